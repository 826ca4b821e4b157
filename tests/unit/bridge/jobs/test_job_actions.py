"""Job actions: go on, remove, watch, adopt, try again, reorder; on scripted services."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.bridge.jobs.job_actions import JobAction
from app.bridge.services import Mode
from app.bridge.session import Session
from app.core import problems
from app.core.errors import GallopError, KeyRefused, OutcomeUnknown, Refused
from app.core.events import Created, JobReport, Outcome
from app.core.job import Hold, Job, JobState
from app.core.problem import Problem
from app.core.request import TakeNumber
from app.core.secret import ApiKey
from tests.fakes.engine_world import REQUEST
from tests.fakes.scripted_services import UNWRITABLE, ScriptedServices, SignalLog, Until

RUNNING = JobReport(Outcome.RUNNING)
CREATED = Created("job-2", Decimal("0.645"))


def queue(session: Session) -> list[str]:
    return [job.take_id for job in session.queue_model.jobs()]


def test_a_held_job_goes_on_when_reported_to_or_with_another_key(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.api.creates = [KeyRefused()]
    opened.generate(REQUEST, 1)
    until(lambda: bool(emitted["job_changed"]) and emitted["job_changed"][-1].hold is Hold.KEY)
    take_id = emitted["job_changed"][-1].take_id
    opened.job_actions.carry_out(take_id, JobAction.GO_ON)
    until(lambda: len(scripted.api.created) == 2 and emitted["job_changed"][-1].hold is Hold.KEY)
    opened.job_actions.release(Hold.KEY)
    until(lambda: len(scripted.api.created) == 3 and emitted["job_changed"][-1].hold is Hold.KEY)
    scripted.api.creates = [CREATED]
    opened.api_key_service.save(ApiKey("sk-new"))
    until(lambda: emitted["job_changed"][-1].hold is Hold.CONSENT)
    assert len(scripted.api.created) == 3
    opened.job_actions.carry_out(take_id, JobAction.GO_ON)
    until(lambda: bool(emitted["clip_kept"]))


def test_what_waits_for_another_service_is_sent_from_here_as_new_takes(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    real = [
        Job(name, REQUEST, scripted.clock.now(), Decimal("0.645"), service="https://other.example")
        for name in ("a", "b", "c")
    ]
    running = replace(real[2], state=JobState.RUNNING, api_job_id="64a")
    scripted.journal.jobs = {job.take_id: job for job in (*real[:2], running)}
    session.open(Mode.REAL)
    until(lambda: [job.hold for job in session.queue_model.jobs()] == [Hold.SERVICE] * 3)
    session.job_actions.carry_out("c", JobAction.GO_ON)
    session.job_actions.carry_out("a", JobAction.GO_ON)
    until(lambda: len(emitted["clip_kept"]) == 1)
    assert scripted.journal.jobs["a"].state is JobState.REMOVED
    assert scripted.journal.jobs["b"].hold is Hold.SERVICE
    session.job_actions.release(Hold.SERVICE)
    until(lambda: len(emitted["clip_kept"]) == 2)
    assert queue(session) == ["c"]
    session.job_actions.release(Hold.SERVICE)
    assert [job.service for jobs in emitted["generate_accepted"] for job in jobs] == ["", ""]
    assert len(scripted.api.created) == 2


def test_a_waiting_job_can_be_removed(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.api.creates = [KeyRefused()]
    opened.generate(REQUEST, 1)
    until(lambda: bool(emitted["job_changed"]) and emitted["job_changed"][-1].hold is Hold.KEY)
    opened.job_actions.carry_out(emitted["job_changed"][-1].take_id, JobAction.REMOVE)
    until(lambda: emitted.states()[-1] is JobState.REMOVED)
    assert opened.queue_model.rowCount() == 0


def test_watching_is_stopped_and_taken_up_again(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    finished, scripted.api.queries = scripted.api.queries, [RUNNING]
    opened.generate(REQUEST, 1)
    until(lambda: JobState.RUNNING in emitted.states())
    take_id = emitted["job_changed"][-1].take_id
    opened.job_actions.carry_out(take_id, JobAction.STOP_WATCHING)
    until(lambda: emitted.states()[-1] is JobState.UNWATCHED)
    scripted.api.queries = finished
    opened.job_actions.carry_out(take_id, JobAction.WATCH_AGAIN)
    until(lambda: bool(emitted["clip_kept"]))


def test_an_uncertain_job_is_adopted_by_its_id(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.api.creates = [OutcomeUnknown("reset")]
    opened.generate(REQUEST, 1)
    until(lambda: JobState.UNCERTAIN in emitted.states())
    opened.job_actions.adopt(emitted["job_changed"][-1].take_id, "found-it")
    until(lambda: bool(emitted["clip_kept"]))
    assert set(scripted.api.asked) == {"found-it"}
    assert len(scripted.api.created) == 1


@pytest.mark.parametrize(
    ("ending", "state", "action"),
    [
        (OutcomeUnknown("reset"), JobState.UNCERTAIN, JobAction.SEND_AGAIN),
        (Refused("No."), JobState.REFUSED, JobAction.TRY_AGAIN),
    ],
)
def test_another_try_is_another_take_and_then_dismisses_the_first(
    opened: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    until: Until,
    ending: GallopError,
    state: JobState,
    action: JobAction,
) -> None:
    scripted.api.creates = [ending, CREATED]
    opened.generate(REQUEST, 1)
    until(lambda: state in emitted.states())
    first = emitted["job_changed"][-1].take_id
    # The second press of a double click, too.
    opened.job_actions.carry_out(first, action)
    opened.job_actions.carry_out(first, action)
    until(lambda: bool(emitted["clip_kept"]))
    until(lambda: scripted.journal.jobs[first].state is JobState.DISMISSED)
    opened.job_actions.carry_out(first, action)
    until(lambda: not opened._presses.names)
    assert len(scripted.api.created) == 2
    assert len(scripted.journal.jobs) == 2


def test_another_try_that_cannot_be_written_down_costs_the_first_nothing(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.api.creates = [Refused("No."), CREATED]
    opened.generate(REQUEST, 1)
    until(lambda: JobState.REFUSED in emitted.states())
    first = emitted["job_changed"][-1].take_id
    scripted.journal.broken = UNWRITABLE
    opened.job_actions.carry_out(first, JobAction.TRY_AGAIN)
    until(lambda: emitted["generate_refused"] == [(UNWRITABLE.problem,)])
    assert scripted.journal.jobs[first].state is JobState.REFUSED
    assert queue(opened) == [first]
    scripted.journal.broken = None
    opened.job_actions.carry_out(first, JobAction.TRY_AGAIN)
    until(lambda: bool(emitted["clip_kept"]))


def test_another_try_of_what_the_model_no_longer_takes_is_refused(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices
) -> None:
    old = Job("old", replace(REQUEST, resolution="4K"), scripted.clock.now(), Decimal(1))
    opened.generate_again((old,))
    assert [p.kind for p in emitted["generate_refused"][0]] == [problems.resolution_unknown]


def test_all_that_ended_badly_is_tried_again(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.api.creates = [Refused("No."), Refused("No."), CREATED]
    opened.generate(REQUEST, 2)
    until(lambda: emitted.states().count(JobState.REFUSED) == 2)
    opened.job_actions.carry_out(emitted["job_changed"][-1].take_id, JobAction.TRY_ALL_AGAIN)
    until(lambda: len(emitted["clip_kept"]) == 2)
    until(lambda: emitted.states().count(JobState.DISMISSED) == 2)
    assert len(scripted.api.created) == 4
    first, again = ([job.take for job in jobs] for jobs in emitted["generate_accepted"])
    assert sorted(again, key=str) == first == [TakeNumber(1, 2), TakeNumber(2, 2)]
    opened.job_actions.try_all_again()
    assert len(emitted["generate_accepted"]) == 2


def test_jobs_that_were_not_sent_change_places_and_are_held_back(
    opened: Session, scripted: ScriptedServices, until: Until
) -> None:
    assert scripted.engine is not None
    scripted.engine.set_max_jobs_at_once(0)
    opened.generate(REQUEST, 3)
    until(lambda: opened.queue_model.rowCount() == 3)
    a, b, c = queue(opened)
    actions = opened.job_actions
    actions.carry_out(c, JobAction.MOVE_UP)
    actions.carry_out(c, JobAction.MOVE_UP)
    actions.carry_out(c, JobAction.MOVE_UP)
    until(lambda: not opened._tasks.names)
    assert queue(opened) == list(scripted.journal.jobs) == [c, a, b]
    actions.carry_out(c, JobAction.MOVE_DOWN)
    actions.carry_out(b, JobAction.MOVE_TO_TOP)
    until(lambda: not opened._tasks.names)
    assert queue(opened) == [b, a, c]
    actions.move(b, 2)
    actions.move("nobody", 0)
    until(lambda: not opened._tasks.names)
    assert queue(opened) == list(scripted.journal.jobs) == [a, c, b]
    actions.carry_out(a, JobAction.PAUSE)
    until(lambda: scripted.journal.jobs[a].is_paused)
    actions.carry_out(a, JobAction.UNPAUSE)
    until(lambda: not scripted.journal.jobs[a].is_paused)


def test_a_move_leaves_the_jobs_that_wait_for_a_yes_where_they_were(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    ask = problems.consent_needed()
    made = scripted.clock.now()
    of_user, others = ("a", "c", "e"), ("b", "d", "f")
    jobs = [Job(name, REQUEST, made, Decimal("0.645")) for name in "abcdef"]
    scripted.journal.jobs = {
        job.take_id: replace(job, hold=Hold.CONSENT, problem=ask)
        if job.take_id in of_user
        else replace(job, is_paused=True)
        for job in jobs
    }
    session.open(Mode.REAL)
    until(lambda: emitted["opened"] == [Mode.REAL])
    assert queue(session) == [*others, *of_user]
    session.job_actions.carry_out("f", JobAction.MOVE_TO_TOP)
    until(lambda: not session._tasks.names)
    assert list(scripted.journal.jobs) == ["a", "f", "c", "b", "e", "d"]
    # Beyond the edge of its group, too.
    for _ in range(3):
        session.job_actions.carry_out("e", JobAction.MOVE_UP)
    until(lambda: not session._tasks.names)
    assert queue(session) == ["f", "b", "d", "e", "a", "c"]
    assert list(scripted.journal.jobs) == ["e", "f", "a", "b", "c", "d"]


def test_a_new_order_that_cannot_be_written_down_is_reported_and_not_shown(
    opened: Session, scripted: ScriptedServices, until: Until, reported: list[Problem]
) -> None:
    assert scripted.engine is not None
    scripted.engine.set_max_jobs_at_once(0)
    opened.generate(REQUEST, 2)
    until(lambda: opened.queue_model.rowCount() == 2)
    before = queue(opened)
    scripted.journal.broken = UNWRITABLE
    opened.job_actions.move(before[1], 0)
    until(lambda: reported == [UNWRITABLE.problem])
    assert queue(opened) == before


@pytest.mark.parametrize("action", [JobAction.DISMISS, JobAction.REMOVE_FROM_LIST])
def test_a_job_that_ended_is_dismissed(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until, action: JobAction
) -> None:
    scripted.api.creates = [Refused("No.")]
    opened.generate(REQUEST, 1)
    until(lambda: JobState.REFUSED in emitted.states())
    opened.job_actions.carry_out(emitted["job_changed"][-1].take_id, action)
    until(lambda: queue(opened) == [])


def test_only_what_is_safe_to_forget_is_cleared(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.api.creates = [Refused("No."), OutcomeUnknown("reset"), Refused("No.")]
    opened.generate(REQUEST, 3)
    until(lambda: emitted.states().count(JobState.REFUSED) == 2)
    until(lambda: JobState.UNCERTAIN in emitted.states())
    jobs = opened.queue_model.jobs()
    opened.job_actions.clear([*(job.take_id for job in jobs), "nobody"])
    until(lambda: len(queue(opened)) == 1)
    until(lambda: not opened._tasks.names)
    (left,) = opened.queue_model.jobs()
    assert left.state is JobState.UNCERTAIN
    stored = [job.state for job in scripted.journal.jobs.values()]
    assert sorted(stored) == [JobState.DISMISSED, JobState.DISMISSED, JobState.UNCERTAIN]


def test_actions_about_nothing_are_nothing(session: Session, scripted: ScriptedServices) -> None:
    session.job_actions.carry_out("nobody", JobAction.DISMISS)
    session.job_actions.adopt("nobody", "id")
    session.job_actions.release(Hold.KEY)
    session.job_actions.try_now()
    session.job_actions.move("nobody", 0)
    session.job_actions.try_all_again()
    session.api_key_service.save(ApiKey("sk"))
    session.api_key_service.check(ApiKey("sk"))
    assert scripted.log == []
