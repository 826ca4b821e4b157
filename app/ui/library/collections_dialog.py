"""The collections there are, to be renamed and removed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.bridge.library.library_actions import LibraryActions
from app.bridge.library.library_watcher import LibraryWatcher
from app.core.clip_query import NamedCount
from app.ui.library.details.facts_text import count_words
from app.ui.library.watched_folders_dialog import WatchedFoldersDialog
from app.ui.widgets.accessibility import fit_height
from app.ui.widgets.factories import named_button, named_label
from app.ui.widgets.name_dialog import NameDialog
from app.ui.widgets.named_list import NamedList

_WIDTH_PX = 440


class RemoveCollectionDialog(QDialog):
    """Accepted when the collection is to be removed; Enter does not. Shown with `open()`."""

    def __init__(self, collection: NamedCount, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(collection)
        self._connect()

    def _build(self, collection: NamedCount) -> None:
        self.setObjectName("remove_collection_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Remove the collection?"))
        self.setMinimumWidth(_WIDTH_PX)
        question = self.tr("Remove the collection “\u2068{name}\u2069”?")
        heading = named_label(
            self, "remove_collection_title", question.format(name=collection.name), "strong"
        )
        if collection.clips:
            words = self.tr(
                "Its clips stay in your library ({clips}). Only which of them belonged together "
                "is forgotten; this cannot be undone."
            ).format(clips=count_words(collection.clips))
        else:
            words = self.tr("There is no clip in it.")
        what = named_label(self, "remove_collection_what", words)
        self._accept = named_button(self, "remove_collection_accept", self.tr("Remove"))
        self._keep = named_button(self, "remove_collection_keep", self.tr("Keep it"))
        # Enter must not be what removes it.
        self._keep.setDefault(True)
        self._keep.setFocus()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._accept)
        buttons.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(what)
        column.addSpacing(8)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._accept.clicked.connect(self.accept)
        self._keep.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)


_SIZE = (480, 420)


class CollectionsDialog(QDialog):
    """Asks for the new name, or whether to remove. Shown with `open()`."""

    rename_requested = Signal(str, str)  # name, new name
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[NamedCount, ...] = ()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("collections_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Collections"))
        self.resize(*_SIZE)
        about = named_label(
            self,
            "collections_about",
            self.tr("A clip can be in several collections. Removing one deletes no clip."),
        )
        empty = self.tr(
            "There are no collections yet. Choose “New collection…” in the menu of a clip."
        )
        self._list = NamedList("collections_list", self.tr("Collections"), empty, self)
        self._rename = named_button(self, "rename_collection", self.tr("Rename…"))
        self._remove = named_button(self, "remove_collection", self.tr("Remove…"))
        for button in (self._rename, self._remove):
            button.setEnabled(False)
        self._close = named_button(self, "close_collections", self.tr("Close"))
        self._close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._rename)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(about)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._close.clicked.connect(self.reject)
        self._rename.clicked.connect(self._on_rename)
        self._remove.clicked.connect(self._on_remove)
        self._list.chosen_changed.connect(self._rename.setEnabled)
        self._list.chosen_changed.connect(self._remove.setEnabled)
        self._list.offer_key("F2", self._rename)
        self._list.offer_key(QKeySequence.StandardKey.Delete, self._remove)

    @Slot(object)
    def set_collections(self, known: Sequence[NamedCount]) -> None:
        """Show these collections; the chosen one stays chosen while it is there."""
        self._known = tuple(known)
        # Isolated, so that a name from right to left does not move the number.
        pattern = self.tr("\u2068{name}\u2069  ·  {clips}")
        self._list.show_values(
            [(pattern.format(name=e.name, clips=count_words(e.clips)), e.name) for e in known]
        )

    def _chosen(self) -> NamedCount | None:
        name = self._list.chosen()
        return next((each for each in self._known if each.name == name), None)

    @Slot()
    def _on_rename(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        name = chosen.name
        dialog = NameDialog(
            self.tr("Rename collection"), self.tr("New name"), self.tr("Rename"), name, parent=self
        )
        dialog.setObjectName("rename_collection_dialog")
        dialog.warn_of(
            frozenset(each.name for each in self._known if each.name != name),
            self.tr("A collection of this name exists; the clips of both come together in it."),
        )
        dialog.accepted_with.connect(lambda new_name: self._tell_rename(name, new_name))
        dialog.open()

    def _tell_rename(self, name: str, new_name: str) -> None:
        if new_name != name:
            self.rename_requested.emit(name, new_name)

    @Slot()
    def _on_remove(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        dialog = RemoveCollectionDialog(chosen, self)
        dialog.accepted.connect(lambda: self.remove_requested.emit(chosen.name))
        dialog.open()


class LibraryDialogs(QObject):
    """Carries out what is decided in them; a search that named a collection can follow it."""

    collection_renamed = Signal(str, str)  # name, new name; empty when it is removed

    def __init__(
        self, library_actions: LibraryActions, library_watcher: LibraryWatcher, window: QWidget
    ) -> None:
        super().__init__(window)
        self._library_actions = library_actions
        self._library_watcher = library_watcher
        self._window = window

    @Slot()
    def show_collections(self) -> None:
        """Show the collections, to be renamed and removed."""
        dialog = CollectionsDialog(self._window)
        self._library_actions.collections_listed.connect(dialog.set_collections)
        dialog.rename_requested.connect(self._library_actions.rename_collection)
        dialog.rename_requested.connect(self.collection_renamed)
        dialog.remove_requested.connect(self._library_actions.remove_collection)
        dialog.remove_requested.connect(lambda name: self.collection_renamed.emit(name, ""))
        dialog.open()
        self._library_actions.list_names()

    @Slot()
    def show_folders(self) -> None:
        """Show the watched folders, to be added and removed."""
        dialog = WatchedFoldersDialog(self._window)
        self._library_watcher.folders_listed.connect(dialog.set_folders)
        dialog.add_requested.connect(self._library_watcher.watch_folder)
        dialog.remove_requested.connect(self._library_watcher.unwatch_folder)
        dialog.open()
        self._library_watcher.list_folders()
