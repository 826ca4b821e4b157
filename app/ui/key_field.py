"""The field an API key is typed or pasted into."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget


class KeyField(QLineEdit):
    """Shows dots, or the key itself on request; a key goes in by paste but not out by copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()

    def _build(self) -> None:
        self.setObjectName("api_key")
        self.setAccessibleName(self.tr("API key"))
        self.setPlaceholderText(self.tr("Paste your key here"))
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setDragEnabled(False)

    def set_shown(self, is_shown: bool) -> None:
        """Show the key's characters, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    def forget(self) -> None:
        """Empty the field, and what undo would bring back."""
        # clear() could be undone, setText() cannot.
        self.setText("")
        self.set_shown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(
            QKeySequence.StandardKey.Cut
        ):
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Paste"), self.paste)
        menu.addAction(self.tr("Clear"), self.forget)
        menu.popup(event.globalPos())
