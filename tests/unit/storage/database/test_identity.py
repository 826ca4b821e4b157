"""A journal that wakes up as a copy, elsewhere, or older than it was sends nothing by itself."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.core import problems
from app.core.job import Job, JobState
from app.storage.database import identity
from app.storage.database.identity import JournalIdentity, computer_id
from app.storage.jobs.journal import SqliteJournal
from tests.fakes.journal_files import opened

WAITS, ASKS = JobState.QUEUED, JobState.UNCERTAIN


class Place:
    """A data folder, and what the computer remembers outside of it."""

    def __init__(self, tmp_path: Path) -> None:
        self.folder = tmp_path / "data"
        self.notes = tmp_path / "notes"
        self.folder.mkdir()

    async def states(
        self, folder: Path | None = None, *changes: Job, runs_all: bool = True
    ) -> list[JobState]:
        """Open the journal as the program does, write `changes`, and close it again."""
        file = (folder or self.folder) / "journal.sqlite3"
        database = await opened(file)
        journal = SqliteJournal(database, JournalIdentity(file, self.notes))
        await journal.wake(runs_all=runs_all)
        states = []
        for job in await journal.unfinished():
            states.append(job.state)
            if job.state is ASKS:
                assert job.problem is not None
                assert job.problem.kind is problems.woke_elsewhere
        for change in changes:
            await journal.save(change)
        await database.close()
        return states


@pytest.fixture
async def place(tmp_path: Path, samples: Any) -> Place:
    place = Place(tmp_path)
    file = place.folder / "journal.sqlite3"
    database = await opened(file)
    journal = SqliteJournal(database, JournalIdentity(file, place.notes))
    await journal.wake(runs_all=True)
    jobs = [samples.job(name) for name in ("a", "b")]
    await journal.add([*jobs, replace(samples.job("c"), state=JobState.RUNNING, api_job_id="64a")])
    await database.close()
    return place


async def test_where_it_was_written_last_everything_goes_on(place: Place, tmp_path: Path) -> None:
    assert await place.states() == [WAITS, WAITS, JobState.RUNNING]
    (tmp_path / "link").symlink_to(place.folder)
    assert await place.states(tmp_path / "link") == [WAITS, WAITS, JobState.RUNNING]


async def test_a_copy_asks_and_the_original_goes_on(place: Place, tmp_path: Path) -> None:
    copy = shutil.copytree(place.folder, tmp_path / "copy")
    assert await place.states(copy) == [ASKS, ASKS, JobState.RUNNING]
    assert await place.states() == [WAITS, WAITS, JobState.RUNNING]
    assert await place.states(copy) == [ASKS, ASKS, JobState.RUNNING]


async def test_a_moved_folder_asks_once(place: Place, tmp_path: Path, samples: Any) -> None:
    moved = place.folder.rename(tmp_path / "moved")
    assert await place.states(moved, samples.job("a")) == [ASKS, ASKS, JobState.RUNNING]
    # The user has sent it again knowingly; from now on this is its place.
    assert await place.states(moved) == [WAITS, ASKS, JobState.RUNNING]


async def test_another_computer_asks(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identity, "computer_id", lambda: "another")
    assert await place.states() == [ASKS, ASKS, JobState.RUNNING]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def lose(note: Path) -> None:
    note.unlink()


def cut(note: Path) -> None:
    note.write_bytes(note.read_bytes()[:10])


def fill_with_nonsense(note: Path) -> None:
    note.write_text(json.dumps(["path"]), encoding="utf-8", newline="\n")


def nest(note: Path) -> None:
    note.write_text("[" * 60_000, encoding="utf-8", newline="\n")


@pytest.mark.parametrize("harm", [lose, cut, fill_with_nonsense, nest])
async def test_where_nothing_is_remembered_it_asks(
    place: Place, harm: Callable[[Path], None]
) -> None:
    (note,) = place.notes.iterdir()
    harm(note)
    assert await place.states() == [ASKS, ASKS, JobState.RUNNING]


@pytest.mark.parametrize(
    "change", [{"state": JobState.SENDING}, {"state": JobState.REMOVED}, {"is_paused": True}]
)
async def test_a_file_that_was_put_back_as_it_was_before_asks(
    place: Place, tmp_path: Path, samples: Any, change: dict[str, Any]
) -> None:
    """Sent, taken out, or kept back since: the older file would send it."""
    older = tmp_path / "backup"
    database = await opened(place.folder / "journal.sqlite3")
    journal = SqliteJournal(
        database, JournalIdentity(place.folder / "journal.sqlite3", place.notes)
    )
    await journal.wake(runs_all=True)
    await database.close()
    shutil.copytree(place.folder, older)
    database = await opened(place.folder / "journal.sqlite3")
    running = JournalIdentity(place.folder / "journal.sqlite3", place.notes)
    journal = SqliteJournal(database, running)
    await journal.wake(runs_all=False)
    await journal.unfinished()
    await journal.save(replace(samples.job("a"), **change))
    await database.close()
    shutil.rmtree(place.folder)
    older.rename(place.folder)
    assert await place.states() == [ASKS, ASKS, JobState.RUNNING]
    assert await place.states() == [ASKS, ASKS, JobState.RUNNING]


async def test_a_command_asks_nothing_and_does_not_make_the_copy_at_home(
    place: Place, tmp_path: Path
) -> None:
    copy = shutil.copytree(place.folder, tmp_path / "copy")
    expected = [WAITS, WAITS, JobState.RUNNING]
    assert await place.states(copy, runs_all=False) == expected
    assert await place.states(copy) == [ASKS, ASKS, JobState.RUNNING]


async def test_commands_do_not_make_a_file_that_was_put_back_look_like_the_latest(
    place: Place, tmp_path: Path, samples: Any
) -> None:
    backup = shutil.copytree(place.folder, tmp_path / "backup")
    await place.states(None, replace(samples.job("a"), state=JobState.SENDING))
    shutil.rmtree(place.folder)
    backup.rename(place.folder)
    # As many as would count up to where the later one was.
    for _ in range(9):
        await place.states(runs_all=False)
    assert await place.states() == [ASKS, ASKS, JobState.RUNNING]


async def test_what_only_commands_have_written_has_a_home_too(tmp_path: Path, samples: Any) -> None:
    place = Place(tmp_path)
    file = place.folder / "journal.sqlite3"
    database = await opened(file)
    journal = SqliteJournal(database, JournalIdentity(file, place.notes))
    await journal.wake(runs_all=False)
    await journal.add([samples.job("a")])
    await database.close()
    copy = shutil.copytree(place.folder, tmp_path / "copy")
    assert await place.states() == [WAITS]
    assert await place.states(copy) == [ASKS]


async def test_a_place_for_notes_that_takes_none_lets_jobs_go_on_until_the_next_start(
    tmp_path: Path, samples: Any
) -> None:
    place = Place(tmp_path)
    place.notes.write_text("a file", encoding="utf-8", newline="\n")
    assert await place.states() == []
    file = place.folder / "journal.sqlite3"
    database = await opened(file)
    await SqliteJournal(database).add([samples.job("a")])
    await database.close()
    assert await place.states() == [ASKS]


async def test_a_journal_from_elsewhere_names_no_file(place: Place, tmp_path: Path) -> None:
    database = await opened(place.folder / "journal.sqlite3")
    await database.run(lambda c: c.execute("UPDATE journal_identity SET journal_id = '../../x'"))
    await database.close()
    await place.states(runs_all=False)
    await place.states()
    assert names_in(tmp_path) == ["data", "notes"]
    assert all(len(name) == len("a" * 32 + ".json") for name in names_in(place.notes))


def test_the_computers_own_number_is_not_written_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identity, "_system_id", lambda: "0123456789abcdef")
    known = computer_id()
    assert "0123456789abcdef" not in known
    monkeypatch.setattr(identity, "_system_id", lambda: "")
    assert computer_id() not in ("", known)
