"""The actions of a job: labels with prices, and tool tips."""

from collections.abc import Sequence
from decimal import Decimal
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from app.bridge.jobs.job_actions import ENDED_BADLY, JobAction, movable_with
from app.core.job import Hold, Job, JobState, can_adopt
from app.core.model_card import ModelCard
from app.core.money import ZERO_USD
from app.core.prices import estimate_usd
from app.ui.widgets.formats import counted, number_text, usd_text

# Named as lupdate expects it.
translate = QCoreApplication.translate

_S = JobState
_A = JobAction


def _free_label(action: JobAction) -> str | None:
    """Return the label of `action` in the demo if it has a price elsewhere."""
    match action:
        case _A.UNPAUSE:
            return translate("job", "Resume - demo, free")
        case _A.TRY_AGAIN:
            return translate("job", "Try again - demo, free")
        case _A.TRY_ALL_AGAIN:
            return translate("job", "Try all {count} again - demo, free")
    return None


def _label_and_tip(action: JobAction) -> tuple[str, str]:
    """Return the menu label of `action` and its tool tip, which is empty for a clear label.

    The tool tip explains above all what the action costs.
    """
    match action:
        case _A.PAUSE:
            return translate("job", "Pause"), translate(
                "job",
                "It isn't sent or charged until you resume it.",
            )
        case _A.UNPAUSE:
            return translate("job", "Resume for {usd}"), translate(
                "job", "It is sent when its turn comes and charged as shown."
            )
        case _A.MOVE_TO_TOP:
            return translate("job", "Move to the top"), ""
        case _A.MOVE_UP:
            return translate("job", "Move up"), ""
        case _A.MOVE_DOWN:
            return translate("job", "Move down"), ""
        case _A.REMOVE:
            return translate("job", "Remove"), translate(
                "job",
                "It was not sent and is not charged. This removes it from the list.",
            )
        case _A.GO_ON:
            return translate("job", "Resume"), ""
        case _A.STOP_WATCHING:
            return translate("job", "Stop tracking (may still be charged)"), translate(
                "job",
                "ShortAPI can't stop a job: the video may still be generated and charged. "
                "Gallop only stops checking on it. You can track it again at any time; "
                "ShortAPI keeps a finished video for about a day.",
            )
        case _A.WATCH_AGAIN:
            return translate("job", "Track again"), translate(
                "job",
                "Gallop checks this job again and downloads its video. Nothing is sent or "
                "charged again.",
            )
        case _A.REMOVE_FROM_LIST:
            return translate("job", "Remove from list"), translate(
                "job",
                "Removes it from Gallop, which can then no longer download its video. It may "
                "still be generated and charged.",
            )
        case _A.SEND_AGAIN:
            return translate("job", "Send again (may be charged twice)…"), ""
        case _A.ENTER_JOB_ID:
            return translate("job", "Enter its job ID…"), ""
        case _A.FETCH_AGAIN:
            return translate("job", "Download again"), ""
        case _A.TRY_AGAIN:
            return translate("job", "Try again for {usd}"), translate(
                "job",
                "Sends the same prompt and settings as a new job, charged as shown.",
            )
        case _A.TRY_ALL_AGAIN:
            return translate("job", "Try all {count} again for {usd}"), translate(
                "job",
                "Sends every failed or refused job again. Each is charged; the total is shown.",
            )
        case _A.USE_AGAIN:
            return translate("job", "Use prompt and settings"), ""
        case _A.EDIT_PROMPT:
            return translate("job", "Edit prompt"), translate(
                "job",
                "Puts the prompt and settings back in the editor. Nothing is sent.",
            )
        case _A.DISMISS:
            return translate("job", "Dismiss"), ""
        case _A.WHAT_HAPPENED:
            return translate("job", "What happened?"), ""
        case _A.COPY_PROMPT:
            return translate("job", "Copy prompt"), ""
        case _A.COPY_JOB_ID:
            return translate("job", "Copy job ID"), ""
        case _:
            assert_never(action)


def _actions_in(state: JobState) -> tuple[JobAction, ...]:
    """Return the actions that fit every job in `state`."""
    match state:
        case _S.QUEUED:
            return (_A.REMOVE,)
        case _S.UNCERTAIN:
            return (_A.ENTER_JOB_ID, _A.SEND_AGAIN, _A.DISMISS)
        case _S.RUNNING | _S.READY | _S.DOWNLOADING:
            return (_A.STOP_WATCHING,)
        case _S.REFUSED:
            return (_A.DISMISS,)
        case _S.FAILED:
            return (_A.USE_AGAIN, _A.DISMISS)
        case _S.ATTENTION:
            return (_A.FETCH_AGAIN, _A.DISMISS)
        case _S.UNWATCHED:
            return (_A.WATCH_AGAIN, _A.REMOVE_FROM_LIST)
        case _S.SENDING | _S.SAVED | _S.REMOVED | _S.DISMISSED:
            return ()
        case _:
            assert_never(state)


def can_go_on(job: Job) -> bool:
    """Whether the user can lift the hold of `job`."""
    # A job that another service accepted can be followed and downloaded only there.
    is_elsewhere = job.hold is Hold.SERVICE and job.state is not _S.QUEUED
    return job.hold is not None and not is_elsewhere


def actions_for(job: Job, jobs: Sequence[Job] = ()) -> tuple[JobAction, ...]:
    """Return the actions that fit `job` now, the most useful first.

    `jobs` are the rows of the queue, to include actions on several jobs.
    """
    first: tuple[JobAction, ...] = (_A.GO_ON,) if can_go_on(job) else ()
    if job.state is _S.QUEUED:
        first = (_A.UNPAUSE,) if job.is_paused else (*first, _A.PAUSE)
    if job.state is _S.FAILED:
        first = (_A.TRY_AGAIN,)
    if job.state is _S.REFUSED:
        # The same prompt would be refused once more.
        first = (_A.EDIT_PROMPT, _A.TRY_AGAIN)
    if can_adopt(job) and job.state is not _S.UNCERTAIN:
        # The entered id may be mistyped.
        first = (*first, _A.ENTER_JOB_ID)
    asked = (_A.WHAT_HAPPENED,) if job.problem is not None else ()
    copied = (_A.COPY_PROMPT, _A.COPY_JOB_ID) if job.api_job_id else (_A.COPY_PROMPT,)
    return (*first, *_actions_among(job, jobs), *_actions_in(job.state), *asked, *copied)


def _actions_among(job: Job, jobs: Sequence[Job]) -> tuple[JobAction, ...]:
    """Return the actions of `job` that depend on the other `jobs`."""
    if job.state in ENDED_BADLY and len([each for each in jobs if each.state in ENDED_BADLY]) > 1:
        return (_A.TRY_ALL_AGAIN,)
    order = [each.take_id for each in movable_with(job.take_id, jobs)]
    if not order:
        return ()
    up = (_A.MOVE_TO_TOP, _A.MOVE_UP) if job.take_id != order[0] else ()
    down = (_A.MOVE_DOWN,) if job.take_id != order[-1] else ()
    return (*up, *down)


def action_text(action: JobAction, usd: Decimal | None = ZERO_USD, count: int = 1) -> str:
    """Return the menu label of `action`, which costs `usd` dollars and sends `count` jobs.

    None is the demo, where no price must look like a real one.
    """
    if usd is None:
        usd, label = ZERO_USD, _free_label(action) or _label_and_tip(action)[0]
    else:
        label = _label_and_tip(action)[0]
    return label.format(usd=usd_text(usd), count=number_text(count))


def resume_text(
    hold: Hold, held: Sequence[Job], prices: ModelCard | None, *, is_demo: bool = False
) -> str:
    """Return the label of what lets the `held` jobs go on, with the price of those not sent yet."""
    # Elsewhere a paused job becomes a new one, which is not paused.
    is_elsewhere = hold is Hold.SERVICE
    unsent = [job for job in held if job.state is _S.QUEUED and (is_elsewhere or not job.is_paused)]
    if not unsent:
        return action_text(_A.GO_ON)
    if is_demo:
        return action_text(_A.UNPAUSE, None)
    if is_elsewhere:
        one = translate("job", "Send from here for {usd}")
        many = translate("job", "Send all {count} from here for {usd}", "", len(unsent))
    elif hold is Hold.CONSENT:
        one = translate("job", "Send for {usd}")
        many = translate("job", "Send all {count} for {usd}", "", len(unsent))
    else:
        one = translate("job", "Resume for {usd}")
        many = translate("job", "Resume all {count} for {usd}", "", len(unsent))
    return counted(one, many, len(unsent), usd=usd_text(again_usd(unsent, prices)))


def action_tip(action: JobAction, *, is_demo: bool = False) -> str:
    """Explain `action`, above all what it costs; empty where the label is clear."""
    return "" if is_demo and _free_label(action) else _label_and_tip(action)[1]


def again_usd(ended: Sequence[Job], prices: ModelCard | None) -> Decimal:
    """Return the cost in US dollars of sending the requests of `ended` again at `prices`.

    A request that the model card no longer knows counts with its estimate; it is refused when sent.
    """
    return sum((_again_usd(job, prices) for job in ended), ZERO_USD)


def _again_usd(job: Job, prices: ModelCard | None) -> Decimal:
    is_known = prices is not None and job.request.resolution in prices.resolution_names
    return estimate_usd(job.request, prices) if prices and is_known else job.estimate_usd
