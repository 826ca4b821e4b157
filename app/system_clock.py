"""The real clock, handed to whoever needs time."""

import asyncio
from datetime import UTC, datetime


class SystemClock:
    """The system's time and asyncio's sleep (core.ports.Clock)."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
