"""Texts from outside made safe to stand in a label, a sentence or a terminal's line."""

import re

_REPLACEMENT = "\ufffd"
_MAX_FILL_IN_CHARACTERS = 2_000
# What shows nothing, steers a terminal, or turns the text around it: control codes but tab and
# line feed, and the marks that force a direction. Isolates, which Gallop itself uses, end with the
# paragraph.
_DISGUISES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|[\r\n\t]")


def undisguised(text: str) -> str:
    """`text` with U+FFFD for each character that hides or reorders what is beside it."""
    return _DISGUISES.sub(_REPLACEMENT, text)


def fill_in(text: str) -> str:
    """`text` as part of a sentence: on one line, and cut where it is very long."""
    if len(text) > _MAX_FILL_IN_CHARACTERS:
        text = text[: _MAX_FILL_IN_CHARACTERS - 1] + "…"
    return undisguised(_LINE_ENDS.sub(" ", text))
