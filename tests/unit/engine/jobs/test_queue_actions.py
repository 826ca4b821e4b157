import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.errors import (
    ApiError,
    KeyRefused,
    LinkExpired,
    NotSent,
    OutcomeUnknown,
    Refused,
)
from app.core.events import JobReport, Outcome
from app.core.job import Hold, Job, JobState
from app.core.ledger import AnswerKind
from tests.fakes.engine_world import LINK, World, ready
from tests.fakes.shared_clock import SharedClock

RUNNING = JobReport(Outcome.RUNNING)
_MANY_STEPS = 80


class Gate:
    """Keeps what the journal is given in one state waiting until it is opened."""

    def __init__(self, world: World, is_meant: Callable[[Job], bool]) -> None:
        self.is_reached, self._opened = asyncio.Event(), asyncio.Event()
        save = world.journal.save

        async def save_slowly(job: Job) -> None:
            if is_meant(job):
                self.is_reached.set()
                await self._opened.wait()
            await save(job)

        world.journal.save = save_slowly  # type: ignore[method-assign]

    def open(self) -> None:
        self._opened.set()


async def _cut_off(action: Awaitable[bool], gate: Gate) -> None:
    """Cancel the caller while the action is being written, as a second click does."""
    caller = asyncio.ensure_future(action)
    await gate.is_reached.wait()
    caller.cancel()
    await asyncio.wait({caller})
    gate.open()


async def test_a_job_is_watched_again_though_who_wished_it_has_left() -> None:
    world = World()
    world.api.queries = [RUNNING]
    await world.run_to(JobState.RUNNING)
    assert await world.engine.stop_watching("take")
    world.api.queries = [ready()]
    gate = Gate(world, lambda job: job.state is JobState.RUNNING)
    await _cut_off(world.engine.watch_again("take"), gate)
    assert not await world.engine.watch_again("take")
    await world.until(JobState.SAVED)
    await world.engine.stop()


async def test_it_is_reported_that_a_job_is_removed_though_who_wished_it_has_left() -> None:
    world = World(max_jobs_at_once=0)
    await world.engine.submit([world.new_job()])
    gate = Gate(world, lambda job: job.state is JobState.REMOVED)
    await _cut_off(world.engine.remove("take"), gate)
    await world.until(JobState.REMOVED)
    await world.engine.stop()


async def test_a_job_kept_back_while_there_was_no_network_goes_on_when_it_is_let_go() -> None:
    clock = SharedClock()
    world = World(clock=clock)
    world.api.creates = [NotSent("no network")]
    jobs = world.watcher.jobs
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: jobs["take"].hold is Hold.NETWORK)
    assert await world.engine.pause("take")
    assert await world.engine.unpause("take")
    sent = len(world.api.created)
    for _ in range(3):
        await clock.step()
    assert len(world.api.created) > sent
    await world.engine.stop()


async def test_a_job_the_api_has_takes_its_place_before_one_that_waits() -> None:
    world = World(max_jobs_at_once=1, clock=SharedClock())
    world.api.queries = [RUNNING]
    waits = world.new_job("waits")
    made = world.new_job("made", state=JobState.RUNNING, api_job_id="job-1")
    world.journal.jobs = {"waits": waits, "made": made}
    await world.engine.start()
    for _ in range(_MANY_STEPS):
        await asyncio.sleep(0)
    assert world.api.asked[0] == "job-1"
    assert world.api.created == []
    await world.engine.stop()


async def test_a_clip_no_one_watches_any_more_gets_no_name() -> None:
    """However many steps of the loop lie between them, the action comes first or too late."""
    for steps in range(_MANY_STEPS):
        world = World()
        failures: list[object] = []
        asyncio.get_running_loop().set_exception_handler(
            lambda _, context, failures=failures: failures.append(context)
        )
        world.journal.jobs["take"] = world.new_job(
            state=JobState.READY, api_job_id="job-1", result_url=LINK
        )
        await world.engine.start()
        for _ in range(steps):
            await asyncio.sleep(0)
        is_unwatched = await world.engine.stop_watching("take")
        for _ in range(_MANY_STEPS):
            await asyncio.sleep(0)
        assert failures == [], steps
        assert bool(world.files.kept) is not is_unwatched, steps
        await world.engine.stop()


async def test_the_last_words_about_a_job_whose_link_had_expired_are_kept() -> None:
    world = World()
    failed = JobReport(Outcome.FAILED, reason="Too old.", raw='{"refunded": true}')
    world.api.queries = [JobReport(Outcome.NOT_FOUND), replace(ready(), raw="{}"), failed]
    world.api.downloads = [LinkExpired()]
    await world.run_to(JobState.FAILED)
    assert world.ledger.kept[1:] == [
        ("take", AnswerKind.QUERY, "{}"),
        ("take", AnswerKind.QUERY, '{"refunded": true}'),
    ]
    await world.engine.stop()


@pytest.mark.parametrize("error", [Refused("no"), KeyRefused()], ids=["job", "key"])
async def test_who_refuses_has_been_reached(error: Refused | KeyRefused) -> None:
    world = World()
    world.api.creates = [NotSent("no network"), error]
    await world.engine.submit([world.new_job()])
    jobs = world.watcher.jobs
    await world.watcher.until(lambda: jobs["take"].problem == error.problem)
    for _ in range(_MANY_STEPS):
        await asyncio.sleep(0)
    assert world.watcher.online == [False, True]
    await world.engine.stop()


async def test_a_hold_is_reported_of_each_job_though_a_second_one_meets_it_meanwhile() -> None:
    world = World(max_jobs_at_once=2)
    world.api.creates = [KeyRefused()]
    gate = Gate(world, lambda job: job.take_id == "c" and job.hold is Hold.KEY)
    await world.engine.submit([world.new_job(name) for name in "abc"])
    await gate.is_reached.wait()
    jobs = world.watcher.jobs
    await world.watcher.until(lambda: all(jobs[name].hold is Hold.KEY for name in "ab"))
    for _ in range(_MANY_STEPS):
        await asyncio.sleep(0)
    gate.open()
    await world.watcher.until(lambda: jobs["c"].hold is Hold.KEY)
    await world.engine.stop()


async def test_a_refused_key_is_sent_no_further_while_the_holds_are_written_down() -> None:
    world = World(max_jobs_at_once=1)
    world.api.creates = [KeyRefused()]
    gate = Gate(world, lambda job: job.take_id == "b" and job.hold is Hold.KEY)
    await world.engine.submit([world.new_job(name) for name in "abcd"])
    await gate.is_reached.wait()
    for _ in range(_MANY_STEPS):
        await asyncio.sleep(0)
    assert len(world.api.created) == 1
    gate.open()
    jobs = world.watcher.jobs
    await world.watcher.until(lambda: all(jobs[name].hold is Hold.KEY for name in "abcd"))
    await world.engine.stop()


@pytest.mark.parametrize("error", [Refused("No."), KeyRefused(), OutcomeUnknown("error 500")])
async def test_the_words_of_an_answer_that_made_no_job_are_kept(error: ApiError) -> None:
    world = World()
    error.raw = '{"code": 7, "trace": "abc"}'
    world.api.creates = [error]
    await world.engine.submit([world.new_job("take")])
    for _ in range(_MANY_STEPS):
        await asyncio.sleep(0)
    assert world.ledger.kept == [("take", AnswerKind.CREATE, error.raw)]
    await world.engine.stop()


async def test_of_two_clips_to_be_fetched_the_older_link_comes_first() -> None:
    world = World()
    now = world.clock.now()
    for hours, take_id in ((1, "young"), (20, "old")):
        job = world.new_job(take_id, state=JobState.READY, api_job_id=take_id, result_url=LINK)
        world.journal.jobs[take_id] = replace(job, ready_at=now - timedelta(hours=hours))
    await world.engine.start()
    for take_id in ("young", "old"):
        await world.until(JobState.SAVED, take_id)
    assert [clip.take_id for clip in world.journal.clips] == ["old", "young"]
    await world.engine.stop()
