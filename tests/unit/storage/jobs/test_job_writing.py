"""Two processes with the same job: one of them sends it, and neither overwrites the other."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.core import problems
from app.core.errors import ChangedElsewhere, JournalUnusable
from app.core.job import Job, JobState
from app.storage.database.database import Database
from app.storage.database.schema import load_migrations
from app.storage.jobs.journal import SqliteJournal
from tests.fakes.journal_files import opened
from tests.platforms import needs_movable_open_files


async def two_with(database: Database, job: Job) -> tuple[SqliteJournal, SqliteJournal]:
    """Two processes that have read `job`, as when one opens beside the other."""
    journals = SqliteJournal(database), SqliteJournal(database)
    await SqliteJournal(database).add([job])
    for journal in journals:
        assert await journal.unfinished() == [job]
    return journals


def sending(job: Job) -> Job:
    return replace(job, state=JobState.SENDING, sent_at=job.created_at)


async def test_of_two_who_send_a_take_one_may(database: Database, samples: Any) -> None:
    one, other = await two_with(database, samples.job())
    await one.begin_sending(sending(samples.job()))
    with pytest.raises(ChangedElsewhere) as raised:
        await other.begin_sending(sending(samples.job()))
    assert "It was not sent twice" in raised.value.message
    assert await other.job("take1") == sending(samples.job())


@pytest.mark.parametrize(
    "changes", [{"state": JobState.SENDING}, {"state": JobState.REMOVED}, {"is_paused": True}]
)
async def test_only_what_waits_is_sent_even_by_who_wrote_it_last(
    database: Database, samples: Any, changes: dict[str, Any]
) -> None:
    journal = SqliteJournal(database)
    await journal.add([samples.job()])
    await journal.save(replace(samples.job(), **changes))
    with pytest.raises(ChangedElsewhere):
        await journal.begin_sending(sending(samples.job()))


async def test_what_was_sent_is_not_put_back_by_who_has_not_seen_it(
    database: Database, samples: Any
) -> None:
    one, other = await two_with(database, samples.job())
    await one.begin_sending(sending(samples.job()))
    for stale in (samples.job(), replace(samples.job(), state=JobState.REMOVED)):
        with pytest.raises(ChangedElsewhere):
            await other.save(stale)
    # To look for left jobs is no look at this one.
    await other.unfinished()
    with pytest.raises(ChangedElsewhere):
        await other.save(samples.job())
    assert (await one.job("take1")).state is JobState.SENDING


async def test_who_has_seen_the_change_may_write_again(database: Database, samples: Any) -> None:
    one, other = await two_with(database, samples.job())
    await one.save(replace(samples.job(), is_paused=True))
    await other.job("take1")
    await other.save(samples.job())
    with pytest.raises(ChangedElsewhere):
        await one.save(samples.job())


async def test_the_id_of_a_paid_job_is_written_over_the_doubts_of_others(
    database: Database, samples: Any
) -> None:
    one, other = await two_with(database, samples.job())
    await one.begin_sending(sending(samples.job()))
    await other.job("take1")
    await other.save(replace(sending(samples.job()), state=JobState.UNCERTAIN))
    accepted = replace(
        sending(samples.job()),
        state=JobState.RUNNING,
        api_job_id="64a",
        accepted_at=samples.noon,
    )
    await one.save(accepted)
    assert await other.job("take1") == accepted


async def test_the_order_of_the_queue_is_no_change_of_its_jobs(
    database: Database, samples: Any
) -> None:
    one, other = await two_with(database, samples.job())
    await one.reorder(["take1"])
    await other.begin_sending(sending(samples.job()))


def move_away(path: Path) -> None:
    path.rename(path.with_name("moved"))


def put_a_copy_in_place(path: Path) -> None:
    content = path.read_bytes()
    path.unlink()
    path.write_bytes(content)


def take_the_log_away(path: Path) -> None:
    path.with_name(f"{path.name}-wal").unlink()


def take_the_index_away(path: Path) -> None:
    path.with_name(f"{path.name}-shm").unlink()


@needs_movable_open_files
@pytest.mark.parametrize(
    "change", [move_away, put_a_copy_in_place, take_the_log_away, take_the_index_away]
)
async def test_nothing_is_sent_from_a_file_that_is_no_longer_in_its_place(
    journal_file: Path, samples: Any, change: Callable[[Path], None]
) -> None:
    database = await opened(journal_file)
    journal = SqliteJournal(database)
    await journal.add([samples.job()])
    change(journal_file)
    for write in (journal.begin_sending(sending(samples.job())), journal.add([samples.job("b")])):
        with pytest.raises(JournalUnusable) as raised:
            await write
        assert raised.value.problem.kind is problems.journal_unwritable
        assert "moved or replaced" in raised.value.message
    # What has happened is written all the same, for a later reader of that file; no start from this
    # place would know it.
    with pytest.raises(JournalUnusable, match="moved or replaced"):
        await journal.save(replace(samples.job(), state=JobState.UNCERTAIN))
    assert (await journal.job(samples.job().take_id)).state is JobState.UNCERTAIN
    await database.close()


async def test_rows_of_the_format_before_are_free_for_the_first(
    journal_file: Path, samples: Any
) -> None:
    database = await Database.open(journal_file, load_migrations())
    await SqliteJournal(database).add([samples.job()])
    await database.run(lambda c: c.execute("UPDATE job SET writer = '', revision = 0"))
    journal = SqliteJournal(database)
    await journal.unfinished()
    await journal.begin_sending(sending(samples.job()))
    await database.close()
