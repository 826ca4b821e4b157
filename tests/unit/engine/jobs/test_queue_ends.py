import asyncio
from collections.abc import Awaitable, Callable

import pytest

from app.core.job import JobState
from tests.fakes.engine_world import World

_MANY_STEPS = 50


async def test_a_stopped_engine_starts_nothing_more() -> None:
    world = World(max_jobs_at_once=0)
    await world.engine.submit([world.new_job()])
    await world.engine.stop()
    world.engine.set_max_jobs_at_once(1)
    for _ in range(_MANY_STEPS):
        await asyncio.sleep(0)
    assert world.journal.states == [JobState.QUEUED]
    assert world.api.created == []


@pytest.mark.parametrize("action", ["remove", "pause"])
async def test_an_action_at_the_moment_of_sending_comes_first_or_too_late(action: str) -> None:
    """However many steps of the loop lie between them, a job kept back is not sent later."""
    for steps in range(_MANY_STEPS):
        world = World()
        failures: list[object] = []
        asyncio.get_running_loop().set_exception_handler(
            lambda _, context, failures=failures: failures.append(context)
        )
        await world.engine.submit([world.new_job()])
        for _ in range(steps):
            await asyncio.sleep(0)
        keep_back: dict[str, Callable[[str], Awaitable[bool]]] = {
            "remove": world.engine.remove,
            "pause": world.engine.pause,
        }
        is_kept_back = await keep_back[action]("take")
        sent = len(world.api.created)
        for _ in range(_MANY_STEPS):
            await asyncio.sleep(0)
        if is_kept_back:
            assert (sent, len(world.api.created)) == (0, 0), steps
        assert failures == [], steps
        await world.engine.stop()
