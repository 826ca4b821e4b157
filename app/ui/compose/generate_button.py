"""The button that spends money; it shows the price."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.core.money import format_usd
from app.core.prices import Cost
from app.ui.compose.price_text import factors_text, formula_text
from app.ui.widgets.plain_text import PlainLabel
from app.ui.widgets.style_roles import set_role
from app.ui.widgets.tokens import tokens_of


class GenerateButton(QPushButton):
    """Emits `pressed_once` for a press; a further press within the double-click time is ignored.

    So a double click sends one job, and two presses a second apart send two.
    """

    pressed_once = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("generate")
        self.setAccessibleName(self.tr("Generate"))
        self.setText(self.tr("Generate"))
        set_role(self, "primary")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._same_press = QTimer(self)
        self._same_press.setSingleShot(True)

    def _connect(self) -> None:
        self.clicked.connect(self.press)

    @Slot()
    def press(self) -> None:
        """Press by mouse, key or screen reader; nothing happens while the button is disabled."""
        if not self.isEnabled():
            return
        is_first = not self._same_press.isActive()
        # Restarted by every press, so that many quick clicks count as one.
        self._same_press.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
        if is_first:
            self.pressed_once.emit()

    def show_cost(self, cost: Cost | None) -> None:
        """Show the total on the button; None removes it."""
        if cost is None:
            self.setText(self.tr("Generate"))
            self.setAccessibleDescription("")
            return
        total = format_usd(cost.total_usd)
        self.setText(self.tr("Generate  {price}").format(price=total))
        self.setAccessibleDescription(self.tr("costs {price}").format(price=total))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, 48))


class FormulaLabel(PlainLabel):
    """A label whose text is the whole formula; the total is painted apart and bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._factors = ""
        self._total = ""
        self._build()

    def _build(self) -> None:
        self.setObjectName("formula")

    def show_cost(self, cost: Cost | None) -> None:
        """Show `cost`; None clears the label."""
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
        area = self.rect()
        factors = self.fontMetrics().elidedText(
            self._factors, Qt.TextElideMode.ElideRight, area.width() - total_width - 8
        )
        # The sides follow the direction of the window, the order inside follows the text itself.
        at_start, at_end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            at_start, at_end = at_end, at_start
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(QColor(tokens.dim))
        painter.drawText(area, at_start | Qt.AlignmentFlag.AlignVCenter, factors)
        painter.setFont(strong)
        painter.setPen(QColor(tokens.text))
        painter.drawText(area, at_end | Qt.AlignmentFlag.AlignVCenter, self._total)
