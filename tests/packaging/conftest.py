"""The packages of `dev.py package`, made once for all tests here."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.paths import ROOT


@dataclass(frozen=True)
class Made:
    """The packages, and the frozen program's folder that is their source."""

    into: Path
    frozen: Path
    said: str

    def one(self, pattern: str) -> Path:
        """The only file whose name matches."""
        (found,) = self.into.glob(pattern)
        return found


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """A folder that every user can read; its name is short because of sockets in it."""
    with tempfile.TemporaryDirectory(prefix="gallop-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The packages with fast compression; released packages are smaller."""
    folder = tmp_path_factory.mktemp("made")
    into, work = folder / "out", folder / "work"
    options = ["--quick", "--into", str(into), "--work", str(work)]
    done = subprocess.run(
        ["nice", sys.executable, "-m", "resources.installer", *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    print(done.stdout)
    return Made(into, work / "frozen" / "gallop", done.stdout)
