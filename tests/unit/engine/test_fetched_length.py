"""A clip of an odd length or with damage: downloaded again once, then kept and reported."""

import pytest
from msgspec.structs import replace

from app.core import problems
from app.core.errors import DownloadBroke, NotAVideo, VideoDamaged
from app.core.job import JobState
from tests.fakes.engine_world import FACTS, FakeStream, World

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


async def test_what_was_made_so_is_kept_and_reported(world: World) -> None:
    world.probe.answers = [SHORT]
    await world.run_to(JobState.SAVED)
    assert len(world.api.opened) == 2
    (problem,) = world.watcher.troubles
    assert problem.kind is problems.length_differs
    assert dict(problem.params) == {"given": "2.5", "wanted": "5", "job": "job-1"}
    await world.engine.stop()


@pytest.mark.parametrize("duration_s", [4.0, 5.04, 6.0])
async def test_encoders_end_on_whole_frames(world: World, duration_s: float) -> None:
    world.probe.answers = [replace(FACTS, duration_s=duration_s)]
    await world.run_to(JobState.SAVED)
    assert len(world.api.opened) == 1
    assert world.watcher.troubles == []
    await world.engine.stop()


async def test_what_was_damaged_on_the_way_is_fetched_again(world: World) -> None:
    world.api.downloads = [FakeStream((b"abX", b"def")), FakeStream()]
    world.probe.answers = [VideoDamaged(), FACTS]
    await world.run_to(JobState.SAVED)
    assert world.files.kept["take"] == b"abcdef"
    assert world.watcher.troubles == []
    await world.engine.stop()


async def test_what_is_damaged_in_another_place_each_time_is_not_kept(world: World) -> None:
    world.api.downloads = [FakeStream((b"abX", b"def")), FakeStream((b"aXc", b"def")), FakeStream()]
    world.probe.answers = [VideoDamaged(), VideoDamaged(), FACTS]
    world.recipes.hashes = ["one", "another"]
    await world.run_to(JobState.SAVED)
    assert world.files.kept["take"] == b"abcdef"
    await world.engine.stop()


async def test_what_was_made_with_damage_is_kept_and_reported(world: World) -> None:
    world.probe.answers = [VideoDamaged(), VideoDamaged(), FACTS]
    await world.run_to(JobState.SAVED)
    assert len(world.api.opened) == 2
    (problem,) = world.watcher.troubles
    assert (problem.kind, dict(problem.params)) == (problems.video_damaged, {"job": "job-1"})
    await world.engine.stop()


async def test_a_wrong_size_announced_does_not_keep_the_clip_away(world: World) -> None:
    world.api.downloads = [FakeStream(error=DownloadBroke("the file is incomplete"), total_bytes=9)]
    await world.run_to(JobState.SAVED)
    assert len(world.api.opened) == 2
    await world.engine.stop()


async def test_what_ends_twice_in_the_same_place_and_is_no_clip_is_kept_for_a_resume(
    world: World,
) -> None:
    broken = FakeStream((b"abc",), DownloadBroke("reset"))
    rest = FakeStream((b"def",), offset_bytes=3)
    world.api.downloads = [broken, broken, rest]
    world.probe.answers = [NotAVideo("the file is incomplete"), FACTS]
    await world.run_to(JobState.SAVED)
    assert world.files.kept["take"] == b"abcdef"
    await world.engine.stop()
