"""What comes from outside is held to bounds that everything behind them bears."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.core.bounds import EARLIEST, LATEST, MAX_INT, bounded, in_this_era, is_name, is_of_this_era

NOON = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
ENDS = [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("hours", [-14, 0, 14])
def test_the_ends_of_the_calendar_are_of_no_era(end: datetime, hours: int) -> None:
    at = end.replace(tzinfo=timezone(timedelta(hours=hours)))
    assert not is_of_this_era(at)
    near = in_this_era(at)
    assert EARLIEST <= near <= LATEST
    for other in range(-14, 15):
        near.astimezone(timezone(timedelta(hours=other)))


def test_a_time_of_this_era_stays() -> None:
    assert is_of_this_era(NOON)
    assert in_this_era(NOON) is NOON
    naive = NOON.replace(tzinfo=None)
    assert not is_of_this_era(naive)
    assert in_this_era(naive) == NOON


def test_numbers_fit_into_qts() -> None:
    assert [bounded(n) for n in (-1, 0, 7, 2**31, 10**400)] == [0, 0, 7, MAX_INT, MAX_INT]
    assert bounded(9, 5) == 5


def test_what_can_be_a_name() -> None:
    assert all(map(is_name, ("", "16:9", "雪山", "x" * 300)))
    assert not any(map(is_name, ("x" * 301, "a\nb", "a\0b", "a\u202eb", "a\ud800b")))
