"""A time-out that counts only the time in which this process runs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

_TICK_S = 1.0
# A tick that comes this much late: the process was suspended (Ctrl+Z), or the computer slept.
_STOOD_STILL_S = 1.0


class Patience:
    """Counts down in ticks after `start`; cancels the block when no time is left.

    Timers run on while a process is suspended: the time-out would cancel the wait for an answer
    that is already in the socket. So a tick that comes far too late does not count, and the next
    one leaves time to read the answer.
    """

    def __init__(self, seconds: float, limit: asyncio.Timeout) -> None:
        self._seconds = self._left_s = seconds
        self._limit = limit
        self._loop = asyncio.get_running_loop()
        self._tick: asyncio.TimerHandle | None = None

    @property
    def is_over(self) -> bool:
        """Whether this time-out cancelled the block."""
        return self._limit.expired()

    def start(self) -> None:
        """Count all of the seconds from now on."""
        self.stop()
        self._left_s = self._seconds
        self._tick_later()

    def stop(self) -> None:
        """Stop counting."""
        if self._tick is not None:
            self._tick.cancel()

    def _tick_later(self) -> None:
        tick_s = min(_TICK_S, self._left_s)
        due_at = self._loop.time() + tick_s
        self._tick = self._loop.call_at(due_at, self._on_tick, due_at, tick_s)

    def _on_tick(self, due_at: float, tick_s: float) -> None:
        if self._loop.time() > due_at + _STOOD_STILL_S:
            self._left_s = max(self._left_s, _TICK_S)
        else:
            self._left_s -= tick_s
        if self._left_s > 0:
            self._tick_later()
        else:
            self._limit.reschedule(self._loop.time())


@asynccontextmanager
async def patience(seconds: float) -> AsyncIterator[Patience]:
    """Cancel the block with TimeoutError `seconds` after the last `start`."""
    async with asyncio.timeout(None) as limit:
        counted = Patience(seconds, limit)
        try:
            yield counted
        finally:
            counted.stop()
