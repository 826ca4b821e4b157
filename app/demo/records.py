"""What the simulated service knows of a job, and the folder that remembers it."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import IntEnum
from pathlib import Path

from app.core.money import ZERO_USD
from app.core.request import GenerationRequest
from app.demo.render_process import PART_SUFFIX
from app.demo.trouble import TroublePlan, plan_of
from app.fs.atomic import write_atomically
from app.fs.private import make_private_folder

# The real service keeps results for a while too; every comparable one says 24 hours.
_CLIP_LIFE = timedelta(hours=24)
# A clip in the making is written to all the time; one left alone so long is nobody's any more.
_PART_LIFE = timedelta(minutes=10)


class Status(IntEnum):
    """The numbers the API uses in `status`."""

    WAITING = 0
    RUNNING = 1
    SUCCEEDED = 2
    FAILED = 3
    FAILED_KEPT = 4


@dataclass(frozen=True, slots=True)
class JobRecord:
    """One job as the service keeps it; times are UTC.

    `finished_at` may lie in the future: the outcome is settled, but not shown before that time.
    """

    job_id: str
    key_name: str
    request: GenerationRequest
    status: Status
    charged_usd: Decimal
    created_at: datetime
    updated_at: datetime
    plan: TroublePlan
    finished_at: datetime | None = None
    reason: str = ""

    @property
    def refunded_usd(self) -> Decimal:
        """What the service gave back."""
        return self.charged_usd if self.status is Status.FAILED else ZERO_USD

    def seen_at(self, now: datetime) -> "JobRecord":
        """The record as a query at `now` may see it."""
        if self.finished_at is None or self.finished_at <= now:
            return self
        return replace(self, status=Status.RUNNING, finished_at=None, reason="")

    def as_data(self, result: Mapping[str, object]) -> dict[str, object]:
        """The full record in the API's own shape, JSON ready, with `result` filled in."""
        data: dict[str, object] = {
            "id": self.job_id,
            "key_name": self.key_name,
            "model": self.request.model_id,
            "args": {
                "prompt": self.request.prompt,
                "resolution": self.request.resolution,
                "ratio": self.request.ratio,
                "duration": self.request.duration_s,
            },
            "result": dict(result),
            "status": int(self.status),
            "credit": f"{self.charged_usd:f}",
            "refunded": self.status is Status.FAILED,
            "refunded_credit": f"{self.refunded_usd:f}",
            "created_at": _text_of(self.created_at),
            "updated_at": _text_of(self.updated_at),
            "finished_at": None if self.finished_at is None else _text_of(self.finished_at),
        }
        if self.reason:
            data["info"] = self.reason
        return data


class RecordFolder:
    """One JSON file and, when rendered, one clip for each job; several simulators may share it."""

    def __init__(self, folder: Path) -> None:
        self._jobs = folder / "jobs"
        self._clips = folder / "clips"

    def open(self, now: datetime) -> dict[str, JobRecord]:
        """Every job of earlier starts by its id, oldest first; clears leftovers and old clips.

        Raises OSError when the folder cannot be used.
        """
        make_private_folder(self._jobs)
        make_private_folder(self._clips)
        for clip in self._clips.iterdir():
            life = _PART_LIFE if clip.suffix == PART_SUFFIX else _CLIP_LIFE
            # Another simulator may work here too, and finish or clear what was just listed.
            with suppress(FileNotFoundError):
                if now - datetime.fromtimestamp(clip.stat().st_mtime, UTC) > life:
                    clip.unlink()
        records = sorted(self._readable(), key=lambda record: (record.created_at, record.job_id))
        return {record.job_id: record for record in records}

    def save(self, record: JobRecord) -> None:
        """Write `record`, all or nothing. Raises OSError."""
        path = self._jobs / f"{record.job_id}.json"
        data = json.dumps(record.as_data({}), ensure_ascii=False).encode()
        write_atomically(path, data, is_durable=False)

    def clip_path(self, job_id: str) -> Path:
        """Where the clip of a job lies once it is rendered."""
        return self._clips / f"{job_id}.mp4"

    def _readable(self) -> Iterator[JobRecord]:
        for path in self._jobs.glob("*.json"):
            try:
                yield _record_of(json.loads(path.read_text(encoding="utf-8")))
            except (ValueError, KeyError, TypeError, InvalidOperation):
                # Damaged, or from another version: to the service such a job does not exist.
                continue


def _record_of(data: Mapping[str, object]) -> JobRecord:
    args = data["args"]
    if not isinstance(args, dict):
        raise TypeError("args is not an object")
    finished_at = data["finished_at"]
    return JobRecord(
        job_id=str(data["id"]),
        key_name=str(data["key_name"]),
        request=GenerationRequest(
            model_id=str(data["model"]),
            prompt=str(args["prompt"]),
            resolution=str(args["resolution"]),
            ratio=str(args["ratio"]),
            duration_s=int(args["duration"]),
        ),
        status=Status(int(str(data["status"]))),
        charged_usd=Decimal(str(data["credit"])),
        created_at=_time_of(data["created_at"]),
        updated_at=_time_of(data["updated_at"]),
        finished_at=None if finished_at is None else _time_of(finished_at),
        plan=plan_of(str(args["prompt"])),
        reason=str(data.get("info", "")),
    )


def _text_of(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _time_of(value: object) -> datetime:
    return datetime.fromisoformat(str(value)).astimezone(UTC)
