"""What the help menu needs from the other rooms; main provides it, tests fake it."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.core.crash import CrashReport
from app.core.release import Release


class DiagnosticsStep(StrEnum):
    """What is being done while diagnostics are made, in this order."""

    CHECKING = "checking"
    COLLECTING = "collecting"
    WRITING = "writing"


class DiagnosticsMaker(Protocol):
    """Makes the archive that a person sends along with a report of a fault."""

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


class ReleaseFeed(Protocol):
    """Where published versions are told."""

    async def newer(self) -> Release | None:
        """The latest version if it is newer than this one, else None; one request.

        Raises UpdateUnknown.
        """
        ...
