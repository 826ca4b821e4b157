"""Where the picture is: the player's screen."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.widgets.icon_label import IconLabel
from app.ui.widgets.icons import icon
from app.ui.widgets.plain_text import PlainLabel

_MARK_PX = 32


class PlayerScreen(QFrame):
    """A picture as large as its shape allows, or a sentence why there is none."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("screen")
        self._shape = QSize(16, 9)
        self._video: QWidget | None = None
        self._words = PlainLabel("", self)
        self._words.setObjectName("player_words")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._mark = IconLabel(icon("warning-circle", "warning"), _MARK_PX, self)
        self._trouble = QWidget(self)
        self._trouble.hide()
        column = QVBoxLayout(self._trouble)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 135)

    def set_video(self, video: QWidget) -> None:
        """Lay out `video`, a child of this."""
        self._video = video
        video.setObjectName("video")
        video.setAccessibleName(self.tr("Video"))
        video.show()
        self._place()

    @Slot(QSize)
    def set_shape(self, size: QSize) -> None:
        """Keep to the shape of a picture of `size` in pixels."""
        if not size.isEmpty():
            self._shape = size
            self._place()

    def show_words(self, words: str) -> None:
        """Show a sentence in place of the picture, or with an empty one the picture again."""
        self._words.setText(words)
        self._trouble.setVisible(bool(words))
        if self._video is not None:
            self._video.setVisible(not words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()
        else:
            super().mousePressEvent(event)

    def _place(self) -> None:
        self._trouble.setGeometry(self.rect())
        if self._video is not None:
            size = self._shape.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(self.rect().center())
            self._video.setGeometry(place)
