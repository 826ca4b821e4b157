"""The values that the database sorts and filters clips by, also as SQL functions."""

import sqlite3
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation

from app.core.library.names import folded
from app.core.prompt import first_line

_MAX_INTEGER = 2**63 - 1
# As integers, amounts from here on, far beyond any SQLite integer, would fill the memory.
_ABSURD_POWER_OF_TEN = 30


def title_key(title: str, prompt: str) -> str:
    """The sort key of clips by name (see Clip.name)."""
    return folded(title or first_line(prompt))


def micro_usd(amount: Decimal, rounding: str = ROUND_HALF_EVEN) -> int:
    """`amount` in millionths of a dollar, or the nearest value that SQLite can hold."""
    if amount.adjusted() > _ABSURD_POWER_OF_TEN:
        return _MAX_INTEGER if amount > 0 else -_MAX_INTEGER
    millionths = int(amount.scaleb(6).to_integral_value(rounding))
    return max(-_MAX_INTEGER, min(_MAX_INTEGER, millionths))


def add_functions(connection: sqlite3.Connection) -> None:
    """Add name_key(title, prompt) and micro_usd(text), used by migrations, to `connection`."""
    connection.create_function("name_key", 2, title_key, deterministic=True)
    connection.create_function("micro_usd", 1, _micro_usd_of, deterministic=True)


def _micro_usd_of(text: str | None) -> int | None:
    try:
        return None if text is None else micro_usd(Decimal(text))
    except InvalidOperation:
        # A damaged row is reported when it is read; the others must still be migrated.
        return None
