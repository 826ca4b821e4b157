"""How soon the engine notices a finished job, and with how many queries; with a fast clock."""

import asyncio
import random
from dataclasses import dataclass
from datetime import timedelta
from statistics import median, quantiles

from app.core.events import JobReport, Outcome
from app.core.job import JobState
from app.engine.jobs.queue import Engine
from tests.bench.figures import Figure
from tests.fakes.engine_world import CARD, World, ready
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.memory_recipes import memory_finishing

_AIM_LAG_S = 2
_AIM_QUERIES = 30
_USUAL_S = 100.0
_PAST_JOBS = 12
# Spread of durations: half of them are within about 3, 8 and 17 % of the median.
_SPREADS = (("little", 0.05), ("some", 0.12), ("much", 0.25))
_JOBS = 100


class _ExperiencedJournal(MemoryJournal):
    """A journal with the durations of earlier jobs."""

    def __init__(self, times_s: list[float]) -> None:
        super().__init__()
        self._times_s = times_s

    async def making_times_s(self, resolution: str, duration_s: int) -> list[float]:
        return self._times_s


@dataclass(frozen=True, slots=True)
class _Followed:
    """One job: the delay until the engine knew that it was ready, and the number of queries."""

    lag_s: float
    queries: int


def measure(runs: int) -> list[Figure]:
    """Median and slow end of `runs` times 100 seeded jobs, with and without earlier durations."""
    return asyncio.run(_measure(runs * _JOBS))


async def _measure(jobs: int) -> list[Figure]:
    figures = []
    for words, spread in _SPREADS:
        for knows in (True, False):
            chance = random.Random(f"{words} {spread}")
            followed = []
            for _ in range(jobs):
                past_s = [_makes_in_s(chance, spread) for _ in range(_PAST_JOBS)]
                made_in_s = _makes_in_s(chance, spread)
                followed.append(await _follow(made_in_s, past_s if knows else []))
            name = f"jobs of 100 s, {words} spread, {'with' if knows else 'without'} experience"
            figures += _figures(name, followed)
    return figures


def _makes_in_s(chance: random.Random, spread: float) -> float:
    return chance.lognormvariate(0, spread) * _USUAL_S


def _figures(name: str, followed: list[_Followed]) -> list[Figure]:
    lags_s = [each.lag_s for each in followed]
    queries = [each.queries for each in followed]
    return [
        Figure(f"{name}: ready to noticed, median", median(lags_s), "s", _AIM_LAG_S),
        Figure(f"{name}: ready to noticed, p90", quantiles(lags_s, n=10)[-1], "s"),
        Figure(f"{name}: queries, median", median(queries), "", _AIM_QUERIES),
        Figure(f"{name}: queries, p90", quantiles(queries, n=10)[-1], ""),
    ]


async def _follow(made_in_s: float, past_s: list[float]) -> _Followed:
    """Run the engine on one job that is ready after `made_in_s` seconds of the fake clock."""
    world = World()
    ready_at = world.clock.now() + timedelta(seconds=made_in_s)

    def answer_as_it_is() -> None:
        is_ready = world.clock.now() >= ready_at
        world.api.queries = [ready() if is_ready else JobReport(Outcome.RUNNING)]

    world.api.before_query = answer_as_it_is
    engine = Engine(
        api=world.api,
        journal=_ExperiencedJournal(past_s),
        ledger=world.ledger,
        accepted_ids=world.accepted_ids,
        files=world.files,
        probe=world.probe,
        finishing=memory_finishing(),
        clock=world.clock,
        listener=world.watcher,
        max_jobs_at_once=1,
        card=CARD,
    )
    try:
        await engine.submit([world.new_job()])
        job = await world.until(JobState.SAVED)
    finally:
        await engine.stop()
    assert job.ready_at is not None
    return _Followed((job.ready_at - ready_at).total_seconds(), len(world.api.asked))
