"""Telling screen readers about a change that has no focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a running screen reader speak `text`; without one nothing happens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def fit_height(dialog: QDialog) -> None:
    """Make `dialog` exactly as tall as its contents need at its present width."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    if layout.hasHeightForWidth():
        dialog.setFixedHeight(layout.totalHeightForWidth(dialog.width()))
