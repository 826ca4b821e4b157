"""One SQLite file: one thread writes, a few others read beside it."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Generic, TypeVar

from app.core import problems
from app.core.errors import JournalUnusable
from app.fs.private import make_private_file
from app.storage.database.errors import NO_MEMORY, UnreadableRow, journal_failure
from app.storage.database.journal_files import is_being_replaced, read_only
from app.storage.database.schema import check_header, migrate
from app.storage.disk_errors import disk_reason, journal_unwritable

T = TypeVar("T")

# For reads that take long and may overlap, such as a scan of all files and a report.
READERS = 2
# In SQLite's own steps; at most half a millisecond on a slow machine.
_STEPS_BETWEEN_LOOKS = 2_000


class Readers:
    """Runs reads in threads, each on one consistent snapshot of the committed data.

    Connections are opened when first needed and kept: reading the schema again takes longer than
    most searches.
    """

    def __init__(self, path: Path, name: str, threads: int) -> None:
        self._path = path
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._lock = threading.Lock()
        self._idle: list[sqlite3.Connection] = []

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """The result of `work(connection)`; cancelling also interrupts the read itself.

        Raises what `work` raises, and sqlite3.Error.
        """
        reading = _Reading(work)
        running = self._executor.submit(self._run, reading)
        try:
            return await asyncio.wrap_future(running)
        except asyncio.CancelledError:
            reading.stop()
            raise

    def close(self) -> None:
        """Wait for pending reads and close the file; blocks."""
        self._executor.shutdown()
        while self._idle:
            self._idle.pop().close()

    def _run(self, reading: "_Reading[T]") -> T:
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = read_only(self._path, any_thread=True)
        try:
            return reading.run(connection)
        finally:
            with self._lock:
                self._idle.append(connection)


class _Reading(Generic[T]):
    """One read, which can be stopped from another thread."""

    def __init__(self, work: Callable[[sqlite3.Connection], T]) -> None:
        self._work = work
        self._is_stopped = threading.Event()

    def run(self, connection: sqlite3.Connection) -> T:
        # A progress handler: Connection.interrupt() has no effect before a statement begins, and a
        # late call would interrupt the next read.
        connection.set_progress_handler(self._is_stopped.is_set, _STEPS_BETWEEN_LOOKS)
        connection.execute("BEGIN")
        try:
            return self._work(connection)
        finally:
            connection.set_progress_handler(None, 0)
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def stop(self) -> None:
        """Interrupt the read, which may not have begun; the next one is not affected."""
        self._is_stopped.set()


# Our other processes write for milliseconds; a longer wait means an error.
BUSY_TIMEOUT_S = 5.0
# The database, its write-ahead log, and the log's index, which has the locks between processes.
_PARTS = ("", "-wal", "-shm")


class Database:
    """A connection in its own thread, and others that only read.

    Call `open` first and `close` at the end.
    """

    def __init__(self, path: Path, busy_timeout_s: float = BUSY_TIMEOUT_S) -> None:
        self._path = path
        self._busy_timeout_s = busy_timeout_s
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        self._connection: sqlite3.Connection | None = None
        self._readers = Readers(path, "reader", READERS)
        # One thread: on two cores a second one would slow the window down. A cancelled read ends
        # before the next begins.
        self._view_reader = Readers(path, "view-reader", 1)
        self._opened_files: tuple[tuple[int, int] | None, ...] = ()

    @classmethod
    async def open(
        cls, path: Path, migrations: Sequence[str], busy_timeout_s: float = BUSY_TIMEOUT_S
    ) -> "Database":
        """Open the file at `path`, created if missing, and migrate it to the newest format.

        Raises JournalUnusable: JOURNAL_TOO_NEW and JOURNAL_DAMAGED leave the file unchanged,
        JOURNAL_UNWRITABLE has the disk's error, JOURNAL_IN_USE means a restore in progress.
        """
        database = cls(path, busy_timeout_s)
        try:
            await database._in_thread(lambda: database._open(migrations))
        except BaseException:
            database._executor.submit(database._close)
            database._executor.shutdown(wait=False)
            raise
        return database

    @classmethod
    async def open_to_read(cls, path: Path, format_number: int) -> "Database":
        """Open the file at `path`, which another process may be writing, without any change to it.

        Writes fail. Raises JournalUnusable, also for a file of another format.
        """
        database = cls(path)
        try:
            await database._in_thread(lambda: database._open_to_read(format_number))
        except BaseException:
            database._executor.submit(database._close)
            database._executor.shutdown(wait=False)
            raise
        return database

    async def run(
        self,
        work: Callable[[sqlite3.Connection], T],
        on_written: Callable[[], None] = lambda: None,
    ) -> T:
        """Run `work(connection)` in a writing transaction; returns once it is flushed to disk.

        `on_written` is called before that, in the same thread. A cancelled caller stops waiting,
        but the write is still done. Raises JournalUnusable, and what `work` raises; then the
        transaction is rolled back.
        """

        def write() -> T:
            result = self._transact("BEGIN IMMEDIATE", work)
            on_written()
            return result

        return await self._in_thread(write)

    async def run_in_place(
        self,
        work: Callable[[sqlite3.Connection], T],
        on_written: Callable[[], None] = lambda: None,
    ) -> T:
        """As `run`, but only while the file is still at the path where it was opened.

        A process that opens the file that is there now would not see this write. Raises
        JournalUnusable also when the file was moved, replaced, or separated from its log.
        """

        def checked(connection: sqlite3.Connection) -> T:
            self._check_path()
            return work(connection)

        return await self.run(checked, on_written)

    async def save(
        self,
        work: Callable[[sqlite3.Connection], T],
        on_written: Callable[[], None] = lambda: None,
    ) -> T:
        """As `run`, for facts that must be retried until they are written.

        They have happened already, so no error of SQLite counts as a program error here. If the
        file was moved, the write goes into the moved file, and JournalUnusable is raised all the
        same.
        """

        def written() -> None:
            on_written()
            self._check_path()

        try:
            return await self.run(work, written)
        except sqlite3.Error as error:
            raise journal_unwritable(self._path, f"SQLite says: {error}") from error

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run `work(connection)`, which only reads, on one consistent snapshot.

        Raises JournalUnusable.
        """
        return await self._in_thread(lambda: self._transact("BEGIN", work))

    async def read_aside(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """As `read`, but in parallel with the writing thread: neither waits for the other.

        Sees what was committed. Cancelling interrupts the read.
        """
        return await self._read_by(self._readers, work)

    async def read_for_view(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """As `read_aside`, for what the window waits for: not queued behind longer reads."""
        return await self._read_by(self._view_reader, work)

    async def close(self) -> None:
        """Finish all pending work and close the file."""
        await asyncio.to_thread(self._view_reader.close)
        await asyncio.to_thread(self._readers.close)
        await self._in_thread(self._close)
        self._executor.shutdown(wait=False)

    async def _read_by(self, readers: Readers, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return await readers.read(work)
        except (sqlite3.Error, UnreadableRow) as error:
            raise self._blamed(error) from error

    async def _in_thread(self, call: Callable[[], T]) -> T:
        # Shielded: an answer about money must be written even if its caller is cancelled.
        return await asyncio.shield(asyncio.wrap_future(self._executor.submit(call)))

    def _open(self, migrations: Sequence[str]) -> None:
        if is_being_replaced(self._path):
            # The process with the claim is restoring it, or finishes that after a crash.
            raise JournalUnusable(problems.journal_in_use(path=self._path))
        check_header(self._path, known=len(migrations))
        # The log and its index get the permissions of the journal.
        make_private_file(self._path)
        try:
            # Transactions are begun explicitly; the module's implicit ones would begin too late.
            connection = sqlite3.connect(
                self._path, timeout=self._busy_timeout_s, isolation_level=None
            )
            self._connection = connection
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA journal_mode = WAL")
            # FULL flushes to the disk at every commit; on macOS only fullfsync really does.
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA fullfsync = ON")
            migrate(connection, self._path, migrations)
            # Check now that the disk can be written, not when the first job is to be paid for. On a
            # read-only file SQLite even allows BEGIN IMMEDIATE.
            connection.execute(f"PRAGMA user_version = {len(migrations)}")
            self._opened_files = self._files_now()
        except sqlite3.Error as error:
            failure = journal_failure(self._path, error)
            if failure is None:
                raise
            raise failure from error
        except OSError as error:
            raise journal_unwritable(self._path, disk_reason(error)) from error

    def _open_to_read(self, format_number: int) -> None:
        try:
            self._connection = connection = read_only(self._path)
            (found,) = connection.execute("PRAGMA user_version").fetchone()
        except sqlite3.Error as error:
            raise journal_failure(self._path, error) or error from error
        if found != format_number or is_being_replaced(self._path):
            raise JournalUnusable(problems.journal_in_use(path=self._path))

    def _check_path(self) -> None:
        """Raise JournalUnusable when the file is no longer where it was opened."""
        if self._files_now() != self._opened_files:
            raise journal_unwritable(self._path, "it was moved or replaced while it was open")

    def _files_now(self) -> tuple[tuple[int, int] | None, ...]:
        """The identities of the journal's and its log's present files."""
        return tuple(_file_at(self._path.with_name(self._path.name + part)) for part in _PARTS)

    def _transact(self, begin: str, work: Callable[[sqlite3.Connection], T]) -> T:
        connection = self._connection
        if connection is None:
            raise RuntimeError("the database is closed")
        try:
            connection.execute(begin)
            try:
                result = work(connection)
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
        except (sqlite3.Error, UnreadableRow) as error:
            raise self._blamed(error) from error
        except MemoryError as error:
            raise journal_unwritable(self._path, NO_MEMORY) from error
        return result

    def _blamed(self, error: sqlite3.Error | UnreadableRow) -> Exception:
        """The exception for `error`: a problem of the file, or `error` if it is a program error."""
        return journal_failure(self._path, error) or error

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _file_at(path: Path) -> tuple[int, int] | None:
    """The identity of the file at `path`; None without one."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
