"""Opens the dialogs of the library, which are imported only then, and applies their results."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.bridge.library.library_actions import LibraryActions
from app.bridge.library.library_watcher import LibraryWatcher
from app.core.library.clip import AnnotationsChange


class LibraryDialogs(QObject):
    """Shows collections and watched folders; emits what concerns the search.

    `chosen_ids` returns the ids of the clips chosen in the library.
    """

    collection_wanted = Signal(str)  # the name of a collection to be shown
    collection_renamed = Signal(str, str)  # name, new name; empty when it was removed

    def __init__(
        self,
        library_actions: LibraryActions,
        library_watcher: LibraryWatcher,
        chosen_ids: Callable[[], tuple[str, ...]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library_actions = library_actions
        self._library_watcher = library_watcher
        self._chosen_ids = chosen_ids
        self._window = window

    @Slot()
    def show_collections(self) -> None:
        """Show the collections, to make, rename and remove them."""
        from app.ui.library.collections.collections_dialog import CollectionsDialog

        clip_ids = self._chosen_ids()
        dialog = CollectionsDialog(len(clip_ids), self._window)
        self._library_actions.collections_listed.connect(dialog.set_collections)
        dialog.add_requested.connect(self._library_actions.add_collection)
        dialog.fill_requested.connect(
            lambda name: self._library_actions.change_annotations(
                clip_ids, AnnotationsChange(add_collections=(name,))
            )
        )
        dialog.show_requested.connect(self.collection_wanted)
        dialog.rename_requested.connect(self._library_actions.rename_collection)
        dialog.rename_requested.connect(self.collection_renamed)
        dialog.remove_requested.connect(self._library_actions.remove_collection)
        dialog.remove_requested.connect(lambda name: self.collection_renamed.emit(name, ""))
        dialog.open()
        self._library_actions.list_names()

    @Slot()
    def show_folders(self) -> None:
        """Show the watched folders, to add and remove them."""
        from app.ui.library.watched_folders_dialog import WatchedFoldersDialog

        dialog = WatchedFoldersDialog(self._window)
        self._library_watcher.folders_listed.connect(dialog.set_folders)
        dialog.add_requested.connect(self._library_watcher.watch_folder)
        dialog.remove_requested.connect(self._library_watcher.unwatch_folder)
        dialog.open()
        self._library_watcher.list_folders()
