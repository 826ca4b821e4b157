"""Runs `gallop --healthcheck` as a process of its own, for diagnostics made in the window."""

import asyncio
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from app.storage.paths import resources_dir

_WITHIN_S = 90.0
_END_WITHIN_S = 10.0
# It makes its own choices, and the key is none of its business.
_NOT_PASSED_ON = ("SHORTAPI_KEY", "SHORTAPI_BASE_URL", "GALLOP_HOME")


async def run_healthcheck(variables: Mapping[str, str]) -> str:
    """What the check says, with its exit status; when cut off, the process is ended as well.

    `variables` are those of this process's environment.
    """
    passed_on = {name: text for name, text in variables.items() if name not in _NOT_PASSED_ON}
    try:
        process = await asyncio.to_thread(_start, passed_on)
    except OSError as error:
        return f"The check could not be started ({type(error).__name__}).\n"
    try:
        said = await asyncio.to_thread(_listen, process)
    finally:
        # Nothing is left to wait for in the thread then.
        process.kill()
    return said


def _start(variables: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        _command(),
        cwd=None if getattr(sys, "frozen", False) else resources_dir().parent,
        env=dict(variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def _command() -> list[str]:
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "app", "--healthcheck"]
    # On Windows the windowed program has nowhere to print to.
    console = Path(sys.executable).with_name("gallop-console.exe")
    return [str(console) if console.exists() else sys.executable, "--healthcheck"]


def _listen(process: "subprocess.Popen[bytes]") -> str:
    try:
        said, _ = process.communicate(timeout=_WITHIN_S)
        ending = f"exit status: {process.returncode}"
    except subprocess.TimeoutExpired:
        process.kill()
        said, _ = process.communicate(timeout=_END_WITHIN_S)
        ending = f"ended after {_WITHIN_S:g} seconds"
    return f"{said.decode('utf-8', 'replace')}{ending}\n"
