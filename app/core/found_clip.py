"""Files from elsewhere that may become clips of the library."""

from dataclasses import dataclass
from pathlib import Path

from app.core.clip import Clip, ClipFacts
from app.core.problems import Problem
from app.core.recipe import Recipe


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
