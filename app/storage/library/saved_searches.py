"""Saved searches: queries with names from users, stored as JSON with a format number."""

import json
import sqlite3
from dataclasses import asdict, replace
from datetime import datetime
from decimal import Decimal

import msgspec

from app.core.bounds import MAX_INT, bounded, in_this_era
from app.core.library.clip import MAX_RATING
from app.core.library.clip_query import ClipQuery, SavedSearch
from app.core.library.names import name_key, one_line, storable
from app.storage.database.columns import time_text

# Increment when a query of this version would mean something else to an older one.
FORMAT = 1


def saved_searches(connection: sqlite3.Connection) -> list[SavedSearch]:
    """The saved searches by name; ones that this version cannot read are skipped and kept."""
    rows = connection.execute(
        "SELECT name, query FROM saved_search WHERE format = ? ORDER BY key", (FORMAT,)
    )
    searches: list[SavedSearch] = []
    for row in rows:
        query = query_of(row["query"])
        if query is not None:
            searches.append(SavedSearch(row["name"], query))
    return searches


def save_search(connection: sqlite3.Connection, search: SavedSearch) -> None:
    """Store a search, replacing one of the same name. Does nothing for an empty name."""
    name = one_line(search.name)
    if name:
        connection.execute(
            "INSERT INTO saved_search (key, name, format, query) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET name = excluded.name, format = excluded.format,"
            " query = excluded.query",
            (name_key(name), name, FORMAT, query_text(search.query)),
        )


def remove_search(connection: sqlite3.Connection, name: str) -> None:
    """Delete a search; no error when there is none."""
    connection.execute("DELETE FROM saved_search WHERE key = ?", (name_key(name),))


def follow_collection(connection: sqlite3.Connection, name: str, new_name: str) -> None:
    """Let the searches for clips of the collection `name` search `new_name`."""
    for search in saved_searches(connection):
        if name_key(search.query.collection) == name_key(name):
            query = replace(search.query, collection=new_name)
            save_search(connection, SavedSearch(search.name, query))


def query_text(query: ClipQuery) -> str:
    """`query` as JSON. Raises ValueError for a time without a time zone."""
    fields = asdict(replace(query, text=storable(query.text)))
    return json.dumps(fields, ensure_ascii=False, default=_plain)


def query_of(text: str) -> ClipQuery | None:
    """The query in `text`; None when any part is not as `query_text` writes it."""
    try:
        found = msgspec.json.decode(text, type=dict[str, object])
        query = msgspec.convert(found, ClipQuery)
        is_ours = _is_bounded(query) and found.items() <= json.loads(query_text(query)).items()
    except (ValueError, RecursionError):
        return None
    return replace(query, min_rating=bounded(query.min_rating, MAX_RATING)) if is_ours else None


def _is_bounded(query: ClipQuery) -> bool:
    """Whether the query's values are within the limits of the window and the database."""
    lengths_s = (query.min_length_s, query.max_length_s)
    amounts_usd = (query.min_cost_usd, query.max_cost_usd)
    times = (query.made_since, query.made_until)
    return (
        all(length_s is None or abs(length_s) <= MAX_INT for length_s in lengths_s)
        and all(amount_usd is None or amount_usd.is_finite() for amount_usd in amounts_usd)
        and all(at is None or at == in_this_era(at) for at in times)
    )


def _plain(value: datetime | Decimal) -> str:
    return time_text(value) if isinstance(value, datetime) else str(value)
