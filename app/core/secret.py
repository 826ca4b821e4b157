"""The API key as a value that cannot be shown by accident."""

import re
import unicodedata
from enum import StrEnum
from typing import NoReturn

from app.core import problems
from app.core.errors import InvalidInput

_MAX_CHARACTERS = 4_000
_QUOTES = "\"'`"
# What editors, chats and keyboards make of quotes.
_PLAIN_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛‹›′´", "'"))
_VALUE = r"""["'`]?(?P<value>[^\s"'`]+)"""
_BEARER = re.compile(rf"(?i)\bbearer\s+{_VALUE}")
# `SHORTAPI_KEY=…` as shells, settings files, JSON and PowerShell write it; `set KEY …` of others.
_ASSIGNED = (
    re.compile(rf"""(?i)(?P<name>\b\w*shortapi\w*)["'`]?\]?(?:\s*:?[=:]\s*|\s+){_VALUE}"""),
    re.compile(
        rf"""(?i)(?P<name>\b\w*(?:key|token|secret|auth)\w*)["'`]?\]?\s*:?[=:]\s*{_VALUE}"""
    ),
    re.compile(rf"""(?P<name>\b[A-Z][A-Z0-9_]+)["'`]?\s*=\s*{_VALUE}"""),
)
# The name of a key where its value should be.
_NO_KEY = re.compile(r"(?i)\$.*|%.*%|bearer|\w+://.*|\w*(?:key|token)[:=]|(?:short)?api_?key")


class KeySource(StrEnum):
    """Where the key in use came from; shown in the window."""

    NONE = "none"
    ENVIRONMENT = "environment"
    KEYRING = "keyring"
    SESSION = "session"
    DEMO = "demo"


class ApiKey:
    """An API key; only `reveal()` gives its text, and only app/api and the keyring ask for it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Take the key out of `text` as users paste it; InvalidInput when it cannot be a key.

        A key travels in an HTTP header, so it is printable ASCII without spaces.
        """
        self._text = _key_in(text)

    def reveal(self) -> str:
        """The key's text, for the Authorization header and the keyring only."""
        return self._text

    def cut_from(self, text: str) -> str:
        """`text` without the key, plain or as JSON may write it; for what is kept of answers."""
        escaped = self._text.replace("\\", "\\\\").replace('"', '\\"')
        for spelling in (escaped, escaped.replace("/", "\\/"), self._text):
            text = text.replace(spelling, "[key]")
        return text

    def __repr__(self) -> str:
        return "ApiKey(hidden)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ApiKey) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("an API key is not written down")


def _key_in(text: str) -> str:
    if len(text) <= _MAX_CHARACTERS:
        # Full-width letters and special spaces become plain ones; what has no width goes.
        plain = unicodedata.normalize("NFKC", text.translate(_PLAIN_QUOTES))
        plain = "".join(char for char in plain if unicodedata.category(char) != "Cf")
        found = _found_in(plain)
        if found and all("!" <= char <= "~" for char in found) and not _NO_KEY.fullmatch(found):
            return found
    raise InvalidInput(problems.key_malformed())


def _found_in(text: str) -> str:
    """What stands in `text` where a key does; empty when that is unclear."""
    for pattern in (_BEARER, *_ASSIGNED):
        found = {match["value"].rstrip(",;)}]>") for match in pattern.finditer(text)}
        if found:
            return found.pop() if len(found) == 1 else ""
    return text.strip().strip(_QUOTES + "<>,;").strip()
