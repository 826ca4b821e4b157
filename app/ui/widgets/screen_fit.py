"""Keeps windows and dialogs within the free area of their screen."""

from collections.abc import Callable

from PySide6.QtCore import QMargins, QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.widgets.scroll_column import ScrollColumn

# A frame that is not drawn yet: above the window as in Qt's own, beside and below it.
_FRAME_TOP_PX, _FRAME_EDGE_PX = 24, 4


def free_area(window: QWidget) -> QRect:
    """Return where `window` can be without its frame: the free area of its screen less the frame.

    The area is without panels and docks of the desktop.
    """
    return window.screen().availableGeometry().marginsRemoved(_frame_of(window))


def fit_to_screen(window: QWidget) -> None:
    """Make `window` no larger than its screen's free area, and move it inside."""
    state = window.windowState()
    if state & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
        return
    area = free_area(window)
    now = window.geometry()
    size = now.size().boundedTo(area.size())
    if not window.isVisible() and not window.testAttribute(Qt.WidgetAttribute.WA_Moved):
        # Its position is chosen by the window system, when it is shown.
        window.resize(size)
        return
    fitted = QRect(
        max(area.left(), min(now.left(), area.right() + 1 - size.width())),
        max(area.top(), min(now.top(), area.bottom() + 1 - size.height())),
        size.width(),
        size.height(),
    )
    if fitted != now:
        window.setGeometry(fitted)


def fit_height(dialog: QDialog) -> None:
    """Make `dialog` as tall as its contents need at its width, or as the screen allows."""
    layout = dialog.layout()
    if layout is None:
        return
    for column in dialog.findChildren(ScrollColumn):
        # Qt keeps the height of its former contents.
        column.updateGeometry()
    layout.activate()
    if layout.hasHeightForWidth():
        wanted_px = layout.totalHeightForWidth(dialog.width())
        dialog.setFixedHeight(min(wanted_px, free_area(dialog).height()))
    fit_to_screen(dialog)


def _frame_of(window: QWidget) -> QMargins:
    """Return the frame of `window`; a usual one while the window system has not drawn it."""
    inner, outer = window.geometry(), window.frameGeometry()
    if inner == outer:
        return QMargins(_FRAME_EDGE_PX, _FRAME_TOP_PX, _FRAME_EDGE_PX, _FRAME_EDGE_PX)
    return QMargins(
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )


class ScreenWatch(QObject):
    """Calls `fit` once a window is shown, when its screen changes or is another one, and later.

    That is when it is no longer maximised or full: its screen may have been unplugged meanwhile.
    """

    def __init__(self, window: QWidget, fit: Callable[[], None]) -> None:
        super().__init__(window)
        self._screen: QScreen | None = None
        # At the end of the event: the window system may still be moving the window.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(fit)
        handle = window.windowHandle()
        handle.screenChanged.connect(self._on_screen_changed)
        handle.windowStateChanged.connect(self._on_state_changed)
        self._watch(handle.screen())
        # Where the window system put the window is known now.
        self._timer.start()

    @Slot(QScreen)
    def _on_screen_changed(self, screen: QScreen) -> None:
        self._watch(screen)
        self._timer.start()

    @Slot(Qt.WindowState)
    def _on_state_changed(self, state: Qt.WindowState) -> None:
        self._timer.start()

    def _watch(self, screen: QScreen) -> None:
        if self._screen is not None and self._screen in QGuiApplication.screens():
            self._screen.availableGeometryChanged.disconnect(self._timer.start)
        self._screen = screen
        screen.availableGeometryChanged.connect(self._timer.start)
