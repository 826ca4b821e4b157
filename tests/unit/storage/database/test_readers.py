"""Readers beside the writing thread: neither waits for the other; unused reads end."""

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest

from app.core.errors import JournalUnusable
from app.storage.database.database import READERS, Database

TABLE = "CREATE TABLE thing (name TEXT) STRICT;"
ENDLESS = (
    "WITH RECURSIVE number (n) AS (SELECT begun() UNION ALL SELECT n + 1 FROM number)"
    " SELECT count(*) FROM number"
)


@pytest.fixture
def journal_file(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


def names(connection: sqlite3.Connection) -> list[str]:
    return [row["name"] for row in connection.execute("SELECT name FROM thing ORDER BY name")]


async def test_a_reading_does_not_wait_for_a_write(journal_file: Path) -> None:
    database = await Database.open(journal_file, (TABLE,))
    in_thread, go_on = threading.Event(), threading.Event()

    def write(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO thing VALUES ('new')")
        in_thread.set()
        go_on.wait()

    writing = asyncio.create_task(database.run(write))
    await asyncio.to_thread(in_thread.wait)
    # What is not committed is not seen.
    assert await database.read_aside(names) == []
    go_on.set()
    await writing
    assert await database.read_aside(names) == ["new"]
    await database.close()


async def test_a_write_does_not_wait_for_readings(journal_file: Path) -> None:
    database = await Database.open(journal_file, (TABLE,))
    begun, go_on = threading.Semaphore(0), threading.Event()

    def read(connection: sqlite3.Connection) -> list[str]:
        found = names(connection)
        begun.release()
        go_on.wait()
        # One unchanging view.
        assert names(connection) == found
        return found

    readings = [asyncio.create_task(database.read_aside(read)) for _ in range(2)]
    for _ in readings:
        await asyncio.to_thread(begun.acquire)
    await database.run(lambda c: c.execute("INSERT INTO thing VALUES ('new')"))
    go_on.set()
    assert await asyncio.gather(*readings) == [[], []]
    await database.close()


async def test_a_reading_no_one_waits_for_ends(journal_file: Path) -> None:
    database = await Database.open(journal_file, (TABLE,))
    begun = threading.Semaphore(0)

    def read(connection: sqlite3.Connection) -> None:
        connection.create_function("begun", 0, begun.release)
        connection.execute(ENDLESS).fetchone()

    # More than there are readers: those that wait in line never begin.
    readings = [asyncio.create_task(database.read_aside(read)) for _ in range(10)]
    for _ in range(READERS):
        await asyncio.to_thread(begun.acquire)
    for reading in readings:
        reading.cancel()
    await asyncio.gather(*readings, return_exceptions=True)
    assert all(reading.cancelled() for reading in readings)
    assert await database.read_aside(names) == []
    await database.close()


async def test_what_the_window_waits_for_does_not_wait_for_long_readings(
    journal_file: Path,
) -> None:
    database = await Database.open(journal_file, (TABLE,))
    begun = threading.Semaphore(0)

    def read(connection: sqlite3.Connection) -> None:
        connection.create_function("begun", 0, begun.release)
        connection.execute(ENDLESS).fetchone()

    readings = [asyncio.create_task(database.read_aside(read)) for _ in range(READERS + 1)]
    for _ in range(READERS):
        await asyncio.to_thread(begun.acquire)
    assert await database.read_for_view(names) == []
    for reading in readings:
        reading.cancel()
    await asyncio.gather(*readings, return_exceptions=True)
    await database.close()


async def test_a_newer_search_ends_the_older_and_has_its_connection(journal_file: Path) -> None:
    database = await Database.open(journal_file, (TABLE,))
    begun = threading.Semaphore(0)
    used: list[sqlite3.Connection] = []

    def search(connection: sqlite3.Connection) -> None:
        used.append(connection)
        connection.create_function("begun", 0, begun.release)
        connection.execute(ENDLESS).fetchone()

    def newest(connection: sqlite3.Connection) -> list[str]:
        used.append(connection)
        return names(connection)

    older = asyncio.create_task(database.read_for_view(search))
    await asyncio.to_thread(begun.acquire)
    # One that never begins, as a key later there is another.
    skipped = asyncio.create_task(database.read_for_view(search))
    await asyncio.sleep(0)
    # Writing is never cut off with it.
    writing = asyncio.create_task(database.run(lambda c: c.execute("INSERT INTO thing VALUES (1)")))
    for search_task in (older, skipped):
        search_task.cancel()
    await writing
    assert await database.read_for_view(newest) == ["1"]
    assert older.cancelled()
    assert skipped.cancelled()
    assert len(used) == 2
    assert used[0] is used[1]
    await database.close()


async def test_a_reading_cannot_write(journal_file: Path) -> None:
    database = await Database.open(journal_file, (TABLE,))
    with pytest.raises(JournalUnusable):
        await database.read_aside(lambda c: c.execute("INSERT INTO thing VALUES ('new')"))
    assert await database.read_aside(names) == []
    await database.close()


async def test_after_close_nothing_is_read(journal_file: Path) -> None:
    database = await Database.open(journal_file, (TABLE,))
    assert await database.read_aside(names) == []
    await database.close()
    with pytest.raises(RuntimeError):
        await database.read_aside(names)
