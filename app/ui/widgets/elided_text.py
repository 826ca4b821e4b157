"""Text of any language and direction on one line."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.core.outside_text import undisguised
from app.ui.widgets.mirroring import is_at_left
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip

_FIRST_STRONG_ISOLATE = "\u2068"
_RIGHT_TO_LEFT_ISOLATE = "\u2067"
_POP_ISOLATE = "\u2069"
PART_SEPARATOR = " · "

# Signs of other fonts reach above and below those of the window's font.
_LINE_ROOM_PX = 4


def cut_to(text: str, metrics: QFontMetrics, width_px: int, suffix: str = "") -> str:
    """Return `text` cut with an ellipsis so that it and `suffix` fit `width_px`.

    It keeps its own direction. A text that fits by `QFontMetrics.horizontalAdvance` is never cut.
    """
    # First, because U+FFFD is wider than the character it replaces.
    text = undisguised(text)
    # Size hints are whole pixels, which `elidedText` may exceed by half a pixel, and then cuts.
    if metrics.horizontalAdvance(text + suffix) <= width_px:
        return isolated(text)
    room_px = width_px - metrics.horizontalAdvance(suffix)
    return isolated(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room_px))


def fitting_end(text: str, ends: Sequence[str], metrics: QFontMetrics, width_px: int) -> str:
    """Return the first of `ends` that leaves `text` two thirds of `width_px` or whole, or "".

    The text comes first: an end tells takes apart, but says nothing about any of them.
    """
    for end in ends:
        end_px = metrics.horizontalAdvance(end)
        if 3 * end_px <= width_px or metrics.horizontalAdvance(text) + end_px <= width_px:
            return end
    return ""


def whole_parts(text: str, metrics: QFontMetrics, width_px: int) -> str:
    """Return the first of the parts of `text`, between " · ", that fit: no number is cut in two."""
    parts = text.split(PART_SEPARATOR)
    for count in range(len(parts), 1, -1):
        shown = PART_SEPARATOR.join(parts[:count])
        if metrics.horizontalAdvance(shown) <= width_px:
            return shown
    return parts[0]


def isolated(text: str) -> str:
    """Return `text` in isolates, so that it and the text around it do not reorder each other."""
    return f"{_FIRST_STRONG_ISOLATE}{undisguised(text)}{_POP_ISOLATE}"


def starts_right(text: str) -> bool:
    """Return whether the first letter with a direction is of a right-to-left script."""
    for character in text:
        match unicodedata.bidirectional(character):
            case "R" | "AL":
                return True
            case "L":
                return False
    return False


def draw_line(
    painter: QPainter,
    rect: QRect,
    shown: str,
    direction: Qt.LayoutDirection,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
) -> None:
    """Draw `shown`, which fits the width of `rect`, in its middle.

    A right-to-left text leads at the right, in every window.

    The line lies where the font of `painter` puts it. Qt would lower it for every other font that
    has to help out, be it only with the invisible marks, and cut off what is below `rect`.
    """
    metrics = painter.fontMetrics()
    if align is Qt.AlignmentFlag.AlignLeading and starts_right(shown):
        direction = Qt.LayoutDirection.RightToLeft
    left = (
        rect.left()
        if is_at_left(direction, align)
        else rect.right() + 1 - metrics.horizontalAdvance(shown)
    )
    top = rect.top() + (rect.height() - metrics.height()) // 2
    painter.drawText(QPointF(left, top + metrics.ascent()), shown)


class CutLabel(PlainLabel):
    """One line of plain text that is elided before its end."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        self._ends: Sequence[str] = ()
        self._has_parts = False
        super().__init__(text, parent)

    def show_parts(self, text: str) -> None:
        """Show `text`, of which only whole parts between " · " are left out."""
        self._has_parts = True
        self.setText(text)

    def show_text(self, text: str, ends: Sequence[str]) -> None:
        """Show `text` and the first of `ends`; where it is cut, one of them stays."""
        self._ends = ends
        self.setText(text + "".join(ends[:1]))

    def setText(self, text: str) -> None:
        super().setText(text)
        set_tool_tip(self, text)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        # The same for every script, so that no title moves the controls above it.
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + _LINE_ROOM_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics, width_px = self.fontMetrics(), self.width()
        start = self.text().removesuffix("".join(self._ends[:1]))
        if self._has_parts:
            start = whole_parts(start, metrics, width_px)
        end = fitting_end(start, self._ends, metrics, width_px)
        shown = cut_to(start, metrics, width_px, end) + end
        if self._has_parts and self.isRightToLeft():
            # In isolates of its own, none of the parts says in which order they are read.
            shown = _RIGHT_TO_LEFT_ISOLATE + shown.removeprefix(_FIRST_STRONG_ISOLATE)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_line(painter, self.rect(), shown, self.layoutDirection())
        painter.end()
