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
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._is_stopped = False

    def run(self, connection: sqlite3.Connection) -> T:
        connection.execute("BEGIN")
        try:
            with self._lock:
                self._connection = connection
                if self._is_stopped:
                    raise asyncio.CancelledError  # nobody hears it
            return self._work(connection)
        finally:
            with self._lock:
                self._connection = None
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def stop(self) -> None:
        """Cut off the statement that is running, if one is; the next reading is not harmed."""
        with self._lock:
            self._is_stopped = True
            if self._connection is not None:
                self._connection.interrupt()
