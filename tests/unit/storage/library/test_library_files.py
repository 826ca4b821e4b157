import asyncio
import sqlite3
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import JournalUnusable
from app.core.library.ports import KnownFile
from app.storage.database.database import Database
from app.storage.library.library import Library


@pytest.fixture
async def library(database: Database, samples: Any) -> Library:
    library = Library(database)
    for name in "abcd":
        await library.add(replace(samples.clip(name), content_hash=f"hash-{name}"))
    return library


async def known(library: Library, after: int = 0, limit: int = 10) -> list[str]:
    return [file.clip_id for file in await library.known_files(after, limit)]


async def test_known_files_in_pages_without_the_deleted(library: Library, samples: Any) -> None:
    assert (await library.known_files(0, 1)) == [
        KnownFile(1, "a", Path("/videos/a.mp4"), 1_234_567, "hash-a", False)
    ]
    await library.set_trashed("b", samples.noon, None)
    first = await library.known_files(0, 2)
    assert [file.clip_id for file in first] == ["a", "c"]
    assert await known(library, after=first[-1].row_id) == ["d"]
    assert await known(library, after=4) == []


async def test_a_scan_reads_beside_what_is_written(library: Library, database: Database) -> None:
    await library.set_missing(["a"], True)
    begun, may_end = threading.Event(), threading.Event()

    def write(_: sqlite3.Connection) -> None:
        begun.set()
        may_end.wait()

    writing = asyncio.create_task(database.run(write))
    try:
        await asyncio.to_thread(begun.wait)
        assert await known(library) == ["a", "b", "c", "d"]
        assert [file.clip_id for file in await library.missing_files()] == ["a"]
    finally:
        may_end.set()
        await writing


async def test_missing_clips_are_remembered_until_they_are_found(
    library: Library, samples: Any
) -> None:
    await library.set_missing(["a", "c", "d", "x"], True)
    await library.set_missing(["d"], False)
    await library.set_missing([], True)
    await library.set_trashed("c", samples.noon, None)
    assert [file.clip_id for file in await library.missing_files()] == ["a"]
    found = await library.set_file("a", Path("/elsewhere/\udcff.mp4"))
    assert found is not None
    assert (found.path, found.is_missing) == (Path("/elsewhere/\udcff.mp4"), False)
    assert found.content_hash == "hash-a"
    assert await library.missing_files() == []
    again = await library.set_file("a", Path("/videos/a.mp4"), "other")
    assert again is not None
    assert again.content_hash == "other"
    assert await library.set_file("x", Path("/x.mp4")) is None


async def test_clips_by_take_and_by_content(library: Library, samples: Any) -> None:
    twin = replace(samples.clip("e"), take_id="take-a", content_hash="hash-b")
    await library.add(twin)
    await library.add(replace(samples.clip("f"), take_id=""))
    first = await library.set_trashed("a", samples.noon, None)
    assert await library.with_take("take-a") == first
    assert await library.with_take("") is None
    assert await library.with_take("take-x") is None
    same = await library.with_content(1_234_567, "hash-b")
    assert [clip.clip_id for clip in same] == ["b", "e"]
    assert await library.with_content(1_234_567, "hash-a") == [first]
    assert await library.with_content(1, "hash-b") == []
    assert await library.with_content(1_234_567, "") == []


async def test_watched_folders(library: Library, database: Database) -> None:
    folders = [Path("/videos/b"), Path("/videos/a"), Path("/videos/\udcff")]
    for folder in (*folders, folders[0]):
        await library.watch_folder(folder)
    assert await library.watched_folders() == folders
    await library.unwatch_folder(folders[1])
    await library.unwatch_folder(Path("/never"))
    assert await library.watched_folders() == [folders[0], folders[2]]
    await database.run(lambda c: c.execute("INSERT INTO watched_folder VALUES (7)"))
    with pytest.raises(JournalUnusable):
        await library.watched_folders()
