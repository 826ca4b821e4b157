"""A number field that reports a number out of its range while it is typed."""

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from app.ui.widgets.formats import text_locale
from app.ui.widgets.wheel_guard import WheelGuard

_NUMBER = re.compile(r"-?\d{1,9}")


class BoundedSpinBox(QSpinBox):
    """Any number can be typed, but only those in the range are accepted.

    `number_refused` is emitted at once. Leaving the field sets the nearest number in the range and
    emits `number_corrected`. `number_taken` is emitted when a valid number is entered.
    """

    number_refused = Signal(int)
    number_corrected = Signal()
    number_taken = Signal()

    def __init__(self, minimum: int, maximum: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(minimum, maximum)
        self._connect()

    def _build(self, minimum: int, maximum: int) -> None:
        WheelGuard(self)
        self.setLocale(text_locale())
        self.setRange(minimum, maximum)
        self.lineEdit().setTextMargins(6, 0, 6, 0)

    def _connect(self) -> None:
        self.lineEdit().textChanged.connect(self._on_text_changed)
        self.lineEdit().textEdited.connect(self._on_text_edited)
        self.editingFinished.connect(self.number_corrected)

    @property
    def is_refused(self) -> bool:
        """Whether the field shows a number that it refused."""
        return self._refused(self.lineEdit().text()) is not None

    def _typed(self, text: str) -> int | None:
        match = _NUMBER.search(text.removesuffix(self.suffix()))
        return int(match[0]) if match else None

    def _refused(self, text: str) -> int | None:
        """Return the number in `text` if it is out of range."""
        typed = self._typed(text)
        if typed is None or self.minimum() <= typed <= self.maximum():
            return None
        return typed

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        refused = self._refused(text)
        if refused is not None:
            self.number_refused.emit(refused)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        if self._refused(text) is None:
            self.number_taken.emit()

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        # Digits of any script can be typed.
        text = "".join(str(int(each)) if each.isdecimal() else each for each in text)
        bare = text.removesuffix(self.suffix()).strip()
        # Qt would silently swallow the 6 of 16.
        if bare in ("", "-"):
            return QValidator.State.Intermediate, text, pos
        if not _NUMBER.fullmatch(bare):
            return QValidator.State.Invalid, text, pos
        allowed = self.minimum() <= int(bare) <= self.maximum()
        state = QValidator.State.Acceptable if allowed else QValidator.State.Intermediate
        return state, text, pos

    def fixup(self, text: str) -> str:
        typed = self._typed(text)
        if typed is None:
            return text
        return f"{min(max(typed, self.minimum()), self.maximum())}{self.suffix()}"

    def stepBy(self, steps: int) -> None:
        super().stepBy(steps)
        self.number_taken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # One key press must not correct the number and also generate at a price the user has
            # not seen.
            event.ignore()
            return
        super().keyPressEvent(event)
