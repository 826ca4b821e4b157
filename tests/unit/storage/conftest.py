from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.core.job import Job
from app.core.library.clip import Clip, ClipFacts
from app.core.ports import JournalBackups
from app.core.request import GenerationRequest
from app.storage.database.backup import DailyBackups
from app.storage.database.database import Database
from app.storage.database.schema import load_migrations

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Samples:
    """Jobs and clips to store."""

    noon = NOON

    def request(self, prompt: str = "A black lab swimming") -> GenerationRequest:
        return GenerationRequest("alibaba/happyhorse-1.0/text-to-video", prompt, "1080P", "16:9", 5)

    def job(self, take_id: str = "take1", created_at: datetime = NOON) -> Job:
        return Job(take_id, self.request(), created_at, Decimal("1.145"))

    def clip(
        self, clip_id: str, prompt: str = "A black lab swimming", made_at: datetime = NOON
    ) -> Clip:
        return Clip(
            clip_id=clip_id,
            take_id=f"take-{clip_id}",
            api_job_id="64a",
            request=self.request(prompt),
            path=Path("/videos") / f"{clip_id}.mp4",
            facts=ClipFacts(1920, 1080, 5.04, 1_234_567, True),
            cost_usd=Decimal("1.145"),
            made_at=made_at,
        )


@pytest.fixture
def samples() -> Samples:
    return Samples()


@pytest.fixture
def journal_file(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


@pytest.fixture
async def database(journal_file: Path) -> AsyncIterator[Database]:
    database = await Database.open(journal_file, load_migrations())
    yield database
    await database.close()


@pytest.fixture
def backups_folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def backups(journal_file: Path, backups_folder: Path) -> JournalBackups:
    return DailyBackups(journal_file, backups_folder)
