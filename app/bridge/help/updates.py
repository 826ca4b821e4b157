"""Looks for a newer version when the user asks, and weekly if the settings allow it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.aio.tasks import TaskSet
from app.bridge.preferences import Preferences
from app.core.errors import UpdateUnknown
from app.core.help_ports import ReleaseSource
from app.core.ports import Clock

_TASK = "look for a newer version"
_WEEK = timedelta(days=7)
# The window may stay open for weeks.
_REMINDER_MS = 3_600_000
# After the work of the start.
_FIRST_LOOK_MS = 20_000


class UpdateService(QObject):
    """Reports newer versions; the weekly check reports nothing else.

    `open_releases` is called for each check. Checks are rare, so its modules are loaded only then.
    """

    newer_found = Signal(object)  # Release
    is_newest = Signal()
    failed = Signal(object)  # Problem

    def __init__(
        self,
        open_releases: Callable[[], ReleaseSource],
        preferences: Preferences,
        tasks: TaskSet,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_releases = open_releases
        self._preferences = preferences
        self._tasks = tasks
        self._clock = clock
        self._reminder = QTimer(self)
        self._reminder.setInterval(_REMINDER_MS)
        self._reminder.timeout.connect(self.look_if_due)

    def watch(self) -> None:
        """Start weekly checks, if the settings allow them."""
        self._reminder.start()
        QTimer.singleShot(_FIRST_LOOK_MS, self, self.look_if_due)

    def look_now(self) -> None:
        """Check at once; emits `newer_found`, `is_newest` or `failed`."""
        self._tasks.start(_TASK, self._look(is_asked_for=True))

    @Slot()
    def look_if_due(self) -> None:
        """Check if the settings allow it and the last answer is a week old."""
        settings = self._preferences.settings
        is_requested = settings.weekly_update_look
        # Do not replace a check whose answer the user waits for.
        if is_requested and self._is_due(settings.looked_for_update_at) and not self._is_looking:
            self._tasks.start(_TASK, self._look(is_asked_for=False))

    @property
    def _is_looking(self) -> bool:
        return self._tasks.is_running(_TASK)

    def _is_due(self, looked_at: str) -> bool:
        try:
            last = datetime.fromisoformat(looked_at)
        except ValueError:
            return True
        if last.tzinfo is None:
            last = last.replace(tzinfo=UTC)
        # A date in the future, from a wrong clock, must not delay the check for years.
        return not timedelta() <= self._clock.now() - last < _WEEK

    async def _look(self, *, is_asked_for: bool) -> None:
        try:
            release = await self._open_releases().newer()
        except UpdateUnknown as error:
            if is_asked_for:
                self.failed.emit(error.problem)
            return
        now = self._clock.now().astimezone(UTC).isoformat(timespec="seconds")
        self._preferences.change(looked_for_update_at=now)
        if release is not None:
            self.newer_found.emit(release)
        elif is_asked_for:
            self.is_newest.emit()
