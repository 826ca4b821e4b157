"""The worker of one job from queued to saved: send once, poll, download, keep.

The job's record writes every step before and after the request. The worker itself has no state that
a restart would miss.
"""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from decimal import Decimal
from typing import assert_never

from msgspec import Struct
from tenacity import (
    AsyncRetrying,
    retry_if_exception,
    retry_if_exception_type,
    stop_after_attempt,
)

from app.aio.tasks import ShieldedTasks
from app.core import events as ev
from app.core import problems
from app.core.errors import (
    ApiError,
    Busy,
    FolderUnusable,
    FormerKeyRefused,
    JournalUnusable,
    KeyRefused,
    NotSent,
    OutcomeUnknown,
    OutOfCredit,
    QueryUnanswered,
    Refused,
)
from app.core.events import AcceptedId, JobReport, Outcome
from app.core.job import Hold, Job, JobState
from app.core.ledger import AnswerKind
from app.core.polling import UsualTime, query_delay_s, usual_time
from app.core.ports import AcceptedIds, Clock, Journal, Ledger, VideoApi
from app.core.problem import Problem
from app.engine.jobs.download import Download, DownloadEnd, DownloadParts, files_of
from app.engine.jobs.holds import is_too_old
from app.engine.jobs.job_record import JobRecord
from app.engine.jobs.rate_limit import (
    InterruptibleSleep,
    RateLimiter,
    asked_pause_s,
    asks_for_a_pause,
    wait_s,
)

# Tries while the API is busy, over about two minutes. Then the user decides.
_BUSY_TRIES = 8
# "Finished" without a file may be a delayed record: so many queries before the job needs attention.
_NO_FILE_ANSWERS = 5
# Downloads in a row without new bytes before the job needs attention, which takes a minute; and
# those of a later try: the second one already shows a bad file.
_FRUITLESS_FETCHES = 7
_FRUITLESS_LATER_FETCHES = 2


class WorkerParts(Struct, frozen=True):
    """The dependencies that all workers share."""

    api: VideoApi
    journal: Journal
    ledger: Ledger
    accepted_ids: AcceptedIds
    clock: Clock
    steps: ShieldedTasks
    fetching: DownloadParts
    rate_limiter: RateLimiter
    sleeper: InterruptibleSleep
    check_disk_space: Callable[[Job], Awaitable[None]]
    on_hold: Callable[[Hold, Problem, Job], None]
    on_reachable: Callable[[bool], None]
    expected_making_s: Callable[[str, int], float]


class JobWorker:
    """Takes one job as far as possible without the user; a later try for its file is shorter."""

    def __init__(
        self, record: JobRecord, parts: WorkerParts, *, is_later_try: bool = False
    ) -> None:
        self._record = record
        self._parts = parts
        self._max_answers_without_file = 1 if is_later_try else _NO_FILE_ANSWERS
        max_fruitless = _FRUITLESS_LATER_FETCHES if is_later_try else _FRUITLESS_FETCHES
        self._fetch_tries = Download(record, parts.fetching, max_fruitless)

    async def run(self) -> None:
        """Return when the job is finished, held, or needs the user."""
        while True:
            job = self._record.job
            if job.hold is not None:
                return
            match job.state:
                case JobState.QUEUED:
                    await self._send()
                case JobState.RUNNING:
                    await self._follow()
                case JobState.READY:
                    await self._fetch()
                case JobState.SENDING | JobState.UNCERTAIN | JobState.DOWNLOADING:
                    return
                case JobState.SAVED | JobState.REFUSED | JobState.FAILED | JobState.ATTENTION:
                    return
                case JobState.UNWATCHED | JobState.REMOVED | JobState.DISMISSED:
                    return
                case _:
                    assert_never(job.state)

    # --- sending ------------------------------------------------------------------------------

    async def _send(self) -> None:
        """Send the request once; retry only if it was certainly not accepted."""
        tries_when_busy = AsyncRetrying(
            retry=retry_if_exception_type(Busy),
            wait=wait_s,
            stop=stop_after_attempt(_BUSY_TRIES),
            sleep=self._parts.sleeper.pause,
            reraise=True,
        )
        tries_until_sent = AsyncRetrying(
            retry=retry_if_exception_type(NotSent),
            wait=wait_s,
            sleep=self._parts.sleeper.sleep,
        )
        try:
            await tries_when_busy(tries_until_sent, self._send_once, self._parts.clock.elapsed_s())
        except Busy:
            # Still held as busy: the engine starts no other worker for it until the user retries.
            pass
        except JournalUnusable as error:
            # Not written down, so not sent: it waits until the disk can be written again.
            await self._parts.steps.run(self._hold_for_disk(error.problem))

    async def _send_once(self, since_s: float) -> None:
        if not await self._can_write_clip():
            return
        # Before it is written that the job is being sent: what stops the loading of the client, or
        # ends the program meanwhile, must leave the job queued, not uncertain.
        await self._parts.api.prepare()
        if self._parts.rate_limiter.is_paused:
            held = ev.SendHeld(self._parts.clock.now(), Hold.BUSY, problems.busy())
            await self._record.apply(held)
        # Urgent: the user waits for it, and jobs that are polled are being made anyway.
        await self._parts.rate_limiter.acquire(is_urgent=True, is_create=True)
        # Nothing may interrupt between the request and the written answer: a lost answer is a lost
        # job id.
        await self._parts.steps.run(self._post(since_s))
        if self._record.job.state is JobState.RUNNING:
            await self._parts.sleeper.sleep(query_delay_s(0))

    async def _can_write_clip(self) -> bool:
        """Whether the clip could be written; if not, the job is held before it costs."""
        take_id = self._record.job.take_id
        files = await files_of(self._record.job, self._parts.fetching.files)
        try:
            part = await files.open_part(take_id)
            await part.close()
            await files.discard(take_id)
            # On a full disk an empty file can often still be created.
            await self._parts.check_disk_space(self._record.job)
        except FolderUnusable as error:
            await self._parts.steps.run(self._hold_for_disk(error.problem))
            return False
        return True

    async def _hold_for_disk(self, reason: Problem) -> None:
        """Hold the job and start the disk checks, without which no one would lift the hold."""
        async with self._record.step:
            # The user may have removed the job while the step waited.
            if self._record.job.state is JobState.QUEUED:
                await self._hold_all(Hold.FOLDER, reason)

    async def _hold_all(self, hold: Hold, reason: Problem) -> None:
        """Hold this job and those behind it."""
        await self._record.apply(ev.SendHeld(self._parts.clock.now(), hold, reason))
        self._parts.on_hold(hold, reason, self._record.job)

    async def _post(self, since_s: float) -> None:
        """Send the job, which has been tried since `since_s`, unless that was too long ago."""
        async with self._record.step:
            job = self._record.job
            # The user may have removed or paused the job while the step waited.
            if job.state is not JobState.QUEUED or job.is_paused:
                return
            if is_too_old(self._parts.clock, since_s):
                await self._hold_all(Hold.CONSENT, problems.consent_needed())
                return
            await self._send_and_write_answer()

    async def _send_and_write_answer(self) -> None:
        record, now = self._record, self._parts.clock.now
        await record.apply_durably(ev.SendStarted(now()))
        take_id = record.job.take_id
        await self._parts.accepted_ids.reserve(take_id)
        try:
            await self._create_and_write_answer()
        finally:
            # Kept while the journal lacks the id. When cancelled while sending, that is unknown.
            if record.is_written and record.job.state is not JobState.SENDING:
                await self._parts.accepted_ids.forget(take_id)

    async def _create_and_write_answer(self) -> None:
        record, now = self._record, self._parts.clock.now
        try:
            created = await self._parts.api.create(record.job.request)
        except NotSent as error:
            self._parts.on_reachable(False)
            await record.apply(ev.SendHeld(now(), Hold.NETWORK, error.problem))
            raise
        except Busy as error:
            self._parts.rate_limiter.pause(asked_pause_s(error))
            await record.apply(ev.SendHeld(now(), Hold.BUSY, error.problem))
            self._parts.on_reachable(True)
            await self._keep_answer(AnswerKind.CREATE, error.raw)
            raise
        except (KeyRefused, OutOfCredit) as error:
            hold = Hold.KEY if isinstance(error, KeyRefused) else Hold.CREDIT
            await record.apply(ev.SendHeld(now(), hold, error.problem))
            self._note_reached(error)
            self._parts.on_hold(hold, error.problem, record.job)
            await self._keep_answer(AnswerKind.CREATE, error.raw)
        except FormerKeyRefused as error:
            # Nothing is wrong with the others. The account that pays may be another one now.
            await record.apply(ev.SendHeld(now(), Hold.CONSENT, error.problem))
            self._parts.on_reachable(True)
            await self._keep_answer(AnswerKind.CREATE, error.raw)
        except Refused as error:
            await record.apply(ev.SendRefused(now(), error.problem))
            self._parts.on_reachable(True)
            await self._keep_answer(AnswerKind.CREATE, error.raw)
        except OutcomeUnknown as error:
            await record.apply(ev.AnswerLost(now(), error.problem))
            await self._keep_answer(AnswerKind.CREATE, error.raw)
        else:
            # First of all: if this is not written down, the paid job becomes uncertain.
            api_job_id, charged_usd = created.api_job_id, created.charged_usd
            accepted = _accepted(record.job, api_job_id, charged_usd, now())
            await self._parts.accepted_ids.write(accepted)
            await record.apply(ev.Accepted(accepted.at, api_job_id, charged_usd))
            self._parts.on_reachable(True)
            await self._keep_answer(AnswerKind.CREATE, created.raw)

    # --- polling ------------------------------------------------------------------------------

    async def _follow(self) -> None:
        """Poll until the API reports the end; neither errors nor time fail the job."""
        record, now = self._record, self._parts.clock.now
        answers_without_file = 0
        usual, request = await self._usual_time(), record.job.request
        expected_s = self._parts.expected_making_s(request.resolution, request.duration_s)
        while record.job.state is JobState.RUNNING:
            report = await self._ask()
            if report is None:
                return
            await self._write_report(report)
            if report.outcome is Outcome.NO_FILE:
                answers_without_file += 1
                if answers_without_file >= self._max_answers_without_file:
                    await record.apply(ev.DownloadFailed(now(), problems.no_file()))
            if record.job.state is JobState.RUNNING:
                since = record.job.accepted_at or record.job.created_at
                elapsed_s = max(0.0, (now() - since).total_seconds())
                await self._parts.sleeper.sleep(query_delay_s(elapsed_s, usual, expected_s))

    async def _write_report(self, report: JobReport) -> None:
        await self._record.apply(ev.Reported(self._parts.clock.now(), report))
        if report.raw and report.outcome is not Outcome.RUNNING:
            await self._keep_answer(AnswerKind.QUERY, report.raw)

    def _note_reached(self, error: ApiError) -> None:
        """Report the API as reachable after `error`; without a key it was not even asked."""
        if error.problem.kind is not problems.key_missing:
            self._parts.on_reachable(True)

    async def _keep_answer(self, kind: AnswerKind, raw: str) -> None:
        """Store the API's raw answer for support; the job continues even if that fails."""
        take_id, now = self._record.job.take_id, self._parts.clock.now()
        with suppress(JournalUnusable):
            await self._parts.ledger.keep_answer(take_id, kind, now, raw)

    async def _usual_time(self) -> UsualTime | None:
        """The usual duration of this user's similar jobs; None when it can't be read."""
        request = self._record.job.request
        try:
            times_s = await self._parts.journal.making_times_s(
                request.resolution, request.duration_s
            )
        except JournalUnusable:
            return None
        return usual_time(times_s)

    async def _ask(self) -> JobReport | None:
        """The API's next readable report on the job; None when the key was refused (held)."""
        tries_after_pauses = AsyncRetrying(
            retry=retry_if_exception(asks_for_a_pause),
            wait=wait_s,
            sleep=self._parts.sleeper.pause,
        )
        tries_until_answered = AsyncRetrying(
            retry=retry_if_exception(_is_worth_another_question),
            wait=wait_s,
            sleep=self._parts.sleeper.sleep,
        )
        try:
            report: JobReport = await tries_after_pauses(tries_until_answered, self._ask_once)
        except KeyRefused as error:
            self._note_reached(error)
            # "Nothing was charged" is true of unsent jobs, not of this one.
            reason = problems.key_needed()
            await self._record.apply(ev.FollowHeld(self._parts.clock.now(), Hold.KEY, reason))
            self._parts.on_hold(Hold.KEY, error.problem, self._record.job)
            return None
        self._parts.on_reachable(True)
        return report

    async def _ask_once(self) -> JobReport:
        # A finished file waits at a link that may have expired: more urgent than running jobs.
        is_rescue = self._record.job.state is JobState.READY
        await self._parts.rate_limiter.acquire(is_urgent=is_rescue)
        try:
            job = self._record.job
            return await self._parts.api.query(job.api_job_id, job.request)
        except NotSent:
            self._parts.on_reachable(False)
            raise
        except QueryUnanswered as error:
            self._parts.rate_limiter.pause(asked_pause_s(error))
            raise

    # --- downloading --------------------------------------------------------------------------

    async def _fetch(self) -> None:
        """Download the finished file, asking for a fresh link after each failure."""
        record = self._record
        match await self._fetch_tries.try_once():
            case DownloadEnd.KEPT | DownloadEnd.FAILED:
                return
            case DownloadEnd.FOLDER_UNUSABLE:
                # None if the hold was lifted while it was being written.
                if record.job.problem is not None:
                    self._parts.on_hold(Hold.FOLDER, record.job.problem, record.job)
            case DownloadEnd.STOPPED:
                await self._parts.sleeper.sleep(self._fetch_tries.pause_s)
                report = await self._ask()
                if report is not None:
                    await self._write_report(report)


def _accepted(job: Job, api_job_id: str, charged_usd: Decimal | None, at: datetime) -> AcceptedId:
    return AcceptedId(
        take_id=job.take_id,
        api_job_id=api_job_id,
        charged_usd=charged_usd,
        at=at,
        request=job.request,
        estimate_usd=job.estimate_usd,
        service=job.service,
        output_dir=job.output_dir,
        clips_dir=job.clips_dir,
        take=job.take,
    )


def _is_worth_another_question(error: BaseException) -> bool:
    """Whether the query gave no information and the API did not ask for a pause."""
    return isinstance(error, NotSent | QueryUnanswered) and not asks_for_a_pause(error)
