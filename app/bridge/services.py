"""The services of one mode, real or demo; shared by the window and the command line."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from app.engine.jobs.events_port import EngineListener

if TYPE_CHECKING:
    # The engine is loaded when the services are opened, not for the first frame.
    # The command line opens these services too, and runs without Qt.
    from PySide6.QtGui import QImage

    from app.core.library.frame_times import FrameTimes
    from app.core.library.name_pattern import NameFacts
    from app.core.library.ports import ClipLibrary
    from app.core.ports import ClipFiles, Journal, Ledger, VideoApi
    from app.core.problem import Problem
    from app.engine.clips.clip_service import ClipService
    from app.engine.clips.importer import ClipImporter
    from app.engine.clips.library_scan import LibraryScan
    from app.engine.jobs.api_key import KeyHolder
    from app.engine.jobs.queue import Engine


class Mode(StrEnum):
    """Whether money can be spent."""

    REAL = "real"
    DEMO = "demo"


class Pictures(Protocol):
    """Makes posters and filmstrips of clips, cached by picture id; reads and saves frames."""

    async def poster(self, picture: str, path: Path | None, size_bytes: int) -> QImage | None:
        """The poster of a clip, or None; without a path only a cached one."""
        ...

    async def filmstrip(
        self, picture: str, path: Path, size_bytes: int
    ) -> tuple[QImage, int] | None:
        """Pictures side by side in one image and their number, or None."""
        ...

    async def frame_times(self, path: Path) -> FrameTimes | None:
        """When each frame of the clip at `path` is shown, or None."""
        ...

    async def frame(self, path: Path, number: int, max_px: int) -> QImage | None:
        """A frame (from 0) of the clip at `path`, its longer side at most `max_px`, or None."""
        ...

    async def snapshot(self, path: Path, number: int, with_recipe: bool) -> Path:
        """Save a frame (from 0) of the clip at `path` beside it; returns the picture's path.

        Raises FileTrouble.
        """
        ...


class Services(Struct, frozen=True):
    """The opened services of one mode; their opener closes them.

    `file_name` returns the file name that a pattern gives a clip with these facts, `clips_dir` the
    folder that new clips go into.
    """

    mode: Mode
    engine: Engine
    api: VideoApi
    keys: KeyHolder
    journal: Journal
    ledger: Ledger
    library: ClipLibrary
    clip_service: ClipService
    importer: ClipImporter
    library_scan: LibraryScan
    pictures: Pictures
    file_name: Callable[[str, NameFacts], str]
    files: ClipFiles
    clips_dir: Callable[[], Path]


class Beside(Struct, frozen=True):
    """What a window has while another process has the job list: the clips, to be looked at.

    `library` is None when it cannot be read. `reason` returns which process has the list.
    """

    library: ClipLibrary | None
    pictures: Pictures
    reason: Callable[[], Awaitable[Problem]]


OpenBeside = Callable[[Mode], AbstractAsyncContextManager[Beside]]
OpenServices = Callable[[Mode, EngineListener], AbstractAsyncContextManager[Services]]


Exchange = Callable[[], Awaitable[None]]
