"""Tags as chips, and a field with completion behind them."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QMetaObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QListView, QSizePolicy, QWidget

from app.core.library.clip_query import NamedCount
from app.core.library.names import name_key, one_line
from app.ui.library.details.chip import Chip
from app.ui.theme.style_roles import set_role
from app.ui.widgets.accessibility import announce
from app.ui.widgets.elided_text import isolated
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.focus import put_before

# The commas of several scripts; Chinese lists use the last two.
_COMMA = re.compile("[,\n،，、]")
_MAX_TAG_CHARACTERS = 100
_MIN_ENTRY_PX = 96
_GAP_PX = 6


class TagsEditor(QFrame):
    """Emits each tag that the user adds or removes by `tag_added` and `tag_removed`.

    Enter, a comma or leaving the field adds the typed tag; Backspace in the empty field removes the
    last tag. Tags that are one name to the library are shown once, in the known spelling.
    """

    tag_added = Signal(str)
    tag_removed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._spelling: dict[str, str] = {}  # each known tag by its key
        self._build(name)
        self._connect()

    def _build(self, name: str) -> None:
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Tags"))
        self._entry = _Entry(self)
        self._entry.setObjectName(f"{name}_entry")
        self._entry.setAccessibleName(self.tr("Add a tag"))
        self._entry.setAccessibleDescription(
            self.tr("Press Enter or comma to add a tag, Backspace to remove the last one.")
        )
        self._entry.setPlaceholderText(self.tr("Add a tag"))
        self._entry.setMaxLength(_MAX_TAG_CHARACTERS)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._offered = QListView(self)
        self._offered.setObjectName(f"{name}_completion")
        self._offered.setAccessibleName(self.tr("Existing tags"))
        set_role(self._offered, "offered")
        completer.setPopup(self._offered)
        self._entry.setCompleter(completer)
        self._completer = completer
        self._flow = FlowLayout(_GAP_PX, self)
        self._flow.addWidget(self._entry)
        self.setFocusProxy(self._entry)

    def _connect(self) -> None:
        self._entry.textEdited.connect(self._on_text_edited)
        self._entry.returnPressed.connect(self.flush)
        self._entry.editingFinished.connect(self.flush)
        self._entry.emptied_further.connect(self._on_emptied_further)
        self._completer.activated.connect(self._on_completed)

    # --- values in and out -------------------------------------------------------------------

    def tags(self) -> tuple[str, ...]:
        """The shown tags, in order."""
        return tuple(chip.label for chip in self._chips)

    def set_tags(self, tags: Sequence[str]) -> None:
        """Show these tags; typed text stays."""
        if tuple(tags) == self.tags():
            return
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            # Deleted later, because this may run inside the chip's own click.
            chip.deleteLater()
        self._chips.clear()
        # Each chip that is shown would arrange all of them: 300 took a second.
        self._flow.setEnabled(False)
        for tag in tags:
            self._show_chip(tag)
        self._flow.setEnabled(True)
        self._flow.invalidate()
        self.updateGeometry()

    def set_known(self, known: Sequence[NamedCount]) -> None:
        """Set which tags to offer while typing."""
        names = [tag.name for tag in known]
        self._known.setStringList(names)
        self._spelling = {name_key(name): name for name in names}

    def _show_chip(self, tag: str) -> None:
        chip = Chip(tag, self.tr("Remove tag {tag}").format(tag=isolated(tag)), self)
        chip.setObjectName(f"tag_{tag}")
        chip.removed.connect(lambda: self._remove(chip))
        self._flow.insert_widget(len(self._chips), chip)
        if self._chips:
            self.setTabOrder(self._chips[-1], chip)
        else:
            put_before(chip, self._entry)
        self._chips.append(chip)
        chip.show()

    # --- what the user does ----------------------------------------------------------------

    def _add(self, typed: str) -> None:
        tag = one_line(typed)
        if not tag or name_key(tag) in map(name_key, self.tags()):
            return
        # Use the known spelling: Sea and sea would be two tags in every list.
        tag = self._spelling.get(name_key(tag), tag)
        self._show_chip(tag)
        announce(self, self.tr("Tag {tag} added").format(tag=tag))
        self.tag_added.emit(tag)

    def _remove(self, chip: Chip) -> None:
        index = self._chips.index(chip)
        had_focus = chip.hasFocus()
        self._chips.remove(chip)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        if had_focus:
            following = self._chips[index] if index < len(self._chips) else self._entry
            following.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("Tag {tag} removed").format(tag=chip.label))
        self.tag_removed.emit(chip.label)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        *finished, rest = _COMMA.split(text)
        if finished:
            self._entry.setText(rest.lstrip())
            for typed in finished:
                self._add(typed)

    @Slot()
    def flush(self) -> None:
        """Add the typed tag, as Enter and leaving the field do."""
        typed = self._entry.text()
        self._entry.clear()
        self._offered.hide()
        self._add(typed)

    @Slot(str)
    def _on_completed(self, tag: str) -> None:
        self._add(tag)
        # The completer writes its choice into the field after this.
        QMetaObject.invokeMethod(self._entry, "clear", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_emptied_further(self) -> None:
        if self._chips:
            self._remove(self._chips[-1])


class _Entry(QLineEdit):
    """The field behind the tags; it keeps Enter from reaching its dialog."""

    emptied_further = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_MIN_ENTRY_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_back = event.key() == Qt.Key.Key_Backspace
        if is_back and not self.text() and not event.isAutoRepeat():
            self.emptied_further.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
