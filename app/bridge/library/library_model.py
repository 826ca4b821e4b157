"""The results of a search as a Qt list model: all are counted, those in view are loaded."""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage

from app.bridge.item_models import MAX_SPOKEN_CHARACTERS, MAX_TITLE_CHARACTERS, AnyIndex
from app.bridge.library.clip_cache import ClipCache, picture_id, spans_of, title_of
from app.bridge.library.poster_cache import PosterCache, PosterShape, PosterSource
from app.core.library.clip import Clip

# Small: a thread that makes clips of database rows holds the GIL against the UI thread.
PAGE_CLIPS = 60
_NOT_LOADED = "…"
# A wider selection is not reloaded to be kept.
_MAX_KEPT_ROWS = 1_000


class LibraryRole(IntEnum):
    """Data of a clip's item beside its texts and poster."""

    CLIP = Qt.ItemDataRole.UserRole + 1


class LibraryModel(QAbstractListModel):
    """One row for each clip of the search; a row that is not loaded shows an ellipsis.

    `describe` returns the text of a clip's facts. What is missing in view is requested by
    signals: pages by their first row, posters by picture id. Each signal replaces the one before.
    """

    pages_wanted = Signal(object)  # tuple[int, ...]
    posters_wanted = Signal(object)  # dict[str, PosterSource], by picture id
    total_changed = Signal(int)
    refilling = Signal(int)  # how many clips the same search is about to be shown with
    refilled = Signal()

    def __init__(self, describe: Callable[[Clip], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._loaded = ClipCache()
        self._posters = PosterCache()
        self._poster_shape: PosterShape | None = None
        self._total = 0
        self._in_view = range(0)
        self._asked_pages: tuple[int, ...] = ()
        self._asked_posters: dict[str, PosterSource] = {}
        self._new_ids: frozenset[str] = frozenset()

    @property
    def total(self) -> int:
        """How many clips there are, loaded or not."""
        return self._total

    @property
    def poster_shape(self) -> PosterShape | None:
        """The shape that posters are scaled to; None before there is a view."""
        return self._poster_shape

    # --- what is shown -------------------------------------------------------------------------

    def reset(self, clips: Sequence[Clip], total: int | None) -> None:
        """Show another search: `clips` are the first of `total`. Posters are kept.

        Without `total` they are taken for all until `set_total` is called.
        """
        self.beginResetModel()
        self._loaded.clear()
        self._loaded.put(0, clips)
        self._total = len(clips) if total is None else total
        self._in_view = range(0)
        self._asked_pages = ()
        self.endResetModel()
        if total is not None:
            self.total_changed.emit(total)

    def set_total(self, total: int) -> None:
        """Set how many clips the search shown by `reset` has."""
        self._grow_to(total)
        self._shrink_to(total)
        self._loaded.cut_off(total)
        self._query_again()
        self.total_changed.emit(total)

    def refill(self, first: int, clips: Sequence[Clip], total: int) -> None:
        """Show the same search, reloaded: `clips` from the row `first` on, `total` in all.

        A selected clip among `clips` stays selected at its new row. Others are deselected, as
        their rows are unknown.
        """
        if not self._total or not total:
            self.reset(clips if first == 0 else (), total)
            return
        self.refilling.emit(total)
        self._grow_to(total)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        were = [self._loaded.clip(index.row()) for index in before]
        self._loaded.clear()
        self._loaded.put(first, clips)
        rows = [None if clip is None else self._loaded.row_of(clip.clip_id) for clip in were]
        after = [QModelIndex() if row is None else self.index(row) for row in rows]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self._shrink_to(total)
        self.refilled.emit()
        self._query_again()
        self.total_changed.emit(total)

    def set_page(self, first: int, clips: Sequence[Clip]) -> bool:
        """Show a requested page; False when it proves that the list has changed."""
        fits = self._loaded.put(first, clips) and first + len(clips) <= self._total
        self._loaded.cut_off(self._total)
        middle = (self._in_view.start + self._in_view.stop) // 2
        self._loaded.keep_near(middle)
        last = min(first + len(clips), self._total) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last))
        self._ask()
        return fits

    def prepend(self, clip: Clip) -> None:
        """Insert a new clip as the first; a loaded clip is ignored."""
        if self._loaded.row_of(clip.clip_id) is not None:
            return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._loaded.insert(0, clip)
        self._total += 1
        self.endInsertRows()
        self._query_again()
        self.total_changed.emit(self._total)

    def change_all(self, clips: Sequence[Clip]) -> bool:
        """Show changed clips; False when not all of them are loaded."""
        rows = {
            row: clip for clip in clips if (row := self._loaded.row_of(clip.clip_id)) is not None
        }
        for row, clip in rows.items():
            before = self._loaded.clip(row)
            if before and (before.path, before.is_missing) != (clip.path, clip.is_missing):
                # A clip that had no poster may have one now.
                self._posters.forget(picture_id(clip))
            self._loaded.put(row, [clip])
        for span in spans_of(sorted(rows)):
            self.dataChanged.emit(self.index(span.start), self.index(span.stop - 1))
        if rows:
            self._ask()
        return len(rows) == len(clips)

    def remove(self, clip_id: str) -> bool:
        """Remove a clip; False when it is not loaded."""
        row = self._loaded.row_of(clip_id)
        if row is None:
            return False
        self.beginRemoveRows(QModelIndex(), row, row)
        self._loaded.remove(row)
        self._total -= 1
        self.endRemoveRows()
        self._query_again()
        self.total_changed.emit(self._total)
        return True

    def mark_new(self, clip_ids: Iterable[str]) -> None:
        """Mark these clips as new, and no others."""
        self._set_new(frozenset(clip_ids))

    @property
    def new_ids(self) -> frozenset[str]:
        """The clips that are marked as new."""
        return self._new_ids

    def mark_seen(self, clip_ids: Iterable[str]) -> None:
        """Remove the mark of these clips."""
        if self._new_ids:
            self._set_new(self._new_ids.difference(clip_ids))

    def is_new(self, clip_id: str) -> bool:
        """Whether the clip is marked as new."""
        return clip_id in self._new_ids

    def _set_new(self, clip_ids: frozenset[str]) -> None:
        changed, self._new_ids = self._new_ids ^ clip_ids, clip_ids
        for row in self._in_view:
            if (clip := self._loaded.clip(row)) is not None and clip.clip_id in changed:
                index = self.index(row)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.AccessibleDescriptionRole])

    def set_poster(self, picture: str, poster: QImage, shape: PosterShape | None = None) -> None:
        """Show `poster` by its picture id, scaled for `shape` (by default the present one).

        A null image means that there is none; it is not requested again.
        """
        self._posters.put(picture, poster, shape or self._poster_shape)
        self._asked_posters.pop(picture, None)
        for row in self._in_view:
            if (clip := self._loaded.clip(row)) is not None and picture_id(clip) == picture:
                index = self.index(row)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    # --- what is in view -----------------------------------------------------------------------

    def set_in_view(self, rows: range) -> None:
        """Set the visible rows; what they lack is requested, other requests are withdrawn."""
        if rows != self._in_view:
            self._in_view = rows
            self._ask()

    def set_poster_shape(self, shape: PosterShape) -> None:
        """Set the shape of the view's cells; posters in view are requested in that shape."""
        if shape != self._poster_shape:
            self._poster_shape = shape
            self._ask()

    def rows_to_keep(self) -> range:
        """The rows to read when the same search is reloaded.

        Those in view and, if not too many, those of persistent indexes, such as a selection.
        """
        held = [index.row() for index in self.persistentIndexList()]
        seen = self._in_view or range(min(PAGE_CLIPS, self._total))
        first, stop = min(held, default=seen.start), max(held, default=seen.start) + 1
        both = range(min(first, seen.start), max(stop, seen.stop))
        wanted = both if len(both) <= _MAX_KEPT_ROWS else seen
        start = wanted.start // PAGE_CLIPS * PAGE_CLIPS
        return range(start, max(wanted.stop, start + PAGE_CLIPS))

    def index_of(self, clip_id: str) -> QModelIndex:
        """The index of a clip; invalid when it is not loaded."""
        row = self._loaded.row_of(clip_id)
        return QModelIndex() if row is None else self.index(row)

    def clip(self, row: int) -> Clip | None:
        """The clip at `row`; None when it is not loaded."""
        return self._loaded.clip(row)

    def poster(self, clip_id: str) -> QImage | None:
        """The poster of a loaded clip, or None; it may be scaled for another shape."""
        row = self._loaded.row_of(clip_id)
        clip = None if row is None else self._loaded.clip(row)
        return None if clip is None else self._posters.poster(picture_id(clip))

    # --- the Qt model --------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._total

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        clip = self._loaded.clip(index.row()) if index.isValid() else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_of(clip, MAX_TITLE_CHARACTERS) if clip else _not_loaded(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                return title_of(clip, MAX_SPOKEN_CHARACTERS) if clip else _not_loaded(index)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._described(clip) if clip else None
            case Qt.ItemDataRole.DecorationRole:
                return self._posters.poster(picture_id(clip)) if clip else None
            case LibraryRole.CLIP:
                return clip
            case _:
                return None

    def _described(self, clip: Clip) -> str:
        facts = self._describe(clip)
        return f"{self.tr('New')}, {facts}" if self.is_new(clip.clip_id) else facts

    # --- requests ------------------------------------------------------------------------------

    def _query_again(self) -> None:
        # Earlier requests were for other rows.
        self._asked_pages = ()
        self._ask()

    def _ask(self) -> None:
        rows = self._in_view
        # Prefetch as many rows before and behind, for scrolling; but not while the view itself
        # has gaps, as during a drag of the scroll bar.
        wide = range(max(0, rows.start - len(rows)), min(self._total, rows.stop + len(rows)))
        pages = self._pages_missing(rows) or self._pages_missing(wide)
        if pages != self._asked_pages:
            self._asked_pages = pages
            self.pages_wanted.emit(pages)
        clips = [clip for row in rows if (clip := self._loaded.clip(row)) is not None]
        posters = self._posters.lacking(clips, self._poster_shape)
        if posters != self._asked_posters:
            self._asked_posters = dict(posters)
            self.posters_wanted.emit(posters)

    def _pages_missing(self, rows: range) -> tuple[int, ...]:
        missing = {row // PAGE_CLIPS * PAGE_CLIPS for row in self._loaded.missing(rows)}
        return tuple(sorted(missing))

    def _grow_to(self, total: int) -> None:
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()

    def _shrink_to(self, total: int) -> None:
        if total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()


def _not_loaded(index: AnyIndex) -> str | None:
    return _NOT_LOADED if index.isValid() else None
