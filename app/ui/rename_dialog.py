"""Asks for a clip's new name, which its file gets too."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.clip import Clip
from app.ui.name_dialog import NameDialog

# Under the name that lupdate looks for; `tr` needs the dialog, whose making needs the words.
translate = QCoreApplication.translate


class RenameDialog(NameDialog):
    """Begins with the present name of `clip`; tells another one by `accepted_with`."""

    def __init__(self, clip: Clip, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("RenameDialog", "Rename clip"),
            translate("RenameDialog", "New name"),
            translate("RenameDialog", "Rename"),
            clip.name,
            ""
            if clip.is_missing
            else translate("RenameDialog", "The file gets this name as well."),
            parent,
        )
        self.setObjectName("rename_dialog")

    def _allows(self, name: str) -> bool:
        return bool(name) and name != self._first_name
