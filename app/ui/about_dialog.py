"""What Gallop is, which version, where its prices come from, and its licence."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import __version__
from app.core.model_card import ModelCard
from app.ui.fitting import fit_height
from app.ui.icon_label import IconLabel
from app.ui.roles import set_role

_WIDTH_PX = 440
_MARK_PX = 64


class AboutDialog(QDialog):
    """Tells about the program and its `card`; shown with `open()`, gone when closed."""

    def __init__(self, card: ModelCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(card)
        self._connect()

    def _build(self, card: ModelCard) -> None:
        self.setObjectName("about_box")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Gallop"))
        self.setMinimumWidth(_WIDTH_PX)
        mark = IconLabel(self.windowIcon(), _MARK_PX, self)
        title = QLabel(self.tr("Gallop {version}").format(version=__version__), self)
        set_role(title, "title")
        about = QLabel(self.tr("A desktop studio for {model}.").format(model=card.name), self)
        prices = QLabel(
            self.tr("Prices as of {date}, from {source}.").format(
                date=card.price_as_of.isoformat(), source=card.price_source
            ),
            self,
        )
        licence = QLabel(
            self.tr(
                "Free software under the GNU General Public License, version 3 or later. It is no "
                "product of ShortAPI or of the makers of HappyHorse."
            ),
            self,
        )
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(title)
        for name, label in (("about", about), ("prices", prices), ("licence", licence)):
            label.setObjectName(f"about_{name}")
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        set_role(prices, "dim")
        set_role(licence, "dim")
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setObjectName("close_about")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setDefault(True)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._close.clicked.connect(self.accept)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)
