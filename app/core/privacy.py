"""Takes prompts, and what was made from them, out of log lines that are shown to others."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

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
    """`text` with ~ for the person's own folder, whose name is most often their own."""
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
