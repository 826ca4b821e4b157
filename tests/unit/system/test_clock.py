"""The user's time zone, whose offset changes in the year."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from app.core.budget import day_start, month_start
from app.system.clock import LocalZone


@pytest.fixture(autouse=True)
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as changed:
        changed.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


def test_each_day_has_its_own_offset() -> None:
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC).astimezone(LocalZone())
    winter = datetime(2026, 12, 1, 12, tzinfo=UTC).astimezone(LocalZone())
    assert (summer.hour, winter.hour) == (14, 13)
    assert (summer.tzname(), winter.tzname()) == ("CEST", "CET")
    assert summer.dst() is None


def test_a_month_begins_at_its_own_midnight() -> None:
    # The clocks went back on the 25th.
    now = datetime(2026, 10, 30, 12, tzinfo=UTC).astimezone(LocalZone())
    assert month_start(now).astimezone(UTC) == datetime(2026, 9, 30, 22, tzinfo=UTC)
    assert day_start(now).astimezone(UTC) == datetime(2026, 10, 29, 23, tzinfo=UTC)


def test_the_hour_that_comes_twice_is_reported_apart() -> None:
    first, second = (datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1))
    for at in (first, second):
        local = at.astimezone(LocalZone())
        assert local.hour == 2
        assert local.astimezone(UTC) == at
