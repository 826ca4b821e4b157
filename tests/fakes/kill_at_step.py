"""Runs a script in its own process and kills it by SIGKILL before its n-th file operation."""

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
    """Start `script`, which can call `arm(folder, steps)`, in its own process."""
    return subprocess.Popen(
        [sys.executable, "-c", _ARM + script, *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def was_killed(script: str, *arguments: object) -> bool:
    """Run `script` and return whether it was killed; False means that no step is left."""
    process = start(script, *arguments)
    process.communicate()
    if process.returncode not in (0, -signal.SIGKILL):
        raise AssertionError(f"the script ended with {process.returncode}")
    return process.returncode != 0
