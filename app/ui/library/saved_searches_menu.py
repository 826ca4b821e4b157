"""A menu of saved searches: choose one, save the current one, remove one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.core.library.clip_query import ClipQuery, SavedSearch
from app.ui.widgets.plain_text import caption, set_tool_tip
from app.ui.widgets.rounded_menu import RoundedMenu

_MAX_CHARACTERS = 60


class SavedSearchesMenu(RoundedMenu):
    """Emits `query_chosen`, `save_requested` (name, query) and `removed`."""

    query_chosen = Signal(ClipQuery)
    save_requested = Signal(str, ClipQuery)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = ClipQuery()
        self._searches: tuple[SavedSearch, ...] = ()
        self._build()
        self._connect()
        self.set_searches(())
        self.set_query(self._query)

    def _build(self) -> None:
        self.setObjectName("saved_searches_menu")
        self.setAccessibleName(self.tr("Saved searches"))
        self._save = self.addAction(self.tr("Save this search…"))
        self._save.setObjectName("save_search")
        self._separator = self.addSeparator()
        self._none = self.addAction(self.tr("No saved searches"))
        self._none.setEnabled(False)
        self._before_removal = self.addSeparator()
        self._removal = RoundedMenu(self.tr("Remove saved search"), self)
        self.addMenu(self._removal)
        self._removal.setObjectName("remove_search")
        self._entries: list[QAction] = []

    def _connect(self) -> None:
        self._save.triggered.connect(self._on_save_triggered)

    def set_query(self, query: ClipQuery) -> None:
        """Set the current query, to save it or to tick the saved search that equals it."""
        self._query = query
        # A search for everything in the default order is not worth saving.
        self._save.setEnabled(query != ClipQuery())
        for entry, search in zip(self._entries, self._searches, strict=True):
            entry.setChecked(search.query == query)

    def set_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show these searches in this order."""
        for entry in self._entries:
            self.removeAction(entry)
            entry.deleteLater()
        self._removal.clear()
        self._searches = tuple(searches)
        self._entries = [self._entry(search) for search in searches]
        for search in searches:
            removal = self._removal.addAction(_shown(search.name))
            set_tool_tip(removal, search.name)
            removal.setObjectName(f"remove_{search.name}")
            removal.setData(search.name)
            removal.triggered.connect(self._on_removal_triggered)
        self._none.setVisible(not searches)
        self._before_removal.setVisible(bool(searches))
        self._removal.menuAction().setVisible(bool(searches))
        self.set_query(self._query)

    def _entry(self, search: SavedSearch) -> QAction:
        entry = QAction(_shown(search.name), self)
        set_tool_tip(entry, search.name)
        entry.setObjectName(f"search_{search.name}")
        entry.setCheckable(True)
        entry.setData(search.name)
        entry.triggered.connect(self._on_entry_triggered)
        self.insertAction(self._none, entry)
        return entry

    @Slot()
    def _on_entry_triggered(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction) and entry in self._entries:
            chosen = self._searches[self._entries.index(entry)].query
            # Qt removed the tick when the user chose the current search again.
            entry.setChecked(chosen == self._query)
            self.query_chosen.emit(chosen)

    @Slot()
    def _on_removal_triggered(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.removed.emit(entry.data())

    @Slot()
    def _on_save_triggered(self) -> None:
        from app.ui.widgets.name_dialog import NameDialog

        query = self._query
        dialog = NameDialog(
            self.tr("Save this search"),
            self.tr("Search name"),
            self.tr("Save"),
            query.text,
            parent=self.parentWidget(),
        )
        dialog.setObjectName("save_search_dialog")
        dialog.warn_of(
            (search.name for search in self._searches),
            self.tr("This replaces the saved search of the same name."),
        )
        dialog.accepted_with.connect(lambda name: self.save_requested.emit(name, query))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.open()


def _shown(name: str) -> str:
    """Return `name` as a menu shows it: shortened, with mnemonics escaped."""
    short = name if len(name) <= _MAX_CHARACTERS else name[: _MAX_CHARACTERS - 1] + "…"
    return caption(short)
