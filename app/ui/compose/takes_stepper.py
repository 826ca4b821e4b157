"""How many takes one press starts: a number between a minus and a plus button."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.ui.theme.icons import icon
from app.ui.theme.tokens import FIELD_PX
from app.ui.widgets.bounded_spin_box import BoundedSpinBox
from app.ui.widgets.plain_text import set_tool_tip

_ICON_PX = 16
_FIELD_PX = 48
_GAP_PX = 4


class TakesStepper(QWidget):
    """The buttons are for the mouse and screen readers: in the field, arrow keys do the same."""

    def __init__(self, max_takes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(max_takes)
        self._connect()

    def _build(self, max_takes: int) -> None:
        self.setObjectName("takes_stepper")
        self._fewer = self._button("fewer_takes", self.tr("Fewer takes"), "minus")
        self.field = BoundedSpinBox(1, max_takes, self)
        self.field.setObjectName("takes")
        self.field.setAccessibleName(self.tr("Takes"))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.lineEdit().setTextMargins(0, 0, 0, 0)
        self.field.setFixedWidth(_FIELD_PX)
        self._more = self._button("more_takes", self.tr("More takes"), "plus")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for part in (self._fewer, self.field, self._more):
            row.addWidget(part)
        self._follow()

    def _button(self, name: str, text: str, icon_name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        set_tool_tip(button, text)
        button.setIcon(icon(icon_name))
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setFixedSize(FIELD_PX, FIELD_PX)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _connect(self) -> None:
        self._fewer.clicked.connect(self.field.stepDown)
        self._more.clicked.connect(self.field.stepUp)
        field = self.field
        field.valueChanged.connect(self._follow)
        for signal in (field.number_refused, field.number_taken, field.number_corrected):
            signal.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The field was measured before its style, which makes it higher, was known.
        self.field.setFixedHeight(max(FIELD_PX, self.field.sizeHint().height()))

    @Slot()
    def _follow(self) -> None:
        field = self.field
        # From a refused number, a step leads back into the range.
        self._fewer.setEnabled(field.is_refused or field.value() > field.minimum())
        self._more.setEnabled(field.is_refused or field.value() < field.maximum())
