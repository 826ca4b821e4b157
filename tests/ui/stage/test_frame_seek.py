"""Going to frames with a backend that answers a position with the first frame that ends later."""

from collections.abc import Sequence

import pytest

from app.core.library.frame_times import FrameTimes
from app.ui.stage.frame_seek import FrameSeek

# Two frames of 10 ms just before a keyframe, in a clip of 40 ms a frame on average.
STARTS_MS = (0, 60, 120, 180, 190, 200, 270, 340)


class Backend:
    """Decodes from the keyframe before a position; its frames all last `frame_ms`."""

    def __init__(
        self,
        starts_ms: Sequence[int],
        frame_ms: int,
        keyframes: Sequence[int],
        keyframe_from_ms: int | None = None,
    ) -> None:
        self._keyframe_from_ms = keyframe_from_ms
        self._starts_ms = starts_ms
        self._frame_ms = frame_ms
        self._keyframes = keyframes
        self.asked = 0
        self.played = 0

    def show(self, frames: FrameSeek, ask_ms: int | None) -> list[int]:
        """Answer until nothing more is asked for; returns the frames that are to be shown."""
        shown = []
        while ask_ms is not None:
            self.asked += 1
            number = self._answer(ask_ms)
            if number is None:
                ask_ms = frames.before()
                continue
            is_playing = True
            while is_playing:
                start_us = self._starts_ms[number] * 1000
                verdict = frames.judge(start_us, start_us + self._frame_ms * 1000, is_playing=False)
                if verdict.is_shown:
                    shown.append(number)
                number += 1
                is_playing = verdict.is_played
                self.played += is_playing
            ask_ms = verdict.ask_ms
        return shown

    def _from_ms(self, key: int) -> int:
        """The position from which on decoding begins at a keyframe."""
        return min(self._starts_ms[key], self._keyframe_from_ms or 10_000)

    def _answer(self, position_ms: int) -> int | None:
        before = [key for key in self._keyframes if self._from_ms(key) <= position_ms]
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
    assert not backend.played


@pytest.mark.parametrize("keyframe_from", [None, 130])
def test_a_frame_that_no_position_leads_to_is_played_to(keyframe_from: int | None) -> None:
    """It is skipped as too early before the keyframe that follows, or decoding begins there."""
    backend = Backend(STARTS_MS, frame_ms=40, keyframes=[0, 5], keyframe_from_ms=keyframe_from)
    frames = opened(backend)
    assert walk(backend, frames, 1) == [1, 2, 3, 4, 5, 6, 7]
    assert walk(backend, frames, -1) == [6, 5, 4, 3, 2, 1, 0]
    assert backend.played


def test_playing_to_a_frame_that_never_comes_ends() -> None:
    backend = Backend([*STARTS_MS[:4], *STARTS_MS[5:]], frame_ms=40, keyframes=[0, 4])
    frames = opened(backend)
    visited = []
    while frames.step(1):
        backend.show(frames, frames.ask_ms)
        assert not frames.is_under_way
        visited.append(frames.position_ms)
    assert visited == [60, 120, 180, 200, 270, 340]
    assert backend.asked < 40


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
