"""How a session opens and closes its services, and what a click does meanwhile."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest

from app.bridge.lifecycle import OpeningStage
from app.bridge.services import Mode
from app.bridge.session import Session
from app.core import problems
from app.core.errors import GallopError, JournalUnusable, SecretStoreError
from app.core.job import Job, JobState
from app.core.problem import Problem, ProblemKind
from app.core.secret import ApiKey, KeySource
from tests.fakes.clips import make_clip
from tests.fakes.engine_world import REQUEST
from tests.fakes.scripted_services import UNWRITABLE, ScriptedServices, SignalLog, Until

IN_USE = JournalUnusable(problems.journal_in_use(path="/j"))
TOO_NEW = JournalUnusable(problems.journal_too_new(path="/j", found=9, known=1))


# --- opening -------------------------------------------------------------------------------------


def test_opening_reports_its_stages_and_the_keys_source(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.keyring.kept = ApiKey("sk-1")
    session.open(Mode.REAL)
    until(lambda: emitted["opened"] == [Mode.REAL])
    assert emitted["stage_changed"] == [
        OpeningStage.OPENING,
        OpeningStage.ASKING_KEYRING,
        OpeningStage.OPEN,
    ]
    assert emitted["key_source"] == [KeySource.KEYRING]
    assert session.is_open
    until(lambda: emitted["spent_changed"] == [Decimal(0)])


@pytest.mark.parametrize("kind", [problems.keyring_locked, problems.keyring_missing])
def test_a_locked_keyring_is_reported_a_missing_one_only_when_it_matters(
    session: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    until: Until,
    kind: ProblemKind,
) -> None:
    scripted.keyring.error = SecretStoreError(Problem(kind))
    session.open(Mode.REAL)
    until(lambda: bool(emitted["opened"]))
    assert emitted.problems() == ([kind] if kind is problems.keyring_locked else [])


def test_services_that_cannot_be_opened_are_reported_and_refuse_every_press(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.refusals = [TOO_NEW]
    session.open(Mode.REAL)
    until(lambda: emitted.problems() == [problems.journal_too_new])
    assert not session.is_open
    session.generate(REQUEST, 1)
    assert emitted["generate_refused"] == [(TOO_NEW.problem,)]
    # The demo has a journal of its own.
    session.open(Mode.DEMO)
    until(lambda: emitted["opened"] == [Mode.DEMO])
    assert emitted["problem_solved"] == [problems.journal_too_new]
    session.generate(REQUEST, 1)
    until(lambda: bool(emitted["generate_accepted"]))


def test_a_journal_in_use_is_reported_once_and_waited_for(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.refusals = [IN_USE] * 4
    session.open(Mode.REAL)
    until(lambda: bool(emitted["opened"]))
    assert emitted.problems() == [problems.journal_in_use]
    assert emitted["problem_solved"] == [problems.journal_in_use]
    assert scripted.clock.slept_s.count(2.0) == 4


def test_a_process_that_has_the_journal_for_long_is_not_closing(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.refusals = [IN_USE] * 20
    scripted.beside_reasons = [problems.journal_closing()] * 20
    session.open(Mode.REAL)
    until(lambda: bool(emitted["opened"]))
    assert emitted.problems() == [problems.journal_closing, problems.journal_in_use]
    assert emitted["problem_solved"] == emitted.problems()


def test_another_reason_replaces_the_first(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.refusals = [IN_USE, TOO_NEW]
    session.open(Mode.REAL)
    until(lambda: len(emitted["problem_met"]) == 2)
    assert emitted.problems() == [problems.journal_in_use, problems.journal_too_new]
    assert emitted["problem_solved"] == [problems.journal_in_use]


def test_a_journal_that_cannot_be_read_is_reported_and_refuses(
    session: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    until: Until,
    reported: list[Problem],
) -> None:
    scripted.journal.unreadable = UNWRITABLE
    session.open(Mode.REAL)
    session.generate(REQUEST, 1)
    until(lambda: bool(emitted["generate_refused"]))
    assert emitted["generate_refused"] == [(UNWRITABLE.problem,)]
    assert emitted.problems() == [problems.journal_unwritable]
    assert reported == []


def test_jobs_left_by_the_last_start_are_taken_up(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    job = Job("take", REQUEST, scripted.clock.now(), Decimal("0.645"), JobState.RUNNING)
    scripted.journal.jobs = {"take": replace(job, api_job_id="job-1")}
    session.open(Mode.REAL)
    until(lambda: bool(emitted["clip_kept"]))
    assert scripted.api.created == []


# --- a press while opening -----------------------------------------------------------------------


def test_what_is_pressed_while_opening_is_sent_when_open(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.opening_gate = asyncio.Event()
    session.open(Mode.REAL)
    session.generate(REQUEST, 1)
    scripted.opening_gate.set()
    until(lambda: bool(emitted["clip_kept"]))
    assert len(scripted.api.created) == 1


@pytest.mark.parametrize("error", [TOO_NEW, IN_USE])
def test_what_is_pressed_while_opening_fails_is_refused_not_forgotten(
    session: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    until: Until,
    error: GallopError,
) -> None:
    scripted.refusals = [error]
    session.open(Mode.REAL)
    session.generate(REQUEST, 1)
    until(lambda: bool(emitted["generate_refused"]))
    assert emitted["generate_refused"] == [(error.problem,)]
    assert emitted["generate_accepted"] == []


def test_what_is_pressed_before_the_mode_changes_is_not_sent_in_the_other(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.opening_gate = asyncio.Event()
    session.open(Mode.DEMO)
    session.generate(REQUEST, 1)
    session.open(Mode.REAL)
    scripted.opening_gate.set()
    until(lambda: emitted["opened"] == [Mode.REAL])
    assert scripted.journals[Mode.REAL].jobs == {}
    assert scripted.api.created == []


# --- switching and closing -----------------------------------------------------------------------


def test_switching_closes_one_mode_before_it_opens_the_other(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.library.clips_kept = [make_clip()]
    opened.open(Mode.DEMO)
    until(lambda: emitted["opened"] == [Mode.REAL, Mode.DEMO])
    assert scripted.log == [
        "opening real",
        "opened real",
        "closed real",
        "opening demo",
        "opened demo",
    ]
    assert emitted["key_source"][-1] is KeySource.DEMO


def test_the_newest_of_several_actions_wins_and_nothing_is_left_open(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.opening_gate = asyncio.Event()
    session.open(Mode.REAL)
    until(lambda: scripted.log == ["opening real"])
    session.open(Mode.DEMO)
    session.open(Mode.REAL)
    session.open(Mode.DEMO)
    scripted.opening_gate.set()
    until(lambda: bool(emitted["opened"]))
    assert emitted["opened"] == [Mode.DEMO]
    # The first was under way: it is finished and closed, never cut off half way.
    assert scripted.log == [
        "opening real",
        "opened real",
        "closed real",
        "opening demo",
        "opened demo",
    ]


def test_an_action_while_closing_waits_for_the_closing(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.closing_gate = asyncio.Event()
    opened.open(Mode.DEMO)
    until(lambda: not opened.is_open)
    opened.open(Mode.REAL)
    scripted.closing_gate.set()
    until(lambda: emitted["opened"] == [Mode.REAL, Mode.REAL])
    assert scripted.log == [
        "opening real",
        "opened real",
        "closed real",
        "opening real",
        "opened real",
    ]


def test_closing_while_opening_leaves_nothing_open(
    session: Session, scripted: ScriptedServices, until: Until, qt_loop: asyncio.AbstractEventLoop
) -> None:
    scripted.opening_gate = asyncio.Event()
    session.open(Mode.REAL)
    until(lambda: scripted.log == ["opening real"])
    closing = qt_loop.create_task(session.close())
    qt_loop.call_soon(scripted.opening_gate.set)
    until(closing.done)
    assert scripted.log == ["opening real", "opened real", "closed real"]
    assert not session.is_open


def test_closing_while_the_keyring_is_asked_does_not_wait_for_it(
    session: Session, scripted: ScriptedServices, until: Until, qt_loop: asyncio.AbstractEventLoop
) -> None:
    scripted.keyring.gate = asyncio.Event()
    session.open(Mode.REAL)
    until(lambda: session.is_open)
    closing = qt_loop.create_task(session.close())
    until(closing.done)
    assert scripted.log[-1] == "closed real"
    assert not scripted.keyring.gate.is_set()
