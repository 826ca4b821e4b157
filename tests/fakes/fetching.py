"""Downloads one job into real files and a real journal; only the API is scripted."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from app.core.job import Job, JobState
from app.core.library.clip import Clip, ClipFacts
from app.core.library.clip_query import ClipQuery
from app.core.ports import Clock
from app.core.settings import VideosFolders
from app.engine.jobs.queue import Engine
from app.engine.jobs.recipe_writer import RecipeWriter
from app.media.probe import PyAvProbe
from app.media.recipe import PyAvRecipes
from app.storage.database.database import Database
from app.storage.database.schema import load_migrations
from app.storage.files.clip_files import LocalClipFiles
from app.storage.files.clip_folder import ClipFolder
from app.storage.jobs.journal import SqliteJournal
from app.storage.jobs.ledger import SqliteLedger
from app.storage.library.library import Library
from tests.fakes.clips import make_request
from tests.fakes.engine_world import CARD, FakeApi, FakeClock, FakeStream, Watcher
from tests.fakes.memory_journal import MemoryAcceptedIds

TAKE = "take-0123"
_TAG = '"v1"'


class FileApi(FakeApi):
    """Serves one file, or the rest of it to a request with its ETag."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._content = content

    @asynccontextmanager
    async def open_result(
        self, url: str, offset_bytes: int = 0, validator: str = ""
    ) -> AsyncIterator[FakeStream]:
        self.opened.append((url, offset_bytes, validator))
        goes_on = validator == _TAG and offset_bytes < len(self._content)
        start = offset_bytes if goes_on else 0
        half = (start + len(self._content)) // 2
        yield FakeStream(
            parts=(self._content[start:half], self._content[half:]),
            offset_bytes=start,
            total_bytes=len(self._content),
            validator=_TAG,
        )


class NoticedProbe(PyAvProbe):
    """Also sets an event when a file is probed, which is when it has arrived."""

    def __init__(self, on_arrived: Callable[[], None]) -> None:
        self._on_arrived = on_arrived

    async def verify(self, path: Path) -> ClipFacts:
        self._on_arrived()
        return await super().verify(path)


def paid_job(
    take_id: str, made_at: datetime, state: JobState, clips_dir: Path | None = None
) -> Job:
    """A job that the API has taken, and perhaps made, for `clips_dir`."""
    return Job(
        take_id,
        make_request(),
        made_at,
        Decimal("1.145"),
        state=state,
        api_job_id=f"job-{take_id}",
        result_url="https://f.example/a.mp4" if state is JobState.READY else "",
        charged_usd=Decimal("1.145"),
        clips_dir=clips_dir,
    )


@asynccontextmanager
async def running(
    journal_file: Path,
    api: FakeApi,
    files: ClipFolder,
    watcher: Watcher,
    on_arrived: Callable[[], None] = lambda: None,
    folders: Callable[[], VideosFolders] = VideosFolders,
    clock: Clock | None = None,
) -> AsyncIterator[tuple[Engine, Database]]:
    """An engine, not started yet, with a real journal and real files."""
    database = await Database.open(journal_file, load_migrations())
    engine = Engine(
        api=api,
        journal=SqliteJournal(database),
        ledger=SqliteLedger(database),
        accepted_ids=MemoryAcceptedIds(),
        files=files,
        probe=NoticedProbe(on_arrived),
        finishing=RecipeWriter(PyAvRecipes(), LocalClipFiles().content_hash, "1.2.3"),
        clock=clock or FakeClock(),
        listener=watcher,
        max_jobs_at_once=1,
        card=CARD,
        chosen_folder=lambda: folders().chosen,
        other_folders=lambda: [
            each for each in folders().all(files.folder) if each != files.folder
        ],
    )
    try:
        yield engine, database
    finally:
        await engine.stop()
        await database.close()


async def fetch_to_the_end(
    folder: Path, content: bytes, on_arrived: Callable[[], None] = lambda: None
) -> tuple[list[Clip], FileApi]:
    """Run the only job in `folder` until it is saved; returns the library's clips and the API."""
    api, watcher = FileApi(content), Watcher()
    files = ClipFolder(folder / "clips", UTC)
    async with running(folder / "journal.db", api, files, watcher, on_arrived) as (
        engine,
        database,
    ):
        journal = SqliteJournal(database)
        if not await journal.unfinished() and not (folder / "submitted").exists():
            job = paid_job(TAKE, FakeClock().now(), JobState.READY)
            await journal.add([job])
            (folder / "submitted").touch()
        await engine.start()
        if await journal.unfinished():
            await watcher.until(
                lambda: TAKE in watcher.jobs and watcher.jobs[TAKE].state is JobState.SAVED
            )
        await engine.stop()
        return await Library(database).page(ClipQuery(), 10, 0), api
