"""Jobs and clips as rows of the database and back, exactly; raises UnreadableRow on the way back.

A row is a mapping of column names to values; app/storage/migrations says what the columns mean.
"""

import json
import os
import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path

from app.core.clip import Clip, ClipFacts
from app.core.events import Hold
from app.core.job import Job, JobState
from app.core.ledger import LedgerEntry
from app.core.problems import Problem, ProblemKind, problem
from app.core.prompt import first_line
from app.core.request import GenerationRequest
from app.storage.failures import UnreadableRow

Value = str | int | float | bytes | None
Row = Mapping[str, Value]


def job_row(job: Job) -> Row:
    """The columns of `job`."""
    return {
        "take_id": job.take_id,
        **_request_row(job.request),
        "created_at": time_text(job.created_at),
        "estimate_usd": str(job.estimate_usd),
        "state": job.state.value,
        "hold": None if job.hold is None else job.hold.value,
        "problem_kind": None if job.problem is None else job.problem.kind.value,
        "problem_params": None if job.problem is None else json.dumps(job.problem.params),
        "api_job_id": storable(job.api_job_id),
        "charged_usd": _money_text(job.charged_usd),
        "refunded_usd": _money_text(job.refunded_usd),
        "result_url": storable(job.result_url),
        "clip_id": job.clip_id,
        "sent_at": _optional_time_text(job.sent_at),
        "accepted_at": _optional_time_text(job.accepted_at),
        "ready_at": _optional_time_text(job.ready_at),
        "ended_at": _optional_time_text(job.ended_at),
        "is_paused": int(job.is_paused),
        "allowed_over_cap": int(job.allowed_over_cap),
    }


def entry_of(row: sqlite3.Row) -> LedgerEntry:
    """The ledger's entry in `row`: a job's columns and `is_kept`; `prompt` may be its beginning."""
    try:
        found = _problem_of(row["problem_kind"], row["problem_params"])
        return LedgerEntry(
            take_id=row["take_id"],
            api_job_id=row["api_job_id"],
            model_id=row["model_id"],
            title=first_line(row["prompt"]),
            resolution=row["resolution"],
            duration_s=row["duration_s"],
            ratio=row["ratio"],
            state=JobState(row["state"]),
            estimate_usd=Decimal(row["estimate_usd"]),
            charged_usd=money_of(row["charged_usd"]),
            refunded_usd=money_of(row["refunded_usd"]),
            created_at=time_of(row["created_at"]),
            sent_at=_optional_time_of(row["sent_at"]),
            accepted_at=_optional_time_of(row["accepted_at"]),
            ready_at=_optional_time_of(row["ready_at"]),
            ended_at=_optional_time_of(row["ended_at"]),
            reason=dict(found.params).get("reason", "") if found else "",
            is_kept=bool(row["is_kept"]),
            was_allowed_over_cap=bool(row["allowed_over_cap"]),
        )
    except (ValueError, TypeError, InvalidOperation) as error:
        raise UnreadableRow(f"job {row['take_id']}: {error}") from error


def job_of(row: sqlite3.Row) -> Job:
    """The job in `row`."""
    try:
        return Job(
            take_id=row["take_id"],
            request=_request_of(row),
            created_at=time_of(row["created_at"]),
            estimate_usd=Decimal(row["estimate_usd"]),
            state=JobState(row["state"]),
            hold=None if row["hold"] is None else Hold(row["hold"]),
            problem=_problem_of(row["problem_kind"], row["problem_params"]),
            api_job_id=row["api_job_id"],
            charged_usd=money_of(row["charged_usd"]),
            refunded_usd=money_of(row["refunded_usd"]),
            result_url=row["result_url"],
            clip_id=row["clip_id"],
            sent_at=_optional_time_of(row["sent_at"]),
            accepted_at=_optional_time_of(row["accepted_at"]),
            ready_at=_optional_time_of(row["ready_at"]),
            ended_at=_optional_time_of(row["ended_at"]),
            is_paused=bool(row["is_paused"]),
            allowed_over_cap=bool(row["allowed_over_cap"]),
        )
    except (ValueError, TypeError, InvalidOperation) as error:
        raise UnreadableRow(f"job {row['take_id']}: {error}") from error


def clip_row(clip: Clip) -> Row:
    """The columns of `clip`."""
    return {
        "clip_id": clip.clip_id,
        "take_id": clip.take_id,
        "api_job_id": storable(clip.api_job_id),
        **_request_row(clip.request),
        "path": _path_value(clip.path),
        "width_px": clip.facts.width_px,
        "height_px": clip.facts.height_px,
        "length_s": clip.facts.duration_s,
        "size_bytes": clip.facts.size_bytes,
        "has_audio": int(clip.facts.has_audio),
        "cost_usd": _money_text(clip.cost_usd),
        "made_at": time_text(clip.made_at),
    }


def clip_of(row: sqlite3.Row) -> Clip:
    """The clip in `row`."""
    try:
        return Clip(
            clip_id=row["clip_id"],
            take_id=row["take_id"],
            api_job_id=row["api_job_id"],
            request=_request_of(row),
            path=Path(os.fsdecode(row["path"])),
            facts=ClipFacts(
                width_px=row["width_px"],
                height_px=row["height_px"],
                duration_s=row["length_s"],
                size_bytes=row["size_bytes"],
                has_audio=bool(row["has_audio"]),
            ),
            cost_usd=money_of(row["cost_usd"]),
            made_at=time_of(row["made_at"]),
        )
    except (ValueError, TypeError, InvalidOperation) as error:
        raise UnreadableRow(f"clip {row['clip_id']}: {error}") from error


def time_text(at: datetime) -> str:
    """`at` as UTC text of fixed width, so that text order is time order."""
    if at.tzinfo is None:
        raise ValueError("a time without a time zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def time_of(text: str) -> datetime:
    """The time written by `time_text`."""
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise UnreadableRow(f"“{text}” is no time") from error


def money_of(text: str | None) -> Decimal | None:
    """The amount in US dollars in `text`, digit for digit."""
    try:
        return None if text is None else Decimal(text)
    except InvalidOperation as error:
        raise UnreadableRow(f"“{text}” is no amount of money") from error


def _request_row(request: GenerationRequest) -> Row:
    return {
        "model_id": request.model_id,
        "prompt": storable(request.prompt),
        "resolution": request.resolution,
        "ratio": request.ratio,
        "duration_s": request.duration_s,
        "callback_url": request.callback_url,
    }


def _request_of(row: sqlite3.Row) -> GenerationRequest:
    return GenerationRequest(
        model_id=row["model_id"],
        prompt=row["prompt"],
        resolution=row["resolution"],
        ratio=row["ratio"],
        duration_s=row["duration_s"],
        callback_url=row["callback_url"],
    )


def _problem_of(kind: str | None, params: str | None) -> Problem | None:
    if kind is None or params is None:
        return None
    try:
        known_kind = ProblemKind(kind)
    except ValueError:
        # From a version that knows more kinds of trouble; the job itself is still good.
        return problem(ProblemKind.INTERNAL, detail=kind)
    return Problem(known_kind, tuple((str(name), str(value)) for name, value in json.loads(params)))


def _money_text(amount: Decimal | None) -> str | None:
    return None if amount is None else str(amount)


def _optional_time_text(at: datetime | None) -> str | None:
    return None if at is None else time_text(at)


def _optional_time_of(text: str | None) -> datetime | None:
    return None if text is None else time_of(text)


def storable(text: str) -> str:
    """`text` with halves of surrogate pairs, which UTF-8 cannot hold, replaced."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _path_value(path: Path) -> str | bytes:
    """The path as text, or as the system's own bytes when it is no valid Unicode."""
    text = str(path)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(path)
    return text
