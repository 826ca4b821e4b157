"""Fills the library's model: search results while the user types, pages while they scroll."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.aio.tasks import TaskSet
from app.bridge.library.clip_cache import MAX_LOADED, has_file, picture_id
from app.bridge.library.library_model import PAGE_CLIPS, LibraryModel
from app.bridge.library.poster_loader import PosterLoader
from app.bridge.services import Pictures
from app.core.errors import JournalUnusable
from app.core.library.clip import Clip
from app.core.library.clip_query import ClipQuery, ClipSort

if TYPE_CHECKING:
    from app.core.library.ports import ClipLibrary

_SEARCH = "search the library"
_SELECTION = "look up the selected clips"
_ROWS = "look for clips in the list"
_LATEST = "look up the latest clip"
_COVERS = "look up the covers of collections"
# Of the latest clips, so many may have lost their files.
_LATEST_CLIPS = 20
_INDEXING = "index the library"
# A few dozen milliseconds of work, and then as long for others, such as the window.
_INDEXED_AT_ONCE = 50
_INDEX_PAUSE_S = 0.04
# So many times, the results of a search are read again after that.
_INDEXED_UNSEEN = 25
_BEHIND_ALL = 2**63 - 1
# Up to this many clips are removed from the list one by one; more are reloaded.
_MAX_TAKEN_AWAY = 20
# Orders that annotations cannot change.
_SORTS_BY_FACTS = frozenset(ClipSort) - {ClipSort.BEST_RATED, ClipSort.NAME}


class LibraryLoader(QObject):
    """Loads the results of a query into the library model.

    The shown clips stay until the answer to a newer query arrives; the newest query wins.
    """

    selection_found = Signal(object)  # list[str], clip ids; as a list Qt would copy each one
    rows_found = Signal(object)  # list[int], rows of clips in the shown list
    latest_found = Signal(object)  # the latest Clip that has a file, or None
    cover_found = Signal(str, object)  # name of a collection, QImage
    unsearched_changed = Signal(int)  # number of clips that the shown search does not cover yet

    def __init__(
        self,
        model: LibraryModel,
        tasks: TaskSet,
        library: Callable[[], ClipLibrary | None],
        pictures: Callable[[], Pictures | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._tasks = tasks
        self._library = library
        self._pictures = pictures
        self._query = ClipQuery()
        self._shown = ClipQuery()
        self._requests = 0
        self._has_ended = True
        self._unsearched = 0
        self._is_all_indexed = False
        self._pages: set[int] = set()
        self._posters = PosterLoader(model, tasks, pictures, self)
        model.pages_wanted.connect(self._on_pages_wanted)

    @property
    def query(self) -> ClipQuery:
        """The newest query; its results may not be shown yet."""
        return self._query

    @property
    def shown(self) -> ClipQuery:
        """The query whose results are shown."""
        return self._shown

    def show(self, query: ClipQuery) -> None:
        """Show the results of `query` from the first on."""
        if query != self._query:
            self._query = query
            # The answer to the older query is no longer needed.
            self._tasks.cancel(_SEARCH)
        self.refresh()

    def refresh(self) -> None:
        """Reload what is in view."""
        self._requests += 1
        library = self._library()
        # A running read repeats itself. If each of many arriving clips cancelled it, it would
        # never end.
        if library and not self._is_reading():
            self._has_ended = False
            self._tasks.start(_SEARCH, self._read(library))

    def add(self, clip: Clip) -> None:
        """Show a clip that was just saved."""
        is_known = self._model.index_of(clip.clip_id).isValid()
        # A running read may have begun before this clip was saved.
        if self._query != ClipQuery() or self._is_reading() or self._pages or is_known:
            self.refresh()
        else:
            self._model.prepend(clip)

    def changed(self, clips: Sequence[Clip]) -> None:
        """Show changed clips; clips that stop or begin to match the query leave or join."""
        is_stale = not _is_by_facts(self._query) or self._is_reading()
        leaving = [c for c in clips if (c.trashed_at is not None) != self._shown.trashed_only]
        if len(leaving) > _MAX_TAKEN_AWAY:
            # Each removal moves all rows behind it: to reload them is less work.
            is_stale = True
        elif leaving:
            self._forget_pages()
            for clip in leaving:
                is_stale |= not self._model.remove(clip.clip_id)
        staying = [c for c in clips if (c.trashed_at is not None) == self._shown.trashed_only]
        is_stale |= not self._model.change_all(staying)
        if is_stale:
            self.refresh()

    @Slot()
    def index_rest(self) -> None:
        """Index the clips that an update of Gallop has left, in the background."""
        self._is_all_indexed = False
        if library := self._library():
            self._tasks.start(_INDEXING, self._index_rest(library))

    def find_selection(self, rows: Sequence[range]) -> None:
        """Look up the ids of the clips in `rows`; emits `selection_found`."""
        self._tasks.start(_SELECTION, self._find_ids(rows))

    def find_rows(self, clip_ids: Collection[str]) -> None:
        """Look up the rows of these clips in the shown list, loaded or not; emits `rows_found`."""
        if library := self._library():
            self._tasks.start(_ROWS, self._find_rows(library, frozenset(clip_ids)))

    def find_latest(self) -> None:
        """Look up the latest clip, whatever is searched for; emits `latest_found`."""
        if library := self._library():
            self._tasks.start(_LATEST, self._find_latest(library))

    async def _find_latest(self, library: ClipLibrary) -> None:
        latest = await library.page(ClipQuery(), _LATEST_CLIPS, 0)
        self.latest_found.emit(next(filter(has_file, latest), None))

    def find_covers(self, collections: Sequence[str]) -> None:
        """Look up a picture for each of these collections; emits `cover_found`."""
        library, pictures = self._library(), self._pictures()
        if library and pictures:
            self._tasks.start(_COVERS, self._find_covers(library, pictures, tuple(collections)))

    async def _find_covers(
        self, library: ClipLibrary, pictures: Pictures, collections: Sequence[str]
    ) -> None:
        for name in collections:
            latest = await library.page(ClipQuery(collection=name), _LATEST_CLIPS, 0)
            for clip in filter(has_file, latest):
                size_bytes = clip.facts.size_bytes
                cover = await pictures.poster(picture_id(clip), clip.path, size_bytes)
                if cover is not None:
                    self.cover_found.emit(name, cover)
                    break

    async def ids_of(self, rows: Sequence[range]) -> list[str]:
        """The ids of the clips in `rows` of the shown list. Raises JournalUnusable."""
        clip_ids: list[str] = []
        for each in rows:
            # Beyond that not all can be loaded.
            near = each[:MAX_LOADED]
            known = [clip.clip_id for row in near if (clip := self._model.clip(row)) is not None]
            if len(known) < len(each) and (library := self._library()):
                known = await library.ids(self._shown, len(each), each.start)
            clip_ids += known
        return clip_ids

    async def _index_rest(self, library: ClipLibrary) -> None:
        # Nearly always nothing is left, which is known at once.
        before = _BEHIND_ALL if await library.unsearched() else 0
        for number in count(1):
            if not before:
                break
            if number % _INDEXED_UNSEEN == 0 and self._query.text:
                self.refresh()
            await asyncio.sleep(_INDEX_PAUSE_S)
            before = await library.index_more(before, _INDEXED_AT_ONCE)
        self._is_all_indexed = True
        if self._unsearched:
            self.refresh()

    async def _find_ids(self, rows: Sequence[range]) -> None:
        self.selection_found.emit(await self.ids_of(rows))

    async def _find_rows(self, library: ClipLibrary, clip_ids: frozenset[str]) -> None:
        query = self._shown
        every = await library.ids(query, await library.count(query), 0)
        self.rows_found.emit(await asyncio.to_thread(_rows_of, clip_ids, every))

    def _is_reading(self) -> bool:
        return self._tasks.is_running(_SEARCH) and not self._has_ended

    async def _read(self, library: ClipLibrary) -> None:
        try:
            requested = -1
            while requested != self._requests:
                requested = self._requests
                await self._read_once(library, self._query)
                await self._read_unsearched(library)
        finally:
            self._has_ended = True

    async def _read_unsearched(self, library: ClipLibrary) -> None:
        """Emit how many clips the shown search does not cover, if that has changed."""
        is_partial = bool(self._shown.text) and not self._is_all_indexed
        unsearched = await library.unsearched() if is_partial else 0
        if unsearched != self._unsearched:
            self._unsearched = unsearched
            self.unsearched_changed.emit(unsearched)

    async def _read_once(self, library: ClipLibrary, query: ClipQuery) -> None:
        is_same = query == self._shown
        rows = self._model.rows_to_keep() if is_same else range(PAGE_CLIPS)
        clips = await library.page(query, len(rows), rows.start)
        if is_same:
            total = await library.count(query)
            self._forget_pages()
            self._model.refill(rows.start, clips, total)
            return
        is_whole = len(clips) < len(rows)
        self._forget_pages()
        self._shown = query
        # Counting all results takes many times as long as reading the first.
        self._model.reset(clips, len(clips) if is_whole else None)
        if not is_whole:
            try:
                total = await library.count(query)
            except JournalUnusable:
                # Not the count of the search before; the next reading counts again.
                self._model.set_total(len(clips))
                raise
            self._model.set_total(total)

    @Slot(object)
    def _on_pages_wanted(self, offsets: tuple[int, ...]) -> None:
        for offset in self._pages.difference(offsets):
            self._tasks.cancel(_page_task(offset))
        self._pages.intersection_update(offsets)
        library = self._library()
        for offset in offsets:
            if library and not (
                offset in self._pages and self._tasks.is_running(_page_task(offset))
            ):
                self._pages.add(offset)
                self._tasks.start(_page_task(offset), self._load_page(library, offset))

    async def _load_page(self, library: ClipLibrary, offset: int) -> None:
        clips = await library.page(self._shown, PAGE_CLIPS, offset)
        self._pages.discard(offset)
        is_whole = len(clips) == min(PAGE_CLIPS, self._model.total - offset)
        if not (self._model.set_page(offset, clips) and is_whole):
            # The list has changed since it was counted.
            self.refresh()

    def _forget_pages(self) -> None:
        # Pages that are still being read are for rows that are being replaced.
        for offset in self._pages:
            self._tasks.cancel(_page_task(offset))
        self._pages.clear()


def _rows_of(clip_ids: Collection[str], every: Sequence[str]) -> list[int]:
    return [row for row, each in enumerate(every) if each in clip_ids]


def _page_task(offset: int) -> str:
    return f"library from {offset}"


def _is_by_facts(query: ClipQuery) -> bool:
    """Whether annotations change neither the results of `query` nor their order."""
    plain = ClipQuery(sort=query.sort, trashed_only=query.trashed_only)
    return query == plain and query.sort in _SORTS_BY_FACTS
