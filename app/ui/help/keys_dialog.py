"""The list of all keys, with a search."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.core.library.names import name_key
from app.ui.widgets.action_texts import keys_text, without_mnemonic
from app.ui.widgets.dialogs import Dialog, button_row
from app.ui.widgets.factories import named_button, named_label

_SIZE = QSize(520, 640)
_ROW_PX = 28


class KeysDialog(Dialog):
    """Shows actions with their keys in groups, and only those that match what is typed."""

    def __init__(
        self, groups: Sequence[tuple[str, Sequence[QAction]]], parent: QWidget | None = None
    ) -> None:
        """List the actions of each titled group that have a key, those of submenus too."""
        super().__init__(parent)
        self._build()
        for title, actions in groups:
            self._add(title, actions)
        self._list.expandAll()
        self._search.textChanged.connect(self._on_search)
        self._close.clicked.connect(self.accept)

    def _build(self) -> None:
        self._set_up("keys_dialog", self.tr("Keyboard shortcuts"))
        self.resize(_SIZE)
        self._search = QLineEdit(self)
        self._search.setObjectName("keys_search")
        self._search.setAccessibleName(self.tr("Search keys"))
        self._search.setPlaceholderText(self.tr("Search by action or key"))
        self._search.setClearButtonEnabled(True)
        self._list = QTreeWidget(self)
        self._list.setObjectName("keys")
        self._list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._list.setColumnCount(2)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setItemsExpandable(False)
        self._list.setUniformRowHeights(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._none = named_label(self, "keys_none", self.tr("No key matches."), "dim")
        self._none.hide()
        self._close = named_button(self, "close_keys", self.tr("Close"))
        self._close.setDefault(True)
        self._lay_out(
            self._search,
            self._list,
            self._none,
            buttons=button_row(None, self._close),
            growing=self._list,
        )

    def _add(self, title: str, actions: Sequence[QAction]) -> None:
        group = QTreeWidgetItem(self._list, [without_mnemonic(title)])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setSizeHint(0, QSize(0, _ROW_PX))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for action in _with_keys(actions):
            item = QTreeWidgetItem(group, [without_mnemonic(action.text()), keys_text(action)])
            item.setSizeHint(0, QSize(0, _ROW_PX))

    @Slot(str)
    def _on_search(self, text: str) -> None:
        found = False
        for group in map(self._list.topLevelItem, range(self._list.topLevelItemCount())):
            if group is None:
                continue
            shown = 0
            for item in filter(None, map(group.child, range(group.childCount()))):
                if len(text) == 1:
                    # Meant as a key: most names have most letters in them.
                    is_match = text.upper() in item.text(1).split()
                else:
                    is_match = name_key(text) in name_key(f"{item.text(0)} {item.text(1)}")
                item.setHidden(not is_match)
                shown += is_match
            group.setHidden(not shown)
            found = found or shown > 0
        self._list.setVisible(found)
        self._none.setVisible(not found)


def _with_keys(actions: Sequence[QAction]) -> Iterator[QAction]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _with_keys(menu.actions())
        elif action.shortcuts():
            yield action
