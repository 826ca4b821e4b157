"""One job's place in the engine: its present state, written down before anyone acts on it."""

import asyncio

from app.core.clip import Clip
from app.core.errors import JournalUnusable
from app.core.events import Event, Kept
from app.core.job import Job, advance
from app.core.ports import Journal
from app.core.problems import Problem, ProblemKind
from app.engine.listener import EngineListener


class JobRecord:
    """Holds one job; the only way to change it is `apply`, which also writes and tells."""

    def __init__(self, job: Job, journal: Journal, listener: EngineListener) -> None:
        self.job = job
        # Held during a step that must not be cut in half; a person's wish waits for its end.
        self.step = asyncio.Lock()
        self._journal = journal
        self._listener = listener
        self._is_written = True

    async def apply_durably(self, event: Event) -> None:
        """Advance the job only if the journal has it; JournalUnusable leaves all as it was.

        For what must not happen unless it is written down, above all sending.
        """
        before = self.job
        # In memory first: whoever looks while the disk is written must not see the old state.
        self.job = advance(before, event)
        try:
            await self._journal.save(self.job)
        except JournalUnusable:
            self.job = before
            raise
        self._listener.job_changed(self.job)

    async def apply(self, event: Event) -> None:
        """Advance the job after something has happened that no disk error can undo.

        If it cannot be written now, memory is ahead of the journal, which still says something
        that is safe to start from; the next event, even one that changes nothing, tries again.
        """
        before = self.job
        self.job = advance(before, event)
        if self.job == before and self._is_written:
            return
        self._is_written = False
        try:
            await self._journal.save(self.job)
            self._is_written = True
        except JournalUnusable as error:
            self._listener.trouble_met(journal_behind(error))
        self._listener.job_changed(self.job)

    async def keep(self, event: Kept, clip: Clip) -> None:
        """Advance the job to saved together with its clip. JournalUnusable leaves it as it was."""
        before = self.job
        self.job = advance(before, event)
        try:
            await self._journal.keep(self.job, clip)
        except JournalUnusable:
            self.job = before
            raise
        self._listener.clip_kept(clip)
        self._listener.job_changed(self.job)


def journal_behind(error: JournalUnusable) -> Problem:
    """The same trouble once something has happened: "nothing was sent" would not be true."""
    return Problem(ProblemKind.JOURNAL_BEHIND, error.problem.params)
