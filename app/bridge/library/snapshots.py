"""Saves frames of clips as pictures."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.aio.tasks import TaskSet
from app.bridge.services import Pictures
from app.core.errors import FileTrouble


class SnapshotService(QObject):
    """Saves one snapshot after the other; a signal reports each."""

    saved = Signal(Path)
    failed = Signal(object)  # Problem

    def __init__(
        self, tasks: TaskSet, pictures: Callable[[], Pictures | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pictures = pictures
        self._taken = 0

    def take(self, path: Path, number: int, with_recipe: bool) -> None:
        """Save frame `number` (from 0) of the clip at `path`, maybe with the clip's recipe."""
        if pictures := self._pictures():
            # Under a name of its own: a task replaces another one of the same name.
            self._taken += 1
            self._tasks.start(
                f"snapshot {self._taken}", self._take(pictures, path, number, with_recipe)
            )

    async def _take(self, pictures: Pictures, path: Path, number: int, with_recipe: bool) -> None:
        try:
            self.saved.emit(await pictures.snapshot(path, number, with_recipe))
        except FileTrouble as error:
            self.failed.emit(error.problem)
