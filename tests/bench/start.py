"""The time until the window is painted, compared with a bare one, and its services are open."""

import re
from statistics import median

from tests.bench.figures import Figure
from tests.bench.fresh import fresh_home, run_fresh

_SHOWN_MODULES = 10
_LINE = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \|( +)(\S+)")


def measure(runs: int) -> list[Figure]:
    """Medians of `runs` starts each, alternating, so that all have the same machine load."""
    painted_s: list[float] = []
    opened_s: list[float] = []
    demo_opened_s: list[float] = []
    bare_s: list[float] = []
    painted_cpu_s: list[float] = []
    bare_cpu_s: list[float] = []
    # One home for all: the very first start is not measured.
    with fresh_home() as home:
        # The first of each only fills the disk cache.
        for number in range(runs + 1):
            bare = run_fresh("bare_window", home=home)
            real = run_fresh("start_scene", home=home)
            demo = run_fresh("start_scene", "--demo", home=home)
            if number == 0:
                continue
            bare_s.append(bare.measured["painted_s"] - bare.started_s)
            bare_cpu_s.append(bare.measured["cpu_s"])
            painted_cpu_s.append(real.measured["cpu_s"])
            painted_s.append(real.measured["painted_s"] - real.started_s)
            opened_s.append(real.measured["opened_s"] - real.started_s)
            demo_opened_s.append(demo.measured["opened_s"] - demo.started_s)
        with_times = run_fresh("start_scene", home=home, interpreter=("-X", "importtime"))
    print(slowest_imports(with_times.stderr))
    return [
        Figure("start: bare window with the same libraries", median(bare_s), "s"),
        Figure("start: the window is painted, median", median(painted_s), "s"),
        Figure(f"start: the window is painted, max of {runs}", max(painted_s), "s"),
        Figure("start: painted, in bare windows", median(painted_s) / median(bare_s), "times"),
        # Other programs influence CPU time less.
        Figure(
            "start: painted, in bare windows by processor time",
            median(painted_cpu_s) / median(bare_cpu_s),
            "times",
        ),
        Figure("start: services open, in bare windows", median(opened_s) / median(bare_s), "times"),
        Figure("start: services open with a key, median", median(opened_s), "s"),
        Figure(f"start: services open with a key, max of {runs}", max(opened_s), "s"),
        Figure("start: services open in the demo, median", median(demo_opened_s), "s"),
    ]


def slowest_imports(stderr: str) -> str:
    """The modules with the longest own import time, from the output of `-X importtime`."""
    found = [match.groups() for match in map(_LINE.match, stderr.splitlines()) if match]
    slowest = sorted(found, key=lambda row: -int(row[0]))[:_SHOWN_MODULES]
    total_ms = sum(int(row[0]) for row in found) / 1000
    lines = [f"  {int(own) / 1000:6.1f} ms  {name}" for own, _, _, name in slowest]
    return "\n".join([f"  {len(found)} imports, {total_ms:.0f} ms with timing; longest:", *lines])
