"""The catalogue of every clip: found, paged, marked and followed where its file goes."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from app.core.clip import AnnotationsChange, Clip
from app.core.clip_query import ClipQuery, NamedCount, SavedSearch
from app.core.library_ports import KnownFile
from app.storage.database.database import Database
from app.storage.library import annotation_writing, clip_locations, labels, saved_searches
from app.storage.library import query as library_query
from app.storage.library.clip_rows import clips_at, clips_called
from app.storage.library.clip_writing import write_clip
from app.storage.library.labels import LabelKind


class Library:
    """Implements core.library_ports.ClipLibrary on a Database; raises JournalUnusable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def count(self, query: ClipQuery) -> int:
        """How many clips `query` finds."""
        return await self._database.read_aside(lambda c: library_query.count(c, query))

    async def page(self, query: ClipQuery, limit: int, offset: int) -> list[Clip]:
        """At most `limit` clips of `query` in its order, from the `offset`-th (from 0) on."""

        def work(connection: sqlite3.Connection) -> list[Clip]:
            # Their places first, from an index alone: prompts are long, pages short.
            places = library_query.places(connection, query, limit, offset)
            return list(clips_at(connection, places).values())

        return await self._database.read_aside(work)

    async def ids(self, query: ClipQuery, limit: int, offset: int) -> list[str]:
        """As `page`, the clips' ids alone."""
        return await self._database.read_aside(lambda c: library_query.ids(c, query, limit, offset))

    async def clips(self, clip_ids: Sequence[str]) -> list[Clip]:
        """The clips with these ids, each once, in this order; unknown ones are left out."""
        return await self._database.read_aside(lambda c: clips_called(c, clip_ids))

    async def with_take(self, take_id: str) -> Clip | None:
        """The clip made by a take, deleted or not; None when it was never kept here.

        Of several (one may have been imported) the first to arrive; an empty `take_id` is no take.
        """
        return await self._database.read(lambda c: clip_locations.with_take(c, take_id))

    async def with_content(self, size_bytes: int, content_hash: str) -> list[Clip]:
        """The clips, deleted ones too, whose file has this size and content; none of no hash."""
        return await self._database.read(
            lambda c: clip_locations.with_content(c, size_bytes, content_hash)
        )

    async def add(self, clip: Clip) -> None:
        """Put an imported clip into the library. One with the same id is written anew.

        Raises ValueError for a rating that is none.
        """
        await self._database.run(lambda c: write_clip(c, clip))

    async def change_annotations(
        self, clip_ids: Sequence[str], change: AnnotationsChange
    ) -> list[Clip]:
        """Change the marks of these clips, all or none; returns them as they are then.

        Unknown clips are left out, and so are names of nothing but space. Titles and names are
        kept on one line. Raises ValueError for a rating that is none.
        """
        return await self._database.run(
            lambda c: annotation_writing.change_annotations(c, clip_ids, change)
        )

    async def set_file(self, clip_id: str, path: Path, content_hash: str = "") -> Clip | None:
        """The clip's file is at `path`, and not missing; an empty hash leaves the known one.

        None without such a clip.
        """
        return await self._database.run(
            lambda c: clip_locations.set_file(c, clip_id, path, content_hash)
        )

    async def set_missing(self, clip_ids: Sequence[str], is_missing: bool) -> None:
        """Remember whether the files of these clips are where they should be."""
        await self._database.run(lambda c: clip_locations.set_missing(c, clip_ids, is_missing))

    async def set_trashed(
        self, clip_id: str, trashed_at: datetime | None, trash_path: Path | None
    ) -> Clip | None:
        """The clip was deleted at `trashed_at`, or, with None, is back; None without such a clip.

        Its marks stay, so that they are there when it comes back.
        """
        return await self._database.run(
            lambda c: annotation_writing.set_trashed(c, clip_id, trashed_at, trash_path)
        )

    async def known_files(self, after: int, limit: int) -> list[KnownFile]:
        """At most `limit` clips that are not deleted, behind the place `after` (first: 0)."""
        return await self._database.read_aside(
            lambda c: clip_locations.known_files(c, after, limit)
        )

    async def missing_files(self) -> list[KnownFile]:
        """The clips that are missing and not deleted, in the order of their arrival."""
        return await self._database.read_aside(clip_locations.missing_files)

    async def tags(self) -> list[NamedCount]:
        """Every tag that a clip which is not deleted carries, in the order of the text."""
        return await self._labels(LabelKind.TAG)

    async def collections(self) -> list[NamedCount]:
        """Every collection, also an empty one, in the order of the text."""
        return await self._labels(LabelKind.COLLECTION)

    async def add_collection(self, name: str) -> None:
        """Make an empty collection; nothing happens when there is one, or for an empty name."""
        await self._database.run(lambda c: labels.put_label(c, LabelKind.COLLECTION, name))

    async def rename_collection(self, name: str, new_name: str) -> None:
        """Give a collection another name; into one that exists its clips are put as well.

        Nothing happens without such a collection, or for an empty new name.
        """
        await self._database.run(lambda c: labels.rename_collection(c, name, new_name))

    async def remove_collection(self, name: str) -> None:
        """Forget a collection; its clips stay in the library."""
        await self._database.run(lambda c: labels.remove_collection(c, name))

    async def saved_searches(self) -> list[SavedSearch]:
        """The searches that were given a name, in the order of the text.

        One that this version cannot read is left out, and stays.
        """
        return await self._database.read(saved_searches.saved_searches)

    async def save_search(self, search: SavedSearch) -> None:
        """Keep a search, in place of one of the same name; nothing happens for an empty name.

        Raises ValueError for a time without a time zone.
        """
        await self._database.run(lambda c: saved_searches.save_search(c, search))

    async def remove_search(self, name: str) -> None:
        """Forget a search; no error when there is none."""
        await self._database.run(lambda c: saved_searches.remove_search(c, name))

    async def watched_folders(self) -> list[Path]:
        """The folders, beside that of the videos, in which moved clips are looked for."""
        return await self._database.read(clip_locations.watched_folders)

    async def watch_folder(self, folder: Path) -> None:
        """Look for moved clips in `folder` too."""
        await self._database.run(lambda c: clip_locations.watch_folder(c, folder))

    async def unwatch_folder(self, folder: Path) -> None:
        """No longer look for clips in `folder`."""
        await self._database.run(lambda c: clip_locations.unwatch_folder(c, folder))

    async def _labels(self, kind: LabelKind) -> list[NamedCount]:
        return await self._database.read_aside(lambda c: labels.counted_labels(c, kind))
