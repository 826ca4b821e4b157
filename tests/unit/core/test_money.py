"""Money in and out, prices of the contract's examples, and what a month has cost."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.budget import booked_usd, month_start
from app.core.job import Job
from app.core.money import MAX_USD, format_usd, parse_limit_usd, parse_usd
from app.core.prices import Cost, cost_of, estimate_usd
from app.core.request import default_request

# A loaded machine makes an example slow, never wrong.


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        ("0.02", "0.02"),
        (" 1.145 ", "1.145"),
        ("0", "0"),
        (2, "2"),
        (0.1, "0.1"),
        (Decimal("0.645"), "0.645"),
        ("007.50", "7.5"),
        ("10000", "10000"),
        (10_000, "10000"),
        # A float that another program wrote in full.
        ("0.38700000000000001066", "0.38700000000000001066"),
    ],
)
def test_parse(value, amount):
    assert parse_usd(value) == Decimal(amount)


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        [],
        {},
        b"1",
        "",
        "$1",
        "1,000",
        "free",
        "-0.01",
        -1,
        "NaN",
        "Infinity",
        float("inf"),
        float("nan"),
        "1" * 31,
        "0." + "1" * 21,
        "10000.01",
        10_001,
        pytest.param(10**5000, id="endless"),
        pytest.param(-(10**5000), id="endless debt"),
        1e26,
        1e-7,
        "1e26",
        "1E+2",
        "1e2",
        "1_000",
        "+1",
        ".5",
        "5.",
        "\u0661",
        "\uff11",
        "1\n2",
        Decimal("1E+26"),
        Decimal("NaN"),
        "1e999999",
        "1e-999999",
        "1e99999999999999999999",
    ],
)
def test_not_money(value):
    assert parse_usd(value) is None


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("0.50", "0.5"),
        ("5", "5"),
        (" 1 ", "1"),
        ("0", "0"),
        ("$0.50", "0.5"),
        ("$ .50", "0.5"),
        ("US$ 5", "5"),
        ("0.50 USD", "0.5"),
        ("usd5", "5"),
        ("5 dollars", "5"),
        ("$5 USD", "5"),
        ("0,50", "0.5"),
        (",50", "0.5"),
        ("0,500", "0.5"),
        ("1234,567", "1234.567"),
        ("1,000.50", "1000.5"),
        ("1.000,50", "1000.5"),
        ("1 000,50", "1000.5"),
        ("1\u202f000,50", "1000.5"),
        ("1\u2019000.50", "1000.5"),
        ("1'000", "1000"),
        ("1,000,000", "1000000"),
        # A point alone is a decimal point: the lower of what it may mean.
        ("1.000", "1"),
        ("3.435", "3.435"),
        ("0.123456", "0.123456"),
        ("\uff10\uff0e\uff15", "0.5"),
        ("\uff04\uff15", "5"),
        ("\u0665", "5"),
        ("\ufeff0.50\u200e", "0.5"),
    ],
)
def test_a_limit_as_people_write_it(text, amount):
    assert parse_limit_usd(text) == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "$",
        "much",
        "off",
        "none",
        "-1",
        "\u22121",
        "+1",
        # One thousand, or one?
        "1,000",
        "12,345",
        "5.",
        "5,-",
        "1,00,000",
        "1.000.00",
        "1,000,50",
        "0 500",
        "5 5",
        "1_000",
        "1e3",
        "1e26",
        "NaN",
        "Infinity",
        "true",
        "[5]",
        "50c",
        "50 %",
        "5\u00b2",
        "\u00bd",
        "\u20ac5",
        "\u00a35",
        "5 EUR",
        "A$5",
        "5 USD a day",
        "1000000.01",
        "9" * 60,
        " " * 60 + "5",
        "\u200b",
    ],
)
def test_what_is_no_limit_or_may_be_two(text):
    assert parse_limit_usd(text) is None


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("0", "$0.00"),
        ("3", "$3.00"),
        ("2.290", "$2.29"),
        ("2.2", "$2.20"),
        ("1.145", "$1.145"),
        ("0.645", "$0.645"),
        ("3.435", "$3.435"),
        ("1234567.5", "$1,234,567.50"),
        ("1E+3", "$1,000.00"),
        ("0.0001", "$0.0001"),
        ("-0.5", "-$0.50"),
    ],
)
def test_format(amount, text):
    assert format_usd(Decimal(amount)) == text


@given(st.decimals(min_value=0, max_value=MAX_USD, places=4))
def test_written_money_reads_back(amount):
    assert parse_usd(format_usd(amount).replace("$", "").replace(",", "")) == amount


@pytest.mark.parametrize(
    ("resolution", "duration_s", "price"),
    [
        ("720P", 3, "0.387"),
        ("1080P", 3, "0.687"),
        ("720P", 5, "0.645"),
        ("1080P", 5, "1.145"),
        ("720P", 15, "1.935"),
        ("1080P", 15, "3.435"),
    ],
)
def test_prices_of_the_contract(card, resolution, duration_s, price):
    request = replace(default_request(card), resolution=resolution, duration_s=duration_s)
    assert estimate_usd(request, card) == Decimal(price)


def test_cost_of_two_takes(card):
    cost = cost_of(default_request(card), 2, card)
    assert cost == Cost(5, Decimal("0.229"), 2, Decimal("2.290"))


@pytest.mark.parametrize(
    ("charged", "refunded", "booked"),
    [
        (None, None, "0"),
        ("0.645", None, "0.645"),
        ("0.645", "0.645", "0"),
        ("1", "0.25", "0.75"),
        (None, "1", "0"),
        ("1", "2", "0"),
    ],
)
def test_booked(card, charged, refunded, booked):
    def _money(text):
        return None if text is None else Decimal(text)

    job = Job(
        "t1",
        default_request(card),
        datetime(2026, 11, 22, tzinfo=UTC),
        Decimal("1.145"),
        charged_usd=_money(charged),
        refunded_usd=_money(refunded),
    )
    assert booked_usd(job) == Decimal(booked)


def test_a_month_begins_where_the_user_is():
    zone = timezone(timedelta(hours=8))
    assert month_start(datetime(2026, 11, 22, 10, 30, 5, 7, zone)) == datetime(
        2026, 11, 1, tzinfo=zone
    )
