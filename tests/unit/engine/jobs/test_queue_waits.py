"""Which waits end early when the network is back or the user asks for it, and who goes first."""

import asyncio
from datetime import timedelta

import pytest

from app.core.errors import Busy, GallopError, LinkExpired, NotSent, QueryUnanswered
from app.core.events import Created, JobReport, Outcome
from app.core.job import Hold, JobState
from tests.fakes.engine_world import LINK, FakeStream, World, ready
from tests.fakes.shared_clock import SharedClock

RUNNING = JobReport(Outcome.RUNNING)


async def settled() -> None:
    """Return when everybody who can go on without time passing has done so."""
    for _ in range(50):
        await asyncio.sleep(0)


@pytest.mark.parametrize(
    ("error", "goes_on"),
    [(NotSent("no route"), True), (Busy(30.0), False), (Busy(), False)],
)
async def test_a_network_that_is_back_does_not_shorten_what_a_busy_api_asked_for(
    error: GallopError, goes_on: bool
) -> None:
    clock = SharedClock()
    world = World(clock=clock)
    world.api.creates = [error, Created("job-1")]
    await world.engine.submit([world.new_job()])
    await settled()
    assert len(world.api.created) == 1
    began = clock.now()
    world.engine.network_came_back()
    await settled()
    assert world.watcher.jobs["take"].hold in (Hold.NETWORK, Hold.BUSY)
    await clock.step()
    await settled()
    assert (clock.now() - began < timedelta(seconds=0.5)) is goes_on
    assert len(world.api.created) == 2
    await world.engine.stop()


async def test_a_user_may_shorten_what_a_busy_api_asked_for() -> None:
    clock = SharedClock()
    world = World(clock=clock)
    world.api.creates = [Busy(3600.0), Created("job-1")]
    await world.engine.submit([world.new_job()])
    await settled()
    world.engine.release(Hold.BUSY)
    await settled()
    await clock.step()
    await settled()
    assert len(world.api.created) == 2
    await world.engine.stop()


@pytest.mark.parametrize(
    ("error", "goes_on"),
    [
        (NotSent("no route"), True),
        (QueryUnanswered("reset"), True),
        (QueryUnanswered("429", retry_after_s=30.0), False),
    ],
)
async def test_a_network_that_is_back_does_not_shorten_the_retry_after_of_a_query(
    error: GallopError, goes_on: bool
) -> None:
    clock = SharedClock()
    world = World(clock=clock)
    world.api.queries = [error, ready()]
    job = world.new_job(state=JobState.RUNNING, api_job_id="job-1", accepted_at=clock.now())
    world.journal.jobs["take"] = job
    await world.engine.start()
    await settled()
    assert len(world.api.asked) == 1
    began = clock.now()
    world.engine.network_came_back()
    await settled()
    await clock.step()
    await settled()
    assert len(world.api.asked) == 2
    assert (clock.now() - began < timedelta(seconds=0.5)) is goes_on
    await world.engine.stop()


async def test_a_fresh_link_and_a_new_job_overtake_the_questions_in_line() -> None:
    clock = SharedClock()
    world = World(max_jobs_at_once=100, clock=clock)
    world.api.queries = [RUNNING]
    world.api.downloads = [LinkExpired(), FakeStream()]
    for number in range(40):
        job = world.new_job(f"runs {number}", state=JobState.RUNNING, api_job_id=f"job-{number}")
        world.journal.jobs[job.take_id] = job
    world.journal.jobs["ready"] = world.new_job(
        "ready", state=JobState.READY, api_job_id="rescue me", result_url=LINK
    )
    await world.engine.start()
    await world.engine.submit([world.new_job("new")])
    began = clock.now()
    while "rescue me" not in world.api.asked or not world.api.created:
        await clock.step()
        await settled()
    # A second is the pause before a fresh link is asked for.
    assert clock.now() - began < timedelta(seconds=2)
    assert len(world.api.asked) < 10
    await world.engine.stop()


@pytest.mark.parametrize("is_ended_by_user", [False, True])
async def test_a_pause_that_one_job_was_asked_for_holds_the_others_and_new_ones(
    is_ended_by_user: bool,
) -> None:
    clock = SharedClock()
    world = World(clock=clock)
    world.api.queries = [QueryUnanswered("error 429", retry_after_s=600.0), ready()]
    for number in range(3):
        job = world.new_job(f"runs {number}", state=JobState.RUNNING, api_job_id=f"job-{number}")
        world.journal.jobs[job.take_id] = job
    began = clock.now()
    await world.engine.start()
    await settled()
    assert world.api.asked == ["job-0"]
    await world.engine.submit([world.new_job("new")])
    await settled()
    # It reports why it waits, and what the user can do.
    assert world.watcher.jobs["new"].hold is Hold.BUSY
    if is_ended_by_user:
        world.engine.release(Hold.BUSY)
        await settled()
    while len(world.api.asked) == 1 and not world.api.created:
        await clock.step()
        await settled()
    assert (clock.now() - began < timedelta(seconds=2)) is is_ended_by_user
    await world.engine.stop()


async def test_a_create_that_was_too_many_holds_the_questions_too() -> None:
    clock = SharedClock()
    world = World(clock=clock)
    world.api.creates = [Busy(60.0), Created("job-1")]
    world.api.queries = [RUNNING]
    world.journal.jobs["runs"] = world.new_job("runs", state=JobState.RUNNING, api_job_id="job-2")
    await world.engine.start()
    await settled()
    assert world.api.asked == ["job-2"]
    await world.engine.submit([world.new_job()])
    while not world.api.created:
        await clock.step()
        await settled()
    began = clock.now()
    while len(world.api.asked) == 1:
        await clock.step()
        await settled()
    assert clock.now() - began >= timedelta(seconds=59)
    await world.engine.stop()
