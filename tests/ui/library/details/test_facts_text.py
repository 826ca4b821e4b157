"""Facts and annotations of several clips together, as text."""

from dataclasses import replace
from datetime import timedelta, timezone
from decimal import Decimal

import pytest
from msgspec import structs

from app.core.library.clip import Clip, ClipAnnotations
from app.core.request import TakeNumber
from app.ui.library.details.facts_text import (
    SharedAnnotations,
    clip_facts,
    facts_text,
    shared_annotations,
)
from tests.fakes.clips import make_clip

ZONE = timezone(timedelta(hours=8))
CLIP = make_clip()


def words(key: str, *clips: Clip) -> str:
    return next(fact.text for fact in clip_facts(clips, ZONE) if fact.key == key)


def priced(cost: str | None) -> Clip:
    return replace(CLIP, cost_usd=None if cost is None else Decimal(cost))


@pytest.mark.parametrize(
    ("prices", "total"),
    [
        (["0.1", "0.1", "0.1"], "$0.30"),
        (["1.145"], "$1.145"),
        ([None], "unknown"),
        (["0.387", None], "$0.387 and 1 unknown price"),
        (["0.387", None, None], "$0.387 and 2 unknown prices"),
    ],
)
def test_prices(prices: list[str | None], total: str) -> None:
    assert words("price", *(priced(price) for price in prices)) == total


@pytest.mark.parametrize(
    ("lengths_s", "total"),
    [([5.0], "5 s"), ([5.04], "5 s"), ([5.06, 2.5], "7.6 s"), ([15.0] * 5, "1 min 15 s")],
)
def test_lengths(lengths_s: list[float], total: str) -> None:
    clips = [
        replace(CLIP, facts=structs.replace(CLIP.facts, duration_s=each)) for each in lengths_s
    ]
    assert words("length", *clips) == total


def test_a_take_is_named_beside_others_only() -> None:
    third = replace(CLIP, take=TakeNumber(3, 8))
    assert words("take", third) == "3 of 8"
    assert "take" not in [fact.key for fact in clip_facts((CLIP,), ZONE)]
    assert "take" not in [fact.key for fact in clip_facts((third, third), ZONE)]


def test_days_are_the_users() -> None:
    late = replace(CLIP, made_at=CLIP.made_at + timedelta(hours=4))
    assert words("made", late) == "23 Nov 2026 00:30"
    assert words("made", CLIP, CLIP) == "22 Nov 2026"
    assert words("made", late, CLIP) == "22 Nov 2026 to 23 Nov 2026"


def test_for_the_clipboard_the_prompt_comes_last() -> None:
    text = facts_text((CLIP,), ZONE)
    assert text.startswith("Model: alibaba/happyhorse-1.0/text-to-video\nResolution: 1080P\n")
    assert text.endswith(f"File: {CLIP.path}\n\n{CLIP.request.prompt}")
    assert CLIP.request.prompt not in facts_text((CLIP, CLIP), ZONE)


def test_what_annotations_have_in_common() -> None:
    one = ClipAnnotations("", True, 3, ("a", "b"), "x", ("C",))
    other = ClipAnnotations("", True, 4, ("b", "d"), "", ("C", "E"))
    clips = [replace(CLIP, annotations=annotations) for annotations in (one, other)]
    assert shared_annotations(clips) == SharedAnnotations(
        is_favourite=True,
        rating=None,
        note=None,
        tags=("b",),
        some_tags=("a", "d"),
        collections=("C",),
        some_collections=("E",),
    )
