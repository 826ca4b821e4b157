"""Isolates every test from the user's files, key, keyring, network settings and clock."""

import asyncio
import gc
import os
import sys
from collections.abc import Awaitable, Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partialmethod
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import keyring.core
import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from resources.installer.languages import compile_all
from tests.patience import PATIENCE_MS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

pytest_plugins = ("tests.platforms", "tests.watchdog")
# Hypothesis' own limits are wall-clock times: 200 ms for an example, seconds for the first ones.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

T = TypeVar("T")
TESTS = Path(__file__).parent
# Tests here run on one Qt event loop; other tests use the fixture `qt_loop` if needed.
ON_QT_LOOP = (TESTS / "ui", TESTS / "e2e")
# QtMultimedia warns of optional libraries that this machine lacks. Qt reads this once, when it is
# loaded, which the conftest.py of a folder does before pytest_configure.
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*=false")


def pytest_configure() -> None:
    # A worktree may have been edited since `dev.py` compiled them.
    compile_all()
    # As in the program, garbage is collected only in Qt's thread. Objects of a window must not be
    # deleted in a thread of a later test.
    gc.disable()
    from PySide6.QtCore import QThread, qInstallMessageHandler

    # Qt takes the first thread that it sees for the main one; it could be a test's worker.
    QThread.currentThread()
    # pytest-qt installs its handler for each test and restores this one afterwards. Without one to
    # restore, a message of a player's thread at that moment would crash Python.
    qInstallMessageHandler(_write_to_stderr)


def pytest_collection_finish() -> None:
    # Exclude what is loaded by now, the tests themselves among it: to visit it after every test
    # would take longer than many of them.
    gc.collect()
    gc.freeze()


def _write_to_stderr(kind: object, context: object, message: str) -> None:
    print(message, file=sys.stderr)


class PatientQtBot(QtBot):
    """pytest-qt's QtBot with a longer time-out than its 5 s."""

    waitActive = partialmethod(QtBot.waitActive, timeout=PATIENCE_MS)  # type: ignore[assignment]
    waitExposed = partialmethod(QtBot.waitExposed, timeout=PATIENCE_MS)  # type: ignore[assignment]
    waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENCE_MS)  # type: ignore[assignment]
    waitSignals = partialmethod(QtBot.waitSignals, timeout=PATIENCE_MS)  # type: ignore[assignment]
    waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENCE_MS)  # type: ignore[assignment]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The arguments of the QApplication: the style is that of the program."""
    return ["gallop", "-style", "fusion"]


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> QtBot:
    return PatientQtBot(request)


@pytest.fixture(autouse=True)
def isolated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """A private home, no key, no proxy; a keyring only for tests marked secret_service."""
    for name in os.environ:
        if name.startswith("SHORTAPI_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("GALLOP_HOME", str(tmp_path / "gallop-home"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    if request.node.get_closest_marker("secret_service"):
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    else:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    # keyring caches the first back end it finds; make it look again in this environment.
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)


@pytest.fixture(autouse=hasattr(os, "sched_getscheduler"))
def same_priority() -> Iterator[None]:
    """A test that makes this process a real-time one would slow down all the others."""
    before = os.sched_getscheduler(0)
    yield
    assert os.sched_getscheduler(0) == before, "the test changed how this process is scheduled"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Replace lone surrogates in what is reported: xdist workers crash on sending them."""
    report = yield
    report.sections = [(title, _sendable(text)) for title, text in report.sections]
    failure = str(report.longrepr or "")
    if failure != _sendable(failure):
        report.longrepr = _sendable(failure)
    return report


def _sendable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, object, object]:
    """Delete what the test has left, after pytest has released its objects."""
    result = yield
    is_with_qt = "qapp" in getattr(item, "fixturenames", ())
    if is_with_qt:
        from PySide6.QtCore import QCoreApplication, QEvent

        # Widgets that wait for an event loop would be styled and translated with those of the next
        # tests, each of which would take longer.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(2 if is_with_qt else 0)
    if is_with_qt and (nextitem is None or nextitem.path != item.path):
        # What is still there was loaded to stay.
        gc.freeze()
    return result


@pytest.fixture(autouse=True)
def window_on_qt_loop(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run tests of the window on the program's kind of event loop."""
    in_window_tests = any(request.path.is_relative_to(folder) for folder in ON_QT_LOOP)
    if in_window_tests and "qapp" in request.fixturenames:
        request.getfixturevalue("qt_loop")
        # On a slow machine a notice of success would leave before the test looks.
        for name in ("_DONE_FOR_MS", "_OFFERED_FOR_MS"):
            monkeypatch.setattr(f"app.ui.notices.notice_bar.{name}", PATIENCE_MS)


@pytest.fixture(scope="session")
def session_qt_loop(qapp: "QApplication") -> "Iterator[QEventLoop]":
    """One qasync loop for all tests; Qt's own loop need not run for it to exist."""
    from qasync import QEventLoop

    # As in the program: Qt warns when a window without it counts jobs in the task bar.
    qapp.setDesktopFileName("gallop")
    loop = QEventLoop(qapp, already_running=True)
    # qasync stores the handler where asyncio's getter does not look; a window restores it.
    loop.get_exception_handler = lambda: loop._QEventLoop__exception_handler
    executor = ThreadPoolExecutor(4)
    loop.set_default_executor(executor)
    asyncio.events._set_running_loop(None)
    yield loop
    loop.stop()
    executor.shutdown()
    loop.close()


@pytest.fixture
def qt_loop(session_qt_loop: "QEventLoop", qtbot: QtBot) -> "Iterator[QEventLoop]":
    """The running loop of one synchronous test, which fails on lost tasks and lost errors."""
    loop = session_qt_loop
    unreported: list[dict[str, Any]] = []
    loop.set_exception_handler(lambda _, context: unreported.append(context))
    asyncio.events._set_running_loop(loop)
    try:
        yield loop
        lost = [task for task in asyncio.all_tasks(loop) if not task.cancelling()]
        for task in lost:
            task.cancel()
        qtbot.waitUntil(lambda: not asyncio.all_tasks(loop))
        # A task reports an error that was never retrieved when it is deleted.
        gc.collect()
    finally:
        # Tests without Qt start loops of their own in this thread.
        asyncio.events._set_running_loop(None)
        loop.set_exception_handler(None)
    names = [task.get_name() for task in lost]
    assert not names, f"tasks were still running when the test ended: {names}"
    assert not unreported, f"nobody was told about these errors: {unreported}"


@pytest.fixture
def on_qt_loop(qt_loop: "QEventLoop", qtbot: QtBot) -> Callable[[Awaitable[T]], T]:
    """A function that runs an awaitable on Qt's loop and returns its result."""

    def run(awaitable: Awaitable[T]) -> T:
        future = asyncio.ensure_future(awaitable, loop=qt_loop)
        qtbot.waitUntil(future.done)
        return future.result()

    return run
