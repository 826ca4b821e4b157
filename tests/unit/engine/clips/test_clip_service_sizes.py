# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
"""Clips of which nothing is left, and clips too large for the memory."""

import asyncio
import struct
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from app.core import problems
from app.core.errors import NotAVideo
from app.core.library.clip import Clip
from app.core.problem import ProblemKind
from app.engine.clips.batch_result import BatchResult
from app.fs import hashing as content_hash
from app.media.picture_cache import ThumbnailCache
from app.media.recipe import read_recipe
from tests.fakes.library_world import LibraryWorld, library_world, write_gallop_clip

HUGE_BYTES = 10 * 1024**3
# All of it is read and written: enough to see that the memory does not grow with it.
LARGE_BYTES = 128 * 1024**2
# A block of one MiB and what SQLite, FFmpeg and Python need beside it.
MAX_MEMORY_BYTES = 8 * 1024**2


@pytest.fixture
async def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LibraryWorld]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    async with library_world(tmp_path) as world:
        yield world


@contextmanager
def little_memory() -> Iterator[None]:
    """Fails when more than MAX_MEMORY_BYTES are held at once inside the block."""
    tracemalloc.start()
    try:
        yield
        _, peak_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak_bytes < MAX_MEMORY_BYTES


async def write_large_clip(path: Path, size_bytes: int) -> Path:
    """A clip that plays, followed by one free box: a hole on disk, but read as zeros."""
    await write_gallop_clip(path)
    begins = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(begins)
        file.write(struct.pack(">I4sQ", 1, b"free", size_bytes - begins))
        file.truncate(size_bytes)
    return path


def kinds(done: BatchResult) -> list[ProblemKind]:
    return [problem.kind for problem in done.problems]


# --- nothing is left -------------------------------------------------------------------------


@pytest.fixture
async def emptied(world: LibraryWorld) -> Clip:
    """A clip of the library whose file was cut to nothing."""
    clip = await world.add("lab.mp4")
    clip.path.write_bytes(b"")
    return clip


async def test_an_emptied_clip_stays_in_the_library(world: LibraryWorld, emptied: Clip) -> None:
    assert not (await world.scan()).has_changes
    assert await world.all() == [emptied]
    # Imported again it is no clip, and the entry keeps its own facts.
    added, known, failed = await world.take_in(world.folders.clips)
    assert (added, known, failed) == ([], [], [emptied.path])
    assert await world.all() == [emptied]


async def test_no_copy_is_made_of_an_emptied_clip(
    world: LibraryWorld, emptied: Clip, tmp_path: Path
) -> None:
    """It would take the place of the good one of before."""
    target = tmp_path / "copy.mp4"
    target.write_bytes(b"before")
    for action in (world.clip_service.copy_to, world.clip_service.export_without_recipe):
        done = await action(emptied.clip_id, target)
        assert (kinds(done), done.clips) == ([problems.clip_unreadable], ())
        assert target.read_bytes() == b"before"


async def test_an_emptied_clip_has_no_poster(
    world: LibraryWorld, emptied: Clip, tmp_path: Path
) -> None:
    cache = ThumbnailCache(tmp_path / "posters", 1_000_000)
    with pytest.raises(NotAVideo):
        await cache.poster("a", emptied.path, emptied.facts.size_bytes)


async def test_an_emptied_clip_is_renamed_deleted_and_brought_back(
    world: LibraryWorld, emptied: Clip
) -> None:
    ids = [emptied.clip_id]
    (named,) = (await world.clip_service.rename(emptied.clip_id, "Empty")).clips
    assert (named.path.name, named.path.exists()) == ("Empty.mp4", True)
    assert kinds(await world.clip_service.delete(ids)) == []
    assert not named.path.exists()
    assert (await world.clip_service.put_back(ids)).clips == (named,)
    assert named.path.stat().st_size == 0


async def test_an_emptied_clip_gets_its_content_back(world: LibraryWorld, emptied: Clip) -> None:
    """From a copy in a folder that is watched, by itself; and from any other when it is shown."""
    copy = await write_gallop_clip(world.folders.clips / "copy" / "lab.mp4")
    assert (await world.scan()).moved == (emptied.clip_id,)
    assert await world.all() == [replace(emptied, path=copy)]
    copy.write_bytes(b"")
    other = await write_gallop_clip(world.folders.root / "other.mp4")
    done = await world.clip_service.locate(emptied.clip_id, other)
    assert done.clips == (replace(emptied, path=other),)


# --- very much -------------------------------------------------------------------------------


async def test_a_large_clip_is_read_and_copied_in_little_memory(
    world: LibraryWorld, tmp_path: Path
) -> None:
    path = await write_large_clip(world.folders.clips / "large.mp4", LARGE_BYTES)
    target = tmp_path / "copy.mp4"
    with little_memory():
        clip = await world.importer.add(await world.importer.look_at(path))
        await world.clip_service.copy_to(clip.clip_id, target)
        # Its content is compared before it comes back.
        await world.clip_service.delete([clip.clip_id])
        assert (await world.clip_service.put_back([clip.clip_id])).clips == (clip,)
    assert clip.facts.size_bytes == target.stat().st_size == LARGE_BYTES
    assert await world.clip_files.content_hash(target) == clip.content_hash
    assert read_recipe(target) == read_recipe(path)


async def test_ten_gigabytes_go_into_the_trash_and_back(world: LibraryWorld) -> None:
    """Moved, never copied; identified by its size alone, as its content was not read yet."""
    small = await world.add("huge.mp4")
    path = await write_large_clip(small.path, HUGE_BYTES)
    facts = structs.replace(small.facts, size_bytes=HUGE_BYTES)
    clip = replace(small, facts=facts, content_hash="")
    await world.library.add(clip)
    inode = path.stat().st_ino
    with little_memory():
        assert not (await world.scan()).has_changes
        (deleted,) = (await world.clip_service.delete([clip.clip_id])).clips
        assert deleted.trash_path
        assert deleted.trash_path.stat().st_size == HUGE_BYTES
        assert (await world.clip_service.put_back([clip.clip_id])).clips == (clip,)
        cache = ThumbnailCache(world.folders.root / "posters", 1_000_000)
        assert (await cache.poster("a", path, HUGE_BYTES)).width_px > 0
    # Still the same file: its zeros were not written.
    assert (path.stat().st_size, path.stat().st_ino) == (HUGE_BYTES, inode)


@pytest.mark.parametrize("work", ["copy", "look"])
async def test_ten_gigabytes_can_be_left_at_once(
    world: LibraryWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, work: str
) -> None:
    path = await write_large_clip(world.folders.clips / "huge.mp4", HUGE_BYTES)
    await world.library.add(replace(await world.add("lab.mp4", 1), clip_id="huge", path=path))
    loop, reading, blocks = asyncio.get_running_loop(), asyncio.Event(), 0
    go_on = content_hash.go_on

    def watched(stop: object) -> None:
        nonlocal blocks
        blocks += 1
        if blocks == 4:
            loop.call_soon_threadsafe(reading.set)
        go_on(stop)

    monkeypatch.setattr(content_hash, "go_on", watched)
    target = tmp_path / "copies" / "copy.mp4"
    target.parent.mkdir()
    works = {
        "copy": lambda: world.clip_service.copy_to("huge", target),
        "look": lambda: world.importer.look_at(path),
    }
    with little_memory():
        task = asyncio.create_task(works[work]())
        await reading.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    # Of ten thousand blocks; on a busy machine some more than four.
    assert blocks < 5_000
    assert list(target.parent.iterdir()) == []
