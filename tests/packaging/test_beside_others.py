"""Frozen programs that share a user's data: two at once, an older one, one elsewhere."""

import json
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from tests.fakes.x_windows import x_windows
from tests.packaging.conftest import Made
from tests.packaging.start import wait_for_window
from tests.packaging.test_package import ODD_NAME, alone, ended
from tests.patience import PATIENCE_S

pytestmark = [pytest.mark.packaging, pytest.mark.hang_after_s(7200)]

APPLICATION_ID = 0x47616C70
# No server listens there.
GIVEN = {"SHORTAPI_KEY": "packaging-key", "SHORTAPI_BASE_URL": "http://127.0.0.1:9"}


@pytest.fixture
def older(made: Made, tmp_path: Path) -> Path:
    """Another bundle, kept beside the installed one."""
    folder = tmp_path / ODD_NAME / "gallop older"
    shutil.copytree(made.frozen, folder, symlinks=True)
    return folder / "gallop"


def test_of_two_bundles_at_once_the_first_comes_to_the_front(
    made: Made, older: Path, tmp_path: Path
) -> None:
    environment = alone(tmp_path, GALLOP_HOME=str(tmp_path / "家 é"), **GIVEN)
    with x_windows() as screen, subprocess.Popen([older], env=environment) as process:
        try:
            wait_for_window(process, screen)
            said = ended([str(made.frozen / "gallop")], environment)
            assert said.startswith("Gallop is already open. Its window is now in front.")
            assert screen.title_of(process.pid) == "Gallop"
            process.terminate()
            assert process.wait(PATIENCE_S) == 0
        finally:
            process.kill()


def test_an_older_one_leaves_a_newer_job_list_alone(older: Path, tmp_path: Path) -> None:
    journal = tmp_path / "家 é" / "journal.sqlite3"
    journal.parent.mkdir()
    with closing(sqlite3.connect(journal)) as connection:
        connection.executescript(
            "CREATE TABLE later(x);"
            f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version=999;"
        )
    before = journal.read_bytes()
    environment = alone(tmp_path, GALLOP_HOME=str(journal.parent), **GIVEN)
    said = ended([str(older), "generate", "A horse", "--yes"], environment, status=1)
    assert "was saved by a newer Gallop (format 999;" in said
    assert "nothing was charged. Start the newer Gallop." in said
    assert journal.read_bytes() == before


def test_a_missing_library_is_named_on_the_screen_too(older: Path, tmp_path: Path) -> None:
    (older.parent / "_internal" / "libxcb-cursor.so.0").write_bytes(b"no library")
    said = tmp_path / "said"
    os.mkfifo(said)
    # What desktops have to show a sentence with; it needs the system's own libraries.
    speaker = tmp_path / "notify-send"
    speaker.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" "path: $LD_LIBRARY_PATH" > {said}\n')
    speaker.chmod(0o755)
    environment = alone(
        tmp_path,
        GALLOP_HOME=str(tmp_path / "home"),
        PATH=str(tmp_path),
        QT_QPA_PLATFORM="xcb",
    )
    output = ended([str(older)], environment, status=1)
    assert "sudo apt install libxcb-cursor0" in output
    words = said.read_text()
    assert output in words
    assert words.endswith("path: \n")


def test_a_clip_is_made_in_a_home_of_any_name(made: Made, tmp_path: Path) -> None:
    home = tmp_path / "主页 für é"
    home.mkdir()
    command = [str(made.frozen / "gallop"), "generate", "雪山下的白马", "--demo", "--json"]
    done = subprocess.run(
        command, env=alone(home), cwd="/", capture_output=True, timeout=PATIENCE_S, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    path = Path(json.loads(done.stdout)["path"])
    assert path.is_file()
    assert path.is_relative_to(home / "Videos")
    assert (home / ".local/share/Gallop/demo/journal.sqlite3").is_file()
