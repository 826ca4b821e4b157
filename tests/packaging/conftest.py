"""What `dev.py package` makes, made once for all tests here."""

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
    """The packages, and the frozen program's folder they were made from."""

    into: Path
    frozen: Path
    said: str

    def one(self, pattern: str) -> Path:
        """The only file whose name matches."""
        (found,) = self.into.glob(pattern)
        return found


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """A folder everybody may look into; its name is short, as names of sockets have to be."""
    with tempfile.TemporaryDirectory(prefix="gallop-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Packed quickly: the released packages are smaller still."""
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
