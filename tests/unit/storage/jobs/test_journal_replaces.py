"""New takes and the end of those they take the place of are written in one, or not at all."""

from dataclasses import replace
from typing import Any

import pytest

from app.core.job import JobState
from app.storage.database.database import Database
from app.storage.jobs.journal import SqliteJournal


async def test_new_takes_and_the_end_of_the_old_ones_are_written_together(
    database: Database, samples: Any
) -> None:
    journal = SqliteJournal(database)
    old = [replace(samples.job(name), state=JobState.FAILED) for name in ("a", "b")]
    await journal.add(old)
    ended = [replace(job, state=JobState.DISMISSED) for job in old]
    await journal.add([samples.job("c"), samples.job("d")], ended)
    assert [job.take_id for job in await journal.unfinished()] == ["c", "d"]


async def test_where_one_cannot_be_written_none_is(database: Database, samples: Any) -> None:
    journal = SqliteJournal(database)
    old = replace(samples.job("a"), state=JobState.FAILED)
    await journal.add([old])
    ended = replace(old, state=JobState.DISMISSED)
    new = [samples.job("b"), samples.job("c")]
    with pytest.raises(LookupError):
        await journal.add(new, [ended, replace(ended, take_id="nobody")])
    assert await journal.unfinished() == [old]


async def test_nothing_takes_the_place_of_a_take_that_another_process_changed(
    database: Database, samples: Any
) -> None:
    journal, other = SqliteJournal(database), SqliteJournal(database)
    jobs = [replace(samples.job(name), state=JobState.UNCERTAIN) for name in ("a", "b")]
    await journal.add(jobs)
    adopted = replace(jobs[0], state=JobState.RUNNING, api_job_id="found")
    assert await other.unfinished() == jobs
    await other.save(adopted)
    ends = [replace(job, state=JobState.DISMISSED) for job in jobs]
    new = samples.job("new b")
    assert await journal.add([samples.job("new a"), new], ends) == (new,)
    assert await journal.unfinished() == [adopted, new]
