"""What the installers say about Gallop, read from where it is said already."""

import os
import re
import subprocess
import time
import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from app import __version__
from app.core.web_pages import source_page_url
from app.system.repository import parse_repository

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
INSTALLER = RESOURCES / "installer"
DEVELOPER = "Gallop contributors"


@dataclass(frozen=True, slots=True)
class Project:
    """Name, version and texts of the program; `dated_s` is the time of its source, in Unix time.

    `repository` is "owner/name" of the publisher, or empty: then no address is known.
    """

    version: str
    summary: str
    dated_s: int
    run_libraries: tuple[str, ...]
    repository: str = ""

    @property
    def dated(self) -> date:
        """The day of the source, in UTC."""
        return datetime.fromtimestamp(self.dated_s, UTC).date()

    @property
    def developer_id(self) -> str:
        """The publisher's domain, backwards; `invalid` belongs to nobody (RFC 2606)."""
        owner = self.repository.partition("/")[0]
        return f"io.github.{_domain_part(owner)}" if owner else "invalid.gallop"

    @property
    def app_id(self) -> str:
        """The program's own name in software centres, Flatpak and macOS."""
        name = self.repository.partition("/")[2] or "gallop"
        return f"{self.developer_id}.{_domain_part(name)}"

    @property
    def home_url(self) -> str:
        """The publisher's page; empty without a repository, like all that stands below it."""
        return source_page_url(self.repository)

    def release_url(self, version: str) -> str:
        """The page of one version."""
        return f"{self.home_url}/releases/tag/v{version}" if self.home_url else ""

    def file_url(self, name: str) -> str:
        """Where the file `name` of this version is downloaded."""
        return f"{self.home_url}/releases/download/v{self.version}/{name}" if self.home_url else ""


def _domain_part(name: str) -> str:
    """`name` as one part of an application id: letters, digits and "_", no digit first."""
    part = re.sub(r"\W", "_", name.lower(), flags=re.ASCII)
    return f"_{part}" if part[0].isdigit() else part


def read_project() -> Project:
    """The project as pyproject.toml, repository.txt and the version control tell it."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return Project(
        version=__version__,
        summary=told["project"]["description"],
        dated_s=_source_time_s(),
        run_libraries=tuple(told["tool"]["gallop"]["debian-run"]),
        repository=parse_repository((RESOURCES / "repository.txt").read_text(encoding="utf-8")),
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
