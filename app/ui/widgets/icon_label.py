"""A decorative icon that cannot be pressed."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme.tokens import tokens_of
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


class IconDisc(PlainLabel):
    """An icon in the middle of a disc in a token's colour."""

    def __init__(self, side_px: int, icon_px: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._icon = QIcon()
        self._color = ""
        self._icon_px = icon_px
        self.setFixedSize(side_px, side_px)

    def show_icon(self, icon: QIcon, color: str) -> None:
        """Show `icon` on a disc of the token `color`."""
        self._icon, self._color = icon, color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._color:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens_of(self.palette()), self._color)))
        painter.drawEllipse(self.rect())
        place = QRect(0, 0, self._icon_px, self._icon_px)
        place.moveCenter(self.rect().center())
        self._icon.paint(painter, place)
