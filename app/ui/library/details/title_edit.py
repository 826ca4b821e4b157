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
        self._otherwise = ""
        # As the field shows it before anything is typed.
        self._shown = ""
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
        """Show `title`, or `otherwise` when it is empty; typed text stays."""
        is_typing = self.hasFocus() and self._typed() != self._title
        self._title, self._otherwise = title, otherwise
        if not is_typing:
            self._show_name()

    def show_title(self, title: str, otherwise: str) -> None:
        """Show the name of another clip; typed text is dropped."""
        self._title, self._otherwise = title, otherwise
        self._show_name()
        self.setCursorPosition(0)

    def _show_name(self) -> None:
        name = self._title or self._otherwise
        if name != self.text():
            self.setText(name)
            self.setCursorPosition(0)
        self._shown = self.text()

    @Slot()
    def flush(self) -> None:
        """Emit the name at once if it was changed."""
        typed = self._typed()
        if typed != self._title:
            self._title = typed
            self.renamed.emit(typed)
        if not typed:
            self._show_name()

    def _typed(self) -> str:
        """What is typed; empty for the name that the clip has without one of its own."""
        if self.text() == self._shown:
            # The field cuts what is very long, which is no change of it.
            return self._title
        typed = one_line(self.text())
        return "" if typed == one_line(self._otherwise) else typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._typed() != self._title:
            self._show_name()
            return
        super().keyPressEvent(event)
