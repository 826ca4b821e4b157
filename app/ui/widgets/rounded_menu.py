"""Menus with the corners of everything else."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QMenu

from app.ui.theme.tokens import CORNER_PX


class RoundedMenu(QMenu):
    """A menu whose window ends where its rounded edge does; the style sheet draws that edge."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMask(rounded(event.size()))


def rounded(size: QSize) -> QRegion:
    """Return the shape of a window of `size` with round corners."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, size.width(), size.height()), CORNER_PX, CORNER_PX)
    return QRegion(path.toFillPolygon().toPolygon())
