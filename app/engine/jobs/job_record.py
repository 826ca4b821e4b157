"""One job's place in the engine: its present state, written down before anyone acts on it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from app.core import problems
from app.core.budget import surprising_charge
from app.core.clip import Clip
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
from app.core.ports import Journal
from app.core.problem import Problem
from app.engine.jobs.events_port import EngineListener


class UnsavedEvents:
    """The records that are ahead of the journal: one trouble for all, over with the last of them.

    `on_begun` is called when the first has joined, so that somebody has them written again.
    """

    def __init__(self, listener: EngineListener, on_begun: Callable[[], None]) -> None:
        self._listener = listener
        self._on_begun = on_begun
        self._records: dict[str, JobRecord] = {}

    @property
    def records(self) -> "tuple[JobRecord, ...]":
        """Those whose present state is not on the disk, the oldest arrears first."""
        return tuple(self._records.values())

    def add(self, record: "JobRecord", error: JournalUnusable) -> None:
        """`record` could not be written because of `error`."""
        is_first = not self._records
        self._records[record.job.take_id] = record
        self._listener.problem_met(journal_behind(error))
        if is_first:
            self._on_begun()

    def settle(self, take_id: str) -> None:
        """The journal has the present state of this take."""
        if self._records.pop(take_id, None) and not self._records:
            self._listener.problem_solved(problems.journal_behind)


class JobRecord:
    """Holds one job; the only way to change it is `apply`, which also writes and tells."""

    def __init__(
        self, job: Job, journal: Journal, listener: EngineListener, unsaved: UnsavedEvents
    ) -> None:
        self.job = job
        # Held during a step that must not be cut in half; a user's wish waits for its end.
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
        """Advance the job only if the journal has it; JournalUnusable leaves all as it was.

        For what must not happen unless it is written down, above all sending, and what must not
        be undone by a restart. Nothing else may be applied meanwhile: hold `step`. Raises
        ChangedElsewhere, and then the job is what another process has made of it.
        """
        write = self._journal.save
        if isinstance(event, SendStarted):
            # Of all who have this take, in whatever process, one may send it.
            write = self._journal.begin_sending
        async with self._written_before(event) as job:
            await write(job)
        self._listener.job_changed(self.job)

    async def apply(self, event: Event) -> None:
        """Advance the job after something has happened that no disk error can undo.

        If it cannot be written now, memory is ahead of the journal, which still says something
        that is safe to start from; the next event, even one that changes nothing, tries again, and
        so does `write_again`. Raises ChangedElsewhere as `apply_durably`: whoever has the job now
        goes on with it; and JobIdTaken, which leaves all as it was, unless the API named that id:
        then it is uncertain what became of the job.
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
        """Write what could not be written; if that fails again, it was told already."""
        # What is being written in a step must not be overtaken by what was before.
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
        """Where the library has clips of the take. Raises JournalUnusable."""
        return await self._journal.clip_paths(self.job.take_id)

    def note_written(self, event: Event) -> None:
        """Advance the job after the journal was given what it is then, together with more."""
        self.job = advance(self.job, event)
        self._on_written()
        self._listener.job_changed(self.job)

    async def read_again(self) -> None:
        """Another process has changed the job: be what it is now. Raises JournalUnusable."""
        self.job = await self._journal.job(self.job.take_id)
        self._on_written()
        self._listener.job_changed(self.job)

    @asynccontextmanager
    async def _written_before(self, event: Event) -> AsyncIterator[Job]:
        """The job after `event`, for the journal; whatever fails there leaves it as it was."""
        before = self.job
        # In memory first: whoever looks while the disk is written must not see the old state.
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
        """Write the present state; why it could not be, else None."""
        job = self.job
        try:
            await self._journal.save(job)
        except JournalUnusable as error:
            return error
        except ChangedElsewhere:
            await self.read_again()
            raise
        # Something newer may be on its way by now, and may fail.
        if job is self.job:
            self._on_written()
        return None

    def _on_written(self) -> None:
        self._is_written = True
        self._unsaved.settle(self.job.take_id)


def _without_id(job: Job, at: datetime, error: JobIdTaken) -> Job:
    """`job` after the API named the id of another one for it: nobody knows what became of it."""
    if job.state is JobState.QUEUED:
        job = advance(job, SendStarted(at))
    why = problems.id_already_named(prompt=error.problem.param("prompt"))
    lost = AnswerLost(at, why)
    return advance(job, lost) if is_legal(job, lost) else job


async def keep_back(record: JobRecord, event: Removed | Paused, *, was_driven: bool) -> None:
    """Take a job that was not sent out, or keep it back; the journal has that, or it goes on.

    Its drive, if it `was_driven`, has ended for that; a hold that only its next try would have
    lifted must not outlive it. Raises JournalUnusable (NOT_KEPT_BACK). Hold the record's `step`.
    """
    try:
        await record.apply_durably(event)
    except JournalUnusable as error:
        if was_driven and record.job.hold in LIFTED_BY_TRYING:
            await record.apply(HoldLifted(event.at))
        raise not_kept_back(error) from error


def journal_behind(error: JournalUnusable) -> Problem:
    """The same trouble once something has happened: "nothing was sent" would not be true."""
    found = error.problem
    return problems.journal_behind(path=found.param("path"), detail=found.param("detail"))


def not_kept_back(error: JournalUnusable) -> JournalUnusable:
    """The same trouble for whoever wished that a job is not sent: it may be sent all the same."""
    path, detail = error.problem.param("path"), error.problem.param("detail")
    return JournalUnusable(problems.not_kept_back(path=path, detail=detail))
