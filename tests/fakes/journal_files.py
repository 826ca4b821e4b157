"""Fills, damages and reads journals in files."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.core.job import JobState
from app.storage.database.database import Database
from app.storage.database.process_lock import JournalLock
from app.storage.database.schema import load_migrations
from app.storage.jobs.journal import SqliteJournal


async def opened(journal_file: Path) -> Database:
    """The opened journal; does not wait while it is in use."""
    return await Database.open(journal_file, load_migrations(), busy_timeout_s=0.01)


async def fill(journal_file: Path, samples: Any, *take_ids: str) -> None:
    """Add queued jobs of these takes, made by the fixture `samples`, and close the journal."""
    database = await opened(journal_file)
    await SqliteJournal(database).add([samples.job(take_id) for take_id in take_ids])
    await database.close()


async def takes_in(journal_file: Path) -> dict[str, JobState]:
    """The unfinished jobs of an undamaged journal, opened as the program does at its start."""
    claim = JournalLock.claim(journal_file)
    assert claim
    database = await opened(journal_file)
    checked = await database.read(lambda c: str(c.execute("PRAGMA integrity_check").fetchone()[0]))
    assert checked == "ok"
    jobs = await SqliteJournal(database).unfinished()
    await database.close()
    claim.release()
    return {job.take_id: job.state for job in jobs}


def flip_the_middle(path: Path) -> None:
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 6000] = bytes(255 - byte for byte in content[middle : middle + 6000])
    path.write_bytes(content)


def cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def overwrite_the_beginning(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"\0" * 4096)


DAMAGES: list[Callable[[Path], None]] = [flip_the_middle, cut_in_half, overwrite_the_beginning]
