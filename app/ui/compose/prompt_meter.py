"""The length of the prompt, the part that would be cut, and buttons to repair the prompt."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.prompt import PromptMeasure
from app.ui.theme.style_roles import set_role
from app.ui.widgets.accessibility import announce
from app.ui.widgets.formats import counted, number_text
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip


class PromptMeter(QWidget):
    """The line under the prompt: 312 / 5,000; buttons appear only when something needs repair."""

    cut_requested = Signal()
    clean_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitted = True
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("prompt_meter")
        self._count = PlainLabel("", self)
        self._count.setObjectName("meter")
        self._count.setWordWrap(True)
        set_role(self._count, "dim")
        set_tool_tip(
            self._count,
            self.tr(
                "Length of the prompt as ShortAPI counts it: a Chinese character counts as two."
            ),
        )
        self._cut = QPushButton(self.tr("Cut here"), self)
        self._cut.setObjectName("cut_here")
        self._cut.setAccessibleName(self.tr("Cut here"))
        set_tool_tip(self._cut, self.tr("Removes the marked end of the prompt. You can undo this."))
        self._controls = PlainLabel("", self)
        self._controls.setObjectName("control_characters")
        self._controls.setWordWrap(True)
        set_role(self._controls, "bad")
        self._clean = QPushButton(self.tr("Remove all"), self)
        self._clean.setObjectName("remove_controls")
        set_tool_tip(self._clean, self.tr("You can undo this."))
        for button in (self._cut, self._clean):
            set_role(button, "small")
            button.hide()
        self._controls.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for label, button in ((self._count, self._cut), (self._controls, self._clean)):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(label, 1)
            row.addWidget(button)
            rows.addLayout(row)

    def _connect(self) -> None:
        self._cut.clicked.connect(self.cut_requested)
        self._clean.clicked.connect(self.clean_requested)

    def show_measure(self, measure: PromptMeasure, control_count: int) -> None:
        """Show the length, the part that would be cut, and the number of control characters."""
        self._count.setText(self._count_text(measure))
        side = Qt.AlignmentFlag.AlignTrailing if measure.fits else Qt.AlignmentFlag.AlignLeading
        self._count.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._cut.setVisible(not measure.fits)
        if measure.fits != self._fitted:
            self._fitted = measure.fits
            set_role(self._count, "dim" if measure.fits else "bad")
            if not measure.fits:
                announce(self._count, self._count.text())
        self._controls.setVisible(control_count > 0)
        self._clean.setVisible(control_count > 0)
        if control_count:
            self._show_controls(control_count)

    def _count_text(self, measure: PromptMeasure) -> str:
        units, limit = number_text(measure.units), number_text(measure.max_units)
        if measure.fits:
            return self.tr("{units} / {limit}").format(units=units, limit=limit)
        lost = measure.lost_characters
        one = self.tr("{units} / {limit} · the last character would be cut")
        many = self.tr("{units} / {limit} · the last {count} characters would be cut", "", lost)
        return counted(one, many, lost, units=units, limit=limit)

    def _show_controls(self, count: int) -> None:
        if count == 1:
            self._controls.setText(self.tr("The prompt contains 1 invisible character."))
            self._clean.setText(self.tr("Remove"))
            self._clean.setAccessibleName(self.tr("Remove 1 invisible character"))
        else:
            shown = number_text(count)
            many = self.tr("The prompt contains {count} invisible characters.", "", count)
            self._controls.setText(many.format(count=shown))
            self._clean.setText(self.tr("Remove all"))
            many = self.tr("Remove {count} invisible characters", "", count)
            self._clean.setAccessibleName(many.format(count=shown))
