"""The state machine of a job as one pure function: `advance(job, event)` returns the new job.

    queued ──> sending ──> running ──> ready <──> downloading ──> saved
      │           │           │          └────────────┴──> attention
      └> removed  ├> refused  ├> failed, attention, unwatched
                  └> uncertain ──> running (adopted) or dismissed

A job that waits for the network, a key, credit or disk space keeps its state and has a `hold`.
A take is sent once: sending it again on purpose creates a new take with its own job.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import assert_never

from app.core import events as ev
from app.core import problems
from app.core.events import Event, JobReport, Outcome
from app.core.job import (
    ADOPTABLE,
    AGREEMENT_OUTLASTS_START,
    LIFTED_BY_TRYING,
    WAITING_FOR_USER,
    Hold,
    Job,
    JobState,
    can_adopt,
    has_failed,
)
from app.core.money import ZERO_USD
from app.core.problem import Problem


class IllegalEvent(ValueError):
    """An event that is not legal in the job's state; a programming error."""


_S = JobState

# An unsent job stays parked across a start: a key or credit that is there by then is no consent.
_LIFTED_BY_USER = (Hold.KEY, Hold.CREDIT, Hold.CONSENT)
_FOLLOWED = frozenset((_S.RUNNING, _S.READY, _S.DOWNLOADING))

# The states in which each event is legal; `is_legal` adds further conditions.
LEGAL: Mapping[type[Event], frozenset[JobState]] = {
    ev.SendStarted: frozenset((_S.QUEUED,)),
    ev.SendHeld: frozenset((_S.QUEUED, _S.SENDING)),
    ev.Accepted: frozenset((_S.SENDING,)),
    # A job that waits in a restored or copied journal was sent all the same.
    ev.Recovered: frozenset((_S.QUEUED, _S.SENDING, _S.UNCERTAIN)),
    ev.SendRefused: frozenset((_S.SENDING,)),
    ev.AnswerLost: frozenset((_S.SENDING,)),
    # The last two for their money only; a dismissed job only if it had failed.
    ev.Reported: frozenset((_S.RUNNING, _S.READY, _S.FAILED, _S.DISMISSED)),
    ev.FollowHeld: _FOLLOWED,
    ev.HoldLifted: frozenset((_S.QUEUED, _S.RUNNING, _S.READY)),
    # A request or a download on its way ends first.
    ev.FolderChosen: frozenset(
        (_S.QUEUED, _S.RUNNING, _S.READY, _S.UNCERTAIN, _S.ATTENTION, _S.UNWATCHED)
    ),
    ev.DownloadStarted: frozenset((_S.READY,)),
    ev.DownloadStopped: frozenset((_S.DOWNLOADING,)),
    ev.DownloadFailed: _FOLLOWED,
    ev.Kept: frozenset((_S.DOWNLOADING,)),
    ev.Removed: frozenset((_S.QUEUED,)),
    ev.Paused: frozenset((_S.QUEUED,)),
    ev.Unpaused: frozenset((_S.QUEUED,)),
    ev.WatchStopped: _FOLLOWED,
    ev.WatchResumed: frozenset((_S.UNWATCHED, _S.ATTENTION)),
    ev.Adopted: ADOPTABLE,
    ev.Dismissed: WAITING_FOR_USER,
    ev.Restarted: frozenset(_S),
}


def is_legal(job: Job, event: Event) -> bool:
    """Whether `event` is legal for `job` in its present state."""
    if isinstance(event, ev.Adopted):
        return can_adopt(job)
    if isinstance(event, ev.Reported) and job.state is JobState.DISMISSED:
        return has_failed(job)
    return job.state in LEGAL[type(event)]


def advance(job: Job, event: Event) -> Job:
    """The job after `event`; raises IllegalEvent when it is not legal in the job's state."""
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
                # Zero means that the charge is not settled yet.
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
        case ev.FolderChosen(_, folder):
            if job.hold is Hold.FOLDER:
                job = replace(job, hold=None, problem=None)
            return replace(job, clips_dir=folder, output_dir=None)
        case ev.DownloadStarted():
            return replace(job, state=_S.DOWNLOADING, hold=None, problem=None)
        case ev.DownloadStopped(_, reason):
            return replace(job, state=_S.READY, problem=reason)
        case ev.DownloadFailed(_, reason):
            return replace(job, state=_S.ATTENTION, hold=None, problem=reason)
        case ev.Kept(at, clip_id):
            return replace(
                job, state=_S.SAVED, hold=None, problem=None, clip_id=clip_id, ended_at=at
            )
        case ev.Removed(at):
            return replace(job, state=_S.REMOVED, hold=None, problem=None, ended_at=at)
        case ev.Paused():
            # No attempt to send a paused job would lift such a hold, and unpausing is a consent.
            if job.hold in LIFTED_BY_TRYING or job.hold is Hold.CONSENT:
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
        case ev.Restarted(at):
            return _after_restart(job, at)
        case _:
            assert_never(event)


def _after_report(job: Job, at: datetime, report: JobReport) -> Job:
    """Stores the reported money in every case; a missing amount erases nothing."""
    if report.outcome is Outcome.OTHER_JOB:
        # The report is about another job, also its money.
        why = problems.other_job()
        return job if has_failed(job) else replace(job, hold=None, problem=why)
    job = replace(
        job,
        charged_usd=_charged_usd(job, report),
        refunded_usd=_refunded_usd(job, report),
    )
    if has_failed(job):
        # The end of the job and its time do not change.
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
    """The charge after `report`; zero means not stated, unless there was a refund.

    Only a failed job may have a charge of zero from the start.
    """
    named_usd = report.charged_usd
    if named_usd == ZERO_USD and not report.is_refunded:
        is_free = report.outcome is Outcome.FAILED and job.charged_usd is None
        named_usd = ZERO_USD if is_free else None
    return job.charged_usd if named_usd is None else named_usd


def _refunded_usd(job: Job, report: JobReport) -> Decimal | None:
    """The refund after `report`; zero neither revokes a refund nor means a full one."""
    named_usd = report.refunded_usd
    if named_usd == ZERO_USD and (report.is_refunded or job.refunded_usd):
        named_usd = None
    return job.refunded_usd if named_usd is None else named_usd


def _why_failed(job: Job, report: JobReport) -> Problem:
    """The problem of the failed `job`, with its money as far as it is known."""
    known = job.problem if has_failed(job) else None
    reason = known.param("reason", report.reason) if known else report.reason
    is_refund_unnamed = report.is_refunded and job.refunded_usd is None
    if job.charged_usd is None or is_refund_unnamed:
        return problems.job_failed_unpriced(reason=reason)
    return problems.job_failed(
        reason=reason,
        charged=job.charged_usd,
        refunded=job.refunded_usd or ZERO_USD,
    )


def _after_restart(job: Job, at: datetime) -> Job:
    """Resets a job that was interrupted by the end of the program to a safe state."""
    match job.state:
        case _S.SENDING:
            reason = problems.interrupted_sending()
            return replace(job, state=_S.UNCERTAIN, hold=None, problem=reason)
        case _S.ATTENTION:
            return replace(job, state=_S.RUNNING, hold=None)
        case _S.DOWNLOADING:
            return replace(job, state=_S.READY, hold=None)
        case _S.QUEUED if job.hold in _LIFTED_BY_USER:
            return job
        case _S.QUEUED if not job.is_paused and not _was_agreed_before_start(job, at):
            return replace(job, hold=Hold.CONSENT, problem=problems.consent_needed())
        case _S.QUEUED | _S.RUNNING | _S.READY if job.hold is Hold.SERVICE:
            # The check for another service runs again.
            return replace(job, hold=None, problem=None)
        case _S.QUEUED | _S.RUNNING | _S.READY:
            return replace(job, hold=None)
        case _S.UNCERTAIN | _S.SAVED | _S.REFUSED | _S.FAILED:
            return job
        case _S.UNWATCHED | _S.REMOVED | _S.DISMISSED:
            return job
        case _:
            assert_never(job.state)


def _was_agreed_before_start(job: Job, at: datetime) -> bool:
    """Whether Generate was pressed for `job` shortly before a start.

    A time in the future was written with a wrong clock, and proves nothing.
    """
    return timedelta(0) <= at - job.created_at <= AGREEMENT_OUTLASTS_START


def _resting(job: Job) -> JobState:
    return _S.READY if job.state is _S.DOWNLOADING else job.state
