"""Runs a script in a process of its own and ends it by SIGKILL before its n-th step on files."""

import os
import signal
import subprocess
import sys

from tests.paths import ROOT

# Audit events: Python raises one before each of these calls (docs.python.org, "Audit events").
_ARM = """
import os, signal, sys

def arm(folder, steps):
    left = int(steps)
    watched = {"open", "os.link", "os.mkdir", "os.remove", "os.rename", "sqlite3.connect"}
    def hook(event, args):
        nonlocal left
        if event in watched and any(str(folder) in str(arg) for arg in args[:2]):
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left -= 1
    sys.addaudithook(hook)

"""


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    """`script` with `arm(folder, steps)` at hand, in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", _ARM + script, *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def was_killed(script: str, *arguments: object) -> bool:
    """Run `script` to its end; False when it got there by itself, which is the last step."""
    process = start(script, *arguments)
    process.communicate()
    if process.returncode not in (0, -signal.SIGKILL):
        raise AssertionError(f"the script ended with {process.returncode}")
    return process.returncode != 0
