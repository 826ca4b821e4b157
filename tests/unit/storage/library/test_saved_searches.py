import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.bounds import EARLIEST, LATEST
from app.core.library.clip_query import ClipQuery, ClipSort, SavedSearch
from app.storage.database.database import Database
from app.storage.library.library import Library
from app.storage.library.saved_searches import query_of, query_text

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=10)
NAMES = st.lists(TEXTS, max_size=3).map(tuple)
LENGTHS = st.none() | st.floats(0, 1e6)
TIMES = st.none() | st.datetimes(
    EARLIEST.replace(tzinfo=None), LATEST.replace(tzinfo=None), timezones=st.just(UTC)
)
MONEY = st.none() | st.decimals(0, 10**6)
QUERIES = st.builds(
    ClipQuery,
    text=TEXTS,
    ratios=NAMES,
    resolutions=NAMES,
    min_length_s=LENGTHS,
    max_length_s=LENGTHS,
    made_since=TIMES,
    made_until=TIMES,
    min_cost_usd=MONEY,
    max_cost_usd=MONEY,
    favourites_only=st.booleans(),
    min_rating=st.integers(0, 5),
    tags=NAMES,
    collection=TEXTS,
    missing_only=st.booleans(),
    trashed_only=st.booleans(),
    sort=st.sampled_from(ClipSort),
)


@given(QUERIES)
def test_every_field_of_a_query_comes_back(query: ClipQuery) -> None:
    assert query_of(query_text(query)) == query


# As Gallop 0.1 wrote them: in the order of its fields, letters as they are.
OLD_TEXT = (
    '{"text": "Hündin \\\\ \\"rot\\" 🐎", "ratios": ["16:9", "1:1"], "resolutions": ["720P"],'
    ' "min_length_s": 3.0, "max_length_s": 15, "made_since": "2026-01-01T00:00:00.000000+00:00",'
    ' "made_until": "2026-11-22T12:30:00.123456+00:00", "min_cost_usd": "0.50",'
    ' "max_cost_usd": "1E+1", "favourites_only": true, "min_rating": 4, "tags": ["dog", "lab"],'
    ' "collection": "Best", "missing_only": false, "trashed_only": true, "sort": "newest"}'
)
OLD_QUERY = ClipQuery(
    text='Hündin \\ "rot" 🐎',
    ratios=("16:9", "1:1"),
    resolutions=("720P",),
    min_length_s=3.0,
    max_length_s=15.0,
    made_since=datetime(2026, 1, 1, tzinfo=UTC),
    made_until=datetime(2026, 11, 22, 12, 30, 0, 123456, tzinfo=UTC),
    min_cost_usd=Decimal("0.50"),
    max_cost_usd=Decimal("1E+1"),
    favourites_only=True,
    min_rating=4,
    tags=("dog", "lab"),
    collection="Best",
    trashed_only=True,
)


def test_a_search_of_an_earlier_version_opens_and_is_written_as_it_was() -> None:
    query = query_of(OLD_TEXT)
    assert query == OLD_QUERY
    assert str(query.min_cost_usd) == "0.50"
    assert query_text(OLD_QUERY) == OLD_TEXT.replace('"max_length_s": 15,', '"max_length_s": 15.0,')
    # Stars of a scale that went further.
    assert query_of('{"min_rating": 9}') == ClipQuery(min_rating=5)


def test_a_field_that_is_not_written_is_at_its_default() -> None:
    assert query_of('{"text": "lab"}') == ClipQuery(text="lab")
    assert query_of(query_text(ClipQuery(text="a\ud83d"))) == ClipQuery(text="a?")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"colour": "red"}',
        '{"text": 7}',
        '{"text": null}',
        '{"ratios": "16:9"}',
        '{"tags": [7]}',
        '{"min_length_s": true}',
        '{"min_length_s": "5"}',
        '{"min_rating": true}',
        '{"min_rating": 2.5}',
        '{"favourites_only": 1}',
        '{"made_since": "yesterday"}',
        '{"made_since": "2026-01-01T00:00:00"}',
        '{"made_since": "2026-01-01T00:00:00Z"}',
        '{"made_since": "1999-01-01T00:00:00.000000+00:00"}',
        '{"made_until": "9999-12-31T23:59:59.000000-14:00"}',
        '{"made_until": 1767225600}',
        '{"min_cost_usd": "cheap"}',
        '{"min_cost_usd": "NaN"}',
        '{"min_cost_usd": "-Infinity"}',
        '{"min_cost_usd": 1.5}',
        '{"min_length_s": NaN}',
        '{"min_length_s": 1e300}',
        '{"min_length_s": 1' + "0" * 400 + "}",
        '{"min_rating": 1' + "0" * 5000 + "}",
        '{"text": "a", "tags": ' + "[" * 100_000,
        '{"TEXT": "lab"}',
        '{"sort": "by-colour"}',
        '{"sort": []}',
    ],
)
def test_what_no_version_of_ours_wrote_is_no_query(text: str) -> None:
    assert query_of(text) is None


async def test_searches_are_kept_replaced_and_forgotten(database: Database) -> None:
    library = Library(database)
    dogs = SavedSearch("Dogs", ClipQuery(text="dog", min_cost_usd=Decimal("0.50")))
    cats = SavedSearch(
        "cats", ClipQuery(tags=("cat",), made_since=datetime(2026, 1, 1, tzinfo=UTC))
    )
    for search in (dogs, cats, SavedSearch("  ", ClipQuery())):
        await library.save_search(search)
    assert await library.saved_searches() == [cats, dogs]
    loud = SavedSearch("DOGS", ClipQuery(text="loud"))
    await library.save_search(SavedSearch(" DOGS ", loud.query))
    assert await library.saved_searches() == [cats, loud]
    await library.remove_search("Cats")
    await library.remove_search("Cats")
    assert await library.saved_searches() == [loud]
    naive = ClipQuery(made_since=datetime(2026, 1, 1))  # noqa: DTZ001
    with pytest.raises(ValueError, match="zone"):
        await library.save_search(SavedSearch("x", naive))


async def test_a_search_that_cannot_be_read_is_left_out_and_stays(database: Database) -> None:
    library = Library(database)
    good = SavedSearch("good", ClipQuery(text="x"))
    await library.save_search(good)
    rows = [("newer", 2, json.dumps({})), ("odd", 1, "{"), ("later", 1, '{"colour": "red"}')]
    await database.run(
        lambda c: c.executemany(
            "INSERT INTO saved_search (key, name, format, query) VALUES (?1, ?1, ?2, ?3)", rows
        )
    )
    assert await library.saved_searches() == [good]
    kept = await database.read(lambda c: c.execute("SELECT count(*) FROM saved_search").fetchone())
    assert tuple(kept) == (4,)
