"""What an error of the disk or of the database means to a user: one table for each."""

import errno
import os
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from app.core import problems
from app.core.errors import JournalUnusable, PlaceUnusable


class UnreadableRow(ValueError):
    """A row of the journal holds something no Gallop has written; names the row."""


# EFBIG is what a file-size limit and a FAT disk say where others say "full".
_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_FORBIDDEN = frozenset((errno.EACCES, errno.EPERM, errno.EROFS))

NO_MEMORY = "there is not enough memory"

_DATABASE_REASONS: Mapping[int, str] = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "the file or its folder is read-only",
    sqlite3.SQLITE_PERM: "the file or its folder is read-only",
    sqlite3.SQLITE_BUSY: "another program is using it",
    sqlite3.SQLITE_LOCKED: "another program is using it",
    sqlite3.SQLITE_CANTOPEN: "the file cannot be opened",
    sqlite3.SQLITE_IOERR: "the disk does not take the data",
    sqlite3.SQLITE_NOMEM: NO_MEMORY,
    sqlite3.SQLITE_PROTOCOL: "its lock cannot be taken",
    sqlite3.SQLITE_INTERRUPT: "the writing was broken off",
    sqlite3.SQLITE_ABORT: "the writing was broken off",
    sqlite3.SQLITE_AUTH: "the file may not be written",
    sqlite3.SQLITE_NOLFS: "the disk does not take files of this size",
    sqlite3.SQLITE_TOOBIG: "it is too large",
    sqlite3.SQLITE_SCHEMA: "another program has changed it",
    sqlite3.SQLITE_INTERNAL: "SQLite has failed",
}
_DAMAGED = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB))
# The low byte of an extended result code is the primary code.
_PRIMARY_CODE = 0xFF


def place_unusable(folder: Path, error: OSError) -> PlaceUnusable:
    """Why the videos' `folder` cannot be used, from what the system said.

    Whatever is neither a full disk nor a missing right (a disk that was unplugged, a file where
    the folder should be, a share that is gone) counts as a folder that cannot be found.
    """
    if error.errno in _FULL:
        kind = problems.disk_full
    elif error.errno in _FORBIDDEN:
        kind = problems.folder_not_writable
    else:
        kind = problems.folder_missing
    return PlaceUnusable(kind(path=folder))


def disk_reason(error: OSError) -> str:
    """The system's own words for `error` without its number and path, for a `detail`."""
    return os.strerror(error.errno) if error.errno is not None else "no reason given"


def journal_unwritable(path: Path, detail: str) -> JournalUnusable:
    """The journal at `path` takes no writes, because of `detail`."""
    return JournalUnusable(problems.journal_unwritable(path=path, detail=detail))


def journal_damaged(path: Path, detail: str) -> JournalUnusable:
    """The journal at `path` cannot be read, because of `detail`."""
    return JournalUnusable(problems.journal_damaged(path=path, detail=detail))


def journal_failure(path: Path, error: sqlite3.Error | UnreadableRow) -> JournalUnusable | None:
    """What `error` says about the journal at `path`; None when it is a mistake of the program."""
    if isinstance(error, UnreadableRow):
        return journal_damaged(path, str(error))
    if not isinstance(error, sqlite3.DatabaseError):
        return None
    # Text that is no UTF-8 is reported without a code.
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        is_text = isinstance(error, sqlite3.OperationalError)
        return journal_damaged(path, "it holds unreadable text") if is_text else None
    primary = code & _PRIMARY_CODE
    if primary in _DAMAGED:
        return journal_damaged(path, "it is damaged or not a job list")
    reason = _DATABASE_REASONS.get(primary)
    return None if reason is None else journal_unwritable(path, reason)
