"""What was spent this month, what jobs in progress may add, and the limit, as one line."""

from decimal import Decimal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.core.money import ZERO_USD
from app.ui.theme.tokens import Tokens, Type, tokens_of
from app.ui.widgets.elided_text import cut_to, draw_line, isolated
from app.ui.widgets.formats import usd_text
from app.ui.widgets.mirroring import visual_rect
from app.ui.widgets.plain_text import set_tool_tip

_BAR_GAP_PX = 7
_BAR_PX = 4
_RADIUS_PX = 6
MONTH_PADDING_PX = 6
_WORD_GAP_PX = 4
_IN_PROGRESS_OPACITY = 0.5


class MonthLabel(QAbstractButton):
    """A flat button: “This month” at its start, the amount and the limit at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._amount = ""
        self._rest = ""
        # Of the limit, which may be exceeded: what is spent, and with jobs in progress.
        self._shares: tuple[float, float] | None = None
        self._build()

    def _build(self) -> None:
        self.setObjectName("month")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._explain(ZERO_USD)
        self.hide()

    def show_month(
        self,
        spent_usd: Decimal | None,
        cap_usd: Decimal | None,
        in_progress_usd: Decimal = ZERO_USD,
    ) -> None:
        """Show what was spent and its limit `cap_usd` (None for no limit), in US dollars.

        `in_progress_usd` is what jobs in progress may add; the bar shows it lighter.

        The line is hidden while the amount is unknown.
        """
        self.setVisible(spent_usd is not None)
        if spent_usd is None:
            return
        self._title = self.tr("This month")
        self._amount = usd_text(spent_usd)
        self._rest, self._shares = "", None
        if cap_usd is not None:
            self._rest = self.tr("of {cap}").format(cap=usd_text(cap_usd))
            self._shares = (
                _share(spent_usd, cap_usd),
                _share(spent_usd + in_progress_usd, cap_usd),
            )
        text = " ".join(filter(None, (self._title, self._amount, self._rest)))
        self.setText(text)
        self.setAccessibleName(text)
        self._explain(in_progress_usd)
        self.update()

    def _explain(self, in_progress_usd: Decimal) -> None:
        text = self.tr("Open spending")
        if in_progress_usd:
            more = self.tr("Jobs in progress may add {usd}.").format(usd=usd_text(in_progress_usd))
            text = f"{more}\n{text}"
        set_tool_tip(self, text)
        self.setAccessibleDescription(text.replace("\n", " "))

    def sizeHint(self) -> QSize:
        bar_px = 0 if self._shares is None else _BAR_GAP_PX + _BAR_PX
        return QSize(120, Type.CAPTION.line_px + bar_px + 2 * MONTH_PADDING_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(QColor(tokens.press if self.isDown() else tokens.hover))
            painter.drawRoundedRect(self.rect(), _RADIUS_PX, _RADIUS_PX)
        inset_px = MONTH_PADDING_PX
        area = self.rect().adjusted(inset_px, inset_px, -inset_px, -inset_px)
        if self._shares is not None:
            self._paint_bar(painter, area, self._shares, tokens)
        self._paint_text(painter, area, tokens)

    def _paint_text(self, painter: QPainter, area: QRect, tokens: Tokens) -> None:
        line = QRect(area.left(), area.top(), area.width(), Type.CAPTION.line_px)
        plain, strong = Type.CAPTION.font(), Type.CAPTION.font(QFont.Weight.DemiBold)
        left_px = line.width()
        # From the end: of the limit, the amount; then the title in what is left.
        for text, font, color in (
            (self._rest, plain, tokens.dim),
            (self._amount, strong, tokens.text),
        ):
            if not text:
                continue
            width_px = QFontMetrics(font).horizontalAdvance(isolated(text))
            left_px -= width_px
            self._draw(painter, line, left_px, width_px, text, font, color)
            left_px -= _WORD_GAP_PX
        title = cut_to(self._title, QFontMetrics(plain), left_px)
        self._draw(painter, line, 0, left_px, title, plain, tokens.dim)

    def _draw(
        self,
        painter: QPainter,
        line: QRect,
        left_px: int,
        width_px: int,
        text: str,
        font: QFont,
        color: str,
    ) -> None:
        """Draw `text` so far from the start of `line`, which is at the right in Arabic."""
        part = QRect(line.left() + left_px, line.top(), width_px + 1, line.height())
        part = visual_rect(self.layoutDirection(), line, part)
        painter.setFont(font)
        painter.setPen(QColor(color))
        draw_line(painter, part, isolated(text), self.layoutDirection())

    def _paint_bar(
        self, painter: QPainter, area: QRect, shares: tuple[float, float], tokens: Tokens
    ) -> None:
        bar = QRect(area.left(), area.bottom() + 1 - _BAR_PX, area.width(), _BAR_PX)
        # In high contrast the whole of the bar is seen by its edge.
        painter.setPen(QPen(QColor(tokens.outline), 1))
        painter.setBrush(QColor(tokens.track))
        painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        spent, with_all = shares
        for share, opacity in ((with_all, _IN_PROGRESS_OPACITY), (spent, 1.0)):
            part = QRect(bar)
            part.setWidth(round(bar.width() * share))
            part = visual_rect(self.layoutDirection(), bar, part)
            painter.setOpacity(opacity)
            painter.drawRoundedRect(part, _BAR_PX / 2, _BAR_PX / 2)


def _share(usd: Decimal, cap_usd: Decimal) -> float:
    return min(1.0, float(usd / cap_usd)) if cap_usd else 1.0
