"""Start, search, scrolling and memory with libraries of 1,000 to 100,000 clips."""

import asyncio
import time
from collections.abc import Awaitable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from app.bridge.library.library_model import PAGE_CLIPS
from app.core.library.clip_query import ClipQuery, ClipSort
from app.storage.database.database import Database
from app.storage.database.journal_files import reading
from app.storage.database.schema import load_migrations
from app.storage.library.library import Library
from app.storage.paths import Paths
from tests.bench.figures import Figure
from tests.bench.fresh import fresh_home, run_fresh
from tests.bench.library_maker import make_library
from tests.bench.raw_sqlite import raw_search_ms, typed
from tests.bench.weather import Weather

DEFAULT_CLIPS = "1000,10000,100000"
_WITHIN_S = 300.0
_MS_IN = {"ms": 1, "s": 1000}
_AIM_TIMES_EMPTY = 1.3
_AIM_STORE_MS = 5
_AIM_PAINTED_MS = 33
_AIM_SCROLL_MS = 16
_STORE = "search in the store"
_QUERIES = {
    _STORE: ClipQuery(),
    f"{_STORE} with a ratio": ClipQuery(ratios=("16:9",)),
    f"{_STORE} by rating": ClipQuery(sort=ClipSort.BEST_RATED),
}

_RAW_STORE = "raw SQLite beside the store"
_RAW_WINDOW = "raw SQLite in the window's process"

Measured = dict[str, float]


def measure(sizes: Sequence[int], runs: int, blames: bool) -> list[Figure]:
    """Medians of `runs` starts on each size with cached posters, after one start without."""
    options = ("--blame",) if blames else ()
    found = {size: _measure_size(size, runs, options) for size in (0, *sizes)}
    figures = []
    for name in found[max(found)]:
        values = {size: of_size[name] for size, of_size in found.items() if name in of_size}
        raw = _RAW_STORE if name.startswith(_STORE) else _RAW_WINDOW
        # Compare the slowest with the slowest, as other programs slow down both.
        raw += " p99, ms" if "p99" in name or "largest" in name else " p50, ms"
        raws_ms = {size: of_size[raw] for size, of_size in found.items() if raw in of_size}
        figures += _rows(name, values, raws_ms)
    return figures


def _rows(name: str, values: dict[int, float], raws_ms: dict[int, float]) -> list[Figure]:
    """`name` for every size, and the ratio of the largest to the smallest."""
    unit = name.rpartition(", ")[2]
    words = name.removesuffix(f", {unit}")
    aim = None
    if words == f"{_STORE} p99":
        aim = _AIM_STORE_MS
    elif "to painted results p99" in name:
        aim = _AIM_PAINTED_MS
    elif "frame p99" in name:
        aim = _AIM_SCROLL_MS
    raws = {size: raw_ms / _MS_IN[unit] for size, raw_ms in raws_ms.items() if unit in _MS_IN}
    rows = [
        Figure(f"{words}: {_clips(size)}", value, unit, aim if size else None, raws.get(size))
        for size, value in values.items()
    ]
    smallest, largest = min(values), max(values)
    if smallest != largest and values[smallest]:
        times = values[largest] / values[smallest]
        aim = _AIM_TIMES_EMPTY if smallest == 0 else None
        between = f"{_clips(largest)} / {_clips(smallest)}"
        rows.append(Figure(f"{words}: {between}", times, "times", aim))
    return rows


def _clips(size: int) -> str:
    return f"{size:,} clips" if size else "empty"


def _measure_size(size: int, runs: int, options: Sequence[str]) -> Measured:
    with fresh_home() as home:
        began_s = time.perf_counter()
        make_library(home, size)
        print(f"  {_clips(size)}: made in {time.perf_counter() - began_s:.0f} s", flush=True)
        found = asyncio.run(_measure_store(home)) if size else {}
        cold = _run(home, options)
        warm = [_run(home, options) for _ in range(runs)]
    found["first grid, posters not made yet, s"] = cold["started_s"]
    found["first grid, s"] = median(each["started_s"] for each in warm)
    found["memory at rest, MB"] = median(each["idle_mb"] for each in warm)
    if size:
        found |= _spread(_RAW_WINDOW, [each_ms for each in warm for each_ms in each["raw_ms"]])
        found |= _of_window("posters not made yet, ", [cold]) | _of_window("", warm)
    return found


def _run(home: Path, options: Sequence[str]) -> dict[str, Any]:
    weather = Weather.now()
    outcome = run_fresh("library_scene", *options, home=home, within_s=_WITHIN_S)
    measured = outcome.measured
    measured["started_s"] = measured["seen_s"] - outcome.started_s
    print(f"    others used {weather.others_since():.1f} cores", flush=True)
    for gap in measured.get("long_gaps", ()):
        print(
            f"  {gap['phase']}: {gap['wall_ms']:.0f} ms = computing {gap['cpu_ms']:.0f} + waiting "
            f"for a core {gap['queued_ms']:.0f} + other waits\n{gap['stack']}",
            flush=True,
        )
    return measured


def _of_window(which: str, measured: Sequence[dict[str, Any]]) -> Measured:
    found: Measured = {}
    counted_ms = [each_ms for each in measured for each_ms in each["counted"]]
    found |= _spread(f"{which}key to counted results", counted_ms)
    for key, words in (
        ("typing", "key to painted results"),
        ("wheel", "wheel, frame"),
        ("scroll bar", "scroll bar, frame"),
    ):
        took_ms = [each_ms for each in measured for each_ms in each[key]]
        found |= _spread(f"{which}{words}", took_ms)
        largest_ms = median(each["phases"][key]["max_ms"] for each in measured)
        p99_ms = median(each["phases"][key]["p99_ms"] for each in measured)
        found[f"{which}{key}, event loop p99, ms"] = p99_ms
        found[f"{which}{key}, event loop largest gap, ms"] = largest_ms
    caught_up_s = median(each["caught_up_s"] for each in measured)
    found[f"{which}scroll bar let go to posters painted, s"] = caught_up_s
    found[f"{which}memory after use, MB"] = median(each["used_mb"] for each in measured)
    return found


def _spread(name: str, took_ms: Sequence[float]) -> Measured:
    return {
        f"{name} p50, ms": median(took_ms),
        f"{name} p99, ms": quantiles(took_ms, n=100)[-1],
    }


async def _measure_store(home: Path) -> Measured:
    """For each key the first results, as the window requests them, and then their count."""
    journal_file = Paths.find({"GALLOP_HOME": str(home)}).journal_file
    database = await Database.open(journal_file, load_migrations())
    library = Library(database)
    found: Measured = {}
    raw_ms = []
    try:
        with reading(journal_file) as connection:
            for which, query in _QUERIES.items():
                found_ms, counted_ms = [], []
                for text in typed():
                    wanted = replace(query, text=text)
                    raw_ms.append(raw_search_ms(connection, text))
                    found_ms.append(await _took_ms(library.page(wanted, PAGE_CLIPS, 0)))
                    counted_ms.append(await _took_ms(library.count(wanted)))
                found |= _spread(which, found_ms)
                found |= _spread(f"{which}, counted", counted_ms)
    finally:
        await database.close()
    return found | _spread(_RAW_STORE, raw_ms)


async def _took_ms(search: Awaitable[object]) -> float:
    began_s = time.perf_counter()
    await search
    return (time.perf_counter() - began_s) * 1000
