"""Where the keyboard focus is, where it goes next, and where it returns to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QMenuBar,
    QWidget,
)
from shiboken6 import isValid

from app.ui.theme.focus_ring import FocusRing

_REMEMBERED = 32


def put_before(widget: QWidget, target: QWidget) -> None:
    """Put `widget` right before `target` in the Tab order of their window.

    Qt puts new widgets at the end of the order, and `setTabOrder(widget, target)` alone would move
    `target` there too.
    """
    QWidget.setTabOrder(target, widget)
    QWidget.setTabOrder(widget, target)


_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def take_first_by_key(view: QAbstractItemView, event: QFocusEvent) -> None:
    """Make the first item of `view` the current one when Tab focuses a view without one."""
    model = view.model()
    if event.reason() in _BY_KEY and not view.currentIndex().isValid() and model.rowCount():
        view.setCurrentIndex(model.index(0, 0))


class CurrentItem(QObject):
    """The current item of a list, which the list itself has only while it has the focus.

    Qt reports the current item to screen readers as focused, wherever the focus is.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._kept = QPersistentModelIndex()
        view.installEventFilter(self)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        view.model().rowsAboutToBeRemoved.connect(self._on_rows_leaving)

    @property
    def index(self) -> QModelIndex:
        """The current item, with or without the focus; may be invalid."""
        current = self._view.selectionModel().currentIndex()
        return current if current.isValid() else self._kept_index()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and self._kept.isValid():
            self._set(self._kept_index())
        elif event.type() is QEvent.Type.FocusOut:
            self._keep()
        return super().eventFilter(watched, event)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        focused = QApplication.focusWidget()
        if current.isValid() and focused not in (None, self._view):
            self._keep()

    @Slot(QModelIndex, int, int)
    def _on_rows_leaving(self, parent: QModelIndex, first: int, last: int) -> None:
        """Keep the item behind those that leave, or before them, as a list with focus does."""
        model = self._view.model()
        if first <= self._kept.row() <= last:
            row = last + 1 if last + 1 < model.rowCount() else first - 1
            self._kept = QPersistentModelIndex(model.index(row, 0))

    def _kept_index(self) -> QModelIndex:
        return self._view.model().index(self._kept.row(), 0)

    def _keep(self) -> None:
        self._kept = QPersistentModelIndex(self._view.selectionModel().currentIndex())
        self._set(QModelIndex())

    def _set(self, index: QModelIndex) -> None:
        # A click focuses the list first: it must not scroll away under the mouse.
        scrolls = self._view.hasAutoScroll()
        self._view.setAutoScroll(False)
        self._view.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.NoUpdate
        )
        self._view.setAutoScroll(scrolls)


class FocusKeeper(QObject):
    """Moves the focus between panes, and returns it when the focused widget goes away.

    Qt passes the focus of a widget that is hidden, disabled or deleted to whatever comes next in
    the Tab order. Here it returns to the last widget of that window that had it and still can
    have it; in `window` at least `go_home` gives it a place.
    """

    def __init__(self, window: QWidget, go_home: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._go_home = go_home
        self._ring = FocusRing(self)
        self._is_returning = False
        # Pairs of a window and its widget that had the focus, the latest last.
        self._visited: list[tuple[QWidget, QWidget]] = []

    def focused(self) -> QWidget | None:
        """The widget of the window that has the focus, or had it before a menu or a dialog."""
        return next(reversed(self._usable(self._window)), None)

    def cycle(self, panes: Sequence[QWidget], step: int) -> None:
        """Move the focus to the next of `panes` that can have it; back if `step` is -1."""
        at = next((n for n, pane in enumerate(panes) if self._has_focus(pane)), None)
        if at is None:
            at = -1 if step > 0 else 0
        for _ in panes:
            at = (at + step) % len(panes)
            if self.enter(panes[at]):
                return

    def enter(self, pane: QWidget) -> bool:
        """Focus the widget of `pane` that had the focus last, or its first; False if none can."""
        visited = [w for w in self._usable(self._window) if _is_in(w, pane)]
        target = visited[-1] if visited else _first_in(pane)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return target is not None

    def leave(self, pane: QWidget) -> None:
        """Return the focus from `pane` to where it was before."""
        visited = [w for w in self._usable(self._window) if not _is_in(w, pane)]
        self._return_to(visited, self._window)

    def _return_to(self, visited: Sequence[QWidget], window: QWidget) -> None:
        self._is_returning = True
        if visited:
            visited[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        elif window is self._window:
            self._go_home()
        self._is_returning = False

    def _has_focus(self, pane: QWidget) -> bool:
        focused = self._window.focusWidget()
        return focused is not None and _is_in(focused, pane)

    def _usable(self, window: QWidget) -> list[QWidget]:
        return [w for of, w in self._visited if of is window and isValid(w) and _can_focus(w)]

    @Slot(QWidget, QWidget)
    def on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """Remember where the focus is; to be connected to the application."""
        self._ring.follow(now)
        window = QApplication.activeWindow()
        # A menu bar borrows the focus and returns it.
        if window is None or isinstance(now, QMenuBar) or (now and now.window() is not window):
            return
        before = [w for of, w in self._visited if of is window]
        is_gone = bool(before) and not (isValid(before[-1]) and _can_focus(before[-1]))
        # A stacked widget even gives it to a page that does not want it.
        is_astray = now is not None and not _can_focus(now)
        if (is_gone or is_astray) and not self._is_returning:
            self._return_to(self._usable(window), window)
        now = window.focusWidget()
        if isinstance(now, QAbstractScrollArea):
            # Else its viewport says that it has the focus too.
            now.viewport().setFocusProxy(None)  # type: ignore[arg-type] # None is allowed.
        if now is not None:
            self._visited = [pair for pair in self._visited if pair[1] is not now]
            self._visited = [*self._visited[1 - _REMEMBERED :], (window, now)]


def _can_focus(widget: QWidget) -> bool:
    can = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return can and widget.isVisible() and widget.isEnabled()


def _is_in(widget: QWidget, pane: QWidget) -> bool:
    return widget is pane or pane.isAncestorOf(widget)


def _first_in(pane: QWidget) -> QWidget | None:
    """Return the first child of `pane`, in the order of its children, that Tab reaches."""
    # Not by nextInFocusChain: PySide lets what it returns become invalid with the widget before it.
    for widget in (pane, *pane.findChildren(QWidget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and _can_focus(widget):
            return widget
    return None
