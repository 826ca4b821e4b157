"""A few reading connections to the database's file, so that reading waits for no write."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Generic, TypeVar

from app.storage.copies import read_only

T = TypeVar("T")

# A page and its count side by side, and one for whatever takes long.
READERS = 3
# SQLite's own steps; about a tenth of a millisecond.
_STEPS_BETWEEN_LOOKS = 10_000


class Readers:
    """Runs readings in threads, each on one unchanging view of what is committed.

    Connections are opened when first needed and kept: to read the schema anew takes longer than
    most searches.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._executor = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
        self._lock = threading.Lock()
        self._idle: list[sqlite3.Connection] = []

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """The result of `work(connection)`; a cancelled caller also ends the reading itself.

        Raises whatever `work` raises, and sqlite3.Error.
        """
        reading = _Reading(work)
        running = self._executor.submit(self._run, reading)
        try:
            return await asyncio.wrap_future(running)
        except asyncio.CancelledError:
            reading.stop()
            raise

    def close(self) -> None:
        """Wait for what was begun and release the file; blocks."""
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
    """One piece of reading, which can be stopped from another thread."""

    def __init__(self, work: Callable[[sqlite3.Connection], T]) -> None:
        self._work = work
        self._is_stopped = threading.Event()

    def run(self, connection: sqlite3.Connection) -> T:
        # Asked by SQLite itself: Connection.interrupt() is lost on a statement that is yet to
        # begin, and would cut off the next reading if it came late.
        connection.set_progress_handler(self._is_stopped.is_set, _STEPS_BETWEEN_LOOKS)
        connection.execute("BEGIN")
        try:
            return self._work(connection)
        finally:
            connection.set_progress_handler(None, 0)
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def stop(self) -> None:
        """Cut off the reading, which may not have begun; the next one is not harmed."""
        self._is_stopped.set()
