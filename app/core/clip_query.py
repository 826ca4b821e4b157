"""Which clips of the library are wanted, and in which order; what a saved search keeps."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum


class ClipSort(StrEnum):
    """The orders a library can be seen in; among equals the newest comes first."""

    NEWEST = "newest"  # by arrival in the library, the latest first
    OLDEST = "oldest"
    LONGEST = "longest"
    SHORTEST = "shortest"
    DEAREST = "dearest"
    CHEAPEST = "cheapest"
    BEST_RATED = "best-rated"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class ClipQuery:
    """All conditions hold together; those left at their defaults let every clip through.

    `text` is searched in prompts, titles, tags and notes: each of its words must begin a word
    there. `ratios` and `resolutions` are alternatives, `tags` must all be there. Lengths are in
    seconds and money in US dollars, bounds included; `made_since` is included, `made_until` is
    not, both UTC. Deleted clips are only found, and then alone, with `trashed_only`.
    """

    text: str = ""
    ratios: tuple[str, ...] = ()
    resolutions: tuple[str, ...] = ()
    min_length_s: float | None = None
    max_length_s: float | None = None
    made_since: datetime | None = None
    made_until: datetime | None = None
    min_cost_usd: Decimal | None = None
    max_cost_usd: Decimal | None = None
    favourites_only: bool = False
    min_rating: int = 0
    tags: tuple[str, ...] = ()
    collection: str = ""
    missing_only: bool = False
    trashed_only: bool = False
    sort: ClipSort = ClipSort.NEWEST


@dataclass(frozen=True, slots=True)
class NamedCount:
    """A tag or collection and how many clips (deleted ones aside) carry it."""

    name: str
    clips: int


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query a user gave a name to."""

    name: str
    query: ClipQuery
