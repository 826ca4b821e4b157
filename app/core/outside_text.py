"""Makes text from outside safe for a label, a message or a terminal."""

import re

_REPLACEMENT = "\ufffd"
_MAX_FILL_IN_CHARACTERS = 2_000
# Invisible characters, terminal control codes except tab and line feed, and characters that force a
# text direction. Isolates, which Gallop itself uses, end with the paragraph.
_DISGUISES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|[\r\n\t]")


def undisguised(text: str) -> str:
    """`text` with U+FFFD for each character that hides or reorders its neighbours."""
    return _DISGUISES.sub(_REPLACEMENT, text)


def fill_in(text: str) -> str:
    """`text` as part of a message: on one line, and cut if it is very long."""
    if len(text) > _MAX_FILL_IN_CHARACTERS:
        text = text[: _MAX_FILL_IN_CHARACTERS - 1] + "…"
    return undisguised(_LINE_ENDS.sub(" ", text))
