import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.exceptions import capture_exceptions

from app.bridge.platform.error_reporter import ErrorReporter
from app.core import problems
from app.core.errors import OutOfCredit
from app.core.problem import Problem


class Button(QObject):
    pressed = Signal()


@pytest.fixture
def reporter(qapp: object) -> Iterator[ErrorReporter]:
    hook = sys.excepthook
    yield ErrorReporter()
    sys.excepthook = hook


@pytest.fixture
def reported(reporter: ErrorReporter) -> list[Problem]:
    reported: list[Problem] = []
    reporter.problem_reported.connect(reported.append)
    return reported


def test_the_worlds_fault_is_reported_as_it_is_and_logged_in_a_line(
    reporter: ErrorReporter, reported: list[Problem], caplog: pytest.LogCaptureFixture
) -> None:
    error = OutOfCredit()
    reporter.report("a task", error)
    assert reported == [error.problem]
    (record,) = caplog.records
    assert (record.levelno, record.exc_info) == (logging.WARNING, None)
    assert "a task" in record.getMessage()


def test_a_mistake_of_ours_is_one_sentence_and_a_whole_traceback_in_the_log(
    reporter: ErrorReporter, reported: list[Problem], caplog: pytest.LogCaptureFixture
) -> None:
    try:
        int("no number")
    except ValueError as error:
        reporter.report("a task", error)
    assert [problem.kind for problem in reported] == [problems.internal]
    assert "ValueError" in reported[0].message
    assert "no number" not in reported[0].message
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    assert "Traceback" in caplog.text


def test_what_escapes_from_a_slot_is_reported_while_watched(
    reporter: ErrorReporter, reported: list[Problem], caplog: pytest.LogCaptureFixture
) -> None:
    button = Button()
    button.pressed.connect(lambda: 1 / 0)
    reporter.watch_uncaught()
    button.pressed.emit()
    assert [problem.kind for problem in reported] == [problems.internal]
    assert "ZeroDivisionError" in reported[0].message
    assert "Traceback" in caplog.text
    reporter.stop_watching_uncaught()
    assert sys.excepthook is sys.__excepthook__
    with capture_exceptions() as captured:
        button.pressed.emit()
    assert len(captured) == 1
    assert len(reported) == 1
