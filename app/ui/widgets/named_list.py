"""A list of names with buttons and keys; shows a message when it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme.style_roles import set_role
from app.ui.widgets.accessibility import announce
from app.ui.widgets.factories import named_label
from app.ui.widgets.plain_text import set_tool_tip

_ROW_PX = 36


class NamedList(QWidget):
    """Shows values by their text; `waiting` is shown before the first values arrive."""

    chosen_changed = Signal(bool)  # whether one is chosen
    chosen_activated = Signal()

    def __init__(
        self,
        name: str,
        spoken: str,
        empty: str,
        parent: QWidget | None = None,
        *,
        waiting: str = "",
    ) -> None:
        super().__init__(parent)
        self._empty_text = empty
        self._build(name, spoken, waiting)
        self._connect()

    def _build(self, name: str, spoken: str, waiting: str) -> None:
        self._list = QListWidget(self)
        self._list.setObjectName(name)
        self._list.setAccessibleName(spoken)
        set_role(self._list, "rows")
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = named_label(self, f"{name}_empty", waiting, "dim")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1)
        self._list.hide()
        self.setFocusProxy(self._list)

    def _connect(self) -> None:
        self._list.itemSelectionChanged.connect(self._on_selection_changed)
        self._list.itemActivated.connect(self.chosen_activated)

    def offer_key(self, key: QKeySequence.StandardKey | str, button: QAbstractButton) -> None:
        """Let `key` press `button` while the list has the focus."""
        action = QAction(button.text(), self._list)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(button.click)
        self._list.addAction(action)

    def show_values(self, values: Sequence[tuple[str, object]]) -> None:
        """Show pairs of text and value; the chosen value stays chosen."""
        before, row = self.chosen(), max(0, self._list.currentRow())
        self._list.clear()
        for text, value in values:
            item = QListWidgetItem(text, self._list)
            item.setSizeHint(QSize(0, _ROW_PX))
            set_tool_tip(item, text)
            item.setData(Qt.ItemDataRole.UserRole, value)
            if value == before:
                row = self._list.count() - 1
        had_focus = self.hasFocus() or self._list.hasFocus()
        if values:
            self._empty.hide()
            self._list.show()
            self._list.setCurrentRow(min(row, len(values) - 1))
            if had_focus or not self.window().focusWidget():
                self._list.setFocus()
        else:
            self.show_message(self._empty_text)
        self._on_selection_changed()

    def show_message(self, text: str) -> None:
        """Show a message instead of the list."""
        self._list.clear()
        self._list.hide()
        self._empty.show()
        if text != self._empty.text():
            self._empty.setText(text)
            announce(self._empty, text)

    def chosen(self) -> object | None:
        """The chosen value, or None."""
        items = self._list.selectedItems()
        return items[0].data(Qt.ItemDataRole.UserRole) if items else None

    @Slot()
    def _on_selection_changed(self) -> None:
        self.chosen_changed.emit(bool(self._list.selectedItems()))
