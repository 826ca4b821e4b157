"""Where the Tab key comes to widgets that are made later than their neighbours."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget


def put_before(widget: QWidget, target: QWidget) -> None:
    """Have Tab come to `widget` right before `target` of the same window.

    Qt puts what is made last at the end of the window, and `setTabOrder(widget, target)` would
    take `target` there too.
    """
    before = target.previousInFocusChain()
    # Qt ignores an order that begins at a widget which takes no focus.
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
    """Make the first item of `view` the current one when Tab comes and none is."""
    model = view.model()
    if event.reason() in _BY_KEY and not view.currentIndex().isValid() and model.rowCount():
        view.setCurrentIndex(model.index(0, 0))
