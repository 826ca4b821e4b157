"""Dragging clips out of the window, as files that other programs take."""

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QDrag, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.widgets.tokens import tokens_of

_PICTURE_PX = 128
_BADGE_PX = 24
_OPACITY = 0.9


class ClipDrag:
    """Tells a drag from a click, and gives the files away by copy only."""

    def __init__(self, source: QWidget) -> None:
        self._source = source
        self._pressed_at: QPoint | None = None
        # Where the drag that is due began.
        self._began_at: QPoint | None = None

    def press(self, position: QPoint) -> None:
        """The mouse button went down on a clip at `position`."""
        self._pressed_at = position

    def release(self) -> None:
        """The button is up again, or what is pressed is no clip."""
        self._pressed_at = self._began_at = None

    def again(self) -> None:
        """What is to be dragged is not known yet: the drag is due again with the next move."""
        self._pressed_at = self._began_at

    def is_due(self, position: QPoint) -> bool:
        """Whether the mouse with its button down has come far enough; true once a press."""
        if self._pressed_at is None:
            return False
        way_px = (position - self._pressed_at).manhattanLength()
        if way_px < QApplication.startDragDistance():
            return False
        self._began_at, self._pressed_at = self._pressed_at, None
        return True

    def carry(self, mime: QMimeData, poster: QImage | None) -> None:
        """Drag the files of `mime` until the button is up; call it from the event loop itself.

        Qt has no other way than a nested event loop. Called by a timer it is no harm: no task is
        under way then that could not go on.
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
    """What hangs at the mouse: the poster, and how many files there are when there are several.

    `scale` is how many pixels of the screen make one of the window.
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
        painter.fillRect(whole, QColor(tokens.pressed))
    else:
        painter.drawImage(whole, poster)
    painter.setOpacity(1.0)
    if count > 1:
        words = str(count)
        width_px = max(_BADGE_PX, painter.fontMetrics().horizontalAdvance(words) + 12)
        badge = QRect(0, 0, width_px, _BADGE_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(badge, _BADGE_PX // 2, _BADGE_PX // 2)
        painter.setPen(QColor(tokens.accent_text))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return pixmap
