"""A decorative icon that cannot be pressed."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.widgets.plain_text import PlainLabel


class IconLabel(PlainLabel):
    """Paints its icon on every paint event, so that it follows the theme and the screen scale."""

    def __init__(self, icon: QIcon, side_px: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._icon = icon
        self.setFixedSize(QSize(side_px, side_px))

    def set_icon(self, icon: QIcon) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())
