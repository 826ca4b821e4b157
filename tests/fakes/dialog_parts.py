"""The parts of a dialog, found by their names."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel


def press(dialog: QDialog, name: str) -> None:
    """Click the button of this name."""
    button = dialog.findChild(QAbstractButton, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(dialog: QDialog, name: str) -> str:
    """The words of the label of this name; none while it is hidden."""
    label = dialog.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""
