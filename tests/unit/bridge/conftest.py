"""A session on scripted services."""

from collections.abc import Awaitable, Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.jobs.queue_model import QueueModel
from app.bridge.library.library_model import LibraryModel
from app.bridge.platform.error_reporter import ErrorReporter
from app.bridge.services import Mode
from app.bridge.session import Session
from app.core.problem import Problem
from app.main import load_card
from app.system.clock import LocalZone
from tests.fakes.scripted_services import ScriptedServices, SignalLog, Until


def words(*parts: object) -> str:
    return "in words"


@pytest.fixture
def scripted() -> ScriptedServices:
    return ScriptedServices()


@pytest.fixture
def reported() -> list[Problem]:
    return []


@pytest.fixture
def session(
    scripted: ScriptedServices,
    reported: list[Problem],
    on_qt_loop: Callable[[Awaitable[object]], object],
) -> Iterator[Session]:
    reporter = ErrorReporter()
    reporter.problem_reported.connect(reported.append)
    session = Session(
        card=load_card(),
        clock=scripted.clock,
        zone=LocalZone(),
        caps=lambda: scripted.caps,
        queue_model=QueueModel(words),
        library_model=LibraryModel(words),
        reporter=reporter,
        open_services=scripted.open,
        open_beside=scripted.open_beside,
        backups=scripted.backups.__getitem__,
        choose_folder=scripted.choose_folder,
    )
    yield session
    for gate in (scripted.opening_gate, scripted.closing_gate, scripted.keyring.gate):
        if gate:
            gate.set()
    on_qt_loop(session.close())
    opened = sum(line.startswith("opened") for line in scripted.log)
    closed = sum(line.startswith("closed") for line in scripted.log)
    assert opened == closed, scripted.log


@pytest.fixture
def emitted(session: Session) -> SignalLog:
    return SignalLog(session)


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    """A function that runs the event loop until a condition holds."""
    return lambda holds: qtbot.waitUntil(holds)


@pytest.fixture
def opened(session: Session, emitted: SignalLog, qtbot: QtBot) -> Session:
    """The session with its services open in real mode; `emitted` has recorded `opened`."""
    with qtbot.waitSignal(session.opened):
        session.open(Mode.REAL)
    return session
