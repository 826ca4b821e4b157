"""The present state of one job, written to the journal before it is acted upon."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from app.core import problems
from app.core.budget import surprising_charge
from app.core.errors import ChangedElsewhere, JobIdTaken, JournalUnusable
from app.core.events import (
    Accepted,
    AnswerLost,
    Event,
    HoldLifted,
    Kept,
    Paused,
    Recovered,
    Removed,
    SendStarted,
)
from app.core.job import LIFTED_BY_TRYING, Job, JobState
from app.core.job_life import advance, is_legal
from app.core.library.clip import Clip
from app.core.ports import Journal
from app.core.problem import Problem
from app.engine.jobs.events_port import EngineListener


class UnsavedEvents:
    """The records that are ahead of the journal: one problem for all, until the last is written.

    `on_begun` is called when the first is added, to start the attempts to write them again.
    """

    def __init__(self, listener: EngineListener, on_begun: Callable[[], None]) -> None:
        self._listener = listener
        self._on_begun = on_begun
        self._records: dict[str, JobRecord] = {}

    @property
    def records(self) -> "tuple[JobRecord, ...]":
        """The records with an unsaved state, the oldest first."""
        return tuple(self._records.values())

    def add(self, record: "JobRecord", error: JournalUnusable) -> None:
        """Add `record`, which could not be written because of `error`."""
        is_first = not self._records
        self._records[record.job.take_id] = record
        self._listener.problem_met(journal_behind(error))
        if is_first:
            self._on_begun()

    def settle(self, take_id: str) -> None:
        """Remove the take, whose present state is in the journal."""
        if self._records.pop(take_id, None) and not self._records:
            self._listener.problem_solved(problems.journal_behind)


class JobRecord:
    """Owns one job. Only `apply` and its variants change it, write it and report it."""

    def __init__(
        self, job: Job, journal: Journal, listener: EngineListener, unsaved: UnsavedEvents
    ) -> None:
        self.job = job
        # When Generate was pressed for it in this process, in the clock's elapsed seconds.
        self.agreed_at_s: float | None = None
        # Held during a step that must not be interrupted; a user's request waits for its end.
        self.step = asyncio.Lock()
        self._journal = journal
        self._listener = listener
        self._unsaved = unsaved
        self._is_written = True

    @property
    def is_written(self) -> bool:
        """Whether the journal has the present state."""
        return self._is_written

    async def apply_durably(self, event: Event) -> None:
        """Advance the job only if the journal has it; JournalUnusable leaves all unchanged.

        For what must not happen unless it is written down, above all sending, and what a restart
        must not undo. Hold `step`: nothing else may be applied meanwhile. Raises ChangedElsewhere;
        the job then has the state that another process gave it.
        """
        write = self._journal.save
        if isinstance(event, SendStarted):
            # Of all processes and tasks that have this take, one may send it.
            write = self._journal.begin_sending
        async with self._written_before(event) as job:
            await write(job)
        self._listener.job_changed(self.job)

    async def apply(self, event: Event) -> None:
        """Advance the job after an event that no disk error can undo.

        If it can't be written now, memory is ahead of the journal, which still has a state that is
        safe to start from. The next event, even one without a change, retries the write, as does
        `write_again`. Raises ChangedElsewhere as `apply_durably`: the process that has the job now
        continues it. Raises JobIdTaken, which leaves all unchanged, unless the API itself named
        that id: then the outcome of the job is uncertain.
        """
        before, was_written = self.job, self._is_written
        self.job = advance(before, event)
        if self.job == before and self._is_written:
            return
        self._is_written = False
        if surprise := surprising_charge(before, self.job):
            self._listener.problem_met(surprise)
        error = await self._write()
        if isinstance(error, JobIdTaken):
            if not isinstance(event, Accepted | Recovered):
                self.job, self._is_written = before, was_written
                raise error
            self.job = _without_id(before, event.at, error)
            error = await self._write()
        if error:
            self._unsaved.add(self, error)
        self._listener.job_changed(self.job)

    async def write_again(self) -> None:
        """Retry a failed write; another failure is not reported again."""
        # An older state must not overwrite one that a step is writing.
        async with self.step:
            if not self._is_written:
                try:
                    await self._write()
                except ChangedElsewhere as error:
                    self._listener.problem_met(error.problem)

    async def keep(self, event: Kept, clip: Clip) -> None:
        """Advance the job to saved together with its clip. Raises as `apply_durably`."""
        async with self._written_before(event) as job:
            await self._journal.keep(job, clip)
        self._listener.clip_kept(clip)
        self._listener.job_changed(self.job)

    async def clip_paths(self) -> list[Path]:
        """The paths of the take's clips in the library. Raises JournalUnusable."""
        return await self._journal.clip_paths(self.job.take_id)

    def note_written(self, event: Event) -> None:
        """Advance the job after its new state was written in a larger transaction."""
        self.job = advance(self.job, event)
        self._on_written()
        self._listener.job_changed(self.job)

    async def read_again(self) -> None:
        """Load the job after another process has changed it. Raises JournalUnusable."""
        self.job = await self._journal.job(self.job.take_id)
        self._on_written()
        self._listener.job_changed(self.job)

    @asynccontextmanager
    async def _written_before(self, event: Event) -> AsyncIterator[Job]:
        """Yield the job after `event` to be written; on any error the job stays as it was."""
        before = self.job
        # In memory first: during the write no reader may see the old state.
        self.job = advance(before, event)
        is_written = False
        try:
            yield self.job
            is_written = True
        except ChangedElsewhere:
            await self.read_again()
            before = self.job
            raise
        finally:
            if not is_written:
                self.job = before
        self._on_written()

    async def _write(self) -> JournalUnusable | None:
        """Write the present state; returns the error if it failed, else None."""
        job = self.job
        try:
            await self._journal.save(job)
        except JournalUnusable as error:
            return error
        except ChangedElsewhere:
            await self.read_again()
            raise
        # A newer state may be on its way by now, and may fail.
        if job is self.job:
            self._on_written()
        return None

    def _on_written(self) -> None:
        self._is_written = True
        self._unsaved.settle(self.job.take_id)


def _without_id(job: Job, at: datetime, error: JobIdTaken) -> Job:
    """`job` as uncertain, after the API named the id of another job for it."""
    if job.state is JobState.QUEUED:
        job = advance(job, SendStarted(at))
    why = problems.id_already_named(prompt=error.problem.param("prompt"))
    lost = AnswerLost(at, why)
    return advance(job, lost) if is_legal(job, lost) else job


async def keep_back(record: JobRecord, event: Removed | Paused, *, had_worker: bool) -> None:
    """Remove or pause an unsent job; on a failed write it continues as before.

    Its worker, if it `had_worker`, has ended for that. A hold that only its next try would have
    lifted must not outlive it. Raises JournalUnusable (NOT_KEPT_BACK). Hold the record's `step`.
    """
    try:
        await record.apply_durably(event)
    except JournalUnusable as error:
        if had_worker and record.job.hold in LIFTED_BY_TRYING:
            await record.apply(HoldLifted(event.at))
        raise not_kept_back(error) from error


def journal_behind(error: JournalUnusable) -> Problem:
    """The problem as it is after sending, when "nothing was sent" would be wrong."""
    found = error.problem
    return problems.journal_behind(path=found.param("path"), detail=found.param("detail"))


def not_kept_back(error: JournalUnusable) -> JournalUnusable:
    """The error of a request to keep a job unsent: the job may be sent all the same."""
    path, detail = error.problem.param("path"), error.problem.param("detail")
    return JournalUnusable(problems.not_kept_back(path=path, detail=detail))


_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def sort_key(record: JobRecord) -> tuple[bool, bool, datetime]:
    """The sort key of workers that are due; equal ones keep the order of the queue.

    Downloads with the oldest link come first.
    """
    job = record.job
    link_since = (job.ready_at if job.state is JobState.READY else None) or _LONG_AGO
    return job.state is not JobState.READY, not job.is_with_api, link_since


def put_in_order(records: dict[str, JobRecord], take_ids: Iterable[str]) -> None:
    """Reorder these takes within the positions they now hold among the others.

    The journal does the same. Takes that are not in `records` are ignored.
    """
    moved = [take_id for take_id in take_ids if take_id in records]
    in_order = iter([(take_id, records[take_id]) for take_id in moved])
    is_moved = set(moved)
    ordered = [
        next(in_order) if take_id in is_moved else (take_id, record)
        for take_id, record in records.items()
    ]
    # Other objects share this mapping, so change it in place.
    records.clear()
    records.update(ordered)
