"""What the library needs from outside: its catalogue, the clips' files, their recipes."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

if TYPE_CHECKING:
    from app.core.library.clip import AnnotationsChange, Clip, Recipe
    from app.core.library.clip_query import ClipQuery, NamedCount, SavedSearch
from app.core.problem import Problem


class KnownFile(Struct, frozen=True):
    """The recorded file of a clip. `row_id` numbers the clips by arrival."""

    row_id: int
    clip_id: str
    path: Path
    size_bytes: int
    content_hash: str
    is_missing: bool


class Comparison(Struct, frozen=True):
    """Differences between records and disk, as clip ids: files gone, back, or of another size."""

    gone: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


class ClipLibrary(Protocol):
    """The catalogue of all clips. Each method raises JournalUnusable."""

    async def count(self, query: ClipQuery) -> int:
        """The number of clips that match `query`."""
        ...

    async def page(self, query: ClipQuery, limit: int, offset: int) -> list[Clip]:
        """At most `limit` clips of `query` in its order, from the `offset`-th (from 0) on."""
        ...

    async def ids(self, query: ClipQuery, limit: int, offset: int) -> list[str]:
        """Like `page`, but only the clips' ids."""
        ...

    async def clips(self, clip_ids: Sequence[str]) -> list[Clip]:
        """The clips with these ids, in this order; unknown ids are left out."""
        ...

    async def with_take(self, take_id: str) -> Clip | None:
        """The clip of a take, deleted or not; None when the library never had it."""
        ...

    async def with_content(self, size_bytes: int, content_hash: str) -> list[Clip]:
        """The clips, including deleted ones, whose file has this size and content."""
        ...

    async def add(self, clip: Clip) -> None:
        """Add an imported clip. Replaces one with the same id."""
        ...

    async def change_annotations(
        self, clip_ids: Sequence[str], change: AnnotationsChange
    ) -> list[Clip]:
        """Change the annotations of these clips, all or none; returns the changed clips."""
        ...

    async def set_file(self, clip_id: str, path: Path, content_hash: str = "") -> Clip | None:
        """Record that the clip's file is at `path`; an empty hash keeps the known one."""
        ...

    async def set_missing(self, clip_ids: Sequence[str], is_missing: bool) -> None:
        """Record whether the files of these clips are missing."""
        ...

    async def set_trashed(
        self, clip_id: str, trashed_at: datetime | None, trash_path: Path | None
    ) -> Clip | None:
        """Record that the clip was deleted at `trashed_at`, or, with None, was restored."""
        ...

    async def unsearched(self) -> int:
        """How many clips a search by text does not find yet; see `index_more`."""
        ...

    async def index_more(self, before: int, limit: int) -> int:
        """Let a search find `limit` more clips that an update of Gallop has left, the newest first.

        Only clips before the row `before`; returns the row for the next call, 0 at the end.
        """
        ...

    async def known_files(self, after: int, limit: int) -> list[KnownFile]:
        """At most `limit` clips that are not deleted, after the row `after` (0 for the first)."""
        ...

    async def missing_files(self) -> list[KnownFile]:
        """The clips that are missing and not deleted."""
        ...

    async def tags(self) -> list[NamedCount]:
        """Every tag in use, in alphabetical order."""
        ...

    async def collections(self) -> list[NamedCount]:
        """Every collection, including empty ones, in alphabetical order."""
        ...

    async def add_collection(self, name: str) -> None:
        """Create an empty collection; does nothing when the name exists."""
        ...

    async def rename_collection(self, name: str, new_name: str) -> None:
        """Rename a collection; if the new name exists, the two are merged."""
        ...

    async def remove_collection(self, name: str) -> None:
        """Delete a collection; its clips stay in the library."""
        ...

    async def saved_searches(self) -> list[SavedSearch]:
        """The saved searches in alphabetical order."""
        ...

    async def save_search(self, search: SavedSearch) -> None:
        """Save a search; replaces one of the same name."""
        ...

    async def remove_search(self, name: str) -> None:
        """Delete a saved search; no error when there is none."""
        ...

    async def watched_folders(self) -> list[Path]:
        """The folders that are searched for moved clips, in addition to the videos' folder."""
        ...

    async def watch_folder(self, folder: Path) -> None:
        """Also search `folder` for moved clips."""
        ...

    async def unwatch_folder(self, folder: Path) -> None:
        """Stop searching `folder` for moved clips."""
        ...


class FolderVideos(Struct, frozen=True):
    """The videos in a folder and below it, and what was passed over there, with the reasons."""

    paths: tuple[Path, ...]
    passed_over: tuple[Problem, ...] = ()


class ClipFileStore(Protocol):
    """The clips' files. Never overwrites a file, except for `copy_to`."""

    async def rename(self, path: Path, name: str) -> Path:
        """Rename the file in its folder to a safe, unused name made from `name`; returns its path.

        Raises FileTrouble (RENAME_FAILED); the file is then unchanged.
        """
        ...

    async def move_to(self, path: Path, folder: Path) -> Path:
        """Move the file into `folder`, created if missing, under an unused name; returns its path.

        Raises FileTrouble (RENAME_FAILED); the file is then unchanged.
        """
        ...

    async def copy_to(self, path: Path, target: Path) -> None:
        """Copy the file to `target` atomically, replacing an existing file.

        Raises FileTrouble (COPY_FAILED).
        """
        ...

    async def copy_into(self, path: Path, folder: Path) -> Path:
        """Copy the file into `folder`, created if missing, under an unused name; returns its path.

        Raises FileTrouble (COPY_FAILED); there is then nothing new in `folder`.
        """
        ...

    async def take_back(self, copy: Path) -> None:
        """Delete a copy that `copy_into` made. Never raises: an undeletable copy stays."""
        ...

    async def content_hash(self, path: Path) -> str:
        """The identity of the content: SHA-256 of the whole file, in hexadecimal.

        Raises FileTrouble (CLIP_UNREADABLE).
        """
        ...

    async def size_bytes(self, path: Path) -> int:
        """The size of the file. Raises FileTrouble (CLIP_UNREADABLE)."""
        ...

    async def absent(self, paths: Sequence[Path]) -> list[Path]:
        """The `paths` without a file. A path that cannot be checked counts as present."""
        ...

    async def videos_in(self, folder: Path) -> FolderVideos:
        """The videos in `folder` and subfolders, by name or else by their first bytes.

        Hidden ones are left out. Raises FileTrouble (FOLDER_UNREADABLE) for the folder itself.
        """
        ...


class ClipRecipes(Protocol):
    """Recipes inside the clips' files."""

    async def write(self, path: Path, recipe: Recipe) -> None:
        """Write `recipe` into the clip at `path` without changing picture or sound.

        The file is replaced atomically. Raises FileTrouble (RECIPE_UNWRITABLE) or NotAVideo; the
        file is then unchanged.
        """
        ...

    async def read(self, path: Path) -> Recipe | None:
        """The recipe in the clip at `path`, or None. Raises NotAVideo."""
        ...

    async def export_without(self, path: Path, target: Path) -> None:
        """Write the clip to `target` with its picture and sound only.

        Raises FileTrouble (COPY_FAILED) or NotAVideo; there is then nothing new at `target`.
        """
        ...


class ClipFinder(Protocol):
    """Compares the library's records with the disk."""

    async def compare(self, known: Sequence[KnownFile]) -> Comparison:
        """The clips whose files are gone, and the missing ones whose files are back.

        A file of another size was changed, or has another clip's name.
        """
        ...

    def find(
        self, missing: Sequence[KnownFile], folders: Sequence[Path], taken: Collection[Path]
    ) -> AsyncGenerator[tuple[str, Path], None]:
        """Search `folders` and subfolders for the files of `missing` clips, by size and content.

        A clip without a known hash is only found under its own file name. No file is assigned to
        two clips; the paths in `taken` belong to other clips. Yields clip id and path.
        """
        ...


class Trash(Protocol):
    """The system's trash."""

    async def put(self, path: Path) -> Path | None:
        """Move the file into the trash; returns its path there, if the system reports it.

        Raises FileTrouble (TRASH_FAILED); the file is then where it was.
        """
        ...

    async def put_back(self, trash_path: Path, path: Path) -> Path:
        """Restore a file to `path`, or beside it when that name is taken; returns its path.

        Raises FileTrouble (PUT_BACK_FAILED); the file is then still in the trash.
        """
        ...

    async def content_of(self, trash_path: Path, path: Path) -> Path | None:
        """Where the content of the file at `trash_path` lies, which was deleted from `path`.

        A link leads there as it did from its own folder. None when nothing is at `trash_path`.
        Never raises.
        """
        ...

    async def find(self, path: Path) -> list[Path]:
        """The paths in the trash of files deleted from `path`, the latest first; empty if unknown.

        For a file whose path in the trash was not reported. Never raises.
        """
        ...
