"""Files that the system wants opened: from the command line, a later start, or by an event."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QFileOpenEvent

Listener = Callable[[tuple[Path, ...]], None]


class FileOpens(QObject):
    """Keeps what is offered until there is a window that can take it.

    macOS names files by an event and not by the command line: there, and only there, this has to be
    an event filter of the application, because each event of the program costs it a call.
    """

    def __init__(self, files: tuple[Path, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = files
        self._listener: Listener | None = None

    def tell(self, listener: Listener) -> None:
        """From now on hand everything to `listener`, and at once what has come already."""
        self._listener = listener
        if self._waiting:
            waiting, self._waiting = self._waiting, ()
            listener(waiting)

    @Slot(object)
    def offer(self, files: tuple[Path, ...]) -> None:
        """Hand over `files`, or keep them until somebody takes them."""
        if self._listener is None:
            self._waiting += files
        else:
            self._listener(files)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.offer((Path(event.file()),))
            return True
        return False
