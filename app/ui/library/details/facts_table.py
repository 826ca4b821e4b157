"""A column of facts, each with a name and a value."""

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from app.ui.library.details.facts_text import ClipFact
from app.ui.theme.style_roles import set_role
from app.ui.widgets.accessibility import announce
from app.ui.widgets.mirroring import leading_side
from app.ui.widgets.paragraph_edit import ParagraphEdit
from app.ui.widgets.plain_text import PlainLabel

_GAP_PX = 12
_LINE_GAP_PX = 4
# Too long to fit beside their names in a narrow panel.
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
        # Figures run from the left in every language, but are aligned like the names.
        side = leading_side(self.layoutDirection())
        for key, labels in self._lines.items():
            for label in labels:
                label.setVisible(key in keys)
        for fact in facts:
            name, value = self._line(fact.key)
            for label in (name, value):
                label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
            name.setText(fact.name)
            value.setText(fact.text)
            value.setAccessibleName(
                self.tr("{name}: {value}").format(name=fact.name, value=fact.text)
            )

    def _line(self, key: str) -> tuple[QLabel, QLabel]:
        """Return the labels of the fact called `key`, created on first use."""
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


_FRAME_PX = 26


class WholeText(ParagraphEdit):
    """Shows up to `max_lines` lines, then scrolls; also breaks text without spaces."""

    def __init__(self, name: str, max_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._max_lines = max_lines
        self._build(name)

    def _build(self, name: str) -> None:
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def set_text(self, text: str) -> None:
        """Show `text` from its beginning; an unchanged text keeps the selection."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        # In pixels, because Chinese lines are higher than the font metrics report.
        layout, block = self.document().documentLayout(), self.document().begin()
        height_px, max_px = 0.0, self._max_lines * self.fontMetrics().lineSpacing()
        while block.isValid() and height_px < max_px:
            height_px += layout.blockBoundingRect(block).height()
            block = block.next()
        self.setFixedHeight(math.ceil(min(height_px, max_px)) + _FRAME_PX)


_SHOWN_MS = 2000


class CopyButton(QPushButton):
    """Looks like a link; the receiver of `clicked` copies."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._text = text
        self._build(name)
        self._connect()

    def _build(self, name: str) -> None:
        self.setObjectName(name)
        self.setAccessibleName(self._text)
        self.setAutoDefault(False)
        set_role(self, "small-link")
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(_SHOWN_MS)

    def _connect(self) -> None:
        self.clicked.connect(self._on_clicked)
        self._moment.timeout.connect(self._on_moment_over)

    @Slot()
    def _on_clicked(self) -> None:
        self.setText(self.tr("Copied ✓"))
        announce(self, self.tr("Copied"))
        self._moment.start()

    @Slot()
    def _on_moment_over(self) -> None:
        self.setText(self._text)
