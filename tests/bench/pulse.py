"""Measures an event loop's latency: the gaps between the ticks of a 5 ms timer.

With blame it also reports what a long gap consists of, and what Python did in it. A C signal
handler writes the stacks without the GIL, so that code that holds the GIL is seen too. A tick
costs one system call, so that the measurement does not slow down the program.
"""

import faulthandler
import math
import os
import signal
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_TICK_MS = 5
_BLAME_FROM_MS = 30
_BLAME_AGAIN_MS = 15
_FRAMES = 12
_IDLE = ("concurrent/futures/thread.py", "selectors.py")


@dataclass(frozen=True, slots=True)
class Gap:
    """One long gap, in milliseconds after the start, and its parts.

    `cpu_ms` is the thread's CPU time; `queued_ms` is the time it was ready to run while other
    threads had the cores. The rest is waiting for a lock, the disk or the screen.
    """

    phase: str
    at_ms: float
    wall_ms: float
    cpu_ms: float
    queued_ms: float
    stack: str


class Pulse(QObject):
    """Ticks from its creation until `stop`; a gap belongs to the phase entered last."""

    def __init__(self, blames: bool) -> None:
        super().__init__()
        self._blames = blames
        self._phase = ""
        self._gaps_ms: dict[str, list[float]] = {}
        self.long_gaps: list[Gap] = []
        task = Path("/proc/self/task", str(threading.get_native_id()))
        # Never closed: the process ends with the scene.
        self._schedstat = os.open(task / "schedstat", os.O_RDONLY) if blames else None
        self._stacks = os.fdopen(os.memfd_create("stacks"), "w+b") if blames else None
        if self._stacks is not None:
            faulthandler.register(signal.SIGALRM, file=self._stacks, all_threads=True)
        self._began_s = self._ticked_s = time.perf_counter()
        self._cpu_s, self._queued_s = self._spent()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def enter(self, phase: str) -> None:
        """Begin `phase`."""
        self._phase = phase

    def stop(self) -> None:
        """Stop the timer."""
        self._timer.stop()
        if self._blames:
            signal.setitimer(signal.ITIMER_REAL, 0)
            faulthandler.unregister(signal.SIGALRM)

    def summary(self) -> dict[str, dict[str, float]]:
        """By phase: the largest gap and the 99th percentile in ms, and the number of ticks."""
        return {
            phase: {
                "max_ms": max(gaps_ms),
                "p99_ms": quantiles(gaps_ms, n=100)[-1] if len(gaps_ms) > 1 else math.nan,
                "over_50": sum(gap_ms > 50 for gap_ms in gaps_ms),
                "ticks": len(gaps_ms),
            }
            for phase, gaps_ms in self._gaps_ms.items()
        }

    def _spent(self) -> tuple[float, float]:
        if self._schedstat is None:
            return 0.0, 0.0
        computed, queued, _ = os.pread(self._schedstat, 100, 0).split()
        return int(computed) / 1e9, int(queued) / 1e9

    @Slot()
    def _on_tick(self) -> None:
        now_s = time.perf_counter()
        gap_ms = (now_s - self._ticked_s) * 1000
        if self._phase:
            self._gaps_ms.setdefault(self._phase, []).append(gap_ms)
        if self._blames:
            self._blame(now_s, gap_ms)
        self._ticked_s = now_s

    def _blame(self, now_s: float, gap_ms: float) -> None:
        assert self._stacks is not None
        # No signal while this is being written.
        signal.setitimer(signal.ITIMER_REAL, 0)
        cpu_s, queued_s = self._spent()
        if gap_ms >= _BLAME_FROM_MS:
            self._stacks.seek(0)
            stack = self._stacks.read().decode(errors="replace")
            self.long_gaps.append(
                Gap(
                    self._phase,
                    (self._ticked_s - self._began_s) * 1000,
                    gap_ms,
                    (cpu_s - self._cpu_s) * 1000,
                    (queued_s - self._queued_s) * 1000,
                    _shortened(stack),
                )
            )
            self._stacks.seek(0)
            self._stacks.truncate()
        self._cpu_s, self._queued_s = cpu_s, queued_s
        signal.setitimer(signal.ITIMER_REAL, _BLAME_FROM_MS / 1000, _BLAME_AGAIN_MS / 1000)


def _shortened(dump: str) -> str:
    """The innermost frames of every thread, without threads that wait for work."""
    threads = []
    for thread in dump.strip().split("\n\n"):
        lines = thread.splitlines()
        if not any(idle in line for idle in _IDLE for line in lines[1:2]):
            threads.append("\n".join(lines[:_FRAMES]))
    return "\n".join(dict.fromkeys(threads))
