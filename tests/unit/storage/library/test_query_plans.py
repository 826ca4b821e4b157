"""Which index each usual query of the library is read from, and that nothing is sorted for it."""

import re
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.core.library.clip_query import ClipQuery, ClipSort
from app.storage.database.database import Database
from app.storage.library import labels
from app.storage.library import query as library_query

DAY = datetime(2026, 11, 30, tzinfo=UTC)
FILTERS: list[dict[str, Any]] = [
    {},
    {"ratios": ("16:9",)},
    {"ratios": ("16:9", "1:1"), "resolutions": ("720P",), "min_rating": 3},
    {"min_length_s": 3, "max_length_s": 8},
    {"min_cost_usd": Decimal(1), "max_cost_usd": Decimal(2)},
    {"made_since": DAY, "made_until": DAY},
    {"favourites_only": True},
    {"missing_only": True},
]
INDEXES = {
    ClipSort.NEWEST: "clip_card_filters",
    ClipSort.OLDEST: "clip_card_filters",
    ClipSort.LONGEST: "clip_card_longest",
    ClipSort.SHORTEST: "clip_card_shortest",
    ClipSort.DEAREST: "clip_card_dearest",
    ClipSort.CHEAPEST: "clip_card_cheapest",
    ClipSort.BEST_RATED: "clip_card_best",
    ClipSort.NAME: "clip_card_name",
}


async def plan(database: Database, ask: Callable[[sqlite3.Connection], object]) -> list[str]:
    """The steps of SQLite's plans for what `ask` reads, those of looking up a label aside."""

    def work(connection: sqlite3.Connection) -> list[str]:
        asked: list[str] = []
        connection.set_trace_callback(asked.append)
        ask(connection)
        connection.set_trace_callback(None)
        return [
            step[3]
            for statement in asked
            # What SQLite asks itself for the index of the words names its database.
            if "SELECT label_id FROM label" not in statement and "'main'." not in statement
            for step in connection.execute(f"EXPLAIN QUERY PLAN {statement}")
        ]

    return await database.read(work)


async def page_plan(database: Database, query: ClipQuery) -> list[str]:
    return await plan(database, lambda c: library_query.ids(c, query, 60, 0))


@pytest.mark.parametrize("sort", ClipSort)
@pytest.mark.parametrize("filters", FILTERS)
async def test_a_page_is_read_along_its_order(
    database: Database, sort: ClipSort, filters: dict[str, Any]
) -> None:
    (only,) = await page_plan(database, ClipQuery(sort=sort, **filters))
    # SEARCH where the filter gives the bounds of the order.
    assert re.match(rf"S\w+ clip_card USING COVERING INDEX {INDEXES[sort]}\b", only)


@pytest.mark.parametrize("filters", FILTERS[1:])
async def test_what_a_filter_leaves_is_counted_in_one_index(
    database: Database, filters: dict[str, Any]
) -> None:
    steps = await plan(database, lambda c: library_query.count(c, ClipQuery(**filters)))
    assert steps == ["SCAN clip_card USING COVERING INDEX clip_card_filters"]


async def test_common_words_are_looked_up_along_the_order(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_query, "_COMMON_CLIPS", 0)
    query = ClipQuery(text="horse", ratios=("1:1",), sort=ClipSort.BEST_RATED)
    steps = await page_plan(database, query)
    assert steps[-3] == "SCAN clip_card USING COVERING INDEX clip_card_best"
    assert steps[-1].startswith("SCAN clip_words VIRTUAL TABLE INDEX")


@pytest.mark.parametrize("sort", [ClipSort.NEWEST, ClipSort.OLDEST])
async def test_words_are_read_in_the_order_of_their_index(
    database: Database, sort: ClipSort
) -> None:
    query = ClipQuery(text="golden horse", sort=sort)
    (only,) = await page_plan(database, query)
    assert only.startswith("SCAN clip_words VIRTUAL TABLE INDEX")
    (counted,) = await plan(database, lambda c: library_query.count(c, query))
    assert counted.startswith("SCAN clip_words VIRTUAL TABLE INDEX")
    # With a filter each clip that has the words is looked at, to where the page is full.
    words, cards = await page_plan(database, ClipQuery(text="horse", ratios=("1:1",), sort=sort))
    assert words.startswith("SCAN clip_words VIRTUAL TABLE INDEX")
    assert cards == "SEARCH clip_card USING INTEGER PRIMARY KEY (rowid=?)"


async def test_the_clips_of_a_tag_are_found_first(database: Database) -> None:
    newest = await page_plan(database, ClipQuery(tags=("sea",)))
    assert newest[0] == "SEARCH clip_card USING COVERING INDEX clip_card_filters (seq=?)"
    assert "SEARCH clip_label USING PRIMARY KEY (label_id=?)" in newest
    assert not any("ORDER BY" in step for step in newest)
    rated = await page_plan(database, ClipQuery(tags=("sea",), sort=ClipSort.BEST_RATED))
    assert rated[0] == newest[0]
    # Only those few are sorted.
    assert rated[-1] == "USE TEMP B-TREE FOR ORDER BY"
    named = await page_plan(database, ClipQuery(collection="best", sort=ClipSort.NAME))
    assert named[0] == "SCAN clip_card USING COVERING INDEX clip_card_name"
    assert not any("ORDER BY" in step for step in named)


async def test_deleted_clips_are_read_from_the_index_of_the_few(database: Database) -> None:
    (only,) = await page_plan(database, ClipQuery(trashed_only=True))
    assert only == "SCAN clip_card USING INDEX clip_card_trashed"


@pytest.mark.parametrize("counted", [labels.tags, labels.collections])
async def test_names_are_counted_without_reading_each_clip(
    database: Database, counted: Callable[[sqlite3.Connection], object]
) -> None:
    steps = await plan(database, counted)
    assert "SCAN clip_card USING INDEX clip_card_trashed" in steps
    assert not any(step.startswith("SCAN clip_label") for step in steps)
