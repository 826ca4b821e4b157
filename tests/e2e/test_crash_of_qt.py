"""Qt gives up while the window is shown: a crash like any other, with a report."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from app.storage.crash_reports import MARK
from tests.fakes.program import ROOT, process_environment
from tests.patience import PATIENCE_S

KEY = "sk-very-secret-4711"
# The program with a coroutine that makes Qt abort.
PROGRAM = """
import asyncio, os, sys
from PySide6.QtCore import QMessageLogger
from app.bridge.services import Mode
from app.bootstrap.environment import read_environment
from app.main import load_card
from app.bootstrap.window import run_window

async def give_up(opened):
    QMessageLogger().fatal("The horse sk-very-secret-4711\\nhas lost a shoe")

run_window(load_card(), read_environment(os.environ), Mode.DEMO, give_up)
"""


def test_the_last_words_of_qt_and_the_stack_are_kept() -> None:
    home = Path(os.environ["GALLOP_HOME"])
    environment = process_environment(home, QT_QPA_PLATFORM="offscreen", SHORTAPI_KEY=KEY)
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert ended.returncode == -signal.SIGABRT, ended.stderr.decode()
    (left,) = (home / "crashes").iterdir()
    words = left.read_text(encoding="utf-8").partition(MARK)[2]
    assert "Qt gave up: The horse [key] has lost a shoe\nFatal Python error: Aborted" in words
    assert "in give_up" in words
    assert KEY not in words


def test_a_computer_without_a_screen_is_no_crash() -> None:
    home = Path(os.environ["GALLOP_HOME"])
    environment = process_environment(home, QT_QPA_PLATFORM="xcb", DISPLAY="")
    ended = subprocess.run(
        [sys.executable, "-m", "app"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stderr.startswith(b"Gallop can't show its window (")
    (left,) = (home / "crashes").iterdir()
    assert left.read_text(encoding="utf-8").endswith(MARK)
