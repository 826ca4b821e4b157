"""The real clock and the user's time zone, handed to whoever needs them."""

import asyncio
from datetime import UTC, datetime, timedelta, tzinfo


class SystemClock:
    """The system's time and asyncio's sleep (core.ports.Clock)."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class LocalZone(tzinfo):
    """The system's time zone with its summer time, which differs from month to month.

    `datetime.astimezone()` knows it too, but gives one fixed offset that is wrong for other days.
    """

    def fromutc(self, dt: datetime) -> datetime:
        local = dt.replace(tzinfo=UTC).astimezone()
        # Of the hour that comes twice in autumn this may be the second.
        is_second = local.replace(tzinfo=None).astimezone().utcoffset() != local.utcoffset()
        return local.replace(tzinfo=self, fold=int(is_second))

    def utcoffset(self, dt: datetime | None) -> timedelta | None:
        return None if dt is None else dt.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, dt: datetime | None) -> timedelta | None:
        return None

    def tzname(self, dt: datetime | None) -> str | None:
        return None if dt is None else dt.replace(tzinfo=None).astimezone().tzname()
