"""Tags and collections: names on clips that ignore upper and lower case."""

import sqlite3
from collections.abc import Iterable, Sequence
from enum import StrEnum

from app.core.library.clip_query import NamedCount
from app.core.library.names import distinct, name_key, one_line
from app.storage.library.saved_searches import follow_collection


class LabelKind(StrEnum):
    """The two kinds of names, independent of each other."""

    TAG = "tag"
    COLLECTION = "collection"


def label_of(connection: sqlite3.Connection, kind: LabelKind, name: str) -> int | None:
    """The id of the label with this name, or None."""
    row = connection.execute(
        "SELECT label_id FROM label WHERE kind = ? AND key = ?", (kind, name_key(name))
    ).fetchone()
    return None if row is None else int(row[0])


def put_label(connection: sqlite3.Connection, kind: LabelKind, name: str) -> int | None:
    """The id of the label with this name, created if missing; None for an empty name."""
    kept = one_line(name)
    if not kept:
        return None
    connection.execute(
        "INSERT INTO label (kind, key, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (kind, name_key(kept), kept),
    )
    return label_of(connection, kind, kept)


def label_clips(
    connection: sqlite3.Connection, kind: LabelKind, names: Iterable[str], row_ids: Sequence[int]
) -> None:
    """Put these labels, created if missing, on the clips of these rows (clip.seq)."""
    for name in distinct(names).values():
        label_id = put_label(connection, kind, name)
        connection.executemany(
            "INSERT INTO clip_label (label_id, seq) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [(label_id, row_id) for row_id in row_ids],
        )


def unlabel_clips(
    connection: sqlite3.Connection, kind: LabelKind, names: Iterable[str], row_ids: Sequence[int]
) -> None:
    """Remove these labels from the clips of these rows (clip.seq); deletes unused tags."""
    for name in distinct(names).values():
        label_id = label_of(connection, kind, name)
        if label_id is not None:
            connection.executemany(
                "DELETE FROM clip_label WHERE label_id = ? AND seq = ?",
                [(label_id, row_id) for row_id in row_ids],
            )
            _forget_unused(connection, label_id)


def unlabel_wholly(connection: sqlite3.Connection, row_id: int) -> None:
    """Remove every label from the clip of this row (clip.seq)."""
    rows = connection.execute("SELECT label_id FROM clip_label WHERE seq = ?", (row_id,)).fetchall()
    connection.execute("DELETE FROM clip_label WHERE seq = ?", (row_id,))
    for (label_id,) in rows:
        _forget_unused(connection, label_id)


def tags(connection: sqlite3.Connection) -> list[NamedCount]:
    """The tags by name with the number of clips that have each, without deleted clips."""
    return [tag for tag in _counted(connection, LabelKind.TAG) if tag.clips]


def collections(connection: sqlite3.Connection) -> list[NamedCount]:
    """As `tags`, for collections, including empty ones."""
    return _counted(connection, LabelKind.COLLECTION)


def add_collection(connection: sqlite3.Connection, name: str) -> None:
    """Create an empty collection. Does nothing if it exists, or for an empty name."""
    put_label(connection, LabelKind.COLLECTION, name)


def rename_collection(connection: sqlite3.Connection, name: str, new_name: str) -> None:
    """Rename a collection; if `new_name` exists, the two are merged. Saved searches follow.

    Does nothing if it does not exist, or for an empty new name.
    """
    kept = one_line(new_name)
    old_id = label_of(connection, LabelKind.COLLECTION, name)
    if old_id is None or not kept:
        return
    follow_collection(connection, name, kept)
    other_id = label_of(connection, LabelKind.COLLECTION, kept)
    if other_id is None or other_id == old_id:
        connection.execute(
            "UPDATE label SET key = ?, name = ? WHERE label_id = ?", (name_key(kept), kept, old_id)
        )
        return
    connection.execute(
        "INSERT INTO clip_label (label_id, seq) SELECT ?, seq FROM clip_label WHERE label_id = ?"
        " ON CONFLICT DO NOTHING",
        (other_id, old_id),
    )
    _remove(connection, old_id)


def remove_collection(connection: sqlite3.Connection, name: str) -> None:
    """Remove a collection; its clips stay. Does nothing if it does not exist."""
    label_id = label_of(connection, LabelKind.COLLECTION, name)
    if label_id is not None:
        _remove(connection, label_id)


def _counted(connection: sqlite3.Connection, kind: LabelKind) -> list[NamedCount]:
    # All clips minus the few deleted ones: an index alone counts the former. CROSS: the deleted
    # clips first, then their labels; the other way, 100,000 clips take a quarter of a second.
    rows = connection.execute(
        "WITH trashed AS (SELECT label_id, count(*) AS clips FROM clip_card"
        " INDEXED BY clip_card_trashed CROSS JOIN clip_label USING (seq)"
        " WHERE trashed_at IS NOT NULL GROUP BY label_id)"
        " SELECT name, (SELECT count(*) FROM clip_label WHERE clip_label.label_id = label.label_id)"
        " - coalesce(trashed.clips, 0) AS clips"
        " FROM label LEFT JOIN trashed USING (label_id) WHERE kind = ? ORDER BY key",
        (kind,),
    )
    return [NamedCount(row["name"], row["clips"]) for row in rows]


def _remove(connection: sqlite3.Connection, label_id: int) -> None:
    connection.execute("DELETE FROM clip_label WHERE label_id = ?", (label_id,))
    connection.execute("DELETE FROM label WHERE label_id = ?", (label_id,))


def _forget_unused(connection: sqlite3.Connection, label_id: int) -> None:
    connection.execute(
        "DELETE FROM label WHERE label_id = ? AND kind = ?"
        " AND NOT EXISTS (SELECT 1 FROM clip_label WHERE clip_label.label_id = label.label_id)",
        (label_id, LabelKind.TAG),
    )
