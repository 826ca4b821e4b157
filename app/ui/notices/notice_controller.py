"""Puts what the session reports into the notice bar, and answers the bar's buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.bridge.jobs.job_actions import ENDED_BADLY, JobAction
from app.bridge.notices import Notice, NoticeAction, NoticeLevel, problem_text
from app.bridge.session import Session
from app.core.events import Hold
from app.core.job import Job, JobState
from app.core.model_card import ModelCard
from app.core.problem import Problem, ProblemKind
from app.core.problem_messages import LIBRARY_SENTENCES
from app.core.spending_limits import CAP_KINDS
from app.ui.notices import job_notices as jn
from app.ui.notices.notice_bar import NoticeBar

_INPUT_ID = "input"
_PRICES_ID = "prices"
_OPEN_SETTINGS = "open-settings"
_ALLOW_ONCE = "allow-once"
_ASK_NOW = "ask-now"
_ASK_AGAIN = "ask-keyring-again"
_KEYRING = frozenset(
    (
        ProblemKind.KEYRING_LOCKED,
        ProblemKind.KEYRING_WAITING,
        ProblemKind.KEYRING_ENTRY_MALFORMED,
    )
)
# Until the limits were looked at no job is sent.
_SETTINGS_DOUBTED = frozenset((ProblemKind.SETTINGS_DAMAGED, ProblemKind.SETTINGS_RESTORED))
_SETTINGS_DOUBTED_IDS = frozenset(f"problem-{kind.value}" for kind in _SETTINGS_DOUBTED)
_KEYRING_IDS = frozenset(f"problem-{kind.value}" for kind in _KEYRING)
# These end with a sentence nothing can be done about but to restart.
_WORST = frozenset((ProblemKind.INTERNAL, ProblemKind.JOURNAL_TOO_NEW, ProblemKind.JOURNAL_DAMAGED))


class NoticeController(QObject):
    """Decides what the notice bar shows; wishes it cannot fulfil itself are signals."""

    key_wanted = Signal()
    settings_wanted = Signal()
    job_menu_wanted = Signal(str)  # take id
    use_again_wanted = Signal(object)  # GenerationRequest

    def __init__(self, session: Session, bar: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = bar
        # What was shown last under each id: a dismissed notice comes back only when it changes.
        self._shown: dict[str, Notice] = {}
        # Why the last press of Generate was refused.
        self._refused_for: frozenset[ProblemKind] = frozenset()
        # Hundreds of jobs may change in one go, and each time all of them are looked through.
        self._jobs_changed = QTimer(self)
        self._jobs_changed.setSingleShot(True)
        self._jobs_changed.setInterval(0)
        self._jobs_changed.timeout.connect(self._show_jobs)
        session.job_changed.connect(self._on_job_changed)
        session.price_list.prices_changed.connect(self._on_prices_changed)
        session.generate_refused.connect(self._on_generate_refused)
        session.generate_accepted.connect(self._on_generate_accepted)
        session.problem_met.connect(self._on_problem_met)
        session.problem_solved.connect(self._on_problem_solved)
        session.job_actions.adopt_refused.connect(self._on_problem_met)
        session.job_actions.adopted.connect(self._on_adopted)
        bar.action_requested.connect(self._on_action_requested)

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice that somebody else decides on and answers."""
        self._show(notice)

    def clear(self, notice_id: str) -> None:
        """Take away a notice that somebody else decided on."""
        self._clear(notice_id)

    def forget_input(self) -> None:
        """Take away what was said about input that is being changed now."""
        self._clear(_INPUT_ID)

    def forget_jobs(self) -> None:
        """Take away what was said about jobs, when others are shown now."""
        for notice_id in jn.JOB_NOTICE_IDS:
            self._clear(notice_id)

    def show_price_changes(self, problems: Sequence[Problem]) -> None:
        """Tell of prices that changed; none takes away what was told of earlier ones."""
        self._clear(_PRICES_ID)
        if problems:
            text = " ".join(problem_text(problem) for problem in problems)
            self._show(Notice(_PRICES_ID, NoticeLevel.WARNING, text))

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
            # That no key was entered would hide why: the keyring has it, and is to be unlocked.
            jobs = tuple(job for job in jobs if not _is_without_key(job))
        wanted = {n.notice_id: n for n in jn.notices_for(jobs, prices)}
        for notice_id in jn.JOB_NOTICE_IDS:
            if notice_id in wanted:
                self._show(wanted[notice_id])
            else:
                self._clear(notice_id)

    @Slot(object)
    def _on_generate_refused(self, problems: Sequence[Problem]) -> None:
        text = " ".join(problem_text(problem) for problem in problems)
        actions: tuple[NoticeAction, ...] = ()
        kinds = self._refused_for = frozenset(problem.kind for problem in problems)
        if kinds & CAP_KINDS:
            actions = (NoticeAction(_ALLOW_ONCE, self.tr("Allow this once")),)
        if kinds & (CAP_KINDS | {ProblemKind.CALLBACK_URL_REFUSED}):
            actions += (NoticeAction(_OPEN_SETTINGS, self.tr("Open settings")),)
        self._clear(_INPUT_ID)
        self._show(Notice(_INPUT_ID, NoticeLevel.WARNING, text, actions))

    @Slot()
    def _on_generate_accepted(self) -> None:
        self.forget_input()

    @Slot(object)
    def _on_problem_met(self, problem: Problem) -> None:
        level = NoticeLevel.BAD if problem.kind in _WORST else NoticeLevel.WARNING
        notice_id, text = f"problem-{problem.kind.value}", problem_text(problem)
        actions: tuple[NoticeAction, ...] = ()
        if problem.kind in _KEYRING:
            actions = (
                NoticeAction(_ASK_AGAIN, self.tr("Ask again")),
                NoticeAction(jn.ENTER_KEY, self.tr("Enter API key")),
            )
        if problem.kind is ProblemKind.KEYRING_ENTRY_MALFORMED:
            actions = actions[::-1]
        if problem.kind in _SETTINGS_DOUBTED:
            actions = (NoticeAction(_OPEN_SETTINGS, self.tr("Open settings")),)
        if problem.kind is ProblemKind.PAUSE_ASKED:
            actions = (NoticeAction(_ASK_NOW, self.tr("Ask now")),)
        # Troubles with clips answer what the user wanted to do with them.
        is_answer = problem.kind in LIBRARY_SENTENCES
        self._show(Notice(notice_id, level, text, actions, is_answer=is_answer))
        if problem.kind in _KEYRING:
            self._show_jobs()

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
        self._clear(f"problem-{ProblemKind.JOB_ID_TAKEN.value}")

    @Slot(str, str)
    def _on_action_requested(self, notice_id: str, action_id: str) -> None:
        job_actions, jobs = self._session.job_actions, self._session.queue_model.jobs()
        match action_id:
            case action if action == _ALLOW_ONCE:
                self.forget_input()
                self._session.allow_once()
            case action if action == _ASK_AGAIN:
                self._session.api_key_service.ask_again()
            case action if action == _ASK_NOW:
                job_actions.release(Hold.BUSY)
                job_actions.try_now()
            case jn.ENTER_KEY:
                self.key_wanted.emit()
            case jn.GO_ON:
                job_actions.release(jn.HOLD_IDS[notice_id])
                job_actions.try_now()
            case jn.WHAT_CAN_I_DO:
                uncertain = [job for job in jobs if job.state is JobState.UNCERTAIN]
                if uncertain:
                    self.job_menu_wanted.emit(uncertain[0].take_id)
            case jn.FETCH_AGAIN:
                for job in jobs:
                    if job.state is JobState.ATTENTION:
                        job_actions.carry_out(job.take_id, JobAction.FETCH_AGAIN)
            case jn.TRY_AGAIN:
                job_actions.try_all_again()
            case jn.USE_AGAIN:
                ended = [job for job in jobs if job.state in ENDED_BADLY]
                if ended:
                    self.use_again_wanted.emit(ended[-1].request)
            case action if action == _OPEN_SETTINGS:
                self.settings_wanted.emit()
                if notice_id in _SETTINGS_DOUBTED_IDS:
                    # Closing the settings ends the doubt, so this would no longer be true.
                    self._clear(notice_id)
            case _:
                pass

    def _show(self, notice: Notice) -> None:
        if notice.is_answer or self._shown.get(notice.notice_id) != notice:
            self._shown[notice.notice_id] = notice
            self._bar.show_notice(notice)

    def _clear(self, notice_id: str) -> None:
        if self._shown.pop(notice_id, None):
            self._bar.clear(notice_id)


def _is_without_key(job: Job) -> bool:
    return job.problem is not None and job.problem.kind is ProblemKind.KEY_MISSING
