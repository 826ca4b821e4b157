"""Normalizes the names that users give (titles, tags, collections) for storage and comparison."""

import sqlite3
import unicodedata
from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation

from app.core.prompt import first_line

_MAX_INTEGER = 2**63 - 1
# As integers, amounts from here on, far beyond any SQLite integer, would fill the memory.
_ABSURD_POWER_OF_TEN = 30


def storable(text: str) -> str:
    """`text` with lone surrogates, which UTF-8 cannot hold, replaced."""
    return text.encode("utf-8", "replace").decode("utf-8")


def folded(text: str) -> str:
    """`text` for comparison: texts that look the same become equal (NFKC, lower case)."""
    return unicodedata.normalize("NFKC", text).casefold()


def one_line(name: str) -> str:
    """`name` as it is stored: on one line, trimmed, storable; may become empty."""
    return " ".join(storable(name).split())


def name_key(title: str, prompt: str) -> str:
    """The sort key of clips by name (see Clip.name)."""
    return folded(title or first_line(prompt))


def distinct(names: Iterable[str]) -> dict[str, str]:
    """The names that are not empty, each once in its first spelling, by their comparison key."""
    found: dict[str, str] = {}
    for name in map(one_line, names):
        if name:
            found.setdefault(folded(name), name)
    return found


def micro_usd(amount: Decimal, rounding: str = ROUND_HALF_EVEN) -> int:
    """`amount` in millionths of a dollar, or the nearest value that SQLite can hold."""
    if amount.adjusted() > _ABSURD_POWER_OF_TEN:
        return _MAX_INTEGER if amount > 0 else -_MAX_INTEGER
    millionths = int(amount.scaleb(6).to_integral_value(rounding))
    return max(-_MAX_INTEGER, min(_MAX_INTEGER, millionths))


def add_functions(connection: sqlite3.Connection) -> None:
    """Add name_key(title, prompt) and micro_usd(text), used by migrations, to `connection`."""
    connection.create_function("name_key", 2, name_key, deterministic=True)
    connection.create_function("micro_usd", 1, _micro_usd_of, deterministic=True)


def _micro_usd_of(text: str | None) -> int | None:
    try:
        return None if text is None else micro_usd(Decimal(text))
    except InvalidOperation:
        # A damaged row is reported when it is read; the others must still be migrated.
        return None
