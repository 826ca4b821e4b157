"""Buttons, labels and file choosers with the names that people's tools and tests find them by."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from app.ui.widgets.plain_text import PlainLabel
from app.ui.widgets.style_roles import set_role


def named_button(parent: QWidget, name: str, words: str, role: str = "") -> QPushButton:
    """A button called `name`; Enter presses it only once it has the keyboard or is the default."""
    button = QPushButton(words, parent)
    button.setObjectName(name)
    button.setAccessibleName(words)
    button.setAutoDefault(False)
    if role:
        set_role(button, role)
    return button


def named_label(parent: QWidget, name: str, words: str = "", role: str = "") -> QLabel:
    """A label called `name` that wraps its words and takes nothing in them for markup."""
    label = PlainLabel(words, parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    if role:
        set_role(label, role)
    return label


def file_saver(
    parent: QWidget, title: str, name: str, name_filter: str, suffix: str, file_name: str
) -> QFileDialog:
    """A chooser for where to save a file, to be shown with `open()`; gone when closed."""
    chooser = QFileDialog(parent, title)
    chooser.setObjectName(name)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setFileMode(QFileDialog.FileMode.AnyFile)
    chooser.setNameFilter(name_filter)
    chooser.setDefaultSuffix(suffix)
    chooser.selectFile(file_name)
    return chooser
