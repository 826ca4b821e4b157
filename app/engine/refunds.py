"""Asks after the money of failed jobs: a refund may be booked some time after the failure."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

from app.core import events as ev
from app.core.errors import JournalUnusable, KeyRefused, NotSent, QueryUnanswered
from app.core.job import GONE, Job, is_refund_open
from app.core.ledger import AnswerKind
from app.engine.drive import DriveParts
from app.engine.pacing import asked_pause_s
from app.engine.record import JobRecord
from app.engine.tasks import TaskSet

# Seconds between one question and the next: 1, 5 and 30 minutes after the failure.
_PAUSES_S = (60.0, 240.0, 1500.0)
# A start asks once about what failed within this time before it.
_REMEMBERED = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Refunds:
    """Follows the refunds of failed jobs in tasks of their own; nothing else waits for them.

    `records` are those of the queue, which others fill; what has left it gets a `new_record`.
    """

    parts: DriveParts
    tasks: TaskSet
    records: Mapping[str, JobRecord]
    new_record: Callable[[Job], JobRecord]
    # One question at a time: of all requests in line, one at most is about a refund.
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)

    def follow(self, record: JobRecord) -> None:
        """Ask a few times about the job that has just failed, if its refund is open."""
        if is_refund_open(record.job):
            self.tasks.start(f"refund of {record.job.take_id}", self._follow(record))

    def look_back(self) -> None:
        """Ask once about every job that failed lately and whose refund is open."""
        self.tasks.start("look for late refunds", self._look_back())

    async def _follow(self, record: JobRecord) -> None:
        for pause_s in _PAUSES_S:
            await self.parts.clock.sleep(pause_s)
            await self._ask(record)
            if not is_refund_open(record.job):
                return

    async def _look_back(self) -> None:
        try:
            jobs = await self.parts.journal.with_open_refunds(self.parts.clock.now() - _REMEMBERED)
        except JournalUnusable:
            return
        for record in [found for job in jobs if (found := self._record_of(job))]:
            await self._ask(record)

    def _record_of(self, job: Job) -> JobRecord | None:
        """The one record of `job`; None if it has left the queue since the journal was read.

        A second record would write what the job was then over what it is now.
        """
        known = self.records.get(job.take_id)
        return self.new_record(job) if known is None and job.state in GONE else known

    async def _ask(self, record: JobRecord) -> None:
        """Book what the API says of the job's money by now; without an answer nothing changes."""
        async with self._turn:
            await self.parts.pacer.turn()
            try:
                report = await self.parts.api.query(record.job.api_job_id, record.job.request)
            except QueryUnanswered as error:
                self.parts.pacer.rest(asked_pause_s(error))
                return
            except (NotSent, KeyRefused):
                return
        async with record.step:
            await record.apply(ev.Reported(self.parts.clock.now(), report))
        with suppress(JournalUnusable):
            take_id, now = record.job.take_id, self.parts.clock.now()
            await self.parts.ledger.keep_answer(take_id, AnswerKind.QUERY, now, report.raw)
