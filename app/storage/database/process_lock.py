"""Locks of the journal: one process runs all jobs, guests beside it only their own.

Two processes that run the same job would send it twice.
"""

import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path

from app.fs.private import make_private_file
from app.storage.database.errors import journal_failure
from app.storage.database.journal_files import finish_replacement, is_being_replaced
from app.storage.disk_errors import disk_reason, journal_unwritable

_EXCLUSIVE = ("BEGIN EXCLUSIVE",)
_SHARED = ("BEGIN", "SELECT count(*) FROM sqlite_master")
# The claiming process keeps guests out only while it opens, which takes milliseconds.
_GUEST_WAITS_S = 10.0


class JournalLock:
    """Held until `release` or the end of the process, also by a crash; see `claim` and `visit`.

    It uses SQLite's own locks on two empty files beside the journal. They work the same on every
    system, and a crash releases them.
    """

    def __init__(self, journal_file: Path, held: ExitStack, guests: sqlite3.Connection) -> None:
        self._journal_file = journal_file
        self._held = held
        self._guests = guests

    @classmethod
    def claim(cls, journal_file: Path) -> "JournalLock | None":
        """Take the right to run every job; None while another process runs any. Guests wait.

        An interrupted restore is finished first. Raises JournalUnusable when its folder takes no
        files. Never waits.
        """
        with ExitStack() as held:
            every = _lock(journal_file, ".claim", _EXCLUSIVE, wait_s=0)
            if every is None:
                return None
            held.enter_context(closing(every))
            guests = _lock(journal_file, ".guests", _EXCLUSIVE, wait_s=0)
            if guests is None:
                return None
            held.enter_context(closing(guests))
            try:
                finish_replacement(journal_file)
            except OSError as error:
                raise journal_unwritable(journal_file, disk_reason(error)) from error
            return cls(journal_file, held.pop_all(), guests)

    @classmethod
    def is_claimed(cls, journal_file: Path) -> bool:
        """Whether another process has the claim; if not, only guests can keep it from us.

        Raises as `claim`. Never waits.
        """
        every = _lock(journal_file, ".claim", _EXCLUSIVE, wait_s=0)
        if every is None:
            return True
        every.close()
        return False

    @classmethod
    def visit(cls, journal_file: Path) -> "JournalLock | None":
        """Take the right to add jobs and run only these, beside the process with the claim.

        An interrupted restore is finished first, unless a process holds the claim and does so. None
        when guests are not admitted within some seconds. Raises as `claim`.
        """
        if is_being_replaced(journal_file) and (claim := cls.claim(journal_file)):
            claim.release()
        guests = _lock(journal_file, ".guests", _SHARED, wait_s=_GUEST_WAITS_S)
        if guests is None:
            return None
        return cls(journal_file, ExitStack(), guests)

    def admit_guests(self) -> None:
        """Let others add jobs from now on: the orphaned ones are known."""
        self._guests.close()

    def shut_out_guests(self) -> bool:
        """Keep guests out until `admit_guests`; False, without a change, when one is at work.

        For the holder of the claim after `admit_guests`. Raises as `claim`. Never waits.
        """
        guests = _lock(self._journal_file, ".guests", _EXCLUSIVE, wait_s=0)
        if guests is None:
            return False
        self._guests = guests
        return True

    def release(self) -> None:
        """Let another process claim the journal."""
        self._guests.close()
        self._held.close()


def _lock(
    journal_file: Path, suffix: str, statements: tuple[str, ...], wait_s: float
) -> sqlite3.Connection | None:
    """A connection that holds the lock taken by `statements`; None while another process has it."""
    connection: sqlite3.Connection | None = None
    lock_file = journal_file.with_suffix(suffix)
    make_private_file(lock_file)
    try:
        connection = sqlite3.connect(
            lock_file,
            timeout=wait_s,
            isolation_level=None,
            # Claimed in one thread, released in another.
            check_same_thread=False,
        )
        for statement in statements:
            connection.execute(statement).fetchall()
    except sqlite3.Error as error:
        if connection is not None:
            connection.close()
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
            return None
        failure = journal_failure(journal_file, error)
        if failure is None:
            raise
        raise failure from error
    return connection
