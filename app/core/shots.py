"""The shots that a prompt's time codes name, such as `[00:04-00:08] A fox` or `Shot 2 [4-8s]`."""

import re

from msgspec import Struct

_TIME = r"(?:(\d{1,2}):)?(\d{1,3}(?:[.,]\d+)?)"
_TIME_CODE = re.compile(rf"\[\s*{_TIME}\s*s?\s*[-\u2013\u2014]\s*{_TIME}\s*s?\s*\]")
_NAME = re.compile(r"shot {0,3}\d{1,3}\s{0,3}$", re.IGNORECASE)
# More than any name has: of a long text only its end is searched.
_NAME_CHARACTERS = 16
_MARKS = " \t:-\u2013\u2014"


class Shot(Struct, frozen=True):
    """A part of a clip, in seconds from its start, and what the prompt says of it."""

    start_s: float
    end_s: float
    text: str


def shots_of(prompt: str) -> tuple[Shot, ...]:
    """The shots in the order of the prompt; none where it has no time codes."""
    codes = list(_TIME_CODE.finditer(prompt))
    ends = [*(code.start() for code in codes[1:]), len(prompt)]
    found = []
    for code, end in zip(codes, ends, strict=False):
        minutes, seconds, end_minutes, end_seconds = code.groups()
        start_s, end_s = _seconds(minutes, seconds), _seconds(end_minutes, end_seconds)
        if start_s < end_s:
            text = _NAME.sub("", prompt[code.end() : end]).strip(_MARKS + "\n").partition("\n")[0]
            name = _NAME.search(prompt[max(0, code.start() - _NAME_CHARACTERS) : code.start()])
            label = name[0].strip() if name else ""
            found.append(Shot(start_s, end_s, ": ".join(filter(None, (label, text)))))
    return tuple(found)


def shot_at(prompt: str, position_s: float) -> Shot | None:
    """The shot that is shown at a position; None between shots and without time codes."""
    return next((s for s in shots_of(prompt) if s.start_s <= position_s < s.end_s), None)


def _seconds(minutes: str | None, seconds: str) -> float:
    return 60 * int(minutes or 0) + float(seconds.replace(",", "."))
