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
        # What is left out when typing.
        ("Η Ελλάδα την άνοιξη", "ελλαδα ανοιξη"),
        ("ἐν ἀρχῇ τῷ", "εν αρχη τω"),
        ("كَلْبٌ أسودُ في المدرسة", "كلب اسود المدرسه"),
        ("مـــدرسة على شاطئ", "مدرسة علي شاطي"),
        ("سماء", "سما"),
        ("شَیر کی دُنیا", "شير كي دنيا"),
        ("שָׁלוֹם עוֹלָם", "שלום עולם"),
        ("צה״ל", "צהל"),
        ("ısırgan otu", "isirgan"),
        ("İSTANBUL'da şafak", "istanbul safak"),
        ("Đường phố Việt Nam", "duong pho viet"),
        ("Smørrebrød, żółć, straße", "smorrebrod zolc STRASSE"),
        ("क़लम और ज़मीन", "कलम जमीन"),
        ("हँसी", "हंसी"),
        ("Объём", "объем"),
        # What is typed in another form.
        ("ﬁlm ﬂow", "film flow"),
        ("film", "ﬁlm"),
        ("full-width", "ｆｕｌｌ"),
        ("ﾈｺとﾄﾞｱ", "ネコ"),
        ("ネコとドア", "ねことどあ"),
        ("とむ・くるーず", "トムクルーズ"),
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국"),
        ("한국어", "\u1112\u1161\u11ab\u1100\u116e\u11a8"),
        ("รถไฟ\u200bสีแดง", "ไฟสี"),
        ("क्\u200dष", "क्ष"),
        ("٤٢ نجمة", "42"),
        ("Room 42", "४२"),
        # Hyphens and apostrophes of all kinds, with or without.
        ("a well-known face", "wellknown"),
        ("a well‑known face", "well known"),
        ("a wellknown face", "well–known"),
        ("co\u00adoperation", "cooperation"),
        ("don’t stop", "dont stop"),
        ("dont stop", "don't"),
        ("don\u00b4t stop", "don`t"),
        ("l’amour", "amour"),
        ("O'Brien", "o’brien"),
        ("می\u200cخواهم", "میخواهم"),
        ("میخواهم", "می\u200cخواهم"),
        ("می\u200cخواهم", "می خواهم"),
        ("col·lecció", "colleccio"),
        # Emoji.
        ("a cat 🐱", "🐱"),
        ("a cat🐱🐶 runs", "🐶"),
        ("a cat 🐱🐶", "🐱🐶"),
        ("🐶 and 🐱", "🐱🐶"),
        ("❤\ufe0fdog", "dog"),
        ("dog❤\ufe0f", "dog❤"),
        ("dog ❤", "❤\ufe0f dog"),
        ("👍🏽 good", "👍"),
        ("👍🏽 good", "👍🏽"),
        ("a 👨\u200d👩\u200d👧 here", "👨\u200d👩\u200d👧"),
        ("a 👨\u200d👩\u200d👧 here", "👩"),
        ("🏃🏽\u200d♀\ufe0f", "🏃🏽\u200d♀"),
        ("🇩🇪🇸🇪", "🇸🇪"),
        (
            "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
            "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        ),
        ("at 30℃", "30°C"),
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
        # A voiced kana, a vowel sign and another base letter are other letters.
        ("かき", "がき"),
        ("किताब", "कताब"),
        ("รัก", "รก"),
        ("dog", "dog 🐶"),
        ("a 👨\u200d👩\u200d👦", "👨\u200d👩\u200d👧"),
        ("👨 and 👩", "👨\u200d👩"),
        ("🇩🇪🇸🇪", "🇪🇸"),
        ("well known", "wellknown"),
    ],
)
def test_other_words_are_not_found(prompt: str, wanted: str) -> None:
    assert not found(prompt, wanted)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
def test_nothing_typed_is_taken_for_syntax(typed: str) -> None:
    if match_expression(typed):
        found(typed, typed)


@given(
    st.text(
        alphabet="ab É9_-'\"*:^()+,.\n\0黑色犬ラーน้ำ가é๏・❤\ufe0f\u0301\ue000\ue001\u200d🐱ß٣ءأק״",
        max_size=20,
    ),
    st.text("x黑 .", max_size=5),
)
def test_a_prompt_is_found_by_all_of_its_words(prompt: str, more: str) -> None:
    if match_expression(prompt):
        assert found(f"{more} {prompt} {more}", prompt)


def test_punctuation_alone_has_no_expression() -> None:
    assert match_expression('"*( ) - ๏ ・') == ""
    assert match_expression("\ufe0f \u0301 ๏\u0e49 \u200d") == ""


def test_no_phrase_runs_from_one_text_into_the_next() -> None:
    assert clip_words("a", "", "b") == "a \ue000 b"
    assert clip_words("", "b") == "b"
    assert match_expression("\ue000") == ""
