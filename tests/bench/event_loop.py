"""How long the window's event loop is blocked while a job runs and a clip plays."""

from statistics import median

from tests.bench.figures import Figure
from tests.bench.fresh import fresh_home, run_fresh
from tests.bench.weather import Weather

_AIM_MS = 50
_AIM_S = 12
_PROMISED = {"first clip made and shown", "clip plays, job runs"}


def measure(runs: int, blames: bool) -> list[Figure]:
    """For each phase the largest gap of all runs and the median of their 99th percentiles."""
    outcomes = []
    for number in range(1, runs + 1):
        weather = Weather.now()
        with fresh_home() as home:
            options = ("--blame",) if blames else ()
            outcomes.append(run_fresh("event_loop_scene", *options, home=home).measured)
        print(f"  run {number}: others used {weather.others_since():.1f} cores", end="")
        largest = (
            f"{phase} {entry['max_ms']:.0f} ms" for phase, entry in outcomes[-1]["phases"].items()
        )
        print(f"; largest gaps: {', '.join(largest)}", flush=True)
        for gap in outcomes[-1]["long_gaps"]:
            print(
                f"  run {number}, {gap['phase']}: {gap['wall_ms']:.0f} ms at "
                f"{gap['at_ms'] / 1000:.2f} s = computing {gap['cpu_ms']:.0f} + waiting for a core "
                f"{gap['queued_ms']:.0f} + other waits\n{gap['stack']}",
                flush=True,
            )
    figures = []
    for phase in outcomes[0]["phases"]:
        of_phase = [outcome["phases"][phase] for outcome in outcomes]
        aim = _AIM_MS if phase in _PROMISED else None
        largest_ms = [entry["max_ms"] for entry in of_phase]
        p99_ms = median(entry["p99_ms"] for entry in of_phase)
        figures += [
            Figure(f"event loop, {phase}: median of largest gaps", median(largest_ms), "ms", aim),
            Figure(f"event loop, {phase}: largest gap of {runs} runs", max(largest_ms), "ms", aim),
            Figure(f"event loop, {phase}: p99", p99_ms, "ms"),
        ]
    for key, words in (("first_s", "nothing plays"), ("second_s", "a clip plays")):
        took_s = [outcome[key] for outcome in outcomes]
        name = f"15 s of 1080P, Generate to saved, {words}"
        figures += [
            Figure(f"{name}: median", median(took_s), "s", _AIM_S),
            Figure(f"{name}: max of {runs}", max(took_s), "s", _AIM_S),
        ]
    return figures
