import queue
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.core.model_card import ModelCard
from app.demo.server import SimulatorServer
from app.main import load_card
from tests.patience import PATIENCE_S


@dataclass
class SteppedClock:
    """A clock that a test advances; sleeps take no time and are recorded."""

    time: datetime = datetime(2026, 11, 22, 23, 59, tzinfo=UTC)
    slept_s: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.slept_s.append(seconds)

    def advance(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


class Service:
    """A running simulator and a client for it."""

    def __init__(self, card: ModelCard, folder: Path) -> None:
        self.card = card
        self.folder = folder
        self.clock = SteppedClock(datetime.now(UTC))
        self.seen: set[str] = set()
        self.ended: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.server = SimulatorServer(card, folder, clock=self.clock, on_job_ended=self.ended.put)
        self.base_url = self.server.start()
        self.client = httpx.Client(
            base_url=self.base_url,
            headers={"Authorization": "Bearer any-key"},
            timeout=PATIENCE_S,
            trust_env=False,
        )

    def close(self) -> None:
        self.client.close()
        self.server.stop()

    def post(self, prompt: str = "A horse", **args: object) -> httpx.Response:
        args = {"resolution": "720P", "duration": 3, "prompt": prompt} | args
        body = {"model": self.card.id, "args": args}
        return self.client.post("/api/v1/job/create", json=body)

    def create(self, prompt: str = "A horse", **args: object) -> str:
        answer = self.post(prompt, **args).json()
        assert answer["code"] == 0
        return str(answer["data"]["job_id"])

    def query(self, job_id: str) -> dict[str, Any]:
        answer = self.client.get("/api/v1/job/query", params={"id": job_id}).json()
        assert answer["code"] == 0
        data: dict[str, Any] = answer["data"]
        return data

    def wait_for(self, job_id: str) -> None:
        """Return when the clip of `job_id` has been rendered."""
        while job_id not in self.seen:
            self.seen.add(self.ended.get(timeout=PATIENCE_S))

    def make(self, prompt: str, **args: object) -> dict[str, Any]:
        """The finished record of a job."""
        job_id = self.create(prompt, **args)
        self.wait_for(job_id)
        return self.query(job_id)


@pytest.fixture(scope="session")
def card() -> ModelCard:
    return load_card()


@pytest.fixture(scope="module")
def service(card: ModelCard, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    service = Service(card, tmp_path_factory.mktemp("simulator"))
    yield service
    service.close()


@pytest.fixture
def open_service(card: ModelCard) -> Iterator[Callable[[Path], Service]]:
    """Starts a simulator on a folder; all of them are stopped at the end."""
    with ExitStack() as stack:

        def start(folder: Path) -> Service:
            service = Service(card, folder)
            stack.callback(service.close)
            return service

        yield start
