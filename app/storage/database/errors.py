"""Maps errors of the disk and of the database to problems for the user, one table for each."""

import errno
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from app.core import problems
from app.core.errors import FolderUnusable, JournalUnusable
from app.fs.in_use import is_in_use, reason


class UnreadableRow(ValueError):
    """A row of the journal has a value that Gallop never writes; the text names the row."""


# A file-size limit and a FAT disk report "full" as EFBIG.
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


def folder_unusable(folder: Path, error: OSError) -> FolderUnusable:
    """The error for the videos' `folder` that could not be used.

    Anything but a full disk or a missing permission counts as a folder that is not found: a
    disconnected disk, a file in place of the folder, a lost network share.
    """
    if error.errno in _FULL:
        kind = problems.disk_full
    elif is_in_use(error):
        kind = problems.folder_in_use
    elif error.errno in _FORBIDDEN:
        kind = problems.folder_not_writable
    else:
        kind = problems.folder_missing
    return FolderUnusable(kind(path=folder))


def disk_reason(error: OSError) -> str:
    """See app.fs.in_use.reason; for a `detail`."""
    return reason(error)


def journal_unwritable(path: Path, detail: str) -> JournalUnusable:
    """The error for a journal at `path` that cannot be written."""
    return JournalUnusable(problems.journal_unwritable(path=path, detail=detail))


def journal_damaged(path: Path, detail: str) -> JournalUnusable:
    """The error for a journal at `path` that cannot be read."""
    return JournalUnusable(problems.journal_damaged(path=path, detail=detail))


def journal_failure(path: Path, error: sqlite3.Error | UnreadableRow) -> JournalUnusable | None:
    """The problem of the journal at `path` behind `error`; None when it is a program error."""
    if isinstance(error, UnreadableRow):
        return journal_damaged(path, str(error))
    if not isinstance(error, sqlite3.DatabaseError):
        return None
    # Text with invalid UTF-8 is reported without a code.
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        is_text = isinstance(error, sqlite3.OperationalError)
        return journal_damaged(path, "it holds unreadable text") if is_text else None
    primary = code & _PRIMARY_CODE
    if primary in _DAMAGED:
        return journal_damaged(path, "it is damaged or not a job list")
    reason = _DATABASE_REASONS.get(primary)
    return None if reason is None else journal_unwritable(path, reason)
