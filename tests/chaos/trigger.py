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
    """Kill `extra_s` after the `count`-th `what`, or after `at_most_s`."""

    what: str
    count: int
    extra_s: float
    at_most_s: float

    def fires(self, what: str) -> bool:
        """Whether this event is the `count`-th `what`."""
        if what != self.what:
            return False
        self.count -= 1
        return self.count == 0


def draw(chance: random.Random, pace: float, *, slow: bool = False) -> Trigger:
    """A trigger at a random moment, or at an exact point with a random delay of milliseconds.

    `pace` is the slowness of this machine: 2 means that everything takes twice the usual time.
    """
    patience_s = (7.0 if slow else 1.8) * pace
    kind = chance.choices(("time", "state", "point", "file"), (3, 4, 5, 3))[0]
    if kind == "time" or (slow and kind == "state"):
        return Trigger("time", 1, 0.0, chance.uniform(0.0, 6.0 if slow else 1.0) * pace)
    tables = {"state": STATES, "point": POINTS, "file": FILES}
    what = chance.choice(tables[kind])
    extra_s = chance.choice((0.0, 0.0, chance.uniform(0, 0.004), chance.uniform(0, 0.03)))
    return Trigger(what, chance.choice((1, 1, 2, 3)), extra_s, patience_s)
