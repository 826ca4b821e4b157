"""Opens, for the window, the services below it, late and off the event loop."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage

from app.bootstrap.environment import Environment
from app.bridge.platform.trash import SystemTrash
from app.bridge.preferences import Preferences
from app.bridge.services import Mode, Services
from app.core.errors import NotAVideo
from app.core.model_card import ModelCard
from app.core.name_pattern import NameFacts, Naming, name_parts
from app.core.ports import JournalBackups
from app.engine.clips.clip_service import ClipService, ClipServiceParts
from app.engine.clips.importer import ClipImporter
from app.engine.clips.library_scan import LibraryScan
from app.engine.jobs.events_port import EngineListener
from app.system.clock import SystemClock

if TYPE_CHECKING:
    from app.bootstrap.services import EngineServices


def services_opener(
    card: ModelCard, environment: Environment, preferences: Preferences
) -> Callable[[Mode, EngineListener], Awaitable[Services]]:
    """What opens the services of a mode for the session."""

    def naming() -> Naming:
        settings = preferences.settings
        return Naming(settings.name_pattern, settings.folders_by)

    async def open_services(mode: Mode, listener: EngineListener) -> Services:
        # Late, and in a thread: HTTP, TLS and SQLite must not keep the window from showing.
        open_engine = await asyncio.to_thread(_load_wiring)
        opening = open_engine(
            environment,
            is_demo=mode is Mode.DEMO,
            card=card,
            clock=SystemClock(),
            listener=listener,
            max_jobs_at_once=preferences.settings.max_jobs_at_once,
            naming=naming,
        )
        stack = AsyncExitStack()
        engine_services = await stack.enter_async_context(opening)
        # The demo's clips lie below the user's own, but in a library of their own.
        demo_dir = environment.paths.for_demo().clips_dir
        others_dir = None if mode is Mode.DEMO else demo_dir
        return _furnished(mode, engine_services, others_dir, stack.aclose)

    return open_services


def backups_of(environment: Environment, mode: Mode) -> JournalBackups:
    """The backups of the job list of `mode`."""
    # Late: only now SQLite is needed.
    from app.storage.database.backup import DailyBackups

    paths = environment.paths.for_demo() if mode is Mode.DEMO else environment.paths
    return DailyBackups(paths.journal_file, paths.backups_dir)


def _load_wiring() -> "Callable[..., AbstractAsyncContextManager[EngineServices]]":
    from app.bootstrap.services import open_engine

    return open_engine


def _furnished(
    mode: Mode,
    engine_services: "EngineServices",
    others_dir: Path | None,
    close: Callable[[], Awaitable[None]],
) -> Services:
    """The opened services with those who work on finished clips in them."""
    library, clip_files, recipes, clock = (
        engine_services.library,
        engine_services.clip_files,
        engine_services.recipes,
        SystemClock(),
    )
    clips_dir = engine_services.files.folder
    # Files and library change together, and one after the other, whoever changes them.
    turn = asyncio.Lock()
    return Services(
        mode=mode,
        engine=engine_services.engine,
        api=engine_services.api,
        keys=engine_services.keys,
        journal=engine_services.journal,
        ledger=engine_services.ledger,
        library=library,
        clip_service=ClipService(
            ClipServiceParts(
                library=library,
                clip_files=clip_files,
                recipes=recipes,
                trash=SystemTrash(_home_trash()),
                clock=clock,
                folder_of=engine_services.files.folder_of,
                turn=turn,
            )
        ),
        importer=ClipImporter(
            library, clip_files, recipes, engine_services.probe, clock, turn, others_dir
        ),
        library_scan=LibraryScan(library, clip_files, engine_services.finder, clips_dir, turn),
        poster=_poster_maker(engine_services),
        filmstrip=_strip_maker(engine_services),
        file_name=_file_name,
        clips_dir=clips_dir,
        close=close,
    )


def _file_name(pattern: str, facts: NameFacts) -> str:
    # Loaded by now with all else that storage needs, but not before the window shows.
    from app.storage.files.clip_names import clip_name

    return clip_name(name_parts(pattern, facts), 1)


def _home_trash() -> Path:
    """Where Linux keeps what is deleted on the disk of the user's own folder."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "Trash"


def _poster_maker(
    engine_services: "EngineServices",
) -> Callable[[str, Path | None, int], Awaitable[QImage | None]]:
    async def poster_image(picture: str, path: Path | None, size_bytes: int) -> QImage | None:
        try:
            poster = await engine_services.pictures.poster(picture, path, size_bytes)
        except NotAVideo:
            return None
        return _image(poster.rgb, poster.width_px, poster.height_px, poster.stride_bytes)

    return poster_image


def _strip_maker(
    engine_services: "EngineServices",
) -> Callable[[str, Path, int], Awaitable[tuple[QImage, int] | None]]:
    async def strip_image(picture: str, path: Path, size_bytes: int) -> tuple[QImage, int] | None:
        try:
            strip = await engine_services.pictures.filmstrip(picture, path, size_bytes)
        except NotAVideo:
            return None
        image = _image(strip.rgb, strip.width_px, strip.height_px, strip.stride_bytes)
        return image, strip.count

    return strip_image


def _image(rgb: bytes, width_px: int, height_px: int, stride_bytes: int) -> QImage:
    image = QImage(rgb, width_px, height_px, stride_bytes, QImage.Format.Format_RGB888)
    # The image only borrows the bytes; the copy owns them.
    return image.copy()
