"""Copies, checks and replaces whole journal files, with separate connections."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

from app.fs.atomic import replacing, sync_folder
from app.fs.in_use import delete, rename, replace
from app.fs.private import make_private_file
from app.storage.database.errors import journal_damaged


@contextmanager
def reading(journal_file: Path) -> Iterator[sqlite3.Connection]:
    """A read-only connection, closed at the end of the block; sees what was committed."""
    with closing(read_only(journal_file)) as connection:
        yield connection


def read_only(journal_file: Path, any_thread: bool = False) -> sqlite3.Connection:
    """A read-only connection; with `any_thread` for use in any thread, one at a time."""
    connection = sqlite3.connect(
        f"{journal_file.absolute().as_uri()}?mode=ro",
        uri=True,
        isolation_level=None,
        check_same_thread=not any_thread,
    )
    connection.row_factory = sqlite3.Row
    return connection


def copy_journal(source: Path, target: Path) -> None:
    """Make `target` a complete and verified copy of `source`, which may be in use; flushed to disk.

    On an error `target` is unchanged. Raises sqlite3.Error, OSError, or JournalUnusable when the
    source is damaged.
    """
    unfinished = target.with_name(target.name + ".part")
    _remove(unfinished)
    make_private_file(unfinished)
    try:
        with replacing(target, unfinished):
            with reading(source) as connection, closing(sqlite3.connect(unfinished)) as copy:
                # In one step: a copy in several steps restarts whenever the journal is written.
                connection.backup(copy)
                # A single file, which can be read without creating others beside it.
                copy.execute("PRAGMA journal_mode = DELETE")
            with reading(unfinished) as copy:
                check_whole(copy, source)
    except BaseException:
        _remove(unfinished)
        raise
    sync_folder(target.parent)


def check_whole(connection: sqlite3.Connection, journal_file: Path) -> None:
    """Read every page. Raises JournalUnusable (JOURNAL_DAMAGED), or sqlite3.Error."""
    found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    if found != "ok":
        # SQLite's own message may have several lines.
        raise journal_damaged(journal_file, " ".join(found.split()))


def count_jobs(connection: sqlite3.Connection) -> int:
    """The number of jobs in the journal."""
    return int(connection.execute("SELECT count(*) FROM job").fetchone()[0])


def _remove(unfinished: Path) -> None:
    for name in (unfinished.name, f"{unfinished.name}-journal"):
        delete(unfinished.with_name(name), missing_ok=True)


DAMAGED = "damaged"
BEFORE_RESTORE = "before-restore"

# The journal itself is moved last: without its log it would open in an older state.
_PARTS = ("-shm", "-wal", "")


def replace_journal(journal_file: Path, new: Path, label: str) -> Path | None:
    """Put the complete file `new`, in the same folder, in the place of a closed journal.

    Returns the new path of the present journal, named after `label` (DAMAGED or BEFORE_RESTORE);
    None if there was none. Raises OSError. Once `new` is gone, `finish_replacement` continues.
    """
    replace(new, _next_path(journal_file, label))
    sync_folder(journal_file.parent)
    return finish_replacement(journal_file)


def finish_replacement(journal_file: Path) -> Path | None:
    """Finish an interrupted replacement, if any; as `replace_journal`."""
    aside: Path | None = None
    for label in (DAMAGED, BEFORE_RESTORE):
        following = _next_path(journal_file, label)
        if following.exists():
            aside = _move_aside(journal_file, label)
            replace(following, journal_file)
            sync_folder(journal_file.parent)
    return aside


def is_being_replaced(journal_file: Path) -> bool:
    """Whether a replacement was begun and is not finished."""
    return any(_next_path(journal_file, label).exists() for label in (DAMAGED, BEFORE_RESTORE))


def _move_aside(journal_file: Path, label: str) -> Path | None:
    # Every try finds the same free number until the journal itself is moved.
    aside = next(path for path in _aside_paths(journal_file, label) if not path.exists())
    for part in _PARTS:
        file = journal_file.with_name(journal_file.name + part)
        if file.exists():
            rename(file, aside.with_name(aside.name + part))
    sync_folder(journal_file.parent)
    return aside if aside.exists() else None


def _aside_paths(journal_file: Path, label: str) -> Iterator[Path]:
    stem, suffix = journal_file.stem, journal_file.suffix
    return (journal_file.with_name(f"{stem}.{label}-{number}{suffix}") for number in count(1))


def _next_path(journal_file: Path, label: str) -> Path:
    return journal_file.with_name(f"{journal_file.stem}.next-{label}{journal_file.suffix}")
