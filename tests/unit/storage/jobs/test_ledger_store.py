import csv
import io
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.core import problems
from app.core.budget import Commitments, day_start
from app.core.errors import JournalUnusable, StorageError
from app.core.job import Job, JobState
from app.core.ledger import CSV_COLUMNS, AnswerKind, RawAnswer
from app.core.ports import Journal, Ledger
from app.core.prices import Charge, price_drift
from app.main import load_card
from app.storage.database.database import Database
from app.storage.jobs.journal import SqliteJournal
from app.storage.jobs.ledger import ANSWERS_KEPT, MAX_ANSWER_BYTES, SqliteLedger, read_commitments
from app.storage.library.library import Library

ANSWERS_BY_STATE = {
    JobState.SAVED,
    JobState.RUNNING,
    JobState.READY,
    JobState.DOWNLOADING,
    JobState.ATTENTION,
    JobState.UNWATCHED,
}


@pytest.fixture
def journal(database: Database) -> Journal:
    return SqliteJournal(database)


@pytest.fixture
def ledger(database: Database) -> Ledger:
    return SqliteLedger(database)


def taken(samples: Any, take_id: str, at: datetime, charge: str | None = "1.145") -> Job:
    job: Job = samples.job(take_id, at)
    return replace(
        job,
        state=JobState.SAVED,
        sent_at=at,
        accepted_at=at,
        charged_usd=None if charge is None else Decimal(charge),
    )


async def test_entries_are_of_the_time_asked_for_latest_first(
    journal: Journal, ledger: Ledger, samples: Any
) -> None:
    noon = samples.noon
    days = [taken(samples, str(day), noon + timedelta(days=day)) for day in range(4)]
    await journal.add(days)
    found = await ledger.entries(noon + timedelta(days=1), noon + timedelta(days=3))
    assert [entry.take_id for entry in found] == ["2", "1"]
    assert len(await ledger.entries()) == 4
    assert (await ledger.entries())[0].take_id == "3"


async def test_an_entry_says_what_the_job_does(
    journal: Journal, ledger: Ledger, samples: Any
) -> None:
    clip = samples.clip("c1", "\n A black lab\nswimming")
    job = replace(
        taken(samples, clip.take_id, samples.noon),
        request=clip.request,
        refunded_usd=Decimal("0.5"),
        allowed_over_cap=True,
        clip_id="c1",
    )
    refused = problems.refused(reason="Bad prompt.")
    await journal.add([job, replace(samples.job("other"), problem=refused, clip_id="lost")])
    await journal.keep(job, clip)
    entry = await ledger.entry(job.take_id)
    assert entry is not None
    assert entry.title == "A black lab swimming"
    assert (entry.is_kept, entry.was_allowed_over_cap) == (True, True)
    assert entry.net_usd == Decimal("0.645")
    other = await ledger.entry("other")
    assert other is not None
    assert (other.reason, other.is_kept) == ("Bad prompt.", False)
    assert await ledger.entry("nobody") is None


async def test_a_clip_that_was_deleted_is_not_kept(
    journal: Journal, ledger: Ledger, database: Database, samples: Any
) -> None:
    clip = samples.clip("c1")
    job = replace(taken(samples, clip.take_id, samples.noon), clip_id="c1")
    await journal.add([job])
    await journal.keep(job, clip)
    for trashed_at, is_kept in ((samples.noon, False), (None, True)):
        await Library(database).set_trashed("c1", trashed_at, None)
        assert [entry.is_kept for entry in await ledger.entries()] == [is_kept]


async def committed(ledger: Any, day_start: datetime, month_start: datetime) -> Commitments:
    return await ledger._database.read(lambda c: read_commitments(c, "", day_start, month_start))


async def test_commitments_count_what_is_booked_and_what_is_on_its_way(
    journal: Journal, ledger: Ledger, samples: Any
) -> None:
    today, month = samples.noon, samples.noon - timedelta(days=21)
    last_month = month - timedelta(days=1)
    assert await committed(ledger, today, month) == Commitments()
    uncertain = replace(samples.job("u"), state=JobState.UNCERTAIN, created_at=last_month)
    await journal.add(
        [
            taken(samples, "now", today, "1"),
            taken(samples, "silent", today, None),
            taken(samples, "earlier", month, "0.5"),
            taken(samples, "last month", last_month, "100"),
            replace(taken(samples, "refunded", today, "1"), refunded_usd=Decimal(1)),
            replace(taken(samples, "failed", today, None), state=JobState.FAILED),
            # Asked for long ago, still to be paid; the second was put back by a restore.
            samples.job("queued", last_month),
            uncertain,
            replace(uncertain, take_id="u2", sent_at=month),
            replace(uncertain, take_id="u3", sent_at=last_month),
            # Put back by a restore and adopted, but its id was not answered about yet.
            replace(uncertain, take_id="u4", state=JobState.RUNNING, api_job_id="64a"),
        ]
    )
    estimate = Decimal("1.145")
    expected = Commitments(1 + 4 * estimate, 1 + Decimal("0.5") + 5 * estimate)
    assert await committed(ledger, today, month) == expected


async def test_what_a_clock_dated_later_than_today_is_not_spent_today(
    journal: Journal, ledger: Ledger, samples: Any
) -> None:
    today = day_start(samples.noon)
    month = today - timedelta(days=21)
    estimate = Decimal("1.145")
    for days in (1, 7, 20, 400):
        await journal.add([taken(samples, str(days), today + timedelta(days=days), "100")])
    # Not sent yet: it will be paid for, whatever the clock was at the request.
    await journal.add([samples.job("queued", today + timedelta(days=20))])
    assert await committed(ledger, today, month) == Commitments(estimate, estimate)
    # It is today until the day ends: the clock may have been put back by an hour.
    await journal.add([taken(samples, "later today", today + timedelta(hours=23), "1")])
    assert await committed(ledger, today, month) == Commitments(1 + estimate, 1 + estimate)
    # Its day has come.
    day = today + timedelta(days=20)
    assert (await committed(ledger, day, day)).today_usd == 100 + estimate


@pytest.mark.parametrize("days", [-40, -1, 1, 40])
@pytest.mark.parametrize("wrong", [("accepted_at",), ("sent_at", "accepted_at"), ("created_at",)])
async def test_a_clock_that_was_wrong_within_a_job_makes_no_space(
    journal: Journal, ledger: Ledger, samples: Any, days: int, wrong: tuple[str, ...]
) -> None:
    noon = samples.noon
    dated = {name: noon + timedelta(days=days) for name in wrong}
    await journal.add([replace(taken(samples, "take", noon, "2"), **dated)])
    found = await committed(ledger, day_start(noon), day_start(noon) - timedelta(days=21))
    assert found == Commitments(Decimal(2), Decimal(2))


async def test_sending_an_uncertain_job_again_empties_no_limit(
    journal: Journal, ledger: Ledger, samples: Any
) -> None:
    """Each of ten sends may have been charged, though nine were dismissed for the next."""
    noon = samples.noon
    lost = problems.outcome_unknown(detail="time-out")
    refused = problems.refused(reason="Bad prompt.")
    uncertain = replace(
        samples.job("0"), state=JobState.UNCERTAIN, sent_at=noon, problem=lost, created_at=noon
    )
    dismissed = replace(uncertain, state=JobState.DISMISSED)
    sent_again = [replace(dismissed, take_id=str(number)) for number in range(1, 10)]
    answered = [
        replace(dismissed, take_id="refused", problem=refused),
        replace(dismissed, take_id="unsent", sent_at=None),
    ]
    await journal.add([uncertain, *sent_again, *answered])
    estimate = Decimal("1.145")
    expected = Commitments(10 * estimate, 10 * estimate)
    assert await committed(ledger, noon, noon - timedelta(days=21)) == expected
    uncertain_takes = {entry.take_id for entry in await ledger.entries() if entry.is_uncertain}
    assert uncertain_takes == {str(number) for number in range(10)}


async def test_an_absurd_charge_of_an_earlier_version_spoils_no_sum(
    journal: Journal, ledger: Ledger, samples: Any, tmp_path: Path
) -> None:
    noon, model_id = samples.noon, samples.request().model_id
    odd = [taken(samples, text, noon, text) for text in ("1E+26", "NaN", "1E+999999")]
    await journal.add([*odd, taken(samples, "good", noon)])
    estimate = Decimal("1.145")
    assert await committed(ledger, noon, noon) == Commitments(4 * estimate, 4 * estimate)
    assert await journal.spent_usd(noon, noon + timedelta(days=1)) == estimate
    assert {entry.net_usd for entry in await ledger.entries()} == {Decimal(0), estimate}
    assert await ledger.export_csv(tmp_path / "spending.csv") == 4
    card = load_card()
    charges = await ledger.latest_charges(model_id, ["1080P"], noon, noon)
    assert price_drift(charges, card) == ()


async def test_the_latest_charges_of_each_tier(
    journal: Journal, ledger: Ledger, samples: Any
) -> None:
    noon, model_id = samples.noon, samples.request().model_id
    jobs = [taken(samples, str(hour), noon + timedelta(hours=hour), f"1.{hour}") for hour in (5, 9)]
    cheap = replace(samples.request(), resolution="720P", duration_s=3)
    jobs.append(replace(taken(samples, "cheap", noon), request=cheap))
    # By a clock that was ahead, and written down before the last.
    jobs.insert(1, taken(samples, "ahead", noon + timedelta(days=20), "0.5"))
    await journal.add(jobs)
    tiers = ["1080P", "720P"]

    async def charged(since_h: int, until_h: int) -> list[str]:
        since, until = noon + timedelta(hours=since_h), noon + timedelta(hours=until_h)
        found = await ledger.latest_charges(model_id, tiers, since, until)
        return [str(charge.charged_usd) for charge in found]

    assert await charged(0, 24) == ["1.9", "1.5", "1.145"]
    assert await charged(5, 9) == ["1.9", "1.5"]
    assert await charged(6, 9) == ["1.9"]
    # In the order of the journal, also when the day of that clock has come.
    assert await charged(0, 24 * 30) == ["1.9", "0.5", "1.5", "1.145"]
    await journal.add([taken(samples, str(number), noon, "2") for number in range(10, 30)])
    assert await charged(0, 24) == [*["2"] * 10, "1.145"]
    found = await ledger.latest_charges(model_id, ["720P"], noon, noon)
    assert found == [Charge("720P", 3, Decimal("1.145"))]
    assert await ledger.latest_charges("another model", ["1080P"], noon, noon) == []


@pytest.mark.parametrize(
    "changes",
    [
        *({"state": state} for state in JobState if state not in ANSWERS_BY_STATE),
        {"refunded_usd": Decimal("0.5")},
        {"charged_usd": None},
    ],
    ids=str,
)
async def test_a_job_that_failed_or_was_refunded_reports_no_price(
    journal: Journal, ledger: Ledger, samples: Any, changes: Any
) -> None:
    noon, model_id = samples.noon, samples.request().model_id
    good = taken(samples, "good", noon, "2")
    await journal.add([good, replace(taken(samples, "other", noon, "7"), **changes)])
    charges = await ledger.latest_charges(model_id, ["1080P"], noon, noon)
    assert [charge.charged_usd for charge in charges] == [2]


@pytest.mark.parametrize("state", sorted(ANSWERS_BY_STATE))
async def test_a_charge_is_final_when_the_job_is_saved(
    journal: Journal, ledger: Ledger, samples: Any, state: JobState
) -> None:
    noon, model_id = samples.noon, samples.request().model_id
    await journal.add([replace(taken(samples, "a", noon, "2"), state=state)])
    charges = await ledger.latest_charges(model_id, ["1080P"], noon, noon)
    assert charges == [Charge("1080P", 5, Decimal(2), is_final=state is JobState.SAVED)]


async def test_a_refund_of_nothing_is_none(journal: Journal, ledger: Ledger, samples: Any) -> None:
    noon, model_id = samples.noon, samples.request().model_id
    await journal.add([replace(taken(samples, "a", noon), refunded_usd=Decimal(0))])
    assert len(await ledger.latest_charges(model_id, ["1080P"], noon, noon)) == 1


async def test_the_index_answers_what_is_asked_often(database: Database) -> None:
    def plan(connection: sqlite3.Connection) -> str:
        rows = connection.execute(
            "EXPLAIN QUERY PLAN SELECT state FROM job"
            " WHERE coalesce(accepted_at, sent_at, created_at) >= 'x'"
        )
        return " ".join(str(row["detail"]) for row in rows)

    assert "job_by_booking" in await database.read(plan)


async def test_an_export_can_be_read_and_adds_up(
    journal: Journal, ledger: Ledger, samples: Any, tmp_path: Path
) -> None:
    nasty = '=cmd|"/c calc"!A1, "quoted"\nsecond line 一只'
    job = taken(samples, "a", samples.noon)
    await journal.add([replace(job, request=samples.request(nasty)), samples.job("b")])
    path = tmp_path / "spending.csv"
    path.write_text("old", encoding="utf-8", newline="\n")
    assert await ledger.export_csv(path) == 2
    text = path.read_bytes().decode("utf-8-sig")
    first, *rows = csv.reader(io.StringIO(text, newline=""))
    assert tuple(first) == CSV_COLUMNS
    by_take = {row[0]: dict(zip(first, row, strict=True)) for row in rows}
    assert by_take["a"]["prompt"] == "'" + " ".join(nasty.split())
    assert by_take["a"]["charged_usd"] == "1.145"
    assert by_take["b"]["charged_usd"] == ""
    assert await ledger.export_csv(path, since=samples.noon + timedelta(days=1)) == 0


async def test_an_export_that_fails_says_so_and_keeps_the_old_file(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(StorageError) as caught:
        await ledger.export_csv(tmp_path / "missing" / "x.csv")
    assert caught.value.problem.kind is problems.export_failed
    assert "Your job list was not changed." in caught.value.message
    path = tmp_path / "spending.csv"
    path.write_text("old", encoding="utf-8", newline="\n")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StorageError, match="No space left"):
        await ledger.export_csv(path)
    assert path.read_text(encoding="utf-8") == "old"


async def test_answers_are_kept_when_they_differ(
    journal: Journal, ledger: Ledger, samples: Any
) -> None:
    await journal.add([samples.job("a"), samples.job("b")])
    noon = samples.noon
    reported = [
        (AnswerKind.CREATE, '{"code": 0}'),
        (AnswerKind.QUERY, '{"status": 1}'),
        (AnswerKind.QUERY, '{"status": 1}'),
        (AnswerKind.QUERY, '{"status": 2}'),
        (AnswerKind.QUERY, '{"status": 1}'),
        (AnswerKind.CREATE, '{"code": 0}'),
    ]
    for minute, (kind, text) in enumerate(reported):
        await ledger.keep_answer("a", kind, noon + timedelta(minutes=minute), text)
    assert await ledger.answers("a") == [
        RawAnswer(noon + timedelta(minutes=minute), *reported[minute]) for minute in (0, 1, 3, 4)
    ]
    assert await ledger.answers("b") == []
    with pytest.raises(LookupError):
        await ledger.keep_answer("nobody", AnswerKind.QUERY, noon, "{}")


async def test_answers_are_cut_and_the_latest_are_kept(
    journal: Journal, ledger: Ledger, samples: Any
) -> None:
    await journal.add([samples.job("a")])
    await ledger.keep_answer("a", AnswerKind.CREATE, samples.noon, "x" + "é\ud800" * 50_000)
    (kept,) = await ledger.answers("a")
    assert MAX_ANSWER_BYTES - 1 <= len(kept.text.encode()) <= MAX_ANSWER_BYTES
    assert kept.text.startswith("xé?é?")
    for number in range(ANSWERS_KEPT + 5):
        await ledger.keep_answer("a", AnswerKind.QUERY, samples.noon, str(number))
    created, *asked = await ledger.answers("a")
    assert created == kept
    assert [answer.text for answer in asked] == [str(n) for n in range(5, ANSWERS_KEPT + 5)]


@pytest.mark.parametrize(
    ("change", "read"),
    [
        ("UPDATE job SET state = 'melted'", lambda ledger, noon: committed(ledger, noon, noon)),
        ("UPDATE job SET state = 'melted'", lambda ledger, noon: ledger.entries()),
        ("UPDATE raw_answers SET kind = 'x'", lambda ledger, noon: ledger.answers("a")),
    ],
)
async def test_a_row_no_one_wrote_is_damage(
    journal: Journal, ledger: Ledger, database: Database, samples: Any,
    change: str, read: Callable[[Any, datetime], Any],
) -> None:  # fmt: skip
    await journal.add([taken(samples, "a", samples.noon)])
    await ledger.keep_answer("a", AnswerKind.QUERY, samples.noon, "{}")
    await database.run(lambda connection: connection.execute(change))
    with pytest.raises(JournalUnusable) as caught:
        await read(ledger, samples.noon)
    assert caught.value.problem.kind is problems.journal_damaged


async def test_a_submit_looks_at_what_was_booked_lately_and_not_at_all_jobs(
    database: Database, samples: Any
) -> None:
    def steps_of_plan(connection: sqlite3.Connection) -> list[str]:
        asked: list[str] = []
        connection.set_trace_callback(asked.append)
        read_commitments(connection, "", samples.noon, samples.noon)
        connection.set_trace_callback(None)
        plan = connection.execute(f"EXPLAIN QUERY PLAN {asked[0]}")
        return [step[3] for step in plan if step[3].startswith(("SEARCH", "SCAN"))]

    assert (await database.read(steps_of_plan))[:3] == [
        "SEARCH job USING INDEX job_by_booking (<expr>>?)",
        "SEARCH job USING INDEX job_by_state (state=?)",
        "SEARCH job USING INTEGER PRIMARY KEY (rowid>?)",
    ]
