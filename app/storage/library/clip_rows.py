"""Converts clips to rows of the database and back, without loss; reading raises UnreadableRow.

A clip is two rows: the wide one of its recipe and file in `clip`, and its card in `clip_card`.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import InvalidOperation
from typing import Any

from app.core.bounds import MAX_INT, bounded
from app.core.library.clip import MAX_RATING, Clip, ClipAnnotations, ClipFacts
from app.core.library.names import one_line, storable
from app.core.library.ports import KnownFile
from app.core.request import take_of
from app.storage.database.columns import (
    Row,
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
from app.storage.database.text_keys import micro_usd, title_key
from app.storage.jobs.job_rows import path_of, path_value
from app.storage.library.labels import LabelKind


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
        **take_row(clip.take),
    }


def card_row(clip: Clip) -> Row:
    """The columns of `clip` in the table `clip_card` that come from its recipe and file."""
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


def annotations_row(clip: Clip) -> Row:
    """The columns of `clip` in the table `clip_card` that the user sets."""
    title = one_line(clip.annotations.title)
    return {
        "is_favourite": int(clip.annotations.is_favourite),
        "rating": clip.annotations.rating,
        "trashed_at": optional_time_text(clip.trashed_at),
        "trash_path": None if clip.trash_path is None else path_value(clip.trash_path),
        "name_key": title_key(title, storable(clip.request.prompt)),
        "title": title,
        "note": storable(clip.annotations.note),
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
            annotations=ClipAnnotations(
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
            take=take_of(row["take_number"], row["take_count"]),
        )
    except (ValueError, TypeError, InvalidOperation) as error:
        raise UnreadableRow(f"clip {row['clip_id']}: {error}") from error


_CLIPS = (
    "SELECT clip.seq, clip.clip_id, take_id, api_job_id, model_id, prompt, clip.resolution,"
    " clip.ratio, duration_s, callback_url, path, width_px, height_px, clip.length_s, size_bytes,"
    " has_audio, cost_usd, clip.made_at, content_hash, title, is_favourite, rating, note,"
    " is_missing, trashed_at, trash_path, take_number, take_count"
    " FROM clip JOIN clip_card USING (seq)"
)
# A list as one parameter: SQLite limits their number, and can reuse one statement for all lengths.
IN_LIST = "IN (SELECT value FROM json_each(?))"


def clips_at(connection: sqlite3.Connection, row_ids: Sequence[int]) -> dict[int, Clip]:
    """The clips of these row ids (clip.seq), by row id, in this order."""
    wanted = json.dumps(list(row_ids))
    names = _label_names(connection, wanted)
    rows = connection.execute(f"{_CLIPS} WHERE clip.seq {IN_LIST}", (wanted,))
    columns = [column[0] for column in rows.description]
    found: dict[int, Clip] = {}
    for values in rows:
        # A dict is faster: sqlite3.Row looks a name up by comparing it with all others.
        row = dict(zip(columns, values, strict=True))
        row_id = row["seq"]
        tags, collections = names[row_id, LabelKind.TAG], names[row_id, LabelKind.COLLECTION]
        found[row_id] = clip_of(row, tags, collections)
    return {row_id: found[row_id] for row_id in row_ids if row_id in found}


def row_ids_of(connection: sqlite3.Connection, clip_ids: Iterable[str]) -> list[int]:
    """The row ids of the clips with these ids, each once, in this order; skips unknown ones."""
    wanted = list(dict.fromkeys(clip_ids))
    rows = connection.execute(
        f"SELECT clip_id, seq FROM clip WHERE clip_id {IN_LIST}", (json.dumps(wanted),)
    )
    row_ids = {str(row["clip_id"]): int(row["seq"]) for row in rows}
    return [row_ids[clip_id] for clip_id in wanted if clip_id in row_ids]


def clips_called(connection: sqlite3.Connection, clip_ids: Iterable[str]) -> list[Clip]:
    """The clips with these ids, each once, in this order; unknown ones are skipped."""
    return list(clips_at(connection, row_ids_of(connection, clip_ids)).values())


def clip_called(connection: sqlite3.Connection, clip_id: str) -> Clip | None:
    """The clip with this id, or None."""
    return next(iter(clips_called(connection, [clip_id])), None)


def with_take(connection: sqlite3.Connection, take_id: str) -> Clip | None:
    """The first clip that was added for a take; None for an empty `take_id`."""
    row = connection.execute(
        "SELECT seq FROM clip WHERE take_id = ? AND take_id <> '' ORDER BY seq LIMIT 1", (take_id,)
    ).fetchone()
    return None if row is None else clips_at(connection, [row["seq"]])[row["seq"]]


def with_content(connection: sqlite3.Connection, size_bytes: int, content_hash: str) -> list[Clip]:
    """The clips of this size and content, in order of arrival; none for an empty hash."""
    rows = connection.execute(
        "SELECT seq FROM clip_card JOIN clip USING (seq)"
        " WHERE content_hash = ? AND content_hash <> '' AND size_bytes = ? ORDER BY seq",
        (content_hash, size_bytes),
    ).fetchall()
    return list(clips_at(connection, [row["seq"] for row in rows]).values())


_FILES = (
    "SELECT clip_card.seq, clip_card.clip_id, path, size_bytes, content_hash, is_missing"
    " FROM clip_card CROSS JOIN clip USING (seq) WHERE trashed_at IS NULL"
)


def known_files(connection: sqlite3.Connection, after: int, limit: int) -> list[KnownFile]:
    """At most `limit` clips that are not deleted, after the row `after` (first: 0)."""
    rows = connection.execute(
        f"{_FILES} AND clip_card.seq > ? ORDER BY clip_card.seq LIMIT ?", (after, limit)
    )
    return [_known_file_of(row) for row in rows]


def missing_files(connection: sqlite3.Connection) -> list[KnownFile]:
    """The clips that are missing and not deleted, in order of arrival."""
    rows = connection.execute(f"{_FILES} AND is_missing = 1 ORDER BY clip_card.seq")
    return [_known_file_of(row) for row in rows]


def _known_file_of(row: sqlite3.Row) -> KnownFile:
    try:
        return KnownFile(
            row_id=row["seq"],
            clip_id=row["clip_id"],
            path=path_of(row["path"]),
            size_bytes=row["size_bytes"],
            content_hash=row["content_hash"],
            is_missing=bool(row["is_missing"]),
        )
    except (ValueError, TypeError) as error:
        raise UnreadableRow(f"clip {row['clip_id']}: {error}") from error


def _label_names(
    connection: sqlite3.Connection, wanted: str
) -> defaultdict[tuple[int, str], list[str]]:
    rows = connection.execute(
        "SELECT seq, kind, name FROM clip_label JOIN label USING (label_id)"
        f" WHERE seq {IN_LIST} ORDER BY key",
        (wanted,),
    )
    names: defaultdict[tuple[int, str], list[str]] = defaultdict(list)
    for row in rows:
        names[row["seq"], row["kind"]].append(row["name"])
    return names
