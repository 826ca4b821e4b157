"""Requests and provides the filmstrip of the clip under the mouse."""

from collections import OrderedDict
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QImage

from app.bridge.library.clip_cache import picture_id
from app.core.library.clip import Clip

# With a shorter delay, a mouse that only passes over would request each strip on its way.
_REST_MS = 150
_MAX_STRIPS = 8


class StripPicture(Struct, frozen=True):
    """One picture of a filmstrip: its rectangle in `strip` and its share of the clip's length."""

    strip: QImage
    source: QRect
    share: float


class HoverStrip(QObject):
    """Tracks the mouse over a clip; keeps the few latest filmstrips.

    There is no animation: the picture follows only the mouse.
    """

    # Picture id, path, size in bytes: Qt's own integers end at 2 GiB.
    strip_wanted = Signal(str, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clip: Clip | None = None
        self._share = 0.0
        self._strips: OrderedDict[str, tuple[QImage, int]] = OrderedDict()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_rested)

    def point(self, clip: Clip, share: float) -> None:
        """Handle the mouse over `clip`, at `share` (0 to 1) of its width from the start."""
        is_other = self._clip is None or picture_id(self._clip) != picture_id(clip)
        self._clip, self._share = clip, min(max(share, 0.0), 1.0)
        if is_other:
            self._rest.start()

    def leave(self) -> None:
        """Handle that the mouse is over no clip."""
        self._clip = None
        self._rest.stop()

    def set_strip(self, picture: str, strip: QImage, count: int) -> None:
        """Keep a filmstrip of `count` pictures of one width; a null image means none."""
        if strip.isNull():
            return
        self._strips[picture] = (strip, max(1, count))
        self._strips.move_to_end(picture)
        while len(self._strips) > _MAX_STRIPS:
            self._strips.popitem(last=False)

    def picture(self, clip_id: str) -> StripPicture | None:
        """Return the picture to show in place of the clip's poster, or None."""
        if self._clip is None or self._clip.clip_id != clip_id:
            return None
        known = self._strips.get(picture_id(self._clip))
        if known is None:
            return None
        strip, count = known
        width_px = strip.width() // count
        number = min(int(self._share * count), count - 1)
        return StripPicture(
            strip, QRect(number * width_px, 0, width_px, strip.height()), self._share
        )

    def _on_rested(self) -> None:
        if self._clip is None:
            return
        picture = picture_id(self._clip)
        if picture in self._strips:
            self._strips.move_to_end(picture)
        elif path := _file_of(self._clip):
            self.strip_wanted.emit(picture, path, self._clip.facts.size_bytes)


def _file_of(clip: Clip) -> Path | None:
    """Return where the file of `clip` is; the old path of a deleted clip may belong to another."""
    if clip.trashed_at is not None:
        return clip.trash_path
    return None if clip.is_missing else clip.path
