"""Shows what the session reports in the notice bar."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.bridge.jobs.job_actions import ENDED_BADLY, JobAction
from app.bridge.notices import Notice, NoticeAction, NoticeLevel, NoticeRank
from app.bridge.session import Session
from app.core import problems
from app.core.budget import CAP_KINDS
from app.core.job import Hold, Job, JobState
from app.core.library.clip import Clip
from app.core.model_card import ModelCard
from app.core.outside_text import fill_in
from app.core.problem import Problem, ProblemKind
from app.core.prompt import first_line
from app.core.settings import SettingGroup
from app.ui.notices.job_notices import (
    JOB_NOTICE_IDS,
    PROMPT_CHARACTERS,
    JobNoticeCalls,
    notices_for,
)
from app.ui.notices.notice_bar import NoticeBar
from app.ui.queue.job_action_text import again_usd
from app.ui.widgets.accessibility import announce
from app.ui.widgets.formats import counted, left_to_right, problem_text, usd_text

_INPUT_ID = "input"
_PRICES_ID = "prices"
_FOLDER_ID = "videos-folder"
_KEYRING = frozenset[ProblemKind](
    (
        problems.keyring_locked,
        problems.keyring_waiting,
        problems.keyring_entry_malformed,
    )
)
# No job is sent before the user has checked the limits.
_SETTINGS_DOUBTED = frozenset[ProblemKind]((problems.settings_damaged, problems.settings_restored))
_FOLDER = problems.FOLDER_KINDS | {problems.videos_folder_refused}
_KEYRING_IDS = frozenset(f"problem-{kind.value}" for kind in _KEYRING)
# These answer a request of the user, so they are shown at once.
_ANSWERS = frozenset[ProblemKind](
    (
        problems.trash_failed,
        problems.put_back_failed,
        problems.rename_failed,
        problems.copy_failed,
        problems.clip_unreadable,
        problems.clip_missing,
        problems.folder_unreadable,
        problems.recipe_unwritable,
        problems.no_recipe,
        problems.not_the_clip,
        problems.import_incomplete,
        problems.library_unwritable,
        problems.job_id_taken,
        problems.videos_folder_refused,
    )
)
# The program cannot continue after these.
_WORST = frozenset[ProblemKind](
    (problems.internal, problems.journal_too_new, problems.journal_damaged)
)


class SavedNotices(Struct, frozen=True):
    """The problems that notices showed, and the ids of notices that were dismissed."""

    problems: tuple[Problem, ...]
    dismissed_ids: frozenset[str]


class NoticeController(QObject):
    """Decides what the notice bar shows; emits requests that concern other panes."""

    key_wanted = Signal()
    account_page_wanted = Signal()
    settings_wanted = Signal(object)  # SettingGroup
    folder_wanted = Signal()
    job_menu_wanted = Signal(str)  # take id
    use_again_wanted = Signal(object)  # GenerationRequest

    def __init__(self, session: Session, bar: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = bar
        # The last notice shown under each id: a dismissed notice comes back only when it changes.
        self._shown: dict[str, Notice] = {}
        self._calls = JobNoticeCalls(
            enter_key=self.key_wanted.emit,
            add_credit=self.account_page_wanted.emit,
            choose_folder=self.folder_wanted.emit,
            go_on=self._go_on,
            what_can_i_do=self._what_can_i_do,
            fetch_again=self._fetch_again,
            try_again=session.job_actions.try_all_again,
            use_again=self._use_again,
        )
        # Those that notices were made of, by the notice's id.
        self._problems: dict[str, Problem] = {}
        # Why the last press of Generate was refused.
        self._refused_for: frozenset[ProblemKind] = frozenset()
        # Hundreds of jobs may change at once, and each update reads all of them.
        self._jobs_changed = QTimer(self)
        self._jobs_changed.setSingleShot(True)
        self._jobs_changed.setInterval(0)
        self._jobs_changed.timeout.connect(self._show_jobs)
        session.job_changed.connect(self._on_job_changed)
        session.price_list.prices_changed.connect(self._on_prices_changed)
        session.generate_refused.connect(self._on_generate_refused)
        session.generate_accepted.connect(self._on_generate_accepted)
        session.clip_kept.connect(self._on_clip_kept)
        session.problem_met.connect(self._on_problem_met)
        session.action_refused.connect(self._on_action_refused)
        session.problem_solved.connect(self._on_problem_solved)
        session.job_actions.adopt_refused.connect(self._on_problem_met)
        session.job_actions.adopted.connect(self._on_adopted)
        session.videos_folder.changed.connect(self._on_folder_changed)

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice of another controller."""
        self._show(notice)

    def clear(self, notice_id: str) -> None:
        """Remove a notice of another controller."""
        self._clear(notice_id)

    def save_state(self) -> SavedNotices:
        """What a window that replaces this one needs to show the same notices."""
        shown = {notice.notice_id for notice in self._bar.notices()}
        problems_shown = tuple(
            problem for notice_id, problem in self._problems.items() if notice_id in shown
        )
        return SavedNotices(problems_shown, frozenset(self._shown) - shown)

    def restore_state(self, saved: SavedNotices) -> None:
        """Show what another window showed, and not what was dismissed there."""
        for problem in saved.problems:
            # Other parts of the window follow problems too.
            self._session.problem_met.emit(problem)
        self._show_jobs()
        for notice_id in saved.dismissed_ids.intersection(self._shown):
            self._bar.clear(notice_id)

    def forget_input(self) -> None:
        """Remove notices about input that the user is changing now."""
        self._clear(_INPUT_ID)

    def forget_jobs(self) -> None:
        """Remove notices about jobs, when other jobs are shown now."""
        for notice_id in JOB_NOTICE_IDS:
            self._clear(notice_id)

    def show_price_changes(self, found: Sequence[Problem]) -> None:
        """Show changed prices; an empty `found` removes the notice about earlier ones."""
        self._clear(_PRICES_ID)
        if found:
            text = " ".join(problem_text(problem) for problem in found)
            self._show(
                Notice(_PRICES_ID, NoticeLevel.WARNING, text, rank=NoticeRank.MAY_BE_CHARGED)
            )

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        if not self._jobs_changed.isActive():
            self._jobs_changed.start()

    @Slot(object)
    def _on_prices_changed(self, prices: ModelCard) -> None:
        self._show_jobs()

    @Slot()
    def _show_jobs(self) -> None:
        jobs, prices = self._session.queue_model.jobs(), self._session.price_list.card
        if any(notice.notice_id in _KEYRING_IDS for notice in self._bar.notices()):
            # "No key entered" would hide the cause: the key is in a locked keyring.
            without_key = tuple(job for job in jobs if _is_without_key(job))
            jobs = tuple(job for job in jobs if not _is_without_key(job))
            self._show_keyring_waiting(without_key)
        is_demo = self._session.is_demo
        found = notices_for(jobs, prices, self._calls, is_demo=is_demo)
        wanted = {n.notice_id: n for n in found}
        for notice_id in JOB_NOTICE_IDS:
            if notice_id in wanted:
                self._show(wanted[notice_id])
            else:
                self._clear(notice_id)

    def _show_keyring_waiting(self, without_key: Sequence[Job]) -> None:
        """Show what is sent, and charged, as soon as the keyring is unlocked."""
        waiting_id = f"problem-{problems.keyring_waiting.value}"
        shown = next((n for n in self._bar.notices() if n.notice_id == waiting_id), None)
        if shown is None:
            return
        text = problem_text(problems.keyring_waiting())
        may_send = self._session.api_key_service.may_send
        if sent := [job for job in without_key if may_send(job)]:
            many = self.tr("This sends {count} jobs for {usd}.", "", len(sent))
            usd = usd_text(again_usd(sent, self._session.price_list.card))
            one = self.tr("This sends 1 job for {usd}.")
            text = f"{text} {counted(one, many, len(sent), usd=usd)}"
        self._show(replace(shown, text=text))

    @Slot(object)
    def _on_generate_refused(self, found: Sequence[Problem]) -> None:
        text = " ".join(problem_text(problem) for problem in found)
        actions: tuple[NoticeAction, ...] = ()
        kinds = self._refused_for = frozenset(problem.kind for problem in found)
        if kinds & CAP_KINDS:
            actions = (NoticeAction("allow-once", self.tr("Allow this once"), self._allow_once),)
        if kinds & (CAP_KINDS | {problems.callback_url_refused}):
            group = SettingGroup.LIMITS if kinds & CAP_KINDS else SettingGroup.ADVANCED
            open_settings = partial(self.settings_wanted.emit, group)
            actions += (NoticeAction("open-settings", self.tr("Open settings"), open_settings),)
        self._clear(_INPUT_ID)
        self._show(Notice(_INPUT_ID, NoticeLevel.WARNING, text, actions, is_answer=True))

    @Slot(object)
    def _on_generate_accepted(self, jobs: Sequence[Job]) -> None:
        self.forget_input()
        many = self.tr("{count} jobs were added to the queue.", "", len(jobs))
        one = self.tr("1 job was added to the queue.")
        announce(self._bar.window(), counted(one, many, len(jobs)))

    @Slot(object)
    def _on_clip_kept(self, clip: Clip) -> None:
        prompt = first_line(clip.request.prompt, PROMPT_CHARACTERS)
        text = self.tr("Your video is ready: {prompt}").format(prompt=prompt)
        announce(self._bar.window(), text)

    @Slot(object)
    def _on_problem_met(self, problem: Problem) -> None:
        level = NoticeLevel.BAD if problem.kind in _WORST else NoticeLevel.WARNING
        notice_id, text = f"problem-{problem.kind.value}", problem_text(problem)
        self._problems[notice_id] = problem
        actions: tuple[NoticeAction, ...] = ()
        if problem.kind in _KEYRING:
            ask_again = self._session.api_key_service.ask_again
            actions = (
                NoticeAction("ask-keyring-again", self.tr("Check again"), ask_again),
                NoticeAction("enter-key", self.tr("Enter API key"), self.key_wanted.emit),
            )
        if problem.kind is problems.keyring_entry_malformed:
            actions = actions[::-1]
        if problem.kind in _SETTINGS_DOUBTED:
            check = partial(self._check_settings, notice_id)
            actions = (NoticeAction("open-settings", self.tr("Open settings"), check),)
        if problem.kind in _FOLDER:
            choose = self.folder_wanted.emit
            actions = (NoticeAction("choose-folder", self.tr("Choose folder…"), choose),)
        if problem.kind is problems.pause_asked:
            ask_now = partial(self._go_on, Hold.BUSY)
            actions = (NoticeAction("ask-now", self.tr("Check now"), ask_now),)
        is_blocked = problem.kind in _WORST | _KEYRING | _SETTINGS_DOUBTED
        rank = NoticeRank.BLOCKED if is_blocked else None
        is_answer = problem.kind in _ANSWERS
        self._show(Notice(notice_id, level, text, actions, is_answer=is_answer, rank=rank))
        if problem.kind in _KEYRING:
            self._show_jobs()

    @Slot(object)
    def _on_action_refused(self, problem: Problem) -> None:
        """Show, even if it was dismissed, why nothing was done."""
        notice_id, text = f"problem-{problem.kind.value}", problem_text(problem)
        self._show(Notice(notice_id, NoticeLevel.WARNING, text, is_answer=True))

    @Slot(object)
    def _on_problem_solved(self, kind: ProblemKind) -> None:
        self._clear(f"problem-{kind.value}")
        if kind in _KEYRING:
            self._show_jobs()
            return
        if kind in self._refused_for:
            self.forget_input()

    @Slot()
    def _on_adopted(self) -> None:
        self._clear(f"problem-{problems.job_id_taken.value}")

    @Slot(object)
    def _on_folder_changed(self, folder: Path) -> None:
        self._clear(f"problem-{problems.videos_folder_refused.value}")
        text = self.tr("New videos go to “{folder}”. Existing clips stay where they are.")
        text = text.format(folder=left_to_right(fill_in(str(folder))))
        self._show(Notice(_FOLDER_ID, NoticeLevel.GOOD, text, is_answer=True))

    # --- what the buttons call ---------------------------------------------------------------

    def _allow_once(self) -> None:
        self.forget_input()
        self._session.allow_once()

    def _go_on(self, hold: Hold) -> None:
        self._session.job_actions.release(hold)
        self._session.job_actions.try_now()

    def _what_can_i_do(self) -> None:
        if uncertain := self._jobs_in(JobState.UNCERTAIN):
            self.job_menu_wanted.emit(uncertain[0].take_id)

    def _fetch_again(self) -> None:
        for job in self._jobs_in(JobState.ATTENTION):
            self._session.job_actions.carry_out(job.take_id, JobAction.FETCH_AGAIN)

    def _use_again(self) -> None:
        if ended := self._jobs_in(*ENDED_BADLY):
            self.use_again_wanted.emit(ended[-1].request)

    def _check_settings(self, notice_id: str) -> None:
        self.settings_wanted.emit(SettingGroup.LIMITS)
        # Closing the settings resolves the doubt, so the notice would no longer be true.
        self._clear(notice_id)

    def _jobs_in(self, *states: JobState) -> list[Job]:
        return [job for job in self._session.queue_model.jobs() if job.state in states]

    # --- the bar -----------------------------------------------------------------------------

    def _show(self, notice: Notice) -> None:
        if notice.is_answer or notice.is_done or self._shown.get(notice.notice_id) != notice:
            self._shown[notice.notice_id] = notice
            self._bar.show_notice(notice)

    def _clear(self, notice_id: str) -> None:
        if self._shown.pop(notice_id, None):
            self._bar.clear(notice_id)


def _is_without_key(job: Job) -> bool:
    return job.problem is not None and job.problem.kind is problems.key_missing
