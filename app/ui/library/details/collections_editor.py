"""The collections of clips: a list to tick, and a field for a new one."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.core.library.clip_query import NamedCount
from app.core.library.names import name_key, one_line
from app.ui.widgets.focus import take_first_by_key
from app.ui.widgets.plain_text import set_tool_tip

_MAX_ROWS = 5
_ROW_PADDING_PX = 8
_FRAME_PX = 10
_MAX_NAME_CHARACTERS = 100


class CollectionsEditor(QWidget):
    """Emits changes by `collection_added` and `collection_removed`."""

    collection_added = Signal(str)
    collection_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[str, ...] = ()
        self._in_all: tuple[str, ...] = ()
        self._in_some: tuple[str, ...] = ()
        self._build()
        self._connect()
        self._fill()

    def _build(self) -> None:
        self.setObjectName("collections_edit")
        self._list = _TickList(self)
        self._list.setObjectName("collections")
        self._list.setAccessibleName(self.tr("Collections"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._new = QLineEdit(self)
        self._new.setObjectName("new_collection")
        self._new.setAccessibleName(self.tr("New collection"))
        self._new.setAccessibleDescription(self.tr("Press Enter to add."))
        self._new.setPlaceholderText(self.tr("New collection"))
        self._new.setMaxLength(_MAX_NAME_CHARACTERS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._list)
        column.addWidget(self._new)

    def _connect(self) -> None:
        self._list.itemChanged.connect(self._on_item_changed)
        self._new.returnPressed.connect(self._on_return_pressed)

    def set_known(self, known: Sequence[NamedCount]) -> None:
        """Set which collections exist."""
        self._known = tuple(each.name for each in known)
        self._fill()

    def set_chosen(self, in_all: Sequence[str], in_some: Sequence[str] = ()) -> None:
        """Set which collections hold all of the clips, and which only some of them."""
        self._in_all, self._in_some = tuple(in_all), tuple(in_some)
        self._fill()

    def clear_typed(self) -> None:
        """Clear a name that was typed but not entered."""
        self._new.clear()

    def _fill(self) -> None:
        # An unknown collection was created a moment ago.
        names = list(dict.fromkeys((*self._known, *self._in_all, *self._in_some)))
        with QSignalBlocker(self._list):
            if names != [self._list.item(row).text() for row in range(self._list.count())]:
                self._refill(names)
            for row, name in enumerate(names):
                self._list.item(row).setCheckState(self._state(name))

    def _refill(self, names: list[str]) -> None:
        current = self._list.currentItem()
        name = current.text() if current else ""
        self._list.clear()
        for each in names:
            item = QListWidgetItem(each, self._list)
            set_tool_tip(item, each)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            if each == name:
                self._list.setCurrentItem(item)
        row_px = self._list.fontMetrics().height() + _ROW_PADDING_PX
        self._list.setFixedHeight(min(len(names), _MAX_ROWS) * row_px + _FRAME_PX)
        self._list.setVisible(bool(names))

    def _state(self, name: str) -> Qt.CheckState:
        if name in self._in_all:
            return Qt.CheckState.Checked
        if name in self._in_some:
            return Qt.CheckState.PartiallyChecked
        return Qt.CheckState.Unchecked

    @Slot(QListWidgetItem)
    def _on_item_changed(self, item: QListWidgetItem) -> None:
        name = item.text()
        self._in_some = tuple(each for each in self._in_some if each != name)
        if item.checkState() == Qt.CheckState.Checked:
            self._in_all = (*self._in_all, name)
            self.collection_added.emit(name)
        else:
            self._in_all = tuple(each for each in self._in_all if each != name)
            self.collection_removed.emit(name)

    @Slot()
    def _on_return_pressed(self) -> None:
        typed = one_line(self._new.text())
        if not typed:
            return
        self._new.clear()
        names = (self._list.item(row).text() for row in range(self._list.count()))
        name = next((each for each in names if name_key(each) == name_key(typed)), typed)
        if name not in self._in_all:
            self._in_all = (*self._in_all, name)
            self._in_some = tuple(each for each in self._in_some if each != name)
            self._fill()
            self.collection_added.emit(name)


class _TickList(QListWidget):
    """Toggles an item with the space bar and with Enter."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        take_first_by_key(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.currentItem()
            if item:
                is_on = item.checkState() == Qt.CheckState.Checked
                item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)
            return
        super().keyPressEvent(event)
