"""Takes up the jobs that other processes, which add to the same journal, have left unfinished."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from app.core.errors import JournalUnusable
from app.core.job import Job
from app.core.ports import Clock, Journal
from app.engine.record import JobRecord
from app.engine.tasks import UnbrokenSteps

_LOOK_EVERY_S = 60.0


@dataclass(frozen=True, slots=True)
class LeftJobs:
    """Looks from time to time for jobs nobody drives; `take_up` gets them, `go_on` drives them.

    `others_are_gone` tells whether no other process drives jobs; the journal's `unfinished` then
    knows of all they have left. It may raise JournalUnusable. `known` are the engine's own jobs:
    none is added by anyone else while `adding` is held.
    """

    journal: Journal
    clock: Clock
    steps: UnbrokenSteps
    known: Mapping[str, JobRecord]
    adding: asyncio.Lock
    others_are_gone: Callable[[], Awaitable[bool]]
    take_up: Callable[[Sequence[Job]], Awaitable[None]]
    go_on: Callable[[], None]

    async def look_after(self) -> None:
        """Look until cancelled."""
        while True:
            await self.clock.sleep(_LOOK_EVERY_S)
            # Cut off in between it could keep other processes out for good.
            await self.steps.run(self._look())

    async def _look(self) -> None:
        async with self.adding:
            # An own job may end, and be forgotten, while the journal is being read; what was read
            # of it must not be driven a second time.
            own = frozenset(self.known)
            try:
                if not await self.others_are_gone():
                    return
                jobs = await self.journal.unfinished()
            except JournalUnusable:
                # Whoever needs the journal says so; the next look comes soon.
                return
            if left := [job for job in jobs if job.take_id not in own]:
                await self.take_up(left)
        self.go_on()
