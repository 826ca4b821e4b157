"""Caps, what counts against them, and estimates that follow what is charged."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from app.core import problems
from app.core.budget import (
    CAP_KINDS,
    Caps,
    Commitments,
    SpendingLimits,
    cap_exceeded,
    caps_of,
    committed_usd,
    day_end,
    day_start,
    net_usd,
    outstanding_usd,
    surprising_charge,
)
from app.core.job import Job, JobState
from app.core.money import ZERO_USD, format_usd
from app.core.prices import (
    Charge,
    PriceDrift,
    estimate_usd,
    follow_charges,
    price_changed,
    price_drift,
)
from app.core.problem import Problem, ProblemKind
from app.core.request import GenerationRequest, default_request
from app.core.settings import Settings

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def usd(text):
    return None if text is None else Decimal(text)


@pytest.mark.parametrize(
    ("caps", "kind"),
    [
        (Caps(), None),
        (Caps(usd("2.29"), usd("5.29"), usd("12.29")), None),
        (Caps(usd("2.289"), usd("1"), usd("1")), problems.cap_per_click),
        (Caps(None, usd("5.289"), usd("1")), problems.cap_per_day),
        (Caps(usd("100"), usd("100"), usd("12.289")), problems.cap_per_month),
        (Caps(usd("0")), problems.cap_per_click),
    ],
)
def test_caps(caps, kind):
    found = cap_exceeded(Decimal("2.29"), Commitments(Decimal(3), Decimal(10)), caps)
    assert (found and found.kind) == kind


def test_a_reached_cap_is_reported_with_its_figures():
    found = cap_exceeded(Decimal("2.29"), Commitments(Decimal(3), Decimal(10)), Caps(None, usd(5)))
    assert "$2.29" in found.message
    assert "$3.00" in found.message
    assert "$5.00" in found.message
    assert "Nothing was sent" in found.message


def test_caps_come_from_the_settings():
    assert caps_of(Settings(), "/s.json") == Caps()
    assert caps_of(Settings(cap_per_day_usd=" "), "/s.json") == Caps()
    settings = Settings(cap_per_click_usd="1", cap_per_day_usd="2.50", cap_per_month_usd="")
    assert caps_of(settings, "/s.json") == Caps(Decimal(1), Decimal("2.5"))


@pytest.mark.parametrize("name", ["cap_per_click_usd", "cap_per_day_usd", "cap_per_month_usd"])
def test_a_limit_that_cannot_be_read_counts_as_reached(name):
    settings = replace(Settings(cap_per_click_usd="100"), **{name: "1,000"})
    reported = cap_exceeded(ZERO_USD, Commitments(), caps_of(settings, "/s.json"))
    assert reported.kind is problems.limit_unreadable
    assert f"limit {name} in “/s.json” is “1,000”" in reported.message
    assert "Nothing was sent or charged" in reported.message


def test_of_a_limit_that_is_no_amount_little_is_shown():
    reported = caps_of(Settings(cap_per_day_usd="a\x1b[2J\n" + "x" * 1000), "/s.json").unreadable
    assert f"“a [2J {'x' * 54}”" in reported.message


def test_limits_in_doubt_count_as_reached():
    settings = Settings(cap_per_day_usd="100", limits_doubt="line 1 is not valid JSON")
    reported = cap_exceeded(ZERO_USD, Commitments(), caps_of(settings, "/s.json"))
    assert reported.kind is problems.limits_in_doubt
    assert "“/s.json” couldn't be read (line 1 is not valid JSON)" in reported.message


@pytest.mark.parametrize("state", JobState)
def test_what_a_job_counts(state):
    ended_for_nothing = {
        JobState.REFUSED,
        JobState.FAILED,
        JobState.REMOVED,
    }
    estimate = Decimal("1.145")

    def count(charged, refunded):
        return committed_usd(state, estimate, charged, refunded, was_sent=True, problem_kind=None)

    assert count(None, None) == (ZERO_USD if state in ended_for_nothing else estimate)
    assert count(Decimal("1.2"), None) == Decimal("1.2")
    assert count(Decimal("0.5"), None) == Decimal("0.5")
    # A charge far too low does not raise the free budget; only a refund does.
    low = Decimal("0.003")
    assert count(low, None) == (low if state in ended_for_nothing else estimate)
    assert count(low, Decimal("0.001")) == (
        Decimal("0.002") if state in ended_for_nothing else Decimal("1.144")
    )
    # The charge is taken back in the record, too.
    assert count(ZERO_USD, estimate) == ZERO_USD
    assert count(Decimal("1.2"), Decimal("1.2")) == ZERO_USD


@pytest.mark.parametrize(
    ("was_sent", "kind", "counts"),
    [
        (True, problems.outcome_unknown, True),
        (True, problems.interrupted_sending, True),
        # As a row of the journal stores it.
        (True, "outcome-unknown", True),
        # Followed no longer, and its charge was never named.
        (True, None, True),
        (True, problems.refused, False),
        (True, "job-failed", False),
        (True, problems.job_failed_unpriced, False),
        (False, problems.restored, False),
    ],
)
def test_dismissing_makes_no_money_disappear(was_sent, kind, counts):
    estimate = Decimal("1.145")
    counted = committed_usd(
        JobState.DISMISSED, estimate, None, None, was_sent=was_sent, problem_kind=str(kind)
    )
    assert counted == (estimate if counts else ZERO_USD)


def test_net_is_never_income():
    assert net_usd(None, Decimal(1)) == ZERO_USD
    assert net_usd(Decimal(3), Decimal(1)) == Decimal(2)


def test_a_day_begins_where_the_user_is():
    zone = timezone(timedelta(hours=8))
    assert day_start(datetime(2026, 11, 22, 10, 30, 5, 7, zone)) == datetime(
        2026, 11, 22, tzinfo=zone
    )


def test_a_day_ends_where_the_next_begins():
    zone = timezone(timedelta(hours=9))
    assert day_end(datetime(2026, 11, 30, 23, 59, 59, tzinfo=zone)) == datetime(
        2026, 12, 1, tzinfo=zone
    )


def test_a_job_may_still_cost_its_estimate_until_its_charge_is_known(card):
    job = Job("t1", default_request(card), NOON, Decimal("0.387"))
    running = replace(job, state=JobState.RUNNING, sent_at=NOON)
    ended = replace(running, state=JobState.FAILED, problem=problems.clip_missing(path="a"))
    assert outstanding_usd(job) == outstanding_usd(running) == usd("0.387")
    assert outstanding_usd(replace(running, charged_usd=usd("0.387"))) == ZERO_USD
    assert outstanding_usd(ended) == ZERO_USD


@pytest.mark.parametrize(
    ("charged", "is_surprising"),
    [(None, False), ("0", False), ("1.161", False), ("1.162", True), ("387", True)],
)
def test_a_charge_far_beyond_its_estimate_is_not_taken_over_without_a_word(
    card, charged, is_surprising
):
    job = Job("t1", default_request(card), NOON, Decimal("0.387"))
    after = replace(job, charged_usd=None if charged is None else usd(charged))
    reported = surprising_charge(job, after)
    assert (reported is not None) == is_surprising
    if reported:
        assert "$0.387" in reported.message
        assert format_usd(usd(charged)) in reported.message
    # Once.
    assert surprising_charge(after, after) is None


def charges_of(resolution, *charged):
    """Charges of 5 s, the latest first."""
    return [Charge(resolution, 5, Decimal(each)) for each in charged]


def under_way(*charged):
    return [Charge("1080P", 5, Decimal(each), is_final=False) for each in charged]


@pytest.mark.parametrize(
    "charges",
    [
        [],
        [Charge("1080P", 5, usd("1.145")), Charge("720P", 3, usd("0.387"))],
        # Rounded to whole cents.
        [Charge("1080P", 5, usd("1.15")), Charge("720P", 3, usd("0.38"))],
        charges_of("1080P", "0", "0", "0"),
        charges_of("4K", "9", "9", "9"),
        [Charge("1080P", 0, usd("9"))],
        # Once dearer, and no more since three jobs.
        charges_of("1080P", "1.145", "1.145", "1.145", "1.5"),
        # One that was far too low lets nothing through a limit, nor do several that differ.
        charges_of("1080P", "0.003"),
        charges_of("1080P", "0.5", "0.5"),
        charges_of("1080P", "0.5", "0.5", "0.6", "0.5"),
        charges_of("1080P", "0.5", "0.5", "1.145", "0.5"),
        charges_of("1080P", "0.001", "0.002", "0.003"),
        # A job that may still fail, and cost nothing, confirms no price.
        under_way("0.5", "0.5", "0.5"),
        [*under_way("0.5"), *charges_of("1080P", "0.5", "0.5")],
        [*under_way("1.145"), *charges_of("1080P", "0.5", "0.5", "0.5")],
    ],
)
def test_no_drift(card, charges):
    assert price_drift(charges, card) == ()


@pytest.mark.parametrize(
    ("charges", "usd_per_s"),
    [
        # A higher price holds at once,
        (charges_of("1080P", "1.5"), "0.3"),
        (charges_of("1080P", "1.5", "1.145", "1.145", "1.145"), "0.3"),
        # and until three others agree on a lower one.
        (charges_of("1080P", "1.145", "1.145", "1.5"), "0.3"),
        (charges_of("1080P", "0.5", "0.5", "1.5"), "0.3"),
        (charges_of("1080P", "0.5", "0.5", "0.5", "1.5"), "0.1"),
        # Also while the job is still being made.
        (under_way("1.5"), "0.3"),
        ([*under_way("1.5"), *charges_of("1080P", "0.5", "0.5", "0.5")], "0.3"),
        ([*under_way("0.5"), *charges_of("1080P", "0.5", "0.5", "0.5")], "0.1"),
        # A job that was free is no evidence.
        (charges_of("1080P", "0.5", "0", "0.5", "0.5"), "0.1"),
        # The same price for other lengths, in whole cents.
        (
            [Charge("1080P", s, usd(each)) for s, each in ((3, "0.39"), (4, "0.52"), (15, "1.95"))],
            "0.13",
        ),
    ],
)
def test_the_last_charges_report_the_price(card, charges, usd_per_s):
    others = charges_of("720P", "0.645")
    (drift,) = price_drift([*others, *charges], card)
    assert drift == PriceDrift("1080P", usd("0.229"), usd(usd_per_s))


def test_a_new_price_is_reported(card):
    (drift,) = price_drift(charges_of("1080P", "1.25"), card)
    reported = price_changed(drift)
    assert reported.kind is problems.price_changed
    assert "$0.25 per second at 1080P (was $0.229)" in reported.message


def test_an_estimate_follows_what_is_charged_and_is_never_below(card):
    request = replace(default_request(card), duration_s=3)
    drifts = price_drift([Charge("1080P", 3, usd("1"))], card)
    followed = follow_charges(card, drifts)
    assert Decimal(1) <= estimate_usd(request, followed) < Decimal("1.001")
    cheap = replace(request, resolution="720P")
    assert estimate_usd(cheap, followed) == estimate_usd(cheap, card)
    assert follow_charges(card, ()) == card


NIGHT = datetime(2026, 11, 22, 0, 30, tzinfo=timezone(timedelta(hours=2)))
REQUEST = GenerationRequest("m", "a horse", "720P", "16:9", 5)
CAPS = Caps(Decimal("2"), Decimal("10"), Decimal("20"))


def jobs(count: int) -> tuple[Job, ...]:
    return tuple(Job(str(number), REQUEST, NIGHT, Decimal("0.645")) for number in range(count))


def test_days_and_months_are_the_users() -> None:
    limits = SpendingLimits(CAPS, NIGHT)
    assert limits.day_start.astimezone(UTC) == datetime(2026, 11, 21, 22, tzinfo=UTC)
    assert limits.month_start.astimezone(UTC) == datetime(2026, 10, 31, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("count", "committed", "kind"),
    [
        (4, Commitments(), problems.cap_per_click),
        (1, Commitments(Decimal("9.36"), Decimal("9.36")), problems.cap_per_day),
        (1, Commitments(Decimal(0), Decimal("19.36")), problems.cap_per_month),
    ],
)
def test_what_is_too_much_comes_in_only_with_leave(
    count: int, committed: Commitments, kind: ProblemKind
) -> None:
    refused = SpendingLimits(CAPS, NIGHT).admit(jobs(count), committed)
    assert isinstance(refused, Problem)
    assert refused.kind is kind
    assert kind in CAP_KINDS
    admitted = SpendingLimits(CAPS, NIGHT, may_exceed=True).admit(jobs(count), committed)
    assert not isinstance(admitted, Problem)
    assert [job.allowed_over_cap for job in admitted] == [True] * count


@pytest.mark.parametrize("may_exceed", [False, True])
def test_what_is_within_the_limits_needs_no_leave(may_exceed: bool) -> None:
    committed = Commitments(Decimal("9.355"), Decimal("19.355"))
    assert SpendingLimits(CAPS, NIGHT, may_exceed).admit(jobs(1), committed) == jobs(1)
