"""Runs many lanes at once with one seed, and sums up their figures."""

import asyncio
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.figures import Figure, table
from tests.chaos.lane import Lane
from tests.chaos.truth import Decks
from tests.chaos.verdict import Verdict, judge, together
from tests.fakes.clips import write_clip

# The number of processes that a small machine can run at once.
_AT_ONCE = 4
_KILLS_PER_LANE = 10
_WINDOW_SHARE = 0.05


@dataclass(frozen=True)
class Outcome:
    """All figures of one campaign."""

    seed: int
    verdict: Verdict
    kills: int
    window_kills: int
    rivals: int
    by_trigger: Counter[str]
    by_state: Counter[str]
    faults: Counter[str]
    seconds: float

    def printed(self) -> str:
        """All figures as readable text."""
        verdict = self.verdict
        figures = [
            Figure("jobs", verdict.jobs, ""),
            Figure("jobs made by the server", verdict.made, ""),
            Figure("kills", self.kills, ""),
            Figure("kills of the real window", self.window_kills, ""),
            Figure("second processes turned away", self.rivals, ""),
            Figure("faults", self.faults.total(), ""),
            Figure("kinds of faults", len(self.faults), ""),
            Figure("creates per take, most", verdict.creates_per_take, "", 1),
            Figure("lost", verdict.lost, "", 0),
            Figure("duplicate clips", verdict.duplicates, "", 0),
            Figure("second files of one take", verdict.second_files, "", 0),
            Figure("half clips shown", verdict.halves, "", 0),
            Figure("clips without a recipe", verdict.without_recipe, ""),
            Figure("jobs with wrong money", verdict.wrong_money, "", 0),
            Figure("key sightings", verdict.key_sightings, "", 0),
            Figure("seconds", self.seconds, "s"),
        ]
        counts = {
            "kills by trigger": self.by_trigger,
            "kills with a job as": self.by_state,
            "ends": verdict.ends,
            "faults": self.faults,
        }
        lines = [f"chaos, seed {self.seed}", table(figures)]
        lines += [f"{name}: {_counted(count)}" for name, count in counts.items()]
        lines += verdict.wrong
        return "\n".join(lines)


def _counted(count: Counter[str]) -> str:
    return ", ".join(f"{name} {number}" for name, number in sorted(count.items()))


def run_campaign(
    seed: int, kills: int, *, has_windows: bool = True, folder: Path | None = None
) -> Outcome:
    """Kill `kills` times in total, then settle and judge every lane."""
    with tempfile.TemporaryDirectory(prefix="gallop-chaos-") as made:
        return asyncio.run(_run(seed, kills, has_windows, folder or Path(made)))


async def _run(seed: int, kills: int, has_windows: bool, folder: Path) -> Outcome:
    begun = time.monotonic()
    clips = make_clips(folder)
    decks = Decks(seed)
    shares = _shares(kills)
    window_lanes = max(1, round(len(shares) * _WINDOW_SHARE)) if has_windows else 0
    lanes = [
        Lane(
            f"{seed} {index}",
            folder / f"home-{index}",
            clips,
            decks,
            has_window=index < window_lanes,
        )
        for index in range(len(shares))
    ]
    peace = asyncio.Semaphore(_AT_ONCE)
    ends = await asyncio.gather(
        *(lane.live(share, peace) for lane, share in zip(lanes, shares, strict=True))
    )
    verdicts = [judge(lane, end) for lane, end in zip(lanes, ends, strict=True)]
    reports = [lane.report for lane in lanes]
    return Outcome(
        seed=seed,
        verdict=together(verdicts),
        kills=sum(report.kills for report in reports),
        window_kills=sum(report.window_kills for report in reports),
        rivals=sum(report.rivals_turned_away for report in reports),
        by_trigger=sum((report.kills_by_trigger for report in reports), Counter()),
        by_state=sum((report.kills_by_state for report in reports), Counter()),
        faults=sum((+lane.service.truth.faults for lane in lanes), Counter()),
        seconds=time.monotonic() - begun,
    )


def _shares(kills: int) -> Sequence[int]:
    lanes = max(min(_AT_ONCE, kills), round(kills / _KILLS_PER_LANE))
    return [kills // lanes + (index < kills % lanes) for index in range(lanes)]


def make_clips(folder: Path) -> Sequence[bytes]:
    """Three different small real clips."""
    sizes = ((160, 96), (192, 108), (128, 128))
    files = [
        write_clip(folder / f"source-{width_px}.mp4", width_px, height_px, duration_s=3.0, fps=8)
        for width_px, height_px in sizes
    ]
    return tuple(path.read_bytes() for path in files)
