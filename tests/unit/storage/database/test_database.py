import asyncio
import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest

from app.core import problems
from app.core.errors import JournalUnusable
from app.core.problem import ProblemKind
from app.storage.database.database import Database
from app.storage.database.schema import backup_path, load_migrations

FIRST = "CREATE TABLE thing (name TEXT);"
SECOND = "ALTER TABLE thing ADD COLUMN colour TEXT;\nUPDATE thing SET colour = 'red';\n"


def names(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT name FROM thing ORDER BY rowid")]


def content_of(path: Path) -> bytes:
    return path.read_bytes()


def put(path: Path, content: bytes) -> None:
    path.write_bytes(content)


async def write(database: Database, name: str) -> None:
    await database.run(lambda connection: connection.execute(
        "INSERT INTO thing (name) VALUES (?)", (name,)
    ))  # fmt: skip


async def refused(path: Path, migrations: tuple[str, ...] = (FIRST,)) -> JournalUnusable:
    with pytest.raises(JournalUnusable) as caught:
        await Database.open(path, migrations, busy_timeout_s=0.01)
    return caught.value


def kind_of(error: JournalUnusable) -> ProblemKind:
    return error.problem.kind


async def test_every_write_waits_for_the_disk(database: Database) -> None:
    def pragmas(connection: sqlite3.Connection) -> list[object]:
        asked = ("journal_mode", "synchronous", "foreign_keys")
        return [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]

    assert await database.read(pragmas) == ["wal", 2, 1]


async def test_all_calls_share_one_thread_which_is_not_ours(database: Database) -> None:
    threads = {await database.read(lambda _: threading.get_ident()) for _ in range(3)}
    assert len(threads) == 1
    assert threading.get_ident() not in threads


async def test_what_fails_leaves_nothing(journal_file: Path) -> None:
    database = await Database.open(journal_file, (FIRST,))

    def half(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO thing (name) VALUES ('half')")
        raise KeyError("half")

    with pytest.raises(KeyError):
        await database.run(half)
    assert await database.read(names) == []
    await database.close()


async def test_a_mistake_of_the_program_is_not_blamed_on_the_file(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError):
        await database.run(lambda connection: connection.execute("SELECT nonsense"))
    with pytest.raises(sqlite3.ProgrammingError):
        await database.run(lambda connection: connection.execute("SELECT ?", ()))


async def test_a_cancelled_writer_has_still_written(journal_file: Path) -> None:
    database = await Database.open(journal_file, (FIRST,))
    in_thread, go_on = threading.Event(), threading.Event()

    def wait(connection: sqlite3.Connection) -> None:
        in_thread.set()
        go_on.wait()

    waiting = asyncio.create_task(database.run(wait))
    await asyncio.to_thread(in_thread.wait)
    writing = asyncio.create_task(write(database, "kept"))
    # One turn of the loop: the write now stands in line behind the other.
    await asyncio.sleep(0)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    go_on.set()
    await waiting
    assert await database.read(names) == ["kept"]
    await database.close()


async def test_after_close_nothing_is_taken(journal_file: Path) -> None:
    database = await Database.open(journal_file, (FIRST,))
    await database.close()
    with pytest.raises(RuntimeError):
        await database.read(names)


async def test_an_older_file_is_copied_then_brought_up(journal_file: Path) -> None:
    database = await Database.open(journal_file, (FIRST,))
    await write(database, "old")
    await database.close()
    database = await Database.open(journal_file, (FIRST, SECOND))
    row = await database.read(lambda c: tuple(c.execute("SELECT * FROM thing").fetchone()))
    await database.close()
    assert row == ("old", "red")
    copy = await Database.open(backup_path(journal_file, 1), (FIRST,))
    assert await copy.read(names) == ["old"]
    await copy.close()


async def test_a_migration_that_fails_changes_nothing(journal_file: Path) -> None:
    database = await Database.open(journal_file, (FIRST,))
    await write(database, "old")
    await database.close()
    with pytest.raises(sqlite3.OperationalError):
        await Database.open(journal_file, (FIRST, SECOND + "SELECT nonsense;\n"))
    database = await Database.open(journal_file, (FIRST,))
    assert await database.read(names) == ["old"]
    await database.close()


async def test_a_log_that_windows_is_just_deleting_is_waited_for(
    journal_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = await Database.open(journal_file, (FIRST,))
    await write(database, "old")
    await database.close()
    honest, refusals, pauses_s = Path.open, iter(range(3)), list[float]()

    def held(path: Path, *args: Any, **kwargs: Any) -> Any:
        if path.name.endswith("-wal") and next(refusals, None) is not None:
            error = PermissionError(13, "refused")
            error.winerror = 5  # type: ignore[attr-defined, unused-ignore]
            raise error
        return honest(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", held)
    monkeypatch.setattr("time.sleep", pauses_s.append)
    database = await Database.open(journal_file, (FIRST,))
    assert len(pauses_s) == 3
    assert await database.read(names) == ["old"]
    await database.close()


async def test_a_new_file_needs_no_copy(journal_file: Path) -> None:
    database = await Database.open(journal_file, (FIRST, SECOND))
    await database.close()
    assert list(journal_file.parent.iterdir()) == [journal_file]


async def test_a_file_of_a_newer_version_is_not_touched(journal_file: Path) -> None:
    database = await Database.open(journal_file, (FIRST, SECOND))
    await database.close()
    before = content_of(journal_file)
    error = await refused(journal_file, (FIRST,))
    assert kind_of(error) is problems.journal_too_new
    assert "format 2" in error.message
    assert "up to 1" in error.message
    assert content_of(journal_file) == before
    assert list(journal_file.parent.iterdir()) == [journal_file]


async def test_a_version_that_is_still_in_the_log_is_seen_too(journal_file: Path) -> None:
    old = await Database.open(journal_file, (FIRST,))
    # Open elsewhere, so that the newer format stays in the write-ahead log.
    new = await Database.open(journal_file, (FIRST, SECOND))
    assert kind_of(await refused(journal_file, (FIRST,))) is problems.journal_too_new
    await new.close()
    await old.close()


@pytest.mark.parametrize("content", [b"hello", b"\xff" * 5000, b"SQLite format 3\0" + b"\7" * 9000])
async def test_what_is_no_database_is_left_alone(journal_file: Path, content: bytes) -> None:
    put(journal_file, content)
    assert kind_of(await refused(journal_file)) is problems.journal_damaged
    assert content_of(journal_file) == content


@pytest.mark.parametrize("version", [0, 1])
async def test_the_database_of_another_program_is_left_alone(
    journal_file: Path, version: int
) -> None:
    other = sqlite3.connect(journal_file)
    other.execute("CREATE TABLE theirs (x)")
    other.execute(f"PRAGMA user_version = {version}")
    other.close()
    error = await refused(journal_file)
    assert kind_of(error) is problems.journal_damaged
    assert "another program" in error.message


async def test_damage_in_the_middle_is_reported_when_it_is_met(journal_file: Path) -> None:
    database = await Database.open(journal_file, (FIRST,))
    await database.run(
        lambda connection: connection.executemany(
            "INSERT INTO thing (name) VALUES (?)", [("x" * 1000,)] * 200
        )
    )
    await database.close()
    content = bytearray(content_of(journal_file))
    content[8192:] = b"\xa5" * (len(content) - 8192)
    put(journal_file, content)
    database = await Database.open(journal_file, (FIRST,))
    with pytest.raises(JournalUnusable) as caught:
        await database.read(names)
    assert kind_of(caught.value) is problems.journal_damaged
    await database.close()


async def test_text_that_is_no_utf8_is_damage(journal_file: Path) -> None:
    database = await Database.open(journal_file, (FIRST,))
    await database.run(
        lambda connection: connection.execute("INSERT INTO thing VALUES (CAST(x'ff' AS TEXT))")
    )
    with pytest.raises(JournalUnusable) as caught:
        await database.read(names)
    assert kind_of(caught.value) is problems.journal_damaged
    await database.close()


async def test_a_folder_that_is_missing_or_a_file(tmp_path: Path) -> None:
    missing = await refused(tmp_path / "no" / "journal.sqlite3")
    assert kind_of(missing) is problems.journal_unwritable
    (tmp_path / "file").write_text("", encoding="utf-8", newline="\n")
    below = await refused(tmp_path / "file" / "journal.sqlite3")
    assert kind_of(below) is problems.journal_unwritable
    folder = await refused(tmp_path)
    assert kind_of(folder) is problems.journal_unwritable


async def test_a_full_database_says_so_and_keeps_what_it_has(journal_file: Path) -> None:
    database = await Database.open(journal_file, (FIRST,))
    await write(database, "before")
    # The one limit that makes SQLite report "full" without a full disk.
    await database.run(lambda connection: connection.execute("PRAGMA max_page_count = 4"))
    with pytest.raises(JournalUnusable) as caught:
        await write(database, "x" * 100_000)
    assert kind_of(caught.value) is problems.journal_unwritable
    assert "the disk is full" in caught.value.message
    assert await database.read(names) == ["before"]
    await database.close()


async def test_another_writer_is_waited_for_then_named(journal_file: Path) -> None:
    database = await Database.open(journal_file, (FIRST,), busy_timeout_s=0.01)
    other = sqlite3.connect(journal_file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(JournalUnusable) as caught:
        await write(database, "late")
    assert "another program is using it" in caught.value.message
    assert await database.read(names) == []
    other.execute("COMMIT")
    other.close()
    await write(database, "now")
    await database.close()


async def test_a_file_that_may_not_be_written_is_reported_at_once(
    journal_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = await Database.open(journal_file, (FIRST,))
    await database.close()
    connect = sqlite3.connect

    def read_only(path: Path, **options: object) -> sqlite3.Connection:
        # Root may write anything; SQLite's own read-only mode answers as a read-only disk does.
        return connect(f"{path.as_uri()}?mode=ro", uri=True, **options)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(sqlite3, "connect", read_only)
    error = await refused(journal_file)
    assert kind_of(error) is problems.journal_unwritable
    assert "read-only" in error.message


def test_the_migrations_are_numbered_without_a_gap() -> None:
    assert load_migrations()
