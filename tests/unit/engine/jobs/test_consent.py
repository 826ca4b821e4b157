"""What had to wait for a key, or for long, is not sent without the user's consent to its price."""

from datetime import timedelta

import pytest

from app.core import problems
from app.core.errors import FormerKeyRefused, KeyRefused, NotSent
from app.core.events import Created
from app.core.job import AGREEMENT_LASTS, AGREEMENT_OUTLASTS_START, Hold, Job, JobState
from tests.fakes.engine_world import FakeClock, World, ready
from tests.unit.engine.jobs.test_queue import DISK_FULL

LONG = AGREEMENT_LASTS + timedelta(minutes=5)


class Mistake(Exception):
    """A programming error in the engine."""


def never(job: Job) -> bool:
    return False


async def until_held(world: World, hold: Hold, *take_ids: str) -> None:
    jobs = world.watcher.jobs
    await world.watcher.until(
        lambda: all(take_id in jobs and jobs[take_id].hold is hold for take_id in take_ids)
    )


async def without_key(world: World) -> None:
    """Queue two takes that wait for a key, beside a paid one that waits for it too."""
    world.api.creates = [KeyRefused(problems.key_missing())]
    world.api.queries = [KeyRefused(problems.key_missing())]
    await world.journal.add([world.new_job("paid", state=JobState.RUNNING, api_job_id="64a")])
    await world.engine.start()
    await world.engine.submit([world.new_job(name) for name in ("one", "two")])
    await until_held(world, Hold.KEY, "paid", "one", "two")
    world.api.creates = [Created("job-1"), Created("job-2")]
    world.api.queries = [ready()]
    world.api.created.clear()


async def test_a_key_alone_sends_nothing_but_fetches_what_is_paid() -> None:
    world = World()
    await without_key(world)
    world.engine.release(Hold.KEY, never)
    await world.until(JobState.SAVED, "paid")
    await until_held(world, Hold.CONSENT, "one", "two")
    assert world.api.created == []
    assert world.watcher.jobs["one"].problem == problems.consent_needed()
    # Each can be sent alone, or all together.
    assert await world.engine.agree("two")
    await world.until(JobState.SAVED, "two")
    assert len(world.api.created) == 1
    world.engine.release(Hold.CONSENT)
    await world.until(JobState.SAVED, "one")
    await world.engine.stop()


async def test_a_job_that_a_former_key_could_not_pay_waits_alone_for_the_user() -> None:
    world = World(max_jobs_at_once=1)
    world.api.creates = [FormerKeyRefused('{"code": 401}'), Created("job-2")]
    await world.engine.submit([world.new_job(name) for name in ("one", "two")])
    await world.until(JobState.SAVED, "two")
    assert world.watcher.jobs["one"].hold is Hold.CONSENT
    assert [answer.text for answer in await world.ledger.answers("one")] == ['{"code": 401}']
    assert await world.engine.agree("one")
    await world.until(JobState.SAVED, "one")
    assert len(world.api.created) == 3
    await world.engine.stop()


async def test_what_waited_for_a_key_waits_across_a_start_whatever_key_is_there_then() -> None:
    world = World()
    await without_key(world)
    await world.engine.stop()
    again = World()
    await again.journal.add(list(world.journal.jobs.values()))
    await again.engine.start()
    await again.until(JobState.SAVED, "paid")
    again.engine.release(Hold.KEY, never)
    await until_held(again, Hold.CONSENT, "one", "two")
    assert again.api.created == []
    await again.engine.stop()


@pytest.mark.parametrize("is_recent", [True, False])
async def test_a_start_sends_only_what_was_asked_for_a_moment_ago(is_recent: bool) -> None:
    world = World(max_jobs_at_once=0)
    await world.engine.submit([world.new_job()])
    await world.engine.stop()
    clock = FakeClock()
    clock.time += AGREEMENT_OUTLASTS_START - timedelta(minutes=1 if is_recent else -1)
    again = World(clock=clock)
    await again.journal.add(list(world.journal.jobs.values()))
    await again.engine.start()
    if is_recent:
        await again.until(JobState.SAVED)
    else:
        await until_held(again, Hold.CONSENT, "take")
        assert again.api.created == []
    await again.engine.stop()


# The time of day says nothing about how long something has lasted.
@pytest.mark.parametrize("set_by", [timedelta(), -LONG, LONG])
async def test_a_network_that_was_gone_for_long_sends_nothing_when_it_is_back(
    set_by: timedelta,
) -> None:
    world = World(max_jobs_at_once=1)
    begun_s = world.clock.elapsed_s()

    def come_back_late() -> None:
        world.clock.set_by = set_by
        if world.clock.elapsed_s() - begun_s > LONG.total_seconds():
            world.api.creates = [Created("job-1")]

    world.api.before_answer = come_back_late
    world.api.creates = [NotSent("no route")]
    await world.engine.submit([world.new_job(name) for name in ("one", "two")])
    # Neither the one that was tried, nor the one behind it that was not.
    await until_held(world, Hold.CONSENT, "one", "two")
    assert all(job.api_job_id == "" for job in world.watcher.jobs.values())
    assert world.clock.elapsed_s() - begun_s > AGREEMENT_LASTS.total_seconds()
    await world.engine.stop()


@pytest.mark.parametrize("set_by", [-LONG, LONG])
async def test_a_short_wait_needs_no_second_yes_whatever_the_clock_is_set_to(
    set_by: timedelta,
) -> None:
    world = World()

    def set_clock() -> None:
        world.clock.set_by += set_by

    world.api.before_answer = set_clock
    world.api.creates = [NotSent("no route"), NotSent("no route"), Created("job-1")]
    await world.run_to(JobState.SAVED)
    await world.engine.stop()


@pytest.mark.parametrize("set_by", [timedelta(), -timedelta(seconds=5), -LONG, LONG])
async def test_a_job_of_this_process_is_agreed_to_by_the_time_that_has_passed(
    set_by: timedelta,
) -> None:
    world = World(max_jobs_at_once=0)
    await world.engine.start()
    world.clock.set_by = set_by
    (job,) = await world.engine.submit([world.new_job()])  # type: ignore[misc]
    world.clock.set_by -= set_by
    assert world.engine.was_just_agreed(job)
    world.clock.time += AGREEMENT_LASTS
    assert world.engine.was_just_agreed(job)
    world.clock.time += timedelta(seconds=1)
    world.clock.set_by = set_by
    assert not world.engine.was_just_agreed(job)
    assert not world.engine.was_just_agreed(world.new_job("of an earlier process"))
    await world.engine.stop()


@pytest.mark.parametrize("set_by", [timedelta(), -LONG])
async def test_a_disk_that_was_full_for_long_sends_nothing_when_it_has_space(
    set_by: timedelta,
) -> None:
    world = World()
    world.files.open_part_error = DISK_FULL
    await world.engine.submit([world.new_job()])
    world.clock.set_by = set_by
    # Each check finds space, and each try finds none.
    await until_held(world, Hold.CONSENT, "take")
    world.files.open_part_error = None
    assert world.api.created == []
    await world.engine.stop()


async def test_a_job_whose_worker_has_died_before_it_was_sent_is_asked_about_too() -> None:
    world = World()

    async def fail(*_: object) -> None:
        raise Mistake

    begin_sending, world.journal.begin_sending = world.journal.begin_sending, fail  # type: ignore[method-assign]
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: bool(world.watcher.troubles))
    world.journal.begin_sending = begin_sending  # type: ignore[method-assign]
    world.engine.release(Hold.KEY, never)
    await until_held(world, Hold.CONSENT, "take")
    assert world.api.created == []
    await world.engine.stop()
