"""The server's records, its planned faults, and a report of what was done to the program."""

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from tests.chaos.faults import Meaning


@dataclass(frozen=True)
class Create:
    """One received create and its answer."""

    fault: str
    meaning: Meaning
    made: bool


@dataclass
class MadeJob:
    """A job the server made and charged."""

    api_job_id: str
    take: str
    credit: Decimal
    refunded: Decimal
    # None for a job that ends with a file.
    failing_status: int | None
    ready_at_s: float
    chance: random.Random
    clip: int
    links: int = 1
    fetches_left: int = 3
    queries: int = 0


@dataclass
class Plan:
    """The probability of a fault for each kind of request."""

    create: float = 0.6
    query: float = 0.5
    download: float = 0.7
    blind_reset: float = 0.01


CALM = Plan(0, 0, 0, 0)


@dataclass
class Truth:
    """The server's records: creates, jobs, charges."""

    creates: dict[str, list[Create]] = field(default_factory=dict)
    jobs: dict[str, MadeJob] = field(default_factory=dict)
    faults: Counter[str] = field(default_factory=Counter)
    blind_resets: int = 0
    broken_rules: list[str] = field(default_factory=list)

    def job_of(self, take: str) -> MadeJob | None:
        """The job made for a take; two of them break the rules."""
        return next((job for job in self.jobs.values() if job.take == take), None)


class Decks:
    """Deals faults so that each comes once before any repeats; shared by many services."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(f"{seed} decks")
        self._left: dict[str, list[str]] = {}

    def deal(self, kind: str, names: Iterable[str]) -> str:
        """The next of `names`, which are the faults of `kind`."""
        left = self._left.setdefault(kind, [])
        if not left:
            left += names
            self._chance.shuffle(left)
        return left.pop()


@dataclass
class LaneReport:
    """What happened in one lane, besides its server's records."""

    kills: int = 0
    kills_by_trigger: Counter[str] = field(default_factory=Counter)
    kills_by_state: Counter[str] = field(default_factory=Counter)
    window_kills: int = 0
    rivals_turned_away: int = 0
    # Takes whose create was being sent when the process was killed.
    cut_while_sending: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    story: dict[str, list[str]] = field(default_factory=dict)
