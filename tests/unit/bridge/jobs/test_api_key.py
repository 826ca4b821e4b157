"""The key: where a saved one is kept, and the API's answer about one that is checked."""

import asyncio
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.jobs import api_key as api_key_service
from app.bridge.services import Mode
from app.bridge.session import Session
from app.core import problems
from app.core.errors import KeyRefused, NotSent, SecretStoreError
from app.core.events import Created
from app.core.job import Hold
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


@pytest.mark.parametrize("error", [None, KeyRefused(), NotSent("no route")])
def test_checking_a_key_reports_what_the_api_says(
    opened: Session, scripted: ScriptedServices, qtbot: QtBot, error: KeyRefused | NotSent | None
) -> None:
    scripted.api.key_error = error
    with qtbot.waitSignal(opened.api_key_service.checked) as checked:
        opened.api_key_service.check(ApiKey("sk-new"))
    assert checked.args == [error.problem if error else None]
    assert scripted.keyring.kept is None


@pytest.fixture
def locked(scripted: ScriptedServices, monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Set once the keyring is unlocked; the short time-out reports a locked keyring early."""
    monkeypatch.setattr(api_key_service, "PATIENCE_S", 0.0)
    scripted.keyring.gate = asyncio.Event()
    return scripted.keyring.gate


def test_a_keyring_that_waits_for_its_password_is_used_when_it_is_unlocked(
    session: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    until: Until,
    locked: asyncio.Event,
) -> None:
    scripted.keyring.kept = ApiKey("sk-kept")
    session.open(Mode.REAL)
    until(lambda: emitted["opened"] == [Mode.REAL])
    assert emitted.problems() == [problems.keyring_waiting]
    assert emitted["key_source"] == [KeySource.NONE]
    scripted.api.creates = [KeyRefused()]
    session.generate(REQUEST, 1)
    until(lambda: bool(emitted["job_changed"]) and emitted["job_changed"][-1].hold is Hold.KEY)
    scripted.api.creates = [Created("job-2", Decimal("0.645"))]
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
