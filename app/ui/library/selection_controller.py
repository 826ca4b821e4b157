"""Follows which clips are chosen in the library, and chooses clips for other parts."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QTimer,
    Slot,
)

from app.bridge.library.clip_cache import spans_of
from app.bridge.library.library_actions import LibraryActions
from app.bridge.library.library_loader import LibraryLoader
from app.bridge.library.library_model import LibraryModel
from app.core.library.clip import Clip
from app.ui.library.library_pane import LibraryPane

# Above this only the ids are known: reading all clips takes seconds and much memory.
MAX_LOOKED_AT = 5_000
# More clips than are ever visible are read off the event loop.
_MAX_AT_ONCE = 500
_Flag = QItemSelectionModel.SelectionFlag


class SelectionController(QObject):
    """Updates the actions and the details of `pane` with the chosen clips."""

    def __init__(
        self,
        model: LibraryModel,
        library_loader: LibraryLoader,
        library_actions: LibraryActions,
        pane: LibraryPane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._library_loader = library_loader
        self._library_actions = library_actions
        self._pane = pane
        # Clips to choose as soon as the list has them.
        self._wanted: frozenset[str] = frozenset()
        self._may_show_all = False
        self._chooses_wanted = True
        # The rows whose clips were requested and, once known, the ids of these.
        self._asked: tuple[range, ...] = ()
        self._asked_ids: tuple[str, ...] = ()
        # The chosen rows when they are too many to be read.
        self._many: tuple[range, ...] = ()
        self._gap: int | None = None
        # A key held down changes the selection many times a second.
        self._changed = QTimer(self)
        self._changed.setSingleShot(True)
        self._changed.setInterval(0)
        self._connect()

    def _connect(self) -> None:
        self._pane.view.selection_moved.connect(self.renew)
        self._pane.view.pressed.connect(self._on_user_chose)
        self._pane.bar.query_edited.connect(self._on_user_chose)
        # A shortcut applies to the latest selection: see `eventFilter`.
        self._pane.view.installEventFilter(self)
        self._changed.timeout.connect(self._on_changed)
        self._library_loader.selection_found.connect(self._on_selection_found)
        self._library_loader.rows_found.connect(self._on_rows_found)
        self._library_actions.looked_up.connect(self._on_looked_up)
        self._model.dataChanged.connect(self._on_data_changed)
        self._model.modelReset.connect(self._on_list_changed)
        self._model.refilled.connect(self._on_list_changed)
        self._model.rowsInserted.connect(self._on_rows_moved)
        self._model.rowsRemoved.connect(self._on_rows_moved)
        self._model.total_changed.connect(self._on_total_changed)

    # --- following the user ----------------------------------------------------------------

    @Slot()
    def renew(self) -> None:
        """Update the selection at the end of this event loop turn."""
        self._changed.start()

    @property
    def count(self) -> int:
        """The number of chosen clips, also while their ids are unknown."""
        return sum(len(each) for each in self._pane.view.selected_rows())

    def settle(self) -> None:
        """Update the selection now instead of at the end of this event loop turn."""
        if self._changed.isActive():
            self._changed.stop()
            self._on_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt sends this before it looks up the command of the key and whether it is enabled.
        if event.type() is QEvent.Type.ShortcutOverride:
            self.settle()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_changed(self) -> None:
        rows, count = self._pane.view.selected_rows(), self.count
        if count > MAX_LOOKED_AT:
            self._show_many(count, rows)
            return
        self._many = ()
        known = (
            [clip for each in rows for row in each if (clip := self._model.clip(row))]
            if count <= _MAX_AT_ONCE
            else []
        )
        self._show(tuple(known) if len(known) == count else ())
        if len(known) < count:
            self._ask(rows)

    def _show_many(self, count: int, rows: tuple[range, ...]) -> None:
        if rows != self._many:
            self._many = rows
            self._show(())
            self._pane.details.show_too_many(count, MAX_LOOKED_AT)
            self._ask(rows)

    def _ask(self, rows: tuple[range, ...]) -> None:
        self._asked = rows
        self._library_loader.find_selection(rows)

    def _is_current(self) -> bool:
        """Return whether an answer belongs to the current selection."""
        if self._asked and self._asked != self._pane.view.selected_rows():
            # Meanwhile clips were inserted or removed before them.
            self.renew()
            return False
        return bool(self._asked)

    @Slot(object)
    def _on_selection_found(self, clip_ids: Sequence[str]) -> None:
        if not self._is_current():
            return
        if not self._many:
            self._asked_ids = tuple(clip_ids)
            self._library_actions.look_up(clip_ids)
        elif len(clip_ids) == sum(len(each) for each in self._many):
            self._asked = ()
            self._pane.clip_actions.set_many(tuple(clip_ids), self._library_loader.shown)

    @Slot(object)
    def _on_looked_up(self, clips: tuple[Clip, ...]) -> None:
        is_answer = tuple(clip.clip_id for clip in clips) == self._asked_ids
        if clips and is_answer and self._is_current():
            self._show(clips)

    def _show(self, clips: tuple[Clip, ...]) -> None:
        self._asked = self._asked_ids = ()
        self._model.mark_seen(clip.clip_id for clip in clips)
        self._pane.clip_actions.set_clips(clips)
        self._pane.details.set_clips(clips)

    @Slot(QModelIndex, QModelIndex, list)
    def _on_data_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        # A poster changes no details; of many clips only the ids are known.
        if not roles and not self._many:
            self.renew()

    @Slot()
    def _on_list_changed(self) -> None:
        self._many = ()
        self._on_rows_moved()

    @Slot()
    def _on_rows_moved(self) -> None:
        if self._asked:
            # A pending answer belongs to the old rows.
            self._asked = self._many = ()
        self.renew()

    # --- choosing for others -----------------------------------------------------------------

    def reveal(self, clip_ids: Iterable[str], *, may_show_all: bool = False) -> None:
        """Choose these clips and scroll to the first, once the list has them.

        Clips that the search does not find are skipped; with `may_show_all` the search is cleared
        when it finds none of them.
        """
        self._want(clip_ids, may_show_all=may_show_all, chooses=True)

    def show_new(self, clip_ids: Collection[str]) -> None:
        """Mark these clips as new and scroll to the first, as `reveal`, but choose nothing.

        No clip stays chosen: the next key of the user must not delete one out of sight.
        """
        self._model.mark_new(clip_ids)
        self._pane.view.selectionModel().clear()
        self._want(clip_ids, may_show_all=True, chooses=False)

    def first_row(self) -> int | None:
        """Return the first of the chosen rows, or None."""
        rows = self._pane.view.selected_rows()
        return rows[0].start if rows else None

    def fill_gap(self, row: int | None) -> None:
        """Choose the clip that follows the clips removed from `row` on."""
        if row is not None and self._model.total and self.first_row() is None:
            self._choose([min(row, self._model.total - 1)])

    def fill_gap_later(self, row: int | None) -> None:
        """Do what `fill_gap` does, once the list has been read again."""
        self._gap = row

    def _want(self, clip_ids: Iterable[str], *, may_show_all: bool, chooses: bool) -> None:
        self._wanted = frozenset(clip_ids)
        self._may_show_all, self._chooses_wanted = may_show_all, chooses
        self._look()

    def _look(self) -> None:
        found = [self._model.index_of(clip_id).row() for clip_id in self._wanted]
        if found and min(found) >= 0:
            self._wanted = frozenset()
            self._show_wanted(sorted(found))
        elif found:
            self._library_loader.find_rows(self._wanted)

    @Slot(object)
    def _on_rows_found(self, rows: Sequence[int]) -> None:
        if not self._wanted or not all(self._fits(row) for row in rows):
            # The list is being read again; this runs again afterwards.
            return
        if rows:
            self._wanted = frozenset()
            self._show_wanted(rows)
        elif self._may_show_all:
            self._may_show_all = False
            wanted = self._wanted
            self._pane.show_all()
            self._wanted = wanted
        else:
            self._wanted = frozenset()

    def _fits(self, row: int) -> bool:
        clip = self._model.clip(row)
        return row < self._model.total and (clip is None or clip.clip_id in self._wanted)

    def _show_wanted(self, rows: Sequence[int]) -> None:
        if self._chooses_wanted:
            self._choose(rows)
        else:
            self._pane.view.scrollTo(self._model.index(rows[0]))

    def _choose(self, rows: Sequence[int]) -> None:
        chosen = QItemSelection()
        for span in spans_of(rows):
            chosen.select(self._model.index(span.start), self._model.index(span.stop - 1))
        selection, first = self._pane.view.selectionModel(), self._model.index(rows[0])
        selection.setCurrentIndex(first, _Flag.NoUpdate)
        selection.select(chosen, _Flag.ClearAndSelect)
        self._pane.view.scrollTo(first)

    @Slot()
    def _on_total_changed(self) -> None:
        if self._wanted:
            self._look()
        elif self._gap is not None:
            row, self._gap = self._gap, None
            self.fill_gap(row)

    @Slot()
    def _on_user_chose(self) -> None:
        self._wanted = frozenset()
        self._gap = None
