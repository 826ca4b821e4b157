"""A library on real files: SQLite, FFmpeg and the system's trash, in one folder."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import quote

from app.bridge.platform.trash import SystemTrash, trash_notes
from app.core import problems
from app.core.errors import FileTrouble
from app.core.library.clip import Clip, Recipe
from app.core.library.clip_query import ClipQuery
from app.core.library.name_pattern import Naming
from app.core.settings import FoldersBy
from app.engine.clips.clip_service import ClipService, ClipServiceParts
from app.engine.clips.importer import ClipImporter
from app.engine.clips.library_scan import LibraryScan, ScanReport
from app.fs.moves import numbered
from app.media.probe import PyAvProbe
from app.media.recipe import PyAvRecipes
from app.storage.database.database import Database
from app.storage.database.schema import load_migrations
from app.storage.files.clip_files import LocalClipFiles
from app.storage.files.clip_folder import ClipFolder
from app.storage.files.file_finder import DiskFinder
from app.storage.library.library import Library
from tests.fakes.clips import MADE_AT, make_request, write_clip
from tests.fakes.engine_world import CARD, FakeClock
from tests.platforms import IS_WINDOWS

# Long enough for the processes of any test, short enough for a test to wait.
BUSY_TIMEOUT_S = 0.2


class FolderTrash(SystemTrash):
    """A trash in a folder, laid out as that of Linux; what is put back comes back as always.

    Windows has one recycle bin for all programs, which is the user's and no test's.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._files = folder / "files"

    async def put(self, path: Path) -> Path | None:
        return await asyncio.to_thread(self._put, path)

    def _put(self, path: Path) -> Path:
        try:
            self._files.mkdir(parents=True, exist_ok=True)
            for number in count(1):
                target = numbered(self._files / path.name, number)
                if not os.path.lexists(target):
                    break
            (note,) = trash_notes(target)
            note.parent.mkdir(exist_ok=True)
            note.write_text(f"[Trash Info]\nPath={quote(str(path))}\n", encoding="utf-8")
            return path.rename(target)
        except OSError as error:
            kind = problems.trash_failed
            raise FileTrouble(kind(path=str(path), detail=str(error.strerror))) from error


@dataclass
class Folders:
    """All folders of the library; the trash is below XDG_DATA_HOME."""

    root: Path

    @property
    def journal(self) -> Path:
        return self.root / "journal.sqlite3"

    @property
    def clips(self) -> Path:
        return self.root / "Videos"

    @property
    def data(self) -> Path:
        return self.root / "data"

    @property
    def trash(self) -> Path:
        return self.data / "Trash"

    def videos(self) -> list[str]:
        """Every video, also in the trash, as paths from the root."""
        return sorted(path.relative_to(self.root).as_posix() for path in self.root.rglob("*.mp4"))


class LibraryWorld:
    """The services for finished clips, built as in the program."""

    def __init__(self, folders: Folders, database: Database, **others: Any) -> None:
        """`others` replaces parts by their names in ClipServiceParts, or the finder."""
        self.folders = folders
        self.database = database
        self.folders_by = FoldersBy.NONE
        self.library = Library(database)
        self.clip_files, self.recipes = LocalClipFiles(), PyAvRecipes()
        finder = others.pop("finder", DiskFinder())
        parts: Mapping[str, Any] = {
            "library": self.library,
            "clip_files": self.clip_files,
            "recipes": self.recipes,
            "trash": (FolderTrash if IS_WINDOWS else SystemTrash)(folders.trash),
            "clock": FakeClock(),
            "folder_of": ClipFolder(folders.clips, UTC, self._naming).folder_of,
            "write_lock": asyncio.Lock(),
            **others,
        }
        self.clip_service = ClipService(ClipServiceParts(**parts))
        library, clip_files, write_lock = parts["library"], parts["clip_files"], parts["write_lock"]
        self.library_scan = LibraryScan(library, clip_files, finder, folders.clips, write_lock)
        self.importer = ClipImporter(
            library,
            clip_files,
            parts["recipes"],
            PyAvProbe(),
            parts["clock"],
            write_lock,
            CARD.ratios,
            lambda: (folders.clips / "Demo",),
        )

    async def add(self, name: str, number: int = 0) -> Clip:
        """Make a clip in the clips' folder and add it to the library."""
        path = await write_gallop_clip(self.folders.clips / name, number)
        return await self.importer.add(await self.importer.look_at(path))

    async def clip(self, clip: Clip) -> Clip:
        """The library's present record of the clip."""
        (now,) = await self.library.clips([clip.clip_id])
        return now

    async def all(self, **query: Any) -> list[Clip]:
        return await self.library.page(ClipQuery(**query), 2_000, 0)

    async def scan(self) -> ScanReport:
        return await self.library_scan.scan()

    async def take_in(self, folder: Path) -> tuple[list[Clip], list[Clip], list[Path]]:
        """Import a folder; returns added clips, known clips and files that failed."""
        steps = [
            step async for step, _, _ in self.importer.add_folder(folder) if not step.passed_over
        ]
        added = [step.added for step in steps if step.added]
        known = [step.known for step in steps if step.known]
        return added, known, [step.path for step in steps if not (step.added or step.known)]

    def _naming(self) -> Naming:
        return Naming(folders_by=self.folders_by)


@asynccontextmanager
async def library_world(root: Path, **others: Any) -> AsyncIterator[LibraryWorld]:
    """Open the library in `root`, or create it."""
    folders = Folders(root)
    folders.clips.mkdir(parents=True, exist_ok=True)
    folders.data.mkdir(exist_ok=True)
    database = await Database.open(folders.journal, load_migrations(), BUSY_TIMEOUT_S)
    try:
        yield LibraryWorld(folders, database, **others)
    finally:
        await database.close()


async def write_gallop_clip(path: Path, number: int = 0, template: Path | None = None) -> Path:
    """Write a small real clip with its own recipe, so that no two are the same."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if template is None:
        write_clip(path, duration_s=0.25 + number / 24)
    else:
        shutil.copyfile(template, path)
    recipe = Recipe(
        request=make_request(f"Prompt number {number}"),
        take_id=f"take-{number}",
        api_job_id=f"job-{number}",
        cost_usd=Decimal("1.145"),
        made_at=MADE_AT + timedelta(minutes=number),
        app_version="1.2.3",
    )
    await PyAvRecipes().write(path, recipe)
    return path


def odd_name(folder: Path) -> Path:
    """A path whose name is no valid Unicode."""
    return Path(os.fsdecode(os.fsencode(folder) + b"/na\xefve.mp4"))
