"""Detects that the program's file was replaced while it runs, as by an update."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.aio.tasks import TaskSet

_REMEMBER = "remember the program's file"
_LOAD = "load what jobs need"
_LOOK = "look at the program's file"
# By then the window and the services are open and the user waits for nothing.
_QUIET_AFTER_MS = 4_000

# Inode, size in bytes and time of change in ns: they differ between files of the same name.
Identity = tuple[int, int, int]


class ProgramFile(QObject):
    """Watches the file at `path`; does nothing without one, as when started from the source.

    `load_parts` loads modules that would otherwise be loaded at first use, perhaps after an
    update of the program's folder. It is called once, in a thread.
    """

    replaced = Signal()  # once, when another file is at the path

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
        self._is_reported = False

    def begin(self) -> None:
        """Remember the file's identity, and load the late parts a few seconds later."""
        if self._path is not None:
            self._tasks.start(_REMEMBER, self._remember(self._path))
            QTimer.singleShot(_QUIET_AFTER_MS, self, self._on_quiet)

    @Slot(Qt.ApplicationState)
    def look_when_active(self, state: Qt.ApplicationState) -> None:
        """Check the file when the user comes back to the window."""
        path, is_active = self._path, state is Qt.ApplicationState.ApplicationActive
        if path is not None and self._own is not None and is_active and not self._is_reported:
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
        # There is no file during an update and after an uninstall.
        if now is not None and now != self._own:
            self._is_reported = True
            self.replaced.emit()


def _identity(path: Path) -> Identity | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
