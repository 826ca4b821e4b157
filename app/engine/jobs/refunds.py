"""Checks failed jobs for refunds, which may be booked some time after the failure."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import chain, repeat

from app.aio.tasks import TaskSet
from app.core import events as ev
from app.core.errors import ChangedElsewhere, JournalUnusable, KeyRefused, NotSent, QueryUnanswered
from app.core.job import GONE, Job, is_refund_open
from app.core.ledger import AnswerKind
from app.engine.jobs.job_record import JobRecord
from app.engine.jobs.job_worker import WorkerParts
from app.engine.jobs.rate_limit import asked_pause_s

# Seconds between queries: 1, 5 and 30 minutes after the failure, then daily.
_FIRST_PAUSES_S = (60.0, 240.0, 1500.0)
_DAY_S = 86_400.0
# Jobs that failed longer ago are not queried any more.
_REMEMBERED = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Refunds:
    """Follows the refunds of failed jobs in separate tasks, which block nothing else.

    `records` are those of the queue, which others fill. A job that has left the queue gets a
    `new_record`.
    """

    parts: WorkerParts
    tasks: TaskSet
    records: Mapping[str, JobRecord]
    new_record: Callable[[Job], JobRecord]
    # One query at a time: at most one of all waiting requests is about a refund.
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)

    def follow(self, record: JobRecord) -> None:
        """Query a job that has just failed for two weeks, or until its refund is booked."""
        self._start(record, _FIRST_PAUSES_S)

    def look_back(self) -> None:
        """Query, now and then daily, every job that failed lately and whose refund is open."""
        self.tasks.start("look for late refunds", self._look_back())

    def _start(self, record: JobRecord, first_pauses_s: Sequence[float]) -> None:
        if is_refund_open(record.job):
            work = self._follow(record, first_pauses_s)
            self.tasks.start(f"refund of {record.job.take_id}", work)

    async def _follow(self, record: JobRecord, first_pauses_s: Sequence[float]) -> None:
        for pause_s in chain(first_pauses_s, repeat(_DAY_S)):
            await self.parts.clock.sleep(pause_s)
            job, since = record.job, self.parts.clock.now() - _REMEMBERED
            if not is_refund_open(job) or (job.ended_at or job.created_at) < since:
                return
            await self._ask(record)

    async def _look_back(self) -> None:
        try:
            jobs = await self.parts.journal.with_open_refunds(self.parts.clock.now() - _REMEMBERED)
        except JournalUnusable:
            return
        for record in [found for job in jobs if (found := self._record_of(job))]:
            await self._ask(record)
            self._start(record, ())

    def _record_of(self, job: Job) -> JobRecord | None:
        """The only record of `job`; None if it has left the queue since the journal was read.

        A second record would overwrite the present state with an old one.
        """
        known = self.records.get(job.take_id)
        return self.new_record(job) if known is None and job.state in GONE else known

    async def _ask(self, record: JobRecord) -> None:
        """Book the present charge and refund of the job; without an answer nothing changes."""
        async with self._lock:
            await self.parts.rate_limiter.acquire()
            try:
                report = await self.parts.api.query(record.job.api_job_id, record.job.request)
            except QueryUnanswered as error:
                self.parts.rate_limiter.pause(asked_pause_s(error))
                return
            except (NotSent, KeyRefused):
                return
        # A job that another process has changed is loaded from it and queried there.
        async with record.step:
            with suppress(ChangedElsewhere):
                await record.apply(ev.Reported(self.parts.clock.now(), report))
        with suppress(JournalUnusable):
            take_id, now = record.job.take_id, self.parts.clock.now()
            await self.parts.ledger.keep_answer(take_id, AnswerKind.QUERY, now, report.raw)
