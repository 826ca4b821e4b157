"""The books: sums by day, month and tier, rows of a table, and a receipt."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from msgspec.structs import replace

from app.core.job import JobState
from app.core.ledger import (
    CSV_COLUMNS,
    LedgerEntry,
    SpendingRow,
    csv_row,
    receipt,
    spending_by_day,
    spending_by_month,
    spending_by_resolution,
    spending_total,
    time_in_utc,
)
from app.core.request import TakeNumber

LATE = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)
EAST = timezone(timedelta(hours=8))
ENTRY = LedgerEntry(
    take_id="take1",
    api_job_id="64a",
    model_id="alibaba/happyhorse-1.0/text-to-video",
    title="A black lab swimming",
    resolution="1080P",
    duration_s=5,
    ratio="16:9",
    state=JobState.SAVED,
    estimate_usd=Decimal("1.145"),
    charged_usd=Decimal("1.145"),
    refunded_usd=None,
    created_at=LATE - timedelta(minutes=1),
    sent_at=LATE - timedelta(seconds=1),
    accepted_at=LATE,
    ready_at=LATE + timedelta(seconds=80),
    ended_at=LATE + timedelta(seconds=90),
    is_kept=True,
)
REFUNDED = replace(
    ENTRY,
    state=JobState.FAILED,
    refunded_usd=Decimal("1.145"),
    reason="Bad prompt.",
    is_kept=False,
    ready_at=None,
)
NOT_SENT = replace(
    ENTRY, state=JobState.QUEUED, charged_usd=None, accepted_at=None, sent_at=None, is_kept=False
)


def test_days_and_months_are_the_users():
    entries = [NOT_SENT, ENTRY, REFUNDED, replace(ENTRY, accepted_at=LATE - timedelta(hours=8))]
    here = spending_by_day(entries, UTC)
    assert [(row.key, row.jobs) for row in here] == [(date(2026, 11, 30), 3)]
    there = spending_by_day(entries, EAST)
    assert [(row.key, row.jobs) for row in there] == [
        (date(2026, 12, 1), 2),
        (date(2026, 11, 30), 1),
    ]
    months = spending_by_month(entries, EAST)
    assert [(row.key, row.jobs) for row in months] == [
        (date(2026, 12, 1), 2),
        (date(2026, 11, 1), 1),
    ]


def test_the_total_is_of_all_rows():
    cheap = replace(ENTRY, resolution="720P", charged_usd=Decimal("0.645"))
    rows = spending_by_resolution([ENTRY, REFUNDED, cheap])
    assert spending_total(rows) == SpendingRow(
        "", 3, Decimal("2.935"), Decimal("1.145"), Decimal("1.79"), 2
    )
    assert spending_total(spending_by_day([], UTC)).jobs == 0


def test_a_row_adds_up():
    cheap = replace(ENTRY, resolution="720P", charged_usd=None, is_kept=False)
    rows = spending_by_resolution([ENTRY, ENTRY, ENTRY, REFUNDED, cheap])
    assert rows == [
        SpendingRow("1080P", 4, Decimal("4.58"), Decimal("1.145"), Decimal("3.435"), 3),
        SpendingRow("720P", 1, Decimal(0), Decimal(0), Decimal(0), 0),
    ]
    assert rows[0].usd_per_kept_clip == Decimal("1.145")
    assert rows[1].usd_per_kept_clip is None
    assert replace(rows[0], kept_clips=7).usd_per_kept_clip == Decimal("0.491")


def test_when_money_was_spent():
    assert ENTRY.booked_at == ENTRY.accepted_at
    assert replace(ENTRY, accepted_at=None).booked_at == ENTRY.sent_at
    assert NOT_SENT.booked_at == ENTRY.created_at
    assert not NOT_SENT.was_taken
    assert replace(NOT_SENT, charged_usd=Decimal(1)).was_taken


def test_which_jobs_are_uncertain():
    lost = replace(ENTRY, accepted_at=None, charged_usd=None, problem_kind="outcome-unknown")
    assert replace(lost, state=JobState.UNCERTAIN).is_uncertain
    # A resend or a removal is no evidence about the first charge.
    dismissed = replace(lost, state=JobState.DISMISSED)
    assert dismissed.is_uncertain
    assert not replace(dismissed, problem_kind="refused").is_uncertain
    assert not replace(dismissed, sent_at=None).is_uncertain
    assert not replace(dismissed, accepted_at=LATE).is_uncertain
    assert not ENTRY.is_uncertain
    assert not REFUNDED.is_uncertain


def test_a_row_of_the_table():
    cells = dict(zip(CSV_COLUMNS, csv_row(ENTRY), strict=True))
    assert cells["estimate_usd"] == "1.145"
    assert cells["refunded_usd"] == ""
    assert cells["net_usd"] == "1.145"
    assert cells["accepted_at"] == "2026-11-30T23:30:00Z"
    assert (cells["clip_kept"], cells["allowed_over_limit"]) == ("yes", "no")
    assert cells["take"] == ""
    # What reads the table by position keeps working: new columns come last.
    assert CSV_COLUMNS[-2:] == ("allowed_over_limit", "take")
    assert csv_row(replace(ENTRY, take=TakeNumber(3, 8)))[-1] == "3 of 8"
    assert dict(zip(CSV_COLUMNS, csv_row(NOT_SENT), strict=True))["accepted_at"] == ""


def test_amounts_are_written_out():
    row = csv_row(replace(ENTRY, charged_usd=Decimal("1E+2")))
    assert row[CSV_COLUMNS.index("charged_usd")] == "100"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", " =", "\u00a0@"])
def test_no_cell_begins_a_formula(start):
    text = f'{start}HYPERLINK("http://x")'
    row = csv_row(replace(ENTRY, title=text, api_job_id=text, resolution=text))
    assert row.count(f"'{text}") == 3
    assert not [cell for cell in row if cell.startswith(start)]


@pytest.mark.parametrize(
    "text",
    [
        "16:9", "9:16", "3:4", "692312345678901234567890", "12345678e901234567890123", "00712",
        "1e5", "1.5E+3", "1/2", "2-3", "50%", "$5", "€ 3,50", "(7)", "12:30 pm", "May 5", "5 May",
        "3. June 2026", "2026-11-30", "3月5日", "１６：９", "true", "FALSE",
    ],
)  # fmt: skip
def test_a_text_that_looks_like_a_value_stays_a_text(text):
    row = csv_row(replace(ENTRY, title=text, api_job_id=text, ratio=text))
    assert row.count(f"'{text}") == 3


@pytest.mark.parametrize(
    "text",
    [
        "A horse",
        "2 horses in May",
        "6b0c4567890123456789abcd",
        "720P",
        "3 匹马",
        "e",
        "—",
        "true love",
    ],
)
def test_other_texts_are_written_as_they_are(text):
    assert csv_row(replace(ENTRY, title=text))[CSV_COLUMNS.index("prompt")] == text


def test_a_time_of_another_zone_is_written_in_utc():
    assert time_in_utc(LATE.astimezone(EAST)) == "2026-11-30T23:30:00Z"


def test_a_receipt_has_every_fact():
    text = receipt(REFUNDED)
    for fact in ("64a", "take1", "A black lab", "1080P, 16:9, 5 s", "failed", "Bad prompt.",
                 "2026-11-30T23:30:00Z", "$1.145", "$0.00"):  # fmt: skip
        assert fact in text
    assert "Finished" not in text
    assert "Take:" not in text
    assert re.search(r"Take: +3 of 8\n", receipt(replace(REFUNDED, take=TakeNumber(3, 8))))
    assert text.endswith("\n")


def test_a_receipt_of_the_demo_says_so_first():
    assert receipt(REFUNDED).startswith("Record of one ShortAPI job ")
    head, *rest = receipt(REFUNDED, is_demo=True).splitlines()
    assert head.startswith("DEMO: ")
    assert "nothing was charged" in head
    assert rest == receipt(REFUNDED).splitlines()[1:]


def test_a_receipt_names_what_no_one_said():
    text = receipt(replace(NOT_SENT, api_job_id=""))
    assert "none received" in text
    assert text.count("not reported by ShortAPI") == 2


@pytest.mark.parametrize("state", JobState)
def test_every_state_has_words_for_a_receipt(state):
    assert "State:" in receipt(replace(ENTRY, state=state))
