"""Files that the system asks to open: by the command line, a later start, or an event."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QFileOpenEvent

from app.bridge.platform.file_urls import path_of

Listener = Callable[[tuple[Path, ...]], None]


class FileOpens(QObject):
    """Keeps offered files until a window can take them.

    macOS passes files by an event and not by the command line. Only there this has to be an event
    filter of the application, because each event of the program costs a Python call.
    """

    def __init__(self, files: tuple[Path, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = files
        self._listener: Listener | None = None

    def deliver_to(self, listener: Listener) -> None:
        """Pass waiting files to `listener` now, and later ones as they arrive."""
        self._listener = listener
        if self._waiting:
            waiting, self._waiting = self._waiting, ()
            listener(waiting)

    @Slot(object)
    def offer(self, files: tuple[Path, ...]) -> None:
        """Pass `files` to the listener, or keep them until there is one."""
        if self._listener is None:
            self._waiting += files
        else:
            self._listener(files)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        path = path_of(event.url()) if isinstance(event, QFileOpenEvent) else None
        if path is None:
            return False
        self.offer((path,))
        return True
