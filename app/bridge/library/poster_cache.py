"""The posters in memory, each scaled for the cells of the view."""

from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter

from app.bridge.library.clip_cache import has_file, picture_id
from app.core.library.clip import Clip

# Some screens of the smallest cells, or one of the largest at 200 %.
_MAX_BYTES = 32 * 1024 * 1024
# Null images have no bytes, but their entries take memory too.
_MAX_POSTERS = 4_000


class PosterShape(Struct, frozen=True):
    """The box a poster has to fill and its corner radius, in device pixels.

    `scale` is the device pixel ratio.
    """

    width_px: int
    height_px: int
    corner_px: int
    scale: float


class PosterSource(Struct, frozen=True):
    """The file a clip's poster is made from; without a `path` only a cached poster is used.

    At the path of a deleted or missing clip there may be another clip's file.
    """

    path: Path | None
    size_bytes: int


class PosterCache:
    """A least-recently-used cache of posters by picture id.

    A null image marks a clip without a poster, so that it is not requested again.
    """

    def __init__(self) -> None:
        self._posters: OrderedDict[str, tuple[QImage, PosterShape | None]] = OrderedDict()
        self._size_bytes = 0

    def poster(self, picture: str) -> QImage | None:
        """The poster, or None; it may be scaled for another shape."""
        entry = self._posters.get(picture)
        if entry is None:
            return None
        self._posters.move_to_end(picture)
        return None if entry[0].isNull() else entry[0]

    def is_ready(self, picture: str, shape: PosterShape | None) -> bool:
        """Whether the clip can be shown in cells of `shape` without a request."""
        entry = self._posters.get(picture)
        return entry is not None and (entry[0].isNull() or entry[1] == shape)

    def lacking(self, clips: Iterable[Clip], shape: PosterShape | None) -> dict[str, PosterSource]:
        """What to request to show `clips` in cells of `shape`, by picture id."""
        named = {picture_id(clip): clip for clip in clips}
        return {
            picture: _source_of(clip)
            for picture, clip in named.items()
            if not self.is_ready(picture, shape)
        }

    def put(self, picture: str, poster: QImage, shape: PosterShape | None) -> None:
        """Keep `poster`, made for `shape`."""
        self.forget(picture)
        self._posters[picture] = (poster, shape)
        self._size_bytes += poster.sizeInBytes()
        while len(self._posters) > 1 and self._is_too_much():
            self.forget(next(iter(self._posters)))

    def forget(self, picture: str) -> None:
        """Remove a poster, if there is one."""
        entry = self._posters.pop(picture, None)
        if entry is not None:
            self._size_bytes -= entry[0].sizeInBytes()

    def _is_too_much(self) -> bool:
        return self._size_bytes > _MAX_BYTES or len(self._posters) > _MAX_POSTERS


def _source_of(clip: Clip) -> PosterSource:
    return PosterSource(clip.path if has_file(clip) else None, clip.facts.size_bytes)


def filling_part(whole: QRect, box: QSize) -> QRect:
    """Return the middle of `whole` that fills a box of this proportion."""
    size = box.scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    part = QRect(whole.topLeft(), size)
    part.moveCenter(whole.center())
    return part


def shaped(poster: QImage, shape: PosterShape | None) -> QImage:
    """The middle of `poster` as a cell of `shape` draws it, with round corners; for any thread.

    Clips of all proportions fill cells of one: the whole picture is on the stage.
    """
    if shape is None or poster.isNull():
        return poster
    box = QSize(max(1, shape.width_px), max(1, shape.height_px))
    part = filling_part(poster.rect(), box)
    whole = poster if part == poster.rect() else poster.copy(part)
    fitted = whole.scaled(
        box, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    ready = QImage(fitted.size(), QImage.Format.Format_ARGB32_Premultiplied)
    ready.fill(Qt.GlobalColor.transparent)
    painter = QPainter(ready)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # A brush instead of a clip path: only its corners are antialiased.
    painter.setBrush(QBrush(fitted))
    painter.drawRoundedRect(ready.rect(), shape.corner_px, shape.corner_px)
    painter.end()
    ready.setDevicePixelRatio(shape.scale)
    return ready
