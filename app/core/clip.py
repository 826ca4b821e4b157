"""A finished clip: what it shows, how it was made, where it lies, and what its owner says of it."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from app.core.problem import Problem
from app.core.prompt import first_line
from app.core.request import GenerationRequest

MAX_RATING = 5


@dataclass(frozen=True, slots=True)
class ClipFacts:
    """What a video file says of itself; never taken from the request."""

    width_px: int
    height_px: int
    duration_s: float
    size_bytes: int
    has_audio: bool


@dataclass(frozen=True, slots=True)
class ClipAnnotations:
    """What a user says of a clip. `title` is empty while the prompt's first line is its name.

    `rating` is 0 (none) to 5; tags and collections are names, each once, in the order of the text.
    """

    title: str = ""
    is_favourite: bool = False
    rating: int = 0
    tags: tuple[str, ...] = ()
    note: str = ""
    collections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clip:
    """One clip on disk with the recipe it was made from. Times are UTC.

    `content_hash` is empty until the file was read for it; `is_missing` says that the file was not
    where `path` says when it was last looked for. A clip with `trashed_at` was deleted by its
    owner; `trash_path` is where the system's trash keeps it, if the system told.
    """

    clip_id: str
    take_id: str
    api_job_id: str
    request: GenerationRequest
    path: Path
    facts: ClipFacts
    cost_usd: Decimal | None
    made_at: datetime
    content_hash: str = ""
    annotations: ClipAnnotations = ClipAnnotations()
    is_missing: bool = False
    trashed_at: datetime | None = None
    trash_path: Path | None = None

    @property
    def has_recipe(self) -> bool:
        """Whether it is known what the clip was made from; an imported file may not say."""
        return bool(self.request.model_id)

    @property
    def name(self) -> str:
        """What lists call the clip: its title, or the first line of its prompt."""
        return self.annotations.title or first_line(self.request.prompt)


@dataclass(frozen=True, slots=True)
class AnnotationsChange:
    """What to change in the marks of some clips; None leaves a mark as it is.

    Names are added before others are removed.
    """

    title: str | None = None
    is_favourite: bool | None = None
    rating: int | None = None
    note: str | None = None
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()
    add_collections: tuple[str, ...] = ()
    remove_collections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a clip was made. `made_at` is UTC; `cost_usd` is None when it is not known.

    The callback address of the request is not part of it: it is nobody else's business.
    """

    request: GenerationRequest
    take_id: str
    api_job_id: str
    cost_usd: Decimal | None
    made_at: datetime
    app_version: str


@dataclass(frozen=True, slots=True)
class FoundClip:
    """What a file turned out to be. `known` is the clip of the library it is a copy of.

    `is_lost` says that this clip was deleted, or that its own file is not where it should be.
    """

    path: Path
    facts: ClipFacts
    content_hash: str
    recipe: Recipe | None
    known: Clip | None
    is_lost: bool = False


@dataclass(frozen=True, slots=True)
class ImportStep:
    """How one file of an import ended: with a new clip, one that was known, or neither.

    Then `trouble` says what the disk did not let us do; without it the file is no video.
    """

    path: Path
    added: Clip | None = None
    known: Clip | None = None
    trouble: Problem | None = None
