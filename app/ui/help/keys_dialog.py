"""The list of all keys, with a search; the keys of the player can be changed in it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.core.library.names import name_key
from app.ui.stage.player_actions import PlayerActions
from app.ui.stage.player_keys import (
    KeyPreset,
    keys_from_text,
    preset_name,
    text_from_keys,
    text_of_preset,
)
from app.ui.widgets.accessibility import announce
from app.ui.widgets.action_texts import keys_text, without_mnemonic
from app.ui.widgets.dialogs import Dialog, button_row
from app.ui.widgets.factories import named_button, named_label
from app.ui.widgets.formats import left_to_right
from app.ui.widgets.plain_text import set_tool_tip
from app.ui.widgets.rounded_combo_box import RoundedComboBox

_SIZE = QSize(520, 640)
_ROW_PX = 28
# Without these keys nobody could leave a control or a dialog, or press a button.
_NEEDED = tuple(
    QKeySequence(key)
    for key in (
        *(Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter),
    )
)


class KeysDialog(Dialog):
    """Shows actions with their keys in groups, and changes the keys of the player.

    A search leaves only what matches. `keys_changed` carries the text for the setting.
    """

    keys_changed = Signal(str)

    def __init__(
        self,
        groups: Sequence[tuple[str, Sequence[QAction]]],
        player: PlayerActions,
        parent: QWidget | None = None,
    ) -> None:
        """List the actions of each titled group that have a key or are the player's."""
        super().__init__(parent)
        self._player = player
        self._items: list[tuple[QTreeWidgetItem, QAction]] = []
        self._pressed = QKeySequence()
        self._build()
        for title, actions in groups:
            self._add(title, actions)
        self._list.expandAll()
        self._connect()
        self._show_preset()
        self._on_row_changed()

    def _build(self) -> None:
        self._set_up("keys_dialog", self.tr("Keyboard shortcuts"))
        self.resize(_SIZE)
        self._search = QLineEdit(self)
        self._search.setObjectName("keys_search")
        self._search.setAccessibleName(self.tr("Search shortcuts"))
        self._search.setPlaceholderText(self.tr("Search by action or key"))
        self._search.setClearButtonEnabled(True)
        self._presets = RoundedComboBox(self)
        self._presets.setObjectName("key_preset")
        self._presets.setAccessibleName(self.tr("Player keys"))
        set_tool_tip(self._presets, self.tr("Player key preset"))
        self._build_list()
        self._none = named_label(self, "keys_none", self.tr("No matching shortcuts."), "dim")
        self._none.hide()
        self._close = named_button(self, "close_keys", self.tr("Close"))
        self._close.setDefault(True)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._search, 1)
        top.addWidget(self._presets)
        self._lay_out(
            top,
            self._list,
            self._none,
            self._build_editor(),
            buttons=button_row(None, self._close),
            growing=self._list,
        )

    def _build_list(self) -> None:
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

    def _build_editor(self) -> QWidget:
        self._editor = QWidget(self)
        self._what = named_label(self._editor, "key_of", "", "strong")
        self._key = QKeySequenceEdit(self._editor)
        self._key.setObjectName("key")
        self._key.setAccessibleName(self.tr("New key"))
        self._key.setMaximumSequenceLength(1)
        self._remove = named_button(self._editor, "remove_key", self.tr("Remove"))
        self._reset = named_button(self._editor, "reset_key", self.tr("Reset"))
        self._note = named_label(self._editor, "key_note", "", "dim")
        self._take = named_button(self._editor, "take_key", self.tr("Reassign"))
        grid = QGridLayout(self._editor)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._what, 0, 0, 1, 4)
        grid.addWidget(self._key, 1, 0, 1, 2)
        grid.addWidget(self._remove, 1, 2)
        grid.addWidget(self._reset, 1, 3)
        grid.addWidget(self._note, 2, 0)
        grid.addWidget(self._take, 2, 1, 1, 3)
        return self._editor

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_search)
        self._presets.activated.connect(self._on_preset_chosen)
        self._list.currentItemChanged.connect(self._on_row_changed)
        self._list.itemActivated.connect(self._on_row_activated)
        self._key.keySequenceChanged.connect(self._on_key_pressed)
        self._remove.clicked.connect(lambda: self._give(()))
        self._reset.clicked.connect(lambda: self._give(self._player.own_keys(self._name)))
        self._take.clicked.connect(lambda: self._give((self._pressed,)))
        self._close.clicked.connect(self.accept)

    def _add(self, title: str, actions: Sequence[QAction]) -> None:
        group = QTreeWidgetItem(self._list, [without_mnemonic(title)])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setSizeHint(0, QSize(0, _ROW_PX))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for action in _flat(actions):
            if action.shortcuts() or self._player.name_of(action):
                item = QTreeWidgetItem(group, [without_mnemonic(action.text()), keys_text(action)])
                item.setSizeHint(0, QSize(0, _ROW_PX))
                self._items.append((item, action))

    # --- changing ----------------------------------------------------------------------------

    @property
    def _action(self) -> QAction | None:
        """The action of the current row."""
        current = self._list.currentItem()
        return next((action for item, action in self._items if item is current), None)

    @property
    def _name(self) -> str:
        """The name of the player's action in the current row, empty if it is another one."""
        return self._player.name_of(self._action) if self._action else ""

    @Slot()
    def _on_row_changed(self) -> None:
        action, is_players = self._action, bool(self._name)
        self._what.setText(without_mnemonic(action.text()) if action else "")
        for part in (self._key, self._remove, self._reset):
            part.setEnabled(is_players)
        self._say("" if is_players else self.tr("Select a player action to change its key."))

    @Slot()
    def _on_row_activated(self) -> None:
        if self._name:
            self._key.setFocus()

    @Slot(QKeySequence)
    def _on_key_pressed(self, key: QKeySequence) -> None:
        if key.isEmpty():
            return
        with QSignalBlocker(self._key):
            self._key.clear()
        self._pressed = key = _as_players(key)
        said = {"key": left_to_right(key.toString(QKeySequence.SequenceFormat.NativeText))}
        fixed = (action for _, action in self._items if not self._player.name_of(action))
        if key in _NEEDED:
            self._say(self.tr("{key} can't be used.").format(**said))
            self._list.setFocus()
        elif other := next((action for action in fixed if key in action.shortcuts()), None):
            said["action"] = without_mnemonic(other.text())
            self._say(self.tr("{key} is used for “{action}” and can't be changed.").format(**said))
        elif loser := self._player.user_of(key, self._name):
            said["action"] = without_mnemonic(loser.text())
            self._say(self.tr("{key} is used for “{action}”.").format(**said), offers_key=True)
        else:
            self._give((key,))

    def _give(self, keys: Sequence[QKeySequence]) -> None:
        self._player.give_keys(self._name, keys)
        self._on_keys_given()

    @Slot(int)
    def _on_preset_chosen(self, row: int) -> None:
        if preset := self._presets.itemData(row):
            self._player.set_keys(keys_from_text(text_of_preset(KeyPreset(preset))))
            self._on_keys_given()

    def _on_keys_given(self) -> None:
        for item, action in self._items:
            item.setText(1, keys_text(action))
        self._on_row_changed()
        self._on_search(self._search.text())
        self._show_preset()
        self.keys_changed.emit(text_from_keys(self._player.changed_keys()))

    def _show_preset(self) -> None:
        text = text_from_keys(self._player.changed_keys())
        texts = {text_of_preset(preset): preset for preset in KeyPreset}
        self._presets.clear()
        for preset in KeyPreset:
            self._presets.addItem(preset_name(preset), preset.value)
        if text not in texts:
            self._presets.addItem(self.tr("Custom"))
        row = self._presets.findData(texts[text].value) if text in texts else len(KeyPreset)
        self._presets.setCurrentIndex(row)

    def _say(self, text: str, *, offers_key: bool = False) -> None:
        self._note.setText(text)
        self._take.setVisible(offers_key)
        if text:
            announce(self._note, text)

    # --- search ------------------------------------------------------------------------------

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


def _flat(actions: Sequence[QAction]) -> Iterator[QAction]:
    """The `actions`, and in place of a submenu its own."""
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _flat(menu.actions())
        elif not action.isSeparator():
            yield action


def _as_players(key: QKeySequence) -> QKeySequence:
    """Return `key` as the player compares it: a sign without Shift, which some keyboards need."""
    sign = key.toString().removeprefix("Shift+")
    return QKeySequence(sign) if len(sign) == 1 and not sign.isalpha() else key
