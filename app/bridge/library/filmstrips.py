"""Loads the filmstrip of the clip under the mouse."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.aio.tasks import TaskSet
from app.bridge.services import Pictures

_STRIP = "make a filmstrip"


class FilmstripLoader(QObject):
    """Makes one filmstrip at a time; a new request cancels the one before."""

    strip_ready = Signal(str, QImage, int)  # picture id, pictures side by side, how many

    def __init__(
        self, tasks: TaskSet, pictures: Callable[[], Pictures | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pictures = pictures

    def want(self, picture: str, path: Path, size_bytes: int) -> None:
        """Make the strip of the clip at `path`, a file of `size_bytes`.

        Emits `strip_ready`, with a null image if there is none.
        """
        if pictures := self._pictures():
            self._tasks.start(_STRIP, self._bring(pictures, picture, path, size_bytes))

    async def _bring(self, pictures: Pictures, picture: str, path: Path, size_bytes: int) -> None:
        strip = await pictures.filmstrip(picture, path, size_bytes)
        image, count = strip or (QImage(), 1)
        self.strip_ready.emit(picture, image, count)
