"""State, price and facts of a job as text."""

from enum import StrEnum
from typing import assert_never

from app.bridge.item_models import take_text
from app.bridge.jobs.queue_model import Progress
from app.core import problems
from app.core.budget import booked_usd
from app.core.job import Hold, Job, JobCounts, JobState
from app.core.money import ZERO_USD
from app.core.polling import UsualTime
from app.ui.widgets.formats import (
    clock_text,
    joined,
    local_time,
    megabytes_text,
    minute_text,
    number_text,
    seconds_text,
    translate,
    usd_text,
)

# Above this the usual time is rounded to five seconds.
_EXACT_UP_TO_S = 20
# No text for a link this young: its file is downloaded at once.
_FRESH_UP_TO_S = 60
_S = JobState


class Tone(StrEnum):
    """How urgent the state of a job looks; each value names a colour token."""

    CALM = "dim"
    WARNING = "warning"
    BAD = "bad"


def job_counts_text(counts: JobCounts) -> str:
    """Return `counts` as "2 in progress · 1 waiting"; empty without active jobs."""
    in_progress = translate("job", "{count} in progress", "", counts.in_progress)
    waiting = translate("job", "{count} waiting", "", counts.waiting)
    parts = ((in_progress, counts.in_progress), (waiting, counts.waiting))
    return joined(text.format(count=number_text(count)) for text, count in parts if count)


def job_state_text(
    job: Job, elapsed_s: float | None, usual: UsualTime | None, progress: Progress | None
) -> str:
    """Return the state of `job` in a few words.

    `elapsed_s` counts from the acceptance by the API or, once the video is ready there, from then.
    """
    if job.is_paused and job.state is _S.QUEUED:
        return translate("job", "Paused")
    if job.hold is not None:
        return _with_age(_hold_text(job.hold), job, elapsed_s)
    match job.state:
        case _S.QUEUED:
            return translate("job", "Waiting for its turn")
        case _S.SENDING:
            return translate("job", "Sending")
        case _S.UNCERTAIN:
            return translate("job", "Uncertain - may have been charged")
        case _S.RUNNING if job.has_unproven_id and job.problem == problems.job_unknown():
            return translate("job", "ShortAPI doesn't know this job ID")
        case _S.RUNNING if job.has_unproven_id and job.problem == problems.other_job():
            return translate("job", "This job ID belongs to another job")
        case _S.RUNNING:
            return _running_text(elapsed_s, usual)
        case _S.READY:
            return _ready_text(elapsed_s)
        case _S.DOWNLOADING:
            text = _download_text(progress)
            is_fresh = elapsed_s is None or elapsed_s < _FRESH_UP_TO_S
            return text if is_fresh else _with_age(text, job, elapsed_s)
        case _S.SAVED:
            return translate("job", "Saved")
        case _S.REFUSED:
            return translate("job", "Refused - not charged")
        case _S.FAILED:
            return _failed_text(job)
        case _S.ATTENTION:
            return _with_age(translate("job", "Needs your attention"), job, elapsed_s)
        case _S.UNWATCHED:
            return _unwatched_text(job, elapsed_s)
        case _S.REMOVED:
            return translate("job", "Removed")
        case _S.DISMISSED:
            return translate("job", "Dismissed")
        case _:
            assert_never(job.state)


def tone_of(job: Job) -> Tone:
    """Return how urgent the state of `job` looks."""
    if job.state in (_S.REFUSED, _S.FAILED):
        return Tone.BAD
    if job.state in (_S.UNCERTAIN, _S.ATTENTION) or job.hold is not None:
        return Tone.WARNING
    return Tone.CALM


def job_price_text(job: Job) -> str:
    """Return the charge if the API named it, else the estimate; `$1.145?` when unknown.

    For a failed job it is what remains of the charge after the refund.
    """
    is_unknown = job.state is _S.FAILED and job.charged_usd is None
    if job.state is _S.UNCERTAIN or is_unknown:
        return usd_text(job.estimate_usd) + "?"
    if job.state in (_S.REFUSED, _S.FAILED):
        return usd_text(booked_usd(job))
    return usd_text(job.estimate_usd if job.charged_usd is None else job.charged_usd)


def facts_of_job(job: Job) -> tuple[tuple[str, str], ...]:
    """Return the facts about `job` as pairs of name and value; times are local."""
    times = (
        (translate("job", "Created"), job.created_at),
        (translate("job", "Sent"), job.sent_at),
        (translate("job", "Accepted"), job.accepted_at),
        (translate("job", "Finished"), job.ready_at),
        (translate("job", "Closed"), job.ended_at),
    )
    request = job.request
    settings = (request.resolution, request.ratio, seconds_text(request.duration_s))
    facts = [
        (translate("job", "Job ID"), job.api_job_id or translate("job", "none")),
        (translate("job", "State"), job_state_text(job, None, None, None)),
        (
            translate("job", "Requested"),
            joined(filter(None, (take_text(job.take), *settings))),
        ),
        (translate("job", "Estimate"), usd_text(job.estimate_usd)),
        (translate("job", "Charged"), _charge_text(job)),
    ]
    if job.charged_usd:
        facts.append((translate("job", "Refunded"), usd_text(job.refunded_usd or ZERO_USD)))
    facts += [(name, minute_text(local_time(at))) for name, at in times if at]
    if job.allowed_over_cap:
        facts.append((translate("job", "Limit"), translate("job", "Allowed once")))
    return tuple(facts)


def _charge_text(job: Job) -> str:
    """Return the charge; where ShortAPI named none, what that means for the user's money."""
    if job.charged_usd is not None:
        return usd_text(job.charged_usd)
    match job.state:
        case _S.QUEUED:
            return translate("job", "Nothing (not sent)")
        case _S.REFUSED | _S.REMOVED:
            return translate("job", "Nothing")
        case _S.UNCERTAIN:
            return translate("job", "Unknown: nothing, or about {usd}").format(
                usd=usd_text(job.estimate_usd)
            )
        case _S.SENDING | _S.RUNNING | _S.READY | _S.DOWNLOADING | _S.SAVED:
            return translate("job", "Not reported yet")
        case _S.ATTENTION | _S.UNWATCHED | _S.FAILED | _S.DISMISSED:
            return translate("job", "Not reported; see your account page")
        case _:
            assert_never(job.state)


def _hold_text(hold: Hold) -> str:
    match hold:
        case Hold.NETWORK:
            return translate("job", "Waiting for the network")
        case Hold.BUSY:
            return translate("job", "Waiting - ShortAPI is busy")
        case Hold.KEY:
            return translate("job", "Waiting for a key")
        case Hold.CREDIT:
            return translate("job", "Waiting for credit")
        case Hold.SERVICE:
            return translate("job", "Belongs to another service")
        case Hold.FOLDER:
            return translate("job", "Waiting for a folder to save in")
        case Hold.CONSENT:
            return translate("job", "Waiting for your OK")
        case _:
            assert_never(hold)


def _running_text(elapsed_s: float | None, usual: UsualTime | None) -> str:
    if elapsed_s is None:
        return translate("job", "Generating")
    elapsed = clock_text(elapsed_s)
    if usual is None:
        return translate("job", "Generating · {elapsed}").format(elapsed=elapsed)
    return translate("job", "Generating · {elapsed}, usually {usual}").format(
        elapsed=elapsed, usual=_usual_text(usual)
    )


def _ready_text(age_s: float | None) -> str:
    if age_s is None or age_s < _FRESH_UP_TO_S:
        return translate("job", "Ready - starting download")
    return translate("job", "Ready for {age}; links last about a day").format(age=_age_text(age_s))


def _unwatched_text(job: Job, age_s: float | None) -> str:
    if job.ready_at is None:
        if job.charged_usd is None:
            return translate("job", "Not tracked - may still be charged")
        return translate("job", "Not tracked - charged {usd}").format(usd=usd_text(job.charged_usd))
    return _with_age(translate("job", "Not tracked"), job, age_s)


def _with_age(text: str, job: Job, age_s: float | None) -> str:
    """Append to the text how long a video has been waiting for its download."""
    if job.ready_at is None or age_s is None:
        return text
    return translate("job", "{state} · ready for {age}").format(state=text, age=_age_text(age_s))


def _age_text(age_s: float) -> str:
    minutes = int(age_s // 60)
    if minutes < 60:
        return translate("job", "{minutes} min").format(minutes=max(1, minutes))
    if minutes < 48 * 60:
        return translate("job", "{hours} h").format(hours=minutes // 60)
    days = minutes // (24 * 60)
    return translate("job", "{count} days", "", days).format(count=number_text(days))


def _usual_text(usual: UsualTime) -> str:
    """Return the range from the median to the slow end of past jobs, as the elapsed time is."""
    step_s = 1 if usual.p90_s < _EXACT_UP_TO_S else 5
    low, high = (
        clock_text(max(step_s, step_s * round(value_s / step_s)))
        for value_s in (usual.median_s, usual.p90_s)
    )
    return high if low == high else f"{low}–{high}"


def _download_text(progress: Progress | None) -> str:
    if progress is None:
        return translate("job", "Downloading")
    received = megabytes_text(progress.received_bytes)
    if progress.total_bytes is None:
        return translate("job", "Downloading · {received} MB").format(received=received)
    return translate("job", "Downloading · {received} of {total} MB").format(
        received=received, total=megabytes_text(progress.total_bytes)
    )


def _failed_text(job: Job) -> str:
    left_usd = booked_usd(job)
    if left_usd:
        return translate("job", "Failed - charged {usd}").format(usd=usd_text(left_usd))
    if job.refunded_usd:
        return translate("job", "Failed - refunded")
    if job.charged_usd is None:
        return translate("job", "Failed - charge unknown")
    return translate("job", "Failed - not charged")
