"""Text of any language and direction on two lines of a fixed height."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextLine, QTextOption

from app.core.outside_text import undisguised
from app.ui.widgets.elided_text import isolated, starts_right

_LINES = 2
_ELLIPSIS = "…"
_ENDLESS_PX = 10_000.0


class TwoLineText(NamedTuple):
    """A text ready to be drawn; `tail` is what follows where it was cut."""

    lines: QTextLayout
    tail: QTextLayout | None = None
    tail_at: QPointF = QPointF()

    def draw(self, painter: QPainter, top_left: QPointF) -> None:
        """Draw both lines in the pen of `painter`."""
        self.lines.draw(painter, top_left)
        if self.tail is not None:
            self.tail.draw(painter, top_left + self.tail_at)


class TwoLines:
    """Lays out texts in `font` on at most two lines, cut between words where they do not fit.

    Each line is `line_px` high and its letters stand where those of `font` do, also the letters of
    other fonts: no script moves anything. Lines begin at the right in a mirrored window.
    """

    def __init__(self, font: QFont, width_px: int, line_px: int, is_mirrored: bool) -> None:
        self._font = font
        self._width_px = max(1, width_px)
        self._line_px = line_px
        self._is_mirrored = is_mirrored
        self._metrics = QFontMetrics(font)
        self._base_px = (line_px - self._metrics.height()) / 2 + self._metrics.ascent()
        self._option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._tails: dict[tuple[str, bool], tuple[QTextLayout, float]] = {}

    def text(self, text: str, ends: Sequence[str] = ()) -> TwoLineText:
        """Return `text` and the first of `ends` that fits."""
        text = undisguised(text)
        longest = "".join(ends[:1])
        shown = isolated(text) if longest else text
        # Measuring takes longest: a text is shaped once, whole, and only broken again if too long.
        layout = QTextLayout(shown + longest, self._font)
        layout.setTextOption(self._option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        tail, tail_at = None, QPointF()
        for number in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width_px)
            is_rtl, tail_px = starts_right(text), 0.0
            if number == _LINES - 1 and _end_of(line) < _units(shown + longest):
                if line.textStart() >= _units(shown):
                    return self.text(text, ends[1:])
                tail, tail_px = self._cut(line, _units(shown), ends, is_rtl)
            text_px = line.naturalTextWidth()
            is_right = self._is_mirrored or is_rtl
            left_px = self._width_px - text_px - tail_px if is_right else 0.0
            base_px = self._base_px + number * self._line_px
            tail_at = QPointF(left_px + (0.0 if is_rtl else text_px), base_px)
            line.setPosition(
                QPointF(left_px + (tail_px if is_rtl else 0.0), base_px - line.ascent())
            )
        layout.endLayout()
        return TwoLineText(layout, tail, tail_at)

    def _cut(
        self, line: QTextLine, text_units: int, ends: Sequence[str], is_rtl: bool
    ) -> tuple[QTextLayout, float]:
        """Make room in `line` for what stands at its end; return that and its width in pixels."""
        advance = self._metrics.horizontalAdvance
        # The text comes first: an end tells takes apart, but says nothing about any of them.
        end = next((each for each in ends if 3 * advance(each) <= self._width_px), "")
        tail = self._tail(_ELLIPSIS + end, is_rtl)
        line.setLineWidth(max(1.0, self._width_px - tail[1]))
        if _end_of(line) >= text_units:
            line.setNumColumns(max(1, text_units - line.textStart()))
            tail = self._tail(end, is_rtl)
        return tail

    def _tail(self, text: str, is_rtl: bool) -> tuple[QTextLayout, float]:
        made = self._tails.get((text, is_rtl))
        if made is None:
            option = QTextOption(self._option)
            rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
            option.setTextDirection(rtl if is_rtl else ltr)
            layout = QTextLayout(text, self._font)
            layout.setTextOption(option)
            layout.setCacheEnabled(True)
            layout.beginLayout()
            line = layout.createLine()
            width_px = 0.0
            if line.isValid():
                line.setLineWidth(_ENDLESS_PX)
                line.setPosition(QPointF(0.0, -line.ascent()))
                # With the blank between text and end.
                width_px = float(self._metrics.horizontalAdvance(text))
            layout.endLayout()
            made = self._tails[text, is_rtl] = (layout, width_px)
        return made


def _end_of(line: QTextLine) -> int:
    return line.textStart() + line.textLength()


def _units(text: str) -> int:
    """Return the length of `text` as Qt counts: in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
