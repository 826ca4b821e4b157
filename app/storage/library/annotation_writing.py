"""What owners say of their clips, changed for many clips in one transaction."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from app.core.clip import MAX_RATING, AnnotationsChange, Clip
from app.storage.database.columns import optional_time_text
from app.storage.database.text_keys import name_key, one_line, storable
from app.storage.jobs.job_rows import path_value
from app.storage.library.clip_rows import IN_LIST, clip_called, clips_at, places_of
from app.storage.library.clip_writing import reindex
from app.storage.library.labels import LabelKind, label_clips, unlabel_clips


def change_annotations(
    connection: sqlite3.Connection, clip_ids: Iterable[str], change: AnnotationsChange
) -> list[Clip]:
    """Change the marks of these clips, each once; unknown ones are left out.

    Returns them as they are then, in this order. Raises ValueError for a rating that is none.
    """
    places = places_of(connection, clip_ids)
    changes_words = _changes_words(change)
    before = clips_at(connection, places) if changes_words else {}
    _set_columns(connection, places, change)
    if change.title is not None:
        _set_title(connection, before, change.title)
    for kind, added, removed in (
        (LabelKind.TAG, change.add_tags, change.remove_tags),
        (LabelKind.COLLECTION, change.add_collections, change.remove_collections),
    ):
        label_clips(connection, kind, added, places)
        unlabel_clips(connection, kind, removed, places)
    after = clips_at(connection, places)
    if changes_words:
        for place in places:
            reindex(connection, place, before[place], after[place])
    return list(after.values())


def set_trashed(
    connection: sqlite3.Connection,
    clip_id: str,
    trashed_at: datetime | None,
    trash_path: Path | None,
) -> Clip | None:
    """The clip was deleted at `trashed_at`, or, with None, is back; None without such a clip."""
    before = clip_called(connection, clip_id)
    if before is None:
        return None
    place = places_of(connection, [clip_id])[0]
    at_path = None if trash_path is None else path_value(trash_path)
    connection.execute(
        "UPDATE clip_card SET trashed_at = ?, trash_path = ? WHERE seq = ?",
        (optional_time_text(trashed_at), at_path, place),
    )
    after = clip_called(connection, clip_id)
    reindex(connection, place, before, after)
    return after


def _changes_words(change: AnnotationsChange) -> bool:
    texts = (change.title, change.note)
    return any(text is not None for text in texts) or bool(change.add_tags or change.remove_tags)


def _set_columns(
    connection: sqlite3.Connection, places: Sequence[int], change: AnnotationsChange
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
                (value, json.dumps(places)),
            )


def _set_title(connection: sqlite3.Connection, clips: Mapping[int, Clip], title: str) -> None:
    kept = one_line(title)
    connection.executemany(
        "UPDATE clip_card SET title = ?, name_key = ? WHERE seq = ?",
        [(kept, name_key(kept, clip.request.prompt), seq) for seq, clip in clips.items()],
    )
