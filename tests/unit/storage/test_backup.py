# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
import errno
import os
import signal
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import JournalUnusable, StorageError
from app.core.job import JobState
from app.core.ports import JournalBackups
from app.core.problems import ProblemKind
from app.storage.backup import BACKUPS_KEPT, DailyBackups
from app.storage.claim import JournalClaim
from app.storage.database import Database
from app.storage.journal import SqliteJournal
from app.storage.schema import load_migrations
from tests.fakes.kill_at_step import start, was_killed

TODAY = date(2026, 11, 22)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def backups(journal_file: Path, folder: Path) -> JournalBackups:
    return DailyBackups(journal_file, folder)


async def fill(journal_file: Path, samples: Any, *take_ids: str) -> None:
    database = await opened(journal_file)
    await SqliteJournal(database).add([samples.job(take_id) for take_id in take_ids])
    await database.close()


async def opened(journal_file: Path) -> Database:
    return await Database.open(journal_file, load_migrations(), busy_timeout_s=0.01)


async def test_a_folder_that_cannot_be_read_is_told(journal_file: Path, tmp_path: Path) -> None:
    a_file = tmp_path / "a file"
    a_file.write_bytes(b"")
    assert await DailyBackups(journal_file, a_file).backups() == []
    with pytest.raises(StorageError) as raised:
        await DailyBackups(journal_file, tmp_path / ("x" * 300)).backups()
    assert raised.value.problem.kind is ProblemKind.BACKUPS_UNREADABLE


async def takes_in(journal_file: Path) -> dict[str, JobState]:
    """The unfinished jobs of a journal that is whole; opened as a start of the program does."""
    claim = JournalClaim.claim(journal_file)
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


async def test_one_backup_a_day_seven_are_kept(
    backups: JournalBackups, journal_file: Path, folder: Path, samples: Any
) -> None:
    database = await opened(journal_file)
    journal = SqliteJournal(database)
    assert await backups.make_daily(TODAY) is None
    assert await backups.backups() == []
    (tmp := folder.parent / "notes.txt").write_text("mine")
    for day in range(BACKUPS_KEPT + 3):
        await journal.add([samples.job(str(day))])
        made = await backups.make_daily(TODAY + timedelta(days=day))
        assert made is not None
        assert made.job_count == day + 1
        assert made.size_bytes == made.path.stat().st_size
        assert await backups.make_daily(TODAY + timedelta(days=day)) is None
    (folder / "journal-mine.sqlite3").write_text("mine")
    (folder / "journal-2026-13-99.sqlite3").write_text("no backup")
    found = await backups.backups()
    assert [backup.job_count for backup in found] == [10, 9, 8, 7, 6, 5, 4]
    assert found[0] == made
    assert tmp.read_text() == "mine"
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
async def test_a_damaged_journal_is_told_and_pushes_no_backup_out(
    backups: JournalBackups,
    journal_file: Path,
    folder: Path,
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
        assert caught.value.problem.kind is ProblemKind.JOURNAL_DAMAGED
    assert [path.name for path in folder.iterdir()] == [f"journal-{TODAY}.sqlite3"]


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
    assert caught.value.problem.kind is ProblemKind.RESTORE_FAILED
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
    assert doubted.problem.kind is ProblemKind.RESTORED
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
    assert caught.value.problem.kind is ProblemKind.JOURNAL_DAMAGED
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
    claim = JournalClaim.claim(journal_file)
    assert claim is not None
    # The window has the claim; the command line only has the file open.
    for release in (claim.release, None):
        database = None if release else await opened(journal_file)
        for asking in (backups.restore(made), backups.set_aside()):
            with pytest.raises(JournalUnusable) as caught:
                await asking
            assert caught.value.problem.kind is ProblemKind.JOURNAL_IN_USE
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
    assert caught.value.problem.kind is ProblemKind.JOURNAL_IN_USE
    assert await takes_in(journal_file) == {}
    assert await takes_in(journal_file.with_name("journal.damaged-1.sqlite3"))


async def test_a_disk_that_takes_no_backup_is_told(
    backups: JournalBackups,
    journal_file: Path,
    folder: Path,
    samples: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await fill(journal_file, samples, "a")
    folder.write_text("a file where the folder should be")
    with pytest.raises(StorageError) as caught:
        await backups.make_daily(TODAY)
    assert caught.value.problem.kind is ProblemKind.BACKUP_FAILED
    folder.unlink()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(StorageError, match="No space left"):
            await backups.make_daily(TODAY)
    assert list(folder.iterdir()) == []
    made = await backups.make_daily(TODAY)
    assert made is not None
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(StorageError) as refused:
            await backups.restore(made)
    assert refused.value.problem.kind is ProblemKind.RESTORE_FAILED
    assert await takes_in(journal_file) == {"a": JobState.QUEUED}


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
        assert caught.value.problem.kind is ProblemKind.JOURNAL_UNWRITABLE
    monkeypatch.setattr(Path, "rename", rename)
    assert await takes_in(journal_file) == {"a": JobState.UNCERTAIN}


BACK_UP = """
import asyncio
from datetime import date
from pathlib import Path
from app.storage.backup import DailyBackups

journal_file, folder = Path(sys.argv[1]), Path(sys.argv[2])
backups = DailyBackups(journal_file, folder)
arm(journal_file.parent, sys.argv[3])
match sys.argv[4]:
    case "make":
        asyncio.run(backups.make_daily(date(2026, 11, 29)))
    case "restore":
        (_, oldest) = asyncio.run(backups.backups())
        asyncio.run(backups.restore(oldest))
    case "set aside":
        asyncio.run(backups.set_aside())
"""


async def prepared(home: Path, samples: Any) -> tuple[Path, DailyBackups]:
    """A journal of three jobs, closed uncleanly, with backups of one and of two of them."""
    home.mkdir()
    journal_file, folder = home / "journal.sqlite3", home / "backups"
    backups = DailyBackups(journal_file, folder)
    for day, take_id in enumerate(("a", "b")):
        await fill(journal_file, samples, take_id)
        await backups.make_daily(TODAY + timedelta(days=day))
    # A log that is left behind, as after a crash, with the last job only in it.
    database = await opened(journal_file)
    await SqliteJournal(database).add([samples.job("c")])
    copies = {path: path.read_bytes() for path in home.glob("journal.sqlite3*")}
    await database.close()
    for path, content in copies.items():
        if not path.name.endswith("-shm"):
            path.write_bytes(content)
    return journal_file, backups


async def test_killed_at_every_step_of_a_backup(tmp_path: Path, samples: Any) -> None:
    for step in range(60):
        journal_file, backups = await prepared(tmp_path / str(step), samples)
        if not was_killed(BACK_UP, journal_file, tmp_path / str(step) / "backups", step, "make"):
            break
        assert {1, 2} <= {backup.job_count for backup in await backups.backups()}
        database = await opened(journal_file)
        await backups.make_daily(date(2026, 11, 29))
        await database.close()
        assert [backup.job_count for backup in await backups.backups()] == [3, 2, 1]
        assert not list((tmp_path / str(step) / "backups").glob("*.part*"))
        assert len(await takes_in(journal_file)) == 3
    else:
        pytest.fail("it never came to its end")
    assert step > 3


@pytest.mark.parametrize(
    ("wish", "label"), [("restore", "before-restore"), ("set aside", "damaged")]
)
async def test_killed_at_every_step_of_a_replacement(
    tmp_path: Path, samples: Any, wish: str, label: str
) -> None:
    new = {"a": JobState.UNCERTAIN} if wish == "restore" else {}
    outcomes: list[bool] = []
    for step in range(60):
        home = tmp_path / str(step)
        journal_file, backups = await prepared(home, samples)
        finished = not was_killed(BACK_UP, journal_file, home / "backups", step, wish)
        found = await takes_in(journal_file)
        aside = home / f"journal.{label}-1.sqlite3"
        # Either the old list with its last job, or the new one with the old one whole beside it.
        is_new = aside.exists()
        assert (found == new) if is_new else (list(found) == ["a", "b", "c"])
        if is_new:
            assert list(await takes_in(aside)) == ["a", "b", "c"]
        assert len(await backups.backups()) == 2
        assert not list(home.glob("journal.next-*"))
        outcomes.append(is_new)
        if finished:
            break
    else:
        pytest.fail("it never came to its end")
    assert outcomes[0] is False
    assert outcomes[-1] is True
    assert outcomes == sorted(outcomes)
    assert outcomes.count(True) > 3


async def test_killed_while_the_copy_is_being_written(tmp_path: Path, samples: Any) -> None:
    journal_file, backups = await prepared(tmp_path / "home", samples)
    database = await opened(journal_file)
    await database.run(lambda c: c.execute("CREATE TABLE ballast (x)"))
    await database.run(
        lambda c: c.executemany("INSERT INTO ballast VALUES (zeroblob(1000000))", [()] * 60)
    )
    folder = tmp_path / "home" / "backups"
    unfinished = folder / "journal-2026-11-29.sqlite3.part"
    process = start(BACK_UP, journal_file, folder, 10_000, "make")
    while not (unfinished.exists() and unfinished.stat().st_size):
        assert process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert len(await backups.backups()) == 2
    await backups.check()
    await backups.make_daily(date(2026, 11, 29))
    assert (await backups.backups())[0].job_count == 3
    await database.close()
