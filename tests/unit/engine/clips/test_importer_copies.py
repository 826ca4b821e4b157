# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
"""What becomes of the copy of a file that the library does not take."""

import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.core.errors import JournalUnusable
from app.core.library.clip import ImportStep
from app.storage.files.clip_files import LocalClipFiles
from tests.fakes.library_world import LibraryWorld, library_world, write_gallop_clip


@pytest.fixture
async def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LibraryWorld]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    async with library_world(tmp_path) as world:
        yield world


@pytest.fixture
async def source(tmp_path: Path) -> Path:
    """A clip that lies outside the folder of the videos."""
    return await write_gallop_clip(tmp_path / "from" / "lab.mp4")


@contextmanager
def locked_once_copied(world: LibraryWorld, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Another program holds the library from the moment on when the copy is there."""
    with (
        closing(sqlite3.connect(world.folders.journal, isolation_level=None)) as other,
        monkeypatch.context() as patch,
    ):
        copy_into = LocalClipFiles.copy_into

        async def copy_and_lock(self: LocalClipFiles, path: Path, folder: Path) -> Path:
            copy = await copy_into(self, path, folder)
            other.execute("BEGIN IMMEDIATE")
            return copy

        patch.setattr(LocalClipFiles, "copy_into", copy_and_lock)
        yield


async def step_of(world: LibraryWorld, path: Path) -> ImportStep:
    (step,) = [step async for step, _, _ in world.importer.add_files([path], world.folders.clips)]
    return step


async def test_a_library_that_is_locked_leaves_no_copy_behind(
    world: LibraryWorld, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with locked_once_copied(world, monkeypatch), pytest.raises(JournalUnusable):
        await step_of(world, source)
    assert world.folders.videos() == ["from/lab.mp4"]
    found = await world.importer.look_at(source)
    with locked_once_copied(world, monkeypatch), pytest.raises(JournalUnusable):
        await world.importer.add(found, world.folders.clips)
    assert world.folders.videos() == ["from/lab.mp4"]
    # Nor does a second try make a second copy.
    assert (await step_of(world, source)).added
    assert world.folders.videos() == ["Videos/lab.mp4", "from/lab.mp4"]


async def test_a_file_that_is_added_where_it_lies_stays(
    world: LibraryWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = await write_gallop_clip(world.folders.clips / "lab.mp4")
    found = await world.importer.look_at(path)
    with closing(sqlite3.connect(world.folders.journal, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for folder in (None, world.folders.clips):
            with pytest.raises(JournalUnusable):
                await world.importer.add(found, folder)
    assert world.folders.videos() == ["Videos/lab.mp4"]


async def test_a_deleted_clip_that_cannot_be_brought_back_leaves_no_copy_behind(
    world: LibraryWorld, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = await world.importer.add(await world.importer.look_at(source))
    aside = Path(shutil.copy(source, world.folders.root / "aside"))
    await world.clip_service.delete([clip.clip_id])
    aside.rename(source)
    before = world.folders.videos()
    with locked_once_copied(world, monkeypatch), pytest.raises(JournalUnusable):
        await step_of(world, source)
    assert world.folders.videos() == before


async def test_a_clip_that_came_back_meanwhile_needs_no_copy(
    world: LibraryWorld, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = await world.importer.add(await world.importer.look_at(source))
    copy = Path(shutil.copy(source, source.with_name("copy.mp4")))
    await world.clip_service.delete([clip.clip_id])
    copy_into = LocalClipFiles.copy_into

    async def copy_and_put_back(self: LocalClipFiles, path: Path, folder: Path) -> Path:
        await world.clip_service.put_back([clip.clip_id])
        return await copy_into(self, path, folder)

    monkeypatch.setattr(LocalClipFiles, "copy_into", copy_and_put_back)
    step = await step_of(world, copy)
    assert (step.known, step.added) == (clip, None)
    assert world.folders.videos() == ["from/copy.mp4", "from/lab.mp4"]
