"""Converts jobs to rows of the database and back, without loss; reading raises UnreadableRow.

A row is a mapping of column names to values; app/storage/migrations documents the columns.
"""

import json
import os
import sqlite3
from decimal import Decimal
from pathlib import Path

from app.core import problems
from app.core.bounds import MAX_CLIP_S, bounded
from app.core.job import Hold, Job, JobState
from app.core.ledger import LedgerEntry
from app.core.library.names import storable
from app.core.money import MAX_USD
from app.core.problem import Problem
from app.core.prompt import first_line
from app.core.request import take_of
from app.storage.database.columns import (
    Row,
    _decimal_of,
    money_of,
    money_text,
    optional_time_of,
    optional_time_text,
    request_of,
    request_row,
    take_row,
    time_of,
    time_text,
)
from app.storage.database.errors import UnreadableRow


def job_row(job: Job) -> Row:
    """The columns of `job`."""
    return {
        "take_id": job.take_id,
        **request_row(job.request),
        "created_at": time_text(job.created_at),
        "estimate_usd": str(job.estimate_usd),
        "state": job.state.value,
        "hold": None if job.hold is None else job.hold.value,
        "problem_kind": None if job.problem is None else job.problem.kind.value,
        "problem_params": None if job.problem is None else json.dumps(job.problem.params),
        "api_job_id": storable(job.api_job_id),
        "charged_usd": money_text(job.charged_usd),
        "refunded_usd": money_text(job.refunded_usd),
        "result_url": storable(job.result_url),
        "clip_id": job.clip_id,
        "sent_at": optional_time_text(job.sent_at),
        "accepted_at": optional_time_text(job.accepted_at),
        "ready_at": optional_time_text(job.ready_at),
        "ended_at": optional_time_text(job.ended_at),
        "is_paused": int(job.is_paused),
        "allowed_over_cap": int(job.allowed_over_cap),
        "service": job.service,
        "output_dir": None if job.output_dir is None else path_value(job.output_dir),
        "clips_dir": None if job.clips_dir is None else path_value(job.clips_dir),
        **take_row(job.take),
    }


def entry_of(row: sqlite3.Row) -> LedgerEntry:
    """The ledger's entry in `row`: a job's columns and `is_kept`; `prompt` may be truncated."""
    try:
        found = _problem_of(row["problem_kind"], row["problem_params"])
        return LedgerEntry(
            take_id=row["take_id"],
            api_job_id=row["api_job_id"],
            model_id=row["model_id"],
            title=first_line(row["prompt"]),
            resolution=row["resolution"],
            duration_s=bounded(row["duration_s"], MAX_CLIP_S),
            ratio=row["ratio"],
            state=JobState(row["state"]),
            estimate_usd=estimate_of(row["estimate_usd"]),
            charged_usd=money_of(row["charged_usd"]),
            refunded_usd=money_of(row["refunded_usd"]),
            created_at=time_of(row["created_at"]),
            sent_at=optional_time_of(row["sent_at"]),
            accepted_at=optional_time_of(row["accepted_at"]),
            ready_at=optional_time_of(row["ready_at"]),
            ended_at=optional_time_of(row["ended_at"]),
            reason=found.param("reason", "") if found else "",
            is_kept=bool(row["is_kept"]),
            was_allowed_over_cap=bool(row["allowed_over_cap"]),
            problem_kind=row["problem_kind"] or "",
            take=take_of(row["take_number"], row["take_count"]),
        )
    except (ValueError, TypeError) as error:
        raise UnreadableRow(f"job {row['take_id']}: {error}") from error


def job_of(row: sqlite3.Row) -> Job:
    """The job in `row`."""
    try:
        return Job(
            take_id=row["take_id"],
            request=request_of(row),
            created_at=time_of(row["created_at"]),
            estimate_usd=estimate_of(row["estimate_usd"]),
            state=JobState(row["state"]),
            hold=None if row["hold"] is None else Hold(row["hold"]),
            problem=_problem_of(row["problem_kind"], row["problem_params"]),
            api_job_id=row["api_job_id"],
            charged_usd=money_of(row["charged_usd"]),
            refunded_usd=money_of(row["refunded_usd"]),
            result_url=row["result_url"],
            clip_id=row["clip_id"],
            sent_at=optional_time_of(row["sent_at"]),
            accepted_at=optional_time_of(row["accepted_at"]),
            ready_at=optional_time_of(row["ready_at"]),
            ended_at=optional_time_of(row["ended_at"]),
            is_paused=bool(row["is_paused"]),
            allowed_over_cap=bool(row["allowed_over_cap"]),
            service=row["service"],
            output_dir=None if row["output_dir"] is None else path_of(row["output_dir"]),
            clips_dir=None if row["clips_dir"] is None else path_of(row["clips_dir"]),
            take=take_of(row["take_number"], row["take_count"]),
        )
    except (ValueError, TypeError) as error:
        raise UnreadableRow(f"job {row['take_id']}: {error}") from error


def estimate_of(text: str) -> Decimal:
    """The estimate in US dollars in `text`, reduced if an absurd charge had raised it."""
    amount = _decimal_of(text)
    if amount.is_nan() or amount < 0:
        raise UnreadableRow(f"“{text}” is no estimate")
    return min(amount, MAX_USD)


def _problem_of(kind: str | None, params: str | None) -> Problem | None:
    if kind is None or params is None:
        return None
    known_kind = problems.BY_NAME.get(kind)
    if known_kind is None:
        # From a newer version with more kinds of problems; the job itself is still valid.
        return problems.internal(detail=kind)
    return Problem(known_kind, tuple((str(name), str(value)) for name, value in json.loads(params)))


def path_value(path: Path) -> str | bytes:
    """The path as text, or as the system's own bytes when it is not valid Unicode."""
    text = str(path)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(path)
    return text


def path_of(value: str | bytes) -> Path:
    """The path written by `path_value`. Raises TypeError for anything else."""
    return Path(os.fsdecode(value))
