"""The small labels on posters, each drawn once and cached."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

from app.ui.theme.icons import icon

# A badge lies on a picture of any colour, so its background is the same in both schemes.
_GROUND = "#B8000000"
_TEXT = "#FFFFFF"
_SIDE_PX = 5
_CORNER_PX = 4
_MAX_KEPT = 512


class Badge(NamedTuple):
    """A badge and its size in pixels of the window."""

    pixmap: QPixmap
    width_px: int
    height_px: int


class ClipBadges:
    """Badges in one font for one screen scale."""

    def __init__(self, font: QFont, scale: float) -> None:
        self._font = font
        self._scale = scale
        self._metrics = QFontMetrics(font)
        self._made: dict[tuple[str, str], Badge] = {}

    def badge(self, text: str, icon_name: str = "") -> Badge:
        """Return the badge with an icon, a text, or both."""
        made = self._made.get((text, icon_name))
        if made is None:
            if len(self._made) >= _MAX_KEPT:
                self._made.clear()
            made = self._made[text, icon_name] = self._draw(text, icon_name)
        return made

    def _draw(self, text: str, icon_name: str) -> Badge:
        height_px = self._metrics.height() + 2
        icon_px = self._metrics.height() - 2 if icon_name else 0
        text_px = self._metrics.horizontalAdvance(text)
        gap_px = 3 if icon_name and text else 0
        size = QSize(icon_px + gap_px + text_px + 2 * _SIDE_PX, height_px)
        pixmap = QPixmap(size * self._scale)
        pixmap.setDevicePixelRatio(self._scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        # Draw the icon first: it is coloured white while nothing else is there.
        if icon_name:
            rect = QRect(_SIDE_PX, (height_px - icon_px) // 2, icon_px, icon_px)
            icon(icon_name).paint(painter, rect)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.fillRect(QRect(QPoint(0, 0), size), QColor(_TEXT))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_GROUND))
        painter.drawRoundedRect(QRect(QPoint(0, 0), size), _CORNER_PX, _CORNER_PX)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QColor(_TEXT))
        line = QRect(_SIDE_PX + icon_px + gap_px, 0, text_px + _SIDE_PX, height_px)
        # A text from right to left would begin at the right edge of the badge.
        at_left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        flags = at_left | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, flags, text)
        painter.end()
        return Badge(pixmap, size.width(), size.height())
