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
from tests.fakes.house import House, Told, Until


def words(*parts: object) -> str:
    return "in words"


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def reported() -> list[Problem]:
    return []


@pytest.fixture
def session(
    house: House,
    reported: list[Problem],
    on_qt_loop: Callable[[Awaitable[object]], object],
) -> Iterator[Session]:
    reporter = ErrorReporter()
    reporter.problem_reported.connect(reported.append)
    session = Session(
        card=load_card(),
        clock=house.clock,
        zone=LocalZone(),
        caps=lambda: house.caps,
        queue_model=QueueModel(words),
        library_model=LibraryModel(words),
        reporter=reporter,
        open_services=house.open,
        backups=house.backups.__getitem__,
    )
    yield session
    for gate in (house.opening_gate, house.closing_gate, house.keyring.gate):
        if gate:
            gate.set()
    on_qt_loop(session.close())
    opened = sum(line.startswith("opened") for line in house.log)
    closed = sum(line.startswith("closed") for line in house.log)
    assert opened == closed, house.log


@pytest.fixture
def told(session: Session) -> Told:
    return Told(session)


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    """A function that runs the event loop until a condition holds."""
    return lambda holds: qtbot.waitUntil(holds)


@pytest.fixture
def opened(session: Session, told: Told, qtbot: QtBot) -> Session:
    """The session with its services open in real mode; `told` has recorded `opened`."""
    with qtbot.waitSignal(session.opened):
        session.open(Mode.REAL)
    return session
