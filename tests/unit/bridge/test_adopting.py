"""An uncertain job that is given an id the journal has already, on scripted services."""

import asyncio
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.services import Mode
from app.bridge.session import Session
from app.core import problems
from app.core.errors import OutcomeUnknown
from app.core.events import JobReport, Outcome
from app.core.job import JobState
from app.core.problem import Problem
from app.core.request import GenerationRequest
from tests.fakes.engine_world import REQUEST, ready
from tests.fakes.scripted_services import ScriptedServices, SignalLog

Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda holds: qtbot.waitUntil(holds)


def test_an_id_of_another_job_is_not_followed_and_charged_twice(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    refused: list[Problem] = []
    adopted: list[bool] = []
    session.job_actions.adopt_refused.connect(refused.append)
    session.job_actions.adopted.connect(lambda: adopted.append(True))
    session.open(Mode.REAL)
    until(lambda: bool(emitted["opened"]))
    scripted.api.creates = [OutcomeUnknown("reset")]
    session.generate(REQUEST, 1)
    until(lambda: JobState.UNCERTAIN in [job.state for job in emitted["job_changed"]])
    take_id = emitted["job_changed"][-1].take_id
    scripted.journal.taken = {"known": "a horse"}

    session.job_actions.adopt(take_id, "known")
    until(lambda: bool(refused))
    assert refused[0].kind is problems.job_id_taken
    assert "“a horse”" in refused[0].message
    assert scripted.journal.jobs[take_id].state is JobState.UNCERTAIN
    assert adopted == []

    session.job_actions.adopt(take_id, "found-it")
    until(lambda: bool(emitted["clip_kept"]))
    assert adopted == [True]
    assert set(scripted.api.asked) == {"found-it"}


def test_a_mistyped_id_is_corrected_and_the_right_one_followed(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    refused: list[Problem] = []
    session.job_actions.adopt_refused.connect(refused.append)
    session.open(Mode.REAL)
    until(lambda: bool(emitted["opened"]))
    scripted.api.creates = [OutcomeUnknown("reset")]
    asked: list[str] = []

    async def query(api_job_id: str, request: GenerationRequest) -> JobReport:
        await asyncio.sleep(0)
        asked.append(api_job_id)
        return ready() if api_job_id == "right" else JobReport(Outcome.NOT_FOUND)

    scripted.api.query = query  # type: ignore[method-assign]
    session.generate(REQUEST, 1)
    until(lambda: JobState.UNCERTAIN in [job.state for job in emitted["job_changed"]])
    take_id = emitted["job_changed"][-1].take_id
    session.job_actions.adopt(take_id, "mistyped")
    unknown = problems.job_unknown()
    until(lambda: scripted.journal.jobs[take_id].problem == unknown)

    scripted.journal.taken = {"known": "a horse"}
    session.job_actions.adopt(take_id, "known")
    until(lambda: bool(refused))
    assert scripted.journal.jobs[take_id].api_job_id == "mistyped"

    session.job_actions.adopt(take_id, "right")
    until(lambda: bool(emitted["clip_kept"]))
    assert asked[-1] == "right"
    assert scripted.journal.jobs[take_id].api_job_id == "right"
