"""Splits texts into words for the full-text index, in scripts with and without spaces."""

import json
import re
import sqlite3
import unicodedata
from itertools import groupby

from app.storage.database.search_folding import (
    JOINER,
    SIGN,
    ZERO_WIDTH_JOINER,
    search_folded,
)

# Scripts without spaces between words: Thai, Lao, Myanmar, Khmer, kana, Han. Also Hangul syllables,
# because Korean adds endings to words.
_UNSPACED = re.compile(
    "["
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0003ffff"
    "]+"
)

# A word with joiners inside. Possessive: trying shorter words again would take ten times as long.
_JOINED = re.compile(rf"(?<![^\s{JOINER}])[^\s{JOINER}]++(?:{JOINER}++[^\s{JOINER}]++)++")
_SELECTORS = {0xFE0E: None, 0xFE0F: None}
_BETWEEN_TEXTS = " \ue000 "


def words_to_index(text: str) -> str:
    """The words of `text` as the index stores them.

    A word with a hyphen or an apostrophe is there in its parts and as a whole: well-known as well,
    known and wellknown. A run of an unspaced script becomes overlapping pairs and its last
    character, 黑色犬 becomes 黑色 色犬 犬, so that every part of it, of any length, can be found.
    """
    folded = search_folded(text).replace(ZERO_WIDTH_JOINER, "")
    joined = _JOINED.sub(lambda word: f"{word[0]} {word[0].replace(JOINER, '')}", folded)
    return _UNSPACED.sub(lambda run: f" {' '.join(_pairs(run[0]))} {run[0][-1]} ", joined)


def clip_words(*texts: str) -> str:
    """The words of all `texts` of a clip: its prompt, title, tags and note.

    A separator word from a private-use script stands between two texts, so that no phrase matches
    across them.
    """
    return _BETWEEN_TEXTS.join(words_to_index(text) for text in texts if text)


def add_functions(connection: sqlite3.Connection) -> None:
    """Add what migrations use: words_to_index(text), clip_words(prompt, title, note, tags)."""
    connection.create_function("words_to_index", 1, words_to_index, deterministic=True)
    connection.create_function("clip_words", 4, _clip_words, deterministic=True)


def _clip_words(prompt: str, title: str, note: str, tags: str) -> str:
    return clip_words(prompt, title, *json.loads(tags), note)


def sign_to_find(text: str) -> str:
    """`text` without variation selectors (plain or colourful signs), which users do not type."""
    return text.translate(_SELECTORS)


def match_expression(text: str) -> str:
    """The FTS5 expression for clips with every word and every sign of `text`; empty without any.

    Each word is quoted, so that nothing is parsed as FTS syntax. It also matches as a prefix.
    """
    # Signs that are joined to one picture become one phrase.
    folded = search_folded(text).replace(f" {ZERO_WIDTH_JOINER} ", ZERO_WIDTH_JOINER)
    return " AND ".join(term for word in folded.split() if (term := _term(word)))


def _term(word: str) -> str:
    """The expression for `word`, which has no spaces; empty if the index does not have its like."""
    if word.startswith(SIGN):
        return f'"{word.replace(ZERO_WIDTH_JOINER, " ")}"'
    plain = word.replace(ZERO_WIDTH_JOINER, "")
    apart, joined = _all_of(plain), _all_of(plain.replace(JOINER, ""))
    return apart if apart == joined else f"(({apart}) OR ({joined}))"


def _all_of(word: str) -> str:
    """The expression for `word`, in which runs of unspaced scripts alternate with others."""
    terms: list[str] = []
    start = 0
    for run in _UNSPACED.finditer(word):
        terms += _quoted(word[start : run.start()])
        if _has_word(run[0]):
            pairs = " ".join(_pairs(run[0]))
            terms.append(f'"{pairs}"' if pairs else f'"{run[0]}"*')
        start = run.end()
    terms += _quoted(word[start:])
    return " AND ".join(terms)


def _pairs(run: str) -> list[str]:
    return [run[index : index + 2] for index in range(len(run) - 1)]


def _quoted(word: str) -> list[str]:
    # Separators inside are left to the index's tokenizer, so that clips and queries are split in
    # the same way.
    return [f'"{kept}"*'] if (kept := _without_signs(word)) else []


def _without_signs(word: str) -> str:
    """`word` from its first to its last letter or digit, with the marks joined to these.

    The index treats a lone mark as a word. Between letters a mark must stay, or the phrase would
    differ from the index.
    """
    runs = ["".join(run) for _, run in groupby(word, _is_kept)]
    worded = [number for number, run in enumerate(runs) if _has_word(run)]
    return "".join(runs[worded[0] : worded[-1] + 1]) if worded else ""


def _is_kept(character: str) -> bool:
    """Whether the index (by its `categories`) keeps the character."""
    category = unicodedata.category(character)
    return category[0] in "LNM" or category == "Co"


def _has_word(text: str) -> bool:
    """Whether `text` has a word that the index can find."""
    return any(unicodedata.category(character)[0] in "LN" for character in text)
