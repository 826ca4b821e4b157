"""Announcements for screen readers."""

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Let a running screen reader speak `text`; nothing happens without one."""
    # By name: PySide makes these classes at their first use, not before the first frame.
    if QtGui.QAccessible.isActive():
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(widget, text))
