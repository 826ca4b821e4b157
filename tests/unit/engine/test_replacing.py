"""New takes in the places of old ones: which of those end, and that none is left half way."""

import asyncio

import pytest

from app.core.answers import JobReport, Outcome
from app.core.errors import JournalUnusable, OutcomeUnknown
from app.core.job import Job, JobState
from app.core.problems import ProblemKind, problem
from tests.fakes.engine_world import World

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
