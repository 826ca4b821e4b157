"""Names that look the same are one name."""

import pytest

from app.core.library.names import distinct, name_key, one_line


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dogs", "dogs"),
        ("Dogs", "ＤＯＧＳ"),
        ("Dogs", "  dogs\n"),
        ("two words", "Two\u00a0 Words"),
        ("Straße", "STRASSE"),
        ("café", "CAFE\u0301"),
        ("ΣΟΦΟΣ", "σοφος"),
        ("ﬁlm", "FILM"),
        ("ｶﾞ", "ガ"),
        ("\u1112\u1161\u11ab", "한"),
        ("a\udcff", "A?"),
    ],
)
def test_one_name_in_two_spellings(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)
    assert list(distinct([one, other]).values()) == [one_line(one)]


@pytest.mark.parametrize(
    ("one", "other"), [("Dog", "Dogs"), ("e", "é"), ("か", "が"), ("黑", "白")]
)
def test_two_names(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_a_name_of_spaces_is_none() -> None:
    assert distinct([" ", "\n", "a"]) == {"a": "a"}
