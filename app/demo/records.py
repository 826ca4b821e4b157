"""What the simulated service stores about a job, and the folder where it is stored."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import IntEnum
from pathlib import Path

import msgspec

from app.core.money import ZERO_USD
from app.demo.render_process import PART_SUFFIX
from app.demo.trouble import TroublePlan, plan_of
from app.fs.atomic import write_atomically
from app.fs.in_use import delete
from app.fs.private import make_private_folder

# The real service also deletes results after some time; comparable services document 24 hours.
_CLIP_LIFE = timedelta(hours=24)
# A clip that is being rendered is written to all the time. One unchanged for so long is abandoned.
_PART_LIFE = timedelta(minutes=10)


class Status(IntEnum):
    """The numbers the API uses in `status`."""

    WAITING = 0
    RUNNING = 1
    SUCCEEDED = 2
    FAILED = 3
    FAILED_KEPT = 4


class JobArgs(msgspec.Struct, frozen=True):
    """What the clip of a job should be, under the API's names."""

    prompt: str
    resolution: str
    ratio: str
    duration: int


@dataclass(frozen=True, slots=True)
class JobRecord:
    """One job as the service stores it, under the API's names; times are UTC.

    `variation` is how many earlier jobs asked for the same; it is no part of the API. `finished_at`
    may lie in the future: the outcome is known, but hidden until then. Raises ValueError for a
    prompt that asks for an unknown trouble.
    """

    id: str
    key_name: str
    model: str
    args: JobArgs
    status: Status
    credit: Decimal
    created_at: datetime
    updated_at: datetime
    finished_at: datetime | None = None
    info: str = ""
    variation: int = 0

    def __post_init__(self) -> None:
        plan_of(self.args.prompt)

    @property
    def plan(self) -> TroublePlan:
        """The troubles that the prompt asks for."""
        return plan_of(self.args.prompt)

    def seen_at(self, now: datetime) -> "JobRecord":
        """The record as a query at `now` may see it."""
        if self.finished_at is None or self.finished_at <= now:
            return self
        return replace(self, status=Status.RUNNING, finished_at=None, info="")

    def as_data(self, result: Mapping[str, object]) -> dict[str, object]:
        """The full record in the API's own shape, ready for JSON, with `result` filled in."""
        is_refunded = self.status is Status.FAILED
        data: dict[str, object] = msgspec.to_builtins(self) | {
            "result": dict(result),
            "refunded": is_refunded,
            "refunded_credit": str(self.credit if is_refunded else ZERO_USD),
        }
        del data["variation"]
        if not self.info:
            del data["info"]
        return data


class RecordFolder:
    """One JSON file per job and one clip per rendered job. Several simulators may share it."""

    def __init__(self, folder: Path) -> None:
        self._jobs = folder / "jobs"
        self._clips = folder / "clips"

    def open(self, now: datetime) -> dict[str, JobRecord]:
        """Every job of earlier starts by its id, oldest first. Deletes leftovers and old clips.

        Raises OSError when the folder cannot be used.
        """
        make_private_folder(self._jobs)
        make_private_folder(self._clips)
        for clip in self._clips.iterdir():
            life = _PART_LIFE if clip.suffix == PART_SUFFIX else _CLIP_LIFE
            # Another simulator may use this folder too, and finish or delete what was just listed;
            # and a player may show a clip.
            with suppress(FileNotFoundError, PermissionError):
                if now - datetime.fromtimestamp(clip.stat().st_mtime, UTC) > life:
                    delete(clip)
        records = sorted(self._readable(), key=lambda record: (record.created_at, record.id))
        return {record.id: record for record in records}

    def save(self, record: JobRecord) -> None:
        """Write `record` atomically. Raises OSError."""
        path = self._jobs / f"{record.id}.json"
        fields = record.as_data({}) | {"variation": record.variation}
        data = json.dumps(fields, ensure_ascii=False).encode()
        write_atomically(path, data, is_durable=False)

    def clip_path(self, job_id: str) -> Path:
        """The path of a job's clip once it is rendered."""
        return self._clips / f"{job_id}.mp4"

    def _readable(self) -> Iterator[JobRecord]:
        for path in self._jobs.glob("*.json"):
            # Damaged, or from another version: for the service such a job does not exist.
            with suppress(ValueError, RecursionError):
                yield msgspec.json.decode(path.read_bytes(), type=JobRecord)
