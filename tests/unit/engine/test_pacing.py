"""One request budget for all jobs, however many there are and whatever the clock does."""

import asyncio
import heapq
from datetime import datetime, timedelta
from itertools import count, pairwise

from app.engine.pacing import Pacer
from tests.fakes.engine_world import FakeClock


class SharedClock(FakeClock):
    """Time that passes for all sleepers at once: to the moment the first of them wakes."""

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
        """Let time pass until nobody sleeps."""
        await asyncio.sleep(0)
        while self._wakes:
            self.time, _, wake = heapq.heappop(self._wakes)
            wake.set_result(None)
            # Whoever woke, and who comes after, may want to sleep again.
            for _ in range(5):
                await asyncio.sleep(0)


async def take_turns(pacer: Pacer, clock: SharedClock, callers: int) -> list[datetime]:
    """When each of `callers`, who all asked at once, got its turn; in the order they asked."""
    turns: dict[int, datetime] = {}

    async def take(number: int) -> None:
        await pacer.turn()
        turns[number] = clock.now()

    await asyncio.gather(*(take(number) for number in range(callers)), clock.run())
    return [turns[number] for number in range(callers)]


async def test_a_thousand_waiting_at_once_keep_to_the_budget() -> None:
    clock = SharedClock()
    turns = await take_turns(Pacer(clock, 0.2), clock, 1000)
    gaps = [later - earlier for earlier, later in pairwise(turns)]
    assert min(gaps) >= timedelta(seconds=0.2)


async def test_whoever_comes_to_an_idle_pacer_does_not_wait() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, 0.2)
    await pacer.turn()
    clock.time += timedelta(seconds=1)
    clock.slept_s.clear()
    await pacer.turn()
    assert clock.slept_s == []


async def test_a_clock_set_back_stops_no_questions() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, 0.2)
    await pacer.turn()
    clock.time -= timedelta(days=1)
    await pacer.turn()
    assert sum(clock.slept_s) <= 0.2


async def test_a_turn_nobody_waits_for_any_more_is_given_to_the_next() -> None:
    clock = FakeClock()
    pacer = Pacer(clock, 0.2)
    await pacer.turn()
    leaving = [asyncio.ensure_future(pacer.turn()) for _ in range(50)]
    await asyncio.sleep(0)
    for turn in leaving:
        turn.cancel()
    await asyncio.gather(*leaving, return_exceptions=True)
    began = clock.now()
    await pacer.turn()
    assert clock.now() - began <= timedelta(seconds=0.2)
