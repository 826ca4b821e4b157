"""What the session tells the window, on scripted rooms."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.door import OpeningStage
from app.bridge.job_actions import JobAction
from app.bridge.queue_model import QueueRole
from app.bridge.rooms import Mode
from app.bridge.session import Session
from app.core.answers import Created, JobReport, Outcome
from app.core.errors import (
    GallopError,
    JournalUnusable,
    KeyRefused,
    NotSent,
    OutcomeUnknown,
    Refused,
    SecretStoreError,
)
from app.core.events import Hold
from app.core.job import Job, JobState
from app.core.polling import UsualTime
from app.core.problems import Problem, ProblemKind, problem
from app.core.secret import ApiKey, KeySource
from tests.fakes.clips import make_clip
from tests.fakes.engine_world import REQUEST
from tests.fakes.house import House, Told

IN_USE = JournalUnusable(problem(ProblemKind.JOURNAL_IN_USE, path="/j"))
TOO_NEW = JournalUnusable(problem(ProblemKind.JOURNAL_TOO_NEW, path="/j", found=9, known=1))
UNWRITABLE = JournalUnusable(problem(ProblemKind.JOURNAL_UNWRITABLE, path="/j", detail="full"))
LOCKED = SecretStoreError(problem(ProblemKind.KEYRING_LOCKED))
RUNNING = JobReport(Outcome.RUNNING)
CREATED = Created("job-2", Decimal("0.645"))

Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    """Let the event loop run until something holds."""
    return lambda holds: qtbot.waitUntil(holds, timeout=10_000)


@pytest.fixture
def opened(session: Session, told: Told, qtbot: QtBot) -> Session:
    with qtbot.waitSignal(session.opened):
        session.open(Mode.REAL)
    return session


def states(told: Told) -> list[JobState]:
    return [job.state for job in told["job_changed"]]


# --- prices and generating -----------------------------------------------------------------------


def test_a_price_is_told_at_once_and_none_for_what_has_none(session: Session, told: Told) -> None:
    session.price(REQUEST, 3)
    session.price(replace(REQUEST, resolution="4K"), 1)
    assert told["cost_changed"][0].total_usd == Decimal("1.935")
    assert told["cost_changed"][1] is None


def test_an_accepted_job_is_followed_to_its_clip(
    opened: Session, told: Told, house: House, until: Until
) -> None:
    house.api.queries = [RUNNING, *house.api.queries]
    opened.generate(REQUEST, 1)
    until(lambda: bool(told["clip_kept"]))
    (jobs,) = told["generate_accepted"]
    assert [job.request for job in jobs] == [REQUEST]
    assert jobs[0].estimate_usd == Decimal("0.645")
    until(lambda: opened.library_model.rowCount() == 1)
    assert opened.queue_model.rowCount() == 0
    assert told["on_their_way_changed"][0] == 1
    assert told["on_their_way_changed"][-1] == 0
    until(lambda: told["spent_changed"][-1] == Decimal("0.645"))
    # The person's own month begins at their own midnight.
    since = house.journal.since[-1]
    assert (since.day, since.hour, since.minute) == (1, 0, 0)
    assert since.utcoffset() == house.clock.now().astimezone().replace(day=1).utcoffset()


def test_each_take_is_a_job_of_its_own(
    opened: Session, told: Told, house: House, until: Until
) -> None:
    opened.generate(REQUEST, 3)
    until(lambda: len(told["clip_kept"]) == 3)
    (jobs,) = told["generate_accepted"]
    assert len({job.take_id for job in jobs}) == 3
    assert len(house.api.created) == 3


def test_every_reason_against_a_request_is_told_and_nothing_is_written(
    opened: Session, told: Told, house: House
) -> None:
    opened.generate(replace(REQUEST, prompt=" ", ratio="2:1"), 9)
    (problems,) = told["generate_refused"]
    assert {problem.kind for problem in problems} == {
        ProblemKind.PROMPT_EMPTY,
        ProblemKind.RATIO_UNKNOWN,
        ProblemKind.TAKES_OUT_OF_RANGE,
    }
    assert house.journal.jobs == {}


def test_a_journal_that_takes_nothing_refuses_the_press_and_sends_nothing(
    opened: Session, told: Told, house: House, qtbot: QtBot, reported: list[Problem]
) -> None:
    house.journal.broken = UNWRITABLE
    with qtbot.waitSignal(opened.generate_refused):
        opened.generate(REQUEST, 1)
    assert told["generate_refused"] == [(UNWRITABLE.problem,)]
    assert house.api.created == []
    assert reported == []


def test_what_is_pressed_while_opening_is_sent_when_open(
    session: Session, told: Told, house: House, until: Until
) -> None:
    house.opening_gate = asyncio.Event()
    session.open(Mode.REAL)
    session.generate(REQUEST, 1)
    house.opening_gate.set()
    until(lambda: bool(told["clip_kept"]))
    assert len(house.api.created) == 1


@pytest.mark.parametrize("error", [TOO_NEW, IN_USE])
def test_what_is_pressed_while_opening_fails_is_refused_not_forgotten(
    session: Session, told: Told, house: House, until: Until, error: GallopError
) -> None:
    house.refusals = [error]
    session.open(Mode.REAL)
    session.generate(REQUEST, 1)
    until(lambda: bool(told["generate_refused"] or told["generate_accepted"]))
    if error is TOO_NEW:
        assert told["generate_refused"] == [(TOO_NEW.problem,)]


def test_what_is_pressed_before_the_mode_changes_is_not_sent_in_the_other(
    session: Session, told: Told, house: House, until: Until
) -> None:
    house.opening_gate = asyncio.Event()
    session.open(Mode.DEMO)
    session.generate(REQUEST, 1)
    session.open(Mode.REAL)
    house.opening_gate.set()
    until(lambda: told["opened"] == [Mode.REAL])
    house.api.queries = [RUNNING]
    with_money = house.journals[Mode.REAL].jobs
    assert with_money == {}
    assert house.api.created == []


# --- opening and closing -------------------------------------------------------------------------


def test_opening_tells_its_stages_and_the_keys_source(
    session: Session, told: Told, house: House, until: Until
) -> None:
    house.keyring.kept = ApiKey("sk-1")
    session.open(Mode.REAL)
    until(lambda: told["opened"] == [Mode.REAL])
    assert told["stage_changed"] == [
        OpeningStage.OPENING,
        OpeningStage.ASKING_KEYRING,
        OpeningStage.OPEN,
    ]
    assert told["key_source"] == [KeySource.KEYRING]
    assert session.rooms is not None
    until(lambda: told["spent_changed"] == [Decimal(0)])


@pytest.mark.parametrize("kind", [ProblemKind.KEYRING_LOCKED, ProblemKind.KEYRING_MISSING])
def test_a_locked_keyring_is_told_a_missing_one_only_when_it_matters(
    session: Session, told: Told, house: House, until: Until, kind: ProblemKind
) -> None:
    house.keyring.error = SecretStoreError(problem(kind))
    session.open(Mode.REAL)
    until(lambda: bool(told["opened"]))
    assert told.problems() == ([kind] if kind is ProblemKind.KEYRING_LOCKED else [])


def test_rooms_that_cannot_be_opened_are_told_and_refuse_every_press(
    session: Session, told: Told, house: House, until: Until
) -> None:
    house.refusals = [TOO_NEW]
    session.open(Mode.REAL)
    until(lambda: told.problems() == [ProblemKind.JOURNAL_TOO_NEW])
    assert session.rooms is None
    session.generate(REQUEST, 1)
    assert told["generate_refused"] == [(TOO_NEW.problem,)]
    # The demo has a journal of its own.
    session.open(Mode.DEMO)
    until(lambda: told["opened"] == [Mode.DEMO])
    assert told["problem_solved"] == [ProblemKind.JOURNAL_TOO_NEW]
    session.generate(REQUEST, 1)
    until(lambda: bool(told["generate_accepted"]))


def test_a_journal_in_use_is_told_once_and_waited_for(
    session: Session, told: Told, house: House, until: Until
) -> None:
    house.refusals = [IN_USE] * 4
    session.open(Mode.REAL)
    until(lambda: bool(told["opened"]))
    assert told.problems() == [ProblemKind.JOURNAL_IN_USE]
    assert told["problem_solved"] == [ProblemKind.JOURNAL_IN_USE]
    assert house.clock.slept_s.count(2.0) == 4


def test_another_reason_replaces_the_first(
    session: Session, told: Told, house: House, until: Until
) -> None:
    house.refusals = [IN_USE, TOO_NEW]
    session.open(Mode.REAL)
    until(lambda: len(told["problem_met"]) == 2)
    assert told.problems() == [ProblemKind.JOURNAL_IN_USE, ProblemKind.JOURNAL_TOO_NEW]
    assert told["problem_solved"] == [ProblemKind.JOURNAL_IN_USE]


def test_a_journal_that_cannot_be_read_is_told_and_refuses(
    session: Session, told: Told, house: House, until: Until, reported: list[Problem]
) -> None:
    house.journal.unreadable = UNWRITABLE
    session.open(Mode.REAL)
    session.generate(REQUEST, 1)
    until(lambda: bool(told["generate_refused"]))
    assert told["generate_refused"] == [(UNWRITABLE.problem,)]
    assert told.problems() == [ProblemKind.JOURNAL_UNWRITABLE]
    assert reported == []


def test_switching_closes_one_mode_before_it_opens_the_other(
    opened: Session, told: Told, house: House, until: Until
) -> None:
    house.library.clips_kept = [make_clip()]
    opened.open(Mode.DEMO)
    until(lambda: told["opened"] == [Mode.REAL, Mode.DEMO])
    assert house.log == [
        "opening real",
        "opened real",
        "closed real",
        "opening demo",
        "opened demo",
    ]
    assert told["key_source"][-1] is KeySource.DEMO


def test_the_newest_of_several_wishes_wins_and_nothing_is_left_open(
    session: Session, told: Told, house: House, until: Until
) -> None:
    house.opening_gate = asyncio.Event()
    session.open(Mode.REAL)
    until(lambda: house.log == ["opening real"])
    session.open(Mode.DEMO)
    session.open(Mode.REAL)
    session.open(Mode.DEMO)
    house.opening_gate.set()
    until(lambda: bool(told["opened"]))
    assert told["opened"] == [Mode.DEMO]
    # The first was under way: it is finished and closed, never cut off half way.
    assert house.log == [
        "opening real",
        "opened real",
        "closed real",
        "opening demo",
        "opened demo",
    ]


def test_a_wish_while_closing_waits_for_the_closing(
    opened: Session, told: Told, house: House, until: Until
) -> None:
    house.closing_gate = asyncio.Event()
    opened.open(Mode.DEMO)
    until(lambda: opened.rooms is None)
    opened.open(Mode.REAL)
    house.closing_gate.set()
    until(lambda: told["opened"] == [Mode.REAL, Mode.REAL])
    assert house.log == [
        "opening real",
        "opened real",
        "closed real",
        "opening real",
        "opened real",
    ]


def test_closing_while_opening_leaves_nothing_open(
    session: Session, house: House, until: Until, qt_loop: asyncio.AbstractEventLoop
) -> None:
    house.opening_gate = asyncio.Event()
    session.open(Mode.REAL)
    until(lambda: house.log == ["opening real"])
    closing = qt_loop.create_task(session.close())
    qt_loop.call_soon(house.opening_gate.set)
    until(closing.done)
    assert house.log == ["opening real", "opened real", "closed real"]
    assert session.rooms is None


def test_closing_while_the_keyring_is_asked_does_not_wait_for_it(
    session: Session, house: House, until: Until, qt_loop: asyncio.AbstractEventLoop
) -> None:
    house.keyring.gate = asyncio.Event()
    session.open(Mode.REAL)
    until(lambda: session.rooms is not None)
    closing = qt_loop.create_task(session.close())
    until(closing.done)
    assert house.log[-1] == "closed real"
    assert not house.keyring.gate.is_set()


def test_jobs_left_by_the_last_start_are_taken_up(
    session: Session, told: Told, house: House, until: Until
) -> None:
    job = Job("take", REQUEST, house.clock.now(), Decimal("0.645"), JobState.RUNNING)
    house.journal.jobs = {"take": replace(job, api_job_id="job-1")}
    session.open(Mode.REAL)
    until(lambda: bool(told["clip_kept"]))
    assert house.api.created == []


# --- time and money ------------------------------------------------------------------------------


def test_a_running_job_shows_time_until_it_ends(
    opened: Session, told: Told, house: House, until: Until, qtbot: QtBot
) -> None:
    house.journal.times_s = [60.0, 80.0, 100.0]
    house.api.queries = [RUNNING]
    opened.generate(REQUEST, 1)
    until(lambda: JobState.RUNNING in states(told))
    take_id = told["job_changed"][-1].take_id
    index = opened.queue_model.index_of(take_id)
    until(lambda: index.data(QueueRole.USUAL) is not None)
    usual = index.data(QueueRole.USUAL)
    assert isinstance(usual, UsualTime)
    assert usual.median_s == 80.0
    assert index.data(QueueRole.ELAPSED_S) is not None
    assert opened._pace.is_ticking
    opened.job_desk.carry_out(take_id, JobAction.STOP_WATCHING)
    until(lambda: states(told)[-1] is JobState.UNWATCHED)
    until(lambda: not opened._pace.is_ticking)


def test_the_network_is_told_and_ends_every_wait(
    opened: Session, told: Told, house: House, until: Until
) -> None:
    opened.on_network_changed(False)
    opened.on_network_changed(True)
    assert told["online_changed"] == [False, True]


def test_an_api_out_of_reach_is_told(
    opened: Session, told: Told, house: House, until: Until
) -> None:
    house.api.creates = [NotSent("no route"), *house.api.creates]
    opened.generate(REQUEST, 1)
    until(lambda: bool(told["clip_kept"]))
    assert told["online_changed"] == [False, True]


# --- wishes about jobs ---------------------------------------------------------------------------


def test_a_held_job_goes_on_when_told_to_or_with_another_key(
    opened: Session, told: Told, house: House, until: Until
) -> None:
    house.api.creates = [KeyRefused()]
    opened.generate(REQUEST, 1)
    until(lambda: bool(told["job_changed"]) and told["job_changed"][-1].hold is Hold.KEY)
    take_id = told["job_changed"][-1].take_id
    opened.job_desk.carry_out(take_id, JobAction.GO_ON)
    until(lambda: len(house.api.created) == 2 and told["job_changed"][-1].hold is Hold.KEY)
    opened.job_desk.release(Hold.KEY)
    until(lambda: len(house.api.created) == 3 and told["job_changed"][-1].hold is Hold.KEY)
    house.api.creates = [CREATED]
    opened.key_desk.save(ApiKey("sk-new"))
    until(lambda: bool(told["clip_kept"]))


def test_a_waiting_job_can_be_removed(
    opened: Session, told: Told, house: House, until: Until
) -> None:
    house.api.creates = [KeyRefused()]
    opened.generate(REQUEST, 1)
    until(lambda: bool(told["job_changed"]) and told["job_changed"][-1].hold is Hold.KEY)
    opened.job_desk.carry_out(told["job_changed"][-1].take_id, JobAction.REMOVE)
    until(lambda: states(told)[-1] is JobState.REMOVED)
    assert opened.queue_model.rowCount() == 0


def test_watching_is_stopped_and_taken_up_again(
    opened: Session, told: Told, house: House, until: Until
) -> None:
    finished, house.api.queries = house.api.queries, [RUNNING]
    opened.generate(REQUEST, 1)
    until(lambda: JobState.RUNNING in states(told))
    take_id = told["job_changed"][-1].take_id
    opened.job_desk.carry_out(take_id, JobAction.STOP_WATCHING)
    until(lambda: states(told)[-1] is JobState.UNWATCHED)
    house.api.queries = finished
    opened.job_desk.carry_out(take_id, JobAction.WATCH_AGAIN)
    until(lambda: bool(told["clip_kept"]))


def test_an_uncertain_job_is_adopted_by_its_id(
    opened: Session, told: Told, house: House, until: Until
) -> None:
    house.api.creates = [OutcomeUnknown("reset")]
    opened.generate(REQUEST, 1)
    until(lambda: JobState.UNCERTAIN in states(told))
    opened.job_desk.adopt(told["job_changed"][-1].take_id, "found-it")
    until(lambda: bool(told["clip_kept"]))
    assert set(house.api.asked) == {"found-it"}
    assert len(house.api.created) == 1


@pytest.mark.parametrize(
    ("ending", "state", "action"),
    [
        (OutcomeUnknown("reset"), JobState.UNCERTAIN, JobAction.SEND_AGAIN),
        (Refused("No."), JobState.REFUSED, JobAction.TRY_AGAIN),
    ],
)
def test_another_try_is_another_take_and_then_dismisses_the_first(
    opened: Session,
    told: Told,
    house: House,
    until: Until,
    ending: GallopError,
    state: JobState,
    action: JobAction,
) -> None:
    house.api.creates = [ending, CREATED]
    opened.generate(REQUEST, 1)
    until(lambda: state in states(told))
    first = told["job_changed"][-1].take_id
    # The second press of a double click, too.
    opened.job_desk.carry_out(first, action)
    opened.job_desk.carry_out(first, action)
    until(lambda: bool(told["clip_kept"]))
    until(lambda: house.journal.jobs[first].state is JobState.DISMISSED)
    opened.job_desk.carry_out(first, action)
    until(lambda: not opened._presses.names)
    assert len(house.api.created) == 2
    assert len(house.journal.jobs) == 2


def test_another_try_that_cannot_be_written_down_costs_the_first_nothing(
    opened: Session, told: Told, house: House, until: Until
) -> None:
    house.api.creates = [Refused("No."), CREATED]
    opened.generate(REQUEST, 1)
    until(lambda: JobState.REFUSED in states(told))
    first = told["job_changed"][-1].take_id
    house.journal.broken = UNWRITABLE
    opened.job_desk.carry_out(first, JobAction.TRY_AGAIN)
    until(lambda: told["generate_refused"] == [(UNWRITABLE.problem,)])
    assert house.journal.jobs[first].state is JobState.REFUSED
    assert opened.queue_model.index_of(first).isValid()
    house.journal.broken = None
    opened.job_desk.carry_out(first, JobAction.TRY_AGAIN)
    until(lambda: bool(told["clip_kept"]))


def test_another_try_of_what_the_model_no_longer_takes_is_refused(
    opened: Session, told: Told, house: House
) -> None:
    old = Job("old", replace(REQUEST, resolution="4K"), house.clock.now(), Decimal(1))
    opened.generate_again((old,))
    assert [p.kind for p in told["generate_refused"][0]] == [ProblemKind.RESOLUTION_UNKNOWN]


def test_all_that_ended_badly_is_tried_again(
    opened: Session, told: Told, house: House, until: Until
) -> None:
    house.api.creates = [Refused("No."), Refused("No."), CREATED]
    opened.generate(REQUEST, 2)
    until(lambda: states(told).count(JobState.REFUSED) == 2)
    opened.job_desk.carry_out(told["job_changed"][-1].take_id, JobAction.TRY_ALL_AGAIN)
    until(lambda: len(told["clip_kept"]) == 2)
    until(lambda: states(told).count(JobState.DISMISSED) == 2)
    assert len(house.api.created) == 4
    opened.job_desk.try_all_again()
    assert len(told["generate_accepted"]) == 2


def queue(session: Session) -> list[str]:
    return [job.take_id for job in session.queue_model.jobs()]


def test_jobs_that_were_not_sent_change_places_and_are_held_back(
    opened: Session, told: Told, house: House, until: Until
) -> None:
    assert house.engine is not None
    house.engine.set_max_jobs_at_once(0)
    opened.generate(REQUEST, 3)
    until(lambda: opened.queue_model.rowCount() == 3)
    a, b, c = queue(opened)
    desk = opened.job_desk
    desk.carry_out(c, JobAction.MOVE_UP)
    desk.carry_out(c, JobAction.MOVE_UP)
    desk.carry_out(c, JobAction.MOVE_UP)
    until(lambda: not opened._tasks.names)
    assert queue(opened) == list(house.journal.jobs) == [c, a, b]
    desk.carry_out(c, JobAction.MOVE_DOWN)
    desk.carry_out(b, JobAction.MOVE_TO_TOP)
    until(lambda: not opened._tasks.names)
    assert queue(opened) == [b, a, c]
    desk.move(b, 2)
    desk.move("nobody", 0)
    until(lambda: not opened._tasks.names)
    assert queue(opened) == list(house.journal.jobs) == [a, c, b]
    desk.carry_out(a, JobAction.PAUSE)
    until(lambda: house.journal.jobs[a].is_paused)
    desk.carry_out(a, JobAction.UNPAUSE)
    until(lambda: not house.journal.jobs[a].is_paused)


def test_a_new_order_that_cannot_be_written_down_is_told_and_not_shown(
    opened: Session, told: Told, house: House, until: Until, reported: list[Problem]
) -> None:
    assert house.engine is not None
    house.engine.set_max_jobs_at_once(0)
    opened.generate(REQUEST, 2)
    until(lambda: opened.queue_model.rowCount() == 2)
    before = queue(opened)
    house.journal.broken = UNWRITABLE
    opened.job_desk.move(before[1], 0)
    until(lambda: reported == [UNWRITABLE.problem])
    assert queue(opened) == before


@pytest.mark.parametrize("action", [JobAction.DISMISS, JobAction.REMOVE_FROM_LIST])
def test_a_job_that_ended_is_dismissed(
    opened: Session, told: Told, house: House, until: Until, action: JobAction
) -> None:
    house.api.creates = [Refused("No.")]
    opened.generate(REQUEST, 1)
    until(lambda: JobState.REFUSED in states(told))
    opened.job_desk.carry_out(told["job_changed"][-1].take_id, action)
    until(lambda: opened.queue_model.rowCount() == 0)


def test_wishes_about_nothing_are_nothing(session: Session, house: House) -> None:
    session.job_desk.carry_out("nobody", JobAction.DISMISS)
    session.job_desk.adopt("nobody", "id")
    session.job_desk.release(Hold.KEY)
    session.job_desk.try_now()
    session.job_desk.move("nobody", 0)
    session.job_desk.try_all_again()
    session.key_desk.save(ApiKey("sk"))
    session.key_desk.check(ApiKey("sk"))
    assert house.log == []


# --- the key -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "source"), [(None, KeySource.KEYRING), (LOCKED, KeySource.SESSION)]
)
def test_a_saved_key_tells_where_it_is_kept(
    opened: Session,
    told: Told,
    house: House,
    qtbot: QtBot,
    error: SecretStoreError | None,
    source: KeySource,
) -> None:
    house.keyring.error = error
    with qtbot.waitSignal(opened.key_desk.saved) as saved:
        opened.key_desk.save(ApiKey("sk-new"))
    assert saved.args == [error.problem if error else None]
    assert told["key_source"][-1] is source


@pytest.mark.parametrize("error", [None, KeyRefused(), NotSent("no route")])
def test_checking_a_key_tells_what_the_api_says(
    opened: Session, house: House, qtbot: QtBot, error: KeyRefused | NotSent | None
) -> None:
    house.api.key_error = error
    with qtbot.waitSignal(opened.key_desk.checked) as checked:
        opened.key_desk.check(ApiKey("sk-new"))
    assert checked.args == [error.problem if error else None]
    assert house.keyring.kept is None
