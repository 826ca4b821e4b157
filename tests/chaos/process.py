"""One process of the program under test: started, observed and killed."""

import asyncio
import math
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from tests.fakes.program import ROOT, process_environment

RUNNER = (sys.executable, "-m", "tests.chaos.runner")
WINDOW = (sys.executable, "-m", "app")
GENERATE = (*WINDOW, "generate", "--yes", "--json", "--resolution", "720P", "--duration", "3")


class Program:
    """A running process whose lines are passed on as they arrive; created by `started`."""

    def __init__(self, process: asyncio.subprocess.Process, on_line: Callable[[str], None]) -> None:
        self._process = process
        self._on_line = on_line
        self._is_killed = False
        self.has_claimed = asyncio.Event()
        self.said: list[str] = []
        self.killed_at_s = math.inf
        self._reading = asyncio.create_task(self._read())

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def claim(self) -> tuple[float, float] | None:
        """The time span for which it certainly had the journal, in seconds of time.monotonic."""
        facts = dict(line.split(" ", 1) for line in self.said if " " in line)
        if "claimed" not in facts:
            return None
        return float(facts["claimed"]), min(float(facts.get("closing", "inf")), self.killed_at_s)

    def kill(self) -> None:
        """Kill it by SIGKILL."""
        if not self._is_killed:
            self._is_killed = True
            self.killed_at_s = time.monotonic()
            self._send(signal.SIGKILL)

    def hang_up(self) -> None:
        """End it as a closing terminal does."""
        if not self._is_killed:
            self._is_killed = True
            self.killed_at_s = time.monotonic()
            self._send(signal.SIGHUP)

    def ask_to_end(self) -> None:
        """End it as the system does when the user logs out."""
        self._send(signal.SIGTERM)

    async def ended(self) -> int:
        """Wait for its end and read all its output; returns the exit status."""
        await asyncio.shield(self._reading)
        return await self._process.wait()

    def _send(self, number: signal.Signals) -> None:
        # Not by the process object: it would poll the process, and asyncio would lose the exit
        # status.
        if self._process.returncode is None:
            with suppress(ProcessLookupError):
                os.kill(self._process.pid, number)

    async def _read(self) -> None:
        assert self._process.stdout is not None
        while line := await self._process.stdout.readline():
            text = line.decode(errors="replace").rstrip("\n")
            self.said.append(text)
            if text.startswith("claimed"):
                self.has_claimed.set()
            self._on_line(text)


async def started(
    command: Sequence[str],
    home: Path,
    environment: Mapping[str, str],
    on_line: Callable[[str], None] = lambda line: None,
) -> Program:
    """Start `command` with `home`; standard error is merged into the lines."""
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=ROOT,
        env=process_environment(home, **environment),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        limit=2**20,
    )
    return Program(process, on_line)
