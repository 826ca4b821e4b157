"""Finds the parts of a dialog by name."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel


def press(dialog: QDialog, name: str) -> None:
    """Click the button of this name."""
    button = dialog.findChild(QAbstractButton, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(dialog: QDialog, name: str) -> str:
    """The text of the label of this name; empty while it is hidden."""
    label = dialog.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""
