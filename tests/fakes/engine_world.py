"""Scripted implementations of core.ports for the engine: no network, disk or waiting."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import msgspec

from app.core.errors import GallopError
from app.core.events import Created, JobReport, Outcome
from app.core.job import Job, JobState
from app.core.library.clip import Clip, ClipFacts
from app.core.model_card import ModelCard
from app.core.problem import Problem, ProblemKind
from app.core.request import GenerationRequest
from app.core.secret import ApiKey
from app.engine.jobs.queue import Engine
from app.storage.paths import resources_dir
from tests.fakes.memory_journal import (
    MemoryAcceptedIds,
    MemoryJournal,
    MemoryLedger,
)
from tests.fakes.memory_recipes import MemoryRecipes, memory_finishing
from tests.patience import PATIENCE_S

FACTS = ClipFacts(width_px=1280, height_px=720, duration_s=5.0, size_bytes=6, has_audio=True)
REQUEST = GenerationRequest(
    model_id="alibaba/happyhorse-1.0/text-to-video",
    prompt="a horse",
    resolution="720P",
    ratio="16:9",
    duration_s=5,
)
Answer = TypeVar("Answer")
LINK = "https://file.example/clip.mp4"


CARD = msgspec.toml.decode(
    (resources_dir() / "models/happyhorse-1.0-text-to-video.toml").read_bytes(), type=ModelCard
)


class FakeClock:
    """A clock that a sleep sets forward at once."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
        self.set_by = timedelta()
        self.slept_s: list[float] = []

    def now(self) -> datetime:
        return self.time + self.set_by

    def elapsed_s(self) -> float:
        """The time since it was made, whatever it was set by meanwhile."""
        return self.time.timestamp()

    async def sleep(self, seconds: float) -> None:
        self.slept_s.append(seconds)
        await asyncio.sleep(0)
        self.time += timedelta(seconds=seconds)


@dataclass
class FakeStream:
    """One scripted download: chunks, then an optional error."""

    parts: Sequence[bytes] = (b"abc", b"def")
    error: GallopError | None = None
    offset_bytes: int = 0
    total_bytes: int | None = 6
    validator: str = '"v1"'

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        for part in self.parts:
            await asyncio.sleep(0)
            yield part
        if self.error:
            raise self.error


def ready(url: str = LINK, charged: str = "0.645") -> JobReport:
    return JobReport(Outcome.READY, url=url, charged_usd=Decimal(charged))


class FakeApi:
    """Answers from scripts; the last answer of a script repeats."""

    def __init__(self) -> None:
        self.creates: list[Created | GallopError] = [Created("job-1", Decimal("0.645"))]
        self.queries: list[JobReport | GallopError] = [ready()]
        self.downloads: list[FakeStream | GallopError] = [FakeStream()]
        self.created: list[GenerationRequest] = []
        self.asked: list[str] = []
        self.opened: list[tuple[str, int, str]] = []
        self.before_answer: Callable[[], None] = lambda: None
        self.before_query: Callable[[], None] = lambda: None
        self.gate: asyncio.Event | None = None
        self.before_loaded: Callable[[], None] = lambda: None
        self.loading: asyncio.Event | None = None

    async def prepare(self) -> None:
        self.before_loaded()
        if self.loading:
            await self.loading.wait()

    async def create(self, request: GenerationRequest) -> Created:
        self.created.append(request)
        self.before_answer()
        if self.gate:
            await self.gate.wait()
        return self._next(self.creates)

    async def query(self, api_job_id: str, request: GenerationRequest) -> JobReport:
        self.asked.append(api_job_id)
        self.before_query()
        await asyncio.sleep(0)
        return self._next(self.queries)

    @asynccontextmanager
    async def open_result(
        self, url: str, offset_bytes: int = 0, validator: str = ""
    ) -> AsyncIterator[FakeStream]:
        self.opened.append((url, offset_bytes, validator))
        yield self._next(self.downloads)

    async def check_key(self, key: ApiKey) -> None:
        await asyncio.sleep(0)

    @staticmethod
    def _next(script: list[Answer | GallopError]) -> Answer:
        answer = script.pop(0) if len(script) > 1 else script[0]
        if isinstance(answer, GallopError):
            raise answer
        return answer


@dataclass
class MemoryPart:
    """A part file in a bytearray."""

    path: Path
    data: bytearray
    files: "MemoryFiles"
    validator: str = ""

    @property
    def size_bytes(self) -> int:
        return len(self.data)

    async def restart(self, validator: str) -> None:
        self.data.clear()
        self.validator = self.files.validators[self.path.name] = validator

    async def write(self, chunk: bytes) -> None:
        if self.files.write_error:
            raise self.files.write_error
        self.data.extend(chunk)

    async def forget_validator(self) -> None:
        self.validator = self.files.validators[self.path.name] = ""

    async def close(self) -> None:
        self.files.open_parts -= 1


@dataclass
class MemoryFiles:
    """A clips' folder in a dict; counts the open part files."""

    parts: dict[str, bytearray] = field(default_factory=dict)
    validators: dict[str, str] = field(default_factory=dict)
    kept: dict[str, bytes] = field(default_factory=dict)
    unsettled_paths: dict[str, Path] = field(default_factory=dict)
    open_parts: int = 0
    named_after: tuple[str, Decimal | None] = ("", None)
    open_part_error: GallopError | None = None
    write_error: GallopError | None = None
    space_error: GallopError | None = None
    asked_space_bytes: list[int] = field(default_factory=list)
    keep_errors: list[GallopError] = field(default_factory=list)
    keep_gate: asyncio.Event | None = None
    is_keeping: asyncio.Event = field(default_factory=asyncio.Event)

    folders: dict[Path, "MemoryFiles"] = field(default_factory=dict)

    async def in_folder(self, folder: Path) -> "MemoryFiles | None":
        return self.folders.get(folder)

    def chosen(self, folder: Path) -> "MemoryFiles":
        return self.folders[folder]

    async def open_part(self, take_id: str) -> MemoryPart:
        if self.open_part_error:
            raise self.open_part_error
        self.open_parts += 1
        data = self.parts.setdefault(take_id, bytearray())
        return MemoryPart(Path(take_id), data, self, self.validators.get(take_id, ""))

    async def keep(
        self,
        take_id: str,
        request: GenerationRequest,
        made_at: datetime,
        api_job_id: str = "",
        cost_usd: Decimal | None = None,
    ) -> Path:
        self.named_after = (api_job_id, cost_usd)
        if self.keep_gate:
            self.is_keeping.set()
            await self.keep_gate.wait()
        if self.keep_errors:
            raise self.keep_errors.pop(0)
        path = self.unsettled_paths.setdefault(take_id, Path(f"{take_id}.mp4"))
        if take_id in self.parts:
            self.kept[take_id] = bytes(self.parts.pop(take_id))
        return path

    async def kept_path(self, take_id: str) -> Path | None:
        return self.unsettled_paths.get(take_id)

    async def settle(self, take_id: str) -> None:
        self.unsettled_paths.pop(take_id, None)

    async def drop_second(
        self, take_id: str, saved: Sequence[Path], path: Path | None = None
    ) -> None:
        pass

    async def unsettled(self) -> list[str]:
        return list(self.unsettled_paths)

    async def discard(self, take_id: str) -> None:
        self.parts.pop(take_id, None)

    async def check_disk_space(self, size_bytes: int) -> None:
        self.asked_space_bytes.append(size_bytes)
        if self.space_error:
            raise self.space_error


class FakeProbe:
    """Answers from a script; the last answer repeats."""

    def __init__(self) -> None:
        self.answers: list[ClipFacts | GallopError] = [FACTS]

    async def probe(self, path: Path) -> ClipFacts:
        return FakeApi._next(self.answers)

    async def verify(self, path: Path) -> ClipFacts:
        return await self.probe(path)


@dataclass
class Watcher:
    """An engine listener that records all facts, and lets tests wait for a state."""

    jobs: dict[str, Job] = field(default_factory=dict)
    clips: list[Clip] = field(default_factory=list)
    progress: list[tuple[str, int, int | None]] = field(default_factory=list)
    online: list[bool] = field(default_factory=list)
    troubles: list[Problem] = field(default_factory=list)
    healed: list[ProblemKind] = field(default_factory=list)
    _waiters: list[tuple[Callable[[], bool], asyncio.Future[None]]] = field(default_factory=list)

    def job_changed(self, job: Job) -> None:
        self.jobs[job.take_id] = job
        self._wake()

    def progress_changed(self, take_id: str, received_bytes: int, total_bytes: int | None) -> None:
        self.progress.append((take_id, received_bytes, total_bytes))

    def clip_kept(self, clip: Clip) -> None:
        self.clips.append(clip)

    def online_changed(self, is_online: bool) -> None:
        self.online.append(is_online)

    def problem_met(self, problem: Problem) -> None:
        self.troubles.append(problem)
        self._wake()

    def problem_solved(self, kind: ProblemKind) -> None:
        self.healed.append(kind)
        self._wake()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Return when `holds()` after a change."""
        if not holds():
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiters.append((holds, waiter))
            async with asyncio.timeout(PATIENCE_S):
                await waiter

    def _wake(self) -> None:
        for holds, waiter in self._waiters:
            if not waiter.done() and holds():
                waiter.set_result(None)


class World:
    """An engine with scripted ports."""

    def __init__(
        self,
        max_jobs_at_once: int = 4,
        clock: FakeClock | None = None,
        others_are_gone: Callable[[], Awaitable[bool]] | None = None,
        service: str = "",
        api: FakeApi | None = None,
    ) -> None:
        self.api = api or FakeApi()
        self.journal = MemoryJournal()
        self.ledger = MemoryLedger()
        self.accepted_ids = MemoryAcceptedIds()
        self.files = MemoryFiles()
        self.probe = FakeProbe()
        self.recipes = MemoryRecipes()
        self.clock = clock or FakeClock()
        self.watcher = Watcher()
        self.chosen_folder: Path | None = None
        self.engine = Engine(
            api=self.api,
            journal=self.journal,
            ledger=self.ledger,
            accepted_ids=self.accepted_ids,
            files=self.files,
            probe=self.probe,
            finishing=memory_finishing(self.recipes),
            clock=self.clock,
            listener=self.watcher,
            max_jobs_at_once=max_jobs_at_once,
            card=CARD,
            others_are_gone=others_are_gone,
            service=service,
            chosen_folder=lambda: self.chosen_folder,
        )

    def new_job(self, take_id: str = "take", **changes: object) -> Job:
        job = Job(take_id, REQUEST, self.clock.now(), Decimal("0.645"))
        return replace(job, **changes)  # type: ignore[arg-type]

    async def run_to(self, state: JobState, take_id: str = "take") -> Job:
        """Submit a job unless it is known, and wait until it is in `state`."""
        if take_id not in self.watcher.jobs and take_id not in self.journal.jobs:
            await self.engine.submit([self.new_job(take_id)])
        await self.until(state, take_id)
        return self.watcher.jobs[take_id]

    async def until(self, state: JobState, take_id: str = "take") -> Job:
        jobs = self.watcher.jobs
        await self.watcher.until(lambda: take_id in jobs and jobs[take_id].state is state)
        return jobs[take_id]
