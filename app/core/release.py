"""A published version of Gallop, and what there is to be told about it."""

from dataclasses import dataclass

_MAX_NOTES_CHARACTERS = 4000
_MAX_NOTES_LINES = 60


@dataclass(frozen=True, slots=True)
class Release:
    """One published version: its number as "1.2.0", the page to get it from, and plain notes."""

    version: str
    page_url: str
    notes: str = ""


def shown_notes(text: str) -> str:
    """Release notes as they are shown: without control characters, and not without end."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    clean = ["".join(c for c in line if c.isprintable() or c == "\t").rstrip() for line in lines]
    while clean and not clean[-1]:
        clean.pop()
    whole = "\n".join(clean).strip("\n")
    cut = "\n".join(clean[:_MAX_NOTES_LINES])[:_MAX_NOTES_CHARACTERS].strip("\n")
    return whole if cut == whole else f"{cut.rstrip()} …"
