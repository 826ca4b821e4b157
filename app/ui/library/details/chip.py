"""A small rounded button for something that can be removed."""

from PySide6 import QtWidgets
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QWidget,
)

from app.ui.theme.style_roles import set_role
from app.ui.widgets.elided_text import cut_to
from app.ui.widgets.plain_text import caption, set_tool_tip

_CROSS = " ×"
_MIN_WIDTH_PX = 48


class Chip(QPushButton):
    """Shows `label` and a cross; emits `removed` on a click, Delete or Backspace.

    `spoken` is its accessible name and its tool tip. A text that is too long is cut.
    """

    removed = Signal()

    def __init__(self, text: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(caption(text) + _CROSS, parent)
        self._label = text
        self._build(spoken)
        self._connect()

    def _build(self, spoken: str) -> None:
        self.setAccessibleName(spoken)
        set_tool_tip(self, spoken)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        set_role(self, "chip")

    def _connect(self) -> None:
        self.clicked.connect(self.removed)

    @property
    def label(self) -> str:
        """The text without the cross."""
        return self._label

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(_MIN_WIDTH_PX, hint.width()), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
            return
        # Enter removes it as the space bar does, also outside dialogs.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QtWidgets.QStyleOptionButton()
        self.initStyleOption(option)
        contents = QtWidgets.QStyle.SubElement.SE_PushButtonContents
        area = self.style().subElementRect(contents, option, self)
        shown = cut_to(self._label, self.fontMetrics(), area.width(), _CROSS)
        option.text = caption(shown) + _CROSS
        painter = QtWidgets.QStylePainter(self)
        painter.drawControl(QtWidgets.QStyle.ControlElement.CE_PushButton, option)
