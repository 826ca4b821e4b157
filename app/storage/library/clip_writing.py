"""Clips written to the tables they are spread over, inside the open transaction."""

import sqlite3
from dataclasses import replace

from app.core.clip import MAX_RATING, Clip
from app.storage.database.columns import Row
from app.storage.database.fts_text import clip_words
from app.storage.library.clip_rows import (
    annotations_row,
    card_row,
    clip_called,
    clip_row,
    places_of,
)
from app.storage.library.labels import LabelKind, label_clips, unlabel_wholly


def write_clip(connection: sqlite3.Connection, clip: Clip) -> None:
    """Put `clip` with its marks into the library; one with the same id is written anew.

    Raises ValueError for a rating that is none.
    """
    if not 0 <= clip.annotations.rating <= MAX_RATING:
        raise ValueError(f"a rating of {clip.annotations.rating}")
    known = clip_called(connection, clip.clip_id)
    card = {**card_row(clip), **annotations_row(clip)}
    if known is None:
        place = _insert(connection, "clip", clip_row(clip))
        _insert(connection, "clip_card", {"seq": place, **card})
    else:
        place = places_of(connection, [clip.clip_id])[0]
        _update(connection, "clip", place, clip_row(clip))
        _update(connection, "clip_card", place, card)
        unlabel_wholly(connection, place)
    label_clips(connection, LabelKind.TAG, clip.annotations.tags, [place])
    label_clips(connection, LabelKind.COLLECTION, clip.annotations.collections, [place])
    reindex(connection, place, known, clip_called(connection, clip.clip_id))


def write_saved_clip(connection: sqlite3.Connection, clip: Clip) -> None:
    """As `write_clip`, for a clip whose file just arrived.

    Its writer could not know that an earlier try had brought it here, so what its owner said of
    it meanwhile stays.
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


def reindex(
    connection: sqlite3.Connection, place: int, before: Clip | None, after: Clip | None
) -> None:
    """Have the clip at `place` (clip.seq) found by its words of now, no longer by those before.

    The words of deleted clips are in an index of their own. FTS5 forgets words only when it is
    told exactly those it was given, so `before` must be the clip as it was indexed.
    """
    old, new = _indexed(before), _indexed(after)
    if old == new:
        return
    if old is not None:
        table, words = old
        connection.execute(
            f"INSERT INTO {table} ({table}, rowid, words) VALUES ('delete', ?, ?)", (place, words)
        )
    if new is not None:
        table, words = new
        connection.execute(f"INSERT INTO {table} (rowid, words) VALUES (?, ?)", (place, words))


def _indexed(clip: Clip | None) -> tuple[str, str] | None:
    """The index `clip` belongs to, and the words it has there."""
    if clip is None:
        return None
    annotations = clip.annotations
    words = clip_words(clip.request.prompt, annotations.title, *annotations.tags, annotations.note)
    return "clip_words" if clip.trashed_at is None else "trashed_words", words


def _insert(connection: sqlite3.Connection, table: str, columns: Row) -> int:
    names, values = ", ".join(columns), ", ".join(f":{name}" for name in columns)
    added = connection.execute(f"INSERT INTO {table} ({names}) VALUES ({values})", columns)
    if added.lastrowid is None:
        raise LookupError(f"{table} has no number for its new row")
    return added.lastrowid


def _update(connection: sqlite3.Connection, table: str, place: int, columns: Row) -> None:
    changes = ", ".join(f"{name} = :{name}" for name in columns)
    connection.execute(f"UPDATE {table} SET {changes} WHERE seq = :seq", {"seq": place, **columns})
