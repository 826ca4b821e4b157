"""Removes keys and passwords from stored texts: the log, crash reports, diagnostics."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from app.core.secret import ApiKey

_HIDDEN = "[hidden]"
# Text that is hidden already is not changed.
_NOT_HIDDEN = r"(?!\[(?:key|hidden)\])"
_VALUE = rf"(?P<value>{_NOT_HIDDEN}[^\s\"',;&)}}\]]+)"
# Texts in the form of a secret; only the `value` is hidden. The part before it is matched
# possessively (++), so that no part of it is tried as a value again. The patterns of this module
# are compiled, and kept, by `re` when the first text is cleaned.
_SECRET_SHAPES = (
    # Up to the end of the quoted text: "Bearer" may be followed by a key with unusual characters.
    rf"(?i)\bauthorization\b[\"']?\s*[:=,]\s*+(?:b?[\"'])?+(?P<value>{_NOT_HIDDEN}[^\"'\r\n]+)",
    rf"(?i)\bbearer[ \t]++{_VALUE}",
    rf"(?i)\b\w*(?:api[_-]?key|_key|token|secret|password)[\"']?\s*[:=]\s*+[\"']?+{_VALUE}",
    # The user name and password in an address.
    r"(?i)\b[a-z][a-z0-9+.-]*://(?P<value>[^\s/@\"']+)@",
    r"\b(?P<value>sk-[A-Za-z0-9_-]{6,})",
)


class Redactor:
    """Removes known keys, and texts in the form of a secret.

    Thread-safe.
    """

    def __init__(self, *keys: ApiKey | None) -> None:
        self._keys: tuple[ApiKey, ...] = ()
        for key in keys:
            self.learn(key)

    def learn(self, key: ApiKey | None) -> None:
        """Also hide `key` from now on; None is ignored."""
        if key is not None and key not in self._keys:
            self._keys = (*self._keys, key)

    def clean(self, text: str) -> str:
        """`text` without secrets; each is replaced by `[key]` or `[hidden]`."""
        for key in self._keys:
            text = key.cut_from(text)
            # Also as encoded in an address or by Python's repr.
            plain = key.reveal()
            for spelling in (quote(plain, safe=""), quote(plain), repr(plain)[1:-1]):
                text = text.replace(spelling, "[key]")
        for shape in _SECRET_SHAPES:
            text = re.sub(shape, _hide_value, text)
        return text


def _hide_value(match: "re.Match[str]") -> str:
    start, end = (offset - match.start() for offset in match.span("value"))
    return f"{match[0][:start]}{_HIDDEN}{match[0][end:]}"


_LEFT_OUT = "[left out]"
_VIDEOS_FOLDER = "[videos folder]"
# Clip names contain prompts. A quoted path ends at its quote, another at the line's end.
_CLIP_FILE = r"(?i)(?:file:)?(?:[A-Za-z]:)?[\\/][^'\"“”\n]*?\.(?:mp4|m4v|mov|webm|mkv|part)\b"
# The ids of jobs, takes and clips.
_ID = r"(?i)\b[0-9a-f]{24,64}\b"
_RECORD = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"
# The lines of a traceback, without the messages of its errors.
_TRACE_LINE = (
    r"[ |+-]*(?:Traceback \(most recent call last\):|During handling of |The above exception was "
    r'|  File "|    |  \[Previous line repeated|-{3,})'
)
_ERROR_LINE = r"(?P<name>[ |+]*(?:\w+\.)*\w*(?:Error|Exception|Exit|Interrupt|Warning))\b"
# Shorter prompts would match in half of all words.
_MIN_PROMPT_CHARACTERS = 6
_MAX_PROMPT_CHARACTERS = 60


@dataclass(frozen=True, slots=True)
class PrivateThings:
    """Private data: the home folder's path, the videos' folders, and prompts."""

    home: str = ""
    folders: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()


def without_private(text: str, things: PrivateThings) -> str:
    """`text`, lines of a log, without prompts, clip names, job ids and error messages.

    An error message may quote anything, so only the error's name stays.
    """
    text = "\n".join(_kept_lines(text.splitlines()))
    for folder in things.folders:
        if folder:
            # A quote may be part of a prompt, so the whole rest of the line is removed.
            text = re.sub(rf"{_spellings(folder)}[\\/][^\n]*", _LEFT_OUT, text)
    text = re.sub(_CLIP_FILE, _LEFT_OUT, text)
    for prompt in things.prompts:
        for piece in _pieces(prompt):
            text = text.replace(piece, _LEFT_OUT)
    text = re.sub(_ID, "[id]", text)
    return without_folders(text, things)


def without_folders(text: str, things: PrivateThings) -> str:
    """`text` without the names of the videos' folders, and with ~ for the home folder.

    Both usually contain the user's name.
    """
    # The longest first: one may be inside another.
    for folder in sorted(things.folders, key=len, reverse=True):
        # With a folder or home of "/", every path would be damaged.
        if len(folder) > 1:
            text = re.sub(rf"{_spellings(folder)}(?![\w-])", _VIDEOS_FOLDER, text)
    return re.sub(_spellings(things.home), "~", text) if len(things.home) > 1 else text


def _spellings(folder: str) -> str:
    """A pattern of `folder` as it is, in an address, and as Python shows it.

    Windows knows two slashes and ignores case.
    """
    slashed = folder.replace("\\", "/")
    in_address = (quote(slashed, safe=safe, errors="surrogateescape") for safe in ("/", "/:"))
    spelled = dict.fromkeys((folder, slashed, *in_address, repr(folder)[1:-1]))
    flags = "" if slashed == folder else "i"
    return f"(?{flags}:{'|'.join(map(re.escape, spelled))})"


def _kept_lines(lines: Sequence[str]) -> list[str]:
    kept = []
    for line in lines:
        if re.match(_RECORD, line) or re.match(_TRACE_LINE, line):
            kept.append(line)
        elif error := re.match(_ERROR_LINE, line):
            kept.append(error["name"])
    return kept


def _pieces(prompt: str) -> list[str]:
    """Each line of `prompt` that is long enough to be recognised, cut to its beginning."""
    lines = (line.strip() for line in prompt.splitlines())
    return [line[:_MAX_PROMPT_CHARACTERS] for line in lines if len(line) >= _MIN_PROMPT_CHARACTERS]
