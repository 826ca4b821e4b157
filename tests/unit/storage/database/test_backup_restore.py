# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
"""A backup is put back, and a damaged job list set aside, without losing or repeating a job."""

import errno
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.core import problems
from app.core.errors import JournalUnusable, StorageError
from app.core.job import JobState
from app.core.ports import JournalBackups
from app.storage.database.process_lock import JournalLock
from app.storage.jobs.journal import SqliteJournal
from tests.fakes.journal_files import DAMAGES, fill, opened, overwrite_the_beginning, takes_in
from tests.platforms import needs_posix_rights

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("damage", DAMAGES)
async def test_a_damaged_backup_is_not_offered_and_not_put_back(
    backups: JournalBackups,
    journal_file: Path,
    samples: Any,
    damage: Callable[[Path], None],
) -> None:
    await fill(journal_file, samples, *(f"take{number}" for number in range(300)))
    made = await backups.make_daily(TODAY)
    assert made is not None
    before = journal_file.read_bytes()
    damage(made.path)
    with pytest.raises(StorageError) as caught:
        await backups.restore(made)
    assert caught.value.problem.kind is problems.restore_failed
    assert "…" not in caught.value.message
    assert journal_file.read_bytes() == before
    if damage is overwrite_the_beginning:
        assert await backups.backups() == []


async def test_a_backup_of_a_newer_version_is_not_put_back(
    backups: JournalBackups, journal_file: Path, samples: Any
) -> None:
    await fill(journal_file, samples, "a")
    made = await backups.make_daily(TODAY)
    assert made is not None
    connection = sqlite3.connect(made.path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StorageError, match="newer Gallop"):
        await backups.restore(made)
    assert await backups.backups() == []


async def test_restore_puts_the_old_list_aside_and_sends_nothing_twice(
    backups: JournalBackups, journal_file: Path, samples: Any
) -> None:
    database = await opened(journal_file)
    journal = SqliteJournal(database)
    states = (JobState.QUEUED, JobState.SENDING, JobState.RUNNING, JobState.ATTENTION)
    await journal.add([replace(samples.job(state.value), state=state) for state in states])
    made = await backups.make_daily(TODAY)
    assert made is not None
    await journal.add([samples.job("later")])
    await database.close()
    aside = await backups.restore(made)
    assert aside is not None
    assert aside.name == "journal.before-restore-1.sqlite3"
    assert await takes_in(journal_file) == {
        "queued": JobState.UNCERTAIN,
        "sending": JobState.UNCERTAIN,
        "running": JobState.RUNNING,
        "attention": JobState.ATTENTION,
    }
    assert "later" in await takes_in(aside)
    database = await opened(journal_file)
    doubted = (await SqliteJournal(database).unfinished())[0]
    await database.close()
    assert doubted.problem is not None
    assert doubted.problem.kind is problems.restored
    assert "may have been sent" in doubted.problem.message
    assert await backups.restore(made) == journal_file.with_name("journal.before-restore-2.sqlite3")


@pytest.mark.parametrize("damage", DAMAGES)
async def test_a_damaged_journal_is_set_aside_whole(
    backups: JournalBackups, journal_file: Path, samples: Any, damage: Callable[[Path], None]
) -> None:
    await fill(journal_file, samples, *(f"take{number}" for number in range(300)))
    made = await backups.make_daily(TODAY)
    assert made is not None
    damage(journal_file)
    damaged = journal_file.read_bytes()
    aside = await backups.set_aside()
    assert aside == journal_file.with_name("journal.damaged-1.sqlite3")
    assert aside.read_bytes() == damaged
    assert await takes_in(journal_file) == {}
    await backups.restore(made)
    assert len(await takes_in(journal_file)) == 300


async def test_a_log_of_zeros_is_damage_and_is_set_aside_with_its_journal(
    backups: JournalBackups, journal_file: Path, samples: Any
) -> None:
    await fill(journal_file, samples, "a")
    log = journal_file.with_name(f"{journal_file.name}-wal")
    log.write_bytes(b"\0" * 8192)
    with pytest.raises(JournalUnusable) as caught:
        await opened(journal_file)
    assert caught.value.problem.kind is problems.journal_damaged
    assert "latest entries" in caught.value.message
    aside = await backups.set_aside()
    assert aside is not None
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"\0" * 8192
    assert not log.exists()
    assert await takes_in(journal_file) == {}


async def test_nothing_there_is_nothing_set_aside(
    backups: JournalBackups, journal_file: Path
) -> None:
    assert await backups.set_aside() is None
    assert await takes_in(journal_file) == {}


async def test_a_journal_in_use_is_not_replaced(
    backups: JournalBackups, journal_file: Path, samples: Any
) -> None:
    await fill(journal_file, samples, "a")
    made = await backups.make_daily(TODAY)
    assert made is not None
    claim = JournalLock.claim(journal_file)
    assert claim is not None
    # The window has the claim; the command line only has the file open.
    for release in (claim.release, None):
        database = None if release else await opened(journal_file)
        for asking in (backups.restore(made), backups.set_aside()):
            with pytest.raises(JournalUnusable) as caught:
                await asking
            assert caught.value.problem.kind is problems.journal_in_use
        if release:
            release()
        if database:
            await database.close()
    assert await takes_in(journal_file) == {"a": JobState.QUEUED}


async def test_a_replacement_under_way_is_not_opened_without_the_claim(
    journal_file: Path, samples: Any
) -> None:
    await fill(journal_file, samples, "a")
    journal_file.with_name("journal.next-damaged.sqlite3").write_bytes(b"")
    with pytest.raises(JournalUnusable) as caught:
        await opened(journal_file)
    assert caught.value.problem.kind is problems.journal_in_use
    assert await takes_in(journal_file) == {}
    assert await takes_in(journal_file.with_name("journal.damaged-1.sqlite3"))


async def test_a_restore_the_disk_stops_half_way_is_finished_later(
    backups: JournalBackups, journal_file: Path, samples: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(journal_file, samples, "a")
    made = await backups.make_daily(TODAY)
    assert made is not None
    rename = Path.rename

    def refused(*_: object) -> None:
        raise OSError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "rename", refused)
    for asking in (lambda: backups.restore(made), lambda: backups.set_aside()):
        with pytest.raises(JournalUnusable) as caught:
            await asking()
        assert caught.value.problem.kind is problems.journal_unwritable
    monkeypatch.setattr(Path, "rename", rename)
    assert await takes_in(journal_file) == {"a": JobState.UNCERTAIN}


@needs_posix_rights
async def test_whatever_becomes_of_the_journal_is_the_users_alone(
    backups: JournalBackups, journal_file: Path, samples: Any
) -> None:
    before = os.umask(0)
    try:
        database = await opened(journal_file)
        await SqliteJournal(database).add([samples.job("a")])
        made = await backups.make_daily(TODAY)
        assert made is not None
        # The log and its index lie there only while it is open.
        modes = dict(_modes_below(journal_file.parent))
        await database.close()
        await backups.restore(made)
        await backups.set_aside()
        await fill(journal_file, samples, "b")
    finally:
        os.umask(before)
    modes |= dict(_modes_below(journal_file.parent))
    assert len(modes) >= 8
    assert {name: mode for name, mode in modes.items() if mode != 0o600} == {}


def _modes_below(folder: Path) -> Iterator[tuple[str, int]]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.name, stat.S_IMODE(path.stat().st_mode)
