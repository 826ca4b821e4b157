"""Sizes that a user changed are restored at the next start."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter

from app.ui.library.grid.library_view import LibraryView
from tests.fakes.real_library import CTRL, LEFT, SHIFT, RealLibrary
from tests.fakes.real_window import RealWindow

Key = Qt.Key


def turn_wheel(view: LibraryView, notches: int) -> None:
    """Turn the wheel with Ctrl over the clips."""
    spot = QPointF(view.viewport().rect().center())
    place, turned = view.viewport().mapToGlobal(spot), QPoint(0, 120 * notches)
    phase, button = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
    event = QWheelEvent(spot, place, QPoint(), turned, button, CTRL, phase, False)
    QApplication.sendEvent(view.viewport(), event)


def drag_handle(splitter: QSplitter, number: int, by_px: int) -> None:
    """Drag the line before a pane with the mouse."""
    handle = splitter.handle(number)
    start = handle.rect().center()
    QTest.mousePress(handle, LEFT, pos=start)
    QTest.mouseMove(handle, start + QPoint(by_px, 0))
    QTest.mouseRelease(handle, LEFT, pos=start)


def test_panes_and_clips_are_as_they_were_left(
    library: RealLibrary, window: RealWindow, make_window: Callable[[], RealWindow]
) -> None:
    panes, view = window.window._panes, library.view
    first_sizes, first_cell_px = panes.sizes(), library.cell_px
    drag_handle(panes, 1, 40)
    drag_handle(panes, 2, -60)
    turn_wheel(view, 2)
    pane_cell_px, sizes = library.cell_px, panes.sizes()
    assert pane_cell_px > first_cell_px
    assert sizes[0] > first_sizes[0]
    assert sizes[2] > first_sizes[2]
    library.press(Key.Key_L, CTRL | SHIFT)
    turn_wheel(view, 3)
    full_cell_px = library.cell_px
    assert full_cell_px > pane_cell_px
    window.window._library.toggle_details()
    # It is closed as it is, with the library in the whole window.
    window.close()

    again = make_window()
    again.open()
    next_library = RealLibrary(again)
    assert again.window._panes.sizes() == sizes
    assert next_library.cell_px == pane_cell_px
    assert again.window._menus.full_library.isEnabled()
    assert not next_library.pane.details.isHidden()
    next_library.press(Key.Key_L, CTRL | SHIFT)
    assert next_library.cell_px == full_cell_px
    next_library.press(Key.Key_L, CTRL | SHIFT)
    assert next_library.cell_px == pane_cell_px
    assert again.window._panes.sizes() == sizes
