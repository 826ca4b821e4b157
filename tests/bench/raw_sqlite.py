"""The time of plain sqlite3 for a search in this process, as a baseline for slow machines."""

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from app.bridge.library.library_model import PAGE_CLIPS
from app.storage.database.fts_text import match_expression
from app.storage.database.journal_files import reading
from tests.bench.library_texts import TYPED

_NEWEST = (
    "SELECT * FROM clip JOIN clip_card USING (seq) WHERE seq IN"
    " (SELECT rowid FROM clip_words WHERE clip_words MATCH ? ORDER BY rowid DESC LIMIT ?)"
)


def typed() -> Iterator[str]:
    """The content of the search field after each key."""
    for text in TYPED:
        for end in range(1, len(text) + 1):
            yield text[:end].strip()


def raw_search_ms(connection: sqlite3.Connection, text: str) -> float:
    """The time to read the newest matching clips as rows in this thread."""
    began_s = time.perf_counter()
    connection.execute(_NEWEST, (match_expression(text), PAGE_CLIPS)).fetchall()
    return (time.perf_counter() - began_s) * 1000


def raw_searches_ms(journal_file: Path) -> list[float]:
    """As `raw_search_ms`, for each key."""
    with reading(journal_file) as connection:
        return [raw_search_ms(connection, text) for text in typed()]
