"""How many finished clips are fetched at once, and which of them first."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.core.job import JobState
from app.engine.jobs.download_slots import DownloadSlots, Entry
from tests.fakes.engine_world import LINK, FakeStream, World

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
_MANY_STEPS = 40


async def settled() -> None:
    for _ in range(_MANY_STEPS):
        await asyncio.sleep(0)


class Visitors:
    """Tasks that enter a gate; `inside` is who is in, in the order of entering."""

    def __init__(self, gate: DownloadSlots) -> None:
        self._gate = gate
        self.inside: list[int] = []
        self.entries: dict[int, Entry] = {}
        self.tasks: dict[int, asyncio.Task[None]] = {}

    async def send(self, *hours: int) -> None:
        for hour in hours:
            self.tasks[hour] = asyncio.create_task(self._enter(hour))
        await settled()

    async def _enter(self, hour: int) -> None:
        self.entries[hour] = await self._gate.enter(NOON + timedelta(hours=hour))
        self.inside.append(hour)


async def test_the_oldest_link_is_let_in_first() -> None:
    visitors = Visitors(DownloadSlots(2))
    await visitors.send(9, 8, 7, 3, 5, 4)
    assert visitors.inside == [9, 8]
    visitors.entries[9].leave()
    visitors.entries[9].leave()
    await settled()
    assert visitors.inside == [9, 8, 3]
    visitors.entries[8].leave()
    visitors.entries[3].leave()
    await settled()
    assert visitors.inside == [9, 8, 3, 4, 5]


async def test_who_leaves_the_line_takes_no_place_with_them() -> None:
    visitors = Visitors(DownloadSlots(1))
    await visitors.send(1, 2, 3, 4)
    visitors.tasks[2].cancel()
    # Let in at this very moment, and gone.
    visitors.entries[1].leave()
    visitors.tasks[3].cancel()
    await settled()
    assert visitors.inside == [1, 4]
    visitors.entries[4].leave()
    await visitors.send(5, 6)
    assert visitors.inside == [1, 4, 5]
    visitors.tasks[6].cancel()
    await settled()


class EndlessStream(FakeStream):
    """A file that never comes to its end until `may_end` is set."""

    def __init__(self, may_end: asyncio.Event) -> None:
        super().__init__()
        self._may_end = may_end

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        yield b"abc"
        await self._may_end.wait()
        yield b"def"


def with_ready_jobs(world: World, count: int) -> None:
    for number in range(count):
        job = world.new_job(
            f"take {number}", state=JobState.READY, api_job_id=f"job-{number}", result_url=LINK
        )
        ready_at = world.clock.now() - timedelta(hours=number)
        world.journal.jobs[job.take_id] = replace(job, ready_at=ready_at)


async def test_of_many_ready_clips_four_are_fetched_at_once_oldest_link_first() -> None:
    world = World()
    with_ready_jobs(world, 10)
    may_end = asyncio.Event()
    world.api.downloads = [EndlessStream(may_end)]
    await world.engine.start()
    await settled()
    assert len(world.api.opened) == 4
    jobs = world.watcher.jobs
    under_way = {name for name, job in jobs.items() if job.state is JobState.DOWNLOADING}
    assert under_way == {"take 9", "take 8", "take 7", "take 6"}
    assert jobs["take 0"].state is JobState.READY
    may_end.set()
    await world.until(JobState.SAVED, "take 0")
    saved = [clip.take_id for clip in world.journal.clips]
    assert set(saved[:4]) == under_way
    assert saved[-1] == "take 0"
    await world.engine.stop()


async def test_an_action_reaches_a_job_that_waits_to_be_fetched() -> None:
    world = World()
    with_ready_jobs(world, 6)
    may_end = asyncio.Event()
    world.api.downloads = [EndlessStream(may_end)]
    await world.engine.start()
    await settled()
    assert await world.engine.stop_watching("take 1")
    may_end.set()
    await world.until(JobState.SAVED, "take 0")
    assert world.watcher.jobs["take 1"].state is JobState.UNWATCHED
    await world.engine.stop()


class DrippingStream(FakeStream):
    """A file of which hardly anything comes, for minutes."""

    def __init__(self, world: World, may_end: asyncio.Event) -> None:
        super().__init__()
        self._world = world
        self._may_end = may_end

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        yield b"abc"
        self._world.clock.time += timedelta(minutes=2)
        yield b"de"
        await self._may_end.wait()
        yield b"f"


async def test_downloads_that_hardly_move_do_not_keep_the_others_waiting() -> None:
    world = World()
    with_ready_jobs(world, 5)
    may_end = asyncio.Event()
    slow = [DrippingStream(world, may_end) for _ in range(4)]
    world.api.downloads = [*slow, FakeStream()]
    await world.engine.start()
    await world.until(JobState.SAVED, "take 0")
    assert len(world.journal.clips) == 1
    may_end.set()
    for number in range(5):
        await world.until(JobState.SAVED, f"take {number}")
    await world.engine.stop()
