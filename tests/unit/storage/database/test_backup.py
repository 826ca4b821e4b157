# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
"""Backups of the job list: one a day of a whole journal; what prevents one is reported."""

import errno
import os
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.core import problems
from app.core.errors import JournalUnusable, StorageError
from app.core.job import JobState
from app.core.ports import JournalBackups
from app.storage.database.backup import BACKUPS_KEPT, DailyBackups
from app.storage.jobs.journal import SqliteJournal
from tests.fakes.journal_files import cut_in_half, fill, flip_the_middle, opened, takes_in
from tests.platforms import needs_long_name_errors

TODAY = date(2026, 11, 22)


@needs_long_name_errors
async def test_a_folder_that_cannot_be_read_is_reported(journal_file: Path, tmp_path: Path) -> None:
    a_file = tmp_path / "a file"
    a_file.write_bytes(b"")
    assert await DailyBackups(journal_file, a_file).backups() == []
    with pytest.raises(StorageError) as raised:
        await DailyBackups(journal_file, tmp_path / ("x" * 300)).backups()
    assert raised.value.problem.kind is problems.backups_unreadable


async def test_one_backup_a_day_seven_are_kept(
    backups: JournalBackups, journal_file: Path, backups_folder: Path, samples: Any
) -> None:
    database = await opened(journal_file)
    journal = SqliteJournal(database)
    assert await backups.make_daily(TODAY) is None
    assert await backups.backups() == []
    notes = backups_folder.parent / "notes.txt"
    notes.write_text("mine", encoding="utf-8", newline="\n")
    for day in range(BACKUPS_KEPT + 3):
        await journal.add([samples.job(str(day))])
        made = await backups.make_daily(TODAY + timedelta(days=day))
        assert made is not None
        assert made.job_count == day + 1
        assert made.size_bytes == made.path.stat().st_size
        assert await backups.make_daily(TODAY + timedelta(days=day)) is None
    (backups_folder / "journal-mine.sqlite3").write_text("mine", encoding="utf-8", newline="\n")
    (backups_folder / "journal-2026-13-99.sqlite3").write_text(
        "no backup", encoding="utf-8", newline="\n"
    )
    found = await backups.backups()
    assert [backup.job_count for backup in found] == [10, 9, 8, 7, 6, 5, 4]
    assert found[0] == made
    assert notes.read_text(encoding="utf-8") == "mine"
    await database.close()


async def test_a_clock_that_was_ahead_pushes_no_true_backup_out(
    backups: JournalBackups, journal_file: Path, backups_folder: Path, samples: Any
) -> None:
    database = await opened(journal_file)
    journal = SqliteJournal(database)

    async def made_on(day: int) -> bool:
        await journal.add([samples.job(str(len(await journal.unfinished())))])
        return await backups.make_daily(TODAY + timedelta(days=day)) is not None

    days = [0, 1, 2, 40, 41, 3, 4, 5]
    assert all([await made_on(day) for day in days])
    # In the order of making; the oldest is gone.
    found = await backups.backups()
    assert [backup.job_count for backup in found] == [8, 7, 6, 5, 4, 3, 2]
    assert [(backup.made_on - TODAY).days for backup in found] == days[:0:-1]
    # None has the name of a day to come, which will have a backup of its own.
    later = (TODAY + timedelta(days=6)).isoformat()
    assert all(path.name < f"journal-{later}" for path in backups_folder.iterdir())
    assert await made_on(40)
    assert (await backups.backups())[0].job_count == 9
    await database.close()


async def test_a_clock_that_is_far_back_pushes_no_true_backup_out(
    backups: JournalBackups, journal_file: Path, samples: Any
) -> None:
    database = await opened(journal_file)
    await SqliteJournal(database).add([samples.job("a")])
    days = [*(TODAY + timedelta(days=day) for day in range(3)), date(1970, 1, 1)]
    days += [TODAY + timedelta(days=day) for day in (3, 4)]
    for day in days:
        assert await backups.make_daily(day) is not None
    found = await backups.backups()
    assert [backup.made_on for backup in found] == days[::-1]
    # All under the names that they got.
    assert [backup.path.name for backup in found] == [
        f"journal-{day}.sqlite3" for day in days[::-1]
    ]
    assert await backups.make_daily(days[-1]) is None
    await database.close()


async def test_a_file_that_a_clock_dated_later_is_older_than_one_made_now(
    backups: JournalBackups, journal_file: Path, samples: Any
) -> None:
    database = await opened(journal_file)
    await SqliteJournal(database).add([samples.job("a")])
    ahead = await backups.make_daily(TODAY + timedelta(days=40))
    assert ahead is not None
    year_2100_s = 4_102_444_800
    os.utime(ahead.path, (year_2100_s, year_2100_s))
    made = await backups.make_daily(TODAY)
    assert made is not None
    assert [backup.made_on for backup in await backups.backups()] == [made.made_on, ahead.made_on]
    assert (await backups.backups())[0] == made
    await database.close()


async def test_a_backup_has_what_is_still_in_the_log(
    backups: JournalBackups, journal_file: Path, samples: Any
) -> None:
    database = await opened(journal_file)
    await SqliteJournal(database).add([samples.job("a")])
    assert journal_file.with_name(f"{journal_file.name}-wal").stat().st_size
    made = await backups.make_daily(TODAY)
    assert made is not None
    assert list(made.path.parent.iterdir()) == [made.path]
    assert await takes_in(made.path) == {"a": JobState.QUEUED}
    await database.close()


@pytest.mark.parametrize("damage", [flip_the_middle, cut_in_half])
async def test_a_damaged_journal_is_reported_and_pushes_no_backup_out(
    backups: JournalBackups,
    journal_file: Path,
    backups_folder: Path,
    samples: Any,
    damage: Callable[[Path], None],
) -> None:
    await fill(journal_file, samples, *(f"take{number}" for number in range(300)))
    database = await opened(journal_file)
    await backups.check()
    await backups.make_daily(TODAY)
    await database.close()
    damage(journal_file)
    for asking in (backups.check(), backups.make_daily(TODAY + timedelta(days=1))):
        with pytest.raises(JournalUnusable) as caught:
            await asking
        assert caught.value.problem.kind is problems.journal_damaged
    assert [path.name for path in backups_folder.iterdir()] == [f"journal-{TODAY}.sqlite3"]


async def test_a_disk_that_takes_no_backup_is_reported(
    backups: JournalBackups,
    journal_file: Path,
    backups_folder: Path,
    samples: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await fill(journal_file, samples, "a")
    backups_folder.write_text("a file where the folder should be", encoding="utf-8", newline="\n")
    with pytest.raises(StorageError) as caught:
        await backups.make_daily(TODAY)
    assert caught.value.problem.kind is problems.backup_failed
    backups_folder.unlink()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(StorageError, match="No space left"):
            await backups.make_daily(TODAY)
    assert list(backups_folder.iterdir()) == []
    made = await backups.make_daily(TODAY)
    assert made is not None
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(StorageError) as refused:
            await backups.restore(made)
    assert refused.value.problem.kind is problems.restore_failed
    assert await takes_in(journal_file) == {"a": JobState.QUEUED}
