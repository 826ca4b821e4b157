"""A clip that is not as long as was asked for: fetched again once, then kept and told."""

from dataclasses import replace

import pytest

from app.core.job import JobState
from app.core.problems import ProblemKind
from tests.fakes.engine_world import FACTS, World

SHORT = replace(FACTS, duration_s=2.5)


@pytest.fixture
def world() -> World:
    return World()


async def test_a_file_that_was_cut_off_is_fetched_again(world: World) -> None:
    world.probe.answers = [SHORT, FACTS]
    await world.run_to(JobState.SAVED)
    assert len(world.api.opened) == 2
    assert world.watcher.clips[0].facts.duration_s == 5.0
    assert world.watcher.troubles == []
    await world.engine.stop()


async def test_what_was_made_so_is_kept_and_told(world: World) -> None:
    world.probe.answers = [SHORT]
    await world.run_to(JobState.SAVED)
    assert len(world.api.opened) == 2
    (told,) = world.watcher.troubles
    assert told.kind is ProblemKind.LENGTH_DIFFERS
    assert dict(told.params) == {"given": "2.5", "wanted": "5", "job": "job-1"}
    await world.engine.stop()


@pytest.mark.parametrize("duration_s", [4.0, 5.04, 6.0])
async def test_encoders_end_on_whole_frames(world: World, duration_s: float) -> None:
    world.probe.answers = [replace(FACTS, duration_s=duration_s)]
    await world.run_to(JobState.SAVED)
    assert len(world.api.opened) == 1
    assert world.watcher.troubles == []
    await world.engine.stop()
