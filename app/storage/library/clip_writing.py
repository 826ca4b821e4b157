"""Writes clips and their annotations to the tables of the library."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.core.library.clip import MAX_RATING, AnnotationsChange, Clip
from app.core.library.names import one_line, storable
from app.storage.database.columns import Row, optional_time_text
from app.storage.database.fts_text import clip_words
from app.storage.database.text_keys import title_key
from app.storage.jobs.job_rows import path_value
from app.storage.library.clip_rows import (
    IN_LIST,
    annotations_row,
    card_row,
    clip_called,
    clip_row,
    clips_at,
    row_ids_of,
)
from app.storage.library.labels import LabelKind, label_clips, unlabel_clips, unlabel_wholly


def write_clip(connection: sqlite3.Connection, clip: Clip) -> None:
    """Write `clip` with its annotations; replaces a clip with the same id.

    Raises ValueError for an invalid rating.
    """
    if not 0 <= clip.annotations.rating <= MAX_RATING:
        raise ValueError(f"a rating of {clip.annotations.rating}")
    known = clip_called(connection, clip.clip_id)
    card = {**card_row(clip), **annotations_row(clip)}
    if known is None:
        row_id = _insert(connection, "clip", clip_row(clip))
        _insert(connection, "clip_card", {"seq": row_id, **card})
    else:
        row_id = row_ids_of(connection, [clip.clip_id])[0]
        _update(connection, "clip", row_id, clip_row(clip))
        _update(connection, "clip_card", row_id, card)
        unlabel_wholly(connection, row_id)
    label_clips(connection, LabelKind.TAG, clip.annotations.tags, [row_id])
    label_clips(connection, LabelKind.COLLECTION, clip.annotations.collections, [row_id])
    _reindex(connection, row_id, known, clip_called(connection, clip.clip_id))


def write_saved_clip(connection: sqlite3.Connection, clip: Clip) -> None:
    """As `write_clip`, for a clip whose file has just been downloaded.

    An earlier try may have added it already, so annotations that the user made since are kept.
    """
    known = clip_called(connection, clip.clip_id)
    if known is not None:
        clip = replace(
            clip,
            content_hash=clip.content_hash or known.content_hash,
            annotations=known.annotations,
            trashed_at=known.trashed_at,
            trash_path=known.trash_path,
        )
    write_clip(connection, clip)


def change_annotations(
    connection: sqlite3.Connection, clip_ids: Iterable[str], change: AnnotationsChange
) -> list[Clip]:
    """Change the annotations of these clips, each once; unknown ones are skipped.

    Returns the changed clips in this order. Raises ValueError for an invalid rating.
    """
    row_ids = row_ids_of(connection, clip_ids)
    changes_words = _changes_words(change)
    before = clips_at(connection, row_ids) if changes_words else {}
    _set_columns(connection, row_ids, change)
    if change.title is not None:
        _set_title(connection, before, change.title)
    for kind, added, removed in (
        (LabelKind.TAG, change.add_tags, change.remove_tags),
        (LabelKind.COLLECTION, change.add_collections, change.remove_collections),
    ):
        label_clips(connection, kind, added, row_ids)
        unlabel_clips(connection, kind, removed, row_ids)
    after = clips_at(connection, row_ids)
    if changes_words:
        for row_id in row_ids:
            _reindex(connection, row_id, before[row_id], after[row_id])
    return list(after.values())


def set_trashed(
    connection: sqlite3.Connection,
    clip_id: str,
    trashed_at: datetime | None,
    trash_path: Path | None,
) -> Clip | None:
    """Mark the clip as deleted at `trashed_at`, or, with None, as restored; None if unknown."""
    before = clip_called(connection, clip_id)
    if before is None:
        return None
    row_id = row_ids_of(connection, [clip_id])[0]
    at_path = None if trash_path is None else path_value(trash_path)
    connection.execute(
        "UPDATE clip_card SET trashed_at = ?, trash_path = ? WHERE seq = ?",
        (optional_time_text(trashed_at), at_path, row_id),
    )
    after = clip_called(connection, clip_id)
    _reindex(connection, row_id, before, after)
    return after


def set_file(
    connection: sqlite3.Connection, clip_id: str, path: Path, content_hash: str = ""
) -> Clip | None:
    """Set the path of the clip's file, no longer missing; an empty hash keeps the known one."""
    connection.execute("UPDATE clip SET path = ? WHERE clip_id = ?", (path_value(path), clip_id))
    for row_id in row_ids_of(connection, [clip_id]):
        connection.execute(
            "UPDATE clip_card SET is_missing = 0, content_hash = coalesce(nullif(?, ''),"
            " content_hash) WHERE seq = ?",
            (content_hash, row_id),
        )
    return clip_called(connection, clip_id)


def set_missing(connection: sqlite3.Connection, clip_ids: Iterable[str], is_missing: bool) -> None:
    """Record whether the files of these clips are missing."""
    row_ids = row_ids_of(connection, clip_ids)
    connection.execute(
        f"UPDATE clip_card SET is_missing = ? WHERE seq {IN_LIST}",
        (int(is_missing), json.dumps(row_ids)),
    )


# A clip is indexed if FTS5 knows how many words it has; see section 5.4 of sqlite.org/fts5.html.
_IS_INDEXED = "EXISTS (SELECT 1 FROM {table}_docsize WHERE id = {row_id})"
_NOT_INDEXED = (
    "SELECT seq, trashed_at, prompt, title, note, ("
    " SELECT json_group_array(name) FROM ("
    " SELECT name FROM clip_label JOIN label USING (label_id)"
    " WHERE clip_label.seq = clip.seq AND kind = 'tag' ORDER BY key)) AS tags"
    " FROM clip CROSS JOIN clip_card USING (seq) WHERE seq < ?"
    f" AND NOT {_IS_INDEXED.format(table='clip_words', row_id='seq')}"
    f" AND NOT {_IS_INDEXED.format(table='trashed_words', row_id='seq')}"
    " ORDER BY seq DESC LIMIT ?"
)


def index_more(connection: sqlite3.Connection, before: int, limit: int) -> int:
    """Index the newest `limit` clips before the row `before` that a migration has left.

    Returns the row to go on before, 0 when none is left. Each call is a whole step: a process that
    is killed between two goes on at its next start. What is written meanwhile is indexed at once.
    """
    rows = connection.execute(_NOT_INDEXED, (before, limit)).fetchall()
    for row in rows:
        words = clip_words(row["prompt"], row["title"], *json.loads(row["tags"]), row["note"])
        table = _index_of(is_trashed=row["trashed_at"] is not None)
        connection.execute(f"INSERT INTO {table} (rowid, words) VALUES (?, ?)", (row["seq"], words))
    return int(rows[-1]["seq"]) if len(rows) == limit else 0


def unsearched(connection: sqlite3.Connection) -> int:
    """How many clips the index lacks, which a search by text does not find."""
    row = connection.execute(
        "SELECT (SELECT count(*) FROM clip)"
        " - (SELECT count(*) FROM clip_words_docsize)"
        " - (SELECT count(*) FROM trashed_words_docsize)"
    ).fetchone()
    return max(0, int(row[0]))


def _reindex(
    connection: sqlite3.Connection, row_id: int, before: Clip | None, after: Clip | None
) -> None:
    """Update the full-text index for the clip at `row_id` (clip.seq).

    Deleted clips have a separate index. FTS5 removes words only when it gets exactly those that
    were added, so `before` must be the clip as it was indexed, if it was.
    """
    old, new = _indexed(before), _indexed(after)
    if old == new:
        return
    if old is not None and _is_in(connection, old[0], row_id):
        table, words = old
        connection.execute(
            f"INSERT INTO {table} ({table}, rowid, words) VALUES ('delete', ?, ?)", (row_id, words)
        )
    if new is not None:
        table, words = new
        connection.execute(f"INSERT INTO {table} (rowid, words) VALUES (?, ?)", (row_id, words))


def _is_in(connection: sqlite3.Connection, table: str, row_id: int) -> bool:
    is_indexed = _IS_INDEXED.format(table=table, row_id="?")
    return bool(connection.execute(f"SELECT {is_indexed}", (row_id,)).fetchone()[0])


def _index_of(*, is_trashed: bool) -> str:
    return "trashed_words" if is_trashed else "clip_words"


def _indexed(clip: Clip | None) -> tuple[str, str] | None:
    """The index that `clip` belongs to, and its words there."""
    if clip is None:
        return None
    annotations = clip.annotations
    words = clip_words(clip.request.prompt, annotations.title, *annotations.tags, annotations.note)
    return _index_of(is_trashed=clip.trashed_at is not None), words


def _insert(connection: sqlite3.Connection, table: str, columns: Row) -> int:
    names, values = ", ".join(columns), ", ".join(f":{name}" for name in columns)
    added = connection.execute(f"INSERT INTO {table} ({names}) VALUES ({values})", columns)
    if added.lastrowid is None:
        raise LookupError(f"{table} has no number for its new row")
    return added.lastrowid


def _update(connection: sqlite3.Connection, table: str, row_id: int, columns: Row) -> None:
    changes = ", ".join(f"{name} = :{name}" for name in columns)
    connection.execute(f"UPDATE {table} SET {changes} WHERE seq = :seq", {"seq": row_id, **columns})


def _changes_words(change: AnnotationsChange) -> bool:
    texts = (change.title, change.note)
    return any(text is not None for text in texts) or bool(change.add_tags or change.remove_tags)


def _set_columns(
    connection: sqlite3.Connection, row_ids: Sequence[int], change: AnnotationsChange
) -> None:
    if change.rating is not None and not 0 <= change.rating <= MAX_RATING:
        raise ValueError(f"a rating of {change.rating}")
    values = {
        "is_favourite": change.is_favourite,
        "rating": change.rating,
        "note": None if change.note is None else storable(change.note),
    }
    for column, value in values.items():
        if value is not None:
            connection.execute(
                f"UPDATE clip_card SET {column} = ? WHERE seq {IN_LIST}",
                (value, json.dumps(row_ids)),
            )


def _set_title(connection: sqlite3.Connection, clips: Mapping[int, Clip], title: str) -> None:
    kept = one_line(title)
    connection.executemany(
        "UPDATE clip_card SET title = ?, name_key = ? WHERE seq = ?",
        [(kept, title_key(kept, clip.request.prompt), seq) for seq, clip in clips.items()],
    )
