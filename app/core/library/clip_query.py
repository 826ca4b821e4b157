"""Conditions and order for clips of the library; a saved search stores them."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct


class ClipSort(StrEnum):
    """The sort orders of the library; equal clips are ordered newest first."""

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
    """All conditions must hold; those at their defaults accept every clip.

    `text` is searched in prompts, titles, tags and notes: each of its words must be the beginning
    of a word there. `ratios` and `resolutions` are alternatives; all `tags` are required. Durations
    are in seconds and money in US dollars, bounds included. `made_since` is inclusive, `made_until`
    exclusive, both UTC. `trashed_only` finds deleted clips only; otherwise they are left out.
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


class NamedCount(Struct, frozen=True):
    """A tag or collection and the number of its clips, without deleted ones."""

    name: str
    clips: int


class SavedSearch(Struct, frozen=True):
    """A query that the user named."""

    name: str
    query: ClipQuery
