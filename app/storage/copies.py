"""Whole copies of a journal file: made, checked and counted, each with a connection of its own."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.fs.private import make_private_file
from app.storage.atomic import sync_folder
from app.storage.failures import journal_damaged


@contextmanager
def reading(journal_file: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write, closed in the end; sees what was committed."""
    with closing(read_only(journal_file)) as connection:
        yield connection


def read_only(journal_file: Path, any_thread: bool = False) -> sqlite3.Connection:
    """A connection that cannot write; `any_thread` may use it, one at a time."""
    connection = sqlite3.connect(
        f"{journal_file.absolute().as_uri()}?mode=ro",
        uri=True,
        isolation_level=None,
        check_same_thread=not any_thread,
    )
    connection.row_factory = sqlite3.Row
    return connection


def copy_journal(source: Path, target: Path) -> None:
    """Make `target` a whole and verified copy of `source`, which may be in use; on disk after.

    Until then `target` is as it was. Raises sqlite3.Error, OSError, or JournalUnusable when the
    source is damaged.
    """
    unfinished = target.with_name(target.name + ".part")
    _remove(unfinished)
    make_private_file(unfinished)
    try:
        with reading(source) as connection, closing(sqlite3.connect(unfinished)) as copy:
            # In one step: a copy in several begins anew whenever the journal is written.
            connection.backup(copy)
            # A single file, which can be looked at without making others beside it.
            copy.execute("PRAGMA journal_mode = DELETE")
        with reading(unfinished) as copy:
            check_whole(copy, source)
        finish_copy(unfinished, target)
    except BaseException:
        _remove(unfinished)
        raise


def finish_copy(unfinished: Path, target: Path) -> None:
    """Let the complete file `unfinished` appear as `target`, on disk. Raises OSError."""
    # Windows flushes only what is open for writing.
    with unfinished.open("r+b") as file:
        os.fsync(file.fileno())
    unfinished.replace(target)
    sync_folder(target.parent)


def check_whole(connection: sqlite3.Connection, journal_file: Path) -> None:
    """Read every page. Raises JournalUnusable (JOURNAL_DAMAGED), or sqlite3.Error."""
    found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    if found != "ok":
        # SQLite's own words may run over several lines.
        raise journal_damaged(journal_file, " ".join(found.split()))


def count_jobs(connection: sqlite3.Connection) -> int:
    """How many jobs the journal holds."""
    return int(connection.execute("SELECT count(*) FROM job").fetchone()[0])


def _remove(unfinished: Path) -> None:
    for name in (unfinished.name, f"{unfinished.name}-journal"):
        unfinished.with_name(name).unlink(missing_ok=True)
