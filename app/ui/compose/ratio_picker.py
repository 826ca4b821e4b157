"""The aspect ratio as a row of shapes in their true proportions."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from app.ui.compose.choice_button import ChoiceButton, follow_choice, strong_font
from app.ui.theme.tokens import CORNER_PX, Type, tokens_of
from app.ui.widgets.plain_text import set_tool_tip

_SQUARE_SIDE = 18.0
_TALLEST = 24.0
_NAME_GAP_PX = 2
_PADDING_PX = 10
_GAP_PX = 4


class RatioPicker(QWidget):
    """Offers the ratios; emits the chosen name of the model card by `ratio_changed`."""

    ratio_changed = Signal(str)

    def __init__(self, ratios: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ratios = ratios
        self._chosen = ratios[0]
        self._build()
        self._connect()
        self.set_ratio(self._chosen)

    def _build(self) -> None:
        self.setObjectName("ratio")
        self.setAccessibleName(self.tr("Aspect ratio"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for ratio in self._ratios:
            button = _Shape(ratio, self)
            button.setObjectName(f"ratio_{ratio}")
            shape = self._describe(button.shape_px())
            button.setAccessibleDescription(shape)
            tip = self.tr("Aspect ratio {ratio}, {shape}")
            set_tool_tip(button, tip.format(ratio=ratio, shape=shape))
            self._group.addButton(button)
            row.addWidget(button)

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._on_button_toggled)

    def ratio(self) -> str:
        """The chosen name, as the API expects it."""
        return self._chosen

    def set_ratio(self, name: str) -> None:
        """Choose `name`; a name that the model card does not have changes nothing."""
        for button in self._group.buttons():
            if button.text() == name:
                button.setChecked(True)

    def _describe(self, shape_px: QSizeF) -> str:
        if shape_px.width() > shape_px.height():
            return self.tr("wide")
        return self.tr("tall") if shape_px.width() < shape_px.height() else self.tr("square")

    @Slot(QAbstractButton, bool)
    def _on_button_toggled(self, button: QAbstractButton, checked: bool) -> None:
        follow_choice(button)
        if checked:
            self._chosen = button.text()
            self.ratio_changed.emit(self._chosen)


class _Shape(ChoiceButton):
    """One ratio: its outline above its name, filled where it is chosen."""

    def shape_px(self) -> QSizeF:
        """The size of the outline; equal areas, so that no shape looks more important."""
        width, _, height = self.text().partition(":")
        stretch = math.sqrt(float(width) / float(height))
        return QSizeF(_SQUARE_SIDE * stretch, _SQUARE_SIDE / stretch)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(strong_font(Type.CAPTION, True))
        width_px = metrics.horizontalAdvance(self.text()) + 8
        return QSize(width_px, int(_TALLEST) + _NAME_GAP_PX + Type.CAPTION.line_px + _PADDING_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self.ground(tokens)))
        painter.setPen(QPen(QColor(tokens.outline), 1))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER_PX, CORNER_PX
        )
        chosen = self.isChecked()
        line_px = Type.CAPTION.line_px
        top = (self.height() - _TALLEST - _NAME_GAP_PX - line_px) / 2
        center = QPointF(self.width() / 2, top + _TALLEST / 2)
        size = self.shape_px()
        outline = QRectF(center - QPointF(size.width() / 2, size.height() / 2), size)
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.dim), 1.5))
        painter.setBrush(QColor(tokens.accent) if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(outline, 3, 3)
        painter.setFont(strong_font(Type.CAPTION, chosen))
        painter.setPen(QColor(self.words(tokens)))
        name_box = QRectF(0, top + _TALLEST + _NAME_GAP_PX, self.width(), line_px)
        painter.drawText(name_box, Qt.AlignmentFlag.AlignCenter, self.text())
