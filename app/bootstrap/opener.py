"""Opens, for the window, the rooms below it, late and off the event loop."""

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
from app.bridge.services import Mode, Rooms
from app.core.errors import NotAVideo
from app.core.model_card import ModelCard
from app.core.name_pattern import NameFacts, Naming, name_parts
from app.core.ports import JournalBackups
from app.engine.clips.clip_service import ClipKeeper, KeeperParts
from app.engine.clips.importer import ClipImport
from app.engine.clips.library_scan import ClipRounds
from app.engine.jobs.events_port import EngineListener
from app.system.clock import SystemClock

if TYPE_CHECKING:
    from app.bootstrap.services import Studio


def rooms_opener(
    card: ModelCard, environment: Environment, preferences: Preferences
) -> Callable[[Mode, EngineListener], Awaitable[Rooms]]:
    """What opens the rooms of a mode for the session."""

    def naming() -> Naming:
        settings = preferences.settings
        return Naming(settings.name_pattern, settings.folders_by)

    async def open_rooms(mode: Mode, listener: EngineListener) -> Rooms:
        # Late, and in a thread: HTTP, TLS and SQLite must not keep the window from showing.
        open_studio = await asyncio.to_thread(_load_wiring)
        opening = open_studio(
            environment,
            is_demo=mode is Mode.DEMO,
            card=card,
            clock=SystemClock(),
            listener=listener,
            max_jobs_at_once=preferences.settings.max_jobs_at_once,
            naming=naming,
        )
        stack = AsyncExitStack()
        studio = await stack.enter_async_context(opening)
        # The demo's clips lie below the person's own, but in a library of their own.
        demo_dir = environment.paths.for_demo().clips_dir
        others_dir = None if mode is Mode.DEMO else demo_dir
        return _furnished(mode, studio, others_dir, stack.aclose)

    return open_rooms


def backups_of(environment: Environment, mode: Mode) -> JournalBackups:
    """The backups of the job list of `mode`."""
    # Late: only now SQLite is needed.
    from app.storage.database.backup import DailyBackups

    paths = environment.paths.for_demo() if mode is Mode.DEMO else environment.paths
    return DailyBackups(paths.journal_file, paths.backups_dir)


def _load_wiring() -> "Callable[..., AbstractAsyncContextManager[Studio]]":
    from app.bootstrap.services import open_studio

    return open_studio


def _furnished(
    mode: Mode, studio: "Studio", others_dir: Path | None, close: Callable[[], Awaitable[None]]
) -> Rooms:
    """The opened rooms with those who work on finished clips in them."""
    library, shelf, recipes, clock = studio.library, studio.shelf, studio.recipes, SystemClock()
    clips_dir = studio.files.folder
    # Files and library change together, and one after the other, whoever changes them.
    turn = asyncio.Lock()
    return Rooms(
        mode=mode,
        engine=studio.engine,
        api=studio.api,
        keys=studio.keys,
        journal=studio.journal,
        ledger=studio.ledger,
        library=library,
        keeper=ClipKeeper(
            KeeperParts(
                library=library,
                shelf=shelf,
                recipes=recipes,
                trash=SystemTrash(_home_trash()),
                clock=clock,
                folder_of=studio.files.folder_of,
                turn=turn,
            )
        ),
        importer=ClipImport(library, shelf, recipes, studio.probe, clock, turn, others_dir),
        rounds=ClipRounds(library, shelf, studio.finder, clips_dir, turn),
        poster=_poster_maker(studio),
        filmstrip=_strip_maker(studio),
        file_name=_file_name,
        clips_dir=clips_dir,
        close=close,
    )


def _file_name(pattern: str, facts: NameFacts) -> str:
    # Loaded by now with all else that storage needs, but not before the window shows.
    from app.storage.files.clip_names import clip_name

    return clip_name(name_parts(pattern, facts), 1)


def _home_trash() -> Path:
    """Where Linux keeps what is deleted on the disk of the person's own folder."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "Trash"


def _poster_maker(
    studio: "Studio",
) -> Callable[[str, Path | None, int], Awaitable[QImage | None]]:
    async def poster_image(picture: str, path: Path | None, size_bytes: int) -> QImage | None:
        try:
            poster = await studio.pictures.poster(picture, path, size_bytes)
        except NotAVideo:
            return None
        return _image(poster.rgb, poster.width_px, poster.height_px, poster.stride_bytes)

    return poster_image


def _strip_maker(
    studio: "Studio",
) -> Callable[[str, Path, int], Awaitable[tuple[QImage, int] | None]]:
    async def strip_image(picture: str, path: Path, size_bytes: int) -> tuple[QImage, int] | None:
        try:
            strip = await studio.pictures.filmstrip(picture, path, size_bytes)
        except NotAVideo:
            return None
        image = _image(strip.rgb, strip.width_px, strip.height_px, strip.stride_bytes)
        return image, strip.count

    return strip_image


def _image(rgb: bytes, width_px: int, height_px: int, stride_bytes: int) -> QImage:
    image = QImage(rgb, width_px, height_px, stride_bytes, QImage.Format.Format_RGB888)
    # The image only borrows the bytes; the copy owns them.
    return image.copy()
