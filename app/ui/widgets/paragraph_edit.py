"""A field of plain text in which each paragraph begins at its own side."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit


class ParagraphEdit(QPlainTextEdit):
    """Right-to-left paragraphs begin at the right, whatever is above and below them.

    Qt orders the words of each paragraph by its own direction, but aligns all of them alike.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            # Measuring lays the paragraph out, with Qt's alignment.
            top += self.blockBoundingRect(block).height()
            _align(block)
            block = block.next()
        super().paintEvent(event)


def _align(block: QTextBlock) -> None:
    is_right = block.textDirection() is Qt.LayoutDirection.RightToLeft
    layout = block.layout()
    option = layout.textOption()
    if is_right and not option.alignment() & Qt.AlignmentFlag.AlignRight:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
        # Lines are placed when they are drawn, so that the layout stays valid.
        layout.setTextOption(option)
