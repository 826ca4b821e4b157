"""Memory of the window's process, without the renderer's process."""

from statistics import median

from tests.bench.figures import Figure
from tests.bench.fresh import fresh_home, run_fresh


def measure(runs: int) -> list[Figure]:
    """Medians of resident memory: idle, and after one and after ten clips."""
    idle_mb, demo_mb, one_mb, ten_mb = [], [], [], []
    for _ in range(runs):
        with fresh_home() as home:
            idle_mb.append(run_fresh("memory_scene", home=home).measured["idle_mb"])
            demo = run_fresh("memory_scene", "--demo", home=home).measured
        demo_mb.append(demo["idle_mb"])
        one_mb.append(demo["after_each_mb"][0])
        ten_mb.append(demo["after_each_mb"][-1])
    return [
        Figure("memory: idle window", median(idle_mb), "MB"),
        Figure("memory: idle demo, simulator included", median(demo_mb), "MB"),
        Figure("memory: demo after 1 clip of 1080P", median(one_mb), "MB"),
        Figure("memory: demo after 10 clips of 1080P", median(ten_mb), "MB"),
    ]
