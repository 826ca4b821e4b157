"""Brings what is read from the frames of clips: posters, filmstrips, time stamps, snapshots."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from app.aio.tasks import TaskSet
from app.bridge.library.clip_cache import has_file, picture_id
from app.bridge.services import Pictures
from app.core.errors import FileTrouble
from app.core.library.clip import Clip
from app.core.library.frame_times import FrameTimes


class ClipFrames(QObject):
    """Reads one poster, filmstrip and file's times at a time, for the latest request of each."""

    poster_ready = Signal(str, QImage)  # picture id; no null image
    strip_ready = Signal(str, QImage, int)  # picture id, pictures side by side, how many
    frame_ready = Signal(Path, int, QImage)  # number of the frame, from 0
    times_ready = Signal(Path, FrameTimes)
    snapshot_saved = Signal(Path)
    snapshot_failed = Signal(object)  # Problem

    def __init__(
        self, tasks: TaskSet, pictures: Callable[[], Pictures | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pictures = pictures
        self._snapshots = 0

    def want_poster(self, clip: Clip) -> None:
        """Bring the poster of `clip`; emits `poster_ready` unless there is none."""
        if pictures := self._pictures():
            self._tasks.start("bring a poster", self._bring_poster(pictures, clip))

    async def _bring_poster(self, pictures: Pictures, clip: Clip) -> None:
        path = clip.path if has_file(clip) else None
        if poster := await pictures.poster(picture_id(clip), path, clip.facts.size_bytes):
            self.poster_ready.emit(picture_id(clip), poster)

    def want_strip(self, picture: str, path: Path, size_bytes: int) -> None:
        """Make the filmstrip of the clip at `path`, a file of `size_bytes`.

        Emits `strip_ready`, with a null image if there is none.
        """
        if pictures := self._pictures():
            bring = self._bring_strip(pictures, picture, path, size_bytes)
            self._tasks.start("make a filmstrip", bring)

    async def _bring_strip(
        self, pictures: Pictures, picture: str, path: Path, size_bytes: int
    ) -> None:
        strip = await pictures.filmstrip(picture, path, size_bytes)
        image, count = strip or (QImage(), 1)
        self.strip_ready.emit(picture, image, count)

    @Slot(Path, int, int)
    def want_frame(self, path: Path, number: int, max_px: int) -> None:
        """Read frame `number` (from 0) of the clip at `path`, its longer side at most `max_px`.

        Emits `frame_ready` unless it cannot be read.
        """
        if pictures := self._pictures():
            self._tasks.start("read a frame", self._read_frame(pictures, path, number, max_px))

    async def _read_frame(self, pictures: Pictures, path: Path, number: int, max_px: int) -> None:
        if frame := await pictures.frame(path, number, max_px):
            self.frame_ready.emit(path, number, frame)

    @Slot(Path)
    def want_times(self, path: Path) -> None:
        """Read the file at `path`; emits `times_ready` unless they cannot be read."""
        if pictures := self._pictures():
            self._tasks.start("read frame times", self._read_times(pictures, path))

    async def _read_times(self, pictures: Pictures, path: Path) -> None:
        if times := await pictures.frame_times(path):
            self.times_ready.emit(path, times)

    def take_snapshot(self, path: Path, number: int, with_recipe: bool) -> None:
        """Save frame `number` (from 0) of the clip at `path`, maybe with the clip's recipe."""
        if pictures := self._pictures():
            # Under a name of its own: a task replaces another one of the same name.
            self._snapshots += 1
            save = self._save_snapshot(pictures, path, number, with_recipe)
            self._tasks.start(f"snapshot {self._snapshots}", save)

    async def _save_snapshot(
        self, pictures: Pictures, path: Path, number: int, with_recipe: bool
    ) -> None:
        try:
            self.snapshot_saved.emit(await pictures.snapshot(path, number, with_recipe))
        except FileTrouble as error:
            self.snapshot_failed.emit(error.problem)
