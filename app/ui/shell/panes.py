"""The three panes of the window, and how they fit into it."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.side_pane import SidePane

_WIDTHS_PX = (360, 640, 360)
# Of a wider window, the side pane gets this share.
_SIDE_SHARE = 0.25
# Beside a rail.
_COMPOSE_PX = 336
# Below one of these, the side pane is a rail.
_WIDE_PX = 1000
_HIGH_PX = 460


class Panes(QSplitter):
    """Compose, the stage and the side pane beside each other, as wide as the user left them.

    In a small window the side pane is a rail, and what it opens may hide the stage.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        # When the window was last wide.
        self._wide_state = QByteArray()
        self.setObjectName("panes")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def fill(self, compose: QWidget, middle: QWidget, side_pane: SidePane) -> None:
        """Show these, which are its children."""
        self._compose = compose
        self._middle = middle
        self._side_pane = side_pane
        for pane in (compose, middle, side_pane):
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
        self.setSizes(_WIDTHS_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        before, sizes = _side_px(event.oldSize().width()), self.sizes()
        super().resizeEvent(event)
        after = _side_px(event.size().width())
        # A width that the user has chosen stays.
        is_usual = len(sizes) == 3 and sizes[2] == before
        if is_usual and after != before and not self._side_pane.is_compact:
            compose_px, middle_px, side_px = self.sizes()
            self.setSizes((compose_px, middle_px + side_px - after, after))

    def wide_state(self) -> QByteArray:
        """The widths of the panes in a window that has room for all of them."""
        return self._wide_state if self._side_pane.is_compact else self.saveState()

    def fit_side_pane(self) -> None:
        """Make the side pane a rail, or whole again, by the present size of the window."""
        window, side_pane = self.window(), self._side_pane
        is_compact = window.width() < _WIDE_PX or window.height() < _HIGH_PX
        if is_compact and not side_pane.is_compact:
            self._wide_state = self.saveState()
            side_pane.set_compact(True)
            self.setSizes((_COMPOSE_PX, window.width(), 0))
        elif side_pane.is_compact and not is_compact:
            side_pane.set_compact(False)
            self.restoreState(self._wide_state)

    def fit_stage(self) -> None:
        """Hide the stage while an opened part of the side pane needs its space."""
        panes = (self._compose, self._middle, self._side_pane)
        needed_px = sum(pane.minimumSizeHint().width() for pane in panes)
        has_room = not self._side_pane.is_opened or needed_px <= self.window().width()
        self._middle.setVisible(has_room)


def _side_px(window_px: int) -> int:
    """Return how wide the side pane is in such a window, until the user moves its edge."""
    return max(_WIDTHS_PX[2], round(window_px * _SIDE_SHARE))
