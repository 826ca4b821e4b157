import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pathvalidate import Platform, is_valid_filename

from app.storage.clip_names import MAX_NAME_BYTES, MAX_NAME_CHARACTERS, clip_name

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("Black lab swimming", "2026-11-22 Black lab swimming 1080P.mp4"),
        ("CON", "2026-11-22 CON 1080P.mp4"),
        ("", "2026-11-22 Clip 1080P.mp4"),
        ("...", "2026-11-22 Clip 1080P.mp4"),
        ("../../etc/passwd", "2026-11-22 etc passwd 1080P.mp4"),
        ('a<b>c:d"e/f\\g|h?i*j', "2026-11-22 a b c d e f g h i j 1080P.mp4"),
        ("Two\nlines\tand  spaces. ", "2026-11-22 Two lines and spaces 1080P.mp4"),
        ("gpj.\u202eevil", "2026-11-22 gpj. evil 1080P.mp4"),
        ("Cafe\u0301", "2026-11-22 Café 1080P.mp4"),
        ("كلب أسود يسبح", "2026-11-22 كلب أسود يسبح 1080P.mp4"),
        ("half \ud83d emoji", "2026-11-22 half emoji 1080P.mp4"),
        ("👩\u200d🚀 on the moon", "2026-11-22 👩\u200d🚀 on the moon 1080P.mp4"),
    ],
)
def test_names_are_readable_and_safe(prompt: str, name: str) -> None:
    assert clip_name(DAY, prompt, "1080P", 1) == name


def test_later_names_have_a_number() -> None:
    assert clip_name(DAY, "Lab", "720P", 12) == "2026-11-22 Lab 720P 12.mp4"
    assert clip_name(DAY, "Lab", "../x", 1) == "2026-11-22 Lab x.mp4"
    assert clip_name(DAY, "Lab", "", 1) == "2026-11-22 Lab.mp4"


def test_long_prompts_are_cut_at_a_word() -> None:
    name = clip_name(DAY, "An action shot of a black lab swimming, " * 9, "1080P", 1)
    assert (
        name == "2026-11-22 An action shot of a black lab swimming, An action shot of a 1080P.mp4"
    )


def test_no_character_is_cut_in_two() -> None:
    astronaut = "👩🏽\u200d🚀"
    title = clip_name(DAY, astronaut * 100, "1080P", 1)[len("2026-11-22 ") : -len(" 1080P.mp4")]
    assert title.replace(astronaut, "") == ""
    accents = clip_name(DAY, "q\u0301" * 100, "1080P", 1)
    assert accents.count("q") == accents.count("\u0301")


@given(st.text(max_size=200), st.text(max_size=10), st.integers(1, 9999))
def test_every_system_takes_every_name(prompt: str, resolution: str, number: int) -> None:
    name = clip_name(DAY, prompt, resolution, number)
    assert len(name) <= MAX_NAME_CHARACTERS
    assert len(name.encode("utf-8")) <= MAX_NAME_BYTES
    assert is_valid_filename(name, platform=Platform.UNIVERSAL)
    assert name.startswith("2026-11-22 ")
    assert name.endswith(".mp4")
    assert unicodedata.is_normalized("NFC", name)
