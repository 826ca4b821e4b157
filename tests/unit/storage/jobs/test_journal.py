import asyncio
import os
import sqlite3
import subprocess
import sys
import textwrap
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.core import problems
from app.core.errors import JobIdTaken, JournalUnusable
from app.core.job import GONE, Job, JobState
from app.core.library.clip import AnnotationsChange, ClipAnnotations
from app.core.library.clip_query import ClipQuery
from app.core.ports import Journal
from app.storage.database.database import Database
from app.storage.database.schema import load_migrations
from app.storage.jobs.job_rows import job_row
from app.storage.jobs.journal import SqliteJournal
from app.storage.library.library import Library
from tests.paths import ROOT
from tests.platforms import KILLED, needs_file_size_limits


@pytest.fixture
def journal(database: Database) -> Journal:
    return SqliteJournal(database)


async def takes_of(journal: Journal) -> list[str]:
    return [job.take_id for job in await journal.unfinished()]


async def test_jobs_come_back_in_the_order_of_their_coming(journal: Journal, samples: Any) -> None:
    jobs = [samples.job("new1"), samples.job("new2")]
    await journal.add(jobs)
    # A clock that was put back changes no order.
    later = samples.job("later", samples.noon - timedelta(hours=1))
    await journal.add([later])
    assert await journal.unfinished() == [*jobs, later]


async def test_a_new_order_holds_across_saves_and_restarts(
    journal: Journal, database: Database, samples: Any
) -> None:
    jobs = [samples.job(name) for name in "abcde"]
    await journal.add(jobs)
    # Only some of them: the others keep their places.
    await journal.reorder(["e", "b", "c"])
    assert await takes_of(journal) == ["a", "e", "b", "d", "c"]
    await journal.save(replace(jobs[4], is_paused=True, allowed_over_cap=True))
    await journal.add([samples.job("f")])
    again = SqliteJournal(database)
    assert await takes_of(again) == ["a", "e", "b", "d", "c", "f"]
    second = (await again.unfinished())[1]
    assert (second.is_paused, second.allowed_over_cap) == (True, True)


async def test_jobs_that_others_add_later_are_theirs(
    journal: Journal, database: Database, samples: Any
) -> None:
    await journal.add([samples.job("old")])
    window = SqliteJournal(database)
    await window.leave_new_ones_to_others()
    await journal.add([samples.job("new")])
    assert await takes_of(window) == ["old"]
    assert await takes_of(SqliteJournal(database)) == ["old", "new"]


async def test_an_order_with_a_take_no_one_knows_changes_nothing(
    journal: Journal, samples: Any
) -> None:
    await journal.add([samples.job("a"), samples.job("b")])
    with pytest.raises(LookupError):
        await journal.reorder(["b", "a", "x"])
    await journal.reorder([])
    assert await takes_of(journal) == ["a", "b"]


async def test_a_journal_of_the_first_format_keeps_its_jobs_and_order(
    journal_file: Path, samples: Any
) -> None:
    old = await Database.open(journal_file, load_migrations()[:1])

    def insert(connection: sqlite3.Connection) -> None:
        for take_id in ("first", "second"):
            row = dict(job_row(samples.job(take_id)))
            for later in (
                *("is_paused", "allowed_over_cap", "service", "output_dir", "clips_dir"),
                *("take_number", "take_count"),
            ):
                del row[later]
            annotations = ", ".join(f":{name}" for name in row)
            connection.execute(f"INSERT INTO job ({', '.join(row)}) VALUES ({annotations})", row)

    await old.run(insert)
    await old.close()
    database = await Database.open(journal_file, load_migrations())
    journal = SqliteJournal(database)
    assert await journal.unfinished() == [samples.job("first"), samples.job("second")]
    await journal.reorder(["second", "first"])
    assert await takes_of(journal) == ["second", "first"]
    await database.close()


async def test_add_writes_all_or_none(journal: Journal, samples: Any) -> None:
    await journal.add([])
    await journal.add([samples.job("a")])
    with pytest.raises(sqlite3.IntegrityError):
        await journal.add([samples.job("b"), samples.job("a")])
    assert [job.take_id for job in await journal.unfinished()] == ["a"]


async def test_save_replaces_and_what_is_gone_is_not_shown(journal: Journal, samples: Any) -> None:
    jobs = [replace(samples.job(state.value), state=JobState.QUEUED) for state in JobState]
    await journal.add(jobs)
    for job, state in zip(jobs, JobState, strict=True):
        await journal.save(replace(job, state=state, api_job_id=f"64a-{state.value}"))
    left = await journal.unfinished()
    assert {job.state for job in left} == set(JobState) - GONE
    assert all(job.api_job_id == f"64a-{job.state.value}" for job in left)


async def test_an_id_belongs_to_one_job(journal: Journal, samples: Any) -> None:
    one, other = samples.job("one"), samples.job("other")
    await journal.add([one, other])
    taken = replace(one, state=JobState.RUNNING, api_job_id="64a")
    await journal.save(taken)
    for same in ("64a", "64A"):
        with pytest.raises(JobIdTaken, match="“A black lab swimming”"):
            await journal.save(replace(other, state=JobState.RUNNING, api_job_id=same))
    assert {job.take_id: job.api_job_id for job in await journal.unfinished()} == {
        "one": "64a",
        "other": "",
    }
    # Also when the first of the two has left the queue.
    await journal.save(replace(taken, state=JobState.DISMISSED))
    with pytest.raises(JobIdTaken):
        await journal.save(replace(other, state=JobState.RUNNING, api_job_id="64a"))
    await journal.save(replace(other, state=JobState.RUNNING, api_job_id="64b"))


async def test_two_jobs_that_have_one_id_from_before_are_still_written(
    journal: Journal, database: Database, samples: Any
) -> None:
    jobs = [replace(samples.job(name), state=JobState.RUNNING) for name in ("one", "other")]
    await journal.add(jobs)
    await database.run(lambda connection: connection.execute("UPDATE job SET api_job_id = 'x'"))
    for job in jobs:
        await journal.save(replace(job, state=JobState.READY, api_job_id="x"))
    assert {job.state for job in await journal.unfinished()} == {JobState.READY}


class Fails:
    """A connection's thread in which every statement of a kind fails."""

    def __init__(self, error: Exception) -> None:
        self.error: Exception | None = error

    def update(self, connection: sqlite3.Connection, job: Job) -> None:
        assert self.error is not None
        raise self.error


def sqlite_error(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("no such column: revision")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(sqlite_error(code), id=name)
        for name, code in vars(sqlite3).items()
        if name
        in (
            "SQLITE_NOMEM",
            "SQLITE_PROTOCOL",
            "SQLITE_INTERRUPT",
            "SQLITE_FULL",
            "SQLITE_IOERR",
            "SQLITE_BUSY",
            "SQLITE_ABORT",
            "SQLITE_CORRUPT",
            "SQLITE_SCHEMA",
            "SQLITE_INTERNAL",
            "SQLITE_ERROR",
            "SQLITE_CONSTRAINT",
            "SQLITE_IOERR_FSYNC",
        )
    ]
    + [
        pytest.param(MemoryError(), id="MemoryError"),
        pytest.param(sqlite3.ProgrammingError("closed"), id="ProgrammingError"),
        pytest.param(sqlite3.InterfaceError("odd"), id="InterfaceError"),
    ],
)
async def test_whatever_keeps_a_job_from_being_saved_can_be_tried_again(
    database: Database, samples: Any, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    journal = SqliteJournal(database)
    await journal.add([samples.job()])
    with monkeypatch.context() as broken:
        broken.setattr(journal, "_jobs", Fails(error))
        with pytest.raises(JournalUnusable):
            await journal.save(replace(samples.job(), state=JobState.SENDING))
    await journal.save(replace(samples.job(), state=JobState.SENDING))
    assert [job.state for job in await journal.unfinished()] == [JobState.SENDING]


async def test_a_job_that_was_never_added_is_a_mistake(journal: Journal, samples: Any) -> None:
    with pytest.raises(LookupError):
        await journal.save(samples.job())


async def test_keep_writes_job_and_clip_together(
    journal: Journal, database: Database, samples: Any
) -> None:
    clip = samples.clip("c1")
    job = replace(samples.job(clip.take_id), state=JobState.DOWNLOADING)
    saved = replace(job, state=JobState.SAVED, clip_id="c1")
    library = Library(database)
    with pytest.raises(LookupError):
        await journal.keep(saved, clip)
    assert await library.count(ClipQuery()) == 0
    await journal.add([job])
    hashed = replace(clip, content_hash="abc", annotations=ClipAnnotations(tags=("dogs",)))
    await journal.keep(saved, hashed)
    assert await journal.unfinished() == []
    assert await library.page(ClipQuery(text="lab dogs"), 10, 0) == [hashed]


async def test_a_clip_that_is_kept_again_has_what_was_said_of_it_meanwhile(
    journal: Journal, database: Database, samples: Any
) -> None:
    clip = replace(samples.clip("c1"), content_hash="abc")
    saved = replace(samples.job(clip.take_id), state=JobState.SAVED, clip_id="c1")
    library = Library(database)
    await journal.add([saved])
    await journal.keep(saved, clip)
    await library.change_annotations(
        ["c1"], AnnotationsChange(rating=4, note="wet", add_tags=("dogs",))
    )
    moved = replace(clip, path=Path("/elsewhere/c1.mp4"), content_hash="")
    await journal.keep(saved, moved)
    annotations = ClipAnnotations(rating=4, note="wet", tags=("dogs",))
    known = replace(moved, content_hash="abc", annotations=annotations)
    assert await library.page(ClipQuery(text="lab wet"), 10, 0) == [known]
    assert await library.count(ClipQuery(text="lab")) == 1


async def test_spent_is_exact_and_begins_at_since(journal: Journal, samples: Any) -> None:
    def charged(take_id: str, at: Any, charge: str | None, refund: str | None = None) -> Job:
        return replace(
            samples.job(take_id),
            accepted_at=at,
            charged_usd=None if charge is None else Decimal(charge),
            refunded_usd=None if refund is None else Decimal(refund),
        )

    noon = samples.noon
    until = noon + timedelta(hours=2)
    assert await journal.spent_usd(noon, until) == Decimal(0)
    await journal.add(
        [
            charged("before", noon - timedelta(microseconds=1), "100"),
            charged("at", noon, "1.145"),
            charged("after", noon + timedelta(hours=1), "0.1"),
            charged("after2", noon + timedelta(hours=1), "0.2"),
            # By a clock that was ahead.
            charged("later", until, "100"),
            charged("refunded", noon, "0.645", "0.645"),
            charged("overpaid back", noon, "0.1", "5"),
            charged("silent", noon, None),
            charged("never sent", None, None),
        ]
    )
    assert await journal.spent_usd(noon, until) == Decimal("1.445")


async def test_making_times_are_of_the_latest_jobs_of_a_kind(
    journal: Journal, samples: Any
) -> None:
    def made(take_id: str, took_s: int, **changes: Any) -> Job:
        at = samples.noon + timedelta(hours=int(take_id))
        job = replace(samples.job(take_id), accepted_at=at, ready_at=at + timedelta(seconds=took_s))
        return replace(job, **changes)

    await journal.add([made(str(number), number) for number in range(1, 61)])
    await journal.add([made("100", -5), made("101", 7, ready_at=None)])
    await journal.add([made("102", 9, request=replace(samples.request(), resolution="720P"))])
    times = await journal.making_times_s("1080P", 5)
    assert len(times) == 49
    assert times[0] == 60.0
    assert await journal.making_times_s("720P", 5) == [9.0]
    assert await journal.making_times_s("720P", 6) == []


async def test_a_row_no_one_wrote_is_damage(
    journal: Journal, database: Database, samples: Any
) -> None:
    job = replace(samples.job(), accepted_at=samples.noon, charged_usd=Decimal(1))
    await journal.add([job])
    await database.run(lambda c: c.execute("UPDATE job SET state = 'queued', charged_usd = 'x'"))
    for reading in (
        journal.unfinished(),
        journal.spent_usd(samples.noon, samples.noon + timedelta(1)),
    ):
        with pytest.raises(JournalUnusable) as caught:
            await reading
        assert caught.value.problem.kind is problems.journal_damaged


WRITER = """
import asyncio, sys
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from app.core.errors import JobIdTaken, JournalUnusable
from app.core.job import Job
from app.core.request import GenerationRequest
from app.storage.database.database import Database
from app.storage.jobs.journal import SqliteJournal
from app.storage.database.schema import load_migrations

async def main():
    if sys.argv[2] == "limited":
        import resource, signal
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
    journal = SqliteJournal(await Database.open(Path(sys.argv[1]), load_migrations()))
    request = GenerationRequest("m", "prompt " * 300, "1080P", "16:9", 5)
    for number in range(100_000):
        job = Job(f"take{number}", request, datetime.now(UTC), Decimal("1.145"))
        try:
            await journal.add([job])
        except JournalUnusable as error:
            print(error.problem.kind.value, flush=True)
            return
        print(job.take_id, flush=True)

asyncio.run(main())
"""


def writer(journal_file: Path, mode: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(WRITER), str(journal_file), mode],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


async def takes_in(journal_file: Path) -> set[str]:
    database = await Database.open(journal_file, load_migrations())
    checked = await database.read(lambda c: str(c.execute("PRAGMA integrity_check").fetchone()[0]))
    assert checked == "ok"
    jobs = await SqliteJournal(database).unfinished()
    await database.close()
    return {job.take_id for job in jobs}


async def test_killed_while_writing_nothing_confirmed_is_lost(journal_file: Path) -> None:
    process = writer(journal_file, "unlimited")
    assert process.stdout is not None
    confirmed = [process.stdout.readline().strip() for _ in range(40)]
    process.kill()
    confirmed += process.stdout.read().split()
    process.stdout.close()
    assert process.wait() in KILLED
    assert set(confirmed) <= await takes_in(journal_file)


@needs_file_size_limits
async def test_a_disk_that_takes_no_more_is_reported_and_nothing_is_lost(
    journal_file: Path,
) -> None:
    process = writer(journal_file, "limited")
    output, _ = await asyncio.to_thread(process.communicate)
    assert process.returncode == 0
    *confirmed, last = output.split()
    assert last == problems.journal_unwritable.value
    assert confirmed
    assert set(confirmed) <= await takes_in(journal_file)
