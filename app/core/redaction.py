"""Takes keys and passwords out of texts that are kept: the log, crash reports, diagnostics."""

import re
from urllib.parse import quote

from app.core.secret import ApiKey

_HIDDEN = "[hidden]"
# What was hidden already is left as it is.
_NOT_HIDDEN = r"(?!\[(?:key|hidden)\])"
_VALUE = rf"(?P<value>{_NOT_HIDDEN}[^\s\"',;&)}}\]]+)"
# What looks like a secret, whoever wrote it; only the `value` is hidden. What stands before it is
# matched possessively (++): nothing of it may be tried as a value again.
_SECRET_SHAPES = (
    # Up to the end of what is quoted: "Bearer" may be followed by a key with odd characters.
    re.compile(
        rf"(?i)\bauthorization\b[\"']?\s*[:=,]\s*+(?:b?[\"'])?+(?P<value>{_NOT_HIDDEN}[^\"'\r\n]+)"
    ),
    re.compile(rf"(?i)\bbearer[ \t]++{_VALUE}"),
    re.compile(
        rf"(?i)\b\w*(?:api[_-]?key|_key|token|secret|password)[\"']?\s*[:=]\s*+[\"']?+{_VALUE}"
    ),
    # What stands before the @ of an address.
    re.compile(r"(?i)\b[a-z][a-z0-9+.-]*://(?P<value>[^\s/@\"']+)@"),
    re.compile(r"\b(?P<value>sk-[A-Za-z0-9_-]{6,})"),
)


class Redactor:
    """Cleans texts of what looks like a secret and of every key it was told of.

    May be used by several threads at once.
    """

    def __init__(self, *keys: ApiKey | None) -> None:
        self._keys: tuple[ApiKey, ...] = ()
        for key in keys:
            self.learn(key)

    def learn(self, key: ApiKey | None) -> None:
        """Also hide `key` from now on; None is no key."""
        if key is not None and key not in self._keys:
            self._keys = (*self._keys, key)

    def clean(self, text: str) -> str:
        """`text` without secrets; `[key]` or `[hidden]` stands in their place."""
        for key in self._keys:
            text = key.cut_from(text)
            # As an address or Python's own notation would write it.
            plain = key.reveal()
            for spelling in (quote(plain, safe=""), quote(plain), repr(plain)[1:-1]):
                text = text.replace(spelling, "[key]")
        for shape in _SECRET_SHAPES:
            text = shape.sub(_hide_value, text)
        return text


def _hide_value(match: "re.Match[str]") -> str:
    start, end = (place - match.start() for place in match.span("value"))
    return f"{match[0][:start]}{_HIDDEN}{match[0][end:]}"
