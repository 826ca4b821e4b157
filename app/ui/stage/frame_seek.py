"""Goes to a frame by its time stamp, with a backend that only knows positions.

The backend shows, from the keyframe before a position on, the first frame whose end is not before
it. Its ends are those of a constant frame rate. So a position just after the frame's start is asked
for, and when an earlier frame comes, one just after that frame's end. Keyframes are found by the
times of decoding; where these lie unevenly before those of showing, every position leads to a
frame before or to the keyframe behind. Then the clip is played from an earlier frame until the
frame comes.
"""

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import assert_never

from app.core.library.frame_times import FrameTimes, regular_times

_USUAL_RATE, _MAX_RATE = 24.0, 1000.0
_MAX_TRIES = 8
# While playing, the first frame after a seek may come a little late.
_REACH_MS = 500


class _Way(Enum):
    """How to go to a frame: to it or near it, or exactly to it from one side."""

    NEAR = auto()
    FORWARD = auto()
    BACK = auto()
    # By playing from an earlier frame on.
    PLAYED = auto()


@dataclass(frozen=True, slots=True)
class _Target:
    """The frame to go to, and the position that is shown until it is there.

    `earlier` is how many frames before it playing begins, if it has to be played to.
    """

    number: int
    position_ms: int
    way: _Way
    tries_left: int = _MAX_TRIES
    earlier: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether to show a frame, and the position to ask for next, in milliseconds.

    With `is_played` the backend has to play, silently, until no frame is sought any more.
    """

    is_shown: bool
    ask_ms: int | None = None
    is_played: bool = False


class FrameSeek:
    """The shown frame of one clip, and the one to go to; numbers start at 0."""

    def __init__(self) -> None:
        self._times = regular_times(0, _USUAL_RATE)
        self._are_times_known = False
        self._first_us: int | None = None
        self._shown = 0
        self._shown_us = 0
        self._target: _Target | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether the frame to go to is not there yet."""
        return self._target is not None

    @property
    def is_exact(self) -> bool:
        """Whether just this frame has to be shown, and none near it."""
        return self._target is not None and self._target.way is not _Way.NEAR

    @property
    def is_last_shown(self) -> bool:
        """Whether the clip's last frame is shown."""
        return self._shown == self._times.last

    @property
    def number(self) -> int:
        """The number of the frame to go to, or else of the shown one."""
        return self._shown if self._target is None else self._target.number

    @property
    def shown_number(self) -> int:
        """The number of the frame that came last."""
        return self._shown

    def number_at(self, position_ms: int) -> int:
        """The number of the frame at a position."""
        return self._times.at(position_ms)

    @property
    def count(self) -> int:
        """How many frames there are."""
        return self._times.last + 1

    @property
    def position_ms(self) -> int:
        """The position of the frame to go to, or else of the shown one."""
        if self._target is not None:
            return self._target.position_ms
        return self._times.start_ms(self._shown)

    @property
    def duration_ms(self) -> int:
        """The clip's duration."""
        return self._times.end_us // 1000

    @property
    def ask_ms(self) -> int:
        """The position to ask for to go to the target."""
        number = 0 if self._target is None else self._target.number - self._target.earlier
        if number <= 0:
            # The sound may begin before the first frame.
            return 0
        return (self._times.starts_us[number] + self._offset_us) // 1000 + 1

    @property
    def _offset_us(self) -> int:
        """How much later the backend's clock names a frame than the file's time stamps do.

        Versions of FFmpeg count from different starts of the sound.
        """
        if self._first_us is None or not self._are_times_known:
            return 0
        return self._first_us - self._times.starts_us[0]

    def presume(self, duration_ms: int, frames_per_s: object) -> None:
        """Assume a constant frame rate until the time stamps are known, or a usual one."""
        if not self._are_times_known:
            # The backend's rate may also be missing, not a number, or infinite.
            rate = frames_per_s if isinstance(frames_per_s, float | int) else 0.0
            is_usable = 0 < rate <= _MAX_RATE
            self._times = regular_times(duration_ms, rate if is_usable else _USUAL_RATE)

    def set_times(self, times: FrameTimes) -> None:
        """Use the file's time stamps."""
        self._times = times
        self._are_times_known = True
        self._shown = times.nearest(self._shown_us - self._offset_us)
        if self._target is not None:
            self._target = replace(self._target, number=times.at(self._target.position_ms))

    # --- requests -----------------------------------------------------------------------------

    def seek(self, position_ms: int) -> None:
        """Go to a position, or near it."""
        position_ms = max(0, min(position_ms, self.duration_ms))
        self._target = _Target(self._times.at(position_ms), position_ms, _Way.NEAR)

    def step(self, frames: int) -> bool:
        """Go some frames on or back; returns whether there are any."""
        number = max(0, min(self.number + frames, self._times.last))
        if number == self.number:
            return False
        self._target = self._exact(number, _Way.FORWARD if frames > 0 else _Way.BACK)
        return True

    def go_to_first(self) -> None:
        """Go to the first frame."""
        self._target = self._exact(0, _Way.BACK)

    def go_to_last(self) -> None:
        """Go to the last frame."""
        self._target = self._exact(self._times.last, _Way.FORWARD)

    def stay(self) -> None:
        """Go nowhere."""
        self._target = None

    def _exact(self, number: int, way: _Way) -> _Target:
        return _Target(number, self._times.start_ms(number), way)

    # --- answers of the backend ---------------------------------------------------------------

    def judge(self, start_us: int, end_us: int, is_playing: bool) -> Verdict:
        """What to do with a frame of these times on the backend's clock."""
        is_first = self._first_us is None
        if is_first:
            self._first_us = start_us
        number = self._times.nearest(start_us - self._offset_us)
        verdict = self._judge(number, max(start_us, end_us) // 1000 + 1, is_playing)
        if verdict.is_shown or is_first:
            self._shown, self._shown_us = number, start_us
        return replace(verdict, is_shown=verdict.is_shown or is_first)

    def _judge(self, number: int, next_ms: int, is_playing: bool) -> Verdict:
        target = self._target
        if target is None:
            return Verdict(is_shown=True)
        if number == target.number:
            self._target = None
            return Verdict(is_shown=True)
        if is_playing:
            late_ms = self._times.start_ms(number) - self._times.start_ms(target.number)
            if 0 < late_ms <= _REACH_MS:
                self._target = None
            return Verdict(is_shown=True)
        is_beyond = number > target.number
        match target.way:
            case _Way.NEAR:
                return Verdict(is_shown=True)
            case _Way.FORWARD:
                if is_beyond:
                    return self._play_to(number)
                return Verdict(number > self._shown, self._try(next_ms))
            case _Way.BACK:
                if not is_beyond:
                    return Verdict(is_shown=False, ask_ms=self._try(next_ms))
                if number >= self._shown:
                    return self._play_to(number)
                return Verdict(is_shown=True)
            case _Way.PLAYED:
                if is_beyond:
                    return self._play_to(number)
                return Verdict(is_shown=False, is_played=True)
            case _:
                assert_never(target.way)

    def _play_to(self, number: int) -> Verdict:
        """A position only leads to `number`, behind the target: begin to play before it."""
        target = self._target
        if target is None or target.tries_left == 0 or target.earlier > target.number:
            self._target = None
            return Verdict(is_shown=number != self._shown)
        self._target = replace(
            target,
            way=_Way.PLAYED,
            tries_left=target.tries_left - 1,
            earlier=target.earlier + 1,
        )
        return Verdict(is_shown=False, ask_ms=self.ask_ms)

    def before(self) -> int | None:
        """Nothing came for the target: the position to ask for instead, or None to stay."""
        if self._target is None or self._target.number == 0:
            self._target = None
            return None
        earlier = self._exact(self._target.number - 1, self._target.way)
        self._target = replace(earlier, tries_left=self._target.tries_left)
        return self._try(self.ask_ms)

    def _try(self, ask_ms: int) -> int | None:
        if self._target is None or self._target.tries_left == 0:
            self._target = None
            return None
        self._target = replace(self._target, tries_left=self._target.tries_left - 1)
        return ask_ms
