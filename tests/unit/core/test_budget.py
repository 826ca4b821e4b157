"""Caps, what counts against them, and estimates that follow what is charged."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from app.core.budget import (
    Caps,
    Commitments,
    cap_exceeded,
    caps_of,
    committed_usd,
    day_start,
    net_usd,
)
from app.core.job import JobState
from app.core.money import ZERO_USD
from app.core.price_drift import Charge, PriceDrift, follow_charges, price_changed, price_drift
from app.core.pricing import estimate_usd
from app.core.problems import ProblemKind
from app.core.request import default_request
from app.core.settings import Settings

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def usd(text):
    return None if text is None else Decimal(text)


@pytest.mark.parametrize(
    ("caps", "kind"),
    [
        (Caps(), None),
        (Caps(usd("2.29"), usd("5.29"), usd("12.29")), None),
        (Caps(usd("2.289"), usd("1"), usd("1")), ProblemKind.CAP_PER_CLICK),
        (Caps(None, usd("5.289"), usd("1")), ProblemKind.CAP_PER_DAY),
        (Caps(usd("100"), usd("100"), usd("12.289")), ProblemKind.CAP_PER_MONTH),
        (Caps(usd("0")), ProblemKind.CAP_PER_CLICK),
    ],
)
def test_caps(caps, kind):
    found = cap_exceeded(Decimal("2.29"), Commitments(Decimal(3), Decimal(10)), caps)
    assert (found and found.kind) == kind


def test_a_reached_cap_is_told_with_its_figures():
    found = cap_exceeded(Decimal("2.29"), Commitments(Decimal(3), Decimal(10)), Caps(None, usd(5)))
    assert "$2.29" in found.message
    assert "$3.00" in found.message
    assert "$5.00" in found.message
    assert "Nothing was sent" in found.message


def test_caps_come_from_the_settings():
    assert caps_of(Settings()) == Caps()
    settings = Settings(cap_per_click_usd="1", cap_per_day_usd="2.50", cap_per_month_usd="")
    assert caps_of(settings) == Caps(Decimal(1), Decimal("2.5"))


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
    assert count(Decimal("1.2"), Decimal("1.2")) == ZERO_USD


@pytest.mark.parametrize(
    ("was_sent", "kind", "counts"),
    [
        (True, ProblemKind.OUTCOME_UNKNOWN, True),
        (True, ProblemKind.INTERRUPTED_SENDING, True),
        # As a row of the journal says it.
        (True, "outcome-unknown", True),
        # Followed no longer, and its charge was never named.
        (True, None, True),
        (True, ProblemKind.REFUSED, False),
        (True, "job-failed", False),
        (True, ProblemKind.JOB_FAILED_UNPRICED, False),
        (False, ProblemKind.RESTORED, False),
    ],
)
def test_dismissing_makes_no_money_disappear(was_sent, kind, counts):
    estimate = Decimal("1.145")
    counted = committed_usd(
        JobState.DISMISSED, estimate, None, None, was_sent=was_sent, problem_kind=kind
    )
    assert counted == (estimate if counts else ZERO_USD)


def test_net_is_never_income():
    assert net_usd(None, Decimal(1)) == ZERO_USD
    assert net_usd(Decimal(3), Decimal(1)) == Decimal(2)


def test_a_day_begins_where_the_person_is():
    zone = timezone(timedelta(hours=8))
    assert day_start(datetime(2026, 11, 22, 10, 30, 5, 7, zone)) == datetime(
        2026, 11, 22, tzinfo=zone
    )


def charge(resolution, duration_s, charged, minutes=0):
    return Charge(resolution, duration_s, Decimal(charged), NOON + timedelta(minutes=minutes))


@pytest.mark.parametrize(
    "charges",
    [
        [],
        [charge("1080P", 5, "1.145"), charge("720P", 3, "0.387")],
        # Rounded to whole cents.
        [charge("1080P", 5, "1.15"), charge("720P", 3, "0.38")],
        [charge("1080P", 5, "0")],
        [charge("4K", 5, "9")],
        [charge("1080P", 5, "1.5"), charge("1080P", 5, "1.145", minutes=1)],
    ],
)
def test_no_drift(card, charges):
    assert price_drift(charges, card) == ()
    assert price_drift(charges[::-1], card) == ()


def test_the_latest_charge_tells_the_price(card):
    charges = [charge("1080P", 5, "1.5"), charge("1080P", 10, "2.5", 1), charge("720P", 5, "0.645")]
    for order in (charges, charges[::-1]):
        (drift,) = price_drift(order, card)
        assert drift == PriceDrift("1080P", Decimal("0.229"), Decimal("0.25"))
    assert drift.factor > 1
    told = price_changed(drift)
    assert told.kind is ProblemKind.PRICE_CHANGED
    assert "$0.25 per second at 1080P, not $0.229" in told.message


def test_an_estimate_follows_what_is_charged_and_is_never_below(card):
    request = replace(default_request(card), duration_s=3)
    drifts = price_drift([charge("1080P", 3, "1")], card)
    followed = follow_charges(card, drifts)
    assert Decimal(1) <= estimate_usd(request, followed) < Decimal("1.001")
    cheap = replace(request, resolution="720P")
    assert estimate_usd(cheap, followed) == estimate_usd(cheap, card)
    assert follow_charges(card, ()) == card
