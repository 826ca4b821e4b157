"""Where the clips' files are believed to be, and the folders in which moved ones are looked for."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from app.core.clip import Clip
from app.core.library_ports import KnownFile
from app.storage.database.errors import UnreadableRow
from app.storage.jobs.job_rows import path_of, path_value
from app.storage.library.clip_rows import IN_LIST, clip_called, clips_at, known_file_of, places_of

_FILES = (
    "SELECT clip_card.seq, clip_card.clip_id, path, size_bytes, content_hash, is_missing"
    " FROM clip_card CROSS JOIN clip USING (seq) WHERE trashed_at IS NULL"
)


def known_files(connection: sqlite3.Connection, after: int, limit: int) -> list[KnownFile]:
    """At most `limit` clips that are not deleted, behind the place `after`."""
    rows = connection.execute(
        f"{_FILES} AND clip_card.seq > ? ORDER BY clip_card.seq LIMIT ?", (after, limit)
    )
    return [known_file_of(row) for row in rows]


def missing_files(connection: sqlite3.Connection) -> list[KnownFile]:
    """The clips that are missing and not deleted, in the order of their arrival."""
    rows = connection.execute(f"{_FILES} AND is_missing = 1 ORDER BY clip_card.seq")
    return [known_file_of(row) for row in rows]


def with_take(connection: sqlite3.Connection, take_id: str) -> Clip | None:
    """The clip made by a take, the first of them to arrive; an empty `take_id` is no take."""
    row = connection.execute(
        "SELECT seq FROM clip WHERE take_id = ? AND take_id <> '' ORDER BY seq LIMIT 1", (take_id,)
    ).fetchone()
    return None if row is None else clips_at(connection, [row["seq"]])[row["seq"]]


def with_content(connection: sqlite3.Connection, size_bytes: int, content_hash: str) -> list[Clip]:
    """The clips of this size and content, in the order of their arrival; none of an empty hash."""
    rows = connection.execute(
        "SELECT seq FROM clip_card JOIN clip USING (seq)"
        " WHERE content_hash = ? AND content_hash <> '' AND size_bytes = ? ORDER BY seq",
        (content_hash, size_bytes),
    ).fetchall()
    return list(clips_at(connection, [row["seq"] for row in rows]).values())


def set_file(
    connection: sqlite3.Connection, clip_id: str, path: Path, content_hash: str
) -> Clip | None:
    """The clip's file is at `path`, and not missing; None without such a clip."""
    connection.execute("UPDATE clip SET path = ? WHERE clip_id = ?", (path_value(path), clip_id))
    for place in places_of(connection, [clip_id]):
        connection.execute(
            "UPDATE clip_card SET is_missing = 0, content_hash = coalesce(nullif(?, ''),"
            " content_hash) WHERE seq = ?",
            (content_hash, place),
        )
    return clip_called(connection, clip_id)


def set_missing(connection: sqlite3.Connection, clip_ids: Iterable[str], is_missing: bool) -> None:
    """Remember whether the files of these clips are where they should be."""
    places = places_of(connection, clip_ids)
    connection.execute(
        f"UPDATE clip_card SET is_missing = ? WHERE seq {IN_LIST}",
        (int(is_missing), json.dumps(places)),
    )


def watched_folders(connection: sqlite3.Connection) -> list[Path]:
    """The folders in which moved clips are looked for, in the order they were named."""
    rows = connection.execute("SELECT path FROM watched_folder ORDER BY rowid").fetchall()
    try:
        return [path_of(row["path"]) for row in rows]
    except TypeError as error:
        raise UnreadableRow(f"watched folder: {error}") from error


def watch_folder(connection: sqlite3.Connection, folder: Path) -> None:
    """Look in `folder` too; nothing happens when that is done already."""
    connection.execute(
        "INSERT INTO watched_folder (path) VALUES (?) ON CONFLICT DO NOTHING", (path_value(folder),)
    )


def unwatch_folder(connection: sqlite3.Connection, folder: Path) -> None:
    """No longer look in `folder`."""
    connection.execute("DELETE FROM watched_folder WHERE path = ?", (path_value(folder),))
