"""Retries of failed jobs, on scripted services: however they end, none is paid twice."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.services import Mode
from app.bridge.session import Session
from app.core import problems
from app.core.errors import JournalUnusable, Refused
from app.core.job import Job, JobState
from tests.fakes.engine_world import REQUEST
from tests.fakes.scripted_services import ScriptedServices, SignalLog

Until = Callable[[Callable[[], bool]], None]
FULL = JournalUnusable(problems.journal_unwritable(path="/j", detail="full"))
TAKES = 3


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda holds: qtbot.waitUntil(holds)


@pytest.fixture
def refused(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> tuple[Job, ...]:
    """Three jobs that the API refused."""
    session.open(Mode.REAL)
    until(lambda: bool(emitted["opened"]))
    scripted.api.creates = [Refused("No."), Refused("No."), Refused("No."), *scripted.api.creates]
    session.generate(REQUEST, TAKES)
    until(lambda: [job.state for job in now(scripted)] == [JobState.REFUSED] * TAKES)
    return now(scripted)


def now(scripted: ScriptedServices) -> tuple[Job, ...]:
    return tuple(scripted.journal.jobs.values())


def test_new_takes_and_the_end_of_the_old_ones_are_written_in_one(
    session: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    until: Until,
    refused: tuple[Job, ...],
) -> None:
    """A program that ends at once after must not offer, and pay, them all a second time."""
    add = scripted.journal.add

    async def add_and_break(*arguments: Any) -> Any:
        added = await add(*arguments)
        scripted.journal.broken = FULL
        return added

    scripted.journal.add = add_and_break  # type: ignore[method-assign]
    session.generate_again(refused)
    until(lambda: len(emitted["generate_accepted"]) == 2)
    written = now(scripted)
    assert [job.state for job in written[:TAKES]] == [JobState.DISMISSED] * TAKES
    assert len(written) == 2 * TAKES


def test_where_nothing_can_be_written_nothing_is_replaced(
    session: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    until: Until,
    refused: tuple[Job, ...],
) -> None:
    scripted.journal.broken = FULL
    session.generate_again(refused)
    until(lambda: bool(emitted["generate_refused"]))
    scripted.journal.broken = None
    assert now(scripted) == refused
    assert scripted.engine is not None
    assert [scripted.engine.job(job.take_id) for job in refused] == list(refused)
    session.generate_again(refused)
    until(lambda: len(emitted["clip_kept"]) == TAKES)
    assert [job.state for job in now(scripted)[:TAKES]] == [JobState.DISMISSED] * TAKES
