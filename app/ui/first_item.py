"""A list that is entered by key shows where the keyboard is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def take_first_by_key(view: QAbstractItemView, event: QFocusEvent) -> None:
    """Make the first item of `view` the current one when Tab comes and none is."""
    model = view.model()
    if event.reason() in _BY_KEY and not view.currentIndex().isValid() and model.rowCount():
        view.setCurrentIndex(model.index(0, 0))
