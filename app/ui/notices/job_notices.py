"""Derives the notices from the jobs in the queue."""

from collections.abc import Callable, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from app.bridge.item_models import title_with_take
from app.bridge.jobs.job_actions import ENDED_BADLY, JobAction
from app.bridge.notices import Notice, NoticeAction, NoticeLevel, NoticeRank
from app.core import problems
from app.core.job import Hold, Job, JobState
from app.core.model_card import ModelCard
from app.ui.queue.job_action_text import action_text, again_usd, can_go_on, resume_text
from app.ui.widgets.formats import counted, number_text, problem_text

# Named as lupdate expects it.
translate = QCoreApplication.translate

UNCERTAIN_ID = "uncertain"
ATTENTION_ID = "attention"
ENDED_ID = "ended-badly"
JOB_NOTICE_IDS = (
    *(f"hold-{hold.value}" for hold in Hold),
    UNCERTAIN_ID,
    ATTENTION_ID,
    ENDED_ID,
)

PROMPT_CHARACTERS = 60


class JobNoticeCalls(Struct, frozen=True):
    """The callbacks of the buttons of notices about jobs."""

    enter_key: Callable[[], None]
    add_credit: Callable[[], None]
    choose_folder: Callable[[], None]
    go_on: Callable[[Hold], None]
    what_can_i_do: Callable[[], None]
    fetch_again: Callable[[], None]
    try_again: Callable[[], None]
    use_again: Callable[[], None]


def notices_for(
    jobs: Sequence[Job], prices: ModelCard, calls: JobNoticeCalls, *, is_demo: bool = False
) -> tuple[Notice, ...]:
    """Return the notices for `jobs` (the rows of the queue), at most one of each JOB_NOTICE_IDS.

    Actions that cost money show their price according to `prices`; in the demo nothing does.
    """
    found = [
        *(_held(hold, jobs, prices, calls, is_demo=is_demo) for hold in Hold),
        _uncertain(jobs, calls),
        _attention(jobs, calls),
        _ended_badly(jobs, prices, calls, is_demo=is_demo),
    ]
    return tuple(notice for notice in found if notice is not None)


def _held(
    hold: Hold, jobs: Sequence[Job], prices: ModelCard, calls: JobNoticeCalls, *, is_demo: bool
) -> Notice | None:
    held = [job for job in jobs if job.hold is hold]
    if not held or held[0].problem is None:
        return None
    resume = resume_text(hold, held, prices, is_demo=is_demo)
    go_on = NoticeAction("go-on", resume, partial(calls.go_on, hold))
    actions: tuple[NoticeAction, ...] = (go_on,)
    if hold is Hold.KEY:
        enter_key = translate("notice", "Enter API key")
        actions = (NoticeAction("enter-key", enter_key, calls.enter_key),)
    elif hold is Hold.CREDIT:
        add_credit = translate("notice", "Add credit")
        actions = (NoticeAction("add-credit", add_credit, calls.add_credit), go_on)
    elif held[0].problem.kind in problems.FOLDER_KINDS:
        choose_folder = translate("notice", "Choose folder…")
        actions = (NoticeAction("choose-folder", choose_folder, calls.choose_folder), go_on)
    can_go_on_any = any(can_go_on(job) for job in held)
    goes_on_by_itself = hold in (Hold.NETWORK, Hold.BUSY)
    text = problem_text(held[0].problem)
    if hold is Hold.CONSENT:
        many = translate("notice", "{count} jobs are waiting for your OK.", "", len(held))
        one = translate("notice", "1 job is waiting for your OK.")
        text = f"{counted(one, many, len(held))} {text}"
    return Notice(
        notice_id=f"hold-{hold.value}",
        level=NoticeLevel.INFO if goes_on_by_itself else NoticeLevel.WARNING,
        text=text,
        actions=actions if can_go_on_any else (),
        details=_prompts(held) if hold is Hold.CONSENT else "",
        rank=NoticeRank.BLOCKED,
    )


def _uncertain(jobs: Sequence[Job], calls: JobNoticeCalls) -> Notice | None:
    uncertain = [job for job in jobs if job.state is JobState.UNCERTAIN]
    if not uncertain or uncertain[0].problem is None:
        return None
    text = problem_text(uncertain[0].problem)
    if len(uncertain) > 1:
        several = translate(
            "notice", "{count} jobs may have been charged. The oldest:", "", len(uncertain)
        )
        text = f"{several.format(count=number_text(len(uncertain)))} {text}"
    what_can_i_do = translate("notice", "What can I do?")
    return Notice(
        notice_id=UNCERTAIN_ID,
        level=NoticeLevel.WARNING,
        text=text,
        actions=(NoticeAction("what-can-i-do", what_can_i_do, calls.what_can_i_do),),
        details=_prompts(uncertain),
        rank=NoticeRank.MAY_BE_CHARGED,
    )


def _attention(jobs: Sequence[Job], calls: JobNoticeCalls) -> Notice | None:
    waiting = [job for job in jobs if job.state is JobState.ATTENTION]
    if not waiting or waiting[0].problem is None:
        return None
    fetch_again = translate("notice", "Download again")
    return Notice(
        notice_id=ATTENTION_ID,
        level=NoticeLevel.WARNING,
        text=problem_text(waiting[0].problem),
        actions=(NoticeAction("fetch-again", fetch_again, calls.fetch_again),),
        details=_prompts(waiting),
        rank=NoticeRank.NOT_DOWNLOADED,
    )


def _ended_badly(
    jobs: Sequence[Job], prices: ModelCard, calls: JobNoticeCalls, *, is_demo: bool
) -> Notice | None:
    ended = [job for job in jobs if job.state in ENDED_BADLY]
    if not ended or ended[-1].problem is None:
        return None
    text = problem_text(ended[-1].problem)
    again = JobAction.TRY_AGAIN
    if len(ended) > 1:
        again = JobAction.TRY_ALL_AGAIN
        several = translate("notice", "{count} jobs failed. The latest:", "", len(ended))
        text = f"{several.format(count=number_text(len(ended)))} {text}"
    usd = None if is_demo else again_usd(ended, prices)
    try_again = NoticeAction("try-again", action_text(again, usd, len(ended)), calls.try_again)
    if ended[-1].state is JobState.REFUSED:
        # The same prompt would be refused once more.
        edit_prompt = action_text(JobAction.EDIT_PROMPT)
        actions = (NoticeAction("edit-prompt", edit_prompt, calls.use_again), try_again)
    else:
        use_again = action_text(JobAction.USE_AGAIN)
        actions = (try_again, NoticeAction("use-again", use_again, calls.use_again))
    return Notice(
        notice_id=ENDED_ID,
        level=NoticeLevel.BAD,
        text=text,
        actions=actions,
        details=_prompts(ended),
    )


def _prompts(jobs: Sequence[Job]) -> str:
    return "\n".join(
        title_with_take(job.request.prompt, job.take, PROMPT_CHARACTERS) for job in jobs
    )
