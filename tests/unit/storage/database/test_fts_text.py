import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.storage.database.fts_text import clip_words, match_expression, words_to_index
from app.storage.database.schema import load_migrations


def found(prompt: str, wanted: str) -> bool:
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(load_migrations()[0])
        connection.execute(
            "INSERT INTO clip_words (rowid, words) VALUES (1, ?)", (words_to_index(prompt),)
        )
        rows = connection.execute(
            "SELECT rowid FROM clip_words WHERE clip_words MATCH ?", (match_expression(wanted),)
        )
        return rows.fetchone() is not None
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("prompt", "wanted"),
    [
        ("A black lab swimming", "black"),
        ("A black lab swimming", "swim"),
        ("A black lab swimming", "LAB a"),
        ("Un café à Straße", "cafe strasse"),
        ("Un cafe\u0301", "café"),
        ("一只黑色拉布拉多犬在湖里游泳", "黑色"),
        ("一只黑色拉布拉多犬在湖里游泳", "拉布拉多"),
        ("一只黑色拉布拉多犬在湖里游泳", "泳"),
        ("一只黑色拉布拉多犬在湖里游泳", "游泳 黑色"),
        ("4K高清 video", "4k高清"),
        ("ＦＵＬＬ width", "full"),
        ("湖で泳ぐラブラドール", "ラブラ"),
        ("산속의 호수에서", "호수"),
        ("สุนัขว่ายน้ำ", "ว่าย"),
        ("झील में कुत्ता", "कुत्"),
        ("Чёрный лабрадор", "чёрн"),
        ("كلب أسود يسبح", "أسود"),
        ("black-lab's day", "black-lab"),
    ],
)
def test_words_of_any_language_are_found(prompt: str, wanted: str) -> None:
    assert found(prompt, wanted)


@pytest.mark.parametrize(
    ("prompt", "wanted"),
    [
        ("A black lab swimming", "white"),
        ("A black lab swimming", "ack"),
        ("一只黑色拉布拉多犬", "白色"),
        ("一只黑色拉布拉多犬", "黑多"),
        ("黑白 色彩", "黑色"),
    ],
)
def test_other_words_are_not_found(prompt: str, wanted: str) -> None:
    assert not found(prompt, wanted)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
def test_nothing_typed_is_taken_for_syntax(typed: str) -> None:
    if match_expression(typed):
        found(typed, typed)


@given(
    st.text(alphabet="ab É9_-'\"*:^()+,.\n\0黑色犬ラーน้ำ가é๏・❤\ufe0f\u0301\ue000", max_size=20),
    st.text("x黑 .", max_size=5),
)
def test_a_prompt_is_found_by_all_of_its_words(prompt: str, more: str) -> None:
    if match_expression(prompt):
        assert found(f"{more} {prompt} {more}", prompt)


def test_signs_alone_have_no_expression() -> None:
    assert match_expression('"*( ) 🐎 - ๏ ・') == ""
    assert match_expression("❤\ufe0f ☀\ufe0f \u0301 ๏\u0e49") == ""


def test_a_sign_beside_a_word_asks_for_nothing() -> None:
    assert match_expression("✈\ufe0f dog") == '"dog"*'
    assert match_expression("dog❤\ufe0f❤\ufe0f") == '"dog"*'
    assert match_expression("❤\ufe0f-dog") == '"dog"*'
    # Here the index has made one word of the mark and what stands beside it.
    assert match_expression("1\ufe0f\u20e3") == '"1\ufe0f\u20e3"*'
    assert match_expression("❤\ufe0fdog") == '"\ufe0fdog"*'


def test_a_prompt_alone_has_the_words_it_always_had() -> None:
    assert clip_words("Un café 黑色", "", "") == words_to_index("Un café 黑色")


def test_no_phrase_runs_from_one_text_into_the_next() -> None:
    assert clip_words("a", "", "b") == "a \ue000 b"
    assert clip_words("", "b") == "b"
    assert match_expression("\ue000") == ""
