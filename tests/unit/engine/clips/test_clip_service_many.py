"""Actions on very many clips, and on all clips of a collection."""

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.core import problems
from app.core.errors import JournalUnusable
from app.core.library.clip import AnnotationsChange
from app.core.settings import FoldersBy
from app.engine.clips.batch_result import MAX_LISTED_CLIPS
from app.storage.library.clip_writing import write_clip
from tests.fakes.clips import make_clip
from tests.fakes.library_world import LibraryWorld, library_world


@pytest.fixture
async def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LibraryWorld]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    async with library_world(tmp_path) as world:
        yield world


async def write_many(world: LibraryWorld, count: int) -> list[str]:
    def write(connection: sqlite3.Connection) -> None:
        for number in range(count):
            write_clip(connection, make_clip(f"c{number}", path=Path(f"/videos/{number}.mp4")))

    await world.database.run(write)
    return [f"c{number}" for number in range(count)]


async def test_of_very_many_only_the_ids_are_reported(world: LibraryWorld) -> None:
    ids = await write_many(world, MAX_LISTED_CLIPS + 1)
    done = await world.clip_service.change_annotations(ids, AnnotationsChange(rating=4))
    assert (done.clips, done.many_ids, done.problems) == ((), tuple(ids), ())
    assert len(await world.all(min_rating=4)) == 2_000
    done = await world.clip_service.change_annotations(ids[1:], AnnotationsChange(rating=5))
    assert (len(done.clips), done.many_ids) == (MAX_LISTED_CLIPS, ())


async def test_a_library_that_becomes_unreadable_ends_it_with_what_was_done(
    world: LibraryWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = await write_many(world, 120)
    real, calls = world.library.clips, 0

    async def clips(clip_ids: list[str]) -> object:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise JournalUnusable(problems.journal_damaged(path="journal", detail="x"))
        return await real(clip_ids)

    monkeypatch.setattr(world.library, "clips", clips)
    done = await world.clip_service.delete(ids)
    assert [clip.clip_id for clip in done.clips] == ids[:50]
    assert [each.kind for each in done.problems] == [problems.journal_damaged]


async def test_files_follow_a_collection_that_is_renamed_and_removed(world: LibraryWorld) -> None:
    world.folders_by = FoldersBy.COLLECTION
    clips = [await world.add(f"{number}.mp4", number) for number in range(3)]
    dogs, cat = [clip.clip_id for clip in clips[:2]], clips[2].clip_id
    await world.clip_service.change_annotations(dogs, AnnotationsChange(add_collections=("Dogs",)))
    await world.clip_service.change_annotations([cat], AnnotationsChange(add_collections=("Cats",)))
    done = await world.clip_service.rename_collection("Dogs", "Hounds")
    folder = world.folders.clips
    assert {clip.path for clip in done.clips} == {folder / "Hounds/0.mp4", folder / "Hounds/1.mp4"}
    assert all(clip.path.exists() for clip in done.clips)
    # Into one that exists: all are together.
    done = await world.clip_service.rename_collection("Hounds", "Cats")
    assert {clip.annotations.collections for clip in done.clips} == {("Cats",)}
    assert sorted(path.name for path in (folder / "Cats").iterdir()) == ["0.mp4", "1.mp4", "2.mp4"]
    done = await world.clip_service.remove_collection("Cats")
    assert {clip.annotations.collections for clip in done.clips} == {()}
    assert {clip.path.parent for clip in await world.all()} == {folder}
    assert await world.library.collections() == []
    assert (await world.clip_service.remove_collection("Cats")).clips == ()
