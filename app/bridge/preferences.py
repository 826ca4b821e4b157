"""The user's settings while the program runs: changed at once, written after a delay."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.aio.tasks import TaskSet
from app.core.errors import StorageError
from app.core.problem import ProblemKind
from app.core.settings import Settings

# Long enough not to write on every key, short enough that a crash loses a word at most.
_DRAFT_DELAY_MS = 400
_SETTINGS_DELAY_MS = 1000


class Preferences(QObject):
    """Holds the settings and the prompt's draft; writes both off the event loop."""

    changed = Signal(object)  # Settings
    problem_solved = Signal(object)  # ProblemKind

    def __init__(
        self,
        settings: Settings,
        draft: str,
        save_settings: Callable[[Settings], Awaitable[None]],
        save_draft: Callable[[str], Awaitable[None]],
        tasks: TaskSet,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = self._written_settings = settings
        self._draft = self._written_draft = draft
        self._save_settings = save_settings
        self._save_draft = save_draft
        self._tasks = tasks
        self._is_closed = False
        # Why the settings, and why the draft, could not be written last time.
        self._unwritten: dict[str, ProblemKind] = {}
        self._settings_timer = self._timer(_SETTINGS_DELAY_MS, self._on_settings_due)
        self._draft_timer = self._timer(_DRAFT_DELAY_MS, self._on_draft_due)

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    @property
    def draft(self) -> str:
        """The prompt as last typed."""
        return self._draft

    def change(self, **changes: Any) -> None:
        """Set fields of Settings by name; emits `changed` if one differs."""
        settings = replace(self._settings, **changes)
        if settings != self._settings:
            self._settings = settings
            if not self._is_closed:
                self._settings_timer.start()
            self.changed.emit(settings)

    def set_draft(self, text: str) -> None:
        """Store the prompt while it is being typed."""
        if text != self._draft:
            self._draft = text
            if not self._is_closed:
                self._draft_timer.start()

    def stop_timers(self) -> None:
        """Start no more tasks; what changes from now on is written by `close`."""
        self._is_closed = True
        self._settings_timer.stop()
        self._draft_timer.stop()

    async def close(self) -> None:
        """Write what is not written yet. Raises StorageError after trying everything.

        Changes that a closing window makes later are not written: the loop may have ended.
        """
        self.stop_timers()
        try:
            await self._write_settings()
        finally:
            await self._write_draft()

    async def write(self) -> None:
        """Write the settings now, for what must not be done before. Raises StorageError."""
        await self._write_settings()

    def _timer(self, delay_ms: int, on_timeout: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay_ms)
        timer.timeout.connect(on_timeout)
        return timer

    def _on_settings_due(self) -> None:
        self._tasks.start("save the settings", self._write_settings())

    def _on_draft_due(self) -> None:
        self._tasks.start("save the draft", self._write_draft())

    async def _write_settings(self) -> None:
        settings = self._settings
        if settings != self._written_settings:
            await self._report_when_solved("settings", self._save_settings(settings))
            # Only now: `close` repeats a write that was cancelled.
            self._written_settings = settings

    async def _write_draft(self) -> None:
        draft = self._draft
        if draft != self._written_draft:
            await self._report_when_solved("draft", self._save_draft(draft))
            self._written_draft = draft

    async def _report_when_solved(self, what: str, saving: Awaitable[None]) -> None:
        """Await `saving`; emit when the problem of earlier saves is gone for both files."""
        try:
            await saving
        except StorageError as error:
            self._unwritten[what] = error.problem.kind
            raise
        kind = self._unwritten.pop(what, None)
        if kind is not None and kind not in self._unwritten.values():
            self.problem_solved.emit(kind)
