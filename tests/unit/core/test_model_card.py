"""The model card: the real one, and every way a card can be wrong."""

from datetime import date
from decimal import Decimal

import pytest

from app.core.model_card import ModelCardError, Resolution, parse_model_card


def test_the_real_card(card):
    assert card.id == "alibaba/happyhorse-1.0/text-to-video"
    assert card.resolutions == (
        Resolution("720P", 720, Decimal("0.129")),
        Resolution("1080P", 1080, Decimal("0.229")),
    )
    assert card.resolution_names == ("720P", "1080P")
    assert card.default_resolution == "1080P"
    assert card.ratios == ("16:9", "9:16", "1:1", "4:3", "3:4")
    assert card.default_ratio == "16:9"
    assert (card.min_duration_s, card.default_duration_s, card.max_duration_s) == (3, 5, 15)
    assert (card.max_prompt_units, card.units_per_chinese_character) == (5000, 2)
    assert (card.default_takes, card.max_takes) == (1, 8)
    assert isinstance(card.price_as_of, date)


def test_a_tier_by_name(card):
    assert card.resolution("720P").short_side_px == 720
    with pytest.raises(KeyError):
        card.resolution("4K")


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        pytest.param("id = ", "id ", "TOMLDecodeError", id="not TOML"),
        pytest.param('id = "', 'di = "', "KeyError", id="a name missing"),
        pytest.param('id = "alibaba', 'id = 3 # "', "id is not text", id="no text"),
        pytest.param("[takes]", "[other]", "takes", id="a table missing"),
        pytest.param("[[resolution.options]]", "[[resolution.others]]", "options", id="no options"),
        pytest.param("[prompt]", "[[prompt]]", "is not a table", id="no table"),
        pytest.param('options = ["16:9"', 'options = 1 # ["', "is not a list", id="no list"),
        pytest.param("min_s = 3", 'min_s = "3"', "is not a whole number", id="no number"),
        pytest.param("2026-11-22", '"today"', "is not a date", id="no date"),
        pytest.param('"0.129"', "0.129", "is not text", id="price as a float"),
        pytest.param('"0.129"', '"cheap"', "InvalidOperation", id="price is no number"),
        pytest.param('"0.129"', '"0"', "price contradicts", id="price of nothing"),
        pytest.param('"720P" = ', '"480P" = ', "720P", id="tier without a price"),
        pytest.param('default = "1080P"', 'default = "4K"', "default resolution", id="default"),
        pytest.param('default = "16:9"', 'default = "2:1"', "default ratio", id="default ratio"),
        pytest.param("default_s = 5", "default_s = 16", "duration", id="default duration"),
        pytest.param("max = 8", "max = 0", "takes", id="takes"),
    ],
)
def test_a_bad_card(card_text, old, new, complaint):
    assert old in card_text
    with pytest.raises(ModelCardError, match=complaint):
        parse_model_card(card_text.replace(old, new))
