"""The aspect ratio as a row of shapes in their true proportions."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from app.ui.compose.choice_button import ChoiceButton, follow_choice
from app.ui.widgets.tokens import tokens_of

_SQUARE_SIDE = 21.0
_TALLEST = 28.0


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
        row.setSpacing(8)
        for ratio in self._ratios:
            button = _Shape(ratio, self)
            button.setObjectName(f"ratio_{ratio}")
            button.setAccessibleDescription(self._describe(button.shape_px()))
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
    """One ratio: its outline above its name."""

    def shape_px(self) -> QSizeF:
        """The size of the outline; equal areas, so that no shape looks more important."""
        width, _, height = self.text().partition(":")
        stretch = math.sqrt(float(width) / float(height))
        return QSizeF(_SQUARE_SIDE * stretch, _SQUARE_SIDE / stretch)

    def sizeHint(self) -> QSize:
        metrics = self.strong_metrics()
        width = max(metrics.horizontalAdvance(self.text()) + 12, 44)
        return QSize(width, int(_TALLEST) + metrics.height() + 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ground = tokens.hover if self.underMouse() and not chosen else tokens.panel
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.line), 2 if chosen else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            # A second ring inside: the first already means "chosen".
            painter.setPen(QPen(QColor(tokens.accent), 1.5, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4.5, 4.5, -4.5, -4.5), 5, 5)
        painter.setFont(self.small_font(strong=chosen))
        metrics = painter.fontMetrics()
        content = _TALLEST + 4 + metrics.height()
        top = (self.height() - content) / 2
        center = QPointF(self.width() / 2, top + _TALLEST / 2)
        size = self.shape_px()
        outline = QRectF(center - QPointF(size.width() / 2, size.height() / 2), size)
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.dim), 1.5))
        painter.drawRoundedRect(outline, 2, 2)
        painter.setPen(QColor(tokens.text))
        name_box = QRectF(0, top + _TALLEST + 4, self.width(), metrics.height())
        painter.drawText(name_box, Qt.AlignmentFlag.AlignCenter, self.text())
