"""What is known about an end of the program that nobody wanted."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CrashReport:
    """A kept report: `crashed_at` is in UTC, `text` holds no prompts and no keys."""

    path: Path
    crashed_at: datetime
    text: str
