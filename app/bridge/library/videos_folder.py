"""Changes the folder that new videos go into."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.aio.tasks import TaskSet
from app.core.errors import FileTrouble

if TYPE_CHECKING:
    from app.engine.jobs.queue import Engine


class VideosFolder(QObject):
    """Emits the result of a choice; jobs that wait for a folder go on to the chosen one.

    `choose` checks a folder and writes it into the settings, or raises FileTrouble.
    """

    changed = Signal(object)  # Path, the folder of new videos
    refused = Signal(object)  # Problem

    def __init__(
        self,
        tasks: TaskSet,
        choose: Callable[[Path], Awaitable[None]],
        engine: Callable[[], Engine | None],
        clips_dir: Callable[[], Path | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._choose = choose
        self._engine = engine
        self._clips_dir = clips_dir

    @Slot(object)
    def choose(self, folder: Path) -> None:
        """Let new videos go into `folder`; emits `changed` or `refused`."""
        self._tasks.start("choose the videos folder", self._check_and_use(folder))

    async def _check_and_use(self, folder: Path) -> None:
        try:
            await self._choose(folder)
        except FileTrouble as error:
            self.refused.emit(error.problem)
            return
        if engine := self._engine():
            engine.use_chosen_folder()
        self.changed.emit(self._clips_dir() or folder)
