"""The button that spends money, with the price on it."""

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.core.money import format_usd
from app.core.pricing import Cost
from app.ui.roles import set_role


class GenerateButton(QPushButton):
    """Emits `pressed_once` for a press; what follows faster than a double click is the same press.

    So a double click is one job, and two presses a second apart are two.
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
        """Press by mouse, key or screen reader alike; nothing happens while it is disabled."""
        if not self.isEnabled():
            return
        is_first = not self._same_press.isActive()
        # Started anew by every press, so that a flurry of clicks stays one.
        self._same_press.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
        if is_first:
            self.pressed_once.emit()

    @property
    def same_press_over(self) -> QTimer:
        """Runs while another press would count as the same one."""
        return self._same_press

    def show_cost(self, cost: Cost | None) -> None:
        """Put the total on the button; None, when there is no price, takes it off."""
        if cost is None:
            self.setText(self.tr("Generate"))
            self.setAccessibleDescription("")
            return
        total = format_usd(cost.total_usd)
        self.setText(self.tr("Generate  {price}").format(price=total))
        self.setAccessibleDescription(self.tr("costs {price}").format(price=total))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, 44))
