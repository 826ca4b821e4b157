"""The ring around the control with the keyboard focus, the same for all of them."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QScrollBar,
    QSplitter,
    QStackedWidget,
    QWidget,
)
from shiboken6 import isValid

from app.ui.theme.tokens import CORNER_PX, RING_GAP_PX, RING_PX, night_of, tokens_of

_AROUND_PX = RING_GAP_PX + RING_PX
_MOVING = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
)


class FocusRing(QObject):
    """Puts the ring around the button or slider that got the focus by a key.

    A field of text shows the focus by its edge, a list by its item.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._target: QWidget | None = None
        self._ring: _Ring | None = None

    def follow(self, now: QWidget | None) -> None:
        """Leave the control that had the focus; surround `now` if it is one and a key led there."""
        if self._target is not None and isValid(self._target):
            self._target.removeEventFilter(self)
        self._target = now if now is not None and _gets_ring(now) else None
        if self._target is not None:
            self._target.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        target, ring = self._target, self._ring
        if target is None or not target.isVisible():
            if ring is not None and isValid(ring):
                ring.hide()
            return
        if ring is None or not isValid(ring):
            # It is a child of what contains the control, to be scrolled and clipped with it.
            ring = self._ring = _Ring()
        ring.surround(target)


def is_led_by_keys(widget: QWidget) -> bool:
    """Return whether keys, not the mouse, were used last to get around in the window."""
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def note_key(widget: QWidget) -> None:
    """Show the focus in the window of `widget` from now on, as after the Tab key."""
    widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def _gets_ring(widget: QWidget) -> bool:
    if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        # Qt sets it for the Tab key and never removes it.
        widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    is_control = isinstance(widget, QAbstractButton | QAbstractSlider)
    return is_control and is_led_by_keys(widget) and not isinstance(widget, QScrollBar)


class _Ring(QWidget):
    """Two pixels in the accent colour; the mouse does not see them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def surround(self, target: QWidget) -> None:
        """Lie around `target`, as far as what contains it has room."""
        parent = target.parentWidget()
        # These take every child for a page of their own.
        while isinstance(parent, QSplitter | QStackedWidget):
            parent = parent.parentWidget()
        if parent is None:
            return
        if self.parentWidget() is not parent:
            self.setParent(parent)
        inner = target.rect().translated(target.mapTo(parent, target.rect().topLeft()))
        around = inner.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX)
        self.setGeometry(around.intersected(parent.rect()))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self.palette())
        parent = self.parentWidget()
        if parent is not None and parent.property("night"):
            tokens = night_of(tokens)
        painter.setPen(QPen(QColor(tokens.accent), RING_PX))
        corner_px = CORNER_PX + RING_GAP_PX + RING_PX / 2
        half_px = RING_PX / 2
        around = QRectF(self.rect()).adjusted(half_px, half_px, -half_px, -half_px)
        painter.drawRoundedRect(around, corner_px, corner_px)
