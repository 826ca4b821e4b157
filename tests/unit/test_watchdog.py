"""A test that hangs is named and ended, however it hangs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.paths import ROOT
from tests.platforms import IS_WINDOWS, KILLED

PROLOGUE = """
import ctypes, threading, pytest

def foreign_work():
    threading.Event().wait()

def test_that_is_well():
    threading.Thread(target=foreign_work, daemon=True).start()
"""
WAITS = """
@pytest.mark.hang_after_s(1)
def test_guilty():
    threading.Event().wait()
"""
# Called without releasing Python's lock.
PAUSE = "PyDLL('kernel32').Sleep(-1)" if IS_WINDOWS else "PyDLL(None).pause()"
HOLDS_PYTHONS_LOCK = f"""
@pytest.mark.hang_after_s(1)
def test_guilty():
    while True:
        ctypes.{PAUSE}
"""
HANGS_IN_ITS_FIXTURE = """
@pytest.fixture
def guilty():
    yield
    threading.Event().wait()

@pytest.mark.hang_after_s(1)
def test_guilty(guilty):
    pass
"""
LEAVES_A_THREAD = """
@pytest.mark.hang_after_s(1)
def test_guilty():
    threading.Thread(target=threading.Event().wait).start()
"""


def run_of(tests: str, folder: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    (folder / "test_it.py").write_text(PROLOGUE + tests)
    (folder / "pytest.ini").write_text("[pytest]\n")
    plugins = ("-p", "no:faulthandler", "-p", "tests.watchdog", *options)
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *plugins, "--rootdir", str(folder), str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("tests", "name"),
    [
        (WAITS, "test_it.py::test_guilty"),
        (HOLDS_PYTHONS_LOCK, "test_it.py::test_guilty"),
        (HANGS_IN_ITS_FIXTURE, "test_it.py::test_guilty"),
        (LEAVES_A_THREAD, "what comes after test_it.py::test_guilty"),
    ],
    ids=["waits", "holds Python's lock", "in its fixture", "leaves a thread"],
)
def test_a_hang_is_named_and_ended(tests: str, name: str, tmp_path: Path) -> None:
    ended = run_of(tests, tmp_path)
    assert ended.returncode in KILLED
    assert f"HANGS, and is ended after 1 s: {name}\n" in ended.stderr
    # The guilty thread's own stack, and no other's. Windows has no signal that asks for it.
    assert ("most recent call first" in ended.stderr) is not IS_WINDOWS
    assert "foreign_work" not in ended.stderr


def test_a_worker_that_hangs_is_ended_and_the_run_says_so(tmp_path: Path) -> None:
    ended = run_of(WAITS, tmp_path, "-p", "xdist", "-n", "1", "--max-worker-restart", "0")
    assert ended.returncode == 1
    assert "HANGS, and is ended after 1 s: test_it.py::test_guilty\n" in ended.stderr
    assert "crashed while running 'test_it.py::test_guilty'" in ended.stdout


def test_who_is_well_hears_nothing(tmp_path: Path) -> None:
    ended = run_of("", tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")
