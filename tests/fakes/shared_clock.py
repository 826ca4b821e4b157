"""A clock for several sleepers: only a test advances its time."""

import asyncio
import heapq
from datetime import datetime, timedelta
from itertools import count

from tests.fakes.engine_world import FakeClock


class SharedClock(FakeClock):
    """A clock whose time advances for all sleepers, to the next wake-up."""

    def __init__(self) -> None:
        super().__init__()
        self._wakes: list[tuple[datetime, int, asyncio.Future[None]]] = []
        self._number = count()

    async def sleep(self, seconds: float) -> None:
        wake: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        at = self.time + timedelta(seconds=seconds)
        heapq.heappush(self._wakes, (at, next(self._number), wake))
        await wake

    async def run(self) -> None:
        """Advance the time until no sleeper is left."""
        await asyncio.sleep(0)
        while self._wakes:
            await self.step()

    async def step(self, until: datetime | None = None) -> None:
        """Advance to the next wake-up of a sleeper that was not cancelled, or to `until`."""
        while self._wakes and self._wakes[0][2].done():
            heapq.heappop(self._wakes)
        if until is not None and (not self._wakes or self._wakes[0][0] > until):
            self.time = until
            return
        while self._wakes:
            at, _, wake = heapq.heappop(self._wakes)
            if not wake.done():
                self.time = at
                wake.set_result(None)
                break
        # Woken tasks and their followers may sleep again.
        for _ in range(5):
            await asyncio.sleep(0)
