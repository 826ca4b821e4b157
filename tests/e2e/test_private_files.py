"""What real runs leave in the data folder is the user's alone, whatever the umask."""

import os
import re
import signal
import sqlite3
import stat
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.program import (
    COMMAND,
    ROOT,
    process_environment,
    run_gallop,
    running_gallop,
)
from tests.patience import PATIENCE_S
from tests.platforms import needs_posix_rights

pytestmark = needs_posix_rights
MAKE_A_CLIP = ["generate", "a horse", "--resolution", "720P", "--duration", "3", "--yes"]


@pytest.fixture(params=[0o000, 0o022], ids=oct)
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def open_to_others(home: Path) -> dict[str, str]:
    """What others may reach in the data folder; the videos are the user's to share."""
    paths = (home, *(path for path in home.rglob("*") if home / "Videos" not in path.parents))
    modes = {path: stat.S_IMODE(path.lstat().st_mode) for path in paths if path != home / "Videos"}
    return {str(path.relative_to(home)): oct(mode) for path, mode in modes.items() if mode & 0o077}


def names_in(home: Path) -> set[str]:
    return {path.relative_to(home).parts[0] for path in home.rglob("*")}


def test_commands_leave_nothing_open(umask: int, tmp_path: Path) -> None:
    home = tmp_path / "new" / "home"
    ended = run_gallop([*MAKE_A_CLIP, "--demo"], home, {})
    assert ended.status == 0, ended.stderr
    assert open_to_others(home) == {}
    with running_gallop(["simulator", "--port", "0"], tmp_path / "service", {}) as simulator:
        said = simulator.until_said("gallop\n", on_stdout=True)
        url = re.findall(r"http://127\.0\.0\.1:\d+", said)[0]
        ended = run_gallop(
            MAKE_A_CLIP, home, {"SHORTAPI_BASE_URL": url, "SHORTAPI_KEY": "sk-secret"}
        )
        assert ended.status == 0, ended.stderr
        assert open_to_others(tmp_path / "service") == open_to_others(home) == {}
        simulator.end_with(signal.SIGTERM)
    assert {"journal.sqlite3", "journal.claim", "journal.guests"} & names_in(home)
    assert {path.name for path in (home / "Videos").rglob("*.mp4")}
    clips = [path.stat().st_mode for path in (home / "Videos").rglob("*.mp4")]
    assert all(stat.S_IMODE(mode) == 0o644 & ~umask for mode in clips)


def test_a_window_and_its_crash_leave_nothing_open(
    umask: int, tmp_path: Path, qtbot: QtBot
) -> None:
    home, runtime = tmp_path / "new" / "home", tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environment = process_environment(
        home, QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR=str(runtime)
    )

    def ended_by(number: signal.Signals) -> None:
        with subprocess.Popen(COMMAND, cwd=ROOT, env=environment) as window:
            try:
                qtbot.waitUntil(lambda: is_open(home))
                assert open_to_others(home) == {}
                window.send_signal(number)
                window.wait(PATIENCE_S)
            finally:
                window.kill()

    ended_by(signal.SIGSEGV)
    for name in ("journal.sqlite3-wal", "journal.claim", "journal.guests"):
        (home / name).unlink(missing_ok=True)
    ended_by(signal.SIGTERM)
    assert open_to_others(home) == {}
    assert [path.name.split("-")[0] for path in (home / "crashes").iterdir()] == ["unseen"]
    assert {"logs", "crashes", "cache"} <= names_in(home)


def is_open(home: Path) -> bool:
    """Whether a window has its journal open, by files that were not there before."""
    return (home / "journal.guests").exists() and (home / "journal.sqlite3-wal").exists()


def test_what_an_earlier_version_left_open_is_closed(tmp_path: Path) -> None:
    home = tmp_path / "home"
    for folder in (home / "backups", home / "logs", home / "crashes", home / "out"):
        folder.mkdir(parents=True)
    with closing(sqlite3.connect(home / "journal.sqlite3")):
        (home / "journal.sqlite3").chmod(0o644)
    for name in ("settings.json", "backups/old.sqlite3", "logs/gallop.log.1", "out/shared.mp4"):
        (home / name).write_bytes(b"{}")
        (home / name).chmod(0o644)
    for folder in (home, home / "out", home / "backups"):
        folder.chmod(0o755)
    ended = run_gallop([*MAKE_A_CLIP, "--demo", "--output", str(home / "out")], home, {})
    assert ended.status == 0, ended.stderr
    left = open_to_others(home)
    made = {name for name in left if name.startswith("out/") and name != "out/shared.mp4"}
    assert {name: left[name] for name in left.keys() - made} == {
        "out": "0o755",
        "out/shared.mp4": "0o644",
    }
