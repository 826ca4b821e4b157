"""All that the lock file names can be installed on a Mac: there are wheels with its hashes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from resources.installer.macos import OLDEST_MACOS
from tests.paths import ROOT

pytestmark = [pytest.mark.packaging, pytest.mark.hang_after_s(7200)]


# The released app is for Apple silicon; from the source it also runs on Intel's processors.
@pytest.mark.parametrize(
    ("machine", "package_set"), [("aarch64", "dev"), ("aarch64", "run"), ("x86_64", "run")]
)
def test_the_locked_packages_have_wheels(machine: str, package_set: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "uv", "pip", "install", "--dry-run", "--target", tmp_path]
    system = ["--python-platform", f"{machine}-apple-darwin", "--python-version", "3.11"]
    how = ["--only-binary", ":all:", "--require-hashes", "--no-deps", "--no-progress"]
    done = subprocess.run(
        [*command, *system, *how, "--requirement", ROOT / f"requirements/{package_set}.txt"],
        env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": OLDEST_MACOS},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "+ pyside6-essentials==" in done.stderr
    # What the lock file says of other systems does not count here.
    assert "+ jeepney==" not in done.stderr
