"""Where every error ends that nobody expected: logged whole, told in one sentence."""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from app.core import problems
from app.core.errors import GallopError
from app.core.problem import Problem

_log = logging.getLogger(__name__)


class ErrorReporter(QObject):
    """Turns an error into a problem the window can show; the log gets the rest."""

    problem_reported = Signal(object)  # Problem

    def report(self, where: str, error: BaseException) -> None:
        """Tell about `error`, which ended the task or slot called `where`."""
        self.problem_reported.emit(self._problem(where, error))

    def watch_uncaught(self) -> None:
        """Also report what escapes from Qt slots."""
        sys.excepthook = self._on_uncaught

    def stop_watching_uncaught(self) -> None:
        """Leave uncaught errors to Python again."""
        sys.excepthook = sys.__excepthook__

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        self.report("a slot", error)

    def _problem(self, where: str, error: BaseException) -> Problem:
        if isinstance(error, GallopError):
            # The world's fault, shown calmly; the log needs no traceback for it.
            _log.warning("%s: %s", where, error.problem.kind)
            return error.problem
        _log.error("%s failed", where, exc_info=error)
        return problems.internal(detail=type(error).__name__)
