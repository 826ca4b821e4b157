"""The API key as a value that cannot be shown by accident."""

from enum import StrEnum
from typing import NoReturn

from app.core.errors import InvalidInput
from app.core.problems import ProblemKind, problem


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
        """Take `text` without surrounding space; InvalidInput when it cannot be a key.

        A key travels in an HTTP header, so it is printable ASCII without spaces.
        """
        text = text.strip()
        if not text or not all("!" <= character <= "~" for character in text):
            raise InvalidInput(problem(ProblemKind.KEY_MALFORMED))
        self._text = text

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
