"""A small program on the program's own event loop, as a process, ended in every way there is."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.paths import ROOT
from tests.patience import PATIENCE_S
from tests.platforms import SYSTEM_VARIABLES, needs_named_pipes, needs_signals

PRELUDE = """
import asyncio, os, signal, sys
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from app.bridge.platform.loop import Application, run_on_qt

app = Application([])

def say(text):
    print(text, flush=True)

async def main(stop):
    window = QWidget()
    window.show()
    say("ready")
    START
    try:
        await stop.wait()
    finally:
        # What cleaning up really needs: the loop still runs, and so do threads.
        await asyncio.sleep(0)
        say(await asyncio.to_thread(lambda: "cleaned up"))
    window.close()
    return 0
"""
RUN = """
status = run_on_qt(app, main)
assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
assert signal.set_wakeup_fd(-1) == -1
say("returned")
sys.exit(status)
"""


def start(during: str = "pass", run: str = RUN, before: str = "") -> "subprocess.Popen[str]":
    script = PRELUDE.replace("START", during) + before + run
    environment = {
        **SYSTEM_VARIABLES,
        "PATH": "/usr/bin:/bin",
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "error",
        "QT_QPA_PLATFORM": "offscreen",
    }
    return subprocess.Popen(
        [sys.executable, "-c", script],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def outcome(process: "subprocess.Popen[str]") -> tuple[int, list[str], str]:
    try:
        stdout, stderr = process.communicate(timeout=PATIENCE_S)
    finally:
        process.kill()
    return process.returncode, stdout.split("\n")[:-1], stderr


@pytest.mark.parametrize(
    "during",
    [
        "QTimer.singleShot(0, window.close)",
        "QTimer.singleShot(0, app.quit)",
        "QCoreApplication.postEvent(app, QEvent(QEvent.Type.Quit))",
        "stop.set()",
        pytest.param("os.kill(os.getpid(), signal.SIGTERM)", marks=needs_signals),
    ],
)
def test_however_it_is_ended_it_cleans_up_first(during: str) -> None:
    assert outcome(start(during)) == (0, ["ready", "cleaned up", "returned"], "")


@needs_signals
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"])
def test_a_signal_ends_an_idle_window_at_once(name: str) -> None:
    process = start()
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(signal.Signals[name])
    assert outcome(process) == (0, ["cleaned up", "returned"], "")


@needs_signals
@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM"])
def test_a_signal_before_the_window_is_there_counts_too(number: str) -> None:
    # Raised while the loop is being made: the handlers are in place, `main` does not run yet.
    before = f"""
loop = sys.modules["app.bridge.platform.loop"]
make_loop = loop.QEventLoop

def make_loop_late(app):
    os.kill(os.getpid(), signal.{number})
    return make_loop(app)

loop.QEventLoop = make_loop_late
"""
    assert outcome(start(before=before)) == (0, ["ready", "cleaned up", "returned"], "")


def test_the_exit_status_is_mains() -> None:
    before = """
async def main(stop):
    return 7
"""
    assert outcome(start(before=before)) == (7, ["returned"], "")


def test_an_error_of_main_is_not_swallowed() -> None:
    status, said, errors = outcome(start("raise ZeroDivisionError"))
    assert (status, said) == (1, ["ready"])
    assert "ZeroDivisionError" in errors


def test_a_task_that_is_left_over_is_ended() -> None:
    during = """
    async def forever():
        try:
            await asyncio.Event().wait()
        finally:
            say("left over")
    keep = asyncio.create_task(forever())
    QTimer.singleShot(0, window.close)
"""
    status, said, errors = outcome(start(during.strip()))
    assert (status, errors) == (0, "")
    assert said == ["ready", "cleaned up", "left over", "returned"]


@needs_named_pipes
def test_a_thread_that_waits_for_ever_does_not_keep_the_program(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    during = f"""
    waiting = [asyncio.create_task(asyncio.to_thread(open, {str(pipe)!r})) for _ in range(6)]
    await asyncio.sleep(0)
    for task in waiting:
        task.cancel()
    QTimer.singleShot(0, window.close)
"""
    assert outcome(start(during.strip())) == (0, ["ready", "cleaned up", "returned"], "")
