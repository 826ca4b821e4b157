"""Saved searches: queries under the names people gave them, kept as JSON with a format number."""

import json
import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from app.core.bounds import MAX_INT, bounded
from app.core.clip import MAX_RATING
from app.core.clip_query import ClipQuery, ClipSort, SavedSearch
from app.storage.database.columns import time_of, time_text
from app.storage.database.errors import UnreadableRow
from app.storage.database.text_keys import folded, one_line, storable

# To be raised when a query of this version would mean something else to an older one.
FORMAT = 1


def saved_searches(connection: sqlite3.Connection) -> list[SavedSearch]:
    """The saved searches by name; what this version cannot read is left out, and stays."""
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
    """Keep a search, in place of one of the same name; nothing happens for a name of nothing."""
    name = one_line(search.name)
    if name:
        connection.execute(
            "INSERT INTO saved_search (key, name, format, query) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET name = excluded.name, format = excluded.format,"
            " query = excluded.query",
            (folded(name), name, FORMAT, query_text(search.query)),
        )


def remove_search(connection: sqlite3.Connection, name: str) -> None:
    """Forget a search; no error when there is none."""
    connection.execute("DELETE FROM saved_search WHERE key = ?", (folded(one_line(name)),))


def query_text(query: ClipQuery) -> str:
    """`query` as JSON. Raises ValueError for a time without a time zone."""
    return json.dumps(
        {
            "text": storable(query.text),
            "ratios": list(query.ratios),
            "resolutions": list(query.resolutions),
            "min_length_s": query.min_length_s,
            "max_length_s": query.max_length_s,
            "made_since": None if query.made_since is None else time_text(query.made_since),
            "made_until": None if query.made_until is None else time_text(query.made_until),
            "min_cost_usd": None if query.min_cost_usd is None else str(query.min_cost_usd),
            "max_cost_usd": None if query.max_cost_usd is None else str(query.max_cost_usd),
            "favourites_only": query.favourites_only,
            "min_rating": query.min_rating,
            "tags": list(query.tags),
            "collection": query.collection,
            "missing_only": query.missing_only,
            "trashed_only": query.trashed_only,
            "sort": query.sort.value,
        },
        ensure_ascii=False,
    )


def query_of(text: str) -> ClipQuery | None:
    """The query in `text`; None when any of it is not as `query_text` writes it."""
    try:
        found = json.loads(text)
        if not isinstance(found, dict) or not found.keys() <= _READERS.keys():
            return None
        return ClipQuery(**{name: _READERS[name](value) for name, value in found.items()})
    except (ValueError, TypeError, ArithmeticError, RecursionError, UnreadableRow):
        return None


def _is_a(kind: type) -> Callable[[object], Any]:
    def read(value: object) -> object:
        # A bool is an int to Python, but not to us.
        if type(value) is not kind:
            raise TypeError(f"{value!r} is no {kind.__name__}")
        return value

    return read


def _optional(read: Callable[[Any], object]) -> Callable[[object], Any]:
    return lambda value: None if value is None else read(value)


def _names(value: object) -> tuple[str, ...]:
    return tuple(_is_a(str)(name) for name in _is_a(list)(value))


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{value!r} is no number")
    number = float(value)
    if not abs(number) <= MAX_INT:
        raise ValueError(f"{value!r} is no length")
    return number


def _money(value: object) -> Decimal:
    amount = Decimal(_is_a(str)(value))
    if not amount.is_finite():
        raise ValueError(f"{value!r} is no amount")
    return amount


def _time(value: object) -> datetime:
    at = time_of(_is_a(str)(value))
    if time_text(at) != value:
        raise ValueError(f"{value!r} is no time of this era, or has no zone")
    return at


_READERS: Mapping[str, Callable[[object], Any]] = {
    "text": _is_a(str),
    "ratios": _names,
    "resolutions": _names,
    "min_length_s": _optional(_number),
    "max_length_s": _optional(_number),
    "made_since": _optional(_time),
    "made_until": _optional(_time),
    "min_cost_usd": _optional(_money),
    "max_cost_usd": _optional(_money),
    "favourites_only": _is_a(bool),
    "min_rating": lambda value: bounded(_is_a(int)(value), MAX_RATING),
    "tags": _names,
    "collection": _is_a(str),
    "missing_only": _is_a(bool),
    "trashed_only": _is_a(bool),
    "sort": lambda value: ClipSort(_is_a(str)(value)),
}
