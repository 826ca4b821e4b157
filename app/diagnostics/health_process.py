"""Runs `gallop --healthcheck` as a separate process, for diagnostics made in the window."""

import asyncio
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

from app.core.secret import KEY_VARIABLE
from app.storage.paths import resources_dir

_WITHIN_S = 90.0
_END_WITHIN_S = 10.0
# The check has its own settings and does not need the key.
_NOT_PASSED_ON = (KEY_VARIABLE, "SHORTAPI_BASE_URL", "GALLOP_HOME")


async def run_healthcheck(variables: Mapping[str, str]) -> str:
    """Run the check; returns its output and exit status. On cancellation the process is ended.

    `variables` is the environment of this process.
    """
    passed_on = {name: text for name, text in variables.items() if name not in _NOT_PASSED_ON}
    check = _Check(passed_on)
    try:
        return await asyncio.to_thread(check.run)
    finally:
        check.stop()


class _Check:
    """One process, run in one thread and stopped from another."""

    def __init__(self, variables: dict[str, str]) -> None:
        self._variables = variables
        self._lock = threading.Lock()
        self._is_stopped = False
        self._process: subprocess.Popen[bytes] | None = None

    def run(self) -> str:
        """Start the process and return its output; blocks."""
        try:
            process = self._start()
        except OSError as error:
            return f"The check couldn't be started ({type(error).__name__}).\n"
        try:
            output, _ = process.communicate(timeout=_WITHIN_S)
            ending = f"exit status: {process.returncode}"
        except subprocess.TimeoutExpired:
            process.kill()
            output, _ = process.communicate(timeout=_END_WITHIN_S)
            ending = f"ended after {_WITHIN_S:g} seconds"
        return f"{output.decode('utf-8', 'replace')}{ending}\n"

    def _start(self) -> "subprocess.Popen[bytes]":
        # Locked: `stop` must find either no process yet or this one.
        with self._lock:
            self._process = subprocess.Popen(
                _command(),
                cwd=None if getattr(sys, "frozen", False) else resources_dir().parent,
                env=self._variables,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
            if self._is_stopped:
                self._process.kill()
            return self._process

    def stop(self) -> None:
        """End the process, also one that is about to start."""
        # The lock is held for milliseconds only.
        with self._lock:
            self._is_stopped = True
            if self._process is not None:
                self._process.kill()


def _command() -> list[str]:
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "app", "--healthcheck"]
    # On Windows the windowed program has no console to print to.
    console = Path(sys.executable).with_name("gallop-console.exe")
    return [str(console) if console.exists() else sys.executable, "--healthcheck"]
