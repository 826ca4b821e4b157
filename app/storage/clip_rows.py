"""Clips as rows of the database and back, exactly; raises UnreadableRow on the way back.

A clip is two rows: the wide one of its recipe and file in `clip`, and its card in `clip_card`.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from decimal import InvalidOperation
from typing import Any

from app.core.bounds import MAX_INT, bounded
from app.core.clip import MAX_RATING, Clip, ClipFacts, ClipMarks
from app.core.library_ports import KnownFile
from app.storage.failures import UnreadableRow
from app.storage.mark_names import micro_usd, name_key, one_line, storable
from app.storage.rows import (
    Row,
    money_of,
    money_text,
    optional_time_of,
    optional_time_text,
    path_of,
    path_value,
    request_of,
    request_row,
    time_of,
    time_text,
)


def clip_row(clip: Clip) -> Row:
    """The columns of `clip` in the table `clip`."""
    return {
        "clip_id": clip.clip_id,
        "take_id": clip.take_id,
        "api_job_id": storable(clip.api_job_id),
        **request_row(clip.request),
        "path": path_value(clip.path),
        "width_px": clip.facts.width_px,
        "height_px": clip.facts.height_px,
        "length_s": clip.facts.duration_s,
        "size_bytes": clip.facts.size_bytes,
        "has_audio": int(clip.facts.has_audio),
        "cost_usd": money_text(clip.cost_usd),
        "made_at": time_text(clip.made_at),
    }


def card_row(clip: Clip) -> Row:
    """The columns of `clip` in the table `clip_card` that its recipe and file decide."""
    return {
        "clip_id": clip.clip_id,
        "resolution": clip.request.resolution,
        "ratio": clip.request.ratio,
        "length_s": clip.facts.duration_s,
        "cost_micro_usd": None if clip.cost_usd is None else micro_usd(clip.cost_usd),
        "made_at": time_text(clip.made_at),
        "is_missing": int(clip.is_missing),
        "content_hash": clip.content_hash,
    }


def marks_row(clip: Clip) -> Row:
    """The columns of `clip` in the table `clip_card` that its owner decides."""
    title = one_line(clip.marks.title)
    return {
        "is_favourite": int(clip.marks.is_favourite),
        "rating": clip.marks.rating,
        "trashed_at": optional_time_text(clip.trashed_at),
        "trash_path": None if clip.trash_path is None else path_value(clip.trash_path),
        "name_key": name_key(title, storable(clip.request.prompt)),
        "title": title,
        "note": storable(clip.marks.note),
    }


def clip_of(row: Mapping[str, Any], tags: Sequence[str], collections: Sequence[str]) -> Clip:
    """The clip in `row`, which has the columns of both tables, with these tags and collections."""
    try:
        return Clip(
            clip_id=row["clip_id"],
            take_id=row["take_id"],
            api_job_id=row["api_job_id"],
            request=request_of(row),
            path=path_of(row["path"]),
            facts=ClipFacts(
                width_px=bounded(row["width_px"]),
                height_px=bounded(row["height_px"]),
                duration_s=min(max(row["length_s"], 0.0), float(MAX_INT)),
                size_bytes=row["size_bytes"],
                has_audio=bool(row["has_audio"]),
            ),
            cost_usd=money_of(row["cost_usd"]),
            made_at=time_of(row["made_at"]),
            content_hash=row["content_hash"],
            marks=ClipMarks(
                title=row["title"],
                is_favourite=bool(row["is_favourite"]),
                rating=bounded(row["rating"], MAX_RATING),
                tags=tuple(tags),
                note=row["note"],
                collections=tuple(collections),
            ),
            is_missing=bool(row["is_missing"]),
            trashed_at=optional_time_of(row["trashed_at"]),
            trash_path=None if row["trash_path"] is None else path_of(row["trash_path"]),
        )
    except (ValueError, TypeError, InvalidOperation) as error:
        raise UnreadableRow(f"clip {row['clip_id']}: {error}") from error


def known_file_of(row: sqlite3.Row) -> KnownFile:
    """Where the file of the clip in `row` is believed to be."""
    try:
        return KnownFile(
            place=row["seq"],
            clip_id=row["clip_id"],
            path=path_of(row["path"]),
            size_bytes=row["size_bytes"],
            content_hash=row["content_hash"],
            is_missing=bool(row["is_missing"]),
        )
    except (ValueError, TypeError) as error:
        raise UnreadableRow(f"clip {row['clip_id']}: {error}") from error
