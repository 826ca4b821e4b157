"""Shows the library in the whole window: hides Compose, Stage and Queue."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.ui.library.library_pane import LibraryPane


class FullWindowLibrary(QObject):
    """Lets `pane` fill the window and restores the rest; `around` is hidden meanwhile."""

    changed = Signal(bool)

    def __init__(
        self,
        pane: LibraryPane,
        around: Sequence[QWidget],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._around = tuple(around)
        self._is_full = False
        self._came_from: QWidget | None = None

    @property
    def is_full(self) -> bool:
        """Whether the library fills the window."""
        return self._is_full

    @Slot(bool)
    def set_full(self, is_full: bool) -> None:
        """Fill the window with the library, or show everything else again."""
        if is_full == self._is_full:
            return
        self._is_full = is_full
        if is_full:
            self._came_from = self._focused_around()
        for widget in self._around:
            widget.setVisible(not is_full)
        self._pane.set_full_window(is_full)
        self._move_focus()
        self.changed.emit(is_full)

    def _focused_around(self) -> QWidget | None:
        """Return the focused widget among those that are about to be hidden."""
        focused = self._pane.window().focusWidget()
        is_around = focused is not None and any(w.isAncestorOf(focused) for w in self._around)
        return focused if is_around else None

    def _move_focus(self) -> None:
        """Keep the focus on a visible widget; afterwards it returns to where it was before."""
        if self._came_from is None:
            return
        if self._is_full:
            self._pane.focus_list()
        else:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
            self._came_from = None

    @Slot()
    def toggle(self) -> None:
        """Fill the window, or show everything else again."""
        self.set_full(not self._is_full)

    @Slot()
    def leave(self) -> bool:
        """Show everything else again; return False when nothing was hidden."""
        was_full = self._is_full
        self.set_full(False)
        return was_full
