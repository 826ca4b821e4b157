"""What the help menu needs from the other rooms; main provides it, tests fake it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.core.model_card import ModelCard

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


@dataclass(frozen=True, slots=True)
class Credits:
    """What the About box shows and leads to.

    `licences_page` is None when the program runs from its source, `source_page_url` is empty when
    it is not known where that is published.
    """

    card: ModelCard
    licences_page: Path | None = None
    source_page_url: str = ""


@dataclass(frozen=True, slots=True)
class CrashReport:
    """A kept report: `crashed_at` is in UTC, `text` holds no prompts and no keys."""

    path: Path
    crashed_at: datetime
    text: str


class DiagnosticsStep(StrEnum):
    """What is being done while diagnostics are made, in this order."""

    CHECKING = "checking"
    COLLECTING = "collecting"
    WRITING = "writing"


class DiagnosticsMaker(Protocol):
    """Makes the archive that a user sends along with a report of a fault."""

    async def make(
        self, path: Path, *, with_prompts: bool, on_step: Callable[[DiagnosticsStep], None]
    ) -> None:
        """Write the archive to `path`. Raises StorageError (DIAGNOSTICS_FAILED)."""
        ...


class CrashReports(Protocol):
    """Reports of crashes, kept on this computer only. Each raises StorageError (REPORT_FAILED)."""

    async def unseen(self) -> list[CrashReport]:
        """The reports that nobody has looked at or put away yet, the latest first."""
        ...

    async def keep_seen(self) -> None:
        """All reports were offered and answered: they stay, and are not offered again."""
        ...

    async def save_copy(self, report: CrashReport, path: Path) -> None:
        """Write the text of `report` to `path`."""
        ...

    async def discard(self) -> None:
        """Delete all reports."""
        ...


class ReleaseSource(Protocol):
    """Where published versions are told."""

    async def newer(self) -> Release | None:
        """The latest version if it is newer than this one, else None; one request.

        Raises UpdateUnknown.
        """
        ...


# Where a user has an account, a key and the list of what was charged.
ACCOUNT_PAGE_URL = "https://shortapi.ai"
ACCOUNT_PAGE_NAME = "shortapi.ai"
_REPOSITORY_HOST = "https://github.com"


def source_page_url(repository: str) -> str:
    """Where the source code of `repository` ("owner/name") is read; empty without a name."""
    return f"{_REPOSITORY_HOST}/{repository}" if repository else ""


def download_page_url(repository: str) -> str:
    """Where the latest version of `repository` is got; empty without a name."""
    return f"{_REPOSITORY_HOST}/{repository}/releases/latest" if repository else ""
