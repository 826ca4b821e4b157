"""The journal, the ledger and the accepted ids in memory."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from app.core import problems
from app.core.budget import Commitments, SpendingLimits
from app.core.errors import ChangedElsewhere, GallopError, JobIdTaken
from app.core.events import AcceptedId
from app.core.job import GONE, Job, JobState, is_refund_open
from app.core.ledger import AnswerKind, LedgerEntry, RawAnswer
from app.core.library.clip import Clip
from app.core.prices import Charge
from app.core.problem import Problem

ANSWERED_AT = datetime(2026, 11, 22, 12, tzinfo=UTC)


def changed_elsewhere() -> ChangedElsewhere:
    return ChangedElsewhere(problems.changed_elsewhere(prompt="a horse"))


class MemoryJournal:
    """A journal in a dict; `broken` makes every write fail. `states` lists the writes in order.

    `elsewhere` is what another process has written about a take since it was read. `committed`
    is the money in the books besides these jobs, `limits` the last limits asked for. `taken` are
    ids that other jobs have, with their prompts.
    """

    def __init__(self) -> None:
        self.jobs: dict[str, Job] = {}
        self.clips: list[Clip] = []
        self.states: list[JobState] = []
        self.broken: GallopError | None = None
        self.elsewhere: dict[str, Job] = {}
        self.taken: dict[str, str] = {}
        self.committed = Commitments()
        self.limits: SpendingLimits | None = None

    async def add(
        self,
        jobs: Sequence[Job],
        replaced: Sequence[Job] = (),
        limits: SpendingLimits | None = None,
    ) -> tuple[Job, ...] | Problem:
        await asyncio.sleep(0)
        if self.broken:
            raise self.broken
        ends = replaced or (None,) * len(jobs)
        places = [
            (job, end)
            for job, end in zip(jobs, ends, strict=True)
            if end is None or end.take_id not in self.elsewhere
        ]
        admitted: tuple[Job, ...] | Problem = tuple(job for job, _ in places)
        if limits is not None:
            self.limits = limits
            queued = sum((job.estimate_usd for job in self.jobs.values()), Decimal(0))
            today, month = self.committed.today_usd + queued, self.committed.month_usd + queued
            admitted = limits.admit([job for job, _ in places], Commitments(today, month))
        if isinstance(admitted, Problem):
            return admitted
        for job in (*admitted, *(end for _, end in places if end is not None)):
            self._write(job)
        return admitted

    async def begin_sending(self, job: Job) -> None:
        written = self.jobs[job.take_id]
        if written.state is not JobState.QUEUED or written.is_paused:
            raise changed_elsewhere()
        await self.save(job)

    async def save(self, job: Job) -> None:
        await asyncio.sleep(0)
        if self.broken:
            raise self.broken
        if job.take_id in self.elsewhere:
            raise changed_elsewhere()
        before = self.jobs.get(job.take_id, job)
        if before.api_job_id != job.api_job_id and job.api_job_id in self.taken:
            prompt = self.taken[job.api_job_id]
            raise JobIdTaken(problems.job_id_taken(prompt=prompt))
        self._write(job)

    async def job(self, take_id: str) -> Job:
        await asyncio.sleep(0)
        if take_id in self.elsewhere:
            self._write(self.elsewhere.pop(take_id))
        return self.jobs[take_id]

    def _write(self, job: Job) -> None:
        self.jobs[job.take_id] = job
        self.states.append(job.state)

    async def keep(self, job: Job, clip: Clip) -> None:
        await self.save(job)
        self.clips.append(clip)

    async def clip_paths(self, take_id: str) -> list[Path]:
        return [clip.path for clip in self.clips if clip.take_id == take_id]

    async def unfinished(self) -> list[Job]:
        return [job for job in self.jobs.values() if job.state not in GONE]

    async def with_open_refunds(self, since: datetime) -> list[Job]:
        if self.broken:
            raise self.broken
        open_ones = [job for job in self.jobs.values() if is_refund_open(job)]
        return [job for job in open_ones if job.ended_at and job.ended_at >= since]

    async def reorder(self, take_ids: Sequence[str]) -> None:
        if self.broken:
            raise self.broken
        in_order = iter([(take_id, self.jobs[take_id]) for take_id in take_ids])
        self.jobs = dict(
            next(in_order) if take_id in take_ids else (take_id, job)
            for take_id, job in self.jobs.items()
        )

    async def spent_usd(self, since: datetime, until: datetime) -> Decimal:
        return sum((job.charged_usd or Decimal(0) for job in self.jobs.values()), Decimal(0))

    async def making_times_s(self, resolution: str, duration_s: int) -> list[float]:
        return []


class MemoryAcceptedIds:
    """The second store of accepted ids, in a dict; `written` is everything ever stored."""

    def __init__(self) -> None:
        self.kept: dict[str, AcceptedId] = {}
        self.written: list[AcceptedId] = []
        self.reserved: list[str] = []

    async def reserve(self, take_id: str) -> None:
        self.reserved.append(take_id)

    async def write(self, accepted: AcceptedId) -> None:
        self.written.append(accepted)
        self.kept[accepted.take_id] = accepted

    async def forget(self, take_id: str) -> None:
        self.kept.pop(take_id, None)

    async def all(self) -> list[AcceptedId]:
        return list(self.kept.values())


class MemoryLedger:
    """Keeps answers in a list, and returns the figures that a test has set.

    The real ledger is tested on SQLite. `broken` makes every query fail; `since` is the last
    requested time.
    """

    def __init__(self) -> None:
        self.kept: list[tuple[str, AnswerKind, str]] = []
        self.written: list[LedgerEntry] = []
        self.charges: list[Charge] = []
        self.broken: GallopError | None = None
        self.since: datetime | None = None
        self.charged_until: datetime | None = None

    def _check(self) -> None:
        if self.broken:
            raise self.broken

    async def entries(
        self, since: datetime | None = None, until: datetime | None = None
    ) -> list[LedgerEntry]:
        self._check()
        self.since = since
        return self.written

    async def entry(self, take_id: str) -> LedgerEntry | None:
        self._check()
        return next((entry for entry in self.written if entry.take_id == take_id), None)

    async def latest_charges(
        self, model_id: str, resolutions: Sequence[str], since: datetime, until: datetime
    ) -> list[Charge]:
        self._check()
        self.charged_until = until
        return self.charges

    async def export_csv(
        self, path: Path, since: datetime | None = None, until: datetime | None = None
    ) -> int:
        self._check()
        self.since = since
        return len(self.written)

    async def keep_answer(self, take_id: str, kind: AnswerKind, at: datetime, text: str) -> None:
        self.kept.append((take_id, kind, text))

    async def answers(self, take_id: str) -> list[RawAnswer]:
        self._check()
        return [
            RawAnswer(ANSWERED_AT, kind, text) for kept, kind, text in self.kept if kept == take_id
        ]
