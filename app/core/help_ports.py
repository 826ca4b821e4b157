"""What the help menu needs from other layers; main provides it, tests fake it."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from app.core.model_card import ModelCard

_MAX_NOTES_CHARACTERS = 4000
_MAX_NOTES_LINES = 60


class Release(Struct, frozen=True):
    """One published version: its number such as "1.2.0", its page, and plain release notes."""

    version: str
    page_url: str
    notes: str = ""


def shown_notes(text: str) -> str:
    """Release notes for display: without control characters, and limited in length."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    clean = ["".join(c for c in line if c.isprintable() or c == "\t").rstrip() for line in lines]
    while clean and not clean[-1]:
        clean.pop()
    whole = "\n".join(clean).strip("\n")
    cut = "\n".join(clean[:_MAX_NOTES_LINES])[:_MAX_NOTES_CHARACTERS].strip("\n")
    return whole if cut == whole else f"{cut.rstrip()} …"


class Credits(Struct, frozen=True):
    """The facts and links of the About box.

    `licences_page` is None when the program runs from source; the addresses are empty when the
    repository is unknown.
    """

    card: ModelCard
    licences_page: Path | None = None
    source_page_url: str = ""
    download_page_url: str = ""


class CrashReport(Struct, frozen=True):
    """A stored crash report: `crashed_at` is in UTC, `text` contains no prompts and no keys."""

    path: Path
    crashed_at: datetime
    text: str


class DiagnosticsStep(StrEnum):
    """The steps of making diagnostics, in this order."""

    CHECKING = "checking"
    COLLECTING = "collecting"
    WRITING = "writing"


class DiagnosticsMaker(Protocol):
    """Makes the diagnostics archive that a user attaches to a bug report."""

    async def make(
        self, path: Path, *, with_prompts: bool, on_step: Callable[[DiagnosticsStep], None]
    ) -> None:
        """Write the archive to `path`. Raises StorageError (DIAGNOSTICS_FAILED)."""
        ...


class CrashReports(Protocol):
    """Crash reports on this computer only. Each method raises StorageError (REPORT_FAILED)."""

    async def unseen(self) -> list[CrashReport]:
        """The reports that the user has not answered yet, the latest first."""
        ...

    async def keep_seen(self) -> None:
        """Mark all reports as seen: they are kept, and not offered again."""
        ...

    async def save_copy(self, report: CrashReport, path: Path) -> None:
        """Write the text of `report` to `path`."""
        ...

    async def discard(self) -> None:
        """Delete all reports."""
        ...


class ReleaseSource(Protocol):
    """The source of published versions."""

    async def newer(self) -> Release | None:
        """The latest version if it is newer than this one, else None; sends one request.

        Raises UpdateUnknown.
        """
        ...
