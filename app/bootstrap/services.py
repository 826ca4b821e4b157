"""Builds the services of one mode, and closes them in reverse order."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.aio.threads import in_thread
from app.api.late_client import LateShortApi
from app.bootstrap.environment import Environment
from app.bridge.platform.trash import SystemTrash
from app.bridge.services import Beside, Mode, Services
from app.core import problems
from app.core.errors import JournalUnusable, NotAVideo
from app.core.library.frame_times import FrameTimes
from app.core.library.name_pattern import NameFacts, Naming, name_parts
from app.core.model_card import ModelCard
from app.core.ports import Clock
from app.core.problem import Problem
from app.core.secret import ApiKey, KeySource
from app.core.settings import VideosFolders
from app.engine.clips.clip_service import ClipService, ClipServiceParts
from app.engine.clips.importer import ClipImporter
from app.engine.clips.library_scan import LibraryScan
from app.engine.jobs.api_key import KeyHolder
from app.engine.jobs.events_port import EngineListener
from app.engine.jobs.queue import Engine
from app.engine.jobs.recipe_writer import RecipeWriter
from app.media.picture_cache import ThumbnailCache
from app.media.probe import PyAvProbe, read_frame_times
from app.media.recipe import PyAvRecipes
from app.storage.database.database import Database
from app.storage.database.identity import JournalIdentity
from app.storage.database.process_lock import JournalLock
from app.storage.database.schema import load_migrations
from app.storage.disk_errors import disk_reason, journal_unwritable
from app.storage.files.clip_files import LocalClipFiles
from app.storage.files.clip_folders import ClipFolders, demo_folders
from app.storage.files.clip_names import clip_name
from app.storage.files.file_finder import DiskFinder
from app.storage.jobs.accepted_ids import AcceptedIdFiles
from app.storage.jobs.journal import SqliteJournal
from app.storage.jobs.ledger import SqliteLedger
from app.storage.library.library import Library
from app.storage.paths import Paths, close_to_others, make_folders
from app.storage.secrets import KeyringStore

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.demo.server import SimulatorServer

_PICTURE_CACHE_BYTES = 200_000_000


@asynccontextmanager
async def open_services(
    environment: Environment,
    *,
    is_demo: bool,
    card: ModelCard,
    clock: Clock,
    listener: EngineListener,
    max_jobs_at_once: int,
    naming: Callable[[], Naming] = Naming,
    videos_folders: Callable[[], VideosFolders] = VideosFolders,
    clips_dir: Path | None = None,
    home_trash: Path | None = None,
    needs_claim: bool = True,
) -> AsyncIterator[Services]:
    """Open the services, and close them at the exit. The engine is built but not started.

    `naming` returns the pattern for the name of each new clip, `videos_folders` the folders that
    the user has chosen for them. `clips_dir` replaces the default folder. `home_trash` is the trash
    of the user's own disk on Linux. A process that starts the engine needs the claim on the
    journal; a process that only submits jobs is a guest beside it: two engines would send a queued
    job twice. Raises JournalUnusable when the job list cannot be opened or belongs to another
    process.
    """
    paths = environment.paths.for_demo() if is_demo else environment.paths
    # The demo has its own job list, and its simulator's address differs at each start.
    service = "" if is_demo else environment.service
    await asyncio.to_thread(close_to_others, environment.paths)
    async with (
        _open_simulator(is_demo, card, paths) as simulator_url,
        _open_journal(paths, service, needs_claim) as (database, journal, claim),
    ):
        keys = _key_holder(is_demo, environment)
        api = LateShortApi(simulator_url or environment.base_url, keys.current, keys.note_answer)
        ledger, library = SqliteLedger(database, service), Library(database)
        folders = ClipFolders(clips_dir or paths.clips_dir, videos_folders, naming, is_demo=is_demo)
        recipes, probe = PyAvRecipes(), PyAvProbe()
        clip_files = LocalClipFiles(lambda folder: folders.at(folder).make())
        thumbnails = ThumbnailCache(paths.posters_dir, _PICTURE_CACHE_BYTES)
        # Serializes changes of files and library.
        write_lock = asyncio.Lock()
        accepted_ids = AcceptedIdFiles(paths.accepted_ids_dir)
        engine = Engine(
            api=api,
            journal=journal,
            ledger=ledger,
            accepted_ids=accepted_ids,
            files=folders.default,
            probe=probe,
            finishing=RecipeWriter(recipes, clip_files.content_hash, __version__),
            clock=clock,
            listener=listener,
            max_jobs_at_once=max_jobs_at_once,
            card=card,
            others_are_gone=partial(_others_are_gone, claim, journal) if needs_claim else None,
            service=service,
            chosen_folder=folders.chosen,
            other_folders=folders.others,
        )
        try:
            yield Services(
                mode=Mode.DEMO if is_demo else Mode.REAL,
                engine=engine,
                api=api,
                keys=keys,
                journal=journal,
                ledger=ledger,
                library=library,
                clip_service=ClipService(
                    ClipServiceParts(
                        library=library,
                        clip_files=clip_files,
                        recipes=recipes,
                        trash=SystemTrash(home_trash),
                        clock=clock,
                        folder_of=folders.folder_of,
                        write_lock=write_lock,
                    )
                ),
                importer=ClipImporter(
                    library,
                    clip_files,
                    recipes,
                    probe,
                    clock,
                    write_lock,
                    card.ratios,
                    lambda: () if is_demo else demo_folders(environment.paths, videos_folders()),
                ),
                library_scan=LibraryScan(
                    library,
                    clip_files,
                    DiskFinder(),
                    folders.default.folder,
                    write_lock,
                    folders.all,
                ),
                pictures=_QtPictures(thumbnails),
                file_name=_file_name,
                files=folders.default,
                clips_dir=folders.current,
            )
        finally:
            await engine.stop()
            await api.aclose()
            await asyncio.to_thread(accepted_ids.close)


@asynccontextmanager
async def open_books(environment: Environment) -> AsyncIterator[SqliteLedger]:
    """The ledger alone, while another process may use the journal. Raises JournalUnusable."""
    paths, service = environment.paths, environment.service
    async with _open_journal(paths, service, needs_claim=False) as (database, _, _):
        yield SqliteLedger(database, service)


@asynccontextmanager
async def open_beside(environment: Environment, *, is_demo: bool) -> AsyncIterator[Beside]:
    """The clips to be looked at, while another process has the job list. Takes no lock."""
    paths = environment.paths.for_demo() if is_demo else environment.paths
    journal_file = paths.journal_file

    async def reason() -> Problem:
        try:
            is_claimed = await asyncio.to_thread(JournalLock.is_claimed, journal_file)
        except JournalUnusable as error:
            return error.problem
        return problems.journal_closing() if is_claimed else problems.journal_with_command()

    thumbnails = ThumbnailCache(paths.posters_dir, _PICTURE_CACHE_BYTES)
    database: Database | None = None
    with suppress(JournalUnusable):
        migrations = await asyncio.to_thread(load_migrations)
        database = await Database.open_to_read(journal_file, len(migrations))
    try:
        library = None if database is None else Library(database)
        yield Beside(library, _QtPictures(thumbnails), reason)
    finally:
        if database is not None:
            await database.close()


def _key_holder(is_demo: bool, environment: Environment) -> KeyHolder:
    if is_demo:
        return KeyHolder(None, ApiKey("no-key-needed-in-the-demo"), KeySource.DEMO)
    return KeyHolder(KeyringStore(), environment.given_key, KeySource.ENVIRONMENT)


@asynccontextmanager
async def _open_simulator(is_demo: bool, card: ModelCard, paths: Paths) -> AsyncIterator[str]:
    """Run the simulator and yield its address; an empty text without a demo.

    Raises JournalUnusable with the folder that the simulator cannot use.
    """
    if not is_demo:
        yield ""
        return
    folder = paths.data_dir / "simulator"
    try:
        server, url = await asyncio.to_thread(_start_simulator, card, folder)
    except OSError as error:
        detail = f"the folder {folder} cannot be used: {disk_reason(error)}"
        raise journal_unwritable(paths.journal_file, detail) from error
    try:
        yield url
    finally:
        await asyncio.to_thread(server.stop)


def _start_simulator(card: ModelCard, folder: Path) -> "tuple[SimulatorServer, str]":
    # Late import, off the event loop: only the demo needs a web server.
    from app.demo.server import SimulatorServer

    server = SimulatorServer(card, folder)
    return server, server.start()


@asynccontextmanager
async def _open_journal(
    paths: Paths, service: str, needs_claim: bool
) -> AsyncIterator[tuple[Database, SqliteJournal, JournalLock]]:
    await asyncio.to_thread(make_folders, paths)
    take = JournalLock.claim if needs_claim else JournalLock.visit
    claim = await asyncio.to_thread(take, paths.journal_file)
    if claim is None:
        raise JournalUnusable(problems.journal_in_use(path=paths.journal_file))
    try:
        migrations = await asyncio.to_thread(load_migrations)
        database = await Database.open(paths.journal_file, migrations)
        try:
            notes_dir = paths.journal_notes_dir
            identity = JournalIdentity(paths.journal_file, notes_dir) if notes_dir else None
            journal = SqliteJournal(database, identity, service)
            await journal.wake(runs_all=needs_claim)
            if needs_claim:
                await journal.leave_new_ones_to_others()
                claim.admit_guests()
            yield database, journal, claim
        finally:
            await database.close()
    finally:
        claim.release()


async def _others_are_gone(claim: JournalLock, journal: SqliteJournal) -> bool:
    """Whether no guest uses the journal; then `unfinished` includes all jobs that guests left.

    Raises JournalUnusable.
    """
    if not await asyncio.to_thread(claim.shut_out_guests):
        return False
    try:
        await journal.leave_new_ones_to_others()
    finally:
        await asyncio.to_thread(claim.admit_guests)
    return True


def _file_name(pattern: str, facts: NameFacts) -> str:
    return clip_name(name_parts(pattern, facts), 1)


class _QtPictures:
    """Makes QImages of PyAV's pictures. See bridge.services.Pictures."""

    def __init__(self, thumbnails: ThumbnailCache) -> None:
        self._thumbnails = thumbnails

    async def poster(self, picture: str, path: Path | None, size_bytes: int) -> "QImage | None":
        """See Pictures."""
        try:
            poster = await self._thumbnails.poster(picture, path, size_bytes)
        except NotAVideo:
            return None
        return _image(poster.rgb, poster.width_px, poster.height_px, poster.stride_bytes)

    async def filmstrip(
        self, picture: str, path: Path, size_bytes: int
    ) -> "tuple[QImage, int] | None":
        """See Pictures."""
        try:
            strip = await self._thumbnails.filmstrip(picture, path, size_bytes)
        except NotAVideo:
            return None
        image = _image(strip.rgb, strip.width_px, strip.height_px, strip.stride_bytes)
        return image, strip.count

    async def frame_times(self, path: Path) -> FrameTimes | None:
        """See Pictures."""
        try:
            return await in_thread(lambda stop: read_frame_times(path, stop))
        except NotAVideo:
            return None

    async def frame(self, path: Path, number: int, max_px: int) -> "QImage | None":
        """See Pictures."""
        # Late import: most windows never need it.
        from app.media.snapshot import read_frame

        try:
            frame = await in_thread(lambda stop: read_frame(path, number, max_px, stop))
        except NotAVideo:
            return None
        return _image(frame.rgb, frame.width_px, frame.height_px, frame.stride_bytes)

    async def snapshot(self, path: Path, number: int, with_recipe: bool) -> Path:
        """See Pictures."""
        # Late import: most windows never need it.
        from app.media.snapshot import save_snapshot

        return await in_thread(lambda stop: save_snapshot(path, number, with_recipe, stop))


def _image(rgb: bytes, width_px: int, height_px: int, stride_bytes: int) -> "QImage":
    # Late import: only the window shows pictures.
    from PySide6.QtGui import QImage

    image = QImage(rgb, width_px, height_px, stride_bytes, QImage.Format.Format_RGB888)
    # The QImage does not own the bytes; its copy does.
    return image.copy()
