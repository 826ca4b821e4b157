# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
"""A kill at any step of a backup or of a replacement leaves a whole job list and whole backups."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.core.job import JobState
from app.storage.database.backup import DailyBackups
from app.storage.jobs.journal import SqliteJournal
from tests.fakes.journal_files import fill, opened, takes_in
from tests.fakes.kill_at_step import start, was_killed
from tests.platforms import IS_WINDOWS

FIRST_DAY = date(2026, 11, 22)
BACK_UP = """
import asyncio
from datetime import date
from pathlib import Path
from app.storage.database.backup import DailyBackups

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
        await backups.make_daily(FIRST_DAY + timedelta(days=day))
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
    ("action", "label"), [("restore", "before-restore"), ("set aside", "damaged")]
)
async def test_killed_at_every_step_of_a_replacement(
    tmp_path: Path, samples: Any, action: str, label: str
) -> None:
    new = {"a": JobState.UNCERTAIN} if action == "restore" else {}
    outcomes: list[bool] = []
    for step in range(60):
        home = tmp_path / str(step)
        journal_file, backups = await prepared(home, samples)
        finished = not was_killed(BACK_UP, journal_file, home / "backups", step, action)
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
    # Windows renames in one step what is a link and an unlink elsewhere.
    assert outcomes.count(True) > (2 if IS_WINDOWS else 3)


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
    process.kill()
    process.communicate()
    assert len(await backups.backups()) == 2
    await backups.check()
    await backups.make_daily(date(2026, 11, 29))
    assert (await backups.backups())[0].job_count == 3
    await database.close()
