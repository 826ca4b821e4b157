"""Base classes of dialogs: a column of items that ends with a row of buttons."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.widgets.factories import named_label, set_margins
from app.ui.widgets.screen_fit import fit_height, fit_to_screen
from app.ui.widgets.scroll_column import ScrollColumn

_CONFIRM_WIDTH_PX = 440
_BUTTONS_GAP_PX = 16
# Padding and edge of a link.
_LINK_PX = 8


class Dialog(QDialog):
    """A dialog that is deleted when closed. Shown with `open()`."""

    def _set_up(self, name: str, title: str) -> None:
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if layout := self.layout():
            # Qt leaves a minimum that was set as it is, also where long texts need more.
            self.setMinimumWidth(max(self.minimumWidth(), layout.totalMinimumSize().width()))
        fit_to_screen(self)

    def _lay_out(
        self,
        *items: QWidget | QLayout,
        buttons: QLayout,
        growing: QWidget | None = None,
        spacing_px: int = 8,
    ) -> None:
        """Lay out `items` in a column above `buttons`; `growing` takes the remaining space.

        The column scrolls where the screen is too low; the buttons stay in sight.
        """
        area = ScrollColumn(self)
        content = QWidget(area.viewport())
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 24, 24, 0)
        column.setSpacing(spacing_px)
        for item in items:
            if isinstance(item, QLayout):
                column.addLayout(item)
            else:
                column.addWidget(item, int(item is growing))
        set_row_margins(buttons, max(_BUTTONS_GAP_PX, spacing_px))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        area.set_content(content)
        whole.addWidget(area, 1)
        whole.addLayout(buttons)


class FittedDialog(Dialog):
    """A dialog that is exactly as tall as its contents need."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)


class ConfirmDialog(FittedDialog):
    """Asks before an action that cannot be undone: Enter and Esc cancel it."""

    def _ask(
        self,
        name: str,
        title: str,
        texts: Mapping[str, str],
        accept: QPushButton,
        leave: QPushButton,
        heading: str = "",
    ) -> None:
        """Show `texts` by their names under the `heading`, or under the `title` again."""
        self._set_up(f"{name}_dialog", title)
        self.setMinimumWidth(_CONFIRM_WIDTH_PX)
        labels = [named_label(self, f"{name}_title", heading or title, "strong")]
        labels += [named_label(self, f"{name}_{key}", text) for key, text in texts.items()]
        leave.setDefault(True)
        leave.setFocus()
        accept.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        self._lay_out(*labels, buttons=button_row(None, accept, leave))


def set_row_margins(row: QLayout, top_px: int, side_px: int = 24) -> None:
    """Set the margins of the last row of a dialog."""
    item = row.itemAt(0)
    first = item.widget() if item is not None else None
    # The text of a link begins where the texts above it begin.
    is_link = first is not None and first.property("role") == "link"
    set_margins(row, side_px - (_LINK_PX if is_link else 0), top_px, side_px, 16)


def button_row(*buttons: QWidget | None) -> QHBoxLayout:
    """Return a row of `buttons`; None is the stretch between the left and the right ones."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        if button is None:
            row.addStretch(1)
        else:
            row.addWidget(button)
    return row
