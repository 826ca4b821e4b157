"""A finished video that could not be fetched: tried again by itself while its link may live."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
import pytest_asyncio

from app.core import problems
from app.core.errors import DownloadBroke, GallopError, LinkExpired, NotAVideo
from app.core.events import JobReport, Outcome
from app.core.job import JobState
from app.core.polling import later_fetch_pause_s
from tests.fakes.engine_world import FakeApi, FakeStream, World, ready
from tests.fakes.shared_clock import SharedClock

_NO_FILE = JobReport(Outcome.NO_FILE)
_DOWN = DownloadBroke("error 503")
_NIGHT = timedelta(hours=11)


class HostsApi(FakeApi):
    """Files at several hosts, some of which are down; each job's link names its own host."""

    def __init__(self) -> None:
        super().__init__()
        self.down: dict[str, GallopError] = {}
        self.trying = 0
        self.most_at_once = 0
        self.hangs: asyncio.Event | None = None

    @asynccontextmanager
    async def open_result(
        self, url: str, offset_bytes: int = 0, validator: str = ""
    ) -> AsyncIterator[FakeStream]:
        self.opened.append((url, offset_bytes, validator))
        error = next((error for host, error in self.down.items() if host in url), None)
        if error is None:
            yield FakeStream()
            return
        self.trying += 1
        self.most_at_once = max(self.most_at_once, self.trying)
        try:
            if self.hangs is not None:
                await self.hangs.wait()
            await asyncio.sleep(0)
        finally:
            self.trying -= 1
        raise error


@pytest.fixture
def clock() -> SharedClock:
    return SharedClock()


@pytest_asyncio.fixture
async def world(clock: SharedClock) -> AsyncIterator[World]:
    world = World(clock=clock)
    yield world
    await world.engine.stop()


async def settled() -> None:
    for _ in range(60):
        await asyncio.sleep(0)


async def pass_time(clock: SharedClock, is_over: Callable[[], bool], at_most: timedelta) -> None:
    """Let time pass until `is_over`, or until `at_most` of it has passed."""
    until = clock.now() + at_most
    await settled()
    while not is_over() and clock.now() < until:
        await clock.step(until)
        await settled()


def has_state(world: World, state: JobState, *take_ids: str) -> Callable[[], bool]:
    def holds() -> bool:
        jobs = [world.watcher.jobs.get(take_id) for take_id in take_ids or ("take",)]
        return all(job is not None and job.state is state for job in jobs)

    return holds


@pytest.mark.parametrize("error", [_DOWN, LinkExpired(), NotAVideo("it is a web page")])
async def test_a_night_without_the_file_host_ends_with_the_clip(
    world: World, clock: SharedClock, error: GallopError
) -> None:
    world.api.downloads = [error]
    await world.engine.submit([world.new_job()])
    await pass_time(clock, has_state(world, JobState.ATTENTION), timedelta(minutes=5))
    reason = world.watcher.jobs["take"].problem
    assert reason is not None
    assert reason.kind is problems.unfetchable
    began, tries_before = clock.now(), len(world.api.opened)
    await pass_time(clock, lambda: False, _NIGHT)
    assert len(world.api.opened) - tries_before < 50
    world.api.downloads = [FakeStream()]
    await pass_time(clock, has_state(world, JobState.SAVED), timedelta(hours=1, minutes=1))
    assert clock.now() - began < _NIGHT + timedelta(hours=1, minutes=5)
    assert len(world.journal.clips) == 1


async def test_half_a_minute_is_waited_for_without_a_word(world: World, clock: SharedClock) -> None:
    world.api.downloads = [_DOWN]
    await world.engine.submit([world.new_job()])
    await pass_time(clock, lambda: False, timedelta(seconds=45))
    world.api.downloads = [FakeStream()]
    assert world.watcher.jobs["take"].state is not JobState.ATTENTION
    await pass_time(clock, has_state(world, JobState.SAVED), timedelta(minutes=1))
    assert has_state(world, JobState.SAVED)()


async def test_a_finished_job_without_a_file_is_asked_about_again(
    world: World, clock: SharedClock
) -> None:
    world.api.queries = [_NO_FILE]
    await world.engine.submit([world.new_job()])
    await pass_time(clock, has_state(world, JobState.ATTENTION), timedelta(minutes=10))
    asked_before = len(world.api.asked)
    await pass_time(clock, lambda: False, timedelta(hours=2))
    # One question for each attempt, and each is reported.
    assert 6 <= len(world.api.asked) - asked_before <= 9
    assert has_state(world, JobState.ATTENTION)()
    world.api.queries = [ready()]
    await pass_time(clock, has_state(world, JobState.SAVED), timedelta(hours=1, minutes=1))
    assert has_state(world, JobState.SAVED)()


async def test_when_the_host_is_back_for_one_the_others_follow_at_once(
    world: World, clock: SharedClock
) -> None:
    names = [f"take {number}" for number in range(6)]
    world.api.downloads = [_DOWN]
    # One that comes later is tried sooner, as its pauses have grown less.
    await world.engine.submit([world.new_job(name) for name in names[:5]])
    await pass_time(clock, lambda: False, timedelta(hours=5))
    await world.engine.submit([world.new_job(names[5])])
    await pass_time(clock, has_state(world, JobState.ATTENTION, *names), timedelta(minutes=3))
    world.api.downloads = [FakeStream()]
    await pass_time(clock, lambda: bool(world.journal.clips), timedelta(hours=1))
    first_saved_at = clock.now()
    await pass_time(clock, has_state(world, JobState.SAVED, *names), timedelta(hours=1))
    assert clock.now() - first_saved_at < timedelta(minutes=1)


def take_on(world: World, take_id: str, host: str) -> None:
    """Have the journal hold a finished job whose file lies at `host`."""
    job = world.new_job(
        take_id,
        state=JobState.READY,
        api_job_id=f"job-{take_id}",
        result_url=f"https://{host}/{take_id}.mp4",
    )
    world.journal.jobs[take_id] = job


async def test_a_host_that_hangs_takes_no_places_of_others(clock: SharedClock) -> None:
    api = HostsApi()
    api.down["dead.example"], api.hangs = _DOWN, asyncio.Event()
    world = World(clock=clock, api=api)
    for number in range(5):
        take_on(world, f"dead {number}", "dead.example")
    await world.engine.start()
    await settled()
    # This is known only after the first has failed.
    assert api.most_at_once == 4
    api.hangs.set()
    await settled()
    api.hangs.clear()
    api.trying = api.most_at_once = 0
    api.queries = [ready("https://dead.example/again.mp4")]
    await pass_time(clock, lambda: False, timedelta(seconds=30))
    assert api.most_at_once == 1
    api.queries = [ready("https://good.example/a.mp4")]
    jobs = [world.new_job(f"good {number}") for number in range(3)]
    await world.engine.submit(jobs)
    names = [job.take_id for job in jobs]
    await pass_time(clock, has_state(world, JobState.SAVED, *names), timedelta(minutes=5))
    assert has_state(world, JobState.SAVED, *names)()
    await world.engine.stop()


async def test_one_bad_file_is_not_tried_at_each_success_of_the_others(clock: SharedClock) -> None:
    api = HostsApi()
    api.down["/bad.mp4"] = _DOWN
    api.queries = [ready("https://f.example/bad.mp4")]
    world = World(clock=clock, api=api)
    await world.engine.submit([world.new_job("bad")])
    await pass_time(clock, has_state(world, JobState.ATTENTION, "bad"), timedelta(minutes=5))

    def tries() -> int:
        return sum(url.endswith("/bad.mp4") for url, _, _ in api.opened)

    before = tries()
    for number in range(30):
        take_on(world, f"good {number}", "f.example")
        await world.engine._take_up([world.journal.jobs[f"good {number}"]])
        world.engine._go_on()
        await pass_time(
            clock, has_state(world, JobState.SAVED, f"good {number}"), timedelta(minutes=3)
        )
    await world.engine.stop()
    assert len(world.journal.clips) == 30
    assert tries() - before < 10


async def test_the_user_s_word_begins_with_short_pauses_again(
    world: World, clock: SharedClock
) -> None:
    world.api.downloads = [_DOWN]
    await world.engine.submit([world.new_job()])
    await pass_time(clock, lambda: False, timedelta(hours=12))
    await pass_time(clock, has_state(world, JobState.ATTENTION), timedelta(minutes=1))
    opened_before = len(world.api.opened)
    assert await world.engine.watch_again("take")
    await pass_time(clock, lambda: False, timedelta(minutes=2))
    assert len(world.api.opened) - opened_before >= 7
    assert await world.engine.dismiss("take")
    opened_before = len(world.api.opened)
    await pass_time(clock, lambda: False, timedelta(days=1))
    assert len(world.api.opened) == opened_before


async def test_a_network_that_is_back_ends_the_pause(world: World, clock: SharedClock) -> None:
    world.api.downloads = [_DOWN]
    await world.engine.submit([world.new_job()])
    await pass_time(clock, lambda: False, timedelta(hours=5))
    await pass_time(clock, has_state(world, JobState.ATTENTION), timedelta(minutes=1))
    world.api.downloads = [FakeStream()]
    began = clock.now()
    world.engine.network_came_back()
    await pass_time(clock, has_state(world, JobState.SAVED), timedelta(minutes=10))
    assert clock.now() - began < timedelta(seconds=30)


def test_pauses_grow_to_an_hour_for_days_and_never_end() -> None:
    pauses_s = [later_fetch_pause_s(tries) for tries in range(100)]
    assert pauses_s == sorted(pauses_s)
    assert (pauses_s[0], max(pauses_s[:70])) == (60, 3600)
    assert sum(pauses_s[:78]) > timedelta(days=3).total_seconds()
    assert pauses_s[-1] == timedelta(days=1).total_seconds()
