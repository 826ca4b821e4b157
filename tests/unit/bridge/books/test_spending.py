"""The window's spending of this month while it stays open, on scripted services."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.bridge.services import Mode
from app.bridge.session import Session
from app.core.budget import month_start
from app.system.clock import LocalZone
from tests.fakes.scripted_services import ScriptedServices, SignalLog

Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda holds: qtbot.waitUntil(holds)


def test_a_new_month_begins_with_nothing_spent_although_no_job_changes(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    zone = LocalZone()
    scripted.clock.time = datetime(2026, 11, 30, 23, 59, tzinfo=zone).astimezone(UTC)
    session.open(Mode.REAL)
    until(lambda: len(emitted["spent_changed"]) == 1)
    until(lambda: not session._tasks.is_running("what was spent"))
    timer = session.spending_service.findChild(QTimer)
    assert timer.isActive()
    timer.timeout.emit()
    assert not session._tasks.is_running("what was spent")
    scripted.clock.time += timedelta(minutes=1)
    timer.timeout.emit()
    until(lambda: len(emitted["spent_changed"]) == 2)
    assert scripted.journal.since[-1] == datetime(2026, 12, 1, tzinfo=zone)
    # The clock is set back.
    scripted.clock.time -= timedelta(days=40)
    timer.timeout.emit()
    until(lambda: len(emitted["spent_changed"]) == 3)
    assert scripted.journal.since[-1] == month_start(scripted.clock.time.astimezone(zone))
