"""When the frames of a clip are shown, and how they are turned."""

from bisect import bisect_right
from collections.abc import Sequence
from math import ceil

from msgspec import Struct


class Orientation(Struct, frozen=True):
    """How a decoded picture is shown: mirrored left to right, then turned clockwise."""

    is_mirrored: bool = False
    quarter_turns: int = 0


class FrameTimes(Struct, frozen=True):
    """The time at which each frame begins, ascending, and the end of the clip.

    In microseconds from the start of the clip, which may be earlier than its first frame. There is
    at least one frame; frames are numbered from 0. `orientation` is None where it is not known.
    """

    starts_us: Sequence[int]
    end_us: int
    orientation: Orientation | None = None

    @property
    def last(self) -> int:
        """The number of the last frame."""
        return len(self.starts_us) - 1

    def start_ms(self, number: int) -> int:
        """The first whole millisecond at which the frame is shown."""
        return ceil(self.starts_us[number] / 1000)

    def at(self, position_ms: int) -> int:
        """The frame that is shown at a position; the first one also before it begins."""
        return max(0, bisect_right(self.starts_us, position_ms * 1000) - 1)

    def nearest(self, start_us: int) -> int:
        """The frame that begins nearest to `start_us`: programs round time stamps differently."""
        following = bisect_right(self.starts_us, start_us)
        if following == 0:
            return 0
        if following > self.last:
            return self.last
        before_us = start_us - self.starts_us[following - 1]
        return following if self.starts_us[following] - start_us < before_us else following - 1


def regular_times(duration_ms: int, frames_per_s: float) -> FrameTimes:
    """The times of a clip that has a constant frame rate."""
    # Rounded up: otherwise a frame more would fit into the duration.
    frame_us = max(1, ceil(1_000_000 / frames_per_s))
    end_us = duration_ms * 1000
    return FrameTimes(range(0, max(1, end_us), frame_us), end_us)
