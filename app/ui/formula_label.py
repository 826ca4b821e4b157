"""How the price comes about, on one line: the factors, and the total at the end."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.core.money import format_usd
from app.core.pricing import Cost
from app.ui.plain_text import PlainLabel
from app.ui.tokens import tokens_of
from app.ui.words import factors_text, formula_text


class FormulaLabel(PlainLabel):
    """One label whose text is the whole formula; painted with the total apart and bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._factors = ""
        self._total = ""
        self._build()

    def _build(self) -> None:
        self.setObjectName("formula")

    def show_cost(self, cost: Cost | None) -> None:
        """Show `cost`; None, when there is no price, shows nothing."""
        self._factors = factors_text(cost) if cost else ""
        self._total = format_usd(cost.total_usd) if cost else ""
        self.setText(formula_text(cost) if cost else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        total_width = QFontMetrics(strong).horizontalAdvance(self._total)
        room = self.rect()
        factors = self.fontMetrics().elidedText(
            self._factors, Qt.TextElideMode.ElideRight, room.width() - total_width - 8
        )
        # The sides follow the window, the order inside follows the words themselves.
        at_start, at_end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            at_start, at_end = at_end, at_start
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(QColor(tokens.dim))
        painter.drawText(room, at_start | Qt.AlignmentFlag.AlignVCenter, factors)
        painter.setFont(strong)
        painter.setPen(QColor(tokens.text))
        painter.drawText(room, at_end | Qt.AlignmentFlag.AlignVCenter, self._total)
