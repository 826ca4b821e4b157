"""The time that `python3 dev.py run` adds to the program's start when everything is set up."""

import subprocess
import sys
import time
from collections.abc import Sequence
from statistics import median

from tests.bench.figures import Figure
from tests.bench.fresh import ROOT

_AIM_S = 0.2


def measure(runs: int) -> list[Figure]:
    """Medians of `runs` starts each, alternating."""
    # The base interpreter of .venv, which is the user's `python3`.
    python = getattr(sys, "_base_executable", sys.executable)
    through_dev = [python, "dev.py", "run", "--version"]
    itself = [sys.executable, "-P", "-m", "app", "--version"]
    _took_s(through_dev)
    through_dev_s, itself_s = [], []
    for _ in range(runs):
        through_dev_s.append(_took_s(through_dev))
        itself_s.append(_took_s(itself))
    added_s = median(through_dev_s) - median(itself_s)
    return [
        Figure("gallop --version", median(itself_s), "s"),
        Figure("dev.py run --version", median(through_dev_s), "s"),
        Figure("dev.py run adds", added_s, "s", _AIM_S),
    ]


def _took_s(command: Sequence[str]) -> float:
    began_s = time.perf_counter()
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began_s
