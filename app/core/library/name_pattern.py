"""File names of new clips: the user's pattern with placeholders, filled with facts of the clip.

This module only builds a name; app/storage/files/clip_names.py makes it safe, short and unused.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum, auto
from typing import assert_never

from msgspec import Struct

from app.core import problems
from app.core.library.clip import Clip
from app.core.model_card import ModelCard
from app.core.money import format_usd
from app.core.prices import estimate_usd
from app.core.problem import Problem
from app.core.prompt import on_one_line, shows_nothing
from app.core.request import GenerationRequest, default_request
from app.core.settings import DEFAULT_PATTERN, FoldersBy

# The name of a clip whose prompt has no printable characters for a name.
UNTITLED = "Clip"


@dataclass(frozen=True, slots=True)
class NameFacts:
    """The facts for a name. `made_at` is in the time zone of the date in the name.

    `title` is empty while the prompt is used instead. `length_s` is in seconds; `cost_usd` is in US
    dollars, None while unknown. `model_id` is as in a request, `job` the API's id.
    """

    made_at: datetime
    prompt: str
    title: str = ""
    ratio: str = ""
    resolution: str = ""
    length_s: float = 0.0
    cost_usd: Decimal | None = None
    model_id: str = ""
    collection: str = ""
    job: str = ""


class Naming(Struct, frozen=True):
    """The pattern and the folders for new clips; an invalid pattern is replaced by the default."""

    pattern: str = DEFAULT_PATTERN
    folders_by: FoldersBy = FoldersBy.NONE


class PartKind(Enum):
    """The kind of a part of a name; decides what is cut when the name is too long."""

    LITERAL = auto()  # the pattern's own text: kept
    FACT = auto()  # short and exact, like a date: kept
    TEXT = auto()  # text of any length: shortened


class NamePart(Struct, frozen=True):
    """One part of a filled pattern."""

    text: str
    kind: PartKind


_PLACEHOLDERS: Mapping[str, tuple[PartKind, Callable[[NameFacts], str]]] = {
    "date": (PartKind.FACT, lambda facts: f"{facts.made_at:%Y-%m-%d}"),
    # Some file systems do not allow a colon.
    "time": (PartKind.FACT, lambda facts: f"{facts.made_at:%H-%M-%S}"),
    "prompt": (PartKind.TEXT, lambda facts: on_one_line(facts.prompt) or UNTITLED),
    "title": (PartKind.TEXT, lambda facts: on_one_line(facts.title or facts.prompt) or UNTITLED),
    "ratio": (PartKind.FACT, lambda facts: facts.ratio.replace(":", "x")),
    "resolution": (PartKind.FACT, lambda facts: facts.resolution),
    "length": (PartKind.FACT, lambda facts: f"{facts.length_s:.0f}s" if facts.length_s else ""),
    "price": (
        PartKind.FACT,
        lambda facts: "" if facts.cost_usd is None else format_usd(facts.cost_usd),
    ),
    "model": (PartKind.FACT, lambda facts: _model_name(facts.model_id)),
    "collection": (PartKind.TEXT, lambda facts: on_one_line(facts.collection)),
    "job": (PartKind.FACT, lambda facts: facts.job),
}
PLACEHOLDERS = tuple(f"{{{name}}}" for name in _PLACEHOLDERS)

# Doubled braces, a placeholder, an unmatched brace, or plain text.
_TOKEN = re.compile(r"\{\{|\}\}|\{[^{}]*\}|[{}]|[^{}]+")
# Literals that only separate two values; dropped beside a missing value.
_SEPARATOR = re.compile(r"[\s\-_.,;+~]+")
# Characters that are not allowed in file names (pathvalidate's list for all systems).
_UNUSABLE = frozenset('<>:"/\\|?*.')


def pattern_problem(pattern: str) -> Problem | None:
    """Why `pattern` is invalid (NAME_PATTERN_EMPTY, NAME_PATTERN_UNKNOWN), or None."""
    tokens = _TOKEN.findall(pattern)
    for token in tokens:
        if token in ("{", "}") or (_is_placeholder(token) and token not in PLACEHOLDERS):
            return problems.name_pattern_unknown(given=token, known=PLACEHOLDERS)
    literal = "".join(token for token in tokens if token not in PLACEHOLDERS)
    has_placeholder = any(token in PLACEHOLDERS for token in tokens)
    if not has_placeholder and shows_nothing("".join(c for c in literal if c not in _UNUSABLE)):
        return problems.name_pattern_empty(example=DEFAULT_PATTERN)
    return None


def name_parts(pattern: str, facts: NameFacts) -> tuple[NamePart, ...]:
    """The parts of `pattern` filled with `facts`; of the default pattern if it is invalid.

    A missing value is left out together with the separator before it.
    """
    parts: list[NamePart] = []
    begins_with_nothing = False
    for token in _TOKEN.findall(DEFAULT_PATTERN if pattern_problem(pattern) else pattern):
        if token in PLACEHOLDERS:
            kind, value_of = _PLACEHOLDERS[token[1:-1]]
            if value := value_of(facts).strip():
                parts.append(NamePart(value, kind))
            elif not parts:
                begins_with_nothing = True
            elif _is_separator(parts[-1]):
                parts.pop()
            continue
        part = NamePart(token[0] if token in ("{{", "}}") else token, PartKind.LITERAL)
        if parts or not (begins_with_nothing and _is_separator(part)):
            parts.append(part)
    return tuple(parts)


def fill(pattern: str, facts: NameFacts) -> str:
    """The name that `pattern` gives a clip, before it is made safe and short."""
    return "".join(part.text for part in name_parts(pattern, facts)).strip() or UNTITLED


def folder_of(folders_by: FoldersBy, facts: NameFacts) -> str:
    """The subfolder of the videos' folder, such as "2026-11"; empty for the videos' folder."""
    match folders_by:
        case FoldersBy.NONE:
            return ""
        case FoldersBy.MONTH:
            return f"{facts.made_at:%Y-%m}"
        case FoldersBy.COLLECTION:
            return on_one_line(facts.collection)
        case _:
            assert_never(folders_by)


def sample_facts(card: ModelCard) -> NameFacts:
    """An example, to show what a pattern makes of a clip."""
    request = default_request(card, "A black lab swimming")
    made_at = datetime(2026, 11, 22, 18, 30, 5, tzinfo=UTC)
    facts = facts_of_request(
        request, made_at, "64a5b0c1d2e3f4a5b6c7d8e9", estimate_usd(request, card)
    )
    return replace(facts, title="Black lab", collection="Dogs")


def facts_of_request(
    request: GenerationRequest,
    made_at: datetime,
    job: str = "",
    cost_usd: Decimal | None = None,
) -> NameFacts:
    """The facts of a new clip; `made_at` is in the time zone of its date."""
    return NameFacts(
        made_at=made_at,
        prompt=request.prompt,
        ratio=request.ratio,
        resolution=request.resolution,
        length_s=request.duration_s,
        cost_usd=cost_usd,
        model_id=request.model_id,
        job=job,
    )


def facts_of_clip(clip: Clip, made_at: datetime) -> NameFacts:
    """The facts of a clip of the library; `made_at` is its own time in the zone of its date."""
    return NameFacts(
        made_at=made_at,
        prompt=clip.request.prompt,
        title=clip.annotations.title,
        ratio=clip.request.ratio,
        resolution=clip.request.resolution,
        length_s=clip.facts.duration_s,
        cost_usd=clip.cost_usd,
        model_id=clip.request.model_id,
        collection=next(iter(clip.annotations.collections), ""),
        job=clip.api_job_id,
    )


def _is_placeholder(token: str) -> bool:
    return len(token) >= 2 and token[0] == "{" and token[-1] == "}"


def _is_separator(part: NamePart) -> bool:
    return part.kind is PartKind.LITERAL and _SEPARATOR.fullmatch(part.text) is not None


def _model_name(model_id: str) -> str:
    """The model's own name in an id like "alibaba/happyhorse-1.0/text-to-video"."""
    names = model_id.split("/")
    return names[1] if len(names) > 1 else model_id
