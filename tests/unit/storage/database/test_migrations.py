"""Files of every earlier format, with data in them, brought to the newest."""

import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.core import problems
from app.core.errors import JournalUnusable
from app.core.job import Job, JobState
from app.core.library.clip import AnnotationsChange, Clip, ClipAnnotations
from app.core.library.clip_query import ClipQuery, ClipSort
from app.storage.database import fts_text, text_keys
from app.storage.database.database import Database
from app.storage.database.fts_text import words_to_index
from app.storage.database.schema import APPLICATION_ID, backup_path, load_migrations
from app.storage.jobs.job_rows import job_row
from app.storage.jobs.journal import SqliteJournal
from app.storage.jobs.ledger import SqliteLedger
from app.storage.library.clip_rows import clip_row
from app.storage.library.clip_writing import write_clip
from app.storage.library.library import Library
from tests.platforms import KILLED

EARLIER = range(1, len(load_migrations()))


@pytest.fixture
def clips(samples: Any) -> list[Clip]:
    first = samples.clip("a", "Zebras at the lake, 黑色拉布拉多犬")
    return [
        replace(first, cost_usd=Decimal("1.1450")),
        replace(samples.clip("b", "\n apple\ttrees"), cost_usd=None),
        replace(samples.clip("c", ""), path=Path("/videos/\udcff.mp4")),
        replace(samples.clip("d", "Ärger"), cost_usd=Decimal("0.387")),
    ]


@pytest.fixture
def jobs(samples: Any, clips: list[Clip]) -> list[Job]:
    saved = replace(samples.job("take-a"), state=JobState.SAVED, clip_id="a")
    lost = replace(samples.job("lost"), state=JobState.SAVED, clip_id="lost")
    return [samples.job("waiting"), saved, lost, samples.job("waiting too")]


def insert(connection: sqlite3.Connection, table: str, row: dict[str, Any]) -> int:
    annotations = ", ".join(f":{name}" for name in row)
    added = connection.execute(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({annotations})", row
    )
    assert added.lastrowid is not None
    return added.lastrowid


def write_file(path: Path, version: int, jobs: list[Job], clips: list[Clip]) -> None:
    """A file as the version of Gallop with this format left it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        text_keys.add_functions(connection)
        fts_text.add_functions(connection)
        for script in load_migrations()[:version]:
            connection.executescript(script)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {version}")
        known = [column["name"] for column in connection.execute("PRAGMA table_info(job)")]
        for job in jobs:
            row = {name: value for name, value in job_row(job).items() if name in known}
            if version > 1:
                row["position"] = len(jobs) - jobs.index(job)
            insert(connection, "job", row)
        known = [column["name"] for column in connection.execute("PRAGMA table_info(clip)")]
        later = [name for clip in clips[:1] for name in clip_row(clip) if name not in known]
        if version > 2:
            # What is written today, without the columns that came later.
            for name in later:
                connection.execute(f"ALTER TABLE clip ADD COLUMN {name} ANY")
            for clip in clips:
                write_clip(connection, clip)
            for name in later:
                connection.execute(f"ALTER TABLE clip DROP COLUMN {name}")
        for clip in clips if version <= 2 else ():
            row = {name: value for name, value in clip_row(clip).items() if name in known}
            place = insert(connection, "clip", row)
            words = {"rowid": place, "words": words_to_index(clip.request.prompt)}
            insert(connection, "clip_words", words)
        connection.commit()


def shape(path: Path) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2"
        ).fetchall()


def words_left(connection: sqlite3.Connection) -> list[str]:
    """What is still in the index of the words."""
    connection.execute("CREATE VIRTUAL TABLE temp.v USING fts5vocab (main, clip_words, row)")
    return [row[0] for row in connection.execute("SELECT term FROM temp.v")]


async def ids(library: Library, **asked: Any) -> str:
    return "".join(await library.ids(ClipQuery(**asked), 100, 0))


def test_every_earlier_format_is_known() -> None:
    assert list(EARLIER) == list(range(1, 9))


@pytest.mark.parametrize("version", EARLIER)
async def test_everything_in_an_older_file_is_there_and_found(
    journal_file: Path, version: int, jobs: list[Job], clips: list[Clip]
) -> None:
    write_file(journal_file, version, jobs, clips)
    database = await Database.open(journal_file, load_migrations())
    library, ledger = Library(database), SqliteLedger(database)
    assert await library.page(ClipQuery(), 10, 0) == clips[::-1]
    assert str((await library.clips(["a"]))[0].cost_usd) == "1.1450"
    assert [file.path for file in await library.known_files(0, 9)] == [clip.path for clip in clips]
    assert await library.with_take("take-b") == clips[1]
    assert await ids(library, sort=ClipSort.NAME) == "cbad"
    assert await ids(library, sort=ClipSort.CHEAPEST) == "dcab"
    assert await ids(library, min_cost_usd=Decimal("1.145")) == "ca"
    assert await ids(library, text="zebra 黑色") == "a"
    waiting = [job.take_id for job in await SqliteJournal(database).unfinished()]
    assert waiting == (["waiting", "waiting too"] if version == 1 else ["waiting too", "waiting"])
    kept = {entry.take_id: entry.is_kept for entry in await ledger.entries()}
    assert kept == {"take-a": True, "waiting": False, "lost": False, "waiting too": False}
    await database.close()


@pytest.mark.parametrize("version", EARLIER)
async def test_old_clips_are_marked_found_and_deleted_like_new_ones(
    journal_file: Path, version: int, samples: Any, clips: list[Clip]
) -> None:
    write_file(journal_file, version, [], clips)
    database = await Database.open(journal_file, load_migrations())
    library = Library(database)
    await library.change_annotations(
        ["a", "c"], AnnotationsChange(title="Ferien", add_tags=("湖",))
    )
    assert await ids(library, text="ferien") == "ca"
    assert await ids(library, text="zebra 湖") == "a"
    await library.set_trashed("a", samples.noon, None)
    assert await ids(library, text="zebra") == ""
    assert await ids(library, text="zebra", trashed_only=True) == "a"
    await library.set_trashed("a", None, None)
    await library.change_annotations(["a"], AnnotationsChange(title="", remove_tags=("湖",)))
    assert await ids(library, text="zebra") == "a"
    assert await ids(library, text="湖") == "c"
    for clip in clips:
        await library.set_trashed(clip.clip_id, samples.noon, None)
    assert await database.read(words_left) == []
    await database.close()


@pytest.mark.parametrize("version", EARLIER)
async def test_an_older_file_gets_the_shape_of_a_new_one(
    journal_file: Path, tmp_path: Path, version: int, jobs: list[Job], clips: list[Clip]
) -> None:
    write_file(journal_file, version, jobs, clips)
    for path in (journal_file, tmp_path / "new.sqlite3"):
        await (await Database.open(path, load_migrations())).close()
    assert shape(journal_file) == shape(tmp_path / "new.sqlite3")
    # The way back: the file as it was, beside the new one.
    with closing(sqlite3.connect(backup_path(journal_file, version))) as copy:
        assert copy.execute("SELECT count(*) FROM clip").fetchone() == (len(clips),)
        assert copy.execute("PRAGMA user_version").fetchone() == (version,)


def write_earlier_words(path: Path) -> None:
    """Index the clips of `path` as format 6 did: with accents, and without emoji."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO clip_words (clip_words) VALUES ('delete-all')")
        connection.execute(
            "INSERT INTO clip_words (rowid, words) SELECT seq, lower(prompt || title || note)"
            " FROM clip JOIN clip_card USING (seq)"
        )
        connection.commit()


@pytest.fixture
def greek(samples: Any) -> Clip:
    annotations = ClipAnnotations(
        title="ﬁnal", note="Ωραία 🐱", tags=("b-roll", "été", "Ζώα"), collections=("Άλλα",)
    )
    return replace(samples.clip("g", "Η θάλασσα"), annotations=annotations)


async def test_the_words_are_indexed_again(
    journal_file: Path, clips: list[Clip], greek: Clip, samples: Any
) -> None:
    gone = replace(samples.clip("t", "Ένα δέντρο"), trashed_at=samples.noon)
    write_file(journal_file, 6, [], [*clips, greek, gone])
    write_earlier_words(journal_file)
    database = await Database.open(journal_file, load_migrations())
    library = Library(database)
    assert await library.clips(["g"]) == [greek]
    for text in ("θαλασσα", "final", "ωραια", "🐱", "ζωα ete", "broll"):
        assert await ids(library, text=text) == "g", text
    assert await ids(library, text="δεντρο") == ""
    assert await ids(library, text="δεντρο", trashed_only=True) == "t"
    for clip in (*clips, greek):
        await library.set_trashed(clip.clip_id, samples.noon, None)
    assert await database.read(words_left) == []
    await database.close()


_KILLED_AT_THE_THIRD_CLIP = """
import asyncio, os, pathlib, sys
from app.storage.database import fts_text
from app.storage.database.database import Database
from app.storage.database.schema import load_migrations
from tests.platforms import KILL

words, seen = fts_text.clip_words, []

def clip_words(*texts):
    seen.append(texts)
    if len(seen) == 3:
        os.kill(os.getpid(), KILL)
    return words(*texts)

fts_text.clip_words = clip_words
asyncio.run(Database.open(pathlib.Path(sys.argv[1]), load_migrations()))
"""


async def test_a_migration_that_is_killed_begins_again(
    journal_file: Path, clips: list[Clip], greek: Clip
) -> None:
    write_file(journal_file, 6, [], [*clips, greek])
    write_earlier_words(journal_file)
    command = [sys.executable, "-c", _KILLED_AT_THE_THIRD_CLIP, str(journal_file)]
    killed = await asyncio.to_thread(subprocess.run, command, check=False)
    assert killed.returncode in KILLED
    with closing(sqlite3.connect(journal_file)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (6,)
    database = await Database.open(journal_file, load_migrations())
    library = Library(database)
    assert await library.page(ClipQuery(), 10, 0) == [greek, *clips[::-1]]
    assert await ids(library, text="ζωα 🐱") == "g"
    assert await ids(library, text="zebra") == "a"
    await database.close()


async def test_a_clip_no_one_wrote_does_not_keep_the_others_back(
    journal_file: Path, clips: list[Clip]
) -> None:
    write_file(journal_file, 2, [], clips)
    with closing(sqlite3.connect(journal_file)) as connection:
        connection.execute("UPDATE clip SET cost_usd = 'cheap' WHERE clip_id = 'b'")
        connection.commit()
    database = await Database.open(journal_file, load_migrations())
    library = Library(database)
    assert await library.clips(["a", "c", "d"]) == [clips[0], clips[2], clips[3]]
    with pytest.raises(JournalUnusable):
        await library.clips(["b"])
    await database.close()


async def test_a_damaged_older_file_is_said_to_be_and_stays_as_it_was(
    journal_file: Path, jobs: list[Job], clips: list[Clip]
) -> None:
    write_file(journal_file, 5, jobs, clips)
    with closing(sqlite3.connect(journal_file)) as connection:
        size_bytes = connection.execute("PRAGMA page_size").fetchone()[0]
        select = "SELECT rootpage FROM sqlite_master WHERE name = 'clip_card'"
        page = connection.execute(select).fetchone()[0]
    with journal_file.open("r+b") as file:
        file.seek((page - 1) * size_bytes)
        file.write(b"\xff" * size_bytes)
    with pytest.raises(JournalUnusable) as caught:
        await Database.open(journal_file, load_migrations())
    assert caught.value.problem.kind is problems.journal_damaged
    with closing(sqlite3.connect(journal_file)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (5,)
        assert connection.execute("SELECT count(*) FROM job").fetchone() == (len(jobs),)


async def test_a_large_library_opens_at_once_and_is_indexed_in_steps(
    journal_file: Path, samples: Any, clips: list[Clip], greek: Clip
) -> None:
    crowd = [samples.clip(f"crowd-{number}", f"Ωραία {number}") for number in range(220)]
    write_file(journal_file, 6, [], [greek, *clips, *crowd])
    write_earlier_words(journal_file)
    database = await Database.open(journal_file, load_migrations())
    library = Library(database)
    # The newest clips are found at once; how many are not is known.
    assert await library.count(ClipQuery(text="ωραια")) == 200
    left = len(crowd) + len(clips) + 1 - 200
    assert await library.unsearched() == left
    # What is written meanwhile is right whatever its turn.
    await library.change_annotations(["a"], AnnotationsChange(title="Ferien"))
    await library.set_trashed("b", samples.noon, None)
    await library.change_annotations(["d"], AnnotationsChange(is_favourite=True))
    assert await ids(library, text="ferien") == "a"
    before = await library.index_more(2**63 - 1, 10)
    assert 0 < await library.unsearched() < left
    await database.close()
    # Killed there, it goes on at the next start.
    database = await Database.open(journal_file, load_migrations())
    library = Library(database)
    assert before > 0
    steps = 0
    before = 2**63 - 1
    while before := await library.index_more(before, 10):
        steps += 1
    assert steps > 0
    assert await library.unsearched() == 0
    assert await library.index_more(2**63 - 1, 10) == 0
    assert await ids(library, text="θαλασσα") == "g"
    assert await ids(library, text="zebra") == "a"
    assert await library.count(ClipQuery(text="ωραια")) == 221
    every = await library.ids(ClipQuery(), 1000, 0)
    for clip_id in every:
        await library.set_trashed(clip_id, samples.noon, None)
    assert await database.read(words_left) == []
    await database.close()
