"""Drag and drop of clips to other programs, as files."""

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QDrag, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.theme.tokens import tokens_of

_PICTURE_PX = 128
_BADGE_PX = 24
_OPACITY = 0.9


class ClipDrag:
    """Distinguishes a drag from a click, and offers the files by copy only."""

    def __init__(self, source: QWidget) -> None:
        self._source = source
        self._pressed_at: QPoint | None = None
        # Where the pending drag began.
        self._began_at: QPoint | None = None

    def press(self, position: QPoint) -> None:
        """Handle a press of the mouse button on a clip at `position`."""
        self._pressed_at = position

    def release(self) -> None:
        """Handle the release of the button, or a press beside the clips."""
        self._pressed_at = self._began_at = None

    def again(self) -> None:
        """Repeat the drag at the next move, because the files are not known yet."""
        self._pressed_at = self._began_at

    def is_due(self, position: QPoint) -> bool:
        """Return whether the mouse has moved far enough for a drag; True once a press."""
        if self._pressed_at is None:
            return False
        way_px = (position - self._pressed_at).manhattanLength()
        if way_px < QApplication.startDragDistance():
            return False
        self._began_at, self._pressed_at = self._pressed_at, None
        return True

    def carry(self, mime: QMimeData, poster: QImage | None) -> None:
        """Drag the files of `mime` until the button is released; call it from the event loop.

        Qt offers only a nested event loop. Called by a timer it is harmless: no task is running
        then that it could block.
        """
        is_pressed = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if not mime.hasUrls() or not is_pressed:
            return
        drag = QDrag(self._source)
        drag.setMimeData(mime)
        picture = drag_picture(poster, len(mime.urls()), self._source.devicePixelRatioF())
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(_BADGE_PX // 2, _BADGE_PX // 2))
        QDrag.exec(drag, Qt.DropAction.CopyAction)


def drag_picture(poster: QImage | None, count: int, scale: float) -> QPixmap:
    """Return the drag picture: the poster, and the number of files when there are several.

    `scale` is the device pixel ratio.
    """
    box = QSize(_PICTURE_PX, _PICTURE_PX)
    shape = QSize(16, 9) if poster is None else poster.size()
    size = shape.scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
    pixmap = QPixmap(size * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    tokens = tokens_of(QGuiApplication.palette())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(_OPACITY)
    whole = QRect(QPoint(0, 0), size)
    if poster is None:
        painter.fillRect(whole, QColor(tokens.press))
    else:
        painter.drawImage(whole, poster)
    painter.setOpacity(1.0)
    if count > 1:
        text = str(count)
        width_px = max(_BADGE_PX, painter.fontMetrics().horizontalAdvance(text) + 12)
        badge = QRect(0, 0, width_px, _BADGE_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(badge, _BADGE_PX // 2, _BADGE_PX // 2)
        painter.setPen(QColor(tokens.accent_text))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap
