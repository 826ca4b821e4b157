"""A dialog to make, show, rename and remove collections."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from app.core.library.clip_query import NamedCount
from app.ui.library.details.facts_text import clip_count_text
from app.ui.widgets.dialogs import ConfirmDialog, Dialog, button_row
from app.ui.widgets.factories import named_button, named_label
from app.ui.widgets.formats import counted
from app.ui.widgets.name_dialog import NameDialog
from app.ui.widgets.named_list import NamedList


class RemoveCollectionDialog(ConfirmDialog):
    """Accepted when the collection is to be removed."""

    def __init__(self, collection: NamedCount, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if collection.clips:
            what = self.tr(
                "Its clips stay in your library ({clips}). Only the collection is removed. You "
                "can't undo this."
            ).format(clips=clip_count_text(collection.clips))
        else:
            what = self.tr("It contains no clips.")
        question = self.tr("Remove the collection “\u2068{name}\u2069”?")
        self._ask(
            "remove_collection",
            self.tr("Remove the collection?"),
            {"what": what},
            named_button(self, "remove_collection_accept", self.tr("Remove")),
            named_button(self, "remove_collection_keep", self.tr("Keep")),
            heading=question.format(name=collection.name),
        )


_SIZE = (480, 420)


class CollectionsDialog(Dialog):
    """Lists the collections; emits what is to be done with them.

    `chosen_clips` is the number of clips chosen in the library, for a collection of these.
    """

    add_requested = Signal(str)
    fill_requested = Signal(str)  # name of a collection to put the chosen clips into
    show_requested = Signal(str)
    rename_requested = Signal(str, str)  # name, new name
    remove_requested = Signal(str)

    def __init__(self, chosen_clips: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen_clips = chosen_clips
        self._known: tuple[NamedCount, ...] = ()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._set_up("collections_dialog", self.tr("Collections"))
        self.resize(*_SIZE)
        about = named_label(
            self,
            "collections_about",
            self.tr(
                "A clip can be in several collections. Removing a collection doesn't delete clips."
            ),
        )
        empty = self.tr(
            "No collections yet. Use a collection to group clips, such as those of one "
            "project. Create one with “New…”, or select clips in the library first."
        )
        self._list = NamedList("collections_list", self.tr("Collections"), empty, self)
        self._new = named_button(self, "add_collection", self.tr("New…"))
        many = self.tr("New from {count} selected clips…", "", self._chosen_clips)
        one = self.tr("New from 1 selected clip…")
        self._fill = named_button(self, "fill_collection", counted(one, many, self._chosen_clips))
        self._fill.setVisible(self._chosen_clips > 0)
        self._show = named_button(self, "show_collection", self.tr("Show clips"))
        self._rename = named_button(self, "rename_collection", self.tr("Rename…"))
        self._remove = named_button(self, "remove_collection", self.tr("Remove…"))
        for button in (self._show, self._rename, self._remove):
            button.setEnabled(False)
        self._close = named_button(self, "close_collections", self.tr("Close"))
        self._close.setDefault(True)
        new = QWidget(self)
        row = button_row(self._new, self._fill, None)
        row.setContentsMargins(0, 0, 0, 0)
        new.setLayout(row)
        buttons = button_row(self._show, self._rename, self._remove, None, self._close)
        self._lay_out(about, new, self._list, buttons=buttons, growing=self._list, spacing_px=16)

    def _connect(self) -> None:
        self._close.clicked.connect(self.reject)
        self._new.clicked.connect(self._on_new)
        self._fill.clicked.connect(self._on_fill)
        self._show.clicked.connect(self._on_show)
        self._list.chosen_activated.connect(self._on_show)
        self._rename.clicked.connect(self._on_rename)
        self._remove.clicked.connect(self._on_remove)
        self._list.chosen_changed.connect(self._show.setEnabled)
        self._list.chosen_changed.connect(self._rename.setEnabled)
        self._list.chosen_changed.connect(self._remove.setEnabled)
        self._list.offer_key("F2", self._rename)
        self._list.offer_key(QKeySequence.StandardKey.Delete, self._remove)

    @Slot(object)
    def set_collections(self, known: Sequence[NamedCount]) -> None:
        """Show these collections; the chosen one stays chosen while it exists."""
        self._known = tuple(known)
        # Isolated, so that a right-to-left name does not move the number.
        pattern = self.tr("\u2068{name}\u2069  ·  {clips}")
        self._list.show_values(
            [(pattern.format(name=e.name, clips=clip_count_text(e.clips)), e.name) for e in known]
        )

    def _chosen(self) -> NamedCount | None:
        name = self._list.chosen()
        return next((each for each in self._known if each.name == name), None)

    @Slot()
    def _on_new(self) -> None:
        exists = self.tr("A collection with this name already exists.")
        self._ask_name(exists, self.add_requested)

    @Slot()
    def _on_fill(self) -> None:
        exists = self.tr("A collection with this name exists; the clips will be added to it.")
        self._ask_name(exists, self.fill_requested)

    def _ask_name(self, exists: str, requested: SignalInstance) -> None:
        dialog = NameDialog(
            self.tr("New collection"), self.tr("Name"), self.tr("Create"), parent=self
        )
        dialog.setObjectName("add_collection_dialog")
        dialog.warn_of((each.name for each in self._known), exists)
        dialog.accepted_with.connect(requested)
        dialog.open()

    @Slot()
    def _on_show(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.show_requested.emit(chosen.name)
            self.accept()

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
            (each.name for each in self._known if each.name != name),
            self.tr("A collection with this name exists; the two will be merged."),
        )
        dialog.accepted_with.connect(lambda new_name: self._emit_rename(name, new_name))
        dialog.open()

    def _emit_rename(self, name: str, new_name: str) -> None:
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
