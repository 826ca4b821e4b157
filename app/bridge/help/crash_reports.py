"""Offers the reports of crashes to the window."""

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
        # One wish at a time: a report that is being renamed as seen would escape its deletion.
        self._turn = asyncio.Lock()

    def look(self) -> None:
        """Look for reports nobody has answered yet; `found` tells of them, if there are any."""
        self._start("look for crash reports", self._look)

    def keep_seen(self) -> None:
        """The reports were answered: the next start does not offer them again."""
        self._start("keep crash reports", self._reports.keep_seen)

    def save_copy(self, report: CrashReport, path: Path) -> None:
        """Write a report where the user wants it; `saved` or `failed` tells."""
        self._start("save a crash report", lambda: self._save_copy(report, path))

    def discard(self) -> None:
        """Delete all reports; `discarded` or `failed` tells."""
        self._start("discard crash reports", self._discard)

    def _start(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        self._tasks.start(name, self._told(work))

    async def _told(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            async with self._turn:
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
