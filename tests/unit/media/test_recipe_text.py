"""Recipes as text: everything a user may write comes back, nothing else is accepted."""

import json
from datetime import UTC, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.bounds import EARLIEST, LATEST, is_of_this_era
from app.core.library.clip import Recipe
from app.core.request import TakeNumber
from app.media.recipe_text import MAX_TEXT_CHARACTERS, recipe_of, recipe_text
from tests.fakes.clips import MADE_AT, make_request

RECIPE = Recipe(make_request("A black lab"), "take-1", "job-1", Decimal("1.145"), MADE_AT, "0.1.0")
# Half a surrogate pair is no text: it cannot be stored or shown anywhere.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
TIMES = st.datetimes(
    EARLIEST.replace(tzinfo=None), LATEST.replace(tzinfo=None), timezones=st.just(UTC)
).filter(is_of_this_era)
SMALL = st.integers(1, 8)
NAMES = TEXTS.filter(str.isprintable)
RECIPES = st.builds(
    Recipe,
    request=st.builds(
        make_request,
        prompt=TEXTS,
        resolution=NAMES,
        ratio=NAMES,
        duration_s=st.integers(0, 86_400),
    ),
    take_id=NAMES,
    api_job_id=NAMES,
    cost_usd=st.none() | st.decimals(min_value=0, max_value=10_000, places=6),
    made_at=TIMES,
    app_version=NAMES,
    take=st.builds(lambda number, more: TakeNumber(number, number + more), SMALL, SMALL),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


def changed(**changes: object) -> str:
    values: dict[str, Any] = json.loads(recipe_text(RECIPE))
    return json.dumps({**values, **changes})


@given(RECIPES)
def test_a_recipe_comes_back_as_it_was(recipe: Recipe) -> None:
    text = recipe_text(recipe)
    assert recipe_of(text) == recipe
    # Safe in any file: one line of plain letters.
    assert text.isascii()
    assert text.isprintable()


def test_the_callback_address_stays_at_home() -> None:
    assert "callback" not in recipe_text(RECIPE)


# As the first version wrote it: a cost with the digits of its Decimal, times to the microsecond.
OLD_TEXT = (
    '{"gallop_recipe": 1, "model": "alibaba/happyhorse-1.0/text-to-video",'
    ' "prompt": "Une jument \\u00e0 l\'aube \\ud83d\\udc0e\\n\\"rouge\\"", "resolution": "1080P",'
    ' "ratio": "16:9", "duration_s": 5, "take_id": "0f3c", "job_id": "6563a1",'
    ' "cost_usd": "1.1450", "made_at": "2026-11-22T12:30:00.123456+00:00", "app_version": "0.1.0"}'
)
OLD_RECIPE = Recipe(
    make_request('Une jument à l\'aube 🐎\n"rouge"'),
    "0f3c",
    "6563a1",
    Decimal("1.1450"),
    MADE_AT.replace(microsecond=123456),
    "0.1.0",
)


def test_a_recipe_of_an_earlier_version_opens_and_is_written_as_it_was() -> None:
    recipe = recipe_of(OLD_TEXT)
    assert recipe == OLD_RECIPE
    assert str(recipe.cost_usd) == "1.1450"
    assert recipe_text(OLD_RECIPE) == OLD_TEXT
    without = OLD_TEXT.replace('"1.1450"', "null").replace("0f3c", "").replace("6563a1", "")
    assert recipe_of(without) == replace(OLD_RECIPE, cost_usd=None, take_id="", api_job_id="")


def test_what_strangers_write_around_a_recipe_does_not_matter() -> None:
    odd = OLD_TEXT.replace("{", '{"prompt": 7, "seed": NaN, "x": [' + "1" * 1000 + "], ", 1)
    assert recipe_of(odd) == OLD_RECIPE


@pytest.mark.parametrize("odd", ["3", None, 0, -1, 9, 10**30, 2.5, [3]])
def test_a_take_that_makes_no_sense_is_the_only_one(odd: object) -> None:
    assert recipe_of(changed(take=odd, takes=8)) == RECIPE


def test_times_of_other_zones_become_utc() -> None:
    zone = timezone(timedelta(hours=8))
    recipe = recipe_of(changed(made_at=MADE_AT.astimezone(zone).isoformat()))
    assert recipe == RECIPE
    assert recipe is not None
    assert recipe.made_at.tzinfo is UTC


@pytest.mark.parametrize(
    "made_at", [f"{MADE_AT:%Y-%m-%d %H:%M:%S}Z", f"{MADE_AT:%Y%m%dT%H%M%S}+0000"]
)
def test_a_time_in_another_form_is_read(made_at: str) -> None:
    assert recipe_of(changed(made_at=made_at)) == RECIPE


def test_what_is_new_in_a_later_version_is_passed_over() -> None:
    assert recipe_of(changed(seed=7)) == RECIPE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        '"gallop_recipe"',
        "{",
        "[" * 100_000,
        '{"gallop_recipe": 1}',
        " " * (MAX_TEXT_CHARACTERS + 1),
        changed(gallop_recipe=2),
        changed(gallop_recipe="1"),
        changed(gallop_recipe=True),
        changed(model=""),
        changed(model=None),
        changed(prompt=["A black lab"]),
        changed(duration_s="5"),
        changed(duration_s=5.0),
        changed(duration_s=True),
        changed(duration_s=-1),
        changed(duration_s=10**100),
        changed(made_at="yesterday"),
        changed(made_at="2026-11-22T12:30:00"),
        changed(made_at="9999-12-31T23:59:59-14:00"),
        changed(made_at=1),
        changed(made_at="0001-01-01T00:00:00+00:00"),
        changed(made_at="1970-01-01T00:00:00+00:00"),
        changed(made_at="2100-01-01T00:00:00+00:00"),
        changed(made_at="9999-12-31T23:59:59+00:00"),
        changed(prompt="x" * 100_001),
        changed(model="x" * 301),
        changed(resolution="1080P\n$0.00"),
        changed(ratio="16:9\u202e"),
        changed(job_id="a\0b"),
        changed(cost_usd=1.145),
        changed(cost_usd="-1"),
        changed(cost_usd="NaN"),
        changed(cost_usd="1e999999"),
        changed(cost_usd="1E+1"),
        changed(cost_usd=float("nan")),
        changed(duration_s=float("inf")),
        changed(duration_s=86_401),
        json.dumps([json.loads(recipe_text(RECIPE))]),
    ],
)
def test_what_is_no_recipe(text: str) -> None:
    assert recipe_of(text) is None


def test_half_a_pair_in_a_text_is_replaced() -> None:
    recipe = recipe_of(changed(prompt="a\ud800b"))
    assert recipe is not None
    assert recipe.request.prompt == "a?b"


@given(st.dictionaries(st.sampled_from(sorted(json.loads(recipe_text(RECIPE)))), JSON))
def test_no_value_breaks_the_reader(values: dict[str, Any]) -> None:
    recipe = recipe_of(changed(**values))
    assert recipe is None or isinstance(recipe, Recipe)


@given(st.text() | JSON.map(json.dumps))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert recipe_of(text) is None
