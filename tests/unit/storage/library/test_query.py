from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from msgspec import structs

from app.core.library.clip import Clip, ClipAnnotations
from app.core.library.clip_query import ClipQuery, ClipSort
from app.storage.database.database import Database
from app.storage.library import query as library_query
from app.storage.library.library import Library


@pytest.fixture
async def library(database: Database, samples: Any) -> Library:
    library = Library(database)

    def clip(name: str, prompt: str, seconds: float, cost: str | None, **annotations: Any) -> Clip:
        made: Clip = samples.clip(name, prompt, samples.noon + timedelta(days=ord(name)))
        tall = name in "bd"
        request = replace(
            made.request, ratio="9:16" if tall else "16:9", resolution="720P" if tall else "1080P"
        )
        return replace(
            made,
            request=request,
            facts=structs.replace(made.facts, duration_s=seconds),
            cost_usd=None if cost is None else Decimal(cost),
            annotations=ClipAnnotations(**annotations),
            is_missing=name == "c",
        )

    for one in (
        clip("a", "Zebra lab", 5.0, "1.145", rating=3, tags=("Sea",), collections=("Best",)),
        clip("b", "apple lab", 3.0, "0.387", is_favourite=True, tags=("sea", "Größe")),
        clip("c", "Äpfel lab", 5.0, None, rating=5, collections=("Best", "Rest")),
        clip("d", "猫 lab", 15.0, "1.1450", title="Bee", rating=3, tags=("GRÖSSE",)),
        clip("e", "zebra lab", 3.0, "0.387", is_favourite=True),
    ):
        await library.add(one)
    return library


async def names(library: Library, query: ClipQuery) -> str:
    found = "".join(await library.ids(query, 100, 0))
    assert "".join(clip.clip_id for clip in await library.page(query, 100, 0)) == found
    assert "".join((await library.ids(query, 2, 0)) + (await library.ids(query, 100, 2))) == found
    assert await library.count(query) == len(found)
    return found


ORDERS = {
    ClipSort.NEWEST: "edcba",
    ClipSort.OLDEST: "abcde",
    ClipSort.LONGEST: "dcaeb",
    ClipSort.SHORTEST: "ebcad",
    # What is not known is neither dear nor cheap.
    ClipSort.DEAREST: "daebc",
    ClipSort.CHEAPEST: "ebdac",
    ClipSort.BEST_RATED: "cdaeb",
    # Capitals make no difference: "Zebra lab" and "zebra lab" are equal, the newest first.
    ClipSort.NAME: "bdeac",
}


@pytest.mark.parametrize("sort", ClipSort)
@pytest.mark.parametrize("common_clips", [1, 2_000])
async def test_every_order_among_all_found_and_filtered(
    library: Library, sort: ClipSort, common_clips: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_query, "_COMMON_CLIPS", common_clips)
    order = ORDERS[sort]
    assert await names(library, ClipQuery(sort=sort)) == order
    assert await names(library, ClipQuery(sort=sort, text="la")) == order
    tall = "".join(name for name in order if name in "bd")
    assert await names(library, ClipQuery(sort=sort, ratios=("9:16",))) == tall
    assert await names(library, ClipQuery(sort=sort, ratios=("9:16",), text="lab")) == tall
    both = "".join(name for name in order if name in "ac")
    assert await names(library, ClipQuery(sort=sort, collection="best")) == both


DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"ratios": ("16:9", "9:16")}, "edcba"),
        ({"ratios": ("1:1",)}, ""),
        ({"resolutions": ("720P",)}, "db"),
        ({"min_length_s": 5.0}, "dca"),
        ({"max_length_s": 5.0}, "ecba"),
        ({"min_length_s": 4, "max_length_s": 14}, "ca"),
        ({"min_cost_usd": Decimal("1.145")}, "da"),
        ({"min_cost_usd": Decimal("1.1450001")}, ""),
        ({"max_cost_usd": Decimal("0.3869999")}, ""),
        ({"max_cost_usd": Decimal("0.387")}, "eb"),
        ({"min_cost_usd": Decimal(0), "max_cost_usd": Decimal("1E+40")}, "edba"),
        ({"max_cost_usd": Decimal("-1E+40")}, ""),
        ({"favourites_only": True}, "eb"),
        ({"min_rating": 3}, "dca"),
        ({"min_rating": 4}, "c"),
        ({"tags": ("SEA",)}, "ba"),
        ({"tags": (" größe ",)}, "db"),
        ({"tags": ("sea", "grösse")}, "b"),
        ({"tags": ("nothing",)}, ""),
        # A tag is no collection.
        ({"tags": ("Best",)}, ""),
        ({"collection": "REST"}, "c"),
        ({"collection": "sea"}, ""),
        ({"missing_only": True}, "c"),
        ({"trashed_only": True}, ""),
        ({"text": "größe"}, "db"),
        ({"text": "bee"}, "d"),
        ({"text": "猫", "min_rating": 3, "tags": ("grösse",)}, "d"),
        ({"text": "lab", "ratios": ("16:9",), "favourites_only": True}, "e"),
        ({"ratios": ("\ud800",), "tags": ("\ud800",)}, ""),
    ],
)
async def test_every_condition(library: Library, changes: dict[str, Any], found: str) -> None:
    assert await names(library, ClipQuery(**changes)) == found
    by_name = "".join(name for name in ORDERS[ClipSort.NAME] if name in found)
    assert await names(library, ClipQuery(**changes, sort=ClipSort.NAME)) == by_name


async def test_days_include_the_first_moment_and_not_the_last(
    library: Library, samples: Any
) -> None:
    made_at = samples.noon + timedelta(days=ord("c"))
    assert await names(library, ClipQuery(made_since=made_at)) == "edc"
    assert await names(library, ClipQuery(made_until=made_at)) == "ba"
    assert await names(library, ClipQuery(made_since=made_at, made_until=made_at + DAY)) == "c"
