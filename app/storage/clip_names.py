"""File names for clips: short, readable, and accepted by every system."""

import unicodedata
from datetime import date

from pathvalidate import Platform, sanitize_filename
from pathvalidate.handler import ReservedNameHandler

EXTENSION = ".mp4"
MAX_NAME_CHARACTERS = 80
# File systems allow 255 bytes; the rest is for what people and synchronisers append.
MAX_NAME_BYTES = 200

_EMPTY_TITLE = "Clip"
_JOINERS = "\u200c\u200d"
# Below this share of the room a title is not shortened to whole words: it may have no spaces.
_MIN_WORD_CUT = 0.6


def clip_name(made_on: date, prompt: str, resolution: str, number: int) -> str:
    """The `number`-th (from 1) name for a clip of `prompt`: "2026-11-22 Black lab 1080P 2.mp4".

    At most 80 characters and 200 bytes of UTF-8; no separators, control or direction characters.
    """
    start = f"{made_on.isoformat()} "
    tier = _safe(resolution)
    end = (f" {tier}" if tier else "") + (f" {number}" if number > 1 else "") + EXTENSION
    room_characters = MAX_NAME_CHARACTERS - len(start) - len(end)
    room_bytes = MAX_NAME_BYTES - len((start + end).encode("utf-8"))
    title = _shortened(_safe(prompt), room_characters, room_bytes) or _EMPTY_TITLE
    return f"{start}{title}{end}"


def _safe(text: str) -> str:
    """`text` on one line without anything a file system or a file list would trip over."""
    visible = "".join(_visible(character) for character in unicodedata.normalize("NFC", text))
    # Names that Windows reserves (CON) are none here: the date stands before them.
    allowed = sanitize_filename(
        visible,
        replacement_text=" ",
        platform=Platform.UNIVERSAL,
        reserved_name_handler=ReservedNameHandler.as_is,
    )
    return " ".join(allowed.split()).strip(" .")


def _visible(character: str) -> str:
    """Space for what is invisible; direction marks could make a name read as another one.

    Joiners stay: emoji and some scripts need them.
    """
    if character in _JOINERS:
        return character
    return " " if unicodedata.category(character)[0] in "CZ" else character


def _shortened(title: str, room_characters: int, room_bytes: int) -> str:
    """As much of `title` as fits, in whole words if it has them and never half an emoji."""
    cut = min(len(title), room_characters)
    while len(title[:cut].encode("utf-8")) > room_bytes:
        cut -= 1
    if cut < len(title):
        space = title.rfind(" ", 0, cut + 1)
        if space >= cut * _MIN_WORD_CUT:
            cut = space
        while cut > 0 and (_continues(title[cut]) or title[cut - 1] in _JOINERS):
            cut -= 1
    return title[:cut].strip(" .,;:-")


def _continues(character: str) -> bool:
    """Whether `character` belongs to the one before it: an accent, a joiner, a skin tone."""
    is_skin_tone = "\U0001f3fb" <= character <= "\U0001f3ff"
    return is_skin_tone or character in _JOINERS or unicodedata.category(character)[0] == "M"
