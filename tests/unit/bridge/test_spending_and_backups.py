"""Limits, prices and ledger in the session, on scripted services."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from pytestqt.qtbot import QtBot

from app.bridge.books.spending import Period, Spending, period_start, spending_of
from app.bridge.services import Mode
from app.bridge.session import Session
from app.core import problems
from app.core.budget import Caps, Commitments
from app.core.errors import JournalUnusable, OutcomeUnknown, Refused
from app.core.events import JobReport, Outcome
from app.core.job import JobState
from app.core.ledger import AnswerKind, LedgerEntry, RawAnswer
from app.core.prices import Charge
from app.core.problem import ProblemKind
from app.main import load_card
from tests.fakes.engine_world import REQUEST
from tests.fakes.scripted_services import ScriptedServices, SignalLog

Until = Callable[[Callable[[], bool]], None]
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
UNREADABLE = JournalUnusable(problems.journal_damaged(path="/j", detail="torn"))
DOUBLE = Charge("720P", 5, Decimal("1.29"))
ENTRY = LedgerEntry(
    take_id="take-1",
    api_job_id="64a",
    model_id=REQUEST.model_id,
    title="a horse",
    resolution="720P",
    duration_s=5,
    ratio="16:9",
    state=JobState.SAVED,
    estimate_usd=Decimal("0.645"),
    charged_usd=Decimal("0.645"),
    refunded_usd=None,
    created_at=NOW,
    sent_at=NOW,
    accepted_at=NOW,
    ready_at=NOW,
    ended_at=NOW,
    is_kept=True,
)


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    return lambda holds: qtbot.waitUntil(holds)


@pytest.fixture
def opened(session: Session, emitted: SignalLog, until: Until) -> Session:
    session.open(Mode.REAL)
    until(lambda: bool(emitted["opened"]))
    return session


def refusals(emitted: SignalLog) -> list[ProblemKind]:
    return [each.kind for problems in emitted["generate_refused"] for each in problems]


# --- limits ----------------------------------------------------------------------------------


def test_over_a_limit_nothing_is_written_until_it_is_allowed_once(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.caps = Caps(per_click_usd=Decimal("0.645"))
    opened.generate(REQUEST, 2)
    until(lambda: refusals(emitted) == [problems.cap_per_click])
    assert scripted.journal.jobs == {}
    scripted.clock.time += timedelta(minutes=1)
    opened.allow_once()
    opened.allow_once()
    until(lambda: len(emitted["clip_kept"]) == 2)
    (jobs,) = emitted["generate_accepted"]
    assert all(job.allowed_over_cap for job in jobs)
    assert all(job.created_at >= NOW + timedelta(minutes=1) for job in jobs)
    assert len(scripted.api.created) == 2
    # Used up by now: a third click asks for nothing.
    opened.allow_once()
    assert opened._presses.names == ()


def test_what_was_allowed_is_not_sent_when_its_take_was_adopted_meanwhile(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    """It is followed by its id by now: sent again, it would be paid for twice."""
    scripted.api.creates = [OutcomeUnknown("reset"), *scripted.api.creates]
    scripted.api.queries = [JobReport(Outcome.RUNNING)]
    opened.generate(REQUEST, 1)
    until(
        lambda: (
            bool(emitted["job_changed"]) and emitted["job_changed"][-1].state is JobState.UNCERTAIN
        )
    )
    lost = emitted["job_changed"][-1]
    scripted.caps = Caps(per_click_usd=Decimal("0.10"))
    opened.generate_again((lost,))
    until(lambda: refusals(emitted) == [problems.cap_per_click])
    opened.job_actions.adopt(lost.take_id, "64a")
    until(lambda: emitted["job_changed"][-1].state is JobState.RUNNING)
    opened.allow_once()
    until(lambda: refusals(emitted) == [problems.cap_per_click, problems.not_sent_again])
    assert len(scripted.api.created) == 1
    assert list(scripted.journal.jobs) == [lost.take_id]
    # Nor is there a leave left to be used later.
    opened.allow_once()
    assert opened._presses.names == ()


def test_reaching_a_limit_exactly_needs_no_leave(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.caps = Caps(per_day_usd=Decimal("10"), per_month_usd=Decimal("20"))
    scripted.journal.committed = Commitments(Decimal("9.355"), Decimal("19.355"))
    opened.generate(REQUEST, 1)
    until(lambda: bool(emitted["clip_kept"]))
    assert not emitted["generate_accepted"][0][0].allowed_over_cap


@pytest.mark.parametrize(
    ("committed", "kind"),
    [
        (Commitments(Decimal("9.36"), Decimal("9.36")), problems.cap_per_day),
        (Commitments(Decimal(0), Decimal("19.36")), problems.cap_per_month),
    ],
)
def test_what_is_committed_counts(
    opened: Session,
    emitted: SignalLog,
    scripted: ScriptedServices,
    until: Until,
    committed: Commitments,
    kind: ProblemKind,
) -> None:
    scripted.caps = Caps(per_day_usd=Decimal("10"), per_month_usd=Decimal("20"))
    scripted.journal.committed = committed
    opened.generate(REQUEST, 1)
    until(lambda: refusals(emitted) == [kind])
    # The day begins at midnight of the user's time zone.
    assert scripted.journal.limits is not None
    assert scripted.journal.limits.day_start.astimezone().time().isoformat() == "00:00:00"


def test_a_newer_press_forgets_the_refused_one(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.caps = Caps(per_click_usd=Decimal("1"))
    opened.generate(REQUEST, 2)
    until(lambda: len(emitted["generate_refused"]) == 1)
    opened.generate(REQUEST, 1)
    until(lambda: bool(emitted["clip_kept"]))
    opened.allow_once()
    assert opened._presses.names == ()


def test_of_two_quick_presses_the_second_sees_the_first(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.caps = Caps(per_day_usd=Decimal("1"))
    opened.generate(REQUEST, 1)
    opened.generate(REQUEST, 1)
    until(lambda: refusals(emitted) == [problems.cap_per_day])
    until(lambda: bool(emitted["clip_kept"]))
    assert len(scripted.api.created) == 1


def test_another_try_that_a_limit_refused_replaces_the_first_when_it_is_allowed(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.api.creates = [Refused("No."), *scripted.api.creates]
    opened.generate(REQUEST, 1)
    until(
        lambda: (
            bool(emitted["job_changed"]) and emitted["job_changed"][-1].state is JobState.REFUSED
        )
    )
    first = emitted["job_changed"][-1]
    scripted.caps = Caps(per_click_usd=Decimal("0.10"))
    opened.generate_again((first,))
    until(lambda: refusals(emitted) == [problems.cap_per_click])
    assert scripted.journal.jobs[first.take_id].state is JobState.REFUSED
    opened.allow_once()
    until(lambda: scripted.journal.jobs[first.take_id].state is JobState.DISMISSED)
    until(lambda: bool(emitted["clip_kept"]))


def test_in_the_demo_nothing_is_limited(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.caps = Caps(per_click_usd=Decimal(0))
    session.open(Mode.DEMO)
    until(lambda: bool(emitted["opened"]))
    session.generate(REQUEST, 1)
    until(lambda: bool(emitted["clip_kept"]))


def test_books_that_cannot_be_read_refuse_the_press_when_there_is_a_limit(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.caps = Caps(per_click_usd=Decimal(10))
    scripted.journal.broken = UNREADABLE
    opened.generate(REQUEST, 1)
    until(lambda: emitted["generate_refused"] == [(UNREADABLE.problem,)])
    assert scripted.journal.jobs == {}


def test_a_mode_that_changes_forgets_what_was_refused(
    opened: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.caps = Caps(per_click_usd=Decimal(0))
    opened.generate(REQUEST, 1)
    until(lambda: bool(emitted["generate_refused"]))
    opened.open(Mode.DEMO)
    until(lambda: emitted["opened"] == [Mode.REAL, Mode.DEMO])
    opened.allow_once()
    assert opened._presses.names == ()


# --- prices ----------------------------------------------------------------------------------


def test_prices_follow_what_is_charged(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    drifts: list[Any] = []
    cards: list[Any] = []
    session.price_list.drifted.connect(drifts.append)
    session.price_list.prices_changed.connect(cards.append)
    scripted.ledger.charges = [DOUBLE]
    session.open(Mode.REAL)
    until(lambda: len(drifts) == 1)
    assert cards[0].resolution("720P").price_usd_per_s == Decimal("0.258")
    # What a clock that was ahead has dated later is not the last charge.
    assert scripted.ledger.charged_until == scripted.clock.time
    session.price(REQUEST, 2)
    assert emitted["cost_changed"][-1].total_usd == Decimal("2.58")
    session.generate(REQUEST, 1)
    until(lambda: bool(emitted["clip_kept"]))
    assert emitted["generate_accepted"][0][0].estimate_usd == Decimal("1.29")
    assert len(drifts) == 1
    scripted.ledger.charges = [structs.replace(DOUBLE, charged_usd=Decimal("0.645"))]
    session.generate(REQUEST, 1)
    until(lambda: len(drifts) == 2)
    assert drifts[1] == ()
    assert session.price_list.card == load_card()


def test_one_low_charge_lets_nothing_through_a_limit(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.caps = Caps(per_click_usd=Decimal("0.10"))
    scripted.ledger.charges = [Charge("720P", 5, Decimal("0.003"))]
    session.open(Mode.REAL)
    until(lambda: scripted.ledger.charged_until is not None)
    session.generate(REQUEST, 1)
    until(lambda: refusals(emitted) == [problems.cap_per_click])


def test_the_simulators_prices_are_those_that_it_charges(
    session: Session, emitted: SignalLog, scripted: ScriptedServices, until: Until
) -> None:
    scripted.ledgers[Mode.REAL].charges = [DOUBLE]
    session.open(Mode.REAL)
    until(lambda: emitted["opened"][-1:] == [Mode.REAL])
    until(lambda: session.price_list.card != load_card())
    session.open(Mode.DEMO)
    until(lambda: emitted["opened"][-1:] == [Mode.DEMO])
    until(lambda: session.price_list.card == load_card())
    # A price that changes in the demo is shown there first.
    scripted.ledgers[Mode.DEMO].charges = [DOUBLE]
    session.open(Mode.DEMO)
    until(lambda: session.price_list.card != load_card())


# --- the books -------------------------------------------------------------------------------


def test_spending_is_summed_up_for_its_period(
    opened: Session, scripted: ScriptedServices, until: Until
) -> None:
    loaded: list[Spending] = []
    opened.spending_service.spending_loaded.connect(loaded.append)
    scripted.ledger.written = [ENTRY]
    opened.spending_service.load_spending(Period.TWELVE_MONTHS)
    until(lambda: len(loaded) == 1)
    assert loaded[0].total.net_usd == Decimal("0.645")
    assert scripted.ledger.since is not None
    assert scripted.ledger.since.astimezone().date() == date(2025, 12, 1)
    opened.spending_service.load_spending(Period.ALL_TIME)
    until(lambda: len(loaded) == 2)
    assert scripted.ledger.since is None


def test_books_that_cannot_be_read_are_reported_where_they_were_asked_for(
    opened: Session, scripted: ScriptedServices, until: Until
) -> None:
    failed: list[Any] = []
    opened.spending_service.spending_failed.connect(failed.append)
    opened.spending_service.export_failed.connect(failed.append)
    scripted.ledger.broken = UNREADABLE
    opened.spending_service.load_spending(Period.ALL_TIME)
    opened.spending_service.export(Path("x.csv"), Period.ALL_TIME)
    until(lambda: failed == [UNREADABLE.problem] * 2)
    opened.spending_service.not_read.connect(lambda *asked: failed.append(asked))
    opened.spending_service.ask_receipt("take-1")
    until(lambda: failed[2:] == [("take-1", UNREADABLE.problem)])
    opened.spending_service.ask_answers("take-2")
    until(lambda: failed[3:] == [("take-2", UNREADABLE.problem)])


def test_an_export_and_a_receipt_are_reported(
    opened: Session, scripted: ScriptedServices, until: Until
) -> None:
    exported: list[tuple[str, int]] = []
    receipts: list[tuple[str, str]] = []
    service = opened.spending_service
    service.exported.connect(lambda path, count: exported.append((path, count)))
    service.receipt_ready.connect(lambda take_id, text: receipts.append((take_id, text)))
    missing: list[str] = []
    service.receipt_missing.connect(missing.append)
    scripted.ledger.written = [ENTRY]
    service.export(Path("x.csv"), Period.THIS_MONTH)
    service.ask_receipt("nobody")
    service.ask_receipt("take-1")
    until(lambda: bool(exported and receipts and missing))
    assert missing == ["nobody"]
    assert exported == [("x.csv", 1)]
    assert receipts[0][0] == "take-1"
    assert "$0.645" in receipts[0][1]


def test_answers_are_read_without_what_looks_like_a_key(
    opened: Session, scripted: ScriptedServices, until: Until
) -> None:
    read: list[tuple[str, Sequence[RawAnswer]]] = []
    service = opened.spending_service
    service.answers_ready.connect(lambda take_id, answers: read.append((take_id, answers)))
    scripted.ledger.kept = [
        ("take-1", AnswerKind.CREATE, '{"id": "64a", "echo": "Bearer sk-abcdef123456"}'),
        ("take-2", AnswerKind.QUERY, "of another"),
    ]
    service.ask_answers("take-1")
    until(lambda: bool(read))
    ((take_id, (answer,)),) = read
    assert (take_id, answer.kind) == ("take-1", AnswerKind.CREATE)
    assert answer.text == '{"id": "64a", "echo": "Bearer [hidden]"}'


def test_without_services_nothing_is_asked(session: Session) -> None:
    service = session.spending_service
    service.refresh_spent()
    service.load_spending(Period.ALL_TIME)
    service.export(Path("x.csv"), Period.ALL_TIME)
    service.ask_receipt("take-1")
    service.ask_answers("take-1")


@pytest.mark.parametrize(
    ("month", "start"), [(11, (2025, 12)), (12, (2026, 1)), (1, (2025, 2)), (6, (2025, 7))]
)
def test_twelve_months_are_this_one_and_eleven_before(month: int, start: tuple[int, int]) -> None:
    found = period_start(Period.TWELVE_MONTHS, datetime(2026, month, 30, 23, tzinfo=UTC))
    assert found == datetime(*start, 1, tzinfo=UTC)


def test_uncertain_jobs_are_reported_beside_the_sums() -> None:
    uncertain = structs.replace(ENTRY, state=JobState.UNCERTAIN, accepted_at=None, charged_usd=None)
    sent_again = structs.replace(
        uncertain, state=JobState.DISMISSED, problem_kind="outcome-unknown"
    )
    found = spending_of(Period.ALL_TIME, [ENTRY, uncertain, sent_again], UTC)
    assert (found.uncertain_jobs, found.uncertain_usd) == (2, Decimal("1.29"))
    assert found.total.jobs == 1
    assert [row.key for row in found.by_day] == [date(2026, 11, 22)]
    assert [row.key for row in found.by_month] == [date(2026, 11, 1)]
