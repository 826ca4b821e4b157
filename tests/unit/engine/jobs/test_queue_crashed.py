"""What ends a worker that should go on, and how a job whose worker has died resumes."""

import asyncio

import pytest

from app.core import problems
from app.core.errors import FolderUnusable, NotAVideo
from app.core.job import Hold, JobState
from tests.fakes.engine_world import MemoryPart, World

FULL = FolderUnusable(problems.disk_full(path="/videos"))


class Mistake(Exception):
    """An unexpected error."""


async def test_what_cannot_be_thrown_away_holds_the_job_and_is_fetched_again() -> None:
    world = World()
    world.probe.answers = [NotAVideo("no picture"), *world.probe.answers]
    discard, failures = world.files.discard, [FULL]

    async def discard_at_the_second_try(take_id: str) -> None:
        if failures and "take" in world.watcher.jobs and world.api.opened:
            raise failures.pop()
        await discard(take_id)

    world.files.discard = discard_at_the_second_try  # type: ignore[method-assign]
    held: list[Hold | None] = []
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: held.append(world.watcher.jobs["take"].hold) or not failures)
    await world.until(JobState.SAVED)
    await world.engine.stop()
    assert Hold.FOLDER in held
    assert world.watcher.troubles == []


async def test_an_action_is_not_forgotten_when_the_part_cannot_be_closed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The disk's error for a cancelled download must not replace the action."""
    world = World()
    arrives, goes_on = asyncio.Event(), asyncio.Event()
    write, close = MemoryPart.write, MemoryPart.close

    async def write_slowly(part: MemoryPart, chunk: bytes) -> None:
        arrives.set()
        await goes_on.wait()
        await write(part, chunk)

    async def close_badly(part: MemoryPart) -> None:
        await close(part)
        if part.path.name == "take" and arrives.is_set():
            raise FULL

    monkeypatch.setattr(MemoryPart, "write", write_slowly)
    monkeypatch.setattr(MemoryPart, "close", close_badly)
    await world.engine.submit([world.new_job()])
    await arrives.wait()
    assert await world.engine.stop_watching("take")
    await world.engine.stop()
    assert world.watcher.jobs["take"].state is JobState.UNWATCHED
    assert world.watcher.troubles == []


async def dead_while_it_is_made(world: World) -> None:
    """End the worker of a job that the API makes by an internal error."""
    keep_answer = world.ledger.keep_answer

    async def fail_once(*_: object) -> None:
        world.ledger.keep_answer = keep_answer  # type: ignore[method-assign]
        raise Mistake

    world.ledger.keep_answer = fail_once  # type: ignore[method-assign]
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: bool(world.watcher.troubles))
    assert [problem.kind for problem in world.watcher.troubles] == [problems.internal]
    assert world.watcher.jobs["take"].state is JobState.RUNNING


async def test_watch_again_starts_a_worker_for_a_job_whose_worker_has_died() -> None:
    world = World()
    await dead_while_it_is_made(world)
    assert await world.engine.stop_watching("take")
    assert await world.engine.watch_again("take")
    await world.until(JobState.SAVED)
    await world.engine.stop()
    assert len(world.api.created) == 1


async def test_a_user_s_word_to_go_on_starts_a_worker_for_a_job_whose_worker_has_died() -> None:
    world = World()
    await dead_while_it_is_made(world)
    world.engine.release(Hold.FOLDER)
    await world.until(JobState.SAVED)
    await world.engine.stop()
    assert len(world.api.created) == 1


@pytest.mark.parametrize("hold", [Hold.FOLDER, Hold.BUSY])
async def test_a_job_whose_worker_has_died_while_it_was_fetched_is_fetched_again(
    hold: Hold,
) -> None:
    world = World()
    keep = world.journal.keep

    async def fail_once(*_: object) -> None:
        world.journal.keep = keep  # type: ignore[method-assign]
        raise Mistake

    world.journal.keep = fail_once  # type: ignore[method-assign]
    await world.engine.submit([world.new_job()])
    await world.watcher.until(lambda: bool(world.watcher.troubles))
    assert world.watcher.jobs["take"].state is JobState.DOWNLOADING
    world.engine.release(hold)
    await world.until(JobState.SAVED)
    await world.engine.stop()
    assert len(world.api.created) == 1
    # The clip had its name already.
    assert len(world.api.opened) == 1


async def test_a_state_that_no_worker_can_go_on_from_starts_none() -> None:
    """It would end at once and be started again at its end, for ever."""
    world = World()
    await world.engine.submit([world.new_job("lost", state=JobState.DOWNLOADING)])
    for _ in range(80):
        await asyncio.sleep(0)
    assert "lost" not in {task.get_name() for task in asyncio.all_tasks()}
    await world.engine.stop()
