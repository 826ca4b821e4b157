"""The key: where a saved one is kept, and the API's answer about one that is checked."""

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.jobs import api_key as api_key_service
from app.bridge.platform.system_events import Connection
from app.bridge.services import Mode
from app.bridge.session import Session
from app.core import problems
from app.core.errors import (
    GallopError,
    KeyRefused,
    NotSent,
    QueryUnanswered,
    SecretStoreError,
)
from app.core.events import Created
from app.core.job import Hold
from app.core.problem import Problem
from app.core.secret import ApiKey, KeySource
from tests.fakes.engine_world import REQUEST
from tests.fakes.scripted_services import ScriptedServices, SignalLog, Until

LOCKED = SecretStoreError(problems.keyring_locked())


@pytest.mark.parametrize(
    ("error", "source"), [(None, KeySource.KEYRING), (LOCKED, KeySource.SESSION)]
)
def test_a_saved_key_reports_where_it_is_kept(
    opened: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    qtbot: QtBot,
    error: SecretStoreError | None,
    source: KeySource,
) -> None:
    scripted.keyring.error = error
    with qtbot.waitSignal(opened.api_key_service.saved) as saved:
        opened.api_key_service.save(ApiKey("sk-new"))
    assert saved.args == [error.problem if error else None]
    assert emitted["key_source"][-1] is source


UNREACHABLE = problems.key_not_checked(detail="no route")
ANSWERS = [
    (None, None),
    (KeyRefused(), problems.key_refused()),
    (NotSent("no route"), UNREACHABLE),
    (QueryUnanswered("no route"), UNREACHABLE),
]


@pytest.mark.parametrize(("error", "problem"), ANSWERS)
def test_checking_a_key_reports_what_the_api_says(
    opened: Session,
    scripted: ScriptedServices,
    qtbot: QtBot,
    error: GallopError | None,
    problem: Problem | None,
) -> None:
    scripted.api.key_error = error
    with qtbot.waitSignal(opened.api_key_service.checked) as checked:
        opened.api_key_service.check(ApiKey("sk-new"))
    assert checked.args == [problem]
    assert scripted.keyring.kept is None


def test_an_answer_about_a_key_shows_whether_the_api_is_reached(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, qtbot: QtBot
) -> None:
    for error in (NotSent("its certificate has expired"), None):
        scripted.api.key_error = error
        with qtbot.waitSignal(opened.api_key_service.checked):
            opened.api_key_service.check(ApiKey("sk-new"))
    assert emitted["connection_changed"] == [Connection.UNREACHABLE, Connection.ONLINE]


def test_a_refused_key_is_neither_used_nor_stored_unless_the_user_insists(
    opened: Session, scripted: ScriptedServices, qtbot: QtBot
) -> None:
    service = opened.api_key_service
    scripted.api.key_error = KeyRefused()
    before = service.current()
    with qtbot.waitSignal(service.not_saved) as refused:
        service.save(ApiKey("sk-new"))
    assert refused.args == [problems.key_not_saved()]
    assert service.current() == before
    assert scripted.keyring.kept is None
    with qtbot.waitSignal(service.saved):
        service.save(ApiKey("sk-new"), is_check_needed=False)
    assert service.current() == scripted.keyring.kept == ApiKey("sk-new")
    assert service.is_refused


def test_a_key_that_could_not_be_checked_is_saved_and_that_is_said(
    opened: Session, scripted: ScriptedServices, qtbot: QtBot
) -> None:
    scripted.api.key_error = NotSent("no route")
    service = opened.api_key_service
    with qtbot.waitSignals([service.not_checked, service.saved]):
        service.save(ApiKey("sk-new"))
    assert scripted.keyring.kept == ApiKey("sk-new")


def test_a_check_that_is_cancelled_saves_nothing(
    opened: Session, scripted: ScriptedServices, qtbot: QtBot
) -> None:
    service = opened.api_key_service
    before = service.current()
    service.save(ApiKey("sk-new"))
    service.stop_checking()
    with qtbot.waitSignal(service.checked):
        service.check(ApiKey("sk-other"))
    assert service.current() == before
    assert scripted.keyring.kept is None


def test_a_saved_key_sends_only_the_jobs_whose_price_was_agreed_to(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.api.creates = [KeyRefused()]
    opened.generate(REQUEST, 2)
    jobs = opened.queue_model.jobs
    until(lambda: [job.hold for job in jobs()] == [Hold.KEY, Hold.KEY])
    assert opened.api_key_service.is_refused
    first, second = jobs()
    scripted.api.creates = [Created("job-1", Decimal("0.645"))]
    scripted.api.created.clear()
    opened.api_key_service.save(ApiKey("sk-new"), sends=[second.take_id])
    until(lambda: bool(emitted["clip_kept"]))
    until(lambda: [(job.take_id, job.hold) for job in jobs()] == [(first.take_id, Hold.CONSENT)])
    assert len(scripted.api.created) == 1
    assert not opened.api_key_service.is_refused


def test_a_job_that_was_refused_with_a_former_key_says_nothing_about_the_new_one(
    opened: Session, scripted: ScriptedServices, until: Until, qtbot: QtBot
) -> None:
    service, jobs = opened.api_key_service, opened.queue_model.jobs
    with qtbot.waitSignal(service.saved):
        service.save(ApiKey("sk-former"))
    scripted.api.gate = asyncio.Event()
    scripted.api.creates = [KeyRefused()]
    opened.generate(REQUEST, 1)
    until(lambda: len(scripted.api.created) == 1)
    with qtbot.waitSignal(service.saved):
        service.save(ApiKey("sk-new"))
    scripted.api.gate.set()
    # By now the release that came with the new key may have seen it, or not.
    until(lambda: [job.hold for job in jobs()] in ([Hold.KEY], [Hold.CONSENT]))
    assert not service.is_refused


def test_a_keyring_that_stores_a_former_key_late_says_nothing_about_the_next(
    session: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    until: Until,
    locked: asyncio.Event,
) -> None:
    session.open(Mode.REAL)
    until(lambda: emitted["opened"] == [Mode.REAL])
    service, said = session.api_key_service, []
    service.saved.connect(said.append)
    service.save(ApiKey("sk-former"))
    until(lambda: len(said) == 1)
    service.save(ApiKey("sk-new"))
    until(lambda: len(said) == 2)
    assert {found.kind for found in said} == {problems.keyring_keeps_later}
    locked.set()
    until(lambda: len(said) == 3)
    assert said[2] is None
    assert scripted.keyring.kept == ApiKey("sk-new")


@pytest.fixture
def locked(scripted: ScriptedServices, monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Set once the keyring is unlocked; the short time-out reports a locked keyring early."""
    monkeypatch.setattr(api_key_service, "PATIENCE_S", 0.0)
    scripted.keyring.gate = asyncio.Event()
    return scripted.keyring.gate


# A clock that is set meanwhile changes nothing.
@pytest.mark.parametrize("set_by", [timedelta(), -timedelta(seconds=3), timedelta(hours=5)])
def test_a_keyring_that_waits_for_its_password_is_used_when_it_is_unlocked(
    session: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    until: Until,
    locked: asyncio.Event,
    set_by: timedelta,
) -> None:
    scripted.keyring.kept = ApiKey("sk-kept")
    session.open(Mode.REAL)
    until(lambda: emitted["opened"] == [Mode.REAL])
    assert emitted.problems() == [problems.keyring_waiting]
    assert emitted["key_source"] == [KeySource.NONE]
    scripted.api.creates = [KeyRefused()]
    scripted.clock.set_by = set_by / 2
    session.generate(REQUEST, 1)
    until(lambda: bool(emitted["job_changed"]) and emitted["job_changed"][-1].hold is Hold.KEY)
    scripted.api.creates = [Created("job-2", Decimal("0.645"))]
    scripted.clock.set_by = set_by
    locked.set()
    until(lambda: bool(emitted["clip_kept"]))
    assert emitted["key_source"][-1] is KeySource.KEYRING
    assert emitted["problem_solved"] == [problems.keyring_waiting]


def test_a_keyring_whose_window_was_closed_can_be_asked_again(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.keyring.kept = ApiKey("sk-kept")
    scripted.keyring.error = LOCKED
    session.open(Mode.REAL)
    until(lambda: emitted["opened"] == [Mode.REAL])
    assert emitted.problems() == [problems.keyring_locked]
    session.api_key_service.ask_again()
    until(lambda: emitted.problems()[1:] == [problems.keyring_waiting, problems.keyring_locked])
    scripted.keyring.error = None
    session.api_key_service.ask_again()
    until(lambda: emitted["key_source"][-1] is KeySource.KEYRING)
    assert emitted["problem_solved"][-1] is problems.keyring_waiting


def test_a_key_that_is_entered_meanwhile_is_used_at_once_and_kept_later(
    session: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    until: Until,
    qtbot: QtBot,
    locked: asyncio.Event,
) -> None:
    scripted.keyring.kept = ApiKey("sk-old")
    session.open(Mode.REAL)
    until(lambda: emitted["opened"] == [Mode.REAL])
    with qtbot.waitSignal(session.api_key_service.saved) as saved:
        session.api_key_service.save(ApiKey("sk-new"))
    assert session.api_key_service.current() == ApiKey("sk-new")
    assert [found.kind for found in saved.args] == [problems.keyring_keeps_later]
    assert emitted["problem_solved"] == [problems.keyring_waiting]
    with qtbot.waitSignal(session.api_key_service.saved) as saved:
        locked.set()
    assert saved.args == [None]
    assert scripted.keyring.kept == ApiKey("sk-new")
    assert emitted["key_source"][-1] is KeySource.KEYRING


def test_a_keyring_that_hangs_is_said_when_a_key_is_to_be_forgotten(
    session: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    until: Until,
    qtbot: QtBot,
    locked: asyncio.Event,
) -> None:
    scripted.keyring.kept = ApiKey("sk-old")
    session.open(Mode.REAL)
    until(lambda: emitted["opened"] == [Mode.REAL])
    with qtbot.waitSignal(session.api_key_service.forgotten) as forgotten:
        session.api_key_service.forget()
    assert [found.kind for found in forgotten.args] == [problems.key_not_forgotten]
    with qtbot.waitSignal(session.api_key_service.forgotten) as forgotten:
        locked.set()
    assert forgotten.args == [None]
    assert scripted.keyring.kept is None
    assert emitted["key_source"][-1] is KeySource.NONE
