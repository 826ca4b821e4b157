"""Jobs of another service, as when the simulator's address opens the list of the real jobs."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.core import problems
from app.core.budget import Caps, SpendingLimits
from app.core.errors import OutcomeUnknown
from app.core.job import Hold, Job, JobState
from app.core.problem import Problem
from tests.fakes.engine_world import World

SIMULATOR = "http://127.0.0.1:8765"


async def opened(world: World, *jobs: Job) -> None:
    await world.journal.add(jobs)
    await world.engine.start()


@pytest.mark.parametrize(
    "state",
    [
        JobState.QUEUED,
        JobState.RUNNING,
        JobState.READY,
        JobState.DOWNLOADING,
        JobState.ATTENTION,
    ],
)
async def test_nothing_is_sent_asked_or_fetched(state: JobState) -> None:
    world = World(service=SIMULATOR)
    real = world.new_job(state=state, api_job_id="64a", result_url="https://file.example/a")
    own = world.new_job("own", service=SIMULATOR)
    await opened(world, real, own)
    await world.until(JobState.SAVED, "own")
    held = world.engine.job("take")
    assert held is not None
    assert held.hold is Hold.SERVICE
    assert held.problem is not None
    assert "belongs to another service, ShortAPI;" in held.problem.message
    assert SIMULATOR in held.problem.message
    for hold in Hold:
        world.engine.release(hold)
    await world.engine.submit([world.new_job("second")])
    await world.until(JobState.SAVED, "second")
    assert world.journal.jobs["second"].service == SIMULATOR
    assert len(world.api.created) == 2
    assert "64a" not in world.api.asked
    assert len(world.api.opened) == 2
    await world.engine.stop()


async def test_with_its_own_service_it_goes_on() -> None:
    world = World(service=SIMULATOR)
    await opened(world, world.new_job(), world.new_job("run", state=JobState.RUNNING))
    await world.engine.stop()
    again = World()
    await opened(again, *world.journal.jobs.values())
    job = again.engine.job("run")
    assert job is not None
    assert (job.hold, job.problem) == (None, None)
    await again.until(JobState.SAVED)
    await again.until(JobState.SAVED, "run")
    await again.engine.stop()


async def test_an_id_that_is_entered_for_it_is_not_asked_about() -> None:
    world = World(service=SIMULATOR)
    lost = OutcomeUnknown("reset").problem
    uncertain = world.new_job(state=JobState.UNCERTAIN, problem=lost)
    unwatched = world.new_job("left", state=JobState.UNWATCHED, api_job_id="64b")
    await opened(world, uncertain, unwatched)
    assert await world.engine.adopt("take", "64a")
    assert await world.engine.watch_again("left")
    for take_id in ("take", "left"):
        job = world.engine.job(take_id)
        assert job is not None
        assert (job.state, job.hold) == (JobState.RUNNING, Hold.SERVICE)
    assert world.api.asked == []
    await world.engine.stop()


async def test_what_its_service_never_got_can_be_sent_from_here_within_the_limits() -> None:
    world = World(service=SIMULATOR)
    await opened(world, world.new_job())
    held = world.engine.job("take")
    assert held is not None
    limits = SpendingLimits(Caps(per_click_usd=Decimal("0.10")), world.clock.now())
    refused = await world.engine.submit([world.new_job("new")], limits, [held])
    assert isinstance(refused, Problem)
    assert refused.kind is problems.cap_per_click
    assert world.engine.job("take") == held
    queued = await world.engine.submit([world.new_job("new")], replaces=[held])
    assert queued == (replace(world.new_job("new"), service=SIMULATOR),)
    assert world.journal.jobs["take"].state is JobState.REMOVED
    await world.until(JobState.SAVED, "new")
    assert len(world.api.created) == 1
    await world.engine.stop()
