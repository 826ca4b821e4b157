"""Starts a new Python process with its own home for each measurement."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.paths import ROOT

_WITHIN_S = 300
# Without bytecode files every start would compile Gallop, but not its libraries.
_NOT_HANDED_ON = ("SHORTAPI_BASE_URL", "PYTHONDONTWRITEBYTECODE")


@dataclass(frozen=True, slots=True)
class Outcome:
    """A child's measurements, its start in seconds of time.monotonic, and its standard error."""

    measured: dict[str, Any]
    started_s: float
    stderr: str


@contextmanager
def fresh_home() -> Iterator[Path]:
    """A new home folder for one Gallop."""
    with tempfile.TemporaryDirectory(prefix="gallop-bench-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def run_fresh(
    module: str,
    *arguments: str,
    home: Path,
    interpreter: Sequence[str] = (),
    variables: Mapping[str, str] | None = None,
    within_s: float = _WITHIN_S,
) -> Outcome:
    """Run `tests.bench.<module>` in a new process and return what it passed to `report`."""
    environment = {name: value for name, value in os.environ.items() if name not in _NOT_HANDED_ON}
    # A given key: the system's keyring is not measured.
    environment |= {"GALLOP_HOME": str(home), "SHORTAPI_KEY": "bench", **(variables or {})}
    command = [sys.executable, *interpreter, "-m", f"tests.bench.{module}", *arguments]
    started_s = time.monotonic()
    child = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=within_s,
        check=False,
    )
    if child.returncode != 0:
        raise RuntimeError(f"{module} ended with {child.returncode}:\n{child.stderr}")
    return Outcome(json.loads(child.stdout.splitlines()[-1]), started_s, child.stderr)


def report(measured: Mapping[str, Any]) -> None:
    """In the child: pass `measured` to the parent process."""
    print(json.dumps(measured), flush=True)
