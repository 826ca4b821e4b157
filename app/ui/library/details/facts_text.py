"""The facts of one clip or of several as text for the details panel."""

from collections.abc import Callable, Iterable, Sequence
from datetime import tzinfo

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from app.core.library.clip import Clip
from app.core.money import ZERO_USD
from app.core.request import TakeNumber
from app.ui.widgets.formats import (
    clip_text,
    counted,
    day_text,
    megabytes_text,
    minute_text,
    seconds_text,
    usd_text,
)

# Named as lupdate expects it.
translate = QCoreApplication.translate


class ClipFact(Struct, frozen=True):
    """One line: a stable `key`, a label and a value."""

    key: str
    name: str
    text: str


class SharedAnnotations(Struct, frozen=True):
    """The annotations of some clips; None where they differ.

    `tags` and `collections` are on all of them, `some_tags` and `some_collections` on a part.
    """

    is_favourite: bool | None
    rating: int | None
    note: str | None
    tags: tuple[str, ...]
    some_tags: tuple[str, ...]
    collections: tuple[str, ...]
    some_collections: tuple[str, ...]


def shared_annotations(clips: Sequence[Clip]) -> SharedAnnotations:
    """Return what the annotations of `clips` (at least one) have in common."""
    tags, some_tags = _common(clip.annotations.tags for clip in clips)
    collections, some_collections = _common(clip.annotations.collections for clip in clips)
    first = clips[0].annotations
    favourites = {clip.annotations.is_favourite for clip in clips}
    ratings = {clip.annotations.rating for clip in clips}
    notes = {clip.annotations.note for clip in clips}
    return SharedAnnotations(
        is_favourite=first.is_favourite if len(favourites) == 1 else None,
        rating=first.rating if len(ratings) == 1 else None,
        note=first.note if len(notes) == 1 else None,
        tags=tags,
        some_tags=some_tags,
        collections=collections,
        some_collections=some_collections,
    )


def clip_facts(
    clips: Sequence[Clip], zone: tzinfo, *, is_demo: bool = False
) -> tuple[ClipFact, ...]:
    """Return the facts of `clips` (at least one, all of the demo or none); times in `zone`."""
    unknown = translate("facts", "unknown")
    if len(clips) == 1:
        length = translate("facts", "Duration")
        price = translate("facts", "Price")
        size = translate("facts", "File size")
    else:
        length = translate("facts", "Total duration")
        price = translate("facts", "Total price")
        size = translate("facts", "Total size")
    facts = [
        ("model", translate("facts", "Model"), _same(clips, lambda clip: clip.request.model_id)),
        (
            "resolution",
            translate("facts", "Resolution"),
            _same(clips, lambda clip: clip.request.resolution),
        ),
        (
            "ratio",
            translate("facts", "Aspect ratio"),
            _same(clips, lambda clip: clip.request.ratio),
        ),
        ("pixels", translate("facts", "Frame size"), _same(clips, _pixels)),
        ("length", length, _length_text(clips)),
        ("price", price, _demo_text() if is_demo else _price_text(clips)),
        ("made", translate("facts", "Created"), _days_text(clips, zone)),
        ("size", size, _size_text(clips)),
    ]
    if len(clips) == 1:
        facts.append(("job_id", translate("facts", "Job ID"), clips[0].api_job_id))
        if clips[0].take.is_one_of_many:
            facts.append(("take", translate("facts", "Take"), _take_text(clips[0].take)))
    return tuple(ClipFact(key, name, text or unknown) for key, name, text in facts)


def facts_text(clips: Sequence[Clip], zone: tzinfo, *, is_demo: bool = False) -> str:
    """Return the facts of `clips` as text for the clipboard, one fact a line."""
    line = translate("facts", "{name}: {value}")
    facts = clip_facts(clips, zone, is_demo=is_demo)
    lines = [line.format(name=fact.name, value=fact.text) for fact in facts]
    if len(clips) == 1:
        lines.append(line.format(name=translate("facts", "File"), value=clips[0].path))
        if clips[0].request.prompt:
            lines += ["", clips[0].request.prompt]
    return "\n".join(lines)


def clip_count_text(count: int) -> str:
    """Return the number of chosen clips as text: "3 clips"."""
    many = translate("facts", "{count} clips", "", count)
    return counted(translate("facts", "1 clip"), many, count)


def _common(groups: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names in all groups and those in some, each in order of appearance."""
    every: dict[str, int] = {}
    count = 0
    for group in groups:
        count += 1
        for name in group:
            every[name] = every.get(name, 0) + 1
    in_all = tuple(name for name, times in every.items() if times == count)
    return in_all, tuple(name for name, times in every.items() if times < count)


def _same(clips: Sequence[Clip], value: Callable[[Clip], str]) -> str:
    values = {value(clip) for clip in clips}
    return values.pop() if len(values) == 1 else translate("facts", "varies")


def _take_text(take: TakeNumber) -> str:
    text = translate("facts", "{number} of {count}")
    return text.format(number=take.number, count=take.count)


def _pixels(clip: Clip) -> str:
    # The width comes first in every language.
    return translate("facts", "{width} × {height} pixels").format(
        width=clip.facts.width_px, height=clip.facts.height_px
    )


def _length_text(clips: Sequence[Clip]) -> str:
    total_s = sum(clip.facts.duration_s for clip in clips)
    if total_s < 60:
        return seconds_text(total_s)
    minutes, seconds = divmod(round(total_s), 60)
    return translate("facts", "{minutes} min {seconds} s").format(minutes=minutes, seconds=seconds)


def _price_text(clips: Sequence[Clip]) -> str:
    prices = [clip.cost_usd for clip in clips if clip.cost_usd is not None]
    unknown = len(clips) - len(prices)
    if not prices:
        return ""
    total = usd_text(sum(prices, ZERO_USD))
    if unknown == 0:
        return total
    one = translate("facts", "{total} and 1 unknown price")
    many = translate("facts", "{total} and {count} unknown prices", "", unknown)
    return counted(one, many, unknown, total=total)


def _demo_text() -> str:
    return translate("facts", "DEMO: nothing was charged")


def _days_text(clips: Sequence[Clip], zone: tzinfo) -> str:
    first = min(clip.made_at for clip in clips).astimezone(zone)
    last = max(clip.made_at for clip in clips).astimezone(zone)
    if len(clips) == 1:
        return minute_text(first)
    days = [day_text(day) for day in (first, last)]
    if days[0] == days[1]:
        return days[0]
    return translate("facts", "{first} to {last}").format(first=days[0], last=days[1])


def _size_text(clips: Sequence[Clip]) -> str:
    size = megabytes_text(sum(clip.facts.size_bytes for clip in clips))
    return translate("facts", "{size} MB").format(size=size)


def clip_speech(clip: Clip, *, is_demo: bool = False) -> str:
    """Return what the cell of `clip` shows beside its title, on one line: facts, then badges."""
    parts = [clip_text(clip, is_demo=is_demo)]
    if clip.is_missing:
        parts.insert(0, QCoreApplication.translate("library", "The file is missing"))
    if clip.annotations.is_favourite:
        parts.append(QCoreApplication.translate("library", "Favorite"))
    if stars := clip.annotations.rating:
        many = QCoreApplication.translate("library", "{count} stars", "", stars)
        parts.append(counted(QCoreApplication.translate("library", "1 star"), many, stars))
    return " · ".join(parts)
