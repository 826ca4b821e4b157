"""Holds: which jobs wait after one has met a problem, and when they continue."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.aio.tasks import ShieldedTasks, TaskSet
from app.core import events as ev
from app.core import problems
from app.core.errors import ChangedElsewhere, FolderUnusable
from app.core.events import Event
from app.core.job import AGREEMENT_LASTS, Hold, Job, JobState
from app.core.job_life import is_legal
from app.core.ports import ClipFiles, Clock
from app.core.problem import Problem
from app.engine.jobs.download import files_of
from app.engine.jobs.job_record import JobRecord
from app.engine.jobs.rate_limit import InterruptibleSleep

# A check may find the folder usable, and the next job not.
_FOLDER_IS_BACK_S = 120.0

# Whether an unsent job may be sent, and charged, without asking the user.
MaySend = Callable[[Job], bool]


def is_agreed(job: Job) -> bool:
    """The user has just agreed to the price of every job that is let go."""
    return True


def is_too_old(clock: Clock, agreed_at_s: float) -> bool:
    """Whether an agreement at these elapsed seconds of `clock` must be asked for again."""
    return clock.elapsed_s() - agreed_at_s > AGREEMENT_LASTS.total_seconds()


# A disk that takes longer to answer blocks a thread, of which there are few.
FOLDER_ANSWERS_WITHIN_S = 5.0
# How often a full or missing disk, for clips or for the journal, is checked again.
DISK_CHECK_S = 15.0


@dataclass(slots=True)
class Holds:
    """Holds the jobs of `records`, which others fill, and lifts their holds.

    `go_on` starts the jobs that may continue. `files` is the default folder of clips.
    """

    records: Mapping[str, JobRecord]
    tasks: TaskSet
    steps: ShieldedTasks
    files: ClipFiles
    clock: Clock
    sleeper: InterruptibleSleep
    go_on: Callable[[], None]
    max_clip_bytes: int
    # Two checks at once would each count the space that the other reserves for its test.
    _looking: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)
    # How long there has been no folder for clips, over all tries in between.
    _no_folder_since_s: float | None = field(default=None, init=False)
    _no_folder_until_s: float | None = field(default=None, init=False)

    def begin(self, hold: Hold, reason: Problem, of: Job) -> None:
        """Hold the jobs behind one that met a problem for all of them.

        A problem with a folder concerns only the jobs whose clips are meant for it.
        """
        is_of_folder = reason.kind in problems.FOLDER_KINDS
        for take_id, record in self.records.items():
            if self._is_waiting(record) and (not is_of_folder or record.job.folder == of.folder):
                # One task each, so that all are held before the next job may send.
                self.tasks.start(f"hold {take_id}", self._hold_back(record, hold, reason))
        if hold is Hold.FOLDER:
            now_s, until_s = self.clock.elapsed_s(), self._no_folder_until_s
            if until_s is None or now_s - until_s > _FOLDER_IS_BACK_S:
                self._no_folder_since_s = now_s
            self.tasks.start("check the disk space", self._watch_disk_space())

    async def lift(self, hold: Hold, may_send: MaySend) -> None:
        """Let every job continue that waits for `hold`; unsent ones only as far as they may."""
        await self._lift(self._held(hold), hold, may_send)
        self.go_on()

    async def use_folder(self, folder: Path | None) -> None:
        """Redirect all jobs of the folders that jobs wait for to `folder`, and lift their holds.

        None is the default folder.
        """
        waited_for = {
            record.job.folder
            for record in self._held(Hold.FOLDER)
            if record.job.problem and record.job.problem.kind in problems.FOLDER_KINDS
        }
        silent: set[Path | None] = set()
        for record in tuple(self.records.values()):
            job = record.job
            if job.folder in waited_for and not await self._has_named_clip(job, silent):
                # Shielded, as a lifted hold.
                await self.steps.run(self._redirect(record, folder))
        await self.lift(Hold.FOLDER, self._may_send_with_folder)

    async def check_disk_space(self, job: Job) -> None:
        """Return if the clip of `job` could be written, beside those that are paid for and wait.

        Raises FolderUnusable.
        """
        owed = sum(
            record.job.is_with_api and record.job.folder == job.folder
            for record in self._held(Hold.FOLDER)
        )
        async with self._looking:
            files = await files_of(job, self.files)
            await files.check_disk_space((owed + 1) * self.max_clip_bytes)

    def _held(self, hold: Hold) -> tuple[JobRecord, ...]:
        return tuple(record for record in self.records.values() if record.job.hold is hold)

    async def _lift(self, records: Iterable[JobRecord], hold: Hold, may_send: MaySend) -> None:
        for record in records:
            # Shielded: a cancellation must not leave a job that is lifted but not written down.
            await self.steps.run(self._lift_one(record, hold, may_send))

    async def _lift_one(self, record: JobRecord, hold: Hold, may_send: MaySend) -> None:
        if record.job.hold is not hold:
            return
        async with record.step:
            job, now = record.job, self.clock.now()
            if job.hold is not hold:
                return
            event: Event = ev.HoldLifted(now)
            if job.state is JobState.QUEUED and not job.is_paused and not may_send(job):
                event = ev.SendHeld(now, Hold.CONSENT, problems.consent_needed())
            # If another process has taken it over, it continues there.
            with suppress(ChangedElsewhere):
                await record.apply(event)

    async def _has_named_clip(self, job: Job, silent: set[Path | None]) -> bool:
        """Whether the clip of `job` is in its folder already and only has to be written down.

        In another folder it would be downloaded a second time. `silent` are folders whose disk has
        not answered; each is waited for once.
        """
        if not job.is_with_api or job.folder in silent:
            return False
        try:
            async with asyncio.timeout(FOLDER_ANSWERS_WITHIN_S):
                files = await files_of(job, self.files)
                return await files.kept_path(job.take_id) is not None
        except TimeoutError:
            silent.add(job.folder)
        except FolderUnusable:
            # Gone, or not to be read.
            return False
        return False

    async def _redirect(self, record: JobRecord, folder: Path | None) -> None:
        async with record.step:
            before, event = record.job, ev.FolderChosen(self.clock.now(), folder)
            if not is_legal(before, event):
                return
            # If another process has taken it over, it stays with that one's folder.
            with suppress(ChangedElsewhere):
                await record.apply(event)
            if record.job.folder != before.folder:
                # Not awaited: the disk of the old folder may not answer.
                self.tasks.start(f"discard {before.take_id}", self._discard_part(record, before))

    async def _discard_part(self, record: JobRecord, before: Job) -> None:
        """Delete what was downloaded of a job into its former folder; else the next start does."""
        with suppress(FolderUnusable, TimeoutError):
            async with asyncio.timeout(FOLDER_ANSWERS_WITHIN_S):
                files = await files_of(before, self.files)
                # The user may have gone back to that folder meanwhile.
                if record.job.folder != before.folder:
                    await files.discard(before.take_id)

    async def _hold_back(self, record: JobRecord, hold: Hold, reason: Problem) -> None:
        async with record.step:
            if self._is_waiting(record):
                with suppress(ChangedElsewhere):
                    await record.apply(ev.SendHeld(self.clock.now(), hold, reason))

    def _is_waiting(self, record: JobRecord) -> bool:
        job = record.job
        is_free = job.state is JobState.QUEUED and job.hold is None
        return is_free and not self.tasks.is_running(job.take_id)

    async def _watch_disk_space(self) -> None:
        """Check the disk space periodically, until no job waits for it.

        Paid jobs try each time. Unsent jobs continue only with space in their folder for all that
        wait. Otherwise a full disk would let the whole queue be paid for, job by job.
        """
        while self._held(Hold.FOLDER):
            await self.sleeper.sleep(DISK_CHECK_S)
            self._no_folder_until_s = self.clock.elapsed_s()
            one_of_each = {record.job.folder: record.job for record in self._held(Hold.FOLDER)}
            with_space = [
                folder for folder, job in one_of_each.items() if await self._has_disk_space(job)
            ]
            paid = [record for record in self._held(Hold.FOLDER) if record.job.is_with_api]
            await self._lift(paid, Hold.FOLDER, self._may_send_with_folder)
            self.go_on()
            held = [each for each in self._held(Hold.FOLDER) if each.job.folder in with_space]
            await self._lift(held, Hold.FOLDER, self._may_send_with_folder)
            self.go_on()

    def _may_send_with_folder(self, job: Job) -> bool:
        since_s = self._no_folder_since_s
        return since_s is not None and not is_too_old(self.clock, since_s)

    async def _has_disk_space(self, job: Job) -> bool:
        try:
            await self.check_disk_space(job)
        except FolderUnusable:
            return False
        return True
