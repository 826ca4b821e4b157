"""Takes keys and passwords out of texts that are kept: the log, crash reports, diagnostics."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
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


_LEFT_OUT = "[left out]"
# Names of clips are made from prompts. A quoted path ends at its quote, another at the line's end.
_CLIP_FILE = re.compile(
    r"(?:file:)?(?:[A-Za-z]:)?[\\/][^'\"“”\n]*?\.(?:mp4|m4v|mov|webm|mkv|part)\b", re.IGNORECASE
)
# The ids of jobs, takes and clips.
_ID = re.compile(r"\b[0-9a-f]{24,64}\b", re.IGNORECASE)
_RECORD = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
# What a traceback is made of besides the words of its errors.
_TRACE_LINE = re.compile(
    r"[ |+-]*(?:Traceback \(most recent call last\):|During handling of |The above exception was "
    r'|  File "|    |  \[Previous line repeated|-{3,})'
)
_ERROR_LINE = re.compile(
    r"(?P<name>[ |+]*(?:\w+\.)*\w*(?:Error|Exception|Exit|Interrupt|Warning))\b"
)
# Shorter ones would be found in half of all words.
_MIN_PROMPT_CHARACTERS = 6
_MAX_PROMPT_CHARACTERS = 60


@dataclass(frozen=True, slots=True)
class PrivateThings:
    """What is not for others: the home folder's path, the videos' folders, and prompts."""

    home: str = ""
    folders: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()


def without_private(text: str, things: PrivateThings) -> str:
    """`text`, lines of a log, without prompts, names of clips, job ids and words of errors.

    An error may quote anything, so of its words only the error's own name stays.
    """
    text = "\n".join(_kept_lines(text.splitlines()))
    for folder in things.folders:
        if folder:
            # A quote may be part of a prompt, so everything up to the end of the line goes.
            text = re.sub(rf"{re.escape(folder)}[\\/][^\n]*", f"{_LEFT_OUT}", text)
    text = _CLIP_FILE.sub(_LEFT_OUT, text)
    for prompt in things.prompts:
        for piece in _pieces(prompt):
            text = text.replace(piece, _LEFT_OUT)
    text = _ID.sub("[id]", text)
    return without_home(text, things)


def without_home(text: str, things: PrivateThings) -> str:
    """`text` with ~ for the user's own folder, whose name is most often their own."""
    # A home of "/" would turn every path into nonsense.
    return text.replace(things.home, "~") if len(things.home) > 1 else text


def _kept_lines(lines: Sequence[str]) -> list[str]:
    kept = []
    for line in lines:
        if _RECORD.match(line) or _TRACE_LINE.match(line):
            kept.append(line)
        elif error := _ERROR_LINE.match(line):
            kept.append(error["name"])
    return kept


def _pieces(prompt: str) -> list[str]:
    """Each line of `prompt` that is long enough to be told from other words, cut to a beginning."""
    lines = (line.strip() for line in prompt.splitlines())
    return [line[:_MAX_PROMPT_CHARACTERS] for line in lines if len(line) >= _MIN_PROMPT_CHARACTERS]
