"""Small dialogs about jobs: problem, job id, sending again, forgetting, clearing, quitting."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.bridge.item_models import title_with_take
from app.bridge.jobs.job_actions import JobAction
from app.core.budget import booked_usd
from app.core.job import Job, JobState
from app.core.ledger import RawAnswer
from app.core.money import ZERO_USD
from app.core.problem import Problem
from app.core.web_pages import ACCOUNT_PAGE_NAME
from app.ui.queue.job_action_text import action_text, actions_for
from app.ui.queue.job_answers import JobAnswers
from app.ui.queue.job_text import facts_of_job
from app.ui.queue.uncertain_choices import UncertainChoices
from app.ui.theme.style_roles import set_role
from app.ui.widgets.accessibility import announce
from app.ui.widgets.dialogs import ConfirmDialog, FittedDialog, button_row
from app.ui.widgets.factories import named_button, named_label
from app.ui.widgets.formats import counted, problem_text, usd_text
from app.ui.widgets.mirroring import leading_side
from app.ui.widgets.plain_text import PlainLabel
from app.ui.widgets.screen_fit import fit_height

# Named as lupdate expects it: in a class method it cannot know the context of `tr`.
translate = QCoreApplication.translate

_WIDTH_PX = 480
# The next steps after reading what happened.
_OFFERED = (JobAction.TRY_AGAIN, JobAction.FETCH_AGAIN, JobAction.WATCH_AGAIN)
_TITLE_CHARACTERS = 80


class ClearDialog(ConfirmDialog):
    """Asks whether ended jobs may leave the queue, and with them their prompts."""

    def __init__(self, ended: Sequence[Job], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count = len(ended)
        texts = {
            "loss": self.tr(
                "Their prompts and settings are removed too. Spending still counts what they "
                "were charged, and Gallop keeps checking for refunds."
            )
        }
        if charged_usd := sum((booked_usd(job) for job in ended), ZERO_USD):
            texts["money"] = self.tr(
                "You were charged {usd} and not refunded. To ask ShortAPI for a refund, first "
                "copy the receipt under “What happened?”."
            ).format(usd=usd_text(charged_usd))
        self._ask(
            "clear",
            counted(
                self.tr("Clear 1 ended job?"),
                self.tr("Clear {count} ended jobs?", "", count),
                count,
            ),
            texts,
            named_button(self, "clear_accept", self.tr("Clear")),
            named_button(self, "clear_leave", self.tr("Keep")),
        )


class QuitDialog(ConfirmDialog):
    """Asks before a window closes whose paid videos are not saved yet; accepted to close it."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask(
            "quit",
            self.tr("Quit Gallop?"),
            {"text": self._text(count)},
            named_button(self, "quit_accept", self.tr("Quit")),
            named_button(self, "quit_leave", self.tr("Cancel")),
        )

    def ask_again(self, count: int) -> None:
        """Come to the front with the present `count`, after another attempt to close."""
        text = self.findChild(PlainLabel, "quit_text")
        assert text is not None
        text.setText(self._text(count))
        self.raise_()
        self.activateWindow()

    def _text(self, count: int) -> str:
        one = self.tr("1 video is still generating. Start Gallop within a day to download it.")
        many = self.tr(
            "{count} videos are still generating. Start Gallop within a day to download them.",
            "",
            count,
        )
        return counted(one, many, count)


class JobDialog(FittedDialog):
    """Explains one job, and asks for a job id or a confirmation where the request needs one.

    `accepted_with` carries the typed text, or an empty text.
    """

    accepted_with = Signal(str)
    account_page_wanted = Signal()
    receipt_wanted = Signal()
    answers_wanted = Signal()
    action_wanted = Signal(JobAction)

    def __init__(self, title: str, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take_id = job.take_id
        self._field: QLineEdit | None = None
        self._accept_button: QPushButton | None = None
        self._receipt_button: QPushButton | None = None
        self._answers: JobAnswers | None = None
        self._failure: QLabel | None = None
        self._set_up("job_dialog", title)
        self._build(job)
        self._connect()

    @classmethod
    def about(cls, job: Job, again_usd: Decimal | None, parent: QWidget) -> "JobDialog":
        """Return a dialog that explains `job` with every fact that a refund request needs.

        It offers by `action_wanted` what can be done now: for an uncertain job the three choices.
        Sending it again costs `again_usd`; in the demo, None, nothing.
        """
        dialog = cls(translate("JobDialog", "What happened?"), job, parent)
        dialog._say(problem_text(job.problem) if job.problem else "")
        if job.state is JobState.UNCERTAIN:
            dialog._offer_choices(_price_text(again_usd))
        dialog._show_facts(job)
        dialog._offer_answers()
        dialog._lead_to_account()
        dialog._offer_receipt()
        dialog._offer_actions(job, again_usd)
        dialog._close.setDefault(True)
        dialog._close.setFocus()
        return dialog

    @classmethod
    def asking_for_id(cls, job: Job, parent: QWidget) -> "JobDialog":
        """Return a dialog that asks for the id of `job`, or for a correction of the entered one."""
        dialog = cls(translate("JobDialog", "Track this job by its ID"), job, parent)
        dialog._say(
            translate(
                "JobDialog",
                "Open your ShortAPI account page. If it lists this prompt, copy the job ID "
                "from there. Gallop then tracks that job and downloads its video. Nothing is "
                "sent or charged again.",
            )
        )
        dialog._ask_for(
            translate("JobDialog", "Job ID"),
            translate("JobDialog", "Track this job"),
            job.api_job_id,
        )
        dialog._lead_to_account()
        return dialog

    @classmethod
    def confirming_send(cls, job: Job, again_usd: Decimal | None, parent: QWidget) -> "JobDialog":
        """Return a dialog that confirms sending an uncertain `job` again; see `about`."""
        price = _price_text(again_usd)
        dialog = cls(translate("JobDialog", "Send this job again?"), job, parent)
        dialog._say(
            translate(
                "JobDialog",
                "The first request may have arrived. If it did, sending again costs another "
                "{price} and you get both videos. Check your account page first: if the job is "
                "there, track it by its ID instead.",
            ).format(price=price)
        )
        dialog._offer(translate("JobDialog", "Send again for {price}").format(price=price))
        dialog._lead_to_account()
        # The Enter key must not spend money here.
        dialog._leave_by_enter(translate("JobDialog", "Don't send"))
        return dialog

    @classmethod
    def confirming_forget(cls, job: Job, parent: QWidget) -> "JobDialog":
        """Return a dialog that confirms forgetting `job`, whose video may have been paid for."""
        dialog = cls(translate("JobDialog", "Remove this job?"), job, parent)
        usd = usd_text(job.estimate_usd if job.charged_usd is None else job.charged_usd)
        if job.state is JobState.UNCERTAIN:
            text = translate(
                "JobDialog",
                "If you remove this job, Gallop can no longer track it. If the request did "
                "arrive, you were charged {usd}, which Gallop's totals don't include, and the "
                "video is only on your account page.",
            )
        elif job.state is JobState.ATTENTION:
            text = translate(
                "JobDialog",
                "You paid {usd} for this job's video, but it is not saved on this computer. If "
                "you remove the job, Gallop stops trying to download it, and nothing is "
                "refunded. To ask ShortAPI for a refund, copy the receipt first.",
            )
            dialog._offer_receipt()
        elif job.charged_usd is not None:
            text = translate(
                "JobDialog",
                "You were charged {usd}. If you remove this job, Gallop can no longer download "
                "its video, and nothing is refunded.",
            )
        else:
            text = translate(
                "JobDialog",
                "ShortAPI may still generate and charge this job ({usd}). If you remove it, "
                "Gallop can no longer download its video.",
            )
        dialog._say(text.format(usd=usd))
        dialog._offer(translate("JobDialog", "Remove"))
        dialog._lead_to_account()
        dialog._leave_by_enter(translate("JobDialog", "Keep"))
        return dialog

    def _build(self, job: Job) -> None:
        self._title = named_label(
            self,
            "job_title",
            title_with_take(job.request.prompt, job.take, _TITLE_CHARACTERS),
            "strong",
        )
        self._buttons = QDialogButtonBox(self)
        self._close = self._button(
            self.tr("Close"), "close", QDialogButtonBox.ButtonRole.RejectRole
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        self._column.addWidget(self._title)
        self._lay_out(self._column, buttons=button_row(self._buttons))
        self.setMinimumWidth(_WIDTH_PX)

    def _connect(self) -> None:
        self._buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)

    def mark_demo(self) -> None:
        """Say that this is about the demo: the amounts in the text look like real ones."""
        label = named_label(
            self,
            "job_demo",
            translate("JobDialog", "DEMO: no money is spent. Amounts are those of the simulator."),
            "warning",
        )
        self._column.insertWidget(1, label)

    def _insert(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def _say(self, text: str) -> None:
        if not text:
            return
        label = named_label(self, "job_words", text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._insert(label)

    def _show_facts(self, job: Job) -> None:
        facts = QWidget(self)
        facts.setObjectName("job_facts")
        grid = QGridLayout(facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(facts_of_job(job)):
            label = PlainLabel(name, facts)
            set_role(label, "dim")
            fact = named_label(facts, "job_fact", value)
            fact.setAlignment(leading_side(self.layoutDirection()) | Qt.AlignmentFlag.AlignTop)
            fact.setAccessibleName(self.tr("{name}: {value}").format(name=name, value=value))
            fact.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(fact, row, 1)
        self._insert(facts)

    def _ask_for(self, name: str, accept: str, given: str) -> None:
        self._field = QLineEdit(given, self)
        self._field.setObjectName("job_id")
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(name)
        self._field.textChanged.connect(self._on_text_changed)
        self._insert(self._field)
        self._offer(accept)
        if self._accept_button is not None:
            self._accept_button.setDefault(True)
            set_role(self._accept_button, "primary")
        self._on_text_changed(given)
        self._field.selectAll()
        self._field.setFocus()

    def _offer_choices(self, price: str) -> None:
        choices = UncertainChoices(price, self)
        choices.chosen.connect(self._on_chosen)
        self._insert(choices)

    def _offer_actions(self, job: Job, again_usd: Decimal | None) -> None:
        for action in actions_for(job):
            if action in _OFFERED:
                button = self._button(
                    action_text(action, again_usd),
                    f"job_{action.value}",
                    QDialogButtonBox.ButtonRole.ActionRole,
                )
                button.clicked.connect(lambda _, action=action: self._on_chosen(action))

    def _leave_by_enter(self, text: str) -> None:
        self._close.setText(text)
        self._close.setAccessibleName(text)
        self._close.setDefault(True)
        self._close.setFocus()

    def _offer(self, accept: str) -> None:
        self._accept_button = self._button(accept, "accept", QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)

    def _offer_answers(self) -> None:
        self._answers = JobAnswers(self)
        self._answers.wanted.connect(self.answers_wanted)
        self._insert(self._answers)

    @Slot(str, object)
    def show_answers(self, take_id: str, answers: Sequence[RawAnswer]) -> None:
        """Show the answers of ShortAPI if the dialog is about this job."""
        if self._answers is not None and take_id == self._take_id:
            self._answers.show_answers(answers)
            fit_height(self)

    def _lead_to_account(self) -> None:
        text = self.tr("Open {site}").format(site=ACCOUNT_PAGE_NAME)
        button = self._button(text, "account_page", QDialogButtonBox.ButtonRole.HelpRole)
        set_role(button, "link")
        button.clicked.connect(self.account_page_wanted)

    def _offer_receipt(self) -> None:
        text = self.tr("Copy receipt")
        button = self._button(text, "copy_receipt", QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(self.receipt_wanted)
        self._receipt_button = button

    @Slot()
    def show_receipt_copied(self) -> None:
        """Report that the receipt was copied to the clipboard."""
        if self._receipt_button is not None:
            self._receipt_button.setText(self.tr("Receipt copied ✓"))
            self._receipt_button.setAccessibleName(self.tr("Receipt copied"))
            announce(self._receipt_button, self._receipt_button.accessibleName())

    @Slot(str, object)
    def show_not_read(self, take_id: str, problem: Problem) -> None:
        """Show why the receipt or the answers could not be read: a notice would be behind."""
        if take_id != self._take_id:
            return
        if self._failure is None:
            self._failure = named_label(self, "job_failure", "", "bad")
            self._insert(self._failure)
            self._failure.show()
        self._failure.setText(problem_text(problem))
        announce(self._failure, self._failure.text())
        fit_height(self)

    def _button(self, text: str, name: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        # Not Qt's standard buttons: they bring icons and texts of the platform.
        button = named_button(self, name, text)
        self._buttons.addButton(button, role)
        return button

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        if self._accept_button is not None:
            # An id is one word of ASCII characters; anything else was copied along with it.
            is_id = bool(text.strip()) and text.strip().isascii() and len(text.split()) == 1
            self._accept_button.setEnabled(is_id)

    @Slot(JobAction)
    def _on_chosen(self, action: JobAction) -> None:
        # Close first: the answer to the choice opens the next dialog.
        self.reject()
        self.action_wanted.emit(action)

    @Slot()
    def _on_accepted(self) -> None:
        self.accepted_with.emit(self._field.text().strip() if self._field else "")


def _price_text(usd: Decimal | None) -> str:
    """A price in a sentence; None is the demo."""
    return translate("JobDialog", "$0.00, as this is the demo") if usd is None else usd_text(usd)
