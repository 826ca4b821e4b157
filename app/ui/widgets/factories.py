"""Buttons, labels, file choosers and viewports, each made in one way."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFileDialog,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QWidget,
)

from app.ui.theme.style_roles import set_role
from app.ui.widgets.plain_text import PlainLabel


def named_button(parent: QWidget, name: str, text: str, role: str = "") -> QPushButton:
    """Return a button called `name`; Enter presses it if it has the focus or is the default."""
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    if role:
        set_role(button, role)
    return button


def named_label(parent: QWidget, name: str, text: str = "", role: str = "") -> QLabel:
    """Return a label called `name` that wraps its plain text."""
    label = PlainLabel(text, parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    if role:
        set_role(label, role)
    return label


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Set the margins of `layout` in pixels; start is left, or right in a right-to-left window.

    Qt mirrors what a layout holds, but not its margins.
    """
    if QGuiApplication.isRightToLeft():
        start, end = end, start
    layout.setContentsMargins(start, top, end, bottom)


def leave_room_for_bold(button: QPushButton) -> None:
    """Make `button` wide enough for its text when it is chosen, which is bolder."""
    # Of a style sheet, Qt's size hint has only the weight of what is not chosen.
    button.ensurePolished()
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    text = button.text()
    more_px = QFontMetrics(bold).horizontalAdvance(text)
    more_px -= button.fontMetrics().horizontalAdvance(text)
    button.setMinimumWidth(button.sizeHint().width() + max(0, more_px))


def popup_below(menu: QMenu, button: QWidget) -> None:
    """Open `menu` below `button`, from the edge of it where reading begins."""
    below = button.rect().bottomLeft() + QPoint(0, 3)
    if button.isRightToLeft():
        below += QPoint(button.width() - menu.sizeHint().width(), 0)
    menu.popup(button.mapToGlobal(below))


def folder_chooser(parent: QWidget, title: str, name: str) -> QFileDialog:
    """Return a dialog that asks for a folder, deleted when closed; use `open()`."""
    chooser = QFileDialog(parent, title)
    chooser.setObjectName(name)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    return chooser


def file_saver(
    parent: QWidget, title: str, name: str, name_filter: str, suffix: str, file_name: str
) -> QFileDialog:
    """Return a dialog that asks where to save a file, deleted when closed; use `open()`."""
    chooser = QFileDialog(parent, title)
    chooser.setObjectName(name)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setFileMode(QFileDialog.FileMode.AnyFile)
    chooser.setNameFilter(name_filter)
    chooser.setDefaultSuffix(suffix)
    chooser.selectFile(file_name)
    return chooser


def set_own_viewport(area: QAbstractScrollArea) -> None:
    """Give `area` a viewport that Python has made, before anything asks for it.

    For one that Qt has made, PySide creates all its classes of widgets to find the right one: 20 ms
    before the first frame.
    """
    area.setViewport(QWidget(area))
