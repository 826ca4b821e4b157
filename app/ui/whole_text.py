"""A long text to read, select and copy, as high as it needs to be but not higher than allowed."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_FRAME_PX = 26


class WholeText(QPlainTextEdit):
    """Shows up to `max_lines` lines and scrolls; also words without spaces are broken."""

    def __init__(self, name: str, max_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._max_lines = max_lines
        self._build(name)

    def _build(self, name: str) -> None:
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def set_text(self, text: str) -> None:
        """Show `text` from its beginning; the same text leaves what is selected."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        # In pixels, because Chinese lines are higher than the font says of itself.
        layout, block = self.document().documentLayout(), self.document().begin()
        height_px, max_px = 0.0, self._max_lines * self.fontMetrics().lineSpacing()
        while block.isValid() and height_px < max_px:
            height_px += layout.blockBoundingRect(block).height()
            block = block.next()
        self.setFixedHeight(math.ceil(min(height_px, max_px)) + _FRAME_PX)
