"""Asks before a collection is removed, which cannot be undone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core.clip_query import NamedCount
from app.ui.clip_facts import count_words
from app.ui.fitting import fit_height
from app.ui.named import named_button, named_label

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
