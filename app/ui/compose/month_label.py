"""What was spent this month, and its limit, as a line that opens the spending view."""

from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.core.money import format_usd
from app.ui.widgets.elided_text import cut_to, isolated
from app.ui.widgets.plain_text import set_tool_tip
from app.ui.widgets.tokens import tokens_of

_HEIGHT_PX = 28
_RADIUS_PX = 6
MONTH_PADDING_PX = 6


class MonthLabel(QAbstractButton):
    """A flat button: “This month” at its start, the amount and the limit at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._amount = ""
        self._build()

    def _build(self) -> None:
        self.setObjectName("month")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(self.tr("Shows where the money went"))
        set_tool_tip(self, self.tr("Shows where the money went"))
        self.hide()

    def show_month(self, spent_usd: Decimal | None, cap_usd: Decimal | None) -> None:
        """Show what was spent and its limit `cap_usd` (None for no limit), both in US dollars.

        The line is hidden while the amount is unknown.
        """
        self.setVisible(spent_usd is not None)
        if spent_usd is None:
            return
        self._title = self.tr("This month")
        spent = format_usd(spent_usd)
        self._amount = (
            spent
            if cap_usd is None
            else self.tr("{spent} of {cap}").format(spent=spent, cap=format_usd(cap_usd))
        )
        text = self.tr("{title} {amount}").format(title=self._title, amount=self._amount)
        self.setText(text)
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, max(_HEIGHT_PX, self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The text is aligned with the text above; the focus ring extends around it.
        face = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(face, _RADIUS_PX, _RADIUS_PX)
        at_start, at_end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            at_start, at_end = at_end, at_start
        area = self.contentsRect().adjusted(MONTH_PADDING_PX, 0, -MONTH_PADDING_PX, 0)
        painter.setPen(QColor(tokens.dim))
        amount_width = self.fontMetrics().horizontalAdvance(self._amount)
        title = cut_to(self._title, self.fontMetrics(), area.width() - amount_width - 8)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, at_start | middle, title)
        painter.drawText(area, at_end | middle, isolated(self._amount))
