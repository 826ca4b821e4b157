"""The Stage's page while a clip is being made: its shape, its state and how long it takes."""

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.bridge.item_models import MAX_TITLE_CHARACTERS
from app.core.prompt import first_line
from app.core.request import GenerationRequest
from app.ui.queue.queue_delegate import ESTIMATE_OPACITY, Bar, draw_track, filled_parts
from app.ui.theme.icons import icon
from app.ui.theme.tokens import CORNER_PX, Tokens, Type, tokens_of
from app.ui.widgets.elided_text import cut_to, draw_line
from app.ui.widgets.mirroring import visual_rect

_INSET_PX = 16
_MARK_PX = 40
_BAR_PX = 4
_BAR_GAP_PX = 8
# Of the space left over above and below, as round a clip.
_ABOVE = 2 / 5


class Making(Struct, frozen=True):
    """A job on its way: the text of its state, and its bar if anything moves."""

    request: GenerationRequest
    state: str
    bar: Bar | None


class MakingPage(QWidget):
    """Paints the place of the clip that comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._making: Making | None = None
        self.setObjectName("stage_making")
        self.setAccessibleName(self.tr("Generating"))

    def show_making(self, making: Making) -> None:
        """Show another job, or its new state."""
        if making != self._making:
            self._making = making
            self.setAccessibleDescription(making.state)
            self.update()

    def shape(self) -> QRect:
        """Where the clip will be, in its shape."""
        if self._making is None:
            return QRect()
        width, _, height = self._making.request.ratio.partition(":")
        size = QSize(int(width), int(height)) * 100
        size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - size.width()) // 2
        return QRect(left, round((self.height() - size.height()) * _ABOVE), *size.toTuple())

    def paintEvent(self, event: QPaintEvent) -> None:
        making, shape = self._making, self.shape()
        if making is None or shape.isEmpty():
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.outline), 1))
        painter.setBrush(QColor(tokens.panel))
        face = QRectF(shape).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(face, CORNER_PX, CORNER_PX)
        mark = QRect(0, 0, _MARK_PX, _MARK_PX)
        mark.moveCenter(shape.center())
        icon("film-strip", "ghost").paint(painter, mark)
        inner = shape.adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
        title = QRect(inner.left(), inner.top(), inner.width(), Type.TITLE.line_px)
        painter.setFont(Type.TITLE.font(QFont.Weight.DemiBold))
        prompt = first_line(making.request.prompt, MAX_TITLE_CHARACTERS)
        self._draw(painter, title, prompt, tokens.text)
        state = QRect(inner.left(), 0, inner.width(), Type.BODY.line_px)
        state.moveBottom(inner.bottom() - _BAR_PX - _BAR_GAP_PX)
        painter.setFont(Type.BODY.font())
        self._draw(painter, state, making.state, tokens.dim)
        if making.bar is not None:
            self._paint_bar(painter, inner, making.bar, tokens)

    def _draw(self, painter: QPainter, rect: QRect, text: str, color: str) -> None:
        painter.setPen(QColor(color))
        shown = cut_to(text, painter.fontMetrics(), rect.width())
        draw_line(painter, rect, shown, self.layoutDirection())

    def _paint_bar(self, painter: QPainter, inner: QRect, bar: Bar, tokens: Tokens) -> None:
        track = QRect(inner.left(), inner.bottom() + 1 - _BAR_PX, inner.width(), _BAR_PX)
        draw_track(painter, QRectF(track), tokens)
        if bar.share is None or bar.is_estimate:
            painter.setOpacity(ESTIMATE_OPACITY)
        for left_px, width_px in filled_parts(bar.share, track.width()):
            part = QRect(track.left() + left_px, track.top(), width_px, _BAR_PX)
            part = visual_rect(self.layoutDirection(), track, part)
            painter.drawRoundedRect(part, _BAR_PX / 2, _BAR_PX / 2)
        painter.setOpacity(1.0)
