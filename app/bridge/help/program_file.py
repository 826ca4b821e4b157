"""Notices that the program on the disk is no longer the one that runs, as after an update."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.aio.tasks import TaskSet

_REMEMBER = "remember the program's file"
_LOAD = "load what jobs need"
_LOOK = "look at the program's file"
# The window is there, the services are open, and nobody waits for anything.
_QUIET_AFTER_MS = 4_000

# What tells one file from another of the same name.
Identity = tuple[int, int, int]


class ProgramFile(QObject):
    """Watches the file at `path`; without one, as when started from the source, it does nothing.

    `load_parts` loads what would otherwise be read from the program's folder when it is first
    needed, perhaps after an update. It is called once, in a thread.
    """

    replaced = Signal()  # Once, when another file has taken its place.

    def __init__(
        self,
        path: Path | None,
        load_parts: Callable[[], None],
        tasks: TaskSet,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._load_parts = load_parts
        self._tasks = tasks
        self._own: Identity | None = None
        self._is_told = False

    def begin(self) -> None:
        """Remember the file as it is now, and load the late parts in a quiet moment."""
        if self._path is not None:
            self._tasks.start(_REMEMBER, self._remember(self._path))
            QTimer.singleShot(_QUIET_AFTER_MS, self, self._on_quiet)

    @Slot(Qt.ApplicationState)
    def look_when_active(self, state: Qt.ApplicationState) -> None:
        """Look at the file whenever the user comes back to the window."""
        path, is_active = self._path, state is Qt.ApplicationState.ApplicationActive
        if path is not None and self._own is not None and is_active and not self._is_told:
            self._tasks.start(_LOOK, self._look(path))

    @Slot()
    def _on_quiet(self) -> None:
        self._tasks.start(_LOAD, self._load())

    async def _remember(self, path: Path) -> None:
        self._own = await asyncio.to_thread(_identity, path)

    async def _load(self) -> None:
        await asyncio.to_thread(self._load_parts)

    async def _look(self, path: Path) -> None:
        now = await asyncio.to_thread(_identity, path)
        # In the middle of an update, or after the removal, there is none.
        if now is not None and now != self._own:
            self._is_told = True
            self.replaced.emit()


def _identity(path: Path) -> Identity | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
