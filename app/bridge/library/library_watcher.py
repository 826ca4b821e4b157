"""Scans the clips' files: soon after the start, when a folder changes, and regularly."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from app.aio.tasks import TaskSet
from app.core.errors import JournalUnusable

if TYPE_CHECKING:
    from app.core.library.ports import ClipLibrary
    from app.engine.clips.library_scan import LibraryScan

_SCAN = "scan the clips' files"
# The window and the first posters come first.
_FIRST_MS = 3_000
# A program that moves a folder of clips changes it many times in a row.
_SETTLED_MS = 2_000
# Qt has no signal for changes in subfolders or for a disk that is plugged in.
_REGULARLY_MS = 600_000


class LibraryWatcher(QObject):
    """Starts scans of the library, one at a time, and emits what they found."""

    changes_found = Signal(object)  # ScanReport, when anything has changed
    clips_concerned = Signal(object)  # frozenset of the ids of the changed clips
    folders_listed = Signal(object)  # tuple of Paths, the folders a user added

    def __init__(
        self,
        tasks: TaskSet,
        library: Callable[[], ClipLibrary | None],
        library_scan: Callable[[], LibraryScan | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._library = library
        self._library_scan = library_scan
        self._numbers = count(1)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_folder_changed)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self.scan)

    def begin(self) -> None:
        """Start the scans, the first one a few seconds later."""
        self._due.start(_FIRST_MS)

    def stop(self) -> None:
        """Stop the scans and watch no folder; called before the services are closed."""
        self._due.stop()
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)

    @Slot()
    def scan(self) -> None:
        """Scan all files now, or soon after a running scan."""
        if self._tasks.is_running(_SCAN):
            self._due.start(_SETTLED_MS)
        elif library_scan := self._library_scan():
            self._tasks.start(_SCAN, self._start_scan(library_scan))

    def list_folders(self) -> None:
        """Read which folders a user added; emits `folders_listed`."""
        if library := self._library():
            self._tasks.start("list watched folders", self._list_folders(library))

    @Slot(object)
    def watch_folder(self, folder: Path) -> None:
        """Also look for clips in `folder`, starting now; emits `folders_listed`."""
        self._change(lambda library: library.watch_folder(folder))

    @Slot(object)
    def unwatch_folder(self, folder: Path) -> None:
        """No longer look for clips in `folder`; emits `folders_listed`."""
        self._change(lambda library: library.unwatch_folder(folder))

    def _change(self, action: Callable[[ClipLibrary], Awaitable[None]]) -> None:
        if library := self._library():
            # A new name each time: a second change must not cancel the first.
            name = f"watched folders {next(self._numbers)}"
            self._tasks.start(name, self._list_after(library, action))

    async def _list_after(
        self, library: ClipLibrary, action: Callable[[ClipLibrary], Awaitable[None]]
    ) -> None:
        await action(library)
        await self._list_folders(library)
        self.scan()

    async def _list_folders(self, library: ClipLibrary) -> None:
        self.folders_listed.emit(tuple(await library.watched_folders()))

    @Slot(str)
    def _on_folder_changed(self, folder: str) -> None:
        self._due.start(_SETTLED_MS)

    async def _start_scan(self, library_scan: LibraryScan) -> None:
        try:
            folders = await library_scan.folders()
            # Qt looks at each folder in this thread, which a dead network disk would block.
            self._watch(await asyncio.to_thread(_present, folders))
            report = await library_scan.scan()
            if report.has_changes:
                self.changes_found.emit(report)
                self.clips_concerned.emit(frozenset((*report.gone, *report.back, *report.moved)))
            await library_scan.read_contents()
        except JournalUnusable:
            # The task set reports it; the next scan may succeed.
            self._schedule_next()
            raise
        self._schedule_next()

    def _schedule_next(self) -> None:
        """Schedule the next regular scan, unless a change has scheduled an earlier one."""
        if not self._due.isActive():
            self._due.start(_REGULARLY_MS)

    def _watch(self, folders: list[Path]) -> None:
        # A later scan adds a folder that does not exist now.
        watched, wanted = set(self._watcher.directories()), {str(folder) for folder in folders}
        if new := wanted - watched:
            self._watcher.addPaths(sorted(new))
        if left := watched - wanted:
            self._watcher.removePaths(sorted(left))


def _present(folders: list[Path]) -> list[Path]:
    """The existing folders of `folders`; blocks."""
    present: list[Path] = []
    for folder in folders:
        # A folder without access need not be watched.
        with contextlib.suppress(OSError):
            if folder.is_dir():
                present.append(folder)
    return present
