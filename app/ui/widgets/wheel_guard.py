"""Keeps the wheel from changing values by accident."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class WheelGuard(QObject):
    """Lets the wheel change `widget` only while it has the focus, which the wheel does not give.

    Scrolling past a field must not change what the user searches for, or pays for.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and not self._widget.hasFocus():
            # What contains the widget scrolls instead.
            event.ignore()
            return True
        return False
