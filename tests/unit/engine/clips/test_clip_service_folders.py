# (Nothing else runs while a test waits for the disk.)
"""Where the files of marked clips go, and which stay where their owner has put them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.core.library.clip import AnnotationsChange
from app.core.settings import FoldersBy
from tests.fakes.library_world import LibraryWorld, library_world, write_gallop_clip


@pytest.fixture
async def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LibraryWorld]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    async with library_world(tmp_path) as world:
        yield world


@pytest.mark.parametrize("folders_by", FoldersBy)
async def test_a_clip_in_a_folder_of_its_owner_s_stays_there(
    world: LibraryWorld, folders_by: FoldersBy
) -> None:
    world.folders_by = folders_by
    clip = await world.add("final.mp4")
    own = world.folders.clips / "Client A"
    own.mkdir()
    there = clip.path.rename(own / "final.mp4")
    assert (await world.scan()).moved == (clip.clip_id,)
    ids = [clip.clip_id]
    for change in (
        AnnotationsChange(add_collections=("Dogs",)),
        AnnotationsChange(add_collections=("Cats",), remove_collections=("Dogs",)),
    ):
        (now,) = (await world.clip_service.change_annotations(ids, change)).clips
        assert now.path == there
    await world.clip_service.rename_collection("Cats", "Hounds")
    (now,) = (await world.clip_service.remove_collection("Hounds")).clips
    assert now.path == there
    assert there.exists()


async def test_months_are_left_alone_by_annotations(world: LibraryWorld) -> None:
    world.folders_by = FoldersBy.MONTH
    clip = await world.add("lab.mp4")
    change = AnnotationsChange(add_collections=("Dogs",))
    assert (await world.clip_service.change_annotations([clip.clip_id], change)).clips[
        0
    ].path == clip.path


async def test_a_clip_follows_from_every_folder_of_gallop_s(world: LibraryWorld) -> None:
    world.folders_by = FoldersBy.COLLECTION
    clips = world.folders.clips
    clip = await world.importer.add(
        await world.importer.look_at(await write_gallop_clip(clips / "2026-11" / "lab.mp4"))
    )
    ids = [clip.clip_id]

    async def after(**change: tuple[str, ...]) -> Path:
        (now,) = (
            await world.clip_service.change_annotations(ids, AnnotationsChange(**change))
        ).clips
        assert now.path.exists()
        return now.path.parent

    assert await after(add_collections=("Dogs",)) == clips / "Dogs"
    assert await after(add_collections=("Cats",)) == clips / "Cats"
    assert await after(remove_collections=("Cats",)) == clips / "Dogs"
    assert await after(remove_collections=("Dogs",)) == clips
