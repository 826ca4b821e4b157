"""When frames are shown, and which one is shown at a time."""

import pytest

from app.core.library.frame_times import FrameTimes, regular_times

TIMES = FrameTimes((500_000, 541_667, 583_333, 900_000), 1_000_000)


def test_a_frame_is_shown_from_its_own_first_millisecond_on() -> None:
    assert TIMES.last == 3
    starts_ms = [TIMES.start_ms(number) for number in range(4)]
    assert starts_ms == [500, 542, 584, 900]
    assert [TIMES.at(start_ms) for start_ms in starts_ms] == [0, 1, 2, 3]
    assert [TIMES.at(start_ms - 1) for start_ms in starts_ms] == [0, 0, 1, 2]
    assert TIMES.at(0) == 0
    assert TIMES.at(5000) == 3


@pytest.mark.parametrize(
    ("start_us", "number"),
    [(0, 0), (500_000, 0), (541_666, 1), (541_668, 1), (562_500, 1), (562_501, 2), (9_999_999, 3)],
)
def test_the_frame_of_a_time_that_another_program_has_rounded(start_us: int, number: int) -> None:
    assert TIMES.nearest(start_us) == number


@pytest.mark.parametrize("frames_per_s", [24, 25, 30, 50, 60, 24000 / 1001])
def test_a_constant_frame_rate_has_no_frame_too_many(frames_per_s: float) -> None:
    times = regular_times(round(48 / frames_per_s * 1000), frames_per_s)
    assert times.last in {47, 48}
    assert abs(times.start_ms(24) - 24_000 / frames_per_s) < 2


def test_a_clip_of_no_length_has_one_frame() -> None:
    assert regular_times(0, 24.0).last == 0
    assert regular_times(0, 2_000_000.0).last == 0
