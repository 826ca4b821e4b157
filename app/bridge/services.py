"""The services of one mode, real or demo; the window and the command line open the same."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.library_ports import ClipLibrary
from app.core.name_pattern import NameFacts
from app.core.ports import ClipFiles, Journal, Ledger, VideoApi
from app.engine.clips.clip_service import ClipService
from app.engine.clips.importer import ClipImporter
from app.engine.clips.library_scan import LibraryScan
from app.engine.jobs.api_key import KeyHolder
from app.engine.jobs.events_port import EngineListener
from app.engine.jobs.queue import Engine

if TYPE_CHECKING:
    # The command line opens these services too, and runs without Qt.
    from PySide6.QtGui import QImage


class Mode(StrEnum):
    """Whether money can be spent."""

    REAL = "real"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class Services:
    """The opened services of one mode; who opened them closes them.

    `poster` makes the picture of a clip from picture id, path (None: only a kept one) and size in
    bytes of its file, or None when there is none; `filmstrip` several side by side and how many
    they are. `file_name` is what a name pattern calls a clip of these facts.
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
    poster: "Callable[[str, Path | None, int], Awaitable[QImage | None]]"
    filmstrip: "Callable[[str, Path, int], Awaitable[tuple[QImage, int] | None]]"
    file_name: Callable[[str, NameFacts], str]
    files: ClipFiles
    clips_dir: Path


OpenServices = Callable[[Mode, EngineListener], AbstractAsyncContextManager[Services]]


Exchange = Callable[[], Awaitable[None]]
