"""An in-memory ClipLibrary."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from msgspec import structs

from app.core.library.clip import AnnotationsChange, Clip
from app.core.library.clip_query import ClipQuery, NamedCount, SavedSearch
from app.core.library.ports import KnownFile


class MemoryLibrary:
    """Clips in a list, found by a part of their prompts and a few conditions.

    A gate for a search text delays the answer to that text, and likewise its count.
    """

    def __init__(self) -> None:
        self.clips_kept: list[Clip] = []
        self.asked: list[tuple[str, int, int]] = []
        self.gates: dict[str, asyncio.Event] = {}
        self.counted: list[str] = []
        self.count_gates: dict[str, asyncio.Event] = {}
        self.count_failure: Exception | None = None
        self.searches: list[SavedSearch] = []
        self.empty_collections: set[str] = set()
        self.folders: list[Path] = []
        self.unindexed: list[int] = []

    def matching(self, query: ClipQuery) -> list[Clip]:
        return [
            clip
            for clip in self.clips_kept
            if query.text in clip.request.prompt
            and (clip.trashed_at is not None) == query.trashed_only
            and (clip.annotations.is_favourite or not query.favourites_only)
            and clip.annotations.rating >= query.min_rating
            and (clip.is_missing or not query.missing_only)
        ]

    def _put(self, clip: Clip) -> None:
        ids = [each.clip_id for each in self.clips_kept]
        if clip.clip_id in ids:
            self.clips_kept[ids.index(clip.clip_id)] = clip
        else:
            self.clips_kept.insert(0, clip)

    async def count(self, query: ClipQuery) -> int:
        self.counted.append(query.text)
        if gate := self.count_gates.get(query.text):
            await gate.wait()
        if self.count_failure is not None:
            raise self.count_failure
        return len(self.matching(query))

    async def page(self, query: ClipQuery, limit: int, offset: int) -> list[Clip]:
        self.asked.append((query.text, limit, offset))
        found = self.matching(query)[offset : offset + limit]
        if gate := self.gates.get(query.text):
            await gate.wait()
        return found

    async def ids(self, query: ClipQuery, limit: int, offset: int) -> list[str]:
        return [clip.clip_id for clip in self.matching(query)[offset : offset + limit]]

    async def unsearched(self) -> int:
        return sum(self.unindexed)

    async def index_more(self, before: int, limit: int) -> int:
        """Each item of `unindexed` is the number of clips that one call indexes."""
        if self.unindexed:
            self.unindexed.pop(0)
        return sum(self.unindexed)

    async def clips(self, clip_ids: Sequence[str]) -> list[Clip]:
        by_id = {clip.clip_id: clip for clip in self.clips_kept}
        return [by_id[clip_id] for clip_id in clip_ids if clip_id in by_id]

    async def with_take(self, take_id: str) -> Clip | None:
        return next((clip for clip in self.clips_kept if clip.take_id == take_id), None)

    async def with_content(self, size_bytes: int, content_hash: str) -> list[Clip]:
        wanted = (size_bytes, content_hash)
        return [
            clip for clip in self.clips_kept if (clip.facts.size_bytes, clip.content_hash) == wanted
        ]

    async def add(self, clip: Clip) -> None:
        self._put(clip)

    async def change_annotations(
        self, clip_ids: Sequence[str], change: AnnotationsChange
    ) -> list[Clip]:
        changed = []
        for clip in await self.clips(clip_ids):
            annotations = clip.annotations
            plain = {
                name: value
                for name in ("title", "is_favourite", "rating", "note")
                if (value := getattr(change, name)) is not None
            }
            tags = {*annotations.tags, *change.add_tags} - {*change.remove_tags}
            collections = {*annotations.collections, *change.add_collections}
            left = collections - {*change.remove_collections}
            annotations = structs.replace(
                annotations, tags=tuple(sorted(tags)), collections=tuple(sorted(left)), **plain
            )
            changed.append(replace(clip, annotations=annotations))
            self._put(changed[-1])
        return changed

    async def set_file(self, clip_id: str, path: Path, content_hash: str = "") -> Clip | None:
        for clip in await self.clips([clip_id]):
            content = content_hash or clip.content_hash
            moved = replace(clip, path=path, is_missing=False, content_hash=content)
            self._put(moved)
            return moved
        return None

    async def set_missing(self, clip_ids: Sequence[str], is_missing: bool) -> None:
        for clip in await self.clips(clip_ids):
            self._put(replace(clip, is_missing=is_missing))

    async def set_trashed(
        self, clip_id: str, trashed_at: datetime | None, trash_path: Path | None
    ) -> Clip | None:
        for clip in await self.clips([clip_id]):
            changed = replace(clip, trashed_at=trashed_at, trash_path=trash_path)
            self._put(changed)
            return changed
        return None

    async def known_files(self, after: int, limit: int) -> list[KnownFile]:
        arrived = list(reversed(self.clips_kept))
        known = [_known(row_id, clip) for row_id, clip in enumerate(arrived, 1)]
        there = [known for known, clip in zip(known, arrived, strict=True) if not clip.trashed_at]
        return [each for each in there if each.row_id > after][:limit]

    async def missing_files(self) -> list[KnownFile]:
        known = await self.known_files(0, len(self.clips_kept))
        return [each for each in known if each.is_missing]

    async def tags(self) -> list[NamedCount]:
        return self._counted(
            [clip.annotations.tags for clip in self.clips_kept if not clip.trashed_at]
        )

    async def collections(self) -> list[NamedCount]:
        names = [clip.annotations.collections for clip in self.clips_kept if not clip.trashed_at]
        counted = self._counted(names)
        empty = self.empty_collections - {each.name for each in counted}
        return sorted(counted + [NamedCount(name, 0) for name in empty], key=lambda each: each.name)

    async def add_collection(self, name: str) -> None:
        self.empty_collections.add(name)

    async def rename_collection(self, name: str, new_name: str) -> None:
        ids = [clip.clip_id for clip in self.clips_kept if name in clip.annotations.collections]
        change = AnnotationsChange(add_collections=(new_name,), remove_collections=(name,))
        await self.change_annotations(ids, change)
        self.empty_collections = (self.empty_collections - {name}) | {new_name}

    async def remove_collection(self, name: str) -> None:
        ids = [clip.clip_id for clip in self.clips_kept if name in clip.annotations.collections]
        await self.change_annotations(ids, AnnotationsChange(remove_collections=(name,)))
        self.empty_collections.discard(name)

    async def saved_searches(self) -> list[SavedSearch]:
        return sorted(self.searches, key=lambda each: each.name)

    async def save_search(self, search: SavedSearch) -> None:
        await self.remove_search(search.name)
        self.searches.append(search)

    async def remove_search(self, name: str) -> None:
        self.searches = [each for each in self.searches if each.name != name]

    async def watched_folders(self) -> list[Path]:
        return sorted(self.folders)

    async def watch_folder(self, folder: Path) -> None:
        if folder not in self.folders:
            self.folders.append(folder)

    async def unwatch_folder(self, folder: Path) -> None:
        self.folders = [each for each in self.folders if each != folder]

    @staticmethod
    def _counted(names: Sequence[Sequence[str]]) -> list[NamedCount]:
        flat = [name for each in names for name in each]
        return [NamedCount(name, flat.count(name)) for name in sorted(set(flat))]


def _known(row_id: int, clip: Clip) -> KnownFile:
    return KnownFile(
        row_id,
        clip.clip_id,
        clip.path,
        clip.facts.size_bytes,
        clip.content_hash,
        clip.is_missing,
    )
