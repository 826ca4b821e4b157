"""File and folder names for clips: short, readable, and valid on every system."""

import unicodedata
from collections.abc import Sequence

from pathvalidate import Platform, is_valid_filename, sanitize_filename
from pathvalidate.handler import ReservedNameHandler

from app.core.library.name_pattern import UNTITLED, NamePart, PartKind

EXTENSION = ".mp4"
MAX_NAME_CHARACTERS = 80
# File systems allow 255 bytes; the rest is for suffixes that users and sync programs append.
MAX_NAME_BYTES = 200

_JOINERS = "\u200c\u200d"
# A title is cut at a word's end only if this share of the space stays used: it may have no spaces.
_MIN_WORD_CUT = 0.6
# Windows also reserves these two; pathvalidate does not know them.
_CONSOLE = frozenset(("CONIN$", "CONOUT$"))


def clip_name(
    parts: Sequence[NamePart],
    number: int,
    extension: str = EXTENSION,
    max_characters: int = MAX_NAME_CHARACTERS,
) -> str:
    """The `number`-th (from 1) file name made of `parts`: "2026-11-22 Black lab 1080P 2.mp4".

    At most `max_characters` and 200 bytes of UTF-8; no separators, control or direction
    characters. Prompt, title and collection are shortened first, and the rest only when they are
    gone.
    """
    end = (f" {number}" if number > 1 else "") + extension
    max_characters -= len(end)
    max_bytes = MAX_NAME_BYTES - _size_bytes(end)
    stem = _fitted(_stem(parts, max_characters, max_bytes), max_characters, max_bytes)
    # The underscore may exceed the limit by one character.
    stem = _fitted(_unreserved(stem), max_characters, max_bytes)
    return f"{stem}{end}"


def file_name(
    name: str, number: int, extension: str, max_characters: int = MAX_NAME_CHARACTERS
) -> str:
    """The `number`-th (from 1) safe file name for a clip with the title `name`."""
    if extension and name.casefold().endswith(extension.casefold()):
        name = name[: -len(extension)]
    return clip_name((NamePart(name, PartKind.LITERAL),), number, extension, max_characters)


def folder_name(name: str, max_characters: int = MAX_NAME_CHARACTERS) -> str:
    """A safe folder name for `name`; empty when no character of it is valid."""
    return file_name(name, 1, "", max_characters) if _safe(name).strip(" .") else ""


def _stem(parts: Sequence[NamePart], max_characters: int, max_bytes: int) -> str:
    """The parts made safe and joined, their texts shortened to fit."""
    texts = [_safe_part(part) for part in parts]
    free = [index for index, part in enumerate(parts) if part.kind is PartKind.TEXT]
    fixed = "".join(text for index, text in enumerate(texts) if index not in free)
    max_characters -= len(fixed)
    max_bytes -= _size_bytes(fixed)
    # The shorter ones first: the space they leave goes to the longer ones.
    for left, index in zip(
        range(len(free), 0, -1), sorted(free, key=lambda index: len(texts[index])), strict=True
    ):
        share_characters, share_bytes = max(0, max_characters // left), max(0, max_bytes // left)
        text = _shortened(texts[index], share_characters, share_bytes)
        texts[index] = text or (UNTITLED if share_characters >= len(UNTITLED) else "")
        max_characters -= len(texts[index])
        max_bytes -= _size_bytes(texts[index])
    return " ".join("".join(texts).split()).strip(" .") or UNTITLED


def _safe_part(part: NamePart) -> str:
    safe = _safe(part.text)
    # The spaces around a literal separate its neighbours.
    return safe if part.kind is PartKind.LITERAL else " ".join(safe.split()).strip(" .")


def _safe(text: str) -> str:
    """`text` on one line without characters that file systems or file lists cannot handle."""
    visible = "".join(_visible(character) for character in unicodedata.normalize("NFC", text))
    # Between two letters, because spaces at the ends of a part matter. Whether Windows reserves a
    # name is checked when it is complete.
    allowed = sanitize_filename(
        f"x{visible}x",
        replacement_text=" ",
        platform=Platform.UNIVERSAL,
        max_len=_size_bytes(visible) + 2,
        reserved_name_handler=ReservedNameHandler.as_is,
    )
    return allowed[1:-1]


def _visible(character: str) -> str:
    """A space for invisible characters; direction marks could make a name read as another one.

    Joiners stay: emoji and some scripts need them.
    """
    if character in _JOINERS:
        return character
    return " " if unicodedata.category(character)[0] in "CZ" else character


def _unreserved(stem: str) -> str:
    """`stem`, with an underscore if Windows reserves its first part (CON, or CON.x)."""
    root, dot, rest = stem.partition(".")
    root = root.rstrip()
    if root.upper() in _CONSOLE or not is_valid_filename(root, platform=Platform.UNIVERSAL):
        return f"{root}_{dot}{rest}"
    return stem


def _fitted(stem: str, max_characters: int, max_bytes: int) -> str:
    if len(stem) <= max_characters and _size_bytes(stem) <= max_bytes:
        return stem
    return _shortened(stem, max_characters, max_bytes)


def _shortened(title: str, max_characters: int, max_bytes: int) -> str:
    """As much of `title` as fits, if possible in whole words, and never half an emoji."""
    cut = min(len(title), max_characters)
    while _size_bytes(title[:cut]) > max_bytes:
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


def _size_bytes(text: str) -> int:
    return len(text.encode("utf-8"))
