"""The raw answers of ShortAPI about a job, for questions to its support."""

from collections.abc import Sequence
from datetime import UTC
from typing import assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.core.ledger import AnswerKind, RawAnswer
from app.ui.widgets.accessibility import announce
from app.ui.widgets.factories import named_button

_HEIGHT_PX = 140
# Qt needs 150 ms to lay out a line of 64 KiB; the full text is copied.
_SHOWN_CHARACTERS = 5_000


class JobAnswers(QWidget):
    """A button that requests the answers and then copies them; the answers are plain text."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        self._show = named_button(self, "show_answers", self.tr("Show ShortAPI's answers"))
        self._view = QPlainTextEdit(self)
        self._view.setObjectName("job_answers")
        self._view.setAccessibleName(self.tr("ShortAPI's answers"))
        self._view.setPlaceholderText(self.tr("No answers are kept for this job."))
        self._view.setReadOnly(True)
        self._view.setTabChangesFocus(True)
        self._view.setFixedHeight(_HEIGHT_PX)
        self._copy = named_button(self, "copy_answers", self.tr("Copy answers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._show, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._view)
        column.addWidget(self._copy, alignment=Qt.AlignmentFlag.AlignLeft)
        for later in (self._view, self._copy):
            later.hide()

    def _connect(self) -> None:
        self._show.clicked.connect(self.wanted)
        self._copy.clicked.connect(self._on_copy)

    def show_answers(self, answers: Sequence[RawAnswer]) -> None:
        """Show `answers`, the oldest first; long ones are cut, but copied whole."""
        headed = [(self._heading(answer), answer.text) for answer in answers]
        self._text = "\n\n".join(f"{heading}\n{text}" for heading, text in headed)
        self._view.setPlainText("\n\n".join(f"{head}\n{self._cut(text)}" for head, text in headed))
        self._show.hide()
        self._view.show()
        self._copy.setVisible(bool(answers))
        self._view.setFocus()

    def _cut(self, text: str) -> str:
        if len(text) <= _SHOWN_CHARACTERS:
            return text
        left_out = self.tr("… shortened here; “Copy answers” copies everything")
        return f"{text[:_SHOWN_CHARACTERS]}\n{left_out}"

    def _heading(self, answer: RawAnswer) -> str:
        match answer.kind:
            case AnswerKind.CREATE:
                text = self.tr("{time} UTC, answer to the request")
            case AnswerKind.QUERY:
                text = self.tr("{time} UTC, answer to a status check")
            case _:
                assert_never(answer.kind)
        # In UTC, as ShortAPI's support reads it, whatever the local time zone is.
        return text.format(time=f"{answer.at.astimezone(UTC):%Y-%m-%d %H:%M:%S}")

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._copy.setText(self.tr("Answers copied ✓"))
        self._copy.setAccessibleName(self.tr("Answers copied"))
        announce(self._copy, self._copy.accessibleName())
