"""Going to frames with a backend that answers a position with the first frame that ends later."""

from collections.abc import Sequence

import pytest

from app.core.library.frame_times import FrameTimes
from app.ui.stage.frame_seek import FrameSeek

# Two frames of 10 ms just before a keyframe, in a clip of 40 ms a frame on average.
STARTS_MS = (0, 60, 120, 180, 190, 200, 270, 340)


class Backend:
    """Decodes from the keyframe before a position; its frames all last `frame_ms`."""

    def __init__(self, starts_ms: Sequence[int], frame_ms: int, keyframes: Sequence[int]) -> None:
        self._starts_ms = starts_ms
        self._frame_ms = frame_ms
        self._keyframes = keyframes
        self.asked = 0

    def show(self, frames: FrameSeek, ask_ms: int | None) -> list[int]:
        """Answer until nothing more is asked for; returns the frames that are to be shown."""
        shown = []
        while ask_ms is not None:
            self.asked += 1
            number = self._answer(ask_ms)
            if number is None:
                ask_ms = frames.before()
                continue
            start_us = self._starts_ms[number] * 1000
            verdict = frames.judge(start_us, start_us + self._frame_ms * 1000, is_playing=False)
            if verdict.is_shown:
                shown.append(number)
            ask_ms = verdict.ask_ms
        return shown

    def _answer(self, position_ms: int) -> int | None:
        before = [key for key in self._keyframes if self._starts_ms[key] <= position_ms]
        keyframe = max(before, default=0)
        for number in range(keyframe, len(self._starts_ms)):
            if self._starts_ms[number] + self._frame_ms >= position_ms:
                return number
        return None


def opened(backend: Backend) -> FrameSeek:
    frames = FrameSeek()
    frames.set_times(FrameTimes([start * 1000 for start in STARTS_MS], STARTS_MS[-1] * 1000))
    assert backend.show(frames, 0) == [0]
    return frames


def walk(backend: Backend, frames: FrameSeek, step: int) -> list[int]:
    """Step until there is no frame any more; returns what the screen shows after each step."""
    visited = []
    while frames.step(step):
        shown = backend.show(frames, frames.ask_ms)
        assert shown == sorted(shown, reverse=step < 0), "the picture went the other way"
        assert not frames.is_under_way
        visited.append(shown[-1])
        assert frames.position_ms == STARTS_MS[visited[-1]]
    return visited


@pytest.mark.parametrize("frame_ms", [5, 10, 40, 60])
def test_each_frame_is_visited_once_whatever_its_length(frame_ms: int) -> None:
    backend = Backend(STARTS_MS, frame_ms, keyframes=[0])
    frames = opened(backend)
    assert walk(backend, frames, 1) == [1, 2, 3, 4, 5, 6, 7]
    assert walk(backend, frames, -1) == [6, 5, 4, 3, 2, 1, 0]


def test_a_frame_that_the_backend_cannot_show_is_passed_over() -> None:
    """It would be skipped as too early before the keyframe that follows."""
    backend = Backend(STARTS_MS, frame_ms=40, keyframes=[0, 5])
    frames = opened(backend)
    assert walk(backend, frames, 1) == [1, 2, 3, 5, 6, 7]
    assert walk(backend, frames, -1) == [6, 5, 3, 2, 1, 0]


def test_frames_missing_at_the_end_are_not_asked_for_without_end() -> None:
    backend = Backend(STARTS_MS[:3], frame_ms=40, keyframes=[0])
    frames = opened(backend)
    frames.go_to_last()
    assert backend.show(frames, frames.ask_ms)[-1:] == [2]
    assert frames.position_ms == STARTS_MS[2]
    assert backend.asked < 10


def test_the_clock_of_the_backend_may_begin_elsewhere() -> None:
    """The sound of this file begins before 0, from where only some versions of FFmpeg count."""
    backend = Backend([start + 21 for start in STARTS_MS], frame_ms=60, keyframes=[0])
    frames = opened(backend)
    assert walk(backend, frames, 1) == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize("rate", [float("nan"), float("inf"), -1.0, 0, None, "24"])
def test_a_rate_that_is_none_is_not_used(rate: object) -> None:
    frames = FrameSeek()
    frames.presume(1000, rate)
    assert frames.step(1)
    assert frames.position_ms == 42
