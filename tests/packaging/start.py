"""How long until the window is on the screen, frozen and from the source, started in turn.

`python -m tests.packaging.start FROZEN_PROGRAM [RUNS]`, on an X screen.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from statistics import median

from tests.fakes.x_windows import XWindows, x_windows
from tests.paths import ROOT
from tests.patience import PATIENCE_S

_LOOK_EVERY_S = 0.004


def wait_for_window(process: "subprocess.Popen[bytes]", screen: XWindows) -> None:
    """Wait until the window of `process` is visible; SystemExit when it never is."""
    until_s = time.monotonic() + PATIENCE_S
    while screen.title_of(process.pid) != "Gallop":
        if time.monotonic() > until_s:
            raise SystemExit(f"{process.args} shows no window.")
        with suppress(subprocess.TimeoutExpired):
            process.wait(_LOOK_EVERY_S)
            raise SystemExit(f"{process.args} ended without a window.")


def seconds_to_window(command: Sequence[str], home: Path, screen: XWindows) -> float:
    """The time from the start of `command` until its window is visible."""
    environment = {**os.environ, "GALLOP_HOME": str(home), "SHORTAPI_KEY": "bench"}
    started_s = time.monotonic()
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL) as process:
        try:
            wait_for_window(process, screen)
            return time.monotonic() - started_s
        finally:
            process.terminate()


def main(program: str, runs: int = 9) -> None:
    """Print both medians and their ratio."""
    commands = {"frozen": [program], "source": [sys.executable, "-m", "app"]}
    taken_s: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home, x_windows() as screen:
        # The first of each only warms the disk's cache.
        for number in range(runs + 1):
            for name, command in commands.items():
                seconds = seconds_to_window(command, Path(home), screen)
                if number:
                    taken_s[name].append(seconds)
    for name, times_s in taken_s.items():
        print(f"{name}: {median(times_s):.2f} s (worst {max(times_s):.2f} s)")
    print(f"frozen / source: {median(taken_s['frozen']) / median(taken_s['source']):.2f}")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
