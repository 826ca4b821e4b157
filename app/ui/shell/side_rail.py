"""The narrow bar that opens queue or library in a window too small for them."""

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from app.ui.theme.icons import icon
from app.ui.theme.style_roles import set_role
from app.ui.widgets.formats import number_text
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip

RAIL_PX = 48
_BUTTON_PX = 32
_ICON_PX = 20


class SidePart(Enum):
    """A part of the side pane that is opened alone."""

    QUEUE = auto()
    LIBRARY = auto()


class SideRail(QFrame):
    """A button for each part; emits `part_wanted` with a SidePart when one is pressed."""

    part_wanted = Signal(SidePart)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("side_rail")
        self.setAccessibleName(self.tr("Side bar"))
        self.setFixedWidth(RAIL_PX)
        self._buttons = {
            SidePart.QUEUE: self._button("queue", "queue", self.tr("Queue")),
            SidePart.LIBRARY: self._button("library", "squares-four", self.tr("Library")),
        }
        self._count = self._count_label()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        for part, button in self._buttons.items():
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            if part is SidePart.QUEUE:
                column.addWidget(self._count)
        column.addStretch(1)

    def _button(self, name: str, icon_name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"rail_{name}")
        button.setAccessibleName(self.tr("Show {part}").format(part=text))
        button.setIcon(icon(icon_name))
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setFixedSize(_BUTTON_PX, _BUTTON_PX)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_tool_tip(button, text)
        return button

    def _count_label(self) -> QLabel:
        label = PlainLabel("", self)
        label.setObjectName("rail_job_count")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(label, "small")
        label.hide()
        return label

    def _connect(self) -> None:
        for part, button in self._buttons.items():
            button.clicked.connect(lambda _, part=part: self.part_wanted.emit(part))

    def show_open(self, opened: SidePart | None) -> None:
        """Mark the part that is open; None for none."""
        for part, button in self._buttons.items():
            button.setChecked(part is opened)

    def show_job_count(self, count: int) -> None:
        """Show how many jobs of the queue have not ended; nothing for none."""
        self._count.setText(number_text(count))
        self._count.setVisible(count > 0)
