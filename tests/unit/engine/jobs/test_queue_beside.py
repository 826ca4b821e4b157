"""Another process works on the same jobs, whatever should have kept the two apart."""

from dataclasses import replace

import pytest

from app.core import problems
from app.core.errors import ChangedElsewhere, OutcomeUnknown
from app.core.events import JobReport, Outcome
from app.core.job import Hold, JobState
from tests.fakes.engine_world import World

BUSY = problems.busy()


def let_go(world: World) -> bool:
    return [reported.kind for reported in world.watcher.troubles] == [problems.changed_elsewhere]


async def test_what_another_has_sent_is_shown_and_not_sent() -> None:
    world = World(max_jobs_at_once=0)
    await world.engine.submit([world.new_job()])
    sent = replace(world.new_job(), state=JobState.SENDING, sent_at=world.clock.now())
    world.journal.elsewhere["take"] = sent
    world.engine.set_max_jobs_at_once(1)
    await world.watcher.until(lambda: let_go(world))
    assert world.api.created == []
    assert world.engine.job("take") == sent
    await world.engine.stop()


async def test_what_another_is_fetching_is_left_to_it_until_the_user_says_so() -> None:
    world = World()
    world.api.queries = [JobReport(Outcome.RUNNING)]
    await world.run_to(JobState.RUNNING)
    running = world.watcher.jobs["take"]
    world.journal.elsewhere["take"] = replace(running, state=JobState.READY)
    world.api.queries = [JobReport(Outcome.READY, url="https://file.example/clip.mp4")]
    await world.watcher.until(lambda: let_go(world))
    assert world.api.opened == []
    world.engine.release(Hold.NETWORK)
    await world.until(JobState.SAVED)
    await world.engine.stop()


async def test_what_another_holds_or_has_taken_keeps_no_one_else_back() -> None:
    world = World(max_jobs_at_once=0)
    jobs = [world.new_job("a", hold=Hold.KEY, problem=BUSY), world.new_job("b")]
    await world.engine.submit(jobs)
    held = replace(jobs[1], hold=Hold.KEY, problem=BUSY)
    world.engine._records["b"].job = held
    for job in jobs:
        world.journal.elsewhere[job.take_id] = replace(job, state=JobState.REMOVED)
    world.engine.release(Hold.KEY)
    removed = {"a": JobState.REMOVED, "b": JobState.REMOVED}
    await world.watcher.until(
        lambda: {name: job.state for name, job in world.watcher.jobs.items()} == removed
    )
    world.journal.elsewhere["c"] = replace(world.new_job("c"), state=JobState.REMOVED)
    await world.journal.add([world.new_job("c")])
    await world.engine.submit([world.new_job("c")])
    world.engine._holds.begin(Hold.KEY, BUSY, world.new_job())
    await world.watcher.until(lambda: world.watcher.jobs["c"].state is JobState.REMOVED)
    assert world.watcher.troubles == []
    await world.engine.stop()


async def test_a_user_is_reported_that_a_job_is_another_one_by_now() -> None:
    world = World()
    world.api.creates = [OutcomeUnknown("reset")]
    old = await world.run_to(JobState.UNCERTAIN)
    world.journal.elsewhere["take"] = replace(old, state=JobState.DISMISSED)
    with pytest.raises(ChangedElsewhere):
        await world.engine.adopt("take", "64a")
    assert world.engine.job("take") is None
    await world.engine.stop()


async def test_a_start_shows_what_another_makes_of_a_job_at_that_moment() -> None:
    world = World()
    sending = world.new_job(state=JobState.SENDING)
    await world.journal.add([sending])
    running = replace(sending, state=JobState.UNWATCHED, api_job_id="64a")
    world.journal.elsewhere["take"] = running
    await world.engine.start()
    assert world.engine.job("take") == running
    await world.engine.stop()
