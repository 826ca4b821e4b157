"""Prompts to start from, shown while there is none."""

from msgspec import Struct
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme.style_roles import set_role
from app.ui.theme.tokens import CORNER_PX, SEGMENT_CORNER_PX, Type, tokens_of
from app.ui.widgets.elided_text import isolated
from app.ui.widgets.plain_text import PlainLabel, caption
from app.ui.widgets.scenes import Scene, scene_image

_CARD_PX = 64
_PADDING_PX = 8
_GAP_PX = 8
_TEXT_GAP_PX = 12
_STILL = QSize(84, 48)

_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap


class Example(Struct, frozen=True):
    """A prompt with the settings that suit it."""

    prompt: str
    ratio: str
    duration_s: int


class ExamplePrompts(QWidget):
    """As many cards as there is room for; a click fills the prompt in, and sends nothing."""

    example_chosen = Signal(Example)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("examples")
        self.setAccessibleName(self.tr("Start from an example"))
        self._head = PlainLabel(self.tr("Start from an example"), self)
        set_role(self._head, "head")
        lake = Example(
            self.tr("A rowboat crosses a mountain lake at dawn, low tracking shot"), "16:9", 5
        )
        cup = Example(
            self.tr("A barista pours a heart into a cappuccino, warm window light"), "16:9", 5
        )
        neon = Example(
            self.tr("Rain on a neon street, a man with an umbrella turns to camera"), "16:9", 5
        )
        self._cards = [
            _Card(example, scene, self)
            for example, scene in ((lake, Scene.LAKE), (cup, Scene.CUP), (neon, Scene.NEON))
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self._head)
        for number, card in enumerate(self._cards, 1):
            card.setObjectName(f"example_{number}")
            column.addWidget(card)
        column.addStretch(1)
        # Its cards are what there is room for, never a reason to scroll.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        for card in self._cards:
            card.clicked.connect(lambda _=False, card=card: self.example_chosen.emit(card.example))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        free_px = self.height() - Type.CAPTION.line_px
        shown = max(0, free_px // (_GAP_PX + _CARD_PX))
        self._head.setVisible(shown > 0)
        for number, card in enumerate(self._cards):
            card.setVisible(number < shown)


class _Card(QAbstractButton):
    """A still and two lines of the prompt."""

    def __init__(self, example: Example, scene: Scene, parent: QWidget) -> None:
        super().__init__(parent)
        self.example = example
        self._scene = scene
        self._still = QImage()
        self.setText(caption(example.prompt))
        self.setAccessibleName(example.prompt)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(_CARD_PX)

    def sizeHint(self) -> QSize:
        return QSize(200, _CARD_PX)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._still = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = tokens.hover if self.underMouse() else tokens.fill
        painter.setBrush(QColor(tokens.press if self.isDown() else ground))
        painter.setPen(QPen(QColor(tokens.outline), 1))
        face = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(face, CORNER_PX, CORNER_PX)
        if self._still.isNull():
            scale = self.devicePixelRatioF()
            self._still = scene_image(self._scene, _STILL, scale, SEGMENT_CORNER_PX)
        still = QRect(
            _PADDING_PX, (self.height() - _STILL.height()) // 2, _STILL.width(), _STILL.height()
        )
        words = self.rect().adjusted(still.right() + _TEXT_GAP_PX, 0, -_TEXT_GAP_PX, 0)
        if self.isRightToLeft():
            still.moveRight(self.width() - _PADDING_PX)
            words.moveLeft(_TEXT_GAP_PX)
        painter.drawImage(still.topLeft(), self._still)
        painter.setFont(Type.BODY.font())
        painter.setPen(QColor(tokens.text))
        painter.drawText(words, _WRAPPED, self._fitted(words, painter.fontMetrics()))

    def _fitted(self, area: QRect, metrics: QFontMetrics) -> str:
        """Return the prompt, or as many of its first words as fit into `area`."""
        words = self.example.prompt.split(" ")
        for count in range(len(words), 1, -1):
            text = " ".join(words[:count]) + ("…" if count < len(words) else "")
            if metrics.boundingRect(area, _WRAPPED, text).height() <= area.height():
                return isolated(text)
        return isolated(words[0])
