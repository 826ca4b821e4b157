"""The job list's backups while the window is open, on scripted services."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.bridge.services import Mode
from app.bridge.session import Session
from app.core import problems
from app.core.errors import GallopError, JournalUnusable, StorageError
from app.core.ports import Backup
from tests.fakes.engine_world import REQUEST
from tests.fakes.scripted_services import ScriptedServices, SignalLog

DAMAGED = JournalUnusable(problems.journal_damaged(path="/j", detail="torn"))
IN_USE = JournalUnusable(problems.journal_in_use(path="/j"))
NO_BACKUP = StorageError(problems.backup_failed(path="/b", detail="full"))
NO_RESTORE = StorageError(problems.restore_failed(path="/b", detail="full"))
UNREADABLE = StorageError(problems.backups_unreadable(path="/b", detail="denied"))
UNFINISHED = JournalUnusable(problems.journal_unwritable(path="/j", detail="full"))
OLD = Backup(Path("/b/journal-2026-11-20.sqlite3"), date(2026, 11, 20), 120_000, 34)

Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    """Let the event loop run until something holds."""
    return lambda holds: qtbot.waitUntil(holds)


def open_it(
    session: Session, until: Until, scripted: ScriptedServices, mode: Mode = Mode.REAL
) -> None:
    session.open(mode)
    until(lambda: session.is_open and "check" in scripted.backups[mode].log)
    until(lambda: not session._tasks.names)


@pytest.mark.parametrize("mode", list(Mode))
def test_an_opened_list_is_checked_and_kept_once_a_day(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until, mode: Mode
) -> None:
    open_it(session, until, scripted, mode)
    today = scripted.clock.now().astimezone().date()
    log = scripted.backups[mode].log
    assert log == ["check", f"make {today}"]
    assert emitted["problem_met"] == []
    timer = session.backup_service.findChild(QTimer)
    timer.timeout.emit()
    assert len(log) == 2
    scripted.clock.time += timedelta(days=1)
    timer.timeout.emit()
    until(lambda: log[2:] == ["check", f"make {today + timedelta(days=1)}"])


def test_a_backup_that_fails_is_reported_and_solved_by_the_next(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.backups[Mode.REAL].failure = NO_BACKUP
    open_it(session, until, scripted)
    assert emitted.problems() == [problems.backup_failed]
    scripted.backups[Mode.REAL].failure = None
    session.backup_service.look_after()
    until(lambda: emitted["problem_solved"] == [problems.backup_failed])


def test_damage_is_reported_with_the_way_back(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until, qtbot: QtBot
) -> None:
    scripted.backups[Mode.REAL].damage = DAMAGED
    open_it(session, until, scripted)
    assert emitted.problems() == [problems.journal_damaged]
    assert not [line for line in scripted.backups[Mode.REAL].log if line.startswith("make")]
    for made, latest in (([], None), ([OLD], OLD)):
        scripted.backups[Mode.REAL].made = made
        with qtbot.waitSignal(session.backup_service.damage_found) as found:
            session.backup_service.find_way_back(DAMAGED.problem)
        assert found.args == [DAMAGED.problem, latest]
    with qtbot.waitSignal(session.backup_service.listed) as listed:
        session.backup_service.list_backups()
    assert listed.args == [(OLD,)]


def test_backups_that_cannot_be_read_are_reported_and_leave_the_other_way_on(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until, qtbot: QtBot
) -> None:
    open_it(session, until, scripted)
    scripted.backups[Mode.REAL].unreadable = UNREADABLE
    with qtbot.waitSignal(session.backup_service.listing_failed) as failed:
        session.backup_service.list_backups()
    assert failed.args == [UNREADABLE.problem]
    with qtbot.waitSignal(session.backup_service.damage_found) as found:
        session.backup_service.find_way_back(DAMAGED.problem)
    assert found.args == [DAMAGED.problem, None]
    assert emitted.problems() == [problems.backups_unreadable]


def test_a_restore_that_is_finished_later_does_not_say_that_all_is_as_it_was(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    open_it(session, until, scripted)
    scripted.backups[Mode.REAL].failure = UNFINISHED
    session.backup_service.restore(OLD)
    until(lambda: emitted["opened"] == [Mode.REAL, Mode.REAL])
    assert emitted.problems()[0] is problems.journal_unwritable


def test_a_restore_closes_the_services_and_opens_them_again(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until, qtbot: QtBot
) -> None:
    open_it(session, until, scripted)
    with qtbot.waitSignal(session.backup_service.restored) as restored:
        session.backup_service.restore(OLD)
    assert restored.args == [OLD, Path("aside")]
    assert scripted.log == ["opening real", "opened real", "closed real"]
    until(lambda: emitted["opened"] == [Mode.REAL, Mode.REAL])
    session.generate(REQUEST, 1)
    until(lambda: bool(emitted["clip_kept"]))


@pytest.mark.parametrize("failure", [NO_RESTORE, IN_USE])
def test_a_restore_that_fails_is_reported_and_the_list_opened_as_it_was(
    session: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    until: Until,
    failure: GallopError,
) -> None:
    open_it(session, until, scripted)
    scripted.backups[Mode.REAL].failure = failure
    session.backup_service.restore(OLD)
    until(lambda: emitted["opened"] == [Mode.REAL, Mode.REAL])
    assert emitted.problems()[0] is problems.restore_failed


def test_a_damaged_list_that_cannot_be_opened_gives_way_to_an_empty_one(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until, qtbot: QtBot
) -> None:
    scripted.refusals = [DAMAGED, DAMAGED]
    session.open(Mode.REAL)
    until(lambda: emitted.problems() == [problems.journal_damaged])
    scripted.backups[Mode.REAL].failure = IN_USE
    session.backup_service.begin_empty()
    # It is reported again, because it still holds.
    until(lambda: emitted.problems()[1:] == [problems.journal_in_use, problems.journal_damaged])
    scripted.backups[Mode.REAL].failure = None
    with qtbot.waitSignal(session.backup_service.emptied) as emptied:
        session.backup_service.begin_empty()
    assert emptied.args == [Path("aside")]
    until(lambda: emitted["opened"] == [Mode.REAL])
    assert problems.journal_damaged in emitted["problem_solved"]
