"""Keeps the selection of the library while its clips are read again."""

from PySide6 import QtGui
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QAbstractItemView

from app.bridge.library.library_model import LibraryModel

# A larger selection is cleared when the clips are read again, unless it is all of them.
_MAX_KEPT_CLIPS = 1_000


class SelectionKeeper(QObject):
    """Spares Qt the tracking of large selections, and announces late names to screen readers."""

    def __init__(self, view: QAbstractItemView, model: LibraryModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._selects_all_again = False
        model.refilling.connect(self._on_refilling)
        model.refilled.connect(self._on_refilled)
        model.dataChanged.connect(self._on_data_changed)

    def rows(self) -> tuple[range, ...]:
        """Return the chosen rows in their order, also those that are not loaded."""
        chosen = self._view.selectionModel().selection().toList()
        spans = sorted((each.top(), each.bottom() + 1) for each in chosen)
        return tuple(range(first, stop) for first, stop in spans)

    def _on_refilling(self, total: int) -> None:
        chosen = sum(len(rows) for rows in self.rows())
        if chosen > _MAX_KEPT_CLIPS:
            # Qt would track each of them: half a second for 100,000.
            self._selects_all_again = chosen == total == self._model.total
            self._view.clearSelection()

    def _on_refilled(self) -> None:
        if self._selects_all_again:
            self._selects_all_again = False
            self._view.selectAll()

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        current = self._view.currentIndex().row()
        is_concerned = not roles and first.row() <= current <= last.row()
        if is_concerned and self._view.hasFocus():
            # The screen reader got a clip that was not loaded: now it has a name.
            focus_event = QtGui.QAccessibleEvent(self._view, QtGui.QAccessible.Event.Focus)
            focus_event.setChild(current)
            QtGui.QAccessible.updateAccessibility(focus_event)
