"""What the installers say about Gallop, read from where it is said already."""

import os
import subprocess
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path

from app import __version__

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
INSTALLER = RESOURCES / "installer"


@dataclass(frozen=True, slots=True)
class Project:
    """Name, version and texts of the program; `dated_s` is the time of its source, in Unix time."""

    version: str
    summary: str
    dated_s: int
    run_libraries: tuple[str, ...]


def read_project() -> Project:
    """The project as pyproject.toml and the version control tell it."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return Project(
        version=__version__,
        summary=told["project"]["description"],
        dated_s=_source_time_s(),
        run_libraries=tuple(told["tool"]["gallop"]["debian-run"]),
    )


def _source_time_s() -> int:
    """When this source was written, so that the same source makes the same dates."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        # An unpacked archive knows no history.
        return int(time.time())
    return int(said)
