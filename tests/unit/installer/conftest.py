"""What the tests of the installers share: real tools, a copy of the source, a release's files."""

import shutil
import subprocess
from pathlib import Path

import pytest

from app import __version__
from resources.installer.sums import sums_of, write_sums
from tests.paths import ROOT
from tests.patience import PATIENCE_S


def installed(name: str) -> str:
    """The tool `name`; its test is skipped where dev.py did not install it."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def said(*command: str | Path) -> str:
    """All that `command` says; it must succeed."""
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=PATIENCE_S, check=False, cwd="/"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy of what the release job's commands read, which they may write into."""
    copy = tmp_path / "source"
    for name in ("app", "resources"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, copy)
    return copy


def make_built(folder: Path) -> Path:
    """What the three systems built, small, as the release job downloads it into `folder`."""
    for system, ending in (
        ("windows", "windows-setup.exe"),
        ("macos", "macos-arm64.dmg"),
        ("linux", "linux-x86_64.tar.xz"),
    ):
        place = folder / f"gallop-{system}"
        place.mkdir(parents=True)
        (place / f"gallop-{__version__}-{ending}").write_bytes(system.encode())
        write_sums(sums_of(place.iterdir()), place)
    return folder
