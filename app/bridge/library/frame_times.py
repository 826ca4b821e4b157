"""Loads the frames' time stamps of the clip in the player."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.aio.tasks import TaskSet
from app.bridge.services import Pictures
from app.core.library.frame_times import FrameTimes

_TIMES = "read frame times"


class FrameTimesLoader(QObject):
    """Reads the times of one file at a time; a new request cancels the one before."""

    times_ready = Signal(Path, FrameTimes)

    def __init__(
        self, tasks: TaskSet, pictures: Callable[[], Pictures | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pictures = pictures

    @Slot(Path)
    def want(self, path: Path) -> None:
        """Read the file at `path`; emits `times_ready` unless they cannot be read."""
        if pictures := self._pictures():
            self._tasks.start(_TIMES, self._read(pictures, path))

    async def _read(self, pictures: Pictures, path: Path) -> None:
        if times := await pictures.frame_times(path):
            self.times_ready.emit(path, times)
