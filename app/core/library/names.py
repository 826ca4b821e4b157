"""How names that users give are stored and compared: tags, collections, saved searches, titles."""

import unicodedata
from collections.abc import Iterable

from app.core.prompt import on_one_line


def storable(text: str) -> str:
    """`text` with lone surrogates, which UTF-8 cannot hold, replaced."""
    return text.encode("utf-8", "replace").decode("utf-8")


def folded(text: str) -> str:
    """`text` for comparison: texts that look the same become equal (NFKC, lower case)."""
    return unicodedata.normalize("NFKC", text).casefold()


def one_line(name: str) -> str:
    """`name` as it is stored: on one line, trimmed, storable; may become empty."""
    return on_one_line(storable(name))


def name_key(name: str) -> str:
    """The key of `name`: names with equal keys are one name to the library."""
    return folded(one_line(name))


def distinct(names: Iterable[str]) -> dict[str, str]:
    """The names that are not empty, each once in its first spelling, by their keys."""
    found: dict[str, str] = {}
    for name in map(one_line, names):
        if name:
            found.setdefault(folded(name), name)
    return found
