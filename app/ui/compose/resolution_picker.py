"""The resolution as a strip of choices, each with its price per second."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from app.core.model_card import Resolution
from app.core.money import format_usd
from app.ui.compose.choice_button import ChoiceButton, follow_choice
from app.ui.widgets.elided_text import isolated
from app.ui.widgets.tokens import tokens_of

_RADIUS = 8.0
_GAP = 7


class ResolutionPicker(QWidget):
    """Offers the resolutions; emits the chosen name of the model card by `resolution_changed`."""

    resolution_changed = Signal(str)

    def __init__(self, resolutions: tuple[Resolution, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resolutions = resolutions
        self._chosen = resolutions[0].name
        self._build()
        self._connect()
        self.set_resolution(self._chosen)

    def _build(self) -> None:
        self.setObjectName("resolution")
        self.setAccessibleName(self.tr("Resolution"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for resolution in self._resolutions:
            segment = _Segment(resolution.name, self)
            segment.setObjectName(f"resolution_{resolution.name}")
            self._group.addButton(segment)
            row.addWidget(segment)
        self.set_prices(self._resolutions)

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._on_button_toggled)

    def resolution(self) -> str:
        """The chosen name, as the API expects it."""
        return self._chosen

    def set_resolution(self, name: str) -> None:
        """Choose `name`; a name that the model card does not have changes nothing."""
        for button in self._group.buttons():
            if button.text() == name:
                button.setChecked(True)

    def set_prices(self, resolutions: tuple[Resolution, ...]) -> None:
        """Show the prices of `resolutions`, the same resolutions as before."""
        prices = {resolution.name: resolution.price_usd_per_s for resolution in resolutions}
        for segment in self.findChildren(_Segment):
            price = format_usd(prices[segment.text()])
            segment.set_price(self.tr("{price}/s").format(price=price))
            segment.setAccessibleDescription(self.tr("{price} per second").format(price=price))

    @Slot(QAbstractButton, bool)
    def _on_button_toggled(self, button: QAbstractButton, checked: bool) -> None:
        follow_choice(button)
        if checked:
            self._chosen = button.text()
            self.resolution_changed.emit(self._chosen)


class _Segment(ChoiceButton):
    """One choice of the strip; only the outer corners of the strip are rounded."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._strip = parent
        self._price = ""

    def set_price(self, price: str) -> None:
        """Show the text `price` behind the name."""
        self._price = price
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.strong_metrics()
        text_width = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._price)
        return QSize(text_width + _GAP + 16, max(32, metrics.height() + 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self._strip_path())
        ground = tokens.panel
        if self.isChecked():
            ground = tokens.hover
        elif self.underMouse():
            ground = tokens.raised
        painter.fillRect(self.rect(), QColor(ground))
        if self.isChecked():
            painter.fillRect(0, self.height() - 3, self.width(), 3, QColor(tokens.accent))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawPath(self._strip_path())
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -4), 5, 5)
        self._paint_text(painter, tokens.text, tokens.dim)

    def _paint_text(self, painter: QPainter, text: str, dim: str) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        name_width = metrics.horizontalAdvance(self.text())
        price_width = metrics.horizontalAdvance(self._price)
        left = (self.width() - name_width - _GAP - price_width) // 2
        flags = Qt.AlignmentFlag.AlignVCenter
        parts = [(self.text(), name_width, text), (self._price, price_width, dim)]
        if self.isRightToLeft():
            parts.reverse()
        for word, width, color in parts:
            painter.setPen(QColor(color))
            painter.drawText(left, 0, width + 1, self.height() - 1, flags, isolated(word))
            left += width + _GAP

    def _strip_path(self) -> QPainterPath:
        """The part of the rounded outline of the strip that belongs to this choice."""
        strip = self._strip.rect().translated(-self.pos())
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(strip).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        share = QPainterPath()
        share.addRect(QRectF(self.rect()))
        return whole.intersected(share)
