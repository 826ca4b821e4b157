"""A field for the name of a clip: Enter renames it, Escape restores the old name."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.library.names import one_line
from app.ui.widgets.plain_text import set_tool_tip

_MAX_CHARACTERS = 200


class TitleEdit(QLineEdit):
    """Emits a changed name by `renamed` on Enter or focus loss; empty for the prompt's line."""

    renamed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("clip_title")
        self.setAccessibleName(self.tr("Name"))
        self.setAccessibleDescription(self.tr("Press Enter to rename the clip and its file."))
        set_tool_tip(self, self.tr("Press Enter to rename the clip and its file."))
        self.setMaxLength(_MAX_CHARACTERS)

    def _connect(self) -> None:
        self.editingFinished.connect(self.flush)

    def set_title(self, title: str, otherwise: str) -> None:
        """Show `title`, or a dimmed `otherwise` when it is empty; typed text stays."""
        is_typing = self.hasFocus() and self._typed() != self._title
        self._title = title
        self.setPlaceholderText(otherwise)
        if not is_typing and title != self.text():
            self.setText(title)
            self.setCursorPosition(0)

    def show_title(self, title: str, otherwise: str) -> None:
        """Show the name of another clip; typed text is dropped."""
        self.setText(title)
        self.set_title(title, otherwise)
        self.setCursorPosition(0)

    @Slot()
    def flush(self) -> None:
        """Emit the name at once if it was changed."""
        typed = self._typed()
        if typed != self._title:
            self._title = typed
            self.renamed.emit(typed)

    def _typed(self) -> str:
        return one_line(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._title:
            self.setText(self._title)
            return
        super().keyPressEvent(event)
