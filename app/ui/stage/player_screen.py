"""The area of the player's picture."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.ui.theme.icons import icon
from app.ui.theme.tokens import BADGE, tokens_of
from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.plain_text import PlainLabel

_MARK_PX = 32
# Around the picture, for the ring of the keyboard focus.
_RING_PX = 3
_DISC_PX = 48
_DISC_ICON_PX = 24
# More than any screen.
_MESSAGE_PX = 10_000
# Qt's number for one notch of a wheel, in eighths of a degree.
_NOTCH = 120


class PlayerScreen(QFrame):
    """The picture as large as its aspect ratio allows, or a message instead.

    A clip that is not opened yet is shown by its poster with a disc that plays it.
    """

    pressed = Signal()
    double_clicked = Signal()
    back_pressed = Signal()  # the mouse's side buttons
    forward_pressed = Signal()
    wheel_turned = Signal(float)  # notches, away from the user above 0
    shape_changed = Signal()
    default_player_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("screen")
        self._shape = QSize(16, 9)
        self._is_ringed = False
        self._poster = QImage()
        self._is_offering = False
        self._video: QWidget | None = None
        self._message = PlainLabel("", self)
        self._message.setObjectName("player_words")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        self._mark = IconLabel(icon("warning-circle", "warning"), _MARK_PX, self)
        self._open_button = QPushButton(self.tr("Open in default player"), self)
        self._open_button.setObjectName("open_in_default_player")
        self._open_button.clicked.connect(self.default_player_requested)
        self._trouble = QWidget(self)
        self._trouble.hide()
        column = QVBoxLayout(self._trouble)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._message)
        column.addWidget(self._open_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def height_for_px(self, width_px: int) -> int:
        """The height at which a picture as wide as this leaves nothing free above and below."""
        if not self._trouble.isHidden():
            # A message has no shape; it leaves room for a notice beside its button.
            return _MESSAGE_PX
        inner_px = max(1, width_px - 2 * _RING_PX)
        return round(inner_px * self._shape.height() / self._shape.width()) + 2 * _RING_PX

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 135)

    def set_video(self, video: QWidget) -> None:
        """Lay out the child widget `video`, which is hidden until it has a picture."""
        self._video = video
        video.setObjectName("video")
        video.setAccessibleName(self.tr("Video"))
        video.hide()
        self._lay_out_video()

    @Slot(QSize)
    def set_shape(self, size: QSize) -> None:
        """Use the aspect ratio of a picture of `size` in pixels."""
        if not size.isEmpty():
            self._shape = size
            self._lay_out_video()
            self.shape_changed.emit()

    def offer(self, shape: QSize) -> None:
        """Show the place of a clip that is not open, with a disc that plays it."""
        self.clear()
        self._is_offering = True
        self.set_shape(shape)
        self.update()

    def set_poster(self, poster: QImage) -> None:
        """Show the poster of the clip that is not open yet."""
        self._poster = poster
        self.update()

    def end_offer(self) -> None:
        """Remove the disc; the poster stays until the clip has a picture."""
        self._is_offering = False
        self.update()

    def set_ringed(self, is_ringed: bool) -> None:
        """Show that the keyboard focus is here, or not."""
        self._is_ringed = is_ringed
        self.update()

    def show_message(self, text: str, offers_default_player: bool) -> None:
        """Show a message instead of the picture, and maybe a button for another program."""
        self._message.setText(text)
        self._open_button.setVisible(offers_default_player)
        self._trouble.show()
        self.shape_changed.emit()
        if self._video is not None:
            self._video.hide()

    def hide_message(self) -> None:
        """Hide the message; a shown picture stays."""
        self._trouble.hide()
        self.shape_changed.emit()

    def show_picture(self) -> None:
        """Show the picture of the video widget instead of a message."""
        self.hide_message()
        self._poster = QImage()
        if self._video is not None:
            self._video.show()

    def clear(self) -> None:
        """Show neither a picture nor a message."""
        self.hide_message()
        self._poster = QImage()
        self.end_offer()
        if self._video is not None:
            self._video.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_video()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        match event.button():
            case Qt.MouseButton.LeftButton:
                self.pressed.emit()
            case Qt.MouseButton.BackButton:
                self.back_pressed.emit()
            case Qt.MouseButton.ForwardButton:
                self.forward_pressed.emit()
            case _:
                super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.double_clicked.emit()
        else:
            # The second of two quick presses of another button.
            self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.wheel_turned.emit(event.angleDelta().y() / _NOTCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self._trouble.isHidden() and not self._poster.isNull():
            self._paint_poster(painter)
        if self._is_offering:
            self._paint_disc(painter)
        if self._is_ringed and not self._is_cinema:
            painter.setPen(QPen(QColor(tokens_of(self.palette()).accent), 2))
            # A line of two pixels lies on both sides of its path.
            painter.drawRect(self._picture_rect().adjusted(-2, -2, 2, 2))

    def _paint_poster(self, painter: QPainter) -> None:
        picture = self._picture_rect()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(picture, self._poster)

    def _paint_disc(self, painter: QPainter) -> None:
        disc = QRect(0, 0, _DISC_PX, _DISC_PX)
        disc.moveCenter(self._picture_rect().center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(BADGE))
        painter.drawEllipse(disc)
        sign = QRect(0, 0, _DISC_ICON_PX, _DISC_ICON_PX)
        sign.moveCenter(disc.center())
        icon("play-fill", "night_text").paint(painter, sign)

    @property
    def _is_cinema(self) -> bool:
        return bool(self.property("role") == "cinema")

    def _picture_rect(self) -> QRect:
        ring_px = 0 if self._is_cinema else _RING_PX
        free = self.rect().adjusted(ring_px, ring_px, -ring_px, -ring_px)
        size = self._shape.scaled(free.size(), Qt.AspectRatioMode.KeepAspectRatio)
        rect = QRect(0, 0, size.width(), size.height())
        rect.moveCenter(free.center())
        return rect

    def _lay_out_video(self) -> None:
        self._trouble.setGeometry(self.rect())
        if self._video is not None:
            self._video.setGeometry(self._picture_rect())
