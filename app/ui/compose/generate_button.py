"""The button that spends money; it shows the price."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.core.prices import Cost
from app.ui.compose.price_text import factors_text, formula_text
from app.ui.theme.style_roles import set_role
from app.ui.theme.tokens import Type, tokens_of
from app.ui.widgets.formats import usd_text
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip

_HEIGHT_PX = 48
_GAP_PX = 8
_WORD_GAP_PX = 5


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
        self._cost: Cost | None = None
        self._is_demo = False
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
        self._cost = cost
        self._show_price()

    def set_demo(self, is_demo: bool) -> None:
        """Say that a press is free, and do not look like a button that spends."""
        self._is_demo = is_demo
        set_role(self, "free" if is_demo else "primary")
        self._show_price()

    def _show_price(self) -> None:
        if self._is_demo:
            self.setText(self.tr("Generate - demo, free"))
            self.setAccessibleDescription(self.tr("free in the demo"))
        elif self._cost is None:
            self.setText(self.tr("Generate"))
            self.setAccessibleDescription("")
        else:
            total = usd_text(self._cost.total_usd)
            self.setText(self.tr("Generate  {price}").format(price=total))
            self.setAccessibleDescription(self.tr("costs {price}").format(price=total))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, _HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, _HEIGHT_PX))


class FormulaLabel(PlainLabel):
    """A label whose text is the whole formula; the total is painted apart and bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._cost: Cost | None = None
        self._is_demo = False
        self._build()

    def _build(self) -> None:
        self.setObjectName("formula")

    def show_cost(self, cost: Cost | None) -> None:
        """Show `cost`; None clears the label."""
        self._cost = cost
        self._show_formula()

    def set_demo(self, is_demo: bool) -> None:
        """Say what it would cost, were it not the demo."""
        self._is_demo = is_demo
        self._show_formula()

    def _show_formula(self) -> None:
        text = formula_text(self._cost) if self._cost else ""
        if self._cost and self._is_demo:
            text = self.tr("{factors}, would cost {total}").format(
                factors=factors_text(self._cost), total=usd_text(self._cost.total_usd)
            )
        self.setText(text)
        # The factors end with an ellipsis where a language needs more room.
        set_tool_tip(self, text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, Type.BODY.line_px)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._cost is None:
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        strong = Type.BODY.font(QFont.Weight.DemiBold)
        total = usd_text(self._cost.total_usd)
        total_width = QFontMetrics(strong).horizontalAdvance(total)
        area = self.rect()
        room_px, metrics = area.width() - total_width - _GAP_PX, self.fontMetrics()
        would = self.tr("would cost") if self._is_demo else ""
        would_px = metrics.horizontalAdvance(would) + _WORD_GAP_PX if would else 0
        factors = factors_text(self._cost)
        if metrics.horizontalAdvance(factors) + would_px > room_px:
            # The line above says that it is the demo.
            would, would_px = "", 0
        factors = metrics.elidedText(factors, Qt.TextElideMode.ElideRight, room_px)
        # The sides follow the direction of the window, the order inside follows the text itself.
        at_start, at_end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            at_start, at_end = at_end, at_start
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(QColor(tokens.dim))
        painter.drawText(area, at_start | Qt.AlignmentFlag.AlignVCenter, factors)
        before_px = total_width + _WORD_GAP_PX
        is_left = at_end is Qt.AlignmentFlag.AlignLeft
        beside = (
            area.adjusted(before_px, 0, 0, 0) if is_left else area.adjusted(0, 0, -before_px, 0)
        )
        painter.drawText(beside, at_end | Qt.AlignmentFlag.AlignVCenter, would)
        painter.setFont(strong)
        painter.setPen(QColor(tokens.text))
        painter.drawText(area, at_end | Qt.AlignmentFlag.AlignVCenter, total)
