"""Recipe and hash on the way from the part file to the clip, on a scripted world."""

from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core import problems
from app.core.errors import FileTrouble, FolderUnusable, GallopError, NotAVideo
from app.core.job import JobState
from app.core.library.clip import Recipe
from tests.fakes.engine_world import FACTS, REQUEST, World

UNWRITABLE = FileTrouble(problems.recipe_unwritable(path=".take.part", detail="full"))
UNREADABLE = FileTrouble(problems.clip_unreadable(path="take.mp4", detail="gone"))


def recipe_of(take_id: str) -> Recipe:
    now = World().clock.now()
    return Recipe(REQUEST, take_id, "job-9", Decimal("0.645"), now, "1.2.3")


async def test_a_clip_gets_its_recipe_before_its_name(world: World) -> None:
    job = await world.run_to(JobState.SAVED)
    assert world.recipes.written == {
        # By the part's name: the clip had no other yet.
        "take": Recipe(
            REQUEST, "take", "job-1", Decimal("0.645"), job.ready_at or job.created_at, "1.2.3"
        )
    }
    (clip,) = world.journal.clips
    assert clip.made_at == world.recipes.written["take"].made_at
    assert clip.cost_usd == Decimal("0.645")
    assert clip.content_hash == "hash of take.mp4"
    assert world.watcher.troubles == []


async def test_the_facts_are_those_of_the_file_with_its_recipe(world: World) -> None:
    larger = replace(FACTS, size_bytes=9)
    world.probe.answers = [FACTS, larger]
    await world.run_to(JobState.SAVED)
    assert [clip.facts for clip in world.journal.clips] == [larger]


@pytest.mark.parametrize("error", [UNWRITABLE, NotAVideo("no picture")])
async def test_no_recipe_is_worth_a_clip(world: World, error: GallopError) -> None:
    world.recipes.error = error
    await world.run_to(JobState.SAVED)
    assert world.files.kept == {"take": b"abcdef"}
    (trouble,) = world.watcher.troubles
    assert trouble.kind is problems.recipe_unwritable
    # The name the user knows, not the part file's.
    assert dict(trouble.params)["path"] == "take.mp4"
    assert len(world.api.opened) == 1


async def test_it_is_said_only_of_a_clip_that_is_kept(world: World) -> None:
    world.recipes.error = UNWRITABLE
    world.files.keep_errors = [
        FolderUnusable(problems.folder_missing(path="/videos")) for _ in range(3)
    ]
    await world.run_to(JobState.SAVED)
    assert [trouble.kind for trouble in world.watcher.troubles] == [problems.recipe_unwritable]


async def test_a_file_that_cannot_be_hashed_is_a_clip_too(world: World) -> None:
    world.recipes.hash_error = UNREADABLE
    await world.run_to(JobState.SAVED)
    assert [clip.content_hash for clip in world.journal.clips] == [""]


async def start_with_a_part(world: World, content: bytes) -> None:
    """As a program leaves it that was killed while it fetched, or just after."""
    job = world.new_job(state=JobState.READY, api_job_id="job-9", result_url="https://f.example/a")
    world.journal.jobs = {"take": job}
    world.files.parts = {"take": bytearray(content)}
    world.files.validators = {"take": '"v1"'}
    await world.engine.start()
    await world.until(JobState.SAVED)


async def test_a_part_with_its_recipe_is_not_fetched_again(world: World) -> None:
    world.recipes.written = {"take": recipe_of("take")}
    await start_with_a_part(world, b"abcdef and a recipe")
    assert world.api.opened == []
    assert world.files.kept == {"take": b"abcdef and a recipe"}


async def test_a_recipe_of_another_take_is_no_mark(world: World) -> None:
    world.recipes.written = {"take": recipe_of("another")}
    await start_with_a_part(world, b"abc")
    assert len(world.api.opened) == 1
    (clip,) = world.journal.clips
    ours = replace(recipe_of("take"), made_at=clip.made_at, cost_usd=None)
    assert world.recipes.written == {"take": ours}


async def test_a_whole_part_is_never_gone_on_with(world: World) -> None:
    world.recipes.before_write = lambda: validators.append(world.files.validators["take"])
    validators: list[str] = []
    await world.run_to(JobState.SAVED)
    assert validators == [""]


async def test_a_named_clip_stays_as_it_is(world: World) -> None:
    """Its size was noted down with its name: with another one it would not be found again."""
    job = world.new_job(state=JobState.READY, api_job_id="job-9", result_url="https://f.example/a")
    world.journal.jobs = {"take": job}
    world.files.unsettled_paths = {"take": Path("take.mp4")}
    await world.engine.start()
    await world.until(JobState.SAVED)
    assert world.recipes.written == {}
    assert [clip.content_hash for clip in world.journal.clips] == ["hash of take.mp4"]
