"""The resolution as a strip of choices, each with its price per second."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from app.core.model_card import Resolution
from app.ui.compose.choice_button import ChoiceButton, follow_choice, strong_font
from app.ui.theme.tokens import CORNER_PX, SEGMENT_CORNER_PX, Tokens, Type, tokens_of
from app.ui.widgets.elided_text import isolated
from app.ui.widgets.formats import usd_text
from app.ui.widgets.plain_text import set_tool_tip

_HEIGHT_PX = 36
_GAP_PX = 5
_SIDES_PX = 12
_BAR_SIDE_PX = 14


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

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.outline), 1))
        painter.setBrush(QColor(tokens.fill))
        strip = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(strip, CORNER_PX, CORNER_PX)

    def set_prices(self, resolutions: tuple[Resolution, ...]) -> None:
        """Show the prices of `resolutions`, the same resolutions as before."""
        prices = {resolution.name: resolution.price_usd_per_s for resolution in resolutions}
        for segment in self.findChildren(_Segment):
            price = usd_text(prices[segment.text()])
            segment.set_price(self.tr("{price}/s").format(price=price))
            per_second = self.tr("{price} per second").format(price=price)
            segment.setAccessibleDescription(per_second)
            tip = self.tr("Resolution {name}: {price}")
            set_tool_tip(segment, tip.format(name=segment.text(), price=per_second))

    @Slot(QAbstractButton, bool)
    def _on_button_toggled(self, button: QAbstractButton, checked: bool) -> None:
        follow_choice(button)
        if checked:
            self._chosen = button.text()
            self.resolution_changed.emit(self._chosen)


class _Segment(ChoiceButton):
    """One choice of the strip, with its price."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._price = ""

    def set_price(self, price: str) -> None:
        """Show the text `price` behind the name."""
        self._price = price
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._name_px() + _GAP_PX + self._price_px() + _SIDES_PX, _HEIGHT_PX)

    # Those of a chosen one, so that choosing does not move anything.
    def _name_px(self) -> int:
        return QFontMetrics(strong_font(Type.BODY, True)).horizontalAdvance(self.text())

    def _price_px(self) -> int:
        return QFontMetrics(Type.CAPTION.font()).horizontalAdvance(self._price)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(self.ground(tokens)))
            face = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(face, SEGMENT_CORNER_PX, SEGMENT_CORNER_PX)
        if self.isChecked():
            painter.setBrush(QColor(tokens.accent))
            bar = QRectF(_BAR_SIDE_PX, self.height() - 5, self.width() - 2 * _BAR_SIDE_PX, 2)
            painter.drawRoundedRect(bar, 1, 1)
        self._paint_text(painter, tokens)

    def _paint_text(self, painter: QPainter, tokens: Tokens) -> None:
        name_font, price_font = strong_font(Type.BODY, self.isChecked()), Type.CAPTION.font()
        name_px = QFontMetrics(name_font).horizontalAdvance(self.text())
        price_px = self._price_px()
        price_color = tokens.tint_text if self.isChecked() else tokens.dim
        parts = [
            (self.text(), name_px, name_font, self.words(tokens)),
            (self._price, price_px, price_font, price_color),
        ]
        if self.isRightToLeft():
            parts.reverse()
        left = (self.width() - name_px - _GAP_PX - price_px) // 2
        for word, width_px, font, color in parts:
            painter.setFont(font)
            painter.setPen(QColor(color))
            area = QRect(left, 0, width_px + 1, self.height() - 1)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, isolated(word))
            left += width_px + _GAP_PX
