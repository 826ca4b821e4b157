"""The Stage's page at the first start: what Gallop does, what it costs, how to begin."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.core.help_ports import ACCOUNT_PAGE_URL
from app.core.model_card import ModelCard
from app.core.request import default_request
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.formats import usd_text
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip
from app.ui.widgets.scenes import Scene, scene_image
from app.ui.widgets.scroll_column import ScrollColumn
from app.ui.widgets.style_roles import set_role

_TEXT_WIDTH_PX = 520
_SIDE_PX = 16
_LOWEST_PICTURE_PX = 96


class WelcomePage(QWidget):
    """Three ways to begin, each with a signal."""

    key_wanted = Signal()
    demo_wanted = Signal()
    get_key_wanted = Signal()

    def __init__(self, card: ModelCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        self._picture = _Picture(self)
        title = PlainLabel(self.tr("Type it. See the price. Watch it."), self)
        title.setObjectName("welcome_title")
        set_role(title, "welcome")
        about = PlainLabel(
            self.tr(
                "Gallop turns what you describe into a short video with sound, made by {model}."
            ).format(model=self._card.name),
            self,
        )
        about.setObjectName("welcome_about")
        set_role(about, "welcome-text")
        price = PlainLabel(self._price_text(), self)
        price.setObjectName("welcome_price")
        set_role(price, "small")
        demo = PlainLabel(
            self.tr("The demo needs no key and costs nothing: its clips are simulated."), self
        )
        demo.setObjectName("welcome_demo")
        set_role(demo, "small")
        self._enter = self._button("enter_api_key", self.tr("Enter API key"), "primary")
        self._demo = self._button("try_the_demo", self.tr("Try the demo"), "on-stage")
        self._get = self._button("get_a_key", self.tr("Get a key"), "link")
        set_tool_tip(self._get, ACCOUNT_PAGE_URL)
        self._lay_out(title, about, price, demo)

    def _price_text(self) -> str:
        """A sentence with the prices of a default clip in every resolution."""
        request = default_request(self._card)
        prices = self.tr(" or ").join(
            self.tr("{price} in {resolution}").format(
                price=usd_text(request.duration_s * resolution.price_usd_per_s),
                resolution=resolution.name,
            )
            for resolution in self._card.resolutions
        )
        sentence = self.tr(
            "A clip of {seconds} seconds costs {prices}, paid from your ShortAPI account. "
            "The exact price is always on the button before you press it."
        )
        return sentence.format(seconds=request.duration_s, prices=prices)

    def _button(self, name: str, text: str, role: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        if role:
            set_role(button, role)
        return button

    def _lay_out(self, *paragraphs: QLabel) -> None:
        title, about, price, demo = paragraphs
        for label in paragraphs:
            label.setWordWrap(True)
        ways = FlowLayout(8)
        for button in (self._enter, self._demo, self._get):
            ways.addWidget(button)
        area = ScrollColumn(self)
        content = QWidget(area.viewport())
        page = QWidget(content)
        page.setMaximumWidth(_TEXT_WIDTH_PX)
        self._column = column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._picture)
        column.addSpacing(16)
        for label in (title, about):
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(ways)
        column.addSpacing(8)
        for label in (price, demo):
            column.addWidget(label)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(page, 1000)
        middle.addStretch(1)
        outer = QVBoxLayout(content)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        area.set_content(content)
        whole.addWidget(area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width_px = min(_TEXT_WIDTH_PX, self.width() - 2 * _SIDE_PX)
        words_px = self._column.totalHeightForWidth(width_px) - self._picture.height()
        free_px = self.height() - 2 * _SIDE_PX - words_px
        whole_px = round(width_px * 9 / 16)
        self._picture.setFixedHeight(max(_LOWEST_PICTURE_PX, min(whole_px, free_px)))

    def _connect(self) -> None:
        self._enter.clicked.connect(self.key_wanted)
        self._demo.clicked.connect(self.demo_wanted)
        self._get.clicked.connect(self.get_key_wanted)


class _Picture(QWidget):
    """A painted scene as wide as the text; lower where there is little room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setObjectName("welcome_picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_LOWEST_PICTURE_PX)

    def sizeHint(self) -> QSize:
        return QSize(_TEXT_WIDTH_PX, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        scale = self.devicePixelRatioF()
        if self._image.size() != self.size() * scale:
            self._image = scene_image(Scene.BALLOONS, self.size(), scale)
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.end()
