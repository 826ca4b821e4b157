"""Errors that only the event loop would see reach the reporter, each exactly once."""

import asyncio
import gc
from collections.abc import Awaitable, Callable

import pytest
from pytestqt.qtbot import QtBot

from app.aio.tasks import ShieldedTasks
from app.bridge.platform.error_reporter import ErrorReporter
from app.bridge.platform.loop import loop_errors_to
from app.core import problems
from app.core.problem import Problem

OnLoop = Callable[[Awaitable[object]], object]
OWN_MISTAKE = problems.internal(detail="ZeroDivisionError")


async def leave_a_failing_step(steps: ShieldedTasks) -> None:
    """Begin a step, stop waiting for it, and let it fail."""
    may_end = asyncio.Event()

    async def fail() -> None:
        await may_end.wait()
        raise ZeroDivisionError

    waiter = asyncio.create_task(steps.run(fail()))
    await asyncio.sleep(0)
    waiter.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiter
    may_end.set()
    await steps.finish(within_s=10)
    await asyncio.sleep(0)


def test_the_error_of_a_step_no_one_waits_for_is_reported_once(
    on_qt_loop: OnLoop, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    reporter, reported = ErrorReporter(), list[Problem]()
    reporter.problem_reported.connect(reported.append)
    with loop_errors_to(reporter.report):
        on_qt_loop(leave_a_failing_step(ShieldedTasks()))
        gc.collect()
    assert reported == [OWN_MISTAKE]
    assert [record.name for record in caplog.records] == ["app.bridge.platform.error_reporter"]


def test_the_error_of_a_callback_is_reported_once(
    qt_loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    reported: list[tuple[str, str]] = []

    def fail() -> None:
        raise ZeroDivisionError

    with loop_errors_to(lambda where, error: reported.append((where, type(error).__name__))):
        qt_loop.call_soon(fail)
        qtbot.waitUntil(lambda: bool(reported))
    assert [name for _, name in reported] == ["ZeroDivisionError"]


def test_what_is_no_error_goes_to_the_log(
    qt_loop: asyncio.AbstractEventLoop, caplog: pytest.LogCaptureFixture
) -> None:
    reported: list[str] = []
    with loop_errors_to(lambda where, error: reported.append(where)):
        qt_loop.call_exception_handler({"message": "a task was thrown away"})
    assert reported == []
    assert "a task was thrown away" in caplog.text


def test_afterwards_errors_go_where_they_went_before(qt_loop: asyncio.AbstractEventLoop) -> None:
    before = qt_loop.get_exception_handler()
    with loop_errors_to(lambda where, error: None):
        assert qt_loop.get_exception_handler() is not before
    assert qt_loop.get_exception_handler() is before
