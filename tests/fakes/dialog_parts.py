"""Finds the parts of a dialog or page by name."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def press(dialog: QWidget, name: str) -> None:
    """Click the button of this name."""
    button = dialog.findChild(QAbstractButton, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(dialog: QWidget, name: str) -> str:
    """The text of the label of this name; empty while it is hidden."""
    label = dialog.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""
