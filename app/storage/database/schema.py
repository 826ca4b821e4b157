"""The format of the journal's file: how it is recognized, and how older ones are migrated."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from importlib.resources import files
from pathlib import Path

from app.core import problems
from app.core.errors import JournalUnusable
from app.fs.atomic import replacing, try_to_sync
from app.fs.in_use import delete, when_free
from app.fs.private import make_private_file
from app.storage.database import fts_text, text_keys
from app.storage.database.errors import journal_damaged
from app.storage.disk_errors import disk_reason, journal_unwritable

# "Galp": identifies the file as ours in SQLite's header.
APPLICATION_ID = 0x47616C70

# Offsets of SQLite's file header (sqlite.org/fileformat2.html, section 1.3).
_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"
_USER_VERSION_AT = 60
_APPLICATION_ID_AT = 68

# The write-ahead log's header (section 4.1), with the magic number of either byte order. It is on
# the disk before any data behind it.
_LOG_HEADER_BYTES = 32
_LOG_MARKS = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")


def load_migrations() -> tuple[str, ...]:
    """The SQL of every migration in order; the first brings an empty file to format 1."""
    folder = files("app.storage").joinpath("migrations")
    scripts = sorted(
        (entry for entry in folder.iterdir() if entry.name.endswith(".sql")),
        key=lambda entry: entry.name,
    )
    for number, script in enumerate(scripts, start=1):
        if not script.name.startswith(f"{number:04}_"):
            raise ValueError(f"migration {number} is missing: found {script.name}")
    return tuple(script.read_text(encoding="utf-8") for script in scripts)


def check_header(path: Path, known: int) -> None:
    """Check the first bytes of the file at `path` without opening it as a database.

    Opening alone would already create files next to it. Raises JournalUnusable in three cases: it
    is from a newer version than `known`; it is not a journal of Gallop; it has a damaged log, which
    SQLite would ignore without an error although it has the latest steps of paid jobs. A missing or
    empty file is accepted.
    """
    try:
        header = _first_bytes(path, _HEADER_BYTES)
    except FileNotFoundError:
        return
    except OSError as error:
        raise journal_unwritable(path, disk_reason(error)) from error
    if not header:
        return
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise journal_damaged(path, "it is damaged or not a job list")
    version = _number_at(header, _USER_VERSION_AT)
    # A new file whose process crashed, or is still creating it, has neither number yet.
    if version and _number_at(header, _APPLICATION_ID_AT) != APPLICATION_ID:
        raise journal_damaged(path, "it belongs to another program")
    if version > known:
        raise _too_new(path, version, known)
    _check_log(path)


def _check_log(path: Path) -> None:
    try:
        header = _first_bytes(path.with_name(f"{path.name}-wal"), _LOG_HEADER_BYTES + 1)
    except FileNotFoundError:
        return
    except OSError as error:
        raise journal_unwritable(path, disk_reason(error)) from error
    if len(header) > _LOG_HEADER_BYTES and not header.startswith(_LOG_MARKS):
        raise journal_damaged(path, "its latest entries are damaged")


def _first_bytes(path: Path, count: int) -> bytes:
    # Windows opens no file that is just being deleted, as SQLite does with the log at its end.
    with when_free(lambda: path.open("rb")) as file:
        return file.read(count)


def migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> None:
    """Migrate the open database to the newest format, after a copy of the old file.

    All steps are one transaction, so it is atomic. Two processes that start at once wait for each
    other.
    """
    found = _user_version(connection)
    if found == len(migrations):
        return
    if 0 < found < len(migrations):
        _back_up(connection, path, found)
    text_keys.add_functions(connection)
    fts_text.add_functions(connection)
    connection.execute("BEGIN IMMEDIATE")
    try:
        found = _user_version(connection)
        if found > len(migrations):
            raise _too_new(path, found, len(migrations))
        if found == 0 and connection.execute("SELECT 1 FROM sqlite_master").fetchone():
            raise journal_damaged(path, "it belongs to another program")
        for script in migrations[found:]:
            for statement in _statements(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def backup_path(path: Path, version: int) -> Path:
    """The path for the copy of the journal at `path` in format `version`."""
    return path.with_name(f"{path.stem}-format-{version}-backup{path.suffix}")


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> None:
    target = backup_path(path, version)
    unfinished = target.with_name(target.name + ".part")
    delete(unfinished, missing_ok=True)
    make_private_file(unfinished)
    with replacing(target, unfinished), closing(sqlite3.connect(unfinished)) as copy:
        connection.backup(copy)
    try_to_sync(target.parent)


def _user_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _statements(script: str) -> Iterator[str]:
    """The single statements of `script`: executescript() would end the open transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _number_at(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")


def _too_new(path: Path, found: int, known: int) -> JournalUnusable:
    return JournalUnusable(problems.journal_too_new(path=path, found=found, known=known))
