"""Runs the health checks in the background, for the window."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal, Slot

from app.aio.tasks import TaskSet
from app.core.health import HealthChecks, HealthPart


class HealthService(QObject):
    """Checks parts side by side; `open_checks` is called for each run."""

    checked = Signal(object)  # HealthResult

    def __init__(
        self,
        open_checks: Callable[[], HealthChecks],
        tasks: TaskSet,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_checks = open_checks
        self._tasks = tasks

    @Slot(object)
    def check(self, parts: Iterable[HealthPart]) -> None:
        """Check `parts`; emits `checked` for each one."""
        checks = self._open_checks()
        for part in parts:
            self._tasks.start(_task(part), self._check(checks, part))

    @Slot()
    def stop(self) -> None:
        """Cancel the checks; no signal is emitted for those."""
        for part in HealthPart:
            self._tasks.cancel(_task(part))

    async def _check(self, checks: HealthChecks, part: HealthPart) -> None:
        self.checked.emit(await checks.check(part))


def _task(part: HealthPart) -> str:
    return f"check the health: {part}"
