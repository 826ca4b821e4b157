"""Finds the parts of the Compose pane by name, and does what a user does with them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QSpinBox

from app.ui.compose.compose_pane import ComposePane
from app.ui.compose.generate_button import GenerateButton

CTRL = Qt.KeyboardModifier.ControlModifier


def prompt_of(compose: ComposePane) -> QPlainTextEdit:
    return compose.findChild(QPlainTextEdit, "prompt")


def words(compose: ComposePane, name: str) -> str:
    return compose.findChild(QLabel, name).text()


def button(compose: ComposePane, name: str) -> GenerateButton:
    return compose.findChild(QPushButton, name)


def click(compose: ComposePane, name: str) -> None:
    QTest.mouseClick(button(compose, name), Qt.MouseButton.LeftButton)


def type_number(compose: ComposePane, name: str, digits: str) -> QSpinBox:
    field = compose.findChild(QSpinBox, name)
    field.setFocus()
    field.lineEdit().selectAll()
    QTest.keyClicks(field, digits)
    return field
