"""The instants at which a process is killed."""

import random
from dataclasses import dataclass

STATES = (
    "queued",
    "sending",
    "running",
    "ready",
    "downloading",
    "saved",
    "uncertain",
    "attention",
    "failed",
)
POINTS = (
    "create received",
    "create answering",
    "create answered",
    "query received",
    "query answering",
    "query answered",
    "download begun",
    "download middle",
    "download ended",
)
FILES = ("part appears", "copy appears", "clip appears")


@dataclass
class Trigger:
    """Kill at the `count`-th `what`, `extra_s` later, or when `at_most_s` have passed."""

    what: str
    count: int
    extra_s: float
    at_most_s: float

    def fires(self, what: str) -> bool:
        """Whether this is the one waited for."""
        if what != self.what:
            return False
        self.count -= 1
        return self.count == 0


def draw(chance: random.Random, pace: float, *, slow: bool = False) -> Trigger:
    """A trigger: a random moment, or an exact point and often a few milliseconds more.

    `pace`: how many times as long as usual all takes on this machine.
    """
    patience_s = (7.0 if slow else 1.8) * pace
    kind = chance.choices(("time", "state", "point", "file"), (3, 4, 5, 3))[0]
    if kind == "time" or (slow and kind == "state"):
        return Trigger("time", 1, 0.0, chance.uniform(0.0, 6.0 if slow else 1.0) * pace)
    tables = {"state": STATES, "point": POINTS, "file": FILES}
    what = chance.choice(tables[kind])
    extra_s = chance.choice((0.0, 0.0, chance.uniform(0, 0.004), chance.uniform(0, 0.03)))
    return Trigger(what, chance.choice((1, 1, 2, 3)), extra_s, patience_s)
