"""A job remembers the output folder of its request, whichever process downloads the clip."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core import problems
from app.core.job import JobState
from tests.fakes.engine_world import MemoryFiles, World

OUT = Path("/clips of today")


@pytest.fixture
async def world() -> AsyncIterator[World]:
    world = World()
    yield world
    await world.engine.stop()


async def test_the_clip_goes_into_the_folder_it_was_asked_for(world: World) -> None:
    out = world.files.folders[OUT] = MemoryFiles()
    await world.engine.submit([replace(world.new_job(), output_dir=OUT)])
    await world.watcher.until(lambda: world.watcher.jobs["take"].state is JobState.SAVED)
    assert list(out.kept) == ["take"]
    assert out.unsettled_paths == {}
    assert (world.files.parts, world.files.kept) == ({}, {})
    assert world.watcher.troubles == []


async def test_a_clip_that_has_its_name_there_is_not_fetched_again(world: World) -> None:
    out = world.files.folders[OUT] = MemoryFiles()
    out.unsettled_paths["take"] = OUT / "a horse.mp4"
    await world.engine.submit([replace(world.new_job(), output_dir=OUT)])
    await world.watcher.until(lambda: world.watcher.jobs["take"].state is JobState.SAVED)
    assert world.watcher.clips[0].path == OUT / "a horse.mp4"
    assert world.api.opened == []


async def test_a_folder_that_is_gone_costs_no_clip(world: World) -> None:
    await world.engine.submit([replace(world.new_job(), output_dir=OUT)])
    await world.watcher.until(lambda: world.watcher.jobs["take"].state is JobState.SAVED)
    assert list(world.files.kept) == ["take"]
    (problem,) = world.watcher.troubles
    assert problem.kind is problems.output_folder_gone
    assert str(OUT) in problem.message
