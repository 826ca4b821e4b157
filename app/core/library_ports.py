"""What the library needs from the outside: its catalogue, the clips' files, their recipes."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.core.clip import AnnotationsChange, Clip, Recipe
    from app.core.clip_query import ClipQuery, NamedCount, SavedSearch


@dataclass(frozen=True, slots=True)
class KnownFile:
    """Where the library believes a clip's file to be. `row_id` numbers the clips by arrival."""

    row_id: int
    clip_id: str
    path: Path
    size_bytes: int
    content_hash: str
    is_missing: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is not as the library believes, as ids of clips: files gone, back, or of other size."""

    gone: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


class ClipLibrary(Protocol):
    """The catalogue of every clip there is. Each method raises JournalUnusable."""

    async def count(self, query: ClipQuery) -> int:
        """How many clips `query` finds."""
        ...

    async def page(self, query: ClipQuery, limit: int, offset: int) -> list[Clip]:
        """At most `limit` clips of `query` in its order, from the `offset`-th (from 0) on."""
        ...

    async def ids(self, query: ClipQuery, limit: int, offset: int) -> list[str]:
        """As `page`, the clips' ids alone."""
        ...

    async def clips(self, clip_ids: Sequence[str]) -> list[Clip]:
        """The clips with these ids, in this order; unknown ones are left out."""
        ...

    async def with_take(self, take_id: str) -> Clip | None:
        """The clip made by a take, deleted or not; None when it was never kept here."""
        ...

    async def with_content(self, size_bytes: int, content_hash: str) -> list[Clip]:
        """The clips, deleted ones too, whose file has this size and content."""
        ...

    async def add(self, clip: Clip) -> None:
        """Put an imported clip into the library. One with the same id is written anew."""
        ...

    async def change_annotations(
        self, clip_ids: Sequence[str], change: AnnotationsChange
    ) -> list[Clip]:
        """Change the annotations of these clips, all or none; returns them as they are then."""
        ...

    async def set_file(self, clip_id: str, path: Path, content_hash: str = "") -> Clip | None:
        """The clip's file is at `path`, and not missing; an empty hash leaves the known one."""
        ...

    async def set_missing(self, clip_ids: Sequence[str], is_missing: bool) -> None:
        """Remember whether the files of these clips are where they should be."""
        ...

    async def set_trashed(
        self, clip_id: str, trashed_at: datetime | None, trash_path: Path | None
    ) -> Clip | None:
        """The clip was deleted at `trashed_at`, or, with None, is back."""
        ...

    async def known_files(self, after: int, limit: int) -> list[KnownFile]:
        """At most `limit` clips that are not deleted, behind the row `after` (first: 0)."""
        ...

    async def missing_files(self) -> list[KnownFile]:
        """The clips that are missing and not deleted."""
        ...

    async def tags(self) -> list[NamedCount]:
        """Every tag that is in use, in the order of the text."""
        ...

    async def collections(self) -> list[NamedCount]:
        """Every collection, also an empty one, in the order of the text."""
        ...

    async def add_collection(self, name: str) -> None:
        """Make an empty collection; nothing happens when there is one of that name."""
        ...

    async def rename_collection(self, name: str, new_name: str) -> None:
        """Give a collection another name; into one that exists its clips are put as well."""
        ...

    async def remove_collection(self, name: str) -> None:
        """Forget a collection; its clips stay in the library."""
        ...

    async def saved_searches(self) -> list[SavedSearch]:
        """The searches that were given a name, in the order of the text."""
        ...

    async def save_search(self, search: SavedSearch) -> None:
        """Keep a search, in place of one of the same name."""
        ...

    async def remove_search(self, name: str) -> None:
        """Forget a search; no error when there is none."""
        ...

    async def watched_folders(self) -> list[Path]:
        """The folders, beside that of the videos, in which moved clips are looked for."""
        ...

    async def watch_folder(self, folder: Path) -> None:
        """Look for moved clips in `folder` too."""
        ...

    async def unwatch_folder(self, folder: Path) -> None:
        """No longer look for clips in `folder`."""
        ...


class ClipFileStore(Protocol):
    """The clips' files as a user arranges them. Nothing is ever overwritten."""

    async def rename(self, path: Path, name: str) -> Path:
        """Give the file a safe, unused name made from `name` in its folder; returns its path.

        Raises FileTrouble (RENAME_FAILED), and then the file is as it was.
        """
        ...

    async def move_to(self, path: Path, folder: Path) -> Path:
        """Move the file into `folder`, made if missing, under an unused name; returns its path.

        Raises FileTrouble (RENAME_FAILED), and then the file is as it was.
        """
        ...

    async def copy_to(self, path: Path, target: Path) -> None:
        """Copy the file to `target`, whole or not at all; what was there before is replaced.

        Raises FileTrouble (COPY_FAILED).
        """
        ...

    async def copy_into(self, path: Path, folder: Path) -> Path:
        """Copy the file into `folder`, made if missing, under an unused name; returns its path.

        Raises FileTrouble (COPY_FAILED), and then there is nothing new in `folder`.
        """
        ...

    async def take_back(self, copy: Path) -> None:
        """Throw away what `copy_into` made. Never raises: what cannot be thrown away stays."""
        ...

    async def content_hash(self, path: Path) -> str:
        """What tells this content from any other: SHA-256 of the whole file, in hexadecimal.

        Raises FileTrouble (CLIP_UNREADABLE).
        """
        ...

    async def size_bytes(self, path: Path) -> int:
        """How long the file is. Raises FileTrouble (CLIP_UNREADABLE)."""
        ...

    async def absent(self, paths: Sequence[Path]) -> list[Path]:
        """Those of `paths` where no file is. One that cannot be looked at counts as there."""
        ...

    async def videos_in(self, folder: Path) -> list[tuple[Path, int]]:
        """Every MP4 file in `folder` and below with its size in bytes, hidden ones aside.

        Raises FileTrouble (FOLDER_UNREADABLE) for the folder itself; what cannot be read below it
        is passed over.
        """
        ...


class ClipRecipes(Protocol):
    """Recipes inside the clips' own files."""

    async def write(self, path: Path, recipe: Recipe) -> None:
        """Put `recipe` into the clip at `path` without touching picture or sound.

        The file is replaced at once and whole. Raises FileTrouble (RECIPE_UNWRITABLE) or
        NotAVideo, and then the file is as it was.
        """
        ...

    async def read(self, path: Path) -> Recipe | None:
        """The recipe in the clip at `path`, or None. Raises NotAVideo."""
        ...

    async def export_without(self, path: Path, target: Path) -> None:
        """Write the clip to `target` with nothing in it but picture and sound.

        Raises FileTrouble (COPY_FAILED) or NotAVideo, and then there is nothing new at `target`.
        """
        ...


class ClipFinder(Protocol):
    """Compares what the library knows with what is on disk."""

    async def compare(self, known: Sequence[KnownFile]) -> Comparison:
        """Which clips' files are no longer there, and which missing ones are back.

        Those that are there with another size have changed, or have another clip's name.
        """
        ...

    def find(
        self, missing: Sequence[KnownFile], folders: Sequence[Path], taken: Collection[Path]
    ) -> AsyncGenerator[tuple[str, Path], None]:
        """Look in `folders` and below for the files of `missing` clips, by size and content.

        A clip whose content is not known is only found under its own file name. No file is given
        to two clips, and none of `taken`, which belong to others, to any. Yields clip id and path.
        """
        ...


class Trash(Protocol):
    """The system's trash."""

    async def put(self, path: Path) -> Path | None:
        """Move the file into the trash; returns where it is there, if the system tells.

        Raises FileTrouble (TRASH_FAILED), and then the file is where it was.
        """
        ...

    async def put_back(self, trash_path: Path, path: Path) -> Path:
        """Bring a file back to `path`, or beside it when that is taken; returns where it is.

        Raises FileTrouble (PUT_BACK_FAILED), and then it is still in the trash.
        """
        ...

    async def find(self, path: Path) -> list[Path]:
        """Where the trash keeps what was deleted from `path`, the latest first; empty if unknown.

        For a file that went there without anybody being told where it is. Never raises.
        """
        ...
