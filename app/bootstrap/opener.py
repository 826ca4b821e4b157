"""Opens the services for the window, late and off the event loop."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from app.bootstrap.environment import Environment
from app.bridge.preferences import Preferences
from app.bridge.services import Beside, Mode, OpenBeside, OpenServices, Services
from app.core.errors import StorageError
from app.core.library.name_pattern import Naming
from app.core.model_card import ModelCard
from app.core.ports import JournalBackups
from app.core.settings import settings_with_folder, videos_folders_of
from app.engine.jobs.events_port import EngineListener
from app.system.clock import SystemClock


def services_opener(
    card: ModelCard, environment: Environment, preferences: Preferences
) -> OpenServices:
    """The function that opens the services of a mode for the session."""

    def naming() -> Naming:
        settings = preferences.settings
        return Naming(settings.name_pattern, settings.folders_by)

    @asynccontextmanager
    async def open_for_session(mode: Mode, listener: EngineListener) -> AsyncIterator[Services]:
        # Late import in a thread: HTTP, TLS and SQLite must not delay the window.
        open_services = await asyncio.to_thread(_load_wiring)
        async with open_services(
            environment,
            is_demo=mode is Mode.DEMO,
            card=card,
            clock=SystemClock(),
            listener=listener,
            max_jobs_at_once=preferences.settings.max_jobs_at_once,
            naming=naming,
            videos_folders=lambda: videos_folders_of(preferences.settings),
            home_trash=_home_trash(),
        ) as services:
            yield services

    return open_for_session


def beside_opener(environment: Environment) -> OpenBeside:
    """The function that opens the clips of a mode to be looked at, for the session."""

    @asynccontextmanager
    async def open_for_session(mode: Mode) -> AsyncIterator[Beside]:
        from app.bootstrap.services import open_beside

        async with open_beside(environment, is_demo=mode is Mode.DEMO) as beside:
            yield beside

    return open_for_session


def videos_folder_setter(
    card: ModelCard, environment: Environment, preferences: Preferences
) -> Callable[[Path], Awaitable[None]]:
    """The function that checks a folder and makes it the videos' folder; raises FileTrouble."""

    async def choose(folder: Path) -> None:
        # Late import: only this needs the disk.
        from app.storage.files.clip_folders import choose_folder

        folders = videos_folders_of(preferences.settings)
        chosen = await choose_folder(folder, environment.paths, folders, card.max_clip_bytes)
        # Read again: another choice may have been made meanwhile.
        folders = videos_folders_of(preferences.settings)
        preferences.change(**settings_with_folder(folders, chosen))
        # The jobs are redirected next. After a crash in between they must not go to a folder that
        # no setting names. An error is reported with the delayed write.
        with suppress(StorageError):
            await preferences.write()

    return choose


def backups_of(environment: Environment, mode: Mode) -> JournalBackups:
    """The backups of the job list of `mode`."""
    # Late import: SQLite is needed only now.
    from app.storage.database.backup import DailyBackups

    paths = environment.paths.for_demo() if mode is Mode.DEMO else environment.paths
    return DailyBackups(paths.journal_file, paths.backups_dir)


def _load_wiring() -> Callable[..., AbstractAsyncContextManager[Services]]:
    from app.bootstrap.services import open_services

    return open_services


def _home_trash() -> Path:
    """The trash folder of Linux for the disk of the user's home folder."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / "Trash"
