"""The conditions of a library query as text, and the query without one of them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import assert_never

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from app.core.library.clip import MAX_RATING
from app.core.library.clip_query import ClipQuery, ClipSort
from app.ui.library.tab_query import LibraryTab, tab_of
from app.ui.widgets.formats import counted, day_text, number_text, usd_text

# Named as lupdate expects it.
translate = QCoreApplication.translate

# Lengths are shown to the tenth of a second: a clip shown as 5 s is found as 5 s.
HALF_STEP_S = 0.0499


class FilterChoices(Struct, frozen=True):
    """The available choices: the ratios and resolutions of the model card, and the user's days."""

    ratios: tuple[str, ...]
    resolutions: tuple[str, ...]
    zone: tzinfo
    today: Callable[[], date]


class ActiveFilter(Struct, frozen=True):
    """One condition of a query: a stable `key`, its text, and the query `without` it."""

    key: str
    text: str
    without: ClipQuery


def active_filters(query: ClipQuery, zone: tzinfo) -> tuple[ActiveFilter, ...]:
    """Return the conditions of `query` except its text and tab, in panel order; days in `zone`."""
    tab = tab_of(query)
    ratios = (
        ActiveFilter(f"ratio_{ratio}", ratio, replace(query, ratios=_less(query.ratios, ratio)))
        for ratio in query.ratios
    )
    tiers = (
        ActiveFilter(
            f"resolution_{name}", name, replace(query, resolutions=_less(query.resolutions, name))
        )
        for name in query.resolutions
    )
    tags = (
        ActiveFilter(
            f"tag_{tag}",
            translate("filters", "Tag: {tag}").format(tag=tag),
            replace(query, tags=_less(query.tags, tag)),
        )
        for tag in query.tags
    )
    single = (
        ("length", length_text(query), {"min_length_s": None, "max_length_s": None}),
        ("made", days_text(query, zone), {"made_since": None, "made_until": None}),
        ("cost", cost_text(query), {"min_cost_usd": None, "max_cost_usd": None}),
        (
            "favourites",
            translate("filters", "Favorites")
            if query.favourites_only and tab is not LibraryTab.FAVORITES
            else "",
            {"favourites_only": False},
        ),
        ("rating", rating_text(query.min_rating), {"min_rating": 0}),
    )
    in_collection = (
        (
            "collection",
            translate("filters", "Collection: {name}").format(name=query.collection)
            if query.collection and tab is not LibraryTab.COLLECTIONS
            else "",
            {"collection": ""},
        ),
        (
            "missing",
            translate("filters", "Missing") if query.missing_only else "",
            {"missing_only": False},
        ),
    )
    return (
        *ratios,
        *tiers,
        *(ActiveFilter(key, text, replace(query, **less)) for key, text, less in single if text),
        *tags,
        *(
            ActiveFilter(key, text, replace(query, **less))
            for key, text, less in in_collection
            if text
        ),
    )


def sort_text(sort: ClipSort) -> str:
    """Return the order as a menu shows it."""
    match sort:
        case ClipSort.NEWEST:
            return translate("filters", "Newest first")
        case ClipSort.OLDEST:
            return translate("filters", "Oldest first")
        case ClipSort.LONGEST:
            return translate("filters", "Longest first")
        case ClipSort.SHORTEST:
            return translate("filters", "Shortest first")
        case ClipSort.DEAREST:
            return translate("filters", "Highest price first")
        case ClipSort.CHEAPEST:
            return translate("filters", "Lowest price first")
        case ClipSort.BEST_RATED:
            return translate("filters", "Highest rated first")
        case ClipSort.NAME:
            return translate("filters", "By name")
        case _:
            assert_never(sort)


def length_text(query: ClipQuery) -> str:
    """Return the wanted lengths as text, empty for any."""
    low, high = length_bounds(query)
    seconds = translate("filters", "{seconds} s")
    return _range_text(
        None if low is None else seconds.format(seconds=low),
        None if high is None else seconds.format(seconds=high),
    )


def length_bounds(query: ClipQuery) -> tuple[Decimal | None, Decimal | None]:
    """Return the bounds of the length in seconds as entered, without the half step around them."""
    low, high = query.min_length_s, query.max_length_s
    return (
        None if low is None else _tenths(low + HALF_STEP_S),
        None if high is None else _tenths(high - HALF_STEP_S),
    )


def days_text(query: ClipQuery, zone: tzinfo) -> str:
    """Return the wanted days as text, empty for any."""
    first, last = made_days(query, zone)
    if first is not None and first == last:
        return day_text(first)
    return _range_text(
        None if first is None else day_text(first), None if last is None else day_text(last)
    )


def made_days(query: ClipQuery, zone: tzinfo) -> tuple[date | None, date | None]:
    """Return the first and the last day of `query`, both included, in `zone`."""
    since, until = query.made_since, query.made_until
    first = None if since is None else since.astimezone(zone).date()
    # The end itself is excluded: midnight belongs to the day before.
    last = None if until is None else (until - timedelta.resolution).astimezone(zone).date()
    return first, last


def cost_text(query: ClipQuery) -> str:
    """Return the wanted prices as text, empty for any."""
    low, high = query.min_cost_usd, query.max_cost_usd
    return _range_text(
        None if low is None else usd_text(low), None if high is None else usd_text(high)
    )


def rating_text(min_rating: int) -> str:
    """Return the minimum rating as text, empty for any."""
    if min_rating <= 0:
        return ""
    if min_rating == MAX_RATING:
        best = translate("filters", "{count} stars", "", MAX_RATING)
        return best.format(count=number_text(MAX_RATING))
    many = translate("filters", "{count} stars or more", "", min_rating)
    return counted(translate("filters", "1 star or more"), many, min_rating)


def day_start(day: date, zone: tzinfo) -> datetime:
    """Return the first instant of `day` in `zone`, as UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


def _less(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(each for each in names if each != name)


def _tenths(seconds: float) -> Decimal:
    return Decimal(f"{seconds:.1f}".removesuffix(".0"))


def _range_text(low: str | None, high: str | None) -> str:
    if low is not None and high is not None:
        return (
            low
            if low == high
            else translate("filters", "{low} to {high}").format(low=low, high=high)
        )
    if low is not None:
        return translate("filters", "From {low}").format(low=low)
    if high is not None:
        return translate("filters", "Up to {high}").format(high=high)
    return ""
