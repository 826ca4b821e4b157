"""Handles every unexpected error: a full log entry, and a problem for the user."""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from app.core import problems
from app.core.errors import GallopError
from app.core.problem import Problem

_log = logging.getLogger(__name__)


class ErrorReporter(QObject):
    """Logs an error and emits it as a problem that the window can show."""

    problem_reported = Signal(object)  # Problem

    def report(self, where: str, error: BaseException) -> None:
        """Report `error`, which ended the task or slot named `where`."""
        self.problem_reported.emit(self._problem(where, error))

    def watch_uncaught(self) -> None:
        """Also report uncaught errors of Qt slots."""
        sys.excepthook = self._on_uncaught

    def stop_watching_uncaught(self) -> None:
        """Restore Python's handling of uncaught errors."""
        sys.excepthook = sys.__excepthook__

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        self.report("a slot", error)

    def _problem(self, where: str, error: BaseException) -> Problem:
        if isinstance(error, GallopError):
            # An expected kind of error from outside: the log needs no traceback.
            _log.warning("%s: %s", where, error.problem.kind)
            return error.problem
        _log.error("%s failed", where, exc_info=error)
        return problems.internal(detail=type(error).__name__)
