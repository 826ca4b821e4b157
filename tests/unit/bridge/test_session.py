"""What the session emits about prices, clicks, time and the network, on scripted services."""

from dataclasses import replace
from decimal import Decimal

from pytestqt.qtbot import QtBot

from app.bridge.jobs.job_actions import JobAction
from app.bridge.jobs.queue_model import QueueRole
from app.bridge.platform.system_events import Connection
from app.bridge.session import Session
from app.core import problems
from app.core.errors import NotSent
from app.core.events import JobReport, Outcome
from app.core.job import JobCounts, JobState
from app.core.polling import UsualTime
from app.core.problem import Problem
from tests.fakes.engine_world import REQUEST
from tests.fakes.scripted_services import UNWRITABLE, ScriptedServices, SignalLog, Until

RUNNING = JobReport(Outcome.RUNNING)


# --- prices and generating -----------------------------------------------------------------------


def test_a_price_is_reported_at_once_and_none_for_what_has_none(
    session: Session, emitted: SignalLog
) -> None:
    session.price(REQUEST, 3)
    session.price(replace(REQUEST, resolution="4K"), 1)
    assert emitted["cost_changed"][0].total_usd == Decimal("1.935")
    assert emitted["cost_changed"][1] is None


def test_an_accepted_job_is_followed_to_its_clip(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.api.queries = [RUNNING, *scripted.api.queries]
    counted: list[JobCounts] = []
    opened.queue_model.counts_changed.connect(counted.append)
    opened.generate(REQUEST, 1)
    until(lambda: bool(emitted["clip_kept"]))
    (jobs,) = emitted["generate_accepted"]
    assert [job.request for job in jobs] == [REQUEST]
    assert jobs[0].estimate_usd == Decimal("0.645")
    until(lambda: opened.library_model.rowCount() == 1)
    assert opened.queue_model.rowCount() == 0
    # It waits until it is sent.
    assert counted[0] == JobCounts(in_progress=0, waiting=1)
    assert JobCounts(in_progress=1, waiting=0) in counted
    assert counted[-1] == JobCounts()
    until(lambda: emitted["spent_changed"][-1] == Decimal("0.645"))
    # The user's month begins at midnight of the local time zone.
    since = scripted.journal.since[-1]
    assert (since.day, since.hour, since.minute) == (1, 0, 0)
    assert since.utcoffset() == scripted.clock.now().astimezone().replace(day=1).utcoffset()


def test_each_take_is_a_job_of_its_own(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    opened.generate(REQUEST, 3)
    until(lambda: len(emitted["clip_kept"]) == 3)
    (jobs,) = emitted["generate_accepted"]
    assert len({job.take_id for job in jobs}) == 3
    assert len(scripted.api.created) == 3


def test_every_reason_against_a_request_is_reported_and_nothing_is_written(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices
) -> None:
    opened.generate(replace(REQUEST, prompt=" ", ratio="2:1"), 9)
    (found,) = emitted["generate_refused"]
    assert {problem.kind for problem in found} == {
        problems.prompt_empty,
        problems.ratio_unknown,
        problems.takes_out_of_range,
    }
    assert scripted.journal.jobs == {}


def test_a_journal_that_takes_nothing_refuses_the_press_and_sends_nothing(
    opened: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    qtbot: QtBot,
    reported: list[Problem],
) -> None:
    scripted.journal.broken = UNWRITABLE
    with qtbot.waitSignal(opened.generate_refused):
        opened.generate(REQUEST, 1)
    assert emitted["generate_refused"] == [(UNWRITABLE.problem,)]
    assert scripted.api.created == []
    assert reported == []


# --- time and the network ------------------------------------------------------------------------


def test_a_running_job_shows_time_until_it_ends(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.journal.times_s = [60.0, 80.0, 100.0]
    scripted.api.queries = [RUNNING]
    opened.generate(REQUEST, 1)
    until(lambda: JobState.RUNNING in emitted.states())
    take_id = emitted["job_changed"][-1].take_id
    index = opened.queue_model.index_of(take_id)
    until(lambda: index.data(QueueRole.USUAL) is not None)
    usual = index.data(QueueRole.USUAL)
    assert isinstance(usual, UsualTime)
    assert usual.median_s == 80.0
    assert index.data(QueueRole.ELAPSED_S) is not None
    # Another one is ready: its time counts from now on.
    scripted.journal.times_s = [50.0]
    ready = replace(emitted["job_changed"][-1], take_id="other", state=JobState.READY)
    opened._pace.follow(ready)
    until(lambda: index.data(QueueRole.USUAL) == UsualTime(50.0, 50.0))
    opened.job_actions.carry_out(take_id, JobAction.STOP_WATCHING)
    until(lambda: emitted.states()[-1] is JobState.UNWATCHED)
    assert index.data(QueueRole.ELAPSED_S) is None


def test_the_network_is_reported_and_ends_every_wait(opened: Session, emitted: SignalLog) -> None:
    opened.on_network_changed(False)
    opened.on_network_changed(True)
    assert emitted["connection_changed"] == [Connection.OFFLINE, Connection.UNKNOWN]


def test_the_first_report_of_a_network_does_not_hide_an_answer(
    opened: Session, emitted: SignalLog, until: Until
) -> None:
    opened.generate(REQUEST, 1)
    until(lambda: emitted["connection_changed"] == [Connection.ONLINE])
    opened.on_network_changed(True)
    assert emitted["connection_changed"] == [Connection.ONLINE]


def test_an_api_out_of_reach_is_reported(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.api.creates = [NotSent("no route"), *scripted.api.creates]
    opened.generate(REQUEST, 1)
    until(lambda: bool(emitted["clip_kept"]))
    assert emitted["connection_changed"] == [Connection.UNREACHABLE, Connection.ONLINE]
