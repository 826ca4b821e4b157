"""The forms in which the names people give (titles, tags, collections) are kept and compared."""

import sqlite3
import unicodedata
from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation

from app.core.prompt import first_line

_MAX_INTEGER = 2**63 - 1
# Amounts from here on, far beyond any SQLite integer, would fill the memory as integers.
_ABSURD_POWER_OF_TEN = 30


def storable(text: str) -> str:
    """`text` with halves of surrogate pairs, which UTF-8 cannot hold, replaced."""
    return text.encode("utf-8", "replace").decode("utf-8")


def folded(text: str) -> str:
    """One spelling for what looks the same: composed, full-width as half-width, small letters."""
    return unicodedata.normalize("NFKC", text).casefold()


def one_line(name: str) -> str:
    """`name` as it is kept: on one line, trimmed, storable; empty when nothing of it is left."""
    return " ".join(storable(name).split())


def name_key(title: str, prompt: str) -> str:
    """What clips are compared by when they are sorted by name (see Clip.name)."""
    return folded(title or first_line(prompt))


def distinct(names: Iterable[str]) -> dict[str, str]:
    """The names that are not empty, each once in its first spelling, by what they compare by."""
    found: dict[str, str] = {}
    for name in map(one_line, names):
        if name:
            found.setdefault(folded(name), name)
    return found


def micro_usd(amount: Decimal, rounding: str = ROUND_HALF_EVEN) -> int:
    """`amount` in millionths of a dollar, or the nearest that SQLite can hold."""
    if amount.adjusted() > _ABSURD_POWER_OF_TEN:
        return _MAX_INTEGER if amount > 0 else -_MAX_INTEGER
    millionths = int(amount.scaleb(6).to_integral_value(rounding))
    return max(-_MAX_INTEGER, min(_MAX_INTEGER, millionths))


def add_functions(connection: sqlite3.Connection) -> None:
    """Let the migrations call name_key(title, prompt) and micro_usd(text) on `connection`."""
    connection.create_function("name_key", 2, name_key, deterministic=True)
    connection.create_function("micro_usd", 1, _micro_usd_of, deterministic=True)


def _micro_usd_of(text: str | None) -> int | None:
    try:
        return None if text is None else micro_usd(Decimal(text))
    except InvalidOperation:
        # A row nobody wrote: whoever reads it says so; the others must come across.
        return None
