"""The library of clips: each method runs one function of SQL in the Database."""

import sqlite3
from collections.abc import Callable, Coroutine
from functools import wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from app.storage.database.database import Database
from app.storage.database.errors import UnreadableRow
from app.storage.jobs.job_rows import path_of, path_value
from app.storage.library import clip_rows, clip_writing, labels, query
from app.storage.library import saved_searches as searches

P = ParamSpec("P")
T = TypeVar("T")
Sql = Callable[Concatenate[sqlite3.Connection, P], T]
Method = Callable[Concatenate["Library", P], Coroutine[Any, Any, T]]


def _written(sql: Sql[P, T]) -> Method[P, T]:
    """A method that runs `sql` in one writing transaction."""

    @wraps(sql)
    async def method(library: "Library", /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await library.database.run(lambda connection: sql(connection, *args, **kwargs))

    return method


def _read(sql: Sql[P, T]) -> Method[P, T]:
    """A method that runs `sql` in the writing thread: it sees all writes requested before."""

    @wraps(sql)
    async def method(library: "Library", /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await library.database.read(lambda connection: sql(connection, *args, **kwargs))

    return method


def _read_aside(sql: Sql[P, T]) -> Method[P, T]:
    """A method that runs `sql` in parallel with writes; cancelling interrupts it."""

    @wraps(sql)
    async def method(library: "Library", /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await library.database.read_aside(lambda conn: sql(conn, *args, **kwargs))

    return method


def _watched_folders(connection: sqlite3.Connection) -> list[Path]:
    rows = connection.execute("SELECT path FROM watched_folder ORDER BY rowid").fetchall()
    try:
        return [path_of(row["path"]) for row in rows]
    except TypeError as error:
        raise UnreadableRow(f"watched folder: {error}") from error


def _watch_folder(connection: sqlite3.Connection, folder: Path) -> None:
    connection.execute(
        "INSERT INTO watched_folder (path) VALUES (?) ON CONFLICT DO NOTHING", (path_value(folder),)
    )


def _unwatch_folder(connection: sqlite3.Connection, folder: Path) -> None:
    connection.execute("DELETE FROM watched_folder WHERE path = ?", (path_value(folder),))


def _read_for_view(sql: Sql[P, T]) -> Method[P, T]:
    """As `_read_aside`, for what the window waits for."""

    @wraps(sql)
    async def method(library: "Library", /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await library.database.read_for_view(lambda conn: sql(conn, *args, **kwargs))

    return method


class Library:
    """See core.library.ports.ClipLibrary."""

    def __init__(self, database: Database) -> None:
        self.database = database

    count = _read_for_view(query.count)
    page = _read_for_view(query.page)
    ids = _read_aside(query.ids)
    clips = _read_aside(clip_rows.clips_called)
    with_take = _read(clip_rows.with_take)
    with_content = _read(clip_rows.with_content)
    unsearched = _read_for_view(clip_writing.unsearched)
    known_files = _read_aside(clip_rows.known_files)
    missing_files = _read_aside(clip_rows.missing_files)

    add = _written(clip_writing.write_clip)
    change_annotations = _written(clip_writing.change_annotations)
    set_file = _written(clip_writing.set_file)
    set_missing = _written(clip_writing.set_missing)
    set_trashed = _written(clip_writing.set_trashed)
    index_more = _written(clip_writing.index_more)

    tags = _read_aside(labels.tags)
    collections = _read_aside(labels.collections)
    add_collection = _written(labels.add_collection)
    rename_collection = _written(labels.rename_collection)
    remove_collection = _written(labels.remove_collection)

    saved_searches = _read(searches.saved_searches)
    save_search = _written(searches.save_search)
    remove_search = _written(searches.remove_search)

    watched_folders = _read(_watched_folders)
    watch_folder = _written(_watch_folder)
    unwatch_folder = _written(_unwatch_folder)
