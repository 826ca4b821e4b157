"""Scripted services for a session, and a record of all signals of the session."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app.bridge.platform.trash import SystemTrash
from app.bridge.services import Beside, Mode, Services
from app.bridge.session import Session
from app.core import problems
from app.core.budget import Caps
from app.core.errors import ApiError, GallopError, JournalUnusable, SecretStoreError
from app.core.job import JobState
from app.core.library.frame_times import FrameTimes
from app.core.library.name_pattern import fill
from app.core.ports import Backup
from app.core.problem import Problem
from app.core.secret import ApiKey, KeySource
from app.engine.clips.clip_service import ClipService, ClipServiceParts
from app.engine.clips.importer import ClipImporter
from app.engine.clips.library_scan import LibraryScan
from app.engine.jobs.api_key import KeyHolder
from app.engine.jobs.events_port import EngineListener
from app.engine.jobs.queue import Engine
from app.media.recipe import PyAvRecipes
from app.storage.files.clip_files import LocalClipFiles
from app.storage.files.file_finder import DiskFinder
from tests.fakes.engine_world import CARD, FakeApi, FakeClock, FakeProbe, MemoryFiles
from tests.fakes.memory_journal import MemoryAcceptedIds, MemoryJournal, MemoryLedger
from tests.fakes.memory_library import MemoryLibrary
from tests.fakes.memory_recipes import memory_finishing

# Runs Qt's event loop until a condition holds.
Until = Callable[[Callable[[], bool]], None]
IN_USE = problems.journal_in_use(path="/j")
UNWRITABLE = JournalUnusable(problems.journal_unwritable(path="/j", detail="full"))


class MemoryKeyring:
    """A keyring that keeps one key, or fails with `error`."""

    def __init__(self) -> None:
        self.kept: ApiKey | None = None
        self.error: SecretStoreError | None = None
        self.gate: asyncio.Event | None = None

    async def read(self) -> ApiKey | None:
        if self.gate:
            await self.gate.wait()
        if self.error:
            raise self.error
        return self.kept

    async def write(self, key: ApiKey) -> None:
        if self.gate:
            await self.gate.wait()
        if self.error:
            raise self.error
        self.kept = key

    async def delete(self) -> None:
        if self.gate:
            await self.gate.wait()
        self.kept = None


class CheckingApi(FakeApi):
    """Also checks keys, and can refuse them."""

    def __init__(self) -> None:
        super().__init__()
        self.key_error: ApiError | None = None

    async def check_key(self, key: ApiKey) -> None:
        await super().check_key(key)
        if self.key_error:
            raise self.key_error


class TimedJournal(MemoryJournal):
    """Also has durations of jobs, and can be unreadable."""

    def __init__(self) -> None:
        super().__init__()
        self.times_s: list[float] = []
        self.unreadable: GallopError | None = None
        self.since: list[datetime] = []

    async def unfinished(self) -> list[Any]:
        if self.unreadable:
            raise self.unreadable
        return await super().unfinished()

    async def spent_usd(self, since: datetime, until: datetime) -> Any:
        self.since.append(since)
        return await super().spent_usd(since, until)

    async def making_times_s(self, resolution: str, duration_s: int) -> list[float]:
        return self.times_s


class MemoryBackups:
    """Backups in a list; records the called methods, and fails if scripted."""

    def __init__(self) -> None:
        self.made: list[Backup] = []
        self.log: list[str] = []
        self.damage: GallopError | None = None
        self.failure: GallopError | None = None
        self.unreadable: GallopError | None = None

    async def check(self) -> None:
        self.log.append("check")
        if self.damage:
            raise self.damage

    async def make_daily(self, today: date) -> Backup | None:
        self.log.append(f"make {today}")
        if self.failure:
            raise self.failure
        return None

    async def backups(self) -> list[Backup]:
        if self.unreadable:
            raise self.unreadable
        return self.made

    async def restore(self, backup: Backup) -> Path | None:
        self.log.append(f"restore {backup.made_on}")
        if self.failure:
            raise self.failure
        return Path("aside")

    async def set_aside(self) -> Path | None:
        self.log.append("set aside")
        if self.failure:
            raise self.failure
        return Path("aside")


class ScriptedServices:
    """Opens scripted services for a session, and records which are open."""

    def __init__(self) -> None:
        self.api = CheckingApi()
        self.journals = {mode: TimedJournal() for mode in Mode}
        self.backups = {mode: MemoryBackups() for mode in Mode}
        self.ledgers = {mode: MemoryLedger() for mode in Mode}
        self.caps = Caps()
        self.clock = FakeClock()
        self.library = MemoryLibrary()
        self.keyring = MemoryKeyring()
        self.posters: dict[str, QImage | None] = {}
        self.refusals: list[GallopError] = []
        self.beside_reasons: list[Problem] = []
        self.opening_gate: asyncio.Event | None = None
        self.closing_gate: asyncio.Event | None = None
        self.log: list[str] = []
        self.engine: Engine | None = None

    @property
    def journal(self) -> TimedJournal:
        return self.journals[Mode.REAL]

    @property
    def ledger(self) -> MemoryLedger:
        return self.ledgers[Mode.REAL]

    @asynccontextmanager
    async def open(self, mode: Mode, listener: EngineListener) -> AsyncIterator[Services]:
        self.log.append(f"opening {mode}")
        # As in the program: work in a thread goes on after its waiter was cancelled.
        if self.opening_gate:
            await self.opening_gate.wait()
        await asyncio.sleep(0)
        if self.refusals:
            raise self.refusals.pop(0)
        self.log.append(f"opened {mode}")
        self.engine = engine = Engine(
            api=self.api,
            journal=self.journals[mode],
            ledger=self.ledgers[mode],
            accepted_ids=MemoryAcceptedIds(),
            files=MemoryFiles(),
            probe=FakeProbe(),
            finishing=memory_finishing(),
            clock=self.clock,
            listener=listener,
            max_jobs_at_once=4,
            card=CARD,
        )

        is_demo = mode is Mode.DEMO
        clip_files, recipes, write_lock = LocalClipFiles(), PyAvRecipes(), asyncio.Lock()
        services = Services(
            mode=mode,
            engine=engine,
            api=self.api,
            keys=KeyHolder(None, ApiKey("demo"), KeySource.DEMO)
            if is_demo
            else KeyHolder(self.keyring, None, KeySource.ENVIRONMENT),
            journal=self.journals[mode],
            ledger=self.ledgers[mode],
            library=self.library,
            clip_service=ClipService(
                ClipServiceParts(
                    library=self.library,
                    clip_files=clip_files,
                    recipes=recipes,
                    trash=SystemTrash(),
                    clock=self.clock,
                    folder_of=lambda clip, left: None,
                    write_lock=write_lock,
                )
            ),
            importer=ClipImporter(
                self.library, clip_files, recipes, FakeProbe(), self.clock, write_lock, CARD.ratios
            ),
            library_scan=LibraryScan(
                self.library, clip_files, DiskFinder(), Path("clips"), write_lock
            ),
            pictures=self,
            file_name=fill,
            files=MemoryFiles(),
            clips_dir=lambda: Path("clips"),
        )
        try:
            yield services
        finally:
            await engine.stop()
            if self.closing_gate:
                await self.closing_gate.wait()
            self.log.append(f"closed {mode}")

    @asynccontextmanager
    async def open_beside(self, mode: Mode) -> AsyncIterator[Beside]:
        async def reason() -> Problem:
            return self.beside_reasons.pop(0) if self.beside_reasons else IN_USE

        yield Beside(self.library, self, reason)

    async def choose_folder(self, folder: Path) -> None:
        self.log.append(f"chosen {folder}")

    async def filmstrip(
        self, clip_id: str, path: Path, size_bytes: int
    ) -> tuple[QImage, int] | None:
        await asyncio.sleep(0)
        poster = self.posters.get(clip_id)
        return None if poster is None else (poster, 1)

    async def poster(self, clip_id: str, path: Path | None, size_bytes: int) -> QImage | None:
        await asyncio.sleep(0)
        return self.posters.get(clip_id)

    async def frame_times(self, path: Path) -> FrameTimes | None:
        await asyncio.sleep(0)
        return None

    async def frame(self, path: Path, number: int, max_px: int) -> QImage | None:
        await asyncio.sleep(0)
        return self.posters.get(f"{path.name} {number}")

    async def snapshot(self, path: Path, number: int, with_recipe: bool) -> Path:
        await asyncio.sleep(0)
        return path.with_suffix(".png")


class SignalLog(QObject):
    """All emissions of a session, by the signal's name, in order."""

    NAMES = (
        "opened",
        "cost_changed",
        "generate_accepted",
        "generate_refused",
        "job_changed",
        "clip_kept",
        "connection_changed",
        "problem_met",
        "problem_solved",
        "stage_changed",
    )

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.values: dict[str, list[Any]] = {name: [] for name in self.NAMES}
        for name, values in self.values.items():
            getattr(session, name).connect(values.append)
        self.values["spent_changed"] = []
        session.spending_service.spent_changed.connect(self.values["spent_changed"].append)
        self.values["key_source"] = []
        session.api_key_service.source_changed.connect(self.values["key_source"].append)

    def __getitem__(self, name: str) -> list[Any]:
        return self.values[name]

    def states(self) -> list[JobState]:
        """The state of the job in each emitted change."""
        return [job.state for job in self["job_changed"]]

    def problems(self) -> list[Any]:
        return [problem.kind for problem in self["problem_met"]]
