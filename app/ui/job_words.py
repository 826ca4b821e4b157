"""A job and a clip in words: state, price, actions, facts."""

from collections.abc import Mapping
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.bridge.job_actions import JobAction
from app.bridge.progress import Progress
from app.core.budget import booked_usd
from app.core.clip import Clip
from app.core.events import Hold
from app.core.job import Job, JobState
from app.core.money import format_usd
from app.core.polling import UsualTime
from app.core.problems import QT_TRANSLATE_NOOP

# Under the name that lupdate looks for.
translate = QCoreApplication.translate

_BYTES_PER_MB = 1_000_000
# Below this a time is told in seconds, above in minutes.
_SECONDS_UP_TO_S = 90
_S = JobState
_A = JobAction

_HOLDS: Mapping[Hold, str] = {
    Hold.NETWORK: QT_TRANSLATE_NOOP("job", "Waiting for the network"),
    Hold.BUSY: QT_TRANSLATE_NOOP("job", "Waiting: ShortAPI is busy"),
    Hold.KEY: QT_TRANSLATE_NOOP("job", "Waiting for a key"),
    Hold.CREDIT: QT_TRANSLATE_NOOP("job", "Waiting for credit"),
    Hold.PLACE: QT_TRANSLATE_NOOP("job", "Waiting for a place to save"),
}

_ACTION_LABELS: Mapping[JobAction, str] = {
    _A.REMOVE: QT_TRANSLATE_NOOP("job", "Remove"),
    _A.GO_ON: QT_TRANSLATE_NOOP("job", "Go on now"),
    _A.STOP_WATCHING: QT_TRANSLATE_NOOP("job", "Stop watching"),
    _A.WATCH_AGAIN: QT_TRANSLATE_NOOP("job", "Watch again"),
    _A.REMOVE_FROM_LIST: QT_TRANSLATE_NOOP("job", "Remove from list"),
    _A.SEND_AGAIN: QT_TRANSLATE_NOOP("job", "Send again (may cost twice)…"),
    _A.ENTER_JOB_ID: QT_TRANSLATE_NOOP("job", "I have its job id…"),
    _A.FETCH_AGAIN: QT_TRANSLATE_NOOP("job", "Fetch again"),
    _A.USE_AGAIN: QT_TRANSLATE_NOOP("job", "Use again"),
    _A.DISMISS: QT_TRANSLATE_NOOP("job", "Dismiss"),
    _A.WHAT_HAPPENED: QT_TRANSLATE_NOOP("job", "What happened?"),
    _A.COPY_PROMPT: QT_TRANSLATE_NOOP("job", "Copy prompt"),
    _A.COPY_JOB_ID: QT_TRANSLATE_NOOP("job", "Copy job id"),
}

_ACTIONS: Mapping[JobState, tuple[JobAction, ...]] = {
    _S.QUEUED: (_A.REMOVE,),
    _S.SENDING: (),
    _S.UNCERTAIN: (_A.ENTER_JOB_ID, _A.SEND_AGAIN, _A.DISMISS),
    _S.RUNNING: (_A.STOP_WATCHING,),
    _S.READY: (_A.STOP_WATCHING,),
    _S.DOWNLOADING: (_A.STOP_WATCHING,),
    _S.SAVED: (),
    _S.REFUSED: (_A.USE_AGAIN, _A.DISMISS),
    _S.FAILED: (_A.USE_AGAIN, _A.DISMISS),
    _S.ATTENTION: (_A.FETCH_AGAIN, _A.DISMISS),
    _S.UNWATCHED: (_A.WATCH_AGAIN, _A.REMOVE_FROM_LIST),
    _S.REMOVED: (),
    _S.DISMISSED: (),
}


class Tone(StrEnum):
    """How urgent a job's state looks; each value is the name of a colour token."""

    CALM = "dim"
    WARNING = "warning"
    BAD = "bad"


def state_words(
    job: Job, elapsed_s: float | None, usual: UsualTime | None, progress: Progress | None
) -> str:
    """Where `job` is, in a few words; times in seconds since the API took it."""
    if job.hold is not None:
        return translate("job", _HOLDS[job.hold])
    match job.state:
        case _S.QUEUED:
            return translate("job", "Waiting for its turn")
        case _S.SENDING:
            return translate("job", "Being sent")
        case _S.UNCERTAIN:
            return translate("job", "Uncertain: may have been charged")
        case _S.RUNNING:
            return _running_words(elapsed_s, usual)
        case _S.READY:
            return translate("job", "Ready, download begins")
        case _S.DOWNLOADING:
            return _download_words(progress)
        case _S.SAVED:
            return translate("job", "Saved")
        case _S.REFUSED:
            return translate("job", "Refused, nothing charged")
        case _S.FAILED:
            return _failed_words(job)
        case _S.ATTENTION:
            return translate("job", "Needs your attention")
        case _S.UNWATCHED:
            return translate("job", "Not watched")
        case _S.REMOVED:
            return translate("job", "Removed")
        case _S.DISMISSED:
            return translate("job", "Dismissed")
        case _:
            assert_never(job.state)


def tone_of(job: Job) -> Tone:
    """How urgent the state of `job` looks."""
    if job.state in (_S.REFUSED, _S.FAILED):
        return Tone.BAD
    if job.state in (_S.UNCERTAIN, _S.ATTENTION) or job.hold is not None:
        return Tone.WARNING
    return Tone.CALM


def price_words(job: Job) -> str:
    """The charge as far as the API named it, else the estimate; `$1.145?` when nobody knows."""
    if job.state is _S.UNCERTAIN:
        return format_usd(job.estimate_usd) + "?"
    return format_usd(job.estimate_usd if job.charged_usd is None else job.charged_usd)


def actions_for(job: Job) -> tuple[JobAction, ...]:
    """What a person can do about `job` now, the most useful first."""
    first = (_A.GO_ON,) if job.hold is not None else ()
    asked = (_A.WHAT_HAPPENED,) if job.problem is not None else ()
    copied = (_A.COPY_PROMPT, _A.COPY_JOB_ID) if job.api_job_id else (_A.COPY_PROMPT,)
    return (*first, *_ACTIONS[job.state], *asked, *copied)


def action_words(action: JobAction) -> str:
    """The label of `action` in a menu."""
    return translate("job", _ACTION_LABELS[action])


def clip_words(clip: Clip) -> str:
    """The facts of `clip` on one line: 1080P · 16:9 · 5 s · $1.145 · 22 Nov 2026."""
    made_on = clip.made_at.astimezone()
    day = QDate(made_on.year, made_on.month, made_on.day)
    facts = [
        clip.request.resolution,
        clip.request.ratio,
        translate("job", "{seconds} s").format(
            seconds=f"{clip.facts.duration_s:.1f}".removesuffix(".0")
        ),
    ]
    if clip.cost_usd is not None:
        facts.append(format_usd(clip.cost_usd))
    return " · ".join([*facts, QLocale().toString(day, "d MMM yyyy")])


def facts_of_job(job: Job) -> str:
    """Everything about `job` that a refund request needs, a fact a line."""
    unknown = translate("job", "not known")
    times = (
        (translate("job", "Written down"), job.created_at),
        (translate("job", "Sent"), job.sent_at),
        (translate("job", "Taken by ShortAPI"), job.accepted_at),
        (translate("job", "Finished"), job.ready_at),
        (translate("job", "Ended"), job.ended_at),
    )
    amounts = (
        (translate("job", "Estimate"), job.estimate_usd),
        (translate("job", "Charged"), job.charged_usd),
        (translate("job", "Refunded"), job.refunded_usd),
    )
    length = translate("job", "{seconds} s").format(seconds=job.request.duration_s)
    lines = [
        f"{translate('job', 'Job id')}: {job.api_job_id or unknown}",
        f"{translate('job', 'State')}: {state_words(job, None, None, None)}",
        f"{job.request.resolution} · {job.request.ratio} · {length}",
        *(f"{name}: {unknown if usd is None else format_usd(usd)}" for name, usd in amounts),
        *(f"{name}: {at.isoformat(' ', 'seconds')}" for name, at in times if at),
    ]
    return "\n".join(lines)


def clock_words(seconds: float) -> str:
    """Whole seconds as 1:12 or 1:02:07."""
    minutes, rest_s = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest_s:02}" if hours else f"{minutes}:{rest_s:02}"


def _running_words(elapsed_s: float | None, usual: UsualTime | None) -> str:
    if elapsed_s is None:
        return translate("job", "Being made")
    elapsed = clock_words(elapsed_s)
    if usual is None:
        return translate("job", "Being made · {elapsed}").format(elapsed=elapsed)
    return translate("job", "Being made · {elapsed}, usually {usual}").format(
        elapsed=elapsed, usual=_usual_words(usual)
    )


def _usual_words(usual: UsualTime) -> str:
    """From the middle to the slow end of past jobs, in numbers a person would use."""
    if usual.p90_s <= _SECONDS_UP_TO_S:
        low, high = (max(5, 5 * round(value_s / 5)) for value_s in (usual.median_s, usual.p90_s))
        unit = translate("job", "{time} s")
    else:
        low, high = (max(1, round(value_s / 60)) for value_s in (usual.median_s, usual.p90_s))
        unit = translate("job", "{time} min")
    return unit.format(time=str(high) if low >= high else f"{low}–{high}")


def _download_words(progress: Progress | None) -> str:
    if progress is None:
        return translate("job", "Downloading")
    received = _megabytes(progress.received_bytes)
    if progress.total_bytes is None:
        return translate("job", "Downloading · {received} MB").format(received=received)
    return translate("job", "Downloading · {received} of {total} MB").format(
        received=received, total=_megabytes(progress.total_bytes)
    )


def _megabytes(size_bytes: int) -> str:
    return QLocale().toString(size_bytes / _BYTES_PER_MB, "f", 1)


def _failed_words(job: Job) -> str:
    left_usd = booked_usd(job)
    if left_usd:
        return translate("job", "Failed, charged {usd}").format(usd=format_usd(left_usd))
    if job.refunded_usd:
        return translate("job", "Failed, refunded")
    if job.charged_usd is None:
        return translate("job", "Failed, charge not known")
    return translate("job", "Failed, nothing charged")
