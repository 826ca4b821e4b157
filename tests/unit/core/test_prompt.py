"""Counting prompts of every script, where the API would cut, and what no model can read."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.prompt import (
    control_positions,
    first_line,
    is_chinese,
    measure_prompt,
    on_one_line,
    shows_nothing,
    with_plain_line_ends,
    without_controls,
)

# A loaded machine makes an example slow, never wrong.


@pytest.mark.parametrize(
    ("prompt", "units"),
    [
        ("", 0),
        ("A horse.", 8),
        ("一匹马", 6),
        ("A 马 runs", 9),
        ("𠀀", 2),
        ("々〇", 4),
        ("，。！", 3),
        ("ひらがなカタカナ", 8),
        ("한국어", 3),
        ("🐎", 1),
        ("👩‍👩‍👧", 5),
        ("حصان", 4),
        ("e\u0301", 2),
        ("a\r\nb", 4),
    ],
)
def test_units(card, prompt, units):
    measure = measure_prompt(prompt, card)
    assert (measure.units, measure.max_units) == (units, 5000)
    assert measure.fits
    assert measure.cut_at == len(prompt)


@pytest.mark.parametrize(
    ("prompt", "units", "cut_at", "lost"),
    [
        pytest.param("x" * 5000, 5000, 5000, 0, id="just fits"),
        pytest.param("x" * 5001, 5001, 5000, 1, id="one too many"),
        pytest.param("马" * 2500, 5000, 2500, 0, id="Chinese just fits"),
        pytest.param("马" * 2501, 5002, 2500, 1, id="Chinese one too many"),
        pytest.param("x" * 4999 + "马", 5001, 4999, 1, id="half of a Chinese character is none"),
        pytest.param("x" * 4998 + "马y", 5001, 4999, 1, id="mixed"),
        pytest.param("马x" * 2500, 7500, 3333, 1667, id="alternating"),
        pytest.param("🐎" * 5001, 5001, 5000, 1, id="emoji"),
        pytest.param("ا" * 5002, 5002, 5000, 2, id="right to left"),
        pytest.param("x" * 100_000, 100_000, 5000, 95_000, id="100,000 characters"),
        pytest.param("马" * 100_000, 200_000, 2500, 97_500, id="100,000 Chinese characters"),
    ],
)
def test_where_the_api_cuts(card, prompt, units, cut_at, lost):
    measure = measure_prompt(prompt, card)
    assert (measure.units, measure.cut_at, measure.lost_characters) == (units, cut_at, lost)
    assert measure.fits == (lost == 0)


@given(st.text(alphabet=st.sampled_from("ax马🐎é"), max_size=20).map(lambda text: text * 400))
def test_what_is_left_fits_and_one_more_would_not(card, prompt):
    measure = measure_prompt(prompt, card)
    assert measure_prompt(prompt[: measure.cut_at], card).fits
    if not measure.fits:
        assert not measure_prompt(prompt[: measure.cut_at + 1], card).fits


def test_chinese_is_what_unicode_calls_so():
    # Python's own tables do not know scripts, but their names are the standard's.
    for code in range(0x2E80, 0xFB00):
        name = unicodedata.name(chr(code), "")
        if name.startswith(("CJK UNIFIED IDEOGRAPH", "CJK COMPATIBILITY IDEOGRAPH", "CJK RADICAL")):
            assert is_chinese(chr(code)), name
        elif name.startswith(("HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO")):
            assert not is_chinese(chr(code)), name


@pytest.mark.parametrize(
    ("prompt", "positions", "clean"),
    [
        ("plain", (), "plain"),
        ("tab\tand\nline", (), "tab\tand\nline"),
        ("a\x00b\x1b[0m", (1, 3), "ab[0m"),
        ("a\r\nb\rc", (1, 4), "a\nb\nc"),
        ("\x7f\x85\x9f", (0, 1, 2), ""),
        ("half \ud83d pair", (5,), "half  pair"),
        ("👩‍👧 שלום\u200f", (), "👩‍👧 שלום\u200f"),
    ],
)
def test_controls(prompt, positions, clean):
    assert control_positions(prompt) == positions
    assert without_controls(prompt) == clean
    assert control_positions(clean) == ()


def test_what_cannot_be_seen_is_nothing():
    blanks = "\u00ad\u034f\u115f\u1160\u17b4\u180b\u2800\u3164\ufe0f\uffa0\ufffc\ud83d"
    blanks += "\U0001d159\U000e0041\U000e0100\U000e0fff \n\x00\x1b"
    blanks += "".join(
        chr(code)
        for code in range(0x110000)
        # Signs around Arabic numbers are of this category, and visible.
        if unicodedata.category(chr(code)) == "Cf" and "ARABIC" not in unicodedata.name(chr(code))
        if chr(code) not in "\u070f\u08e2\U000110bd\U000110cd"
    )
    assert [character for character in blanks if not shows_nothing(character)] == []
    assert shows_nothing(blanks)
    # Also a character that is newer than Python's tables.
    for seen in "a一\u3131\u2801\u0301🐎\U0001fae8\ue000":
        assert not shows_nothing(f"\u3164{seen}\ufe0f")
    assert [on_one_line(text) for text in ("\u3164 \u2800", " a\n b ")] == ["", "a b"]


@pytest.mark.parametrize(
    ("prompt", "line"),
    [
        ("", ""),
        (" \u3164\n\u2800", ""),
        ("  one\n\ttwo ", "one two"),
        ("x" * 80, "x" * 80),
        ("x" * 81, "x" * 79 + "…"),
        ("x" * 78 + " yyy", "x" * 78 + "…"),
    ],
)
def test_first_line(prompt, line):
    assert first_line(prompt) == line


def test_line_ends_of_every_system():
    assert with_plain_line_ends("a\r\nb\rc\nd") == "a\nb\nc\nd"
