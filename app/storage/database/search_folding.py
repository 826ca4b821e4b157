"""Folds texts for the search: what people leave out or vary when they type makes no difference."""

import re
import unicodedata

# Begins the word of a sign, such as an emoji. From the private use area, which the index keeps.
SIGN = "\ue001"
# What may stand between the parts of one word: well-known, don't, می‌خواهم.
JOINER = "-"
# Joins emoji to one picture, such as a family.
ZERO_WIDTH_JOINER = "\u200d"

_ZERO_WIDTH_NON_JOINER = "\u200c"
_APOSTROPHES = "'`´\"‘’‛′ʹʻʼʽ՚׳״·‧"
# Long dashes stand between words, and between sentences of scripts without spaces.
_LONG_DASHES = "—―⸺⸻〜〰"
# Combining classes: overlays and nuktas; points and vowels of Hebrew, Arabic and Syriac; accents.
# The others are letters to those who type them: vowels of Thai, voiced kana, the virama.
_LEFT_OUT_CLASSES = frozenset((1, 6, 7, *range(10, 37), *range(200, 241)))
_LEFT_OUT = frozenset(
    "\u0640\u0621"  # tatweel, hamza without a letter
    "\u30fb"  # the dot between Japanese names
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f"  # invisible letters and selectors
)
_HANGUL = range(0xAC00, 0xD7A4)
_KATAKANA = range(0x30A1, 0x30F7)
_KANA_APART = 0x60
_FIRST_SYMBOL = "\u2190"
# Letters that Unicode does not decompose, but keyboards of other languages lack.
_LETTERS = str.maketrans(
    {
        **{"ı": "i", "đ": "d", "ð": "d", "ł": "l", "ø": "o", "ħ": "h", "ŧ": "t", "ŋ": "n"},
        **{"æ": "ae", "œ": "oe", "þ": "th", "ƒ": "f", "ɓ": "b", "ɗ": "d", "ə": "e", "ɛ": "e"},
        **{"ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك", "ٱ": "ا"},
        **{"ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۃ": "ه", "ں": "ن"},
        "\u0901": "\u0902",  # Devanagari: the moon for the dot
    }
)
# Two letters, or a flag with the letters of a region.
_FLAGS = "[\U0001f1e6-\U0001f1ff]{2}|\U0001f3f4[\U000e0020-\U000e007f]+"
# What the index uses itself must not come from a text.
_RESERVED = "\ue000\ue001"
_BEFORE_FOLDING = re.compile(f"{_FLAGS}|[{_RESERVED}]")


def search_folded(text: str) -> str:
    """`text` as clips and queries are compared.

    Lower case in compatible, composed letters; without accents, points, nuktas and invisible
    characters; katakana as hiragana; digits of any script as 0 to 9; hyphens and apostrophes as
    JOINER. Each emoji or symbol becomes a word of its own that begins with SIGN.
    """
    if text.isascii():
        return text.translate(_ASCII).lower()
    prepared = _BEFORE_FOLDING.sub(_prepared, text)
    return unicodedata.normalize("NFC", prepared.translate(_FOLDED))


def _prepared(found: re.Match[str]) -> str:
    return " " if found[0] in _RESERVED else _sign_word(found[0])


class _Folded(dict[int, str]):
    """The folded form of each character, computed when it first occurs."""

    def __missing__(self, code_point: int) -> str:
        folded = self[code_point] = _folded_character(chr(code_point))
        return folded


_FOLDED = _Folded()
_ASCII = {ord(each): JOINER for each in _APOSTROPHES if each.isascii()} | {0: " "}


def _folded_character(character: str) -> str:
    if character == "\0":
        return " "
    if character in (ZERO_WIDTH_JOINER, SIGN):
        return character
    # Before the decomposition, which makes a space of an acute accent that stands alone.
    if ord(character) in _HANGUL or _is_joiner(character):
        return _folded_letter(character)
    plain = unicodedata.normalize("NFKD", character)
    kept = "".join(each for each in plain if not _is_left_out(each)).casefold()
    return "".join(map(_folded_letter, kept.translate(_LETTERS)))


def _folded_letter(character: str) -> str:
    if _is_joiner(character):
        return JOINER
    if ord(character) in _KATAKANA:
        return chr(ord(character) - _KANA_APART)
    if _is_sign(character):
        return _sign_word(character)
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


def _is_joiner(character: str) -> bool:
    if character in _LONG_DASHES:
        return False
    is_dash = unicodedata.category(character) == "Pd" or character == "\u2212"
    return is_dash or character == _ZERO_WIDTH_NON_JOINER or character in _APOSTROPHES


def _is_left_out(character: str) -> bool:
    if character in _LEFT_OUT or unicodedata.combining(character) in _LEFT_OUT_CLASSES:
        return True
    is_selector = "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
    return is_selector or unicodedata.category(character) == "Cf"


def _is_sign(character: str) -> bool:
    category = unicodedata.category(character)
    return category == "So" or (category in ("Sm", "Sk") and character >= _FIRST_SYMBOL)


def _sign_word(signs: str) -> str:
    return f" {SIGN}{''.join(f'{ord(sign):05x}' for sign in signs)} "
