"""Announcements for screen readers and dialog heights."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QWidget


def announce(widget: QWidget, text: str) -> None:
    """Let a running screen reader speak `text`; nothing happens without one."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def fit_height(dialog: QDialog) -> None:
    """Make `dialog` exactly as tall as its contents need at its current width."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    if layout.hasHeightForWidth():
        dialog.setFixedHeight(layout.totalHeightForWidth(dialog.width()))
