"""The library in the whole window: Compose, Stage and Queue step aside, notices stay in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.library_pane import LibraryPane
from app.ui.notice_bar import NoticeBar


class FullLibrary(QObject):
    """Gives the window to `pane` and back; `around` is what is hidden meanwhile.

    The notice bar moves from `home`, where it is the first, to the top of the library.
    """

    changed = Signal(bool)

    def __init__(
        self,
        pane: LibraryPane,
        around: Sequence[QWidget],
        notice_bar: NoticeBar,
        home: QVBoxLayout,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._around = tuple(around)
        self._notice_bar = notice_bar
        self._home = home
        self._is_full = False

    @property
    def is_full(self) -> bool:
        """Whether the library fills the window."""
        return self._is_full

    @Slot(bool)
    def set_full(self, is_full: bool) -> None:
        """Fill the window with the library, or bring everything else back."""
        if is_full == self._is_full:
            return
        self._is_full = is_full
        for widget in self._around:
            widget.setVisible(not is_full)
        if is_full:
            self._pane.take_notices(self._notice_bar)
        else:
            self._home.insertWidget(0, self._notice_bar)
        self._pane.set_full_window(is_full)
        self.changed.emit(is_full)

    @Slot()
    def toggle(self) -> None:
        """Fill the window, or bring everything else back."""
        self.set_full(not self._is_full)

    @Slot()
    def leave(self) -> bool:
        """Bring everything else back; False when it was there."""
        was_full = self._is_full
        self.set_full(False)
        return was_full
