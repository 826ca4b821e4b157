"""An editor of the user's annotations: favourite, rating, tags, note, collections."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from app.core.library.clip import AnnotationsChange
from app.core.library.clip_query import NamedCount
from app.ui.library.details.collections_editor import CollectionsEditor
from app.ui.library.details.facts_text import SharedAnnotations
from app.ui.library.details.note_edit import NoteEdit
from app.ui.library.details.rating_stars import RatingStars
from app.ui.library.details.tags_editor import TagsEditor
from app.ui.theme.icons import icon
from app.ui.theme.style_roles import set_role
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip

_ICON_PX = 18


class AnnotationsEditor(QWidget):
    """Emits each change by `annotations_changed`.

    A note is emitted after a pause, when it loses the focus, or by `flush()`.
    """

    annotations_changed = Signal(AnnotationsChange)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("marks")
        self._favourite = QToolButton(self)
        self._favourite.setObjectName("favourite")
        self._favourite.setCheckable(True)
        self._favourite.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self._favourite.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._favourite.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rating = RatingStars(self)
        self._tags = TagsEditor("tags", self)
        self._some_tags = self._small("some_tags")
        self._note = NoteEdit(self)
        self._collections = CollectionsEditor(self)
        row = FlowLayout(8)
        row.addWidget(self._favourite)
        row.addWidget(self._rating)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        for text, widget in (
            (self.tr("Tags"), self._tags),
            (self.tr("Note"), self._note),
            (self.tr("Collections"), self._collections),
        ):
            column.addSpacing(6)
            column.addWidget(self._title(text, widget))
            column.addWidget(widget)
            if widget is self._tags:
                column.addWidget(self._some_tags)

    def _title(self, text: str, buddy: QWidget) -> QLabel:
        title = PlainLabel(text, self)
        title.setObjectName(f"{buddy.objectName()}_title")
        title.setBuddy(buddy)
        set_role(title, "group-title")
        return title

    def _small(self, name: str) -> QLabel:
        label = PlainLabel("", self)
        label.setObjectName(name)
        label.setWordWrap(True)
        set_role(label, "small")
        label.hide()
        return label

    def _connect(self) -> None:
        self._favourite.toggled.connect(self._on_favourite_toggled)
        self._rating.rating_edited.connect(
            lambda rating: self.annotations_changed.emit(AnnotationsChange(rating=rating))
        )
        self._tags.tag_added.connect(
            lambda tag: self.annotations_changed.emit(AnnotationsChange(add_tags=(tag,)))
        )
        self._tags.tag_removed.connect(
            lambda tag: self.annotations_changed.emit(AnnotationsChange(remove_tags=(tag,)))
        )
        self._note.note_edited.connect(
            lambda note: self.annotations_changed.emit(AnnotationsChange(note=note))
        )
        self._collections.collection_added.connect(
            lambda name: self.annotations_changed.emit(AnnotationsChange(add_collections=(name,)))
        )
        self._collections.collection_removed.connect(
            lambda name: self.annotations_changed.emit(
                AnnotationsChange(remove_collections=(name,))
            )
        )

    # --- values in and out -------------------------------------------------------------------

    def set_annotations(self, annotations: SharedAnnotations, *, are_others: bool) -> None:
        """Show these annotations. A note being typed stays, unless `are_others` (other clips)."""
        with QSignalBlocker(self._favourite):
            self._favourite.setChecked(annotations.is_favourite is True)
        self._show_favourite(annotations.is_favourite)
        self._rating.set_rating(annotations.rating)
        self._tags.set_tags(annotations.tags)
        self._some_tags.setText(
            self.tr("Only on some clips: {tags}").format(
                tags=self.tr(", ").join(annotations.some_tags)
            )
        )
        self._some_tags.setVisible(bool(annotations.some_tags))
        if are_others or not self._note.hasFocus():
            self._note.set_note(annotations.note or "")
        self._note.setPlaceholderText(
            self.tr("The notes differ. What you type here replaces all of them.")
            if annotations.note is None
            else self.tr("Add a note")
        )
        if are_others:
            self._collections.clear_typed()
        self._collections.set_chosen(annotations.collections, annotations.some_collections)

    def set_tags(self, known: Sequence[NamedCount]) -> None:
        """Set which tags can be chosen."""
        self._tags.set_known(known)

    def set_collections(self, known: Sequence[NamedCount]) -> None:
        """Set which collections can be chosen."""
        self._collections.set_known(known)

    @Slot()
    def flush(self) -> None:
        """Emit typed text at once."""
        self._tags.flush()
        self._note.flush()

    def _show_favourite(self, is_favourite: bool | None) -> None:
        # Filled as well as in the accent colour: colour is never the only sign.
        self._favourite.setIcon(
            icon("heart-fill", "accent") if is_favourite else icon("heart", "text")
        )
        text = self.tr("Some are favorites") if is_favourite is None else self.tr("Favorite")
        self._favourite.setText(text)
        self._favourite.setAccessibleName(text)
        set_tool_tip(
            self._favourite,
            self.tr("Remove from favorites") if is_favourite else self.tr("Add to favorites"),
        )

    @Slot(bool)
    def _on_favourite_toggled(self, is_favourite: bool) -> None:
        self._show_favourite(is_favourite)
        self.annotations_changed.emit(AnnotationsChange(is_favourite=is_favourite))
