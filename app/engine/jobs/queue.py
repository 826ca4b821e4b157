"""The queue: the order of jobs, what they wait for, and the actions a user may take on them."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from app.aio.tasks import ShieldedTasks, TaskSet
from app.core import events as ev
from app.core import problems
from app.core.budget import SpendingLimits
from app.core.errors import ChangedElsewhere
from app.core.events import Event
from app.core.job import GONE, Hold, Job, JobState
from app.core.job_life import is_legal
from app.core.model_card import ModelCard
from app.core.ports import AcceptedIds, ClipFiles, ClipProbe, Clock, Journal, Ledger, VideoApi
from app.core.problem import Problem
from app.engine.jobs.download import DownloadParts
from app.engine.jobs.download_retries import DownloadRetries
from app.engine.jobs.download_slots import DownloadSlots
from app.engine.jobs.events_port import EngineListener
from app.engine.jobs.holds import DISK_CHECK_S, Holds, MaySend, is_agreed, is_too_old
from app.engine.jobs.job_record import JobRecord, UnsavedEvents, keep_back, put_in_order, sort_key
from app.engine.jobs.job_worker import JobWorker, WorkerParts
from app.engine.jobs.rate_limit import InterruptibleSleep, RateLimiter, Reachability, report_pause
from app.engine.jobs.recipe_writer import RecipeWriter
from app.engine.jobs.recovery import CrashedJobs, OrphanedJobs, Recovery, leave_to_its_service
from app.engine.jobs.refunds import Refunds
from app.engine.jobs.submission import Submission
from app.engine.jobs.unsettled_clips import UnsettledClips

# How long a closing program waits for the answer to a request on its way. Cutting it off would make
# the job uncertain.
_LAST_ANSWER_S = 15.0
# Not granted unless written: after a restart the job would be sent, and paid for, after all.
_KEPT_BACK = (ev.Removed, ev.Paused)
# States where a worker can continue with what the API has; one that crashes may leave another
# state.
_WITH_API = (JobState.RUNNING, JobState.READY)


class Engine:
    """Runs every job of one journal. Begin with `start`, end with `stop`."""

    def __init__(
        self,
        *,
        api: VideoApi,
        journal: Journal,
        ledger: Ledger,
        accepted_ids: AcceptedIds,
        files: ClipFiles,
        probe: ClipProbe,
        finishing: RecipeWriter,
        clock: Clock,
        listener: EngineListener,
        max_jobs_at_once: int,
        card: ModelCard,
        others_are_gone: Callable[[], Awaitable[bool]] | None = None,
        service: str = "",
        chosen_folder: Callable[[], Path | None] = lambda: None,
        other_folders: Callable[[], Iterable[Path]] = tuple,
    ) -> None:
        """`files` is the default folder of clips; `chosen_folder` returns another, for new jobs.

        `other_folders` returns all that the user has chosen, also earlier. `others_are_gone` is
        given if jobs that other processes left are run too: see OrphanedJobs. `service` is the
        address of the service whose jobs are run, empty for ShortAPI's own.
        """
        self._service = service
        self._chosen_folder = chosen_folder
        self._journal = journal
        self._recovery = Recovery(accepted_ids, ledger, clock)
        self._clock = clock
        self._listener = listener
        self._max_jobs_at_once = max_jobs_at_once
        self._is_stopped = False
        self._records: dict[str, JobRecord] = {}
        self._unsettled_clips = UnsettledClips(files, journal, self._records, other_folders)
        self._crashed_jobs = CrashedJobs(self._records, clock, listener)
        self._tasks = TaskSet(self._crashed_jobs.add, self._go_on)
        self._steps = ShieldedTasks()
        self._unsaved = UnsavedEvents(listener, self._on_behind)
        self._sleeper = InterruptibleSleep(clock)
        # Woken when a file host, or the network, is reachable again.
        self._retry_sleeper = InterruptibleSleep(clock)
        download_slots = DownloadSlots(on_host_back=self._retry_sleeper.ring)
        self._holds = Holds(
            records=self._records,
            tasks=self._tasks,
            steps=self._steps,
            files=files,
            clock=clock,
            sleeper=self._sleeper,
            go_on=self._go_on,
            max_clip_bytes=card.max_clip_bytes,
        )
        self.reachability = Reachability(listener, self._end_sleeps)
        self._parts = WorkerParts(
            api=api,
            journal=journal,
            ledger=ledger,
            accepted_ids=accepted_ids,
            clock=clock,
            steps=self._steps,
            fetching=DownloadParts(
                api, files, probe, clock, listener, self._steps, finishing, download_slots
            ),
            rate_limiter=RateLimiter(clock, on_pause=partial(report_pause, listener)),
            sleeper=self._sleeper,
            check_disk_space=self._holds.check_disk_space,
            on_hold=self._holds.begin,
            on_reachable=self.reachability.note,
            expected_making_s=card.expected_making_s,
        )
        on_added, forget = self._on_added, self._forget_if_gone
        self._submission = Submission(
            service, chosen_folder, journal, clock, self._records, on_added, forget
        )
        self._orphaned_jobs = others_are_gone and OrphanedJobs(
            journal=journal,
            clock=clock,
            steps=self._steps,
            known=self._records,
            adding=self._submission.adding,
            others_are_gone=others_are_gone,
            take_up=self._take_up,
            go_on=self._go_on,
            let_go=self._crashed_jobs.let_go,
            on_gone=self._on_gone_elsewhere,
        )
        self._later_fetches = DownloadRetries(
            self._tasks, self._steps, clock, self._retry_sleeper, self._go_on
        )
        self._refunds = Refunds(self._parts, self._tasks, self._records, self._new_record)

    # --- lifecycle ----------------------------------------------------------------------------

    async def start(self) -> None:
        """Recover every job in the journal, finished ones that are not downloaded first."""
        jobs = await self._journal.unfinished()
        if self._orphaned_jobs:
            jobs += await self._recovery.restore_paid_jobs(self._journal)
        await self._take_up(jobs)
        unlisted = await self._recovery.tidy(self._records)
        if unlisted and self._orphaned_jobs:
            ids = tuple(unlisted)
            self._listener.problem_met(problems.paid_unlisted(job_ids=ids))
        await self._unsettled_clips.settle()
        # Not awaited: these may be on disks that do not answer.
        self._tasks.start("settle kept clips", self._unsettled_clips.settle_others())
        self._go_on()
        if self._orphaned_jobs:
            self._tasks.start("look for left jobs", self._orphaned_jobs.look_after())
        self._refunds.look_back()

    async def stop(self) -> None:
        """End all work. Jobs stay in the journal; a request on its way gets some time to finish."""
        self._is_stopped = True
        await self._tasks.close()
        await self._steps.finish(_LAST_ANSWER_S)
        # A step that was being finished may have begun a disk check.
        await self._tasks.close()
        await self._write_unsaved()

    # --- user actions -------------------------------------------------------------------------

    async def submit(
        self,
        jobs: Sequence[Job],
        limits: SpendingLimits | None = None,
        replaces: Sequence[Job] = (),
    ) -> tuple[Job, ...] | Problem:
        """Queue new jobs if the `limits` allow it; returns them, or the problem why none is.

        `replaces`, if given, are the takes that they replace, one for each and as the user saw
        them. Checked and written in one transaction, even while other processes add jobs. Raises
        JournalUnusable, and then nothing is queued.
        """
        queued = await self._submission.submit(jobs, limits, replaces)
        self._go_on()
        return queued

    def job(self, take_id: str) -> Job | None:
        """The present job of a take, or None when it is not in the queue."""
        record = self._records.get(take_id)
        return record.job if record else None

    def release(self, hold: Hold, may_send: MaySend = is_agreed) -> None:
        """Let all jobs continue that wait for `hold`, whose reason is over.

        Unsent ones that `may_send` refuses wait for the user's consent from now on. It also retries
        the jobs that failed because of a program error.
        """
        self._tasks.start(f"release {hold}", self._release(hold, may_send))

    def was_just_agreed(self, job: Job) -> bool:
        """Whether Generate was pressed for `job` so recently that it may be sent without asking.

        Only in this process: across a start no clock shows how much time has passed.
        """
        record = self._records.get(job.take_id)
        agreed_at_s = record.agreed_at_s if record else None
        return agreed_at_s is not None and not is_too_old(self._clock, agreed_at_s)

    async def agree(self, take_id: str) -> bool:
        """Let one job continue that waits for the user's consent."""
        return await self._ask(take_id, ev.HoldLifted(self._clock.now()))

    def use_chosen_folder(self) -> None:
        """Let the jobs that wait for a folder go on to the one that new jobs get."""
        self._tasks.start("use the chosen folder", self._holds.use_folder(self._chosen_folder()))

    async def remove(self, take_id: str) -> bool:
        """Remove an unsent job; False when it is too late for that.

        Raises JournalUnusable (NOT_KEPT_BACK), and then the job continues as before.
        """
        return await self._ask(take_id, ev.Removed(self._clock.now()))

    async def stop_watching(self, take_id: str) -> bool:
        """Stop following a sent job; it may still be made and charged."""
        return await self._ask(take_id, ev.WatchStopped(self._clock.now()))

    async def watch_again(self, take_id: str) -> bool:
        """Follow, or download, a job again."""
        return await self._ask(take_id, ev.WatchResumed(self._clock.now()))

    async def pause(self, take_id: str) -> bool:
        """Keep an unsent job back until `unpause`; False when it is too late for that.

        Raises JournalUnusable (NOT_KEPT_BACK), and then the job continues as before.
        """
        return await self._ask(take_id, ev.Paused(self._clock.now()))

    async def unpause(self, take_id: str) -> bool:
        """Let a paused job continue."""
        return await self._ask(take_id, ev.Unpaused(self._clock.now()))

    async def reorder(self, take_ids: Sequence[str]) -> None:
        """Put these jobs in this order. Raises JournalUnusable."""
        known = [take_id for take_id in take_ids if take_id in self._records]
        await self._journal.reorder(known)
        # Some may have left the queue meanwhile.
        put_in_order(self._records, known)
        self._go_on()

    async def adopt(self, take_id: str, api_job_id: str) -> bool:
        """Follow an uncertain job by the id that the user found on the account page.

        Also corrects such an id. Raises JobIdTaken when it is the id of another job, and then
        nothing is changed.
        """
        return await self._ask(take_id, ev.Adopted(self._clock.now(), api_job_id))

    async def dismiss(self, take_id: str) -> bool:
        """Remove an ended or uncertain job from the queue."""
        return await self._ask(take_id, ev.Dismissed(self._clock.now()))

    def set_max_jobs_at_once(self, count: int) -> None:
        """Change how many jobs may be with the API at the same time."""
        self._max_jobs_at_once = count
        self._go_on()

    @property
    def pause_left_s(self) -> float:
        """The remaining seconds of a pause that the API asked for; 0 without one."""
        return self._parts.rate_limiter.pause_left_s

    def network_came_back(self) -> None:
        """End every wait for a next try: the system reports a network again.

        Pauses that the API asked for are not ended.
        """
        self._end_sleeps()
        self._parts.rate_limiter.check_clock()

    # --- internal -----------------------------------------------------------------------------

    def _end_sleeps(self) -> None:
        self._sleeper.ring()
        self._retry_sleeper.ring()

    async def _take_up(self, jobs: Sequence[Job]) -> None:
        known = await self._recovery.known_ids()
        for job in jobs:
            record = self._records.get(job.take_id) or self._new_record(job)
            async with record.step:
                # On ChangedElsewhere the record has the state from the other process.
                with suppress(ChangedElsewhere):
                    await self._recovery.take_up(record, known.get(job.take_id))
                    await leave_to_its_service(record, self._service, self._clock)
                    self._crashed_jobs.discard(job.take_id)
            self._records[job.take_id] = record
            self._listener.job_changed(record.job)

    def _on_added(self, job: Job) -> None:
        record = self._records[job.take_id] = self._new_record(job)
        record.agreed_at_s = self._clock.elapsed_s()
        self._listener.job_changed(job)

    def _new_record(self, job: Job) -> JobRecord:
        return JobRecord(job, self._journal, self._listener, self._unsaved)

    def _on_behind(self) -> None:
        """Start to retry failed writes: there may be no further event of the job to do it."""
        if not self._is_stopped:
            self._tasks.start("catch up with the journal", self._catch_up())

    async def _catch_up(self) -> None:
        while self._unsaved.records:
            await self._clock.sleep(DISK_CHECK_S)
            await self._write_unsaved()

    async def _write_unsaved(self) -> None:
        for record in self._unsaved.records:
            await record.write_again()
            self._forget_if_gone(record)

    async def _ask(self, take_id: str, event: Event) -> bool:
        """Apply a user's request if it is still possible; the job's worker ends or starts."""
        record = self._records.get(take_id)
        if record is None or not is_legal(record.job, event):
            return False
        # Shielded: a cancelled caller, as after a second click, must not leave a job without a
        # worker.
        return await self._steps.run(self._carry_out(record, event))

    async def _carry_out(self, record: JobRecord, event: Event) -> bool:
        try:
            async with record.step:
                if not is_legal(record.job, event):
                    return False
                had_worker = self._tasks.is_running(record.job.take_id)
                self._tasks.cancel(record.job.take_id)
                if isinstance(event, _KEPT_BACK):
                    await keep_back(record, event, had_worker=had_worker)
                else:
                    await record.apply(event)
                await leave_to_its_service(record, self._service, self._clock)
                self._crashed_jobs.discard(record.job.take_id)
                self._later_fetches.forget(record.job.take_id)
        finally:
            self._forget_if_gone(record)
            self._go_on()
        return True

    async def _release(self, hold: Hold, may_send: MaySend) -> None:
        if hold is Hold.SERVICE:
            # Only the other service can lift these holds.
            return
        await self._steps.run(self._crashed_jobs.take_up(may_send))
        await self._holds.lift(hold, may_send)
        # Only a user's request ends a pause that the API asked for.
        if hold is Hold.BUSY:
            self._parts.rate_limiter.end_pause()
        self._sleeper.ring(also_pauses=hold is Hold.BUSY)

    async def _run(self, record: JobRecord) -> None:
        is_later_try = self._later_fetches.is_later_try(record.job.take_id)
        await JobWorker(record, self._parts, is_later_try=is_later_try).run()
        self._refunds.follow(record)
        self._later_fetches.follow(record)
        self._forget_if_gone(record)

    def _on_gone_elsewhere(self, record: JobRecord) -> None:
        self._forget_if_gone(record)
        self._crashed_jobs.discard(record.job.take_id)

    def _forget_if_gone(self, record: JobRecord) -> None:
        """Drop a job whose end is written down."""
        if record.job.state in GONE and record.is_written:
            self._records.pop(record.job.take_id, None)

    def _go_on(self) -> None:
        """Start every worker that is due: jobs with the API first, then in the queue's order.

        Finished clips that are not downloaded come first of all: their links may expire.
        """
        if self._is_stopped:
            return
        idle = [
            record
            for record in self._records.values()
            if record.job.hold is None
            and record.job.service == self._service
            and not record.job.is_paused
            and not self._tasks.is_running(record.job.take_id)
            and record.job.take_id not in self._crashed_jobs
        ]
        slots = self._max_jobs_at_once - sum(name in self._records for name in self._tasks.names)
        for record in sorted(idle, key=sort_key):
            state = record.job.state
            if state in _WITH_API or (state is JobState.QUEUED and slots > 0):
                self._tasks.start(record.job.take_id, self._run(record))
                slots -= 1
