"""A dialog that asks for the name of a clip, a saved search or a collection."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QWidget,
)

from app.core.library.clip import Clip
from app.core.library.names import name_key, one_line
from app.ui.theme.style_roles import set_role
from app.ui.widgets.dialogs import FittedDialog, button_row
from app.ui.widgets.factories import named_button, named_label
from app.ui.widgets.plain_text import PlainLabel
from app.ui.widgets.screen_fit import fit_height

_WIDTH_PX = 400
_MAX_CHARACTERS = 200


class NameDialog(FittedDialog):
    """Emits the name by `accepted_with`, without spaces around it.

    With `warn_of` it warns about names that are in use.
    """

    accepted_with = Signal(str)

    def __init__(
        self,
        title: str,
        label: str,
        accept: str,
        name: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first_name = name
        self._taken: frozenset[str] = frozenset()
        self._taken_text = ""
        self._hint_text = hint
        self._build(title, label, accept)
        self._connect()
        self._follow_name()

    def _build(self, title: str, label: str, accept: str) -> None:
        self._set_up("name_dialog", title)
        self.setMinimumWidth(_WIDTH_PX)
        self._field = QLineEdit(self._first_name, self)
        self._field.setObjectName("new_name")
        self._field.setAccessibleName(label)
        self._field.setMaxLength(_MAX_CHARACTERS)
        self._field.selectAll()
        heading = PlainLabel(label, self)
        heading.setObjectName("new_name_title")
        set_role(heading, "group-title")
        heading.setBuddy(self._field)
        self._hint = named_label(self, "new_name_hint", role="small")
        self._hint.hide()
        self._accept = named_button(self, "accept_name", accept, "primary")
        self._accept.setDefault(True)
        self._cancel = named_button(self, "cancel_name", self.tr("Cancel"))
        buttons = button_row(None, self._cancel, self._accept)
        self._lay_out(heading, self._field, self._hint, buttons=buttons)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._follow_name)
        self._cancel.clicked.connect(self.reject)
        self._accept.clicked.connect(self.accept)
        self.accepted.connect(self._on_accepted)

    def warn_of(self, taken: Iterable[str], text: str) -> None:
        """Show a warning while the library takes the name for one of `taken`; it is allowed."""
        self._taken, self._taken_text = frozenset(map(name_key, taken)), text
        self._follow_name()

    def name(self) -> str:
        """The typed name, as the library stores it."""
        return one_line(self._field.text())

    @Slot()
    def _follow_name(self) -> None:
        name = self.name()
        self._accept.setEnabled(self._allows(name))
        text = self._taken_text if name_key(name) in self._taken else self._hint_text
        if text != self._hint.text():
            self._hint.setText(text)
            self._hint.setVisible(bool(text))
            self._field.setAccessibleDescription(text)
            if self.isVisible():
                fit_height(self)

    def _allows(self, name: str) -> bool:
        return bool(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_accepted(self) -> None:
        self.accepted_with.emit(self.name())


# Named as lupdate expects it; `tr` needs the dialog, and creating the dialog needs the text.
translate = QCoreApplication.translate


class RenameDialog(NameDialog):
    """Begins with the current name of `clip`; emits another one by `accepted_with`."""

    def __init__(self, clip: Clip, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("RenameDialog", "Rename clip"),
            translate("RenameDialog", "New name"),
            translate("RenameDialog", "Rename"),
            clip.name,
            "" if clip.is_missing else translate("RenameDialog", "This renames the file too."),
            parent,
        )
        self.setObjectName("rename_dialog")

    def _allows(self, name: str) -> bool:
        return bool(name) and name != self._first_name
