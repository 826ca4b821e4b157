"""Parts that a frozen program easily loses: the keyring's back end, and words nobody hears."""

import subprocess
from pathlib import Path

import pytest

from tests.packaging.conftest import Made
from tests.packaging.test_package import alone, ended

pytestmark = [pytest.mark.packaging, pytest.mark.timeout(300)]

UNLOCKED = (
    'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
)


def test_the_key_can_be_kept_in_the_systems_keyring(made: Made, tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    command = ["dbus-run-session", "--", "sh", "-c", UNLOCKED, "sh", str(made.frozen / "gallop")]
    said = ended([*command, "--healthcheck"], alone(tmp_path, XDG_RUNTIME_DIR=str(runtime)))
    states = dict(line.split(":", 1) for line in said.splitlines() if ":" in line)
    assert states["keyring"].strip() == "works"


def test_it_works_where_nothing_can_be_said(made: Made, tmp_path: Path) -> None:
    # As from a desktop menu, and less: not even a place to throw words away.
    closed = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", str(made.frozen / "gallop")]
    done = subprocess.run([*closed, "--healthcheck"], env=alone(tmp_path), timeout=200, check=False)
    assert done.returncode == 0
