"""Very many concurrent jobs in the real window: lost clips, requests, memory and latency."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.bench.figures import Figure
from tests.bench.fresh import ROOT, fresh_home, run_fresh

# All share five requests a second: 1,000 jobs take about eight minutes.
DEFAULT_JOBS = 200
_MAKING_S = 60.0
_WITHIN_S_A_JOB = 2.0
_WITHIN_S = 120.0
_AIM_P99_MS = 16
_AIM_PER_S = 5


def measure(jobs: int, blames: bool) -> list[Figure]:
    """One run of `jobs` concurrent jobs."""
    within_s = _WITHIN_S + jobs * _WITHIN_S_A_JOB
    with fresh_home() as home, _loopback_api() as service:
        options = ("--blame",) if blames else ()
        seen = run_fresh(
            "thousand_scene",
            str(jobs),
            str(within_s),
            *options,
            home=home,
            variables={"SHORTAPI_BASE_URL": service.address},
            within_s=within_s,
        ).measured
        asked = service.end()
    for gap in seen["long_gaps"]:
        print(
            f"  {gap['phase']}: {gap['wall_ms']:.0f} ms at {gap['at_ms'] / 1000:.2f} s = computing "
            f"{gap['cpu_ms']:.0f} + waiting for a core {gap['queued_ms']:.0f} + other waits\n"
            f"{gap['stack']}",
            flush=True,
        )
    most_creates = max(
        asked["creates_by_prompt"].get(prompt, 0) / takes
        for prompt, takes in seen["takes_by_prompt"].items()
    )
    name = f"{jobs} jobs"
    figures = [
        Figure(f"{name}: most with the API at once", seen["most_in_flight"], ""),
        Figure(f"{name}: lost", jobs - seen["clips"], "", 0),
        Figure(f"{name}: creates per take, most", most_creates, "", 1),
        Figure(f"{name}: creates in all", asked["creates"], "", jobs),
        Figure(f"{name}: queries a job", asked["queries"] / jobs, ""),
        Figure(
            f"{name}: creates and queries, most in a second", asked["peak_per_s"], "", _AIM_PER_S
        ),
        Figure(f"{name}: pressed to all saved", seen["took_s"], "s"),
        Figure(f"{name}: memory before", seen["before_mb"], "MB"),
        Figure(f"{name}: memory, grown with all in flight", seen["grown_in_flight_mb"], "MB"),
        Figure(f"{name}: memory, grown with all saved", seen["grown_saved_mb"], "MB"),
    ]
    for phase, entry in seen["phases"].items():
        gaps = f"{name}, event loop, {phase}"
        figures += [
            Figure(f"{gaps}: p99", entry["p99_ms"], "ms", _AIM_P99_MS),
            Figure(f"{gaps}: largest gap", entry["max_ms"], "ms"),
        ]
    return figures


class _Service:
    """The loopback ShortAPI as a child process."""

    def __init__(self, child: "subprocess.Popen[str]") -> None:
        assert child.stdout is not None
        self._child = child
        self.address = child.stdout.readline().strip()

    def end(self) -> dict[str, Any]:
        """End it; returns its counts."""
        summary_json, _ = self._child.communicate()
        summary: dict[str, Any] = json.loads(summary_json)
        return summary


@contextmanager
def _loopback_api() -> Iterator[_Service]:
    command = [sys.executable, "-m", "tests.bench.loopback_api", str(_MAKING_S)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as child:
        try:
            yield _Service(child)
        finally:
            child.kill()
