"""Maps errors of the database to problems for the user."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from app.core import problems
from app.core.errors import JournalUnusable
from app.storage.disk_errors import journal_unwritable


class UnreadableRow(ValueError):
    """A row of the journal has a value that Gallop never writes; the text names the row."""


NO_MEMORY = "there is not enough memory"

_DATABASE_REASONS: Mapping[int, str] = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "the file or its folder is read-only",
    sqlite3.SQLITE_PERM: "the file or its folder is read-only",
    sqlite3.SQLITE_BUSY: "another program is using it",
    sqlite3.SQLITE_LOCKED: "another program is using it",
    sqlite3.SQLITE_CANTOPEN: "the file can't be opened",
    sqlite3.SQLITE_IOERR: "the disk doesn't accept the data",
    sqlite3.SQLITE_NOMEM: NO_MEMORY,
    sqlite3.SQLITE_PROTOCOL: "it can't be locked",
    sqlite3.SQLITE_INTERRUPT: "writing was interrupted",
    sqlite3.SQLITE_ABORT: "writing was interrupted",
    sqlite3.SQLITE_AUTH: "writing to the file is not allowed",
    sqlite3.SQLITE_NOLFS: "the disk doesn't allow files of this size",
    sqlite3.SQLITE_TOOBIG: "it is too large",
    sqlite3.SQLITE_SCHEMA: "another program changed it",
    sqlite3.SQLITE_INTERNAL: "SQLite failed",
}
_DAMAGED = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB))
# The low byte of an extended result code is the primary code.
_PRIMARY_CODE = 0xFF


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
        return journal_damaged(path, "it contains unreadable text") if is_text else None
    primary = code & _PRIMARY_CODE
    if primary in _DAMAGED:
        return journal_damaged(path, "it is damaged or not a job list")
    reason = _DATABASE_REASONS.get(primary)
    return None if reason is None else journal_unwritable(path, reason)
