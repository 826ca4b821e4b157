"""Adds new jobs to the journal, alone or as replacements of takes that ended."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from app.core import problems
from app.core.budget import SpendingLimits
from app.core.errors import JournalUnusable
from app.core.events import Dismissed, Removed
from app.core.job import Hold, Job
from app.core.job_life import advance, is_legal
from app.core.ports import Clock, Journal
from app.core.problem import Problem
from app.engine.jobs.job_record import JobRecord


@dataclass(frozen=True, slots=True)
class Submission:
    """Adds jobs for `service` to the journal; passes those that were accepted to `on_added`.

    `chosen_folder` returns the videos' folder that the user has chosen, None for the default one.
    `records` are those of the queue, which others fill. While `adding` is held, every job in the
    journal is in `records`.
    """

    service: str
    chosen_folder: Callable[[], Path | None]
    journal: Journal
    clock: Clock
    records: Mapping[str, JobRecord]
    on_added: Callable[[Job], None]
    on_replaced: Callable[[JobRecord], None]
    adding: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def submit(
        self, jobs: Sequence[Job], limits: SpendingLimits | None, replaces: Sequence[Job]
    ) -> tuple[Job, ...] | Problem:
        """See Engine.submit."""
        folder = self.chosen_folder()
        jobs = [replace(job, service=self.service, clips_dir=folder) for job in jobs]
        # OrphanedJobs would run a job that is written but not in `records` a second time.
        async with self.adding:
            if replaces:
                admitted = await self._replace(replaces, jobs, limits)
            else:
                admitted = await self.journal.add(jobs, limits=limits)
            if not isinstance(admitted, Problem):
                for job in admitted:
                    self.on_added(job)
        return admitted

    async def _replace(
        self, old: Sequence[Job], jobs: Sequence[Job], limits: SpendingLimits | None
    ) -> tuple[Job, ...] | Problem:
        """Write new `jobs` and the ends of the `old` ones, one for each.

        An old job that stayed could be retried, and paid for, again. One that has changed since the
        user saw it, because it is followed by now or was sent again before, stays, and nothing
        replaces it. JournalUnusable leaves all unchanged.
        """
        now = self.clock.now()
        known = {
            seen.take_id: self.records[seen.take_id] for seen in old if seen.take_id in self.records
        }
        async with AsyncExitStack() as steps:
            # Always in one order, or two of these could deadlock.
            for _, record in sorted(known.items()):
                await steps.enter_async_context(record.step)
            replaced = [
                (job, known[seen.take_id])
                for job, seen in zip(jobs, old, strict=True)
                if seen.take_id in known and _is_as_seen(known[seen.take_id].job, seen, now)
            ]
            if not replaced:
                return problems.not_sent_again()
            ends = [advance(record.job, _end_of(record.job, now)) for _, record in replaced]
            admitted = await self.journal.add([job for job, _ in replaced], ends, limits)
            if isinstance(admitted, Problem):
                return admitted
            added = {job.take_id for job in admitted}
            for job, record in replaced:
                if job.take_id in added:
                    record.note_written(_end_of(record.job, now))
                    self.on_replaced(record)
                else:
                    # The others are queued, whatever the disk error of this one.
                    with suppress(JournalUnusable):
                        await record.read_again()
        return admitted or problems.not_sent_again()


def _is_as_seen(job: Job, seen: Job, now: datetime) -> bool:
    is_same = (job.state, job.hold, job.api_job_id) == (seen.state, seen.hold, seen.api_job_id)
    return is_same and is_legal(job, _end_of(job, now))


def _end_of(job: Job, now: datetime) -> Dismissed | Removed:
    """The event that ends a replaced take; one that waits for another service was never sent."""
    return Removed(now) if job.hold is Hold.SERVICE else Dismissed(now)
