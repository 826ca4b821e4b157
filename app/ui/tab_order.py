"""Where the Tab key comes to widgets that are made later than their neighbours."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


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
