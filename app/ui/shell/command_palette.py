"""The command palette: every action of the window, found by words in any order."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.library.names import name_key
from app.ui.theme.tokens import tokens_of
from app.ui.widgets.accessibility import announce
from app.ui.widgets.action_texts import keys_text, reason_of, without_mnemonic
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.factories import named_label
from app.ui.widgets.screen_fit import fit_to_screen

_SIZE = QSize(640, 420)
_TOP_PX = 64
_ROW_PX = 32
_MOVES = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)


class Command(Struct, frozen=True):
    """One action with the titles of its menus, its keys, and all of that to search in."""

    action: QAction
    menu: str
    shortcut: str

    @property
    def text(self) -> str:
        """The text of the action, without mnemonic and dots."""
        return without_mnemonic(self.action.text())

    def rank(self, words: Sequence[str]) -> tuple[bool, bool, int] | None:
        """A sort key, the best first; None if one of the `words` is not in it."""
        name = name_key(self.text)
        whole = f"{name} {name_key(self.menu)} {name_key(self.shortcut)}"
        if not all(word in whole for word in words):
            return None
        begins_words = all(f" {word}" in f" {whole}" for word in words)
        return not self.action.isEnabled(), not begins_words, sum(map(whole.index, words))


def commands_in(groups: Sequence[tuple[str, Sequence[QAction]]]) -> Iterator[Command]:
    """The visible actions of titled menus and of their submenus, each once."""
    seen: set[QAction] = set()
    for title, actions in groups:
        for command in _below(without_mnemonic(title), actions):
            if command.action not in seen:
                seen.add(command.action)
                yield command


def _below(menu: str, actions: Sequence[QAction]) -> Iterator[Command]:
    for action in actions:
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            path = QCoreApplication.translate("CommandPalette", "{menu} › {submenu}")
            path = path.format(menu=menu, submenu=without_mnemonic(action.text()))
            yield from _below(path, submenu.actions())
        elif action.text() and action.isVisible():
            yield Command(action, menu, keys_text(action))


class CommandPalette(Dialog):
    """Lists actions that match what is typed; Enter or a click runs one after it has closed."""

    def __init__(
        self, groups: Sequence[tuple[str, Sequence[QAction]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = tuple(commands_in(groups))
        self._shown: list[Command] = []
        self._build()
        self._connect()
        self._on_text_changed("")

    def _build(self) -> None:
        self._set_up("command_palette", self.tr("Commands"))
        self.resize(_SIZE)
        self._search = QLineEdit(self)
        self._search.setObjectName("command_search")
        self._search.setAccessibleName(self.tr("Search commands"))
        self._search.setPlaceholderText(self.tr("What do you want to do?"))
        self._search.installEventFilter(self)
        self._list = QTreeWidget(self)
        self._list.setObjectName("commands")
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setColumnCount(3)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setAllColumnsShowFocus(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._none = named_label(self, "commands_none", self.tr("No matching commands."), "dim")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(8)
        whole.addWidget(self._search)
        whole.addWidget(self._list, 1)
        whole.addWidget(self._none)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_text_changed)
        self._search.returnPressed.connect(self._run)
        self._list.itemActivated.connect(self._run)
        self._list.itemClicked.connect(self._run)

    def open_over(self, window: QWidget) -> None:
        """Open near the upper edge of `window`."""
        self.open()
        at = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, _TOP_PX))
        self.move(at)
        fit_to_screen(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the cursor stays in the search field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES:
                self._list.event(event)
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        words = name_key(text).split()
        ranked = [(command.rank(words), command) for command in self._commands]
        found = [(rank, command) for rank, command in ranked if rank is not None]
        if words:
            found.sort(key=lambda each: each[0])
        self._shown = [command for _, command in found]
        self._list.clear()
        rows = [self._row(command) for command in self._shown]
        self._list.addTopLevelItems(rows)
        if rows:
            self._list.setCurrentItem(rows[0])
        self._list.setVisible(bool(self._shown))
        self._none.setVisible(not self._shown)

    def _row(self, command: Command) -> QTreeWidgetItem:
        is_enabled = command.action.isEnabled()
        about = command.menu if is_enabled else reason_of(command.action)
        row = QTreeWidgetItem([command.text, about, command.shortcut])
        row.setSizeHint(0, QSize(0, max(_ROW_PX, self.fontMetrics().height() + 12)))
        row.setTextAlignment(2, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        dim = QColor(tokens_of(self.palette()).dim)
        for column in range(3):
            if column == 1 or not is_enabled:
                row.setForeground(column, dim)
        return row

    @Slot()
    def _run(self) -> None:
        """Run the current action once the dialog is closed, where the focus was before."""
        row = self._list.currentIndex().row()
        if row < 0:
            return
        action = self._shown[row].action
        if not action.isEnabled():
            announce(self._list, reason_of(action))
            return
        self.accept()
        QTimer.singleShot(0, action, action.trigger)
