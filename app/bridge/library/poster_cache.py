"""The posters in memory, each made ready for the cells it is shown in."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter

from app.bridge.library.clip_cache import has_file, picture_id
from app.core.clip import Clip

# Enough for some screens of the smallest cells and for one of the largest at 200 %.
_MAX_BYTES = 32 * 1024 * 1024
# That there is no poster takes no bytes of a picture, but some memory too.
_MAX_POSTERS = 4_000


@dataclass(frozen=True, slots=True)
class PosterShape:
    """The box a poster has to fit into and how round its corners are, in pixels of the screen.

    `scale` is how many of them make one pixel of the window.
    """

    width_px: int
    height_px: int
    corner_px: int
    scale: float


@dataclass(frozen=True, slots=True)
class PosterSource:
    """The file a clip's poster is made from; without a `path` only one that was kept will do.

    At the path of a deleted or missing clip another clip's file may lie by now.
    """

    path: Path | None
    size_bytes: int


class PosterCache:
    """Posters by picture id, the longest unused thrown away first.

    A null image stands for a clip without one, so that it is not asked for again.
    """

    def __init__(self) -> None:
        self._posters: OrderedDict[str, tuple[QImage, PosterShape | None]] = OrderedDict()
        self._size_bytes = 0

    def poster(self, picture: str) -> QImage | None:
        """The poster, perhaps made for cells of another size; None when there is none."""
        entry = self._posters.get(picture)
        if entry is None:
            return None
        self._posters.move_to_end(picture)
        return None if entry[0].isNull() else entry[0]

    def is_ready(self, picture: str, shape: PosterShape | None) -> bool:
        """Whether there is nothing to ask for to show the clip in cells of `shape`."""
        entry = self._posters.get(picture)
        return entry is not None and (entry[0].isNull() or entry[1] == shape)

    def lacking(self, clips: Iterable[Clip], shape: PosterShape | None) -> dict[str, PosterSource]:
        """What there is to ask for to show `clips` in cells of `shape`, by picture ids."""
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
        """Throw a clip's poster away, if there is one."""
        entry = self._posters.pop(picture, None)
        if entry is not None:
            self._size_bytes -= entry[0].sizeInBytes()

    def _is_too_much(self) -> bool:
        return self._size_bytes > _MAX_BYTES or len(self._posters) > _MAX_POSTERS


def _source_of(clip: Clip) -> PosterSource:
    return PosterSource(clip.path if has_file(clip) else None, clip.facts.size_bytes)


def shaped(poster: QImage, shape: PosterShape | None) -> QImage:
    """`poster` as a cell of `shape` draws it without any further work; may run in any thread."""
    if shape is None or poster.isNull():
        return poster
    box = QSize(max(1, shape.width_px), max(1, shape.height_px))
    fitted = poster.scaled(
        box, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    ready = QImage(fitted.size(), QImage.Format.Format_ARGB32_Premultiplied)
    ready.fill(Qt.GlobalColor.transparent)
    corner_px = min(shape.corner_px, fitted.width() // 4, fitted.height() // 4)
    painter = QPainter(ready)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # A brush instead of a clip path: its rounded corners are smooth.
    painter.setBrush(QBrush(fitted))
    painter.drawRoundedRect(ready.rect(), corner_px, corner_px)
    painter.end()
    ready.setDevicePixelRatio(shape.scale)
    return ready
