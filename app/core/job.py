"""A job's whole life as one pure function: `advance(job, event)` gives the job after the event.

    queued ──> sending ──> running ──> ready <──> downloading ──> saved
      │           │           │          └────────────┴──> attention
      └> removed  ├> refused  ├> failed, attention, unwatched
                  └> uncertain ──> running (adopted) or dismissed

A job that waits for the network, a key, credit or disk space keeps its state and has a `hold`.
A take is sent once: sending again knowingly is a new take with a job of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import assert_never

from app.core import events as ev
from app.core import problems
from app.core.events import Event, Hold, JobReport, Outcome
from app.core.money import ZERO_USD
from app.core.problem import Problem, ProblemKind
from app.core.request import GenerationRequest


class JobState(StrEnum):
    """Where a job is between the press of Generate and the clip on disk."""

    QUEUED = "queued"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    RUNNING = "running"
    READY = "ready"
    DOWNLOADING = "downloading"
    SAVED = "saved"
    REFUSED = "refused"
    FAILED = "failed"
    ATTENTION = "attention"
    UNWATCHED = "unwatched"
    REMOVED = "removed"
    DISMISSED = "dismissed"


class IllegalEvent(ValueError):
    """An event that cannot happen to a job in its state; a mistake of the program."""


@dataclass(frozen=True, slots=True)
class Job:
    """One take: what was asked for, what it costs, and what has become of it. Times are UTC.

    `accepted_at` is when the API took it, or first said a word about an id that a user entered.
    `is_paused` keeps a queued job back until the user lets it go; `allowed_over_cap` books that
    the user allowed it although a spending limit was reached; `output_dir` is where the clip was
    asked for, None for the usual folder.
    """

    take_id: str
    request: GenerationRequest
    created_at: datetime
    estimate_usd: Decimal
    state: JobState = JobState.QUEUED
    hold: Hold | None = None
    problem: Problem | None = None
    api_job_id: str = ""
    charged_usd: Decimal | None = None
    refunded_usd: Decimal | None = None
    result_url: str = ""
    clip_id: str = ""
    sent_at: datetime | None = None
    accepted_at: datetime | None = None
    ready_at: datetime | None = None
    ended_at: datetime | None = None
    is_paused: bool = False
    allowed_over_cap: bool = False
    # The address of the service it is meant for; empty for ShortAPI's own.
    service: str = ""
    output_dir: Path | None = None

    @property
    def is_active(self) -> bool:
        """Whether the engine still has something to do for it."""
        return self.state in ACTIVE

    @property
    def is_with_api(self) -> bool:
        """Whether the API is working on it or holds its file."""
        return self.state in (JobState.RUNNING, JobState.READY, JobState.DOWNLOADING)

    @property
    def has_unproven_id(self) -> bool:
        """Whether a user entered its id and the API has not said a word about that yet."""
        return bool(self.api_job_id) and self.accepted_at is None


_S = JobState

# The engine has something to do.
ACTIVE = frozenset((_S.QUEUED, _S.SENDING, _S.RUNNING, _S.READY, _S.DOWNLOADING))
# It stays in the queue until a user has looked at it.
WAITING_FOR_PERSON = frozenset((_S.UNCERTAIN, _S.ATTENTION, _S.UNWATCHED, _S.REFUSED, _S.FAILED))
# Nothing is left to do or to show in the queue.
GONE = frozenset((_S.SAVED, _S.REMOVED, _S.DISMISSED))

_FOLLOWED = frozenset((_S.RUNNING, _S.READY, _S.DOWNLOADING))
# Over as soon as a next try to send gets through.
LIFTED_BY_TRYING = frozenset((Hold.NETWORK, Hold.BUSY))

_FAILURES = frozenset[ProblemKind]((problems.job_failed, problems.job_failed_unpriced))

# Where each event can happen; `is_legal` knows what else must be so.
LEGAL: Mapping[type[Event], frozenset[JobState]] = {
    ev.SendStarted: frozenset((_S.QUEUED,)),
    ev.SendHeld: frozenset((_S.QUEUED, _S.SENDING)),
    ev.Accepted: frozenset((_S.SENDING,)),
    # One that waits in a journal that was restored, or was copied before, was sent all the same.
    ev.Recovered: frozenset((_S.QUEUED, _S.SENDING, _S.UNCERTAIN)),
    ev.SendRefused: frozenset((_S.SENDING,)),
    ev.AnswerLost: frozenset((_S.SENDING,)),
    # The latter two for their money alone; a dismissed one only if it had failed.
    ev.Reported: frozenset((_S.RUNNING, _S.READY, _S.FAILED, _S.DISMISSED)),
    ev.FollowHeld: _FOLLOWED,
    ev.HoldLifted: frozenset((_S.QUEUED, _S.RUNNING, _S.READY)),
    ev.DownloadStarted: frozenset((_S.READY,)),
    ev.DownloadStopped: frozenset((_S.DOWNLOADING,)),
    ev.GivenUp: _FOLLOWED,
    ev.Kept: frozenset((_S.DOWNLOADING,)),
    ev.Removed: frozenset((_S.QUEUED,)),
    ev.Paused: frozenset((_S.QUEUED,)),
    ev.Unpaused: frozenset((_S.QUEUED,)),
    ev.WatchStopped: _FOLLOWED,
    ev.WatchResumed: frozenset((_S.UNWATCHED, _S.ATTENTION)),
    # The latter two only with an id that is unproven: it may be mistyped.
    ev.Adopted: frozenset((_S.UNCERTAIN, _S.RUNNING, _S.UNWATCHED)),
    ev.Dismissed: WAITING_FOR_PERSON,
    ev.Restarted: frozenset(_S),
}


def is_legal(job: Job, event: Event) -> bool:
    """Whether `event` can happen to `job` as it is now."""
    if isinstance(event, ev.Adopted):
        return can_adopt(job)
    if isinstance(event, ev.Reported) and job.state is JobState.DISMISSED:
        return _has_failed(job)
    return job.state in LEGAL[type(event)]


def can_adopt(job: Job) -> bool:
    """Whether a user may enter the id of `job`, or correct the one they entered.

    An id that the API named itself, or has answered about, never changes.
    """
    return job.state in LEGAL[ev.Adopted] and (
        job.state is JobState.UNCERTAIN or job.has_unproven_id
    )


def is_refund_open(job: Job) -> bool:
    """Whether `job` failed, was charged, and none of that has been given back so far."""
    return _has_failed(job) and bool(job.charged_usd) and not job.refunded_usd


def _has_failed(job: Job) -> bool:
    """Whether `job` failed, perhaps before it was dismissed."""
    if job.state is JobState.DISMISSED:
        return job.problem is not None and job.problem.kind in _FAILURES
    return job.state is JobState.FAILED


def advance(job: Job, event: Event) -> Job:
    """The job after `event`; IllegalEvent when that cannot happen in its state."""
    if not is_legal(job, event):
        raise IllegalEvent(f"{type(event).__name__} cannot happen to a {job.state} job")
    match event:
        case ev.SendStarted(at):
            return replace(job, state=_S.SENDING, hold=None, problem=None, sent_at=at)
        case ev.SendHeld(_, hold, reason):
            return replace(job, state=_S.QUEUED, hold=hold, problem=reason, sent_at=None)
        case ev.Accepted(at, api_job_id, charged_usd):
            return replace(
                job,
                state=_S.RUNNING,
                api_job_id=api_job_id,
                # Zero is what an amount says that is not settled yet.
                charged_usd=charged_usd or None,
                accepted_at=at,
            )
        case ev.Recovered(at, api_job_id, charged_usd):
            return replace(
                job,
                state=_S.RUNNING,
                hold=None,
                problem=None,
                api_job_id=api_job_id,
                charged_usd=charged_usd or None,
                is_paused=False,
                sent_at=job.sent_at or at,
                accepted_at=at,
            )
        case ev.SendRefused(at, reason):
            return replace(job, state=_S.REFUSED, problem=reason, ended_at=at)
        case ev.AnswerLost(_, reason):
            return replace(job, state=_S.UNCERTAIN, problem=reason)
        case ev.Reported(at, report):
            return _after_report(job, at, report)
        case ev.FollowHeld(_, hold, reason):
            return replace(job, state=_resting(job), hold=hold, problem=reason)
        case ev.HoldLifted():
            return replace(job, hold=None, problem=None)
        case ev.DownloadStarted():
            return replace(job, state=_S.DOWNLOADING, hold=None, problem=None)
        case ev.DownloadStopped(_, reason):
            return replace(job, state=_S.READY, problem=reason)
        case ev.GivenUp(_, reason):
            return replace(job, state=_S.ATTENTION, hold=None, problem=reason)
        case ev.Kept(at, clip_id):
            return replace(
                job, state=_S.SAVED, hold=None, problem=None, clip_id=clip_id, ended_at=at
            )
        case ev.Removed(at):
            return replace(job, state=_S.REMOVED, hold=None, problem=None, ended_at=at)
        case ev.Paused():
            # Nobody tries again to send what is kept back, so nobody would lift such a hold.
            if job.hold in LIFTED_BY_TRYING:
                job = replace(job, hold=None, problem=None)
            return replace(job, is_paused=True)
        case ev.Unpaused():
            return replace(job, is_paused=False)
        case ev.WatchStopped():
            return replace(job, state=_S.UNWATCHED, hold=None, problem=None)
        case ev.WatchResumed():
            return replace(job, state=_S.RUNNING, hold=None, problem=None)
        case ev.Adopted(_, api_job_id):
            return replace(job, state=_S.RUNNING, hold=None, problem=None, api_job_id=api_job_id)
        case ev.Dismissed(at):
            return replace(job, state=_S.DISMISSED, ended_at=job.ended_at or at)
        case ev.Restarted():
            return _after_restart(job)
        case _:
            assert_never(event)


def _after_report(job: Job, at: datetime, report: JobReport) -> Job:
    """The API's word on money is kept whatever else it says; its silence erases nothing."""
    if report.outcome is Outcome.OTHER_JOB:
        # Nothing in it is about this job, least of all the money.
        why = problems.other_job()
        return job if _has_failed(job) else replace(job, hold=None, problem=why)
    job = replace(
        job,
        charged_usd=_charged_usd(job, report),
        refunded_usd=_refunded_usd(job, report),
    )
    if _has_failed(job):
        # How and when it ended stays as it was told.
        is_silent = report.outcome is Outcome.NOT_FOUND
        return job if is_silent else replace(job, problem=_why_failed(job, report))
    if report.outcome is not Outcome.NOT_FOUND:
        job = replace(job, accepted_at=job.accepted_at or at)
    match report.outcome:
        case Outcome.RUNNING | Outcome.NO_FILE:
            return replace(job, hold=None, problem=None)
        case Outcome.NOT_FOUND:
            return replace(job, hold=None, problem=problems.job_unknown())
        case Outcome.READY:
            return replace(
                job,
                state=_S.READY,
                hold=None,
                problem=None,
                result_url=report.url,
                ready_at=job.ready_at or report.finished_at or at,
            )
        case Outcome.FAILED:
            reason = _why_failed(job, report)
            return replace(job, state=_S.FAILED, hold=None, problem=reason, ended_at=at)
        case _:
            assert_never(report.outcome)


def _charged_usd(job: Job, report: JobReport) -> Decimal | None:
    """The charge after `report`: a zero is a field that is not filled in, unless money came back.

    Only a job that failed may have cost nothing from the start.
    """
    named_usd = report.charged_usd
    if named_usd == ZERO_USD and not report.is_refunded:
        is_free = report.outcome is Outcome.FAILED and job.charged_usd is None
        named_usd = ZERO_USD if is_free else None
    return job.charged_usd if named_usd is None else named_usd


def _refunded_usd(job: Job, report: JobReport) -> Decimal | None:
    """The refund after `report`: a zero takes back none that was named, nor means a full one."""
    named_usd = report.refunded_usd
    if named_usd == ZERO_USD and (report.is_refunded or job.refunded_usd):
        named_usd = None
    return job.refunded_usd if named_usd is None else named_usd


def _why_failed(job: Job, report: JobReport) -> Problem:
    """Why the failed `job` was not made, and its money as far as it was named."""
    told = job.problem if _has_failed(job) else None
    reason = told.param("reason", report.reason) if told else report.reason
    is_refund_unnamed = report.is_refunded and job.refunded_usd is None
    if job.charged_usd is None or is_refund_unnamed:
        return problems.job_failed_unpriced(reason=reason)
    return problems.job_failed(
        reason=reason,
        charged=job.charged_usd,
        refunded=job.refunded_usd or ZERO_USD,
    )


def _after_restart(job: Job) -> Job:
    """What was under way when the program ended is put back to where it is safe to go on."""
    match job.state:
        case _S.SENDING:
            reason = problems.interrupted_sending()
            return replace(job, state=_S.UNCERTAIN, hold=None, problem=reason)
        case _S.ATTENTION:
            return replace(job, state=_S.RUNNING, hold=None)
        case _S.DOWNLOADING:
            return replace(job, state=_S.READY, hold=None)
        case _S.QUEUED | _S.RUNNING | _S.READY if job.hold is Hold.SERVICE:
            # Whether that is still another service is seen anew.
            return replace(job, hold=None, problem=None)
        case _S.QUEUED | _S.RUNNING | _S.READY:
            return replace(job, hold=None)
        case _S.UNCERTAIN | _S.SAVED | _S.REFUSED | _S.FAILED:
            return job
        case _S.UNWATCHED | _S.REMOVED | _S.DISMISSED:
            return job
        case _:
            assert_never(job.state)


def _resting(job: Job) -> JobState:
    return _S.READY if job.state is _S.DOWNLOADING else job.state
