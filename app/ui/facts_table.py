"""Facts below each other, a name and its value on each line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.ui.clip_facts import ClipFact
from app.ui.plain_text import PlainLabel
from app.ui.roles import set_role

_GAP_PX = 12
_LINE_GAP_PX = 4
# Too long to stand beside their names in a narrow panel.
_LONG = ("model", "job_id")


class FactsTable(QWidget):
    """Shows facts; their values can be selected with the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, tuple[QLabel, QLabel]] = {}
        self._build()

    def _build(self) -> None:
        self.setObjectName("facts")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP_PX)
        self._grid.setVerticalSpacing(_LINE_GAP_PX)
        self._grid.setColumnStretch(1, 1)

    def set_facts(self, facts: Sequence[ClipFact]) -> None:
        """Show these facts in this order."""
        keys = [fact.key for fact in facts]
        # Figures read from the left in every language, but stand where the names do.
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        side = right if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        for key, labels in self._lines.items():
            for label in labels:
                label.setVisible(key in keys)
        for fact in facts:
            name, value = self._line(fact.key)
            for label in (name, value):
                label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
            name.setText(fact.name)
            value.setText(fact.words)
            value.setAccessibleName(
                self.tr("{name}: {value}").format(name=fact.name, value=fact.words)
            )

    def _line(self, key: str) -> tuple[QLabel, QLabel]:
        """The labels of the fact called `key`, made when it comes for the first time."""
        if key in self._lines:
            return self._lines[key]
        row = 2 * len(self._lines)
        name, value = PlainLabel("", self), PlainLabel("", self)
        name.setObjectName(f"fact_name_{key}")
        value.setObjectName(f"fact_{key}")
        set_role(name, "dim")
        for label in (name, value):
            label.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if key in _LONG:
            self._grid.addWidget(name, row, 0, 1, 2)
            self._grid.addWidget(value, row + 1, 0, 1, 2)
        else:
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(value, row, 1)
        self._lines[key] = (name, value)
        return self._lines[key]
