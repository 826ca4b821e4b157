"""New takes in the places of old ones: which of those end, and that none is left half way."""

import asyncio

import pytest

from app.core.answers import JobReport, Outcome
from app.core.errors import JournalUnusable, OutcomeUnknown
from app.core.job import Job, JobState
from app.core.problems import ProblemKind, problem
from tests.fakes.engine_world import World
from tests.fakes.shared_clock import SharedClock

FULL = JournalUnusable(problem(ProblemKind.JOURNAL_UNWRITABLE, path="/j", detail="full"))


async def uncertain(world: World) -> None:
    world.api.creates = [OutcomeUnknown("reset"), *world.api.creates]
    world.api.queries = [JobReport(Outcome.RUNNING)]
    await world.run_to(JobState.UNCERTAIN)


async def test_the_old_take_leaves_with_the_coming_of_the_new() -> None:
    world = World()
    await uncertain(world)
    await world.engine.submit([world.new_job("new")], ["take", "nobody"])
    assert world.watcher.jobs["take"].state is JobState.DISMISSED
    assert world.journal.jobs["take"].state is JobState.DISMISSED
    assert world.engine.job("take") is None
    assert world.engine.job("new") is not None
    await world.engine.stop()


async def test_what_cannot_be_written_leaves_the_old_take() -> None:
    world = World()
    await uncertain(world)
    world.journal.broken = FULL
    with pytest.raises(JournalUnusable):
        await world.engine.submit([world.new_job("new")], ["take"])
    job = world.engine.job("take")
    assert job is not None
    assert job.state is JobState.UNCERTAIN
    assert world.engine.job("new") is None
    world.journal.broken = None
    assert await world.engine.dismiss("take")
    await world.engine.stop()


async def test_a_take_that_is_followed_by_now_stays() -> None:
    world = World()
    await uncertain(world)
    assert await world.engine.adopt("take", "found")
    await world.engine.submit([world.new_job("new")], ["take"])
    assert world.journal.jobs["take"].state is JobState.RUNNING
    assert "new" in world.journal.jobs
    await world.engine.stop()


async def test_a_wish_about_the_old_take_waits_for_the_writing() -> None:
    world = World()
    await uncertain(world)
    add, is_adding, goes_on = world.journal.add, asyncio.Event(), asyncio.Event()

    async def add_slowly(jobs: list[Job], replaced: list[Job]) -> None:
        is_adding.set()
        await goes_on.wait()
        await add(jobs, replaced)

    world.journal.add = add_slowly  # type: ignore[method-assign, assignment]
    submitting = asyncio.ensure_future(world.engine.submit([world.new_job("new")], ["take"]))
    await is_adding.wait()
    adopting = asyncio.ensure_future(world.engine.adopt("take", "found"))
    await asyncio.sleep(0)
    goes_on.set()
    await submitting
    assert not await adopting
    assert world.journal.jobs["take"].state is JobState.DISMISSED
    await world.engine.stop()


async def test_what_is_behind_is_not_written_over_the_end_of_the_old_take() -> None:
    """The journal does one thing after the other, as it was asked."""
    clock = SharedClock()
    world = World(clock=clock)
    world.api.creates = [OutcomeUnknown("reset")]
    world.api.before_answer = lambda: setattr(world.journal, "broken", FULL)
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: bool(world.watcher.troubles))
    world.journal.broken = None
    world.engine.set_max_jobs_at_once(0)
    save = world.journal.save
    line, is_adding, goes_on = asyncio.Lock(), asyncio.Event(), asyncio.Event()

    async def save_in_line(job: Job) -> None:
        async with line:
            await save(job)

    async def add_in_line(jobs: list[Job], replaced: list[Job]) -> None:
        async with line:
            is_adding.set()
            await goes_on.wait()
            for job in (*jobs, *replaced):
                await save(job)

    world.journal.save = save_in_line  # type: ignore[method-assign]
    world.journal.add = add_in_line  # type: ignore[method-assign, assignment]
    submitting = asyncio.ensure_future(world.engine.submit([world.new_job("new")], ["take"]))
    await is_adding.wait()
    # What is behind is tried again just now.
    await clock.step()
    goes_on.set()
    await submitting
    # Whoever stands in the line has had a turn.
    for _ in range(80):
        await asyncio.sleep(0)
    await world.engine.stop()
    assert world.journal.jobs["take"].state is JobState.DISMISSED
    assert world.watcher.healed == [ProblemKind.JOURNAL_BEHIND]
