"""A copy of the job list that can be put back."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Backup:
    """One whole, readable copy of the journal, made on the day `made_on`."""

    path: Path
    made_on: date
    size_bytes: int
    job_count: int
