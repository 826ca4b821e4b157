"""Splits texts into words for the full-text index, in scripts with and without spaces."""

import re
import unicodedata
from itertools import groupby

from app.core.names import folded

# Scripts without spaces between words: Thai, Lao, Myanmar, Khmer, kana, Han. Also Hangul syllables,
# because Korean adds endings to words.
_UNSPACED = re.compile(
    "["
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0003ffff"
    "]+"
)

_SELECTORS = {0xFE0E: None, 0xFE0F: None}
_BETWEEN_TEXTS = " \ue000 "


def words_to_index(text: str) -> str:
    """`text` with every run of an unspaced script as overlapping pairs and its last character.

    黑色犬 becomes 黑色 色犬 犬, so that every part of it, of any length, can be found.
    """
    return _UNSPACED.sub(lambda run: f" {' '.join(_pairs(run[0]))} {run[0][-1]} ", _even(text))


def clip_words(*texts: str) -> str:
    """The words of all `texts` of a clip: its prompt, title, tags and note.

    A separator word from a private-use script stands between two texts, so that no phrase matches
    across them. A prompt alone is as `words_to_index` returns it, as in earlier formats of the
    journal.
    """
    return _BETWEEN_TEXTS.join(words_to_index(text) for text in texts if text)


def sign_to_find(text: str) -> str:
    """`text` without variation selectors (plain or colourful signs), which users do not type."""
    return text.translate(_SELECTORS)


def match_expression(text: str) -> str:
    """The FTS5 expression for clips with every word of `text`; empty if it has none.

    Each word is quoted, so that nothing is parsed as FTS syntax. It also matches as a prefix.
    """
    even = _even(text)
    terms: list[str] = []
    start = 0
    for run in _UNSPACED.finditer(even):
        terms += _quoted_words(even[start : run.start()])
        if _has_word(run[0]):
            pairs = " ".join(_pairs(run[0]))
            terms.append(f'"{pairs}"' if pairs else f'"{run[0]}"*')
        start = run.end()
    terms += _quoted_words(even[start:])
    return " ".join(terms)


def _even(text: str) -> str:
    """Normalize texts that look the same: composed, half-width, lower case.

    NUL would end the expression, and a quote would end a word in it.
    """
    return folded(text).replace("\0", " ").replace('"', " ")


def _pairs(run: str) -> list[str]:
    return [run[index : index + 2] for index in range(len(run) - 1)]


def _quoted_words(text: str) -> list[str]:
    # Split at spaces only. Other separators are left to the index's tokenizer, so that clips and
    # queries are split in the same way.
    return [f'"{word}"*' for each in text.split() if (word := _without_signs(each))]


def _without_signs(word: str) -> str:
    """`word` from its first to its last letter or digit, with the marks joined to these.

    The index treats a lone mark as a word, as the selector behind ❤, which is the same for all
    signs. Between letters a mark must stay, or the phrase would differ from the index.
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
