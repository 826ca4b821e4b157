"""A note of several lines that is emitted after a pause or when the focus leaves."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QWidget

from app.ui.widgets.paragraph_edit import ParagraphEdit

_PAUSE_MS = 1000
_LINES = 4
_FRAME_PX = 20


class NoteEdit(ParagraphEdit):
    """Emits a changed note once by `note_edited`; `flush()` does not wait for the pause."""

    note_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._emitted = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("note")
        self.setAccessibleName(self.tr("Note"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + _FRAME_PX)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    def _connect(self) -> None:
        self.textChanged.connect(self._on_text_changed)
        self._pause.timeout.connect(self.flush)

    def note(self) -> str:
        """The note as typed."""
        return self.toPlainText()

    def set_note(self, note: str) -> None:
        """Show `note`; typed text that was not emitted is dropped, so call `flush()` first."""
        self._pause.stop()
        self._emitted = note
        if note != self.toPlainText():
            with QSignalBlocker(self):
                self.setPlainText(note)

    @Slot()
    def flush(self) -> None:
        """Emit at once what was typed since the last signal, if anything."""
        self._pause.stop()
        note = self.note()
        if note != self._emitted:
            self._emitted = note
            self.note_edited.emit(note)

    @Slot()
    def _on_text_changed(self) -> None:
        self._pause.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()
