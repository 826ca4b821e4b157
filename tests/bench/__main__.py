"""`python -m tests.bench [names]`: measures, prints a table, and always exits with 0."""

import argparse
import os
import sys
from collections.abc import Callable

from tests.bench import (
    dev_run,
    event_loop,
    library,
    memory,
    polling,
    render,
    start,
    thousand,
    typing_speed,
)
from tests.bench.figures import Figure, table
from tests.bench.weather import Weather


def main() -> int:
    """Run the named benchmarks, or all."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=0, help="how often each (default: 3 or 5)")
    parser.add_argument(
        "--blame", action="store_true", help="say what the event loop's long gaps are made of"
    )
    parser.add_argument(
        "--jobs",
        type=int,
        default=thousand.DEFAULT_JOBS,
        help="how many in flight for `thousand` (1000 take about eight minutes)",
    )
    parser.add_argument(
        "--clips",
        default=library.DEFAULT_CLIPS,
        help="sizes for `library`, with commas (100000 take about two minutes to make)",
    )
    options, names = parser.parse_known_args()
    runs = options.runs
    measurements: dict[str, Callable[[], list[Figure]]] = {
        "start": lambda: start.measure(runs or 5),
        "dev-run": lambda: dev_run.measure(runs or 9),
        "event-loop": lambda: event_loop.measure(runs or 3, options.blame),
        "render": lambda: render.measure(runs or 3),
        "typing": lambda: typing_speed.measure(runs or 3),
        "polling": lambda: polling.measure(runs or 3),
        "thousand": lambda: thousand.measure(options.jobs, options.blame),
        "library": lambda: library.measure(
            [int(size) for size in options.clips.split(",")], runs or 2, options.blame
        ),
        "memory": lambda: memory.measure(runs or 1),
    }
    if unknown := set(names) - set(measurements):
        parser.error(f"unknown: {', '.join(unknown)}; there are: {', '.join(measurements)}")
    for name in names or measurements:
        print(f"\n{name}", flush=True)
        weather = Weather.now()
        print(table(measurements[name]()))
        others = f"{weather.others_since():.1f} of {os.cpu_count()} cores"
        print(f"  (meanwhile others, the screen's server among them, used {others})", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
