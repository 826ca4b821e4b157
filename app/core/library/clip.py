"""A finished clip: its content, recipe, file and annotations."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from msgspec import Struct

from app.core.problem import Problem
from app.core.prompt import first_line
from app.core.request import ONLY_TAKE, GenerationRequest, TakeNumber

MAX_RATING = 5
# File names that are clips, and such that never are; of others the first bytes decide.
VIDEO_SUFFIXES = (".mp4", ".m4v", ".mov", ".webm", ".mkv")
SUFFIXES_OF_OTHERS = (
    *(".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".heic", ".mp3", ".wav", ".flac"),
    *(".pdf", ".txt", ".md", ".doc", ".docx", ".html", ".csv", ".json", ".zip", ".part"),
)


class ClipFacts(Struct, frozen=True):
    """What a video file contains; never taken from the request."""

    width_px: int
    height_px: int
    duration_s: float
    size_bytes: int
    has_audio: bool


class ClipAnnotations(Struct, frozen=True):
    """The user's annotations of a clip. The prompt's first line replaces an empty `title`.

    `rating` is 0 (none) to 5; tags and collections are unique names in alphabetical order.
    """

    title: str = ""
    is_favourite: bool = False
    rating: int = 0
    tags: tuple[str, ...] = ()
    note: str = ""
    collections: tuple[str, ...] = ()


_NO_ANNOTATIONS = ClipAnnotations()


@dataclass(frozen=True, slots=True)
class Clip:
    """One clip on disk with the recipe it was made from. Times are UTC.

    `content_hash` is empty until the file was hashed. `is_missing` means that the file was not at
    `path` at the last check. A clip with `trashed_at` was deleted by the user; `trash_path` is its
    file in the system's trash, if the system reported it.
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
    annotations: ClipAnnotations = _NO_ANNOTATIONS
    is_missing: bool = False
    trashed_at: datetime | None = None
    trash_path: Path | None = None
    take: TakeNumber = ONLY_TAKE

    @property
    def has_recipe(self) -> bool:
        """Whether the recipe is known; an imported file may have none."""
        return bool(self.request.model_id)

    @property
    def name(self) -> str:
        """The name in lists: the title, or the first line of the prompt."""
        return self.annotations.title or first_line(self.request.prompt)


class AnnotationsChange(Struct, frozen=True):
    """A change of the annotations of some clips; None leaves a field as it is.

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


class Recipe(Struct, frozen=True):
    """How a clip was made. `made_at` is UTC; `cost_usd` is None when it is not known.

    The callback address of the request is left out, because it is private.
    """

    request: GenerationRequest
    take_id: str
    api_job_id: str
    cost_usd: Decimal | None
    made_at: datetime
    app_version: str
    take: TakeNumber = ONLY_TAKE


class FoundClip(Struct, frozen=True):
    """The result of examining a file. `known` is the library's clip with the same content.

    `is_lost` means that this clip was deleted, or that its own file is not where it should be.
    """

    path: Path
    facts: ClipFacts
    content_hash: str
    recipe: Recipe | None
    known: Clip | None
    is_lost: bool = False


class ImportStep(Struct, frozen=True):
    """The result for one file of an import: a new clip, a known one, or neither.

    When neither, `trouble` is the error of the disk; without it the file is no video. A folder
    has only what was `passed_over` in it, and why.
    """

    path: Path
    added: Clip | None = None
    known: Clip | None = None
    trouble: Problem | None = None
    passed_over: tuple[Problem, ...] = ()
