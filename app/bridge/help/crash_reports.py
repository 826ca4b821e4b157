"""Crash reports, for the window."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.aio.tasks import TaskSet
from app.core.errors import StorageError
from app.core.help_ports import CrashReport, CrashReports


class CrashReportService(QObject):
    """Finds, saves and deletes reports in the background."""

    found = Signal(object)  # tuple of CrashReports, the latest first; never empty
    saved = Signal(object)  # Path
    discarded = Signal()
    failed = Signal(object)  # Problem

    def __init__(
        self, reports: CrashReports, tasks: TaskSet, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reports = reports
        self._tasks = tasks
        # Serialized: a report that is being renamed as seen would escape its deletion.
        self._lock = asyncio.Lock()

    def look(self) -> None:
        """Look for reports without an answer; emits `found` if there are any."""
        self._start("look for crash reports", self._look)

    def keep_seen(self) -> None:
        """Mark the reports as answered: the next start does not offer them again."""
        self._start("keep crash reports", self._reports.keep_seen)

    def save_copy(self, report: CrashReport, path: Path) -> None:
        """Write a copy of a report to `path`; emits `saved` or `failed`."""
        self._start("save a crash report", lambda: self._save_copy(report, path))

    def discard(self) -> None:
        """Delete all reports; emits `discarded` or `failed`."""
        self._start("discard crash reports", self._discard)

    def _start(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        self._tasks.start(name, self._reported(work))

    async def _reported(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            async with self._lock:
                await work()
        except StorageError as error:
            self.failed.emit(error.problem)

    async def _look(self) -> None:
        if reports := await self._reports.unseen():
            self.found.emit(tuple(reports))

    async def _save_copy(self, report: CrashReport, path: Path) -> None:
        await self._reports.save_copy(report, path)
        self.saved.emit(path)

    async def _discard(self) -> None:
        await self._reports.discard()
        self.discarded.emit()
