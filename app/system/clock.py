"""The real clock and the user's time zone."""

import asyncio
import sys
import time
from datetime import UTC, datetime, timedelta, tzinfo


class SystemClock:
    """The system's time and asyncio's sleep. See core.ports.Clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def elapsed_s(self) -> float:
        # time.monotonic() stands still while these systems sleep.
        if sys.platform == "linux":
            seconds = time.clock_gettime(time.CLOCK_BOOTTIME)
        elif sys.platform == "darwin":
            seconds = time.clock_gettime(time.CLOCK_MONOTONIC)
        else:
            seconds = time.monotonic()
        return seconds

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class LocalZone(tzinfo):
    """The system's time zone with daylight saving time, which depends on the date.

    `datetime.astimezone()` alone returns one fixed offset, which is wrong for other dates.
    """

    def fromutc(self, dt: datetime) -> datetime:
        local = dt.replace(tzinfo=UTC).astimezone()
        # In autumn one hour occurs twice; this may be the second one (fold).
        is_second = local.replace(tzinfo=None).astimezone().utcoffset() != local.utcoffset()
        return local.replace(tzinfo=self, fold=int(is_second))

    def utcoffset(self, dt: datetime | None) -> timedelta | None:
        return None if dt is None else dt.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, dt: datetime | None) -> timedelta | None:
        return None

    def tzname(self, dt: datetime | None) -> str | None:
        return None if dt is None else dt.replace(tzinfo=None).astimezone().tzname()
