"""Makes diagnostics in the background, for the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.aio.tasks import TaskSet
from app.core.errors import StorageError
from app.core.help_ports import DiagnosticsMaker

_TASK = "make diagnostics"


class DiagnosticsService(QObject):
    """Makes one archive at a time; `open_maker` is called for each."""

    step_begun = Signal(object)  # DiagnosticsStep
    made = Signal(object)  # Path
    failed = Signal(object)  # Problem

    def __init__(
        self,
        open_maker: Callable[[], DiagnosticsMaker],
        tasks: TaskSet,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_maker = open_maker
        self._tasks = tasks

    def make(self, path: Path, *, with_prompts: bool) -> None:
        """Write an archive to `path`; emits `made` or `failed`."""
        self._tasks.start(_TASK, self._make(path, with_prompts))

    def stop(self) -> None:
        """Cancel the archive; no signal is emitted."""
        self._tasks.cancel(_TASK)

    async def _make(self, path: Path, with_prompts: bool) -> None:
        try:
            maker = self._open_maker()
            await maker.make(path, with_prompts=with_prompts, on_step=self.step_begun.emit)
        except StorageError as error:
            self.failed.emit(error.problem)
        else:
            self.made.emit(path)
