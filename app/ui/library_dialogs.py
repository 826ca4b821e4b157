"""Opens the dialogs in which collections and watched folders are looked after."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.bridge.session import Session
from app.ui.collections_dialog import CollectionsDialog
from app.ui.watched_folders_dialog import WatchedFoldersDialog


class LibraryDialogs(QObject):
    """Carries out what is decided in them; a search that named a collection can follow it."""

    collection_renamed = Signal(str, str)  # name, new name; empty when it is removed

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._desk = session.library_desk
        self._rounds = session.round_desk
        self._window = window

    @Slot()
    def show_collections(self) -> None:
        """Show the collections, to be renamed and removed."""
        dialog = CollectionsDialog(self._window)
        self._desk.collections_listed.connect(dialog.set_collections)
        dialog.rename_requested.connect(self._desk.rename_collection)
        dialog.rename_requested.connect(self.collection_renamed)
        dialog.remove_requested.connect(self._desk.remove_collection)
        dialog.remove_requested.connect(lambda name: self.collection_renamed.emit(name, ""))
        dialog.open()
        self._desk.list_names()

    @Slot()
    def show_folders(self) -> None:
        """Show the watched folders, to be added and removed."""
        dialog = WatchedFoldersDialog(self._window)
        self._rounds.folders_listed.connect(dialog.set_folders)
        dialog.add_requested.connect(self._rounds.watch_folder)
        dialog.remove_requested.connect(self._rounds.unwatch_folder)
        dialog.open()
        self._rounds.list_folders()
