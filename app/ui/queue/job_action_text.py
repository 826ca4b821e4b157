"""What can be done about a job: labels that name the price, tips that say what it means."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.bridge.jobs.job_actions import ENDED_BADLY, JobAction
from app.core.events import Hold
from app.core.job import Job, JobState, can_adopt
from app.core.model_card import ModelCard
from app.core.money import ZERO_USD, format_usd
from app.core.prices import estimate_usd
from app.core.problem import QT_TRANSLATE_NOOP

# Under the name that lupdate looks for.
translate = QCoreApplication.translate

_S = JobState
_A = JobAction

_ACTION_LABELS: Mapping[JobAction, str] = {
    _A.PAUSE: QT_TRANSLATE_NOOP("job", "Hold back"),
    _A.UNPAUSE: QT_TRANSLATE_NOOP("job", "Let go"),
    _A.MOVE_TO_TOP: QT_TRANSLATE_NOOP("job", "Move to the top"),
    _A.MOVE_UP: QT_TRANSLATE_NOOP("job", "Move up"),
    _A.MOVE_DOWN: QT_TRANSLATE_NOOP("job", "Move down"),
    _A.REMOVE: QT_TRANSLATE_NOOP("job", "Remove"),
    _A.GO_ON: QT_TRANSLATE_NOOP("job", "Go on now"),
    _A.STOP_WATCHING: QT_TRANSLATE_NOOP("job", "Stop watching (may still be charged)"),
    _A.WATCH_AGAIN: QT_TRANSLATE_NOOP("job", "Watch again"),
    _A.REMOVE_FROM_LIST: QT_TRANSLATE_NOOP("job", "Remove from list"),
    _A.SEND_AGAIN: QT_TRANSLATE_NOOP("job", "Send again (may cost twice)…"),
    _A.ENTER_JOB_ID: QT_TRANSLATE_NOOP("job", "I have its job id…"),
    _A.FETCH_AGAIN: QT_TRANSLATE_NOOP("job", "Fetch again"),
    _A.TRY_AGAIN: QT_TRANSLATE_NOOP("job", "Try again for {usd}"),
    _A.TRY_ALL_AGAIN: QT_TRANSLATE_NOOP("job", "Try all {count} again for {usd}"),
    _A.USE_AGAIN: QT_TRANSLATE_NOOP("job", "Use again"),
    _A.DISMISS: QT_TRANSLATE_NOOP("job", "Dismiss"),
    _A.WHAT_HAPPENED: QT_TRANSLATE_NOOP("job", "What happened?"),
    _A.COPY_PROMPT: QT_TRANSLATE_NOOP("job", "Copy prompt"),
    _A.COPY_JOB_ID: QT_TRANSLATE_NOOP("job", "Copy job id"),
}

# What an action does and what that means for money, where the label alone does not say it all.
_ACTION_TIPS: Mapping[JobAction, str] = {
    _A.PAUSE: QT_TRANSLATE_NOOP(
        "job", "It is not sent, and nothing is charged for it, before you let it go."
    ),
    _A.REMOVE: QT_TRANSLATE_NOOP(
        "job", "It was not sent, so nothing is charged for it. It leaves the list."
    ),
    _A.STOP_WATCHING: QT_TRANSLATE_NOOP(
        "job",
        "ShortAPI cannot be told to stop: the video may still be made and charged. Gallop only "
        "no longer asks about it. You can watch it again at any time; a finished video is kept "
        "there for about a day.",
    ),
    _A.WATCH_AGAIN: QT_TRANSLATE_NOOP(
        "job", "Gallop asks about it again and fetches its video. Nothing is sent or charged again."
    ),
    _A.REMOVE_FROM_LIST: QT_TRANSLATE_NOOP(
        "job",
        "Gallop forgets it, and its video can no longer be fetched from here. It may still be "
        "made and charged.",
    ),
    _A.TRY_AGAIN: QT_TRANSLATE_NOOP(
        "job", "Sends the same prompt and settings as a new job, which is charged as shown."
    ),
    _A.TRY_ALL_AGAIN: QT_TRANSLATE_NOOP(
        "job", "Sends every failed or refused job once more; each is charged, together as shown."
    ),
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


def can_go_on(job: Job) -> bool:
    """Whether a word of the user's lifts the hold of `job`."""
    # What another service has made can be followed and fetched only there.
    is_elsewhere = job.hold is Hold.SERVICE and job.state is not _S.QUEUED
    return job.hold is not None and not is_elsewhere


def actions_for(job: Job, jobs: Sequence[Job] = ()) -> tuple[JobAction, ...]:
    """What a user can do about `job` now, the most useful first.

    `jobs` is the queue as it is shown, if what concerns several jobs is wanted too.
    """
    first = (_A.GO_ON,) if can_go_on(job) else ()
    if job.state is _S.QUEUED:
        first = (_A.UNPAUSE,) if job.is_paused else (*first, _A.PAUSE)
    if job.state in ENDED_BADLY:
        first = (_A.TRY_AGAIN,)
    if can_adopt(job) and job.state is not _S.UNCERTAIN:
        # The id that was entered may be mistyped.
        first = (*first, _A.ENTER_JOB_ID)
    asked = (_A.WHAT_HAPPENED,) if job.problem is not None else ()
    copied = (_A.COPY_PROMPT, _A.COPY_JOB_ID) if job.api_job_id else (_A.COPY_PROMPT,)
    return (*first, *_actions_among(job, jobs), *_ACTIONS[job.state], *asked, *copied)


def _actions_among(job: Job, jobs: Sequence[Job]) -> tuple[JobAction, ...]:
    """What can be done about `job` because of the other `jobs`."""
    if job.state in ENDED_BADLY and len([each for each in jobs if each.state in ENDED_BADLY]) > 1:
        return (_A.TRY_ALL_AGAIN,)
    waiting = [each.take_id for each in jobs if each.state is _S.QUEUED]
    if job.take_id not in waiting:
        return ()
    up = (_A.MOVE_TO_TOP, _A.MOVE_UP) if job.take_id != waiting[0] else ()
    down = (_A.MOVE_DOWN,) if job.take_id != waiting[-1] else ()
    return (*up, *down)


def action_words(action: JobAction, usd: Decimal = ZERO_USD, count: int = 1) -> str:
    """The label of `action` in a menu; `usd` is what it costs, `count` how many jobs it sends."""
    label = translate("job", _ACTION_LABELS[action])
    return label.format(usd=format_usd(usd), count=f"{count:,}")


def action_tip(action: JobAction) -> str:
    """What `action` means, above all for money; empty where the label says it all."""
    return translate("job", _ACTION_TIPS[action]) if action in _ACTION_TIPS else ""


def again_usd(ended: Sequence[Job], prices: ModelCard | None) -> Decimal:
    """What sending the requests of `ended` once more costs by `prices`, in US dollars.

    A request that the card no longer knows counts as it was estimated; it is refused when sent.
    """
    return sum((_again_usd(job, prices) for job in ended), ZERO_USD)


def _again_usd(job: Job, prices: ModelCard | None) -> Decimal:
    is_known = prices is not None and job.request.resolution in prices.resolution_names
    return estimate_usd(job.request, prices) if prices and is_known else job.estimate_usd
