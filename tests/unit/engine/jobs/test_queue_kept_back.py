"""A job is reported as removed or kept back only once it is so on the disk."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from app.core import problems
from app.core.errors import Busy, GallopError, JournalUnusable, NotSent
from app.core.events import Created
from app.core.job import Hold, Job, JobState
from tests.fakes.engine_world import World
from tests.fakes.shared_clock import SharedClock

FULL = JournalUnusable(problems.journal_unwritable(path="/j", detail="full"))
_MANY_STEPS = 80


async def settled() -> None:
    for _ in range(_MANY_STEPS):
        await asyncio.sleep(0)


def action_of(world: World, action: str) -> Callable[[str], Awaitable[bool]]:
    return {"remove": world.engine.remove, "pause": world.engine.pause}[action]


@pytest.mark.parametrize("action", ["remove", "pause"])
async def test_an_action_that_cannot_be_written_down_is_not_granted(action: str) -> None:
    world = World(max_jobs_at_once=0)
    job = world.new_job()
    await world.engine.submit([job])
    world.journal.broken = FULL
    with pytest.raises(JournalUnusable) as caught:
        await action_of(world, action)("take")
    assert caught.value.problem.kind is problems.not_kept_back
    assert "full" in caught.value.message
    assert world.engine.job("take") == world.watcher.jobs["take"] == job
    world.journal.broken = None
    # As it was: it takes its turn.
    world.engine.set_max_jobs_at_once(1)
    await world.until(JobState.SAVED)
    await world.engine.stop()
    assert len(world.api.created) == 1


@pytest.mark.parametrize("action", ["remove", "pause"])
async def test_who_is_reported_yes_finds_it_so_at_the_next_start(action: str) -> None:
    world = World(max_jobs_at_once=0)
    await world.engine.submit([world.new_job()])
    assert await action_of(world, action)("take")
    world.journal.broken = FULL
    await world.engine.stop()
    world.journal.broken = None
    later = World()
    later.journal.jobs = dict(world.journal.jobs)
    await later.engine.start()
    await settled()
    assert later.api.created == []
    await later.engine.stop()


@pytest.mark.parametrize("action", ["remove", "pause"])
async def test_a_job_that_could_not_be_kept_back_goes_on(action: str) -> None:
    """Its worker was ended for the action, which failed."""
    world = World()
    await world.engine.submit([world.new_job()])
    save, refused = world.journal.save, asyncio.Event()

    async def refuse_the_action(job: Job) -> None:
        if job.is_paused or job.state is JobState.REMOVED:
            refused.set()
            raise FULL
        await save(job)

    world.journal.save = refuse_the_action  # type: ignore[method-assign]
    with pytest.raises(JournalUnusable):
        await action_of(world, action)("take")
    assert refused.is_set()
    await world.until(JobState.SAVED)
    await world.engine.stop()
    assert len(world.api.created) == 1


async def test_what_is_gone_is_forgotten() -> None:
    world = World(max_jobs_at_once=0)
    failed = world.new_job("failed", state=JobState.FAILED, api_job_id="job-1")
    world.journal.jobs = {"failed": failed}
    await world.engine.start()
    await world.engine.submit([world.new_job("waits")])
    assert await world.engine.remove("waits")
    assert await world.engine.dismiss("failed")
    assert world.engine.job("waits") is None
    assert world.engine.job("failed") is None
    await world.engine.stop()


async def test_what_is_gone_is_remembered_until_the_journal_knows() -> None:
    world = World()
    world.journal.jobs["failed"] = world.new_job("failed", state=JobState.FAILED)
    await world.engine.start()
    world.journal.broken = FULL
    assert await world.engine.dismiss("failed")
    dismissed = world.engine.job("failed")
    assert dismissed is not None
    assert dismissed.state is JobState.DISMISSED
    world.journal.broken = None
    await world.watcher.until(lambda: bool(world.watcher.healed))
    assert world.journal.jobs["failed"].state is JobState.DISMISSED
    await settled()
    assert world.engine.job("failed") is None
    await world.engine.stop()


async def test_a_job_may_end_while_the_queue_is_put_in_order() -> None:
    world = World(max_jobs_at_once=1)
    reorder = world.journal.reorder

    async def reorder_slowly(take_ids: list[str]) -> None:
        await reorder(take_ids)
        world.engine.set_max_jobs_at_once(1)
        await world.until(JobState.SAVED, "a")
        await settled()
        assert world.engine.job("a") is None

    world.engine.set_max_jobs_at_once(0)
    await world.engine.submit([world.new_job(name) for name in "abc"])
    world.journal.reorder = reorder_slowly  # type: ignore[method-assign,assignment]
    await world.engine.reorder(["c", "a", "b"])
    await world.until(JobState.SAVED, "b")
    await world.until(JobState.SAVED, "c")
    await world.engine.stop()


async def held_by_its_try(world: World, error: GallopError) -> None:
    """Have a job wait for its next try, which a network that is back may begin."""
    world.api.creates = [error, Created("job-1")]
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: world.watcher.jobs["take"].hold is not None)
    await settled()


@pytest.mark.parametrize("action", ["remove", "pause"])
@pytest.mark.parametrize("error", [NotSent("no route"), Busy(600.0)])
async def test_a_job_between_two_tries_that_could_not_be_kept_back_tries_again(
    error: GallopError, action: str
) -> None:
    clock = SharedClock()
    world = World(clock=clock)
    await held_by_its_try(world, error)
    began = clock.now()
    world.journal.broken = FULL
    with pytest.raises(JournalUnusable):
        await action_of(world, action)("take")
    world.journal.broken = None
    while len(world.api.created) < 2:
        await clock.step()
        await settled()
    # What the API asked for stands.
    asked_s = 600.0 if isinstance(error, Busy) else 0.0
    assert clock.now() - began >= timedelta(seconds=asked_s)
    await world.until(JobState.RUNNING)
    await world.engine.stop()


async def test_what_no_one_tries_any_more_is_not_sent_for_an_action_that_came_to_nothing() -> None:
    world = World()
    world.api.creates = [Busy()]
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: len(world.api.created) == 8)
    await settled()
    world.journal.broken = FULL
    with pytest.raises(JournalUnusable):
        await world.engine.remove("take")
    world.journal.broken = None
    await settled()
    assert len(world.api.created) == 8
    assert world.watcher.jobs["take"].hold is Hold.BUSY
    await world.engine.stop()
