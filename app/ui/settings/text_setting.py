"""A text setting: taken on Enter or when its field is left, with undo; Escape restores it."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.core.problem import Problem
from app.ui.theme.style_roles import set_role, set_wrong
from app.ui.widgets.accessibility import announce
from app.ui.widgets.factories import named_button, named_label


class TextSettingEdit(QLineEdit):
    """Emits `taken` with a valid text and `refused` with a problem, never while the user types.

    `problem_of` returns why a text is invalid; None allows every text.
    """

    taken = Signal(str)
    refused = Signal(object)  # Problem
    typed = Signal()  # what was taken or refused last is not what is shown any more

    def __init__(
        self,
        text: str,
        problem_of: Callable[[str], Problem | None] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._in_force = self._before = text.strip()
        self._problem_of = problem_of
        self.editingFinished.connect(self.take)
        self.textEdited.connect(self._on_edited)

    @property
    def in_force(self) -> str:
        """The text that was taken last."""
        return self._in_force

    @Slot()
    def take(self) -> bool:
        """Take the text if it is valid; False while a changed text is not taken."""
        text = self.text().strip()
        if text == self._in_force:
            return True
        problem = self._problem_of(text) if self._problem_of else None
        set_wrong(self, problem is not None)
        if problem is not None:
            self.refused.emit(problem)
            return False
        self._before, self._in_force = self._in_force, text
        self.taken.emit(text)
        return True

    @Slot()
    def take_back(self) -> None:
        """Put the text in force again that was so before the last change."""
        self._replace(self._before)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.take()

    def set_text_in_force(self, text: str) -> None:
        """Show `text` without emitting it."""
        self._in_force = self._before = text.strip()
        self.setText(text)

    def _replace(self, text: str) -> None:
        # Unlike `setText` it can be undone.
        self.selectAll()
        self.insert(text)
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        set_wrong(self, False)
        self.typed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_escape = event.key() == Qt.Key.Key_Escape
        if is_escape and self.text().strip() != self._in_force:
            self._replace(self._in_force)
            event.accept()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter takes the text; it does not press the dialog's button as well.
            event.accept()


class TextSettingResult(QWidget):
    """The line under a TextSettingEdit: why its text was refused, or that it was taken, with Undo.

    `refused_text` and `taken_text` say so in a sentence.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        edit: TextSettingEdit,
        refused_text: Callable[[Problem], str],
        taken_text: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._edit = edit
        self._refused_text = refused_text
        self._taken_text = taken_text
        self._build(name)
        self._connect()

    def _build(self, name: str) -> None:
        self._text = named_label(self, f"{name}_problem")
        self._undo = named_button(self, f"{name}_undo", self.tr("Undo"), "small")
        self._undo.setAccessibleName(
            self.tr("Undo {setting}").format(setting=self._edit.accessibleName())
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        self._show("", "small")

    def _connect(self) -> None:
        self._edit.taken.connect(self._on_taken)
        self._edit.refused.connect(self.show_problem)
        self._edit.typed.connect(self._on_typed)
        self._undo.clicked.connect(self._edit.take_back)

    @Slot(object)
    def show_problem(self, problem: Problem) -> None:
        """Show why a text is not in force."""
        self._show(self._refused_text(problem), "bad")

    @Slot(str)
    def _on_taken(self, text: str) -> None:
        self._show(self._taken_text(text), "small", can_undo=True)

    @Slot()
    def _on_typed(self) -> None:
        self._show("", "small")

    def _show(self, text: str, role: str, *, can_undo: bool = False) -> None:
        set_role(self._text, role)
        self._text.setText(text)
        self._undo.setVisible(can_undo)
        self.setVisible(bool(text))
        announce(self._text, text)
        self.changed.emit()
