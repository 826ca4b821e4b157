import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pathvalidate import Platform, is_valid_filename

from app.core.library.name_pattern import PLACEHOLDERS, NameFacts, name_parts
from app.core.settings import DEFAULT_PATTERN
from app.storage.files.clip_names import (
    MAX_NAME_BYTES,
    MAX_NAME_CHARACTERS,
    clip_name,
    file_name,
    folder_name,
)

DAY = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
ASTRONAUT = "👩🏽\u200d🚀"


def named(
    prompt: str,
    resolution: str = "1080P",
    number: int = 1,
    pattern: str = DEFAULT_PATTERN,
    **facts: str,
) -> str:
    known = NameFacts(DAY, prompt, resolution=resolution, **facts)
    return clip_name(name_parts(pattern, known), number)


def is_safe(name: str) -> bool:
    root = name.partition(".")[0].rstrip()
    return (
        len(name) <= MAX_NAME_CHARACTERS
        and len(name.encode("utf-8")) <= MAX_NAME_BYTES
        and is_valid_filename(name, platform=Platform.UNIVERSAL)
        and is_valid_filename(root, platform=Platform.UNIVERSAL)
        and not name.startswith(".")
        and unicodedata.is_normalized("NFC", name)
    )


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
    assert named(prompt) == name


def test_later_names_have_a_number() -> None:
    assert named("Lab", "720P", 12) == "2026-11-22 Lab 720P 12.mp4"
    assert named("Lab", "../x") == "2026-11-22 Lab x.mp4"
    assert named("Lab", "") == "2026-11-22 Lab.mp4"


def test_long_prompts_are_cut_at_a_word() -> None:
    assert (
        named("An action shot of a black lab swimming, " * 9)
        == "2026-11-22 An action shot of a black lab swimming, An action shot of a 1080P.mp4"
    )


def test_no_character_is_cut_in_two() -> None:
    title = named(ASTRONAUT * 100)[len("2026-11-22 ") : -len(" 1080P.mp4")]
    assert title.replace(ASTRONAUT, "") == ""
    accents = named("q\u0301" * 100)
    assert accents.count("q") == accents.count("\u0301")


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{prompt} - {date}", "A dog - 2026-11-22 2.mp4"),
        ("{prompt}/{date}", "A dog 2026-11-22 2.mp4"),
        ("{date}.{prompt}", "2026-11-22.A dog 2.mp4"),
        (".{prompt}.", "A dog 2.mp4"),
        ("{prompt} {{x}}", "A dog {x} 2.mp4"),
        ("{collection}", "Clip 2.mp4"),
        ("{ratio}", "16x9 2.mp4"),
    ],
)
def test_the_user_s_own_pattern(pattern: str, name: str) -> None:
    assert named("A dog", number=2, pattern=pattern, ratio="16:9") == name


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("CON", "CON_.mp4"),
        ("nul", "nul_.mp4"),
        ("aux.h", "aux_.h.mp4"),
        ("con .x", "con_.x.mp4"),
        ("COM¹", "COM¹_.mp4"),
        ("conin$", "conin$_.mp4"),
        ("Console", "Console.mp4"),
        ("con" + ".x" * 60, "con_" + ".x" * 36 + ".mp4"),
    ],
)
def test_names_that_windows_reserves(prompt: str, name: str, tmp_path: Path) -> None:
    assert named(prompt, pattern="{prompt}") == name
    assert is_safe(name)
    (tmp_path / name).write_bytes(b"clip")
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_texts_give_way_before_dates_and_numbers() -> None:
    long = "one two three four five six seven eight nine ten " * 9
    name = named(long, number=345, pattern="{collection} {prompt} {date}", collection="Summer")
    assert name.startswith("Summer one two three")
    assert name.endswith(" 2026-11-22 345.mp4")
    both = named(long, pattern="{collection} {prompt} {date}", collection="sea " * 99)
    assert both.startswith("sea sea sea")
    assert " one two three" in both
    assert both.endswith(" 2026-11-22.mp4")


def test_a_pattern_that_is_itself_too_long() -> None:
    name = named("A dog", number=2, pattern="{date} " + "word " * 40 + "{prompt}")
    assert name.startswith("2026-11-22 word word")
    assert name.endswith(" word 2.mp4")
    assert is_safe(name)


@pytest.mark.parametrize(
    ("given", "extension", "name"),
    [
        ("Holiday", ".mov", "Holiday.mov"),
        ("Holiday.MOV", ".mov", "Holiday.mov"),
        ("Take 1 -", ".mp4", "Take 1 -.mp4"),
        ("v1.2 final", ".mp4", "v1.2 final.mp4"),
        (".hidden", ".mp4", "hidden.mp4"),
        ("../up", ".mp4", "up.mp4"),
        ("con", ".mp4", "con_.mp4"),
        ("   ", ".mp4", "Clip.mp4"),
        (".mp4", ".mp4", "Clip.mp4"),
    ],
)
def test_a_name_a_user_gives(given: str, extension: str, name: str) -> None:
    assert file_name(given, 1, extension) == name


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("2026-11", "2026-11"),
        ("Dogs / Cats", "Dogs Cats"),
        ("..", ""),
        ("", ""),
        (" . ", ""),
        ("NUL", "NUL_"),
        ("End.", "End"),
    ],
)
def test_a_folder_s_name(given: str, name: str) -> None:
    assert folder_name(given) == name


@given(st.text(max_size=200), st.text(max_size=10), st.integers(1, 9999))
def test_every_system_takes_every_name(prompt: str, resolution: str, number: int) -> None:
    name = named(prompt, resolution, number)
    assert is_safe(name)
    assert name.startswith("2026-11-22 ")
    assert name.endswith(".mp4")


names = st.one_of(
    st.text(max_size=120),
    st.sampled_from(
        ["con", "LPT1.x", "nul .a", ASTRONAUT * 40, "字" * 99, "q\u0301" * 90, "..", " "]
    ),
)


@given(
    st.lists(st.one_of(st.sampled_from(PLACEHOLDERS), st.text(max_size=12)), max_size=5),
    names,
    names,
    st.integers(1, 9999),
)
def test_every_pattern_gives_a_name_for_every_system(
    pattern: list[str], prompt: str, collection: str, number: int
) -> None:
    name = named(prompt, "720P", number, "".join(pattern), collection=collection, ratio="1:1")
    assert is_safe(name)
    assert name.endswith(f" {number}.mp4" if number > 1 else ".mp4")


@given(names, st.integers(1, 9999))
def test_every_system_takes_names_and_folders_people_give(given: str, number: int) -> None:
    assert is_safe(file_name(given, number, ".mp4"))
    folder = folder_name(given)
    assert folder == "" or is_safe(folder)
