"""Sliders that jump to a click, and the player's with the marks A and B."""

from msgspec import Struct
from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from app.ui.theme.tokens import night_of, tokens_of

_MARK_PX = 14
_FOOT_PX = 2
_GROOVE_PX = 4
# With room for the letters of the marks below the handle.
_BAR_HEIGHT_PX = 40


class Span(Struct, frozen=True):
    """The part of a clip from A to B, in milliseconds, that is repeated; None where not set."""

    a_ms: int | None = None
    b_ms: int | None = None

    def with_a(self, at_ms: int) -> "Span":
        """With A at another position; if that is behind B, they change places."""
        return _ordered(at_ms, self.b_ms)

    def with_b(self, at_ms: int) -> "Span":
        """With B at another position; if that is before A, they change places."""
        return _ordered(self.a_ms, at_ms)

    def next(self, at_ms: int) -> "Span":
        """After one press of the key for both: A is set, then B, then none."""
        if self.a_ms is None:
            return self.with_a(at_ms)
        return self.with_b(at_ms) if self.b_ms is None else Span()


def _ordered(a_ms: int | None, b_ms: int | None) -> Span:
    if a_ms is not None and b_ms is not None and a_ms > b_ms:
        return Span(b_ms, a_ms)
    return Span(a_ms, b_ms)


class JumpSlider(QSlider):
    """A horizontal slider that jumps to a click, and can be dragged from there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            # With the handle under the mouse, the press below begins a normal drag.
            self.setValue(self._value_at(round(event.position().x())))
        super().mousePressEvent(event)

    def _value_at(self, x_px: int) -> int:
        left_px, width_px = self._range_px()
        return QtWidgets.QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), x_px - left_px, width_px, self._is_reversed()
        )

    def _x_of(self, value: int) -> int:
        left_px, width_px = self._range_px()
        return left_px + QtWidgets.QStyle.sliderPositionFromValue(
            self.minimum(), self.maximum(), value, width_px, self._is_reversed()
        )

    def _range_px(self) -> tuple[int, int]:
        """The middle of the handle at the left end, and how far it goes to the right."""
        option = QtWidgets.QStyleOptionSlider()
        self.initStyleOption(option)
        style, control = self.style(), QtWidgets.QStyle.ComplexControl.CC_Slider
        parts = QtWidgets.QStyle.SubControl
        groove = style.subControlRect(control, option, parts.SC_SliderGroove, self)
        handle = style.subControlRect(control, option, parts.SC_SliderHandle, self)
        return groove.left() + handle.width() // 2, max(1, groove.width() - handle.width())

    def _is_reversed(self) -> bool:
        option = QtWidgets.QStyleOptionSlider()
        self.initStyleOption(option)
        return option.upsideDown


class SeekBar(JumpSlider):
    """The position in a clip, with A and B as marks that can be dragged."""

    span_dragged = Signal(Span)
    pointed = Signal(int)  # the position under the mouse, in milliseconds
    pointer_left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._span = Span()
        # Which mark is dragged, by its letter.
        self._dragged = ""
        self.setFixedHeight(_BAR_HEIGHT_PX)
        self.setMouseTracking(True)

    def set_span(self, span: Span) -> None:
        """Show the marks of `span`."""
        self._span = span
        self.update()

    def set_position(self, position_ms: int) -> None:
        """Move the handle, unless the user is dragging it."""
        if not self.isSliderDown():
            with QSignalBlocker(self):
                self.setValue(position_ms)

    def mark_rect(self, letter: str) -> QRect:
        """Where the mark "A" or "B" is; empty while it is not set."""
        at_ms = self._span.a_ms if letter == "A" else self._span.b_ms
        if at_ms is None:
            return QRect()
        # A stands left of its position and B right of it, so that a short part shows both.
        left_px = self._x_of(at_ms) - (_MARK_PX if letter == "A" else 0)
        left_px = max(0, min(left_px, self.width() - _MARK_PX))
        return QRect(left_px, self.height() - _MARK_PX, _MARK_PX, _MARK_PX)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            spot = event.position().toPoint()
            self._dragged = next((m for m in "BA" if self.mark_rect(m).contains(spot)), "")
        if not self._dragged:
            super().mousePressEvent(event)

    def position_x_px(self, position_ms: int) -> int:
        """Where a position is on the bar."""
        return self._x_of(position_ms)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointer_left.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at_ms = self._value_at(round(event.position().x()))
        self.pointed.emit(at_ms)
        if not self._dragged:
            super().mouseMoveEvent(event)
            return
        self._span = self._span.with_a(at_ms) if self._dragged == "A" else self._span.with_b(at_ms)
        # Dragged past the other mark, it is the other one now.
        self._dragged = "A" if self._span.a_ms == at_ms else "B"
        self.update()
        self.span_dragged.emit(self._span)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._dragged:
            super().mouseReleaseEvent(event)
        self._dragged = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = night_of(tokens_of(self.palette()))
        a_ms, b_ms, middle = self._span.a_ms, self._span.b_ms, self.rect().center().y()
        if a_ms is not None and b_ms is not None:
            shade = QColor(tokens.accent)
            shade.setAlphaF(0.25)
            left, right = sorted((self._x_of(a_ms), self._x_of(b_ms)))
            painter.fillRect(QRect(left, middle - 8, right - left, 16), shade)
        painter.end()
        super().paintEvent(event)
        painter.begin(self)
        font = QFont(self.font())
        font.setPixelSize(_MARK_PX - 3)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        for letter, text, at_ms in (("A", self.tr("A"), a_ms), ("B", self.tr("B"), b_ms)):
            if at_ms is not None:
                x_px, mark = self._x_of(at_ms), self.mark_rect(letter)
                foot = QRect(x_px - _FOOT_PX // 2, middle - 8, _FOOT_PX, mark.top() - middle + 8)
                painter.fillRect(foot, QColor(tokens.accent))
                painter.fillRect(mark, QColor(tokens.accent))
                painter.setPen(QColor(tokens.accent_text))
                painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
