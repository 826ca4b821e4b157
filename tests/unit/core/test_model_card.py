"""The model card: the real one, and every way a card can be wrong."""

from datetime import date
from decimal import Decimal

import msgspec
import pytest

from app.core.model_card import ModelCard, Resolution


def test_the_real_card(card):
    assert card.id == "alibaba/happyhorse-1.0/text-to-video"
    assert card.resolutions == (
        Resolution("720P", 720, Decimal("0.129"), 80),
        Resolution("1080P", 1080, Decimal("0.229"), 120),
    )
    assert card.resolution_names == ("720P", "1080P")
    assert card.default_resolution == "1080P"
    assert card.ratios == ("16:9", "9:16", "1:1", "4:3", "3:4")
    assert card.default_ratio == "16:9"
    assert (card.min_duration_s, card.default_duration_s, card.max_duration_s) == (3, 5, 15)
    assert card.max_clip_bytes == 32_000_000
    assert (card.max_prompt_units, card.units_per_chinese_character) == (5000, 2)
    assert (card.default_takes, card.max_takes) == (1, 8)
    assert isinstance(card.price_as_of, date)


def test_a_tier_by_name(card):
    assert card.resolution("720P").short_side_px == 720
    with pytest.raises(KeyError):
        card.resolution("4K")


@pytest.mark.parametrize(
    ("resolution", "duration_s", "expected_s"),
    [
        ("720P", 5, 80),
        ("720P", 3, 64),
        ("720P", 15, 160),
        ("1080P", 5, 120),
        ("1080P", 15, 240),
        ("4K", 5, 120),
    ],
)
def test_what_is_expected_before_a_job_was_made(card, resolution, duration_s, expected_s):
    assert card.expected_making_s(resolution, duration_s) == pytest.approx(expected_s)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        pytest.param('id = "', 'id "', "Expected '='", id="not TOML"),
        pytest.param('id = "', 'di = "', "missing required field `id`", id="a name missing"),
        pytest.param('id = "alibaba', 'id = 3 # "', r"Expected `str`.*\$\.id", id="no text"),
        pytest.param("[[resolutions]]", "[[others]]", "resolutions", id="no options"),
        pytest.param('ratios = ["16:9"', 'ratios = 1 # ["', r"Expected `array`", id="no list"),
        pytest.param(
            "min_duration_s = 3", 'min_duration_s = "3"', "Expected `int`", id="no number"
        ),
        pytest.param("2026-11-22", '"today"', "date", id="no date"),
        pytest.param('"0.129"', '"cheap"', "decimal", id="price is no number"),
        pytest.param('"0.129"', '"0"', "price contradicts", id="price of nothing"),
        pytest.param('price_usd_per_s = "0.129"', "", "price_usd_per_s", id="no price"),
        pytest.param('n = "1080P"', 'n = "4K"', "default resolution", id="default"),
        pytest.param('ratio = "16:9"', 'ratio = "2:1"', "default ratio", id="default ratio"),
        pytest.param("duration_s = 5", "duration_s = 16", "default duration", id="duration"),
        pytest.param("max_takes = 8", "max_takes = 0", "default takes", id="takes"),
    ],
)
def test_a_bad_card(card_text, old, new, complaint):
    assert old in card_text
    with pytest.raises(ValueError, match=complaint):
        msgspec.toml.decode(card_text.replace(old, new), type=ModelCard)


def test_a_price_is_taken_digit_by_digit(card_text, card):
    unquoted = card_text.replace('"0.129"', "0.129").replace('"0.229"', "0.229")
    assert msgspec.toml.decode(unquoted, type=ModelCard) == card
