"""Which notices the jobs in the queue give reason for."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.bridge.jobs.job_actions import ENDED_BADLY, JobAction
from app.bridge.notices import Notice, NoticeAction, NoticeLevel, problem_text
from app.core.events import Hold
from app.core.job import Job, JobState
from app.core.model_card import ModelCard
from app.core.problem import QT_TRANSLATE_NOOP
from app.core.prompt import first_line
from app.ui.queue.job_action_text import action_words, again_usd, can_go_on

# Under the name that lupdate looks for.
translate = QCoreApplication.translate

# What a notice's button asks for; the notice service knows what to do.
ENTER_KEY = "enter-key"
GO_ON = "go-on"
WHAT_CAN_I_DO = "what-can-i-do"
FETCH_AGAIN = "fetch-again"
USE_AGAIN = "use-again"
TRY_AGAIN = "try-again"

HOLD_IDS = {f"hold-{hold.value}": hold for hold in Hold}
UNCERTAIN_ID = "uncertain"
ATTENTION_ID = "attention"
ENDED_ID = "ended-badly"
JOB_NOTICE_IDS = (*HOLD_IDS, UNCERTAIN_ID, ATTENTION_ID, ENDED_ID)

_ENTER_KEY_LABEL = QT_TRANSLATE_NOOP("notice", "Enter API key")
_GO_ON_LABEL = QT_TRANSLATE_NOOP("notice", "Go on now")
_PROMPT_CHARACTERS = 60


def notices_for(jobs: Sequence[Job], prices: ModelCard) -> tuple[Notice, ...]:
    """The notices for `jobs` (as the queue shows them), at most one of each id in JOB_NOTICE_IDS.

    What costs money is offered at `prices`.
    """
    found = [
        *(_held(hold, jobs) for hold in Hold),
        _uncertain(jobs),
        _attention(jobs),
        _ended_badly(jobs, prices),
    ]
    return tuple(notice for notice in found if notice is not None)


def _held(hold: Hold, jobs: Sequence[Job]) -> Notice | None:
    held = [job for job in jobs if job.hold is hold]
    if not held or held[0].problem is None:
        return None
    is_key = hold is Hold.KEY
    action_id, label = (ENTER_KEY, _ENTER_KEY_LABEL) if is_key else (GO_ON, _GO_ON_LABEL)
    can_go_on_any = any(can_go_on(job) for job in held)
    goes_on_by_itself = hold in (Hold.NETWORK, Hold.BUSY)
    return Notice(
        notice_id=f"hold-{hold.value}",
        level=NoticeLevel.INFO if goes_on_by_itself else NoticeLevel.WARNING,
        text=problem_text(held[0].problem),
        actions=(NoticeAction(action_id, translate("notice", label)),) if can_go_on_any else (),
    )


def _uncertain(jobs: Sequence[Job]) -> Notice | None:
    uncertain = [job for job in jobs if job.state is JobState.UNCERTAIN]
    if not uncertain or uncertain[0].problem is None:
        return None
    text = problem_text(uncertain[0].problem)
    if len(uncertain) > 1:
        several = translate(
            "notice", "{count} jobs may have been charged. The oldest:", "", len(uncertain)
        )
        text = f"{several.format(count=f'{len(uncertain):,}')} {text}"
    return Notice(
        notice_id=UNCERTAIN_ID,
        level=NoticeLevel.WARNING,
        text=text,
        actions=(NoticeAction(WHAT_CAN_I_DO, translate("notice", "What can I do?")),),
        details=_prompts(uncertain),
    )


def _attention(jobs: Sequence[Job]) -> Notice | None:
    waiting = [job for job in jobs if job.state is JobState.ATTENTION]
    if not waiting or waiting[0].problem is None:
        return None
    return Notice(
        notice_id=ATTENTION_ID,
        level=NoticeLevel.WARNING,
        text=problem_text(waiting[0].problem),
        actions=(NoticeAction(FETCH_AGAIN, translate("notice", "Fetch again")),),
        details=_prompts(waiting),
    )


def _ended_badly(jobs: Sequence[Job], prices: ModelCard) -> Notice | None:
    ended = [job for job in jobs if job.state in ENDED_BADLY]
    if not ended or ended[-1].problem is None:
        return None
    text = problem_text(ended[-1].problem)
    again = JobAction.TRY_AGAIN
    if len(ended) > 1:
        again = JobAction.TRY_ALL_AGAIN
        several = translate("notice", "{count} jobs were not made. The latest:", "", len(ended))
        text = f"{several.format(count=f'{len(ended):,}')} {text}"
    return Notice(
        notice_id=ENDED_ID,
        level=NoticeLevel.BAD,
        text=text,
        actions=(
            NoticeAction(TRY_AGAIN, action_words(again, again_usd(ended, prices), len(ended))),
            NoticeAction(USE_AGAIN, translate("notice", "Use again")),
        ),
        details=_prompts(ended),
    )


def _prompts(jobs: Sequence[Job]) -> str:
    return "\n".join(first_line(job.request.prompt, _PROMPT_CHARACTERS) for job in jobs)
