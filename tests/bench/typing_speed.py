"""The time from a key press until its letter is painted, in short and very long prompts."""

from statistics import median

from tests.bench.figures import Figure
from tests.bench.fresh import fresh_home, run_fresh

_AIM_MS = 16


def measure(runs: int) -> list[Figure]:
    """The median and the slowest key of all runs, by length of the text."""
    took_ms: dict[str, list[float]] = {}
    for _ in range(runs):
        with fresh_home() as home:
            for name, of_run in run_fresh("typing_scene", home=home).measured.items():
                took_ms.setdefault(name, []).extend(of_run)
    figures = []
    for name, values in took_ms.items():
        figures += [
            Figure(f"a key in {name}: median", median(values), "ms", _AIM_MS),
            Figure(f"a key in {name}: max", max(values), "ms", _AIM_MS),
        ]
    return figures
