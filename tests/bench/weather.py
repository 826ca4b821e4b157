"""The machine's load by other programs: figures of a busy machine are unreliable."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

_STAT = Path("/proc/stat")
_IDLE_FIELDS = (3, 4)


@dataclass(frozen=True, slots=True)
class Weather:
    """A sample: the time, the total CPU time so far, and that of the bench and its children."""

    at_s: float
    busy_s: float
    ours_s: float

    @classmethod
    def now(cls) -> "Weather":
        """A sample now; without /proc nothing is known of other programs."""
        own = os.times()
        ours_s = own.user + own.system + own.children_user + own.children_system
        busy_s = ours_s
        if _STAT.exists():
            fields = [int(field) for field in _STAT.read_text().splitlines()[0].split()[1:9]]
            ticks = sum(fields) - sum(fields[field] for field in _IDLE_FIELDS)
            busy_s = ticks / os.sysconf("SC_CLK_TCK")
        return cls(time.monotonic(), busy_s, ours_s)

    def others_since(self) -> float:
        """How many cores other programs, including the X server, used since this sample."""
        now = Weather.now()
        others_s = (now.busy_s - self.busy_s) - (now.ours_s - self.ours_s)
        return max(0.0, others_s) / (now.at_s - self.at_s)
