"""A dialog of the folders in which moved clips are searched for."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.widgets.dialogs import Dialog, button_row
from app.ui.widgets.factories import folder_chooser, named_button, named_label
from app.ui.widgets.named_list import NamedList

_SIZE = (560, 420)


class WatchedFoldersDialog(Dialog):
    """Lists folders by their paths; emits each change at once."""

    add_requested = Signal(object)  # Path
    remove_requested = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._set_up("watched_folders_dialog", self.tr("Watched folders"))
        self.resize(*_SIZE)
        about = named_label(
            self,
            "watched_folders_about",
            self.tr(
                "When a clip's file is missing, Gallop looks in the videos folder and in these "
                "folders. Imported folders are added automatically. Removing a folder here "
                "doesn't delete files or clips."
            ),
        )
        empty = self.tr("Only the videos folder is watched.")
        self._list = NamedList("watched_folders", self.tr("Watched folders"), empty, self)
        self._add = named_button(self, "add_watched_folder", self.tr("Add…"))
        self._remove = named_button(self, "remove_watched_folder", self.tr("Remove"))
        self._remove.setEnabled(False)
        self._close = named_button(self, "close_watched_folders", self.tr("Close"))
        self._close.setDefault(True)
        buttons = button_row(self._add, self._remove, None, self._close)
        self._lay_out(about, self._list, buttons=buttons, growing=self._list, spacing_px=16)

    def _connect(self) -> None:
        self._close.clicked.connect(self.reject)
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self._list.chosen_changed.connect(self._remove.setEnabled)
        self._list.offer_key(QKeySequence.StandardKey.Delete, self._remove)

    @Slot(object)
    def set_folders(self, folders: Sequence[Path]) -> None:
        """Show these folders; the chosen one stays chosen while it exists."""
        # A path runs from left to right in every language.
        self._list.show_values([(f"\u2066{folder}\u2069", folder) for folder in folders])

    @Slot()
    def _on_add(self) -> None:
        chooser = folder_chooser(self, self.tr("Watch a folder"), "watch_chooser")
        chooser.fileSelected.connect(lambda path: self.add_requested.emit(Path(path)))
        chooser.open()

    @Slot()
    def _on_remove(self) -> None:
        folder = self._list.chosen()
        if isinstance(folder, Path):
            self.remove_requested.emit(folder)
