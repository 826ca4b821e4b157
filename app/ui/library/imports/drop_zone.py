"""Accepts files that are dropped anywhere onto the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.bridge.platform.file_urls import paths_in
from app.core.library.clip import SUFFIXES_OF_OTHERS


class DropZone(QObject):
    """Watches `window` for dropped clips and folders; text dropped into the prompt stays text."""

    files_dropped = Signal(object)  # tuple of Paths

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            return self._take(event)
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if not self._is_wanted(event):
                event.ignore()
                return event.type() is QEvent.Type.DragEnter
            # A copy: the source of the drop keeps the file.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent) -> bool:
        if not self._is_wanted(event):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.files_dropped.emit(dropped_paths(event.mimeData()))
        return True

    @staticmethod
    def _is_wanted(event: QDropEvent) -> bool:
        # A clip dragged out of this very library is not imported again.
        return event.source() is None and bool(dropped_paths(event.mimeData()))


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return the local files in `data` that may be clips or folders, by their names.

    Reading a file, or asking whether it is a folder, would touch the disk. Another suffix may be
    part of a folder name, such as "2026.11".
    """
    return tuple(path for path in paths_in(data) if path.suffix.lower() not in SUFFIXES_OF_OTHERS)
