"""The clips of a search as a Qt list model: all are counted, those in view are loaded."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage

from app.bridge.library.clip_cache import ClipCache, picture_id, spans_of, title_of
from app.bridge.library.poster_cache import PosterCache, PosterShape, PosterSource
from app.core.clip import Clip

AnyIndex = QModelIndex | QPersistentModelIndex

# Small: the threads that make clips of rows hold up the window's.
PAGE_CLIPS = 60
_NOT_LOADED = "…"
_TITLE_CHARACTERS = 200
_SPOKEN_CHARACTERS = 1000
# A selection wider than this is not read anew to be kept.
_MAX_KEPT_ROWS = 1_000


class LibraryRole(IntEnum):
    """What a clip's item knows beside its texts and poster."""

    CLIP = Qt.ItemDataRole.UserRole + 1


class LibraryModel(QAbstractListModel):
    """As many rows as the search has clips; a row that is not loaded says an ellipsis.

    A clip's facts in words come from `describe`. What is missing in view is asked for: pages by
    their first row, posters by picture id, each time all that is wanted now and nothing else.
    """

    pages_wanted = Signal(object)  # tuple[int, ...]
    posters_wanted = Signal(object)  # dict[str, PosterSource], by picture id
    total_changed = Signal(int)
    refilling = Signal(int)  # the same search is about to be shown anew with so many clips
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

    @property
    def total(self) -> int:
        """How many clips there are, loaded or not."""
        return self._total

    @property
    def poster_shape(self) -> PosterShape | None:
        """What posters have to be made ready for; None before there was a view."""
        return self._poster_shape

    # --- what is shown -------------------------------------------------------------------------

    def reset(self, clips: Sequence[Clip], total: int | None) -> None:
        """Show another search: `clips` are the first of `total`. Posters are kept.

        Without a total they are all there are until `set_total`.
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
        """The clips shown by `reset` have been counted."""
        self._grow_to(total)
        self._shrink_to(total)
        self._loaded.cut_off(total)
        self._ask_anew()
        self.total_changed.emit(total)

    def refill(self, first: int, clips: Sequence[Clip], total: int) -> None:
        """The same search, read anew: `clips` from the row `first` on, `total` in all.

        A selected clip stays selected wherever it is among `clips`; one that is not is let go,
        for nobody knows whether it is still in its row.
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
        self._ask_anew()
        self.total_changed.emit(total)

    def set_page(self, first: int, clips: Sequence[Clip]) -> bool:
        """Show a page that was asked for; False when it shows that the list is another by now."""
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
        """Put a clip that was just finished in front; one already there is left alone."""
        if self._loaded.row_of(clip.clip_id) is not None:
            return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._loaded.insert(0, clip)
        self._total += 1
        self.endInsertRows()
        self._ask_anew()
        self.total_changed.emit(self._total)

    def change_all(self, clips: Sequence[Clip]) -> bool:
        """Show clips as they are now; False when not all of them are loaded."""
        rows = {
            row: clip for clip in clips if (row := self._loaded.row_of(clip.clip_id)) is not None
        }
        for row, clip in rows.items():
            before = self._loaded.clip(row)
            if before and (before.path, before.is_missing) != (clip.path, clip.is_missing):
                # That there was none may no longer be so.
                self._posters.forget(picture_id(clip))
            self._loaded.put(row, [clip])
        for span in spans_of(sorted(rows)):
            self.dataChanged.emit(self.index(span.start), self.index(span.stop - 1))
        if rows:
            self._ask()
        return len(rows) == len(clips)

    def remove(self, clip_id: str) -> bool:
        """Take a clip away; False when it is not loaded."""
        row = self._loaded.row_of(clip_id)
        if row is None:
            return False
        self.beginRemoveRows(QModelIndex(), row, row)
        self._loaded.remove(row)
        self._total -= 1
        self.endRemoveRows()
        self._ask_anew()
        self.total_changed.emit(self._total)
        return True

    def set_poster(self, picture: str, poster: QImage, shape: PosterShape | None = None) -> None:
        """Show `poster` by its picture id, made ready for `shape` (by default the present one).

        A null image says that there is none and is not asked for again.
        """
        self._posters.put(picture, poster, shape or self._poster_shape)
        self._asked_posters.pop(picture, None)
        for row in self._in_view:
            if (clip := self._loaded.clip(row)) is not None and picture_id(clip) == picture:
                index = self.index(row)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    # --- what is in view -----------------------------------------------------------------------

    def set_in_view(self, rows: range) -> None:
        """Say which rows are seen; what they lack is asked for, the rest no longer."""
        if rows != self._in_view:
            self._in_view = rows
            self._ask()

    def set_poster_shape(self, shape: PosterShape) -> None:
        """Say what cells posters are shown in; those in view are asked for in that shape."""
        if shape != self._poster_shape:
            self._poster_shape = shape
            self._ask()

    def rows_to_keep(self) -> range:
        """The rows that should be read together when the same search is read anew.

        Those in view, and those that something holds on to, such as a selection, if not too many.
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
        """The poster of a loaded clip if there is one, perhaps made for cells of another size."""
        row = self._loaded.row_of(clip_id)
        clip = None if row is None else self._loaded.clip(row)
        return None if clip is None else self._posters.poster(picture_id(clip))

    # --- Qt's questions ------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._total

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        clip = self._loaded.clip(index.row()) if index.isValid() else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_of(clip, _TITLE_CHARACTERS) if clip else _not_loaded(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                return title_of(clip, _SPOKEN_CHARACTERS) if clip else _not_loaded(index)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._describe(clip) if clip else None
            case Qt.ItemDataRole.DecorationRole:
                return self._posters.poster(picture_id(clip)) if clip else None
            case LibraryRole.CLIP:
                return clip
            case _:
                return None

    # --- asking --------------------------------------------------------------------------------

    def _ask_anew(self) -> None:
        # What was asked for was for other rows.
        self._asked_pages = ()
        self._ask()

    def _ask(self) -> None:
        rows = self._in_view
        # As much again before and behind, so that scrolling on finds its clips there; not while
        # the view itself has gaps, as it has all the time that the scroll bar is dragged.
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
