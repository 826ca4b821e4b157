"""The picture above the seek bar: what the clip shows at the place under the mouse."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.core.library.clip import Clip
from app.core.library.frame_times import FrameTimes
from app.core.shots import shot_at
from app.ui.library.grid.hover_strip import HoverStrip
from app.ui.stage.player_controls import exact_time_text
from app.ui.stage.seek_bar import SeekBar
from app.ui.widgets.elided_text import cut_to
from app.ui.widgets.plain_text import PlainLabel

_PICTURE_PX = 192
_ABOVE_PX = 6
_MARGIN_PX = 4
# A mouse that still moves would request each frame on its way.
_REST_MS = 120


class SeekPreview(QFrame):
    """Shows a picture, its time and its shot: from the filmstrip at once, exact at rest.

    A window of its own, as the video covers the widgets above it; it takes neither mouse nor focus.
    The pictures are read beside playback, which is not disturbed.
    """

    strip_wanted = Signal(str, object, object)  # picture id, path, size in bytes
    frame_wanted = Signal(Path, int, int)  # number of the frame, from 0; longer side in pixels

    def __init__(self, bar: SeekBar) -> None:
        flags = Qt.WindowType.ToolTip | Qt.WindowType.WindowTransparentForInput
        super().__init__(bar, flags | Qt.WindowType.WindowDoesNotAcceptFocus)
        self._bar = bar
        self.setObjectName("seek_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._picture = PlainLabel("", self)
        self._picture.setObjectName("seek_preview_picture")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._time = PlainLabel("", self)
        self._time.setObjectName("seek_preview_time")
        self._shot = PlainLabel("", self)
        self._shot.setObjectName("seek_preview_shot")
        for label in (self._time, self._shot):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.setSpacing(0)
        for part in (self._picture, self._time, self._shot):
            layout.addWidget(part)
        self._clip: Clip | None = None
        self._times: FrameTimes | None = None
        self._number = -1
        self._strips = HoverStrip(self)
        self._strips.strip_wanted.connect(self.strip_wanted)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_rested)
        self.hide()

    def point(self, clip: Clip, times: FrameTimes | None, position_ms: int) -> None:
        """Show the clip's picture at a position of the bar; without `times` only of its strip."""
        if self._clip is None or self._clip.clip_id != clip.clip_id:
            self._picture.clear()
        self._clip, self._times = clip, times
        self._strips.point(clip, position_ms / max(1, self._bar.maximum()))
        number = times.at(position_ms) if times else -1
        if number != self._number or times is None or self.isHidden():
            self._number = number
            self._show_strip()
            self._rest.start()
        self._time.setText(exact_time_text(position_ms))
        shot = shot_at(clip.request.prompt, position_ms / 1000)
        text = cut_to(shot.text, self._shot.fontMetrics(), _PICTURE_PX) if shot else ""
        self._shot.setText(text)
        self._shot.setVisible(bool(text))
        self._place(position_ms)

    def leave(self) -> None:
        """Handle that the mouse is not over the bar."""
        self._rest.stop()
        self._strips.leave()
        self._number = -1
        self.hide()

    @Slot(str, QImage, int)
    def set_strip(self, picture: str, strip: QImage, count: int) -> None:
        """Show a requested filmstrip: `count` pictures side by side."""
        self._strips.set_strip(picture, strip, count)
        if self.isVisible() and self._picture.pixmap().isNull():
            self._show_strip()

    @Slot(Path, int, QImage)
    def set_frame(self, path: Path, number: int, frame: QImage) -> None:
        """Show a requested frame, unless the mouse is elsewhere by now."""
        if self.isVisible() and self._clip and (path, number) == (self._clip.path, self._number):
            self._show(frame)

    def _show_strip(self) -> None:
        if self._clip and (part := self._strips.picture(self._clip.clip_id)):
            self._show(part.strip.copy(part.source))

    def _show(self, image: QImage) -> None:
        ratio = self.devicePixelRatioF()
        scaled = image.scaled(
            *(round(_PICTURE_PX * ratio),) * 2,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        self._picture.setPixmap(QPixmap.fromImage(scaled))

    def _place(self, position_ms: int) -> None:
        clip = self._clip
        if clip is not None:
            # In the clip's shape, so that nothing moves when its picture comes.
            scale = _PICTURE_PX / max(1, clip.facts.width_px, clip.facts.height_px)
            size_px = clip.facts.width_px * scale, clip.facts.height_px * scale
            self._picture.setFixedSize(*(max(1, round(each)) for each in size_px))
        self.adjustSize()
        bar = self._bar
        above = bar.mapToGlobal(QPoint(bar.position_x_px(position_ms), 0))
        place = QRect(above - QPoint(self.width() // 2, self.height() + _ABOVE_PX), self.size())
        around = bar.screen().availableGeometry()
        place.moveLeft(max(around.left(), min(place.left(), around.right() + 1 - place.width())))
        place.moveTop(max(around.top(), place.top()))
        self.setGeometry(place)
        self.show()

    @Slot()
    def _on_rested(self) -> None:
        clip = self._clip
        if clip is not None and self._times is not None and not clip.is_missing:
            wanted_px = round(_PICTURE_PX * self.devicePixelRatioF())
            self.frame_wanted.emit(clip.path, self._number, wanted_px)
