"""The API key as a type that does not show its value by accident, and where it is stored."""

import re
import unicodedata
from enum import StrEnum
from typing import Final, NoReturn, Protocol

from app.core import problems
from app.core.errors import InvalidInput

# The environment variable of a key, and the name of the key in the keyring.
KEY_VARIABLE: Final = "SHORTAPI_KEY"
_MAX_CHARACTERS = 4_000
# Too few to help with guessing the rest.
_ENDING, _MIN_FOR_ENDING = 3, 12
_QUOTES = "\"'`"
# Typographic quotes of editors, chats and keyboards.
_PLAIN_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛‹›′´", "'"))
_VALUE = r"""["'`]?(?P<value>[^\s"'`]+)"""
# Compiled when a key is first pasted.
_BEARER = rf"(?i)\bbearer\s+{_VALUE}"
# `SHORTAPI_KEY=…` as in shells, settings files, JSON and PowerShell; `set KEY …` in others.
_ASSIGNED = (
    rf"""(?i)(?P<name>\b\w*shortapi\w*)["'`]?\]?(?:\s*:?[=:]\s*|\s+){_VALUE}""",
    rf"""(?i)(?P<name>\b\w*(?:key|token|secret|auth)\w*)["'`]?\]?\s*:?[=:]\s*{_VALUE}""",
    rf"""(?P<name>\b[A-Z][A-Z0-9_]+)["'`]?\s*=\s*{_VALUE}""",
)
# A placeholder or a name instead of the key's value.
_NO_KEY = r"(?i)\$.*|%.*%|bearer|\w+://.*|\w*(?:key|token)[:=]|(?:short)?api_?key"


class KeySource(StrEnum):
    """The origin of the key in use; shown in the window."""

    NONE = "none"
    ENVIRONMENT = "environment"
    KEYRING = "keyring"
    SESSION = "session"
    DEMO = "demo"


class ApiKey:
    """An API key; only `reveal()` returns its text, for app/api and the keyring."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Find the key in pasted `text`. Raises InvalidInput when it cannot be a key.

        A key is sent in an HTTP header, so it is printable ASCII without spaces.
        """
        self._text = _key_in(text)

    def reveal(self) -> str:
        """The key's text, only for the Authorization header and the keyring."""
        return self._text

    @property
    def ending(self) -> str:
        """The last characters, by which the user recognises it; empty for a short key."""
        return self._text[-_ENDING:] if len(self._text) >= _MIN_FOR_ENDING else ""

    def cut_from(self, text: str) -> str:
        """`text` without the key, plain or JSON-encoded; for stored answers."""
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


class SecretStore(Protocol):
    """The system's keyring."""

    async def read(self) -> ApiKey | None:
        """The stored key, or None when there is none. Raises SecretStoreError."""
        ...

    async def write(self, key: ApiKey) -> None:
        """Store `key` and read it back. Raises SecretStoreError when it was not kept."""
        ...

    async def delete(self) -> None:
        """Delete the stored key. Raises SecretStoreError."""
        ...


def _key_in(text: str) -> str:
    if len(text) <= _MAX_CHARACTERS:
        # Full-width letters and special spaces become plain ones; zero-width characters go.
        plain = unicodedata.normalize("NFKC", text.translate(_PLAIN_QUOTES))
        plain = "".join(char for char in plain if unicodedata.category(char) != "Cf")
        found = _found_in(plain)
        if found and all("!" <= char <= "~" for char in found) and not re.fullmatch(_NO_KEY, found):
            return found
    raise InvalidInput(problems.key_malformed())


def _found_in(text: str) -> str:
    """The part of `text` in the position of a key; empty when that is ambiguous."""
    for pattern in (_BEARER, *_ASSIGNED):
        found = {match["value"].rstrip(",;)}]>") for match in re.finditer(pattern, text)}
        if found:
            return found.pop() if len(found) == 1 else ""
    return text.strip().strip(_QUOTES + "<>,;").strip()
