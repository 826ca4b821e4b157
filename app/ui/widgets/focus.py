"""Tab order of widgets that are created later than their neighbours."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget


def put_before(widget: QWidget, target: QWidget) -> None:
    """Put `widget` right before `target` in the Tab order of their window.

    Qt puts new widgets at the end of the order, and `setTabOrder(widget, target)` would move
    `target` there too.
    """
    before = target.previousInFocusChain()
    # Qt ignores an order that begins at a widget that takes no focus.
    while before and before is not target:
        if before is not widget and before.focusPolicy() != Qt.FocusPolicy.NoFocus:
            QWidget.setTabOrder(before, widget)
            return
        before = before.previousInFocusChain()


_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def take_first_by_key(view: QAbstractItemView, event: QFocusEvent) -> None:
    """Make the first item of `view` the current one when Tab focuses a view without one."""
    model = view.model()
    if event.reason() in _BY_KEY and not view.currentIndex().isValid() and model.rowCount():
        view.setCurrentIndex(model.index(0, 0))
