"""Runs a script in its own process and kills it before its n-th file operation."""

import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

from tests.paths import ROOT
from tests.platforms import IS_WINDOWS, KILL, KILLED

# Audit events: Python raises one before each of these calls (docs.python.org, "Audit events").
_WATCHED = {"open", "os.link", "os.mkdir", "os.remove", "os.rename", "sqlite3.connect"}
_ARM = "import sys; from tests.fakes.kill_at_step import arm\n"
# Imported once, in the process that is forked for each step; imports take longer than a step.
# Windows cannot fork: there each step takes as long.
_PRELOADED = [
    # This module too: it loads pytest.
    __name__,
    "tests.fakes.fetching",
    "tests.fakes.folder_change",
    "app.storage.database.backup",
    "app.storage.files.clip_folder",
]
_STARTING = multiprocessing.get_context("spawn" if IS_WINDOWS else "forkserver")


def arm(folder: Path, steps: object) -> None:
    """Kill this process before the file operation in `folder` that follows after `steps` others."""
    left = int(str(steps))

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in _WATCHED and any(str(folder) in str(each) for each in arguments[:2]):
            if left == 0:
                os.kill(os.getpid(), KILL)
            left -= 1

    sys.addaudithook(hook)


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
    if not IS_WINDOWS:
        _STARTING.set_forkserver_preload(_PRELOADED)
    process = _STARTING.Process(target=_run, args=(script, [str(each) for each in arguments]))
    process.start()
    process.join()
    if process.exitcode not in {0, *KILLED}:
        raise AssertionError(f"the script ended with {process.exitcode}")
    return process.exitcode != 0


def _run(script: str, arguments: list[str]) -> None:
    sys.argv = ["-c", *arguments]
    exec(compile(_ARM + script, "<script>", "exec"), {"__name__": "__main__"})
