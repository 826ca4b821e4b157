# (Nothing else runs while a test waits for the disk.)
"""Clip actions while another program holds the library, or many clips are to be written."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.core import problems
from app.core.library.clip import AnnotationsChange, Clip
from app.engine.clips.batch_result import BatchResult
from app.storage.library.clip_writing import write_clip
from tests.fakes.clips import make_clip
from tests.fakes.library_world import LibraryWorld, library_world

LOT = 50


@pytest.fixture
async def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LibraryWorld]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    async with library_world(tmp_path) as world:
        yield world


@pytest.fixture
def other_program(world: LibraryWorld) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(world.folders.journal, isolation_level=None)
    yield connection
    connection.close()


@contextmanager
def locked_after(
    world: LibraryWorld, other: sqlite3.Connection, part: Any, name: str, calls: int = 1
) -> Iterator[None]:
    """Another program holds the library from the n-th call of a part on, to the block's end."""
    real = getattr(part, name)
    left = calls

    async def call(*args: Any) -> Any:
        nonlocal left
        result = await real(*args)
        left -= 1
        if left == 0:
            other.execute("BEGIN IMMEDIATE")
        return result

    setattr(part, name, call)
    try:
        yield
    finally:
        setattr(part, name, real)
        if other.in_transaction:
            other.execute("ROLLBACK")


def is_locked(done: BatchResult) -> bool:
    (trouble,) = done.problems
    return (
        trouble.kind is problems.journal_unwritable
        and "another program is using it" in trouble.message
    )


async def many(world: LibraryWorld, count: int) -> list[str]:
    def write(connection: sqlite3.Connection) -> None:
        for number in range(count):
            write_clip(connection, make_clip(f"c{number}", path=Path(f"/videos/{number}.mp4")))

    await world.database.run(write)
    return [f"c{number}" for number in range(count)]


async def test_another_write_passes_between_many_clips(world: LibraryWorld) -> None:
    """An answer about money must not wait until a thousand clips have their tag."""
    ids = await many(world, 10 * LOT)
    changing = asyncio.create_task(
        world.clip_service.change_annotations(ids, AnnotationsChange(add_tags=("dog",)))
    )
    tagged: list[int] = []

    def count(connection: sqlite3.Connection) -> None:
        tagged.append(connection.execute("SELECT count(*) FROM clip_label").fetchone()[0])

    while not changing.done():
        await world.database.run(count)
    assert len((await changing).clips) == 10 * LOT
    assert [number % LOT for number in tagged] == [0] * len(tagged)
    steps = [after - before for before, after in zip([0, *tagged], tagged, strict=False)]
    assert max(steps) <= LOT


async def test_a_lot_is_changed_wholly_or_not_at_all(
    world: LibraryWorld, other_program: sqlite3.Connection
) -> None:
    ids = await many(world, 3 * LOT)
    change = AnnotationsChange(is_favourite=True)
    with locked_after(world, other_program, world.library, "change_annotations", 2):
        done = await world.clip_service.change_annotations(ids, change)
    assert is_locked(done)
    # What the window shows as changed is what was changed.
    favourites = await world.all(favourites_only=True)
    assert [clip.clip_id for clip in done.clips] == ids[: 2 * LOT]
    assert set(favourites) == set(done.clips)
    assert (await world.clip_service.change_annotations(ids, change)).problems == ()
    assert len(await world.all(favourites_only=True)) == 3 * LOT


async def test_a_locked_library_leaves_every_file_alone(
    world: LibraryWorld, other_program: sqlite3.Connection
) -> None:
    clip = await world.add("lab.mp4")
    deleted = await world.add("old.mp4", 1)
    (deleted,) = (await world.clip_service.delete([deleted.clip_id])).clips
    before = world.folders.videos()
    other_program.execute("BEGIN IMMEDIATE")
    for action in (
        world.clip_service.change_annotations([clip.clip_id], AnnotationsChange(rating=1)),
        world.clip_service.rename(clip.clip_id, "Best"),
        world.clip_service.delete([clip.clip_id]),
        world.clip_service.locate(clip.clip_id, clip.path),
    ):
        done = await action
        assert done.clips == ()
        assert is_locked(done)
    assert world.folders.videos() == before
    assert await world.all() == [clip]
    other_program.execute("ROLLBACK")
    assert len((await world.clip_service.delete([clip.clip_id])).clips) == 1


async def test_locked_between_file_and_library_heals(
    world: LibraryWorld, other_program: sqlite3.Connection
) -> None:
    clip = await world.add("lab.mp4")
    ids = [clip.clip_id]
    clip_service, parts = world.clip_service, world.clip_service._parts

    async def undone(part: Any, name: str, action: Callable[[], Any]) -> Clip:
        with locked_after(world, other_program, part, name):
            done = await action()
        assert is_locked(done)
        assert done.clips == ()
        return await world.clip(clip)

    now = await undone(
        world.clip_files, "rename", lambda: clip_service.rename(clip.clip_id, "Best")
    )
    assert (now.annotations.title, now.path.exists()) == ("Best", False)
    assert (await world.scan()).moved == tuple(ids)
    now = await undone(parts.trash, "put", lambda: clip_service.delete(ids))
    assert (now.trash_path, now.path.exists()) == (None, False)
    now = await undone(parts.trash, "put_back", lambda: clip_service.put_back(ids))
    assert (now.trashed_at is None, now.path.exists()) == (False, True)
    assert (await clip_service.put_back(ids)).problems == ()
    assert not (await world.scan()).has_changes
    assert [each.path.name for each in await world.all()] == ["Best.mp4"]


async def test_of_many_deleted_clips_those_that_are_gone_are_reported(
    world: LibraryWorld, other_program: sqlite3.Connection
) -> None:
    """They can be restored, and are not listed as if they were present."""
    clips = [await world.add(f"{number}.mp4", number) for number in range(3)]
    ids = [clip.clip_id for clip in clips]
    with locked_after(world, other_program, world.library, "set_trashed", 2):
        done = await world.clip_service.delete(ids)
    assert is_locked(done)
    assert [clip.clip_id for clip in done.clips] == ids[:1]
    assert [clip.path.exists() for clip in clips] == [False, True, True]
    assert len(await world.all()) == 2
