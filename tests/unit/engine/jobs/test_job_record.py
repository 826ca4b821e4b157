from dataclasses import replace
from pathlib import Path

import pytest

from app.core import problems
from app.core.errors import ChangedElsewhere, JournalUnusable, Refused
from app.core.events import (
    Accepted,
    JobReport,
    Kept,
    Outcome,
    Paused,
    Removed,
    Reported,
    Restarted,
    SendStarted,
)
from app.core.job import JobState
from app.core.library.clip import Clip
from app.engine.jobs.job_record import JobRecord, UnsavedEvents
from tests.fakes.engine_world import FACTS, World
from tests.fakes.shared_clock import SharedClock

FULL = JournalUnusable(problems.journal_unwritable(path="/j", detail="full"))


async def test_an_answer_that_could_not_be_written_is_written_as_soon_as_it_can_be() -> None:
    world = World()
    job, now = world.new_job(), world.clock.now()
    await world.journal.add([job])
    begun = list[bool]()
    unsaved = UnsavedEvents(world.watcher, lambda: begun.append(True))
    record = JobRecord(job, world.journal, world.watcher, unsaved)
    await record.apply_durably(SendStarted(now))
    world.journal.broken = FULL
    await record.apply(Accepted(now, "job-1", None))
    assert world.journal.jobs["take"].state is JobState.SENDING
    # "Nothing was sent" would not be true.
    assert [problem.kind for problem in world.watcher.troubles] == [problems.journal_behind]
    assert (begun, unsaved.records, world.watcher.healed) == ([True], (record,), [])
    world.journal.broken = None
    # Nothing new is reported, but the id is not on the disk yet.
    await record.apply(Reported(now, JobReport(Outcome.RUNNING)))
    assert world.journal.jobs["take"] == replace(record.job, api_job_id="job-1")
    written = len(world.journal.states)
    await record.apply(Reported(now, JobReport(Outcome.RUNNING)))
    assert len(world.journal.states) == written
    assert unsaved.records == ()
    assert world.watcher.healed == [problems.journal_behind]


async def test_a_charge_far_beyond_the_estimate_is_said_once() -> None:
    world = World()
    job, now = world.new_job(), world.clock.now()
    await world.journal.add([job])
    record = JobRecord(
        job, world.journal, world.watcher, UnsavedEvents(world.watcher, lambda: None)
    )
    await record.apply_durably(SendStarted(now))
    charged_usd = 4 * job.estimate_usd
    await record.apply(Accepted(now, "job-1", charged_usd))
    await record.apply(Reported(now, JobReport(Outcome.RUNNING, charged_usd=charged_usd)))
    assert [problem.kind for problem in world.watcher.troubles] == [problems.charge_surprising]
    assert record.job.charged_usd == charged_usd


async def test_the_trouble_is_over_when_the_last_job_is_written() -> None:
    world, begun = World(), list[bool]()
    unsaved = UnsavedEvents(world.watcher, lambda: begun.append(True))
    jobs = [world.new_job("one"), world.new_job("two"), world.new_job("three")]
    await world.journal.add(jobs)
    records = [JobRecord(job, world.journal, world.watcher, unsaved) for job in jobs]
    world.journal.broken = FULL
    for record in records:
        await record.apply(Removed(world.clock.now()))
    await records[0].write_again()
    assert len(world.watcher.troubles) == 3
    world.journal.broken = None
    await records[0].write_again()
    await records[1].write_again()
    assert world.watcher.healed == []
    await records[2].write_again()
    assert world.watcher.healed == [problems.journal_behind]
    assert begun == [True]


async def test_a_job_that_has_ended_is_written_when_the_journal_can_be_again() -> None:
    world = World()
    world.api.creates = [Refused("no")]
    world.api.before_answer = lambda: setattr(world.journal, "broken", FULL)
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: bool(world.watcher.troubles))
    assert world.journal.jobs["take"].state is JobState.SENDING
    world.journal.broken = None
    await world.watcher.until(lambda: bool(world.watcher.healed))
    # Otherwise the next start would take it for uncertain.
    assert world.journal.jobs["take"].state is JobState.REFUSED
    await world.engine.stop()


async def test_closing_tries_once_more_to_write_what_is_behind() -> None:
    clock = SharedClock()
    world = World(clock=clock)
    world.api.creates = [Refused("no")]
    world.api.before_answer = lambda: setattr(world.journal, "broken", FULL)
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: bool(world.watcher.troubles))
    world.journal.broken = None
    await world.engine.stop()
    assert world.journal.jobs["take"].state is JobState.REFUSED


class Mistake(Exception):
    """An unexpected error."""


async def test_a_mistake_in_the_writing_leaves_the_job_as_the_journal_has_it() -> None:
    world = World()
    job, now = world.new_job(), world.clock.now()
    record = JobRecord(
        job, world.journal, world.watcher, UnsavedEvents(world.watcher, lambda: None)
    )

    async def fail(*_: object) -> None:
        raise Mistake

    world.journal.begin_sending = world.journal.keep = fail  # type: ignore[method-assign]
    with pytest.raises(Mistake):
        await record.apply_durably(SendStarted(now))
    assert record.job == job
    fetched = replace(job, state=JobState.DOWNLOADING, api_job_id="job-1")
    record.job = fetched
    clip = Clip("clip", "take", "job-1", job.request, Path("a.mp4"), FACTS, None, now, "")
    with pytest.raises(Mistake):
        await record.keep(Kept(now, "clip"), clip)
    assert record.job == fetched
    assert world.watcher.clips == []


async def test_what_another_process_made_of_a_job_is_what_it_is() -> None:
    world = World()
    job, now = world.new_job(), world.clock.now()
    sent = replace(job, state=JobState.SENDING, sent_at=now)
    for event in (SendStarted(now), Removed(now), Paused(now)):
        await world.journal.add([job])
        world.journal.elsewhere["take"] = sent
        record = JobRecord(job, world.journal, world.watcher, UnsavedEvents(world.watcher, list))
        with pytest.raises(ChangedElsewhere):
            await record.apply_durably(event)
        assert (record.job, record.is_written) == (sent, True)
        assert world.watcher.jobs["take"] == sent


async def test_what_is_behind_is_not_written_over_what_another_process_wrote() -> None:
    world = World()
    job, now = world.new_job(state=JobState.RUNNING, api_job_id="job-1"), world.clock.now()
    await world.journal.add([job])
    unsaved = UnsavedEvents(world.watcher, lambda: None)
    record = JobRecord(job, world.journal, world.watcher, unsaved)
    world.journal.broken = FULL
    await record.apply(Reported(now, JobReport(Outcome.READY, url="https://file.example/a")))
    world.journal.broken = None
    saved = world.journal.elsewhere["take"] = replace(job, state=JobState.SAVED)
    await record.write_again()
    assert (record.job, unsaved.records) == (saved, ())
    assert world.watcher.troubles[-1].kind is problems.changed_elsewhere
    world.journal.elsewhere["take"] = job
    record.job = replace(job, state=JobState.DOWNLOADING)
    with pytest.raises(ChangedElsewhere):
        await record.apply(Restarted(now))
