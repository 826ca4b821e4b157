"""The three choices for a job that may have been charged, each with an explanation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.bridge.jobs.job_actions import JobAction
from app.ui.queue.job_action_text import action_text
from app.ui.theme.style_roles import set_role
from app.ui.widgets.plain_text import PlainLabel


class UncertainChoices(QWidget):
    """Buttons with a text under each; emits `chosen`. `price` is the cost of sending again."""

    chosen = Signal(JobAction)

    def __init__(self, price: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[JobAction, QPushButton] = {}
        self._build(price)
        self._connect()

    def _build(self, price: str) -> None:
        self.setObjectName("uncertain_choices")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for action, text in (
            (
                JobAction.ENTER_JOB_ID,
                self.tr(
                    "If your account page lists this prompt: Gallop tracks that job and "
                    "downloads its video. Nothing is sent or charged again."
                ),
            ),
            (
                JobAction.SEND_AGAIN,
                self.tr(
                    "If the page doesn't list it: send it as a new job for {price}. If the "
                    "first one did arrive, you will pay for both."
                ).format(price=price),
            ),
            (
                JobAction.DISMISS,
                self.tr(
                    "Remove it from Gallop. If it did arrive, you have still paid, and the "
                    "video is only on your account page."
                ),
            ),
        ):
            if self._buttons:
                column.addSpacing(8)
            column.addWidget(self._button(action, text), alignment=Qt.AlignmentFlag.AlignLeading)
            column.addWidget(self._sentence(action, text))

    def _connect(self) -> None:
        for action, button in self._buttons.items():
            button.clicked.connect(lambda _, action=action: self.chosen.emit(action))

    def _button(self, action: JobAction, means: str) -> QPushButton:
        text = action_text(action)
        if not text.endswith("…"):
            # An ellipsis, because this action opens a confirmation, as the other two do.
            text = self.tr("{action}…").format(action=text)
        button = QPushButton(text, self)
        button.setObjectName(f"choice_{action.value}")
        button.setAccessibleName(text)
        button.setAccessibleDescription(means)
        button.setAutoDefault(False)
        self._buttons[action] = button
        return button

    def _sentence(self, action: JobAction, text: str) -> QLabel:
        label = PlainLabel(text, self)
        label.setObjectName(f"choice_{action.value}_words")
        label.setWordWrap(True)
        set_role(label, "dim")
        return label
