"""The right to drive the journal's jobs, held by one process: two would send a job twice."""

import sqlite3
from pathlib import Path

from app.storage.failures import disk_reason, journal_failure, journal_unwritable
from app.storage.replacement import finish_replacement


class JournalClaim:
    """Held until `release` or the end of the process, however that comes; made by `claim`.

    It is SQLite's own lock on an empty file beside the journal, because that is the same on every
    system and no crash leaves it behind.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def claim(cls, journal_file: Path) -> "JournalClaim | None":
        """The claim on `journal_file`, or None while another process holds it.

        A restore that was interrupted is finished first. Raises JournalUnusable when its folder
        takes no files. Never waits.
        """
        connection: sqlite3.Connection | None = None
        try:
            connection = sqlite3.connect(
                journal_file.with_suffix(".claim"),
                timeout=0,
                isolation_level=None,
                # Claimed in one thread, released in another.
                check_same_thread=False,
            )
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if connection is not None:
                connection.close()
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                return None
            failure = journal_failure(journal_file, error)
            if failure is None:
                raise
            raise failure from error
        try:
            finish_replacement(journal_file)
        except OSError as error:
            connection.close()
            raise journal_unwritable(journal_file, disk_reason(error)) from error
        return cls(connection)

    def release(self) -> None:
        """Let another process claim the journal."""
        self._connection.close()
