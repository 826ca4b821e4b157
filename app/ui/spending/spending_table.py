"""The sums of a period as a table by day, month or resolution."""

from datetime import date
from enum import IntEnum
from typing import assert_never

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.bridge.books.spending import Spending
from app.ui.compose.choice_button import follow_choice
from app.ui.spending.spending_model import SpendingColumn, SpendingModel, month_text
from app.ui.theme.style_roles import set_role
from app.ui.widgets.accessibility import announce
from app.ui.widgets.factories import leave_room_for_bold
from app.ui.widgets.formats import day_text
from app.ui.widgets.plain_text import PlainLabel

_ROW_PADDING_PX = 14
_CELL_PADDING_PX = 32
_FIGURES = tuple(each for each in SpendingColumn if each is not SpendingColumn.KEY)
_MONTHS = tuple(date(2026, month, 28) for month in range(1, 13))


class _Kind(IntEnum):
    """What a row of the table sums up."""

    DAY = 0
    MONTH = 1
    RESOLUTION = 2


class SpendingTable(QWidget):
    """Shows the sums of one kind at a time, or a message while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spending: Spending | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._build_table())
        self._message = PlainLabel("", self)
        self._message.setObjectName("spending_words")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        set_role(self._message, "dim")
        self._stack.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._build_kinds())
        column.addWidget(self._stack, 1)

    def _build_kinds(self) -> QHBoxLayout:
        self._kinds = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for kind, name, text in (
            (_Kind.DAY, "by_day", self.tr("By day")),
            (_Kind.MONTH, "by_month", self.tr("By month")),
            (_Kind.RESOLUTION, "by_resolution", self.tr("By resolution")),
        ):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setAccessibleName(text)
            button.setCheckable(True)
            button.setChecked(kind is _Kind.DAY)
            button.setAutoDefault(False)
            set_role(button, "chip")
            leave_room_for_bold(button)
            follow_choice(button)
            self._kinds.addButton(button, kind)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _build_table(self) -> QTableView:
        self._model = SpendingModel(self)
        self._table = table = QTableView(self)
        table.setObjectName("spending")
        table.setAccessibleName(self.tr("Spending"))
        table.setModel(self._model)
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_PADDING_PX)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.resizeSection(SpendingColumn.KEY, self._longest_month_px() + _CELL_PADDING_PX)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        return table

    def _longest_month_px(self) -> int:
        """Return the width of the longest month or day, so that none is cut."""
        texts = [*map(month_text, _MONTHS), *map(day_text, _MONTHS)]
        return max(self.fontMetrics().horizontalAdvance(each) for each in texts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit_columns()
        return super().eventFilter(watched, event)

    def _fit_columns(self) -> None:
        """Make each column wide enough for its title and sum, and share out what is left."""
        header, last = self._table.horizontalHeader(), self._model.rowCount() - 1
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(strong)
        needed_px = {}
        for column in _FIGURES:
            sum_px = metrics.horizontalAdvance(str(self._model.index(last, column).data()))
            needed_px[column] = max(sum_px + _CELL_PADDING_PX, header.sectionSizeHint(column))
        spare_px = self._table.viewport().width() - header.sectionSize(SpendingColumn.KEY)
        spare_px = max(0, spare_px - sum(needed_px.values()))
        for column, width_px in needed_px.items():
            header.resizeSection(column, width_px + spare_px // len(needed_px))

    def _connect(self) -> None:
        self._kinds.buttonToggled.connect(self._on_kind_toggled)
        self._table.viewport().installEventFilter(self)

    def show_spending(self, spending: Spending) -> None:
        """Show the sums of one period."""
        self._spending = spending
        self._fill()

    def show_message(self, text: str) -> None:
        """Show a message instead of the table."""
        self._spending = None
        self._show_message(text)

    def _show_message(self, text: str) -> None:
        self._message.setText(text)
        self._stack.setCurrentWidget(self._message)
        announce(self._message, text)

    def _fill(self) -> None:
        spending = self._spending
        if spending is None:
            return
        show, total = self._model.show_rows, spending.total
        match _Kind(self._kinds.checkedId()):
            case _Kind.DAY:
                show(self.tr("Day"), spending.by_day, day_text, total)
            case _Kind.MONTH:
                show(self.tr("Month"), spending.by_month, month_text, total)
            case _Kind.RESOLUTION:
                show(self.tr("Resolution"), spending.by_resolution, str, total)
            case kind:
                assert_never(kind)
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._table)
            self._fit_columns()
        else:
            self._show_message(self.tr("Nothing was charged in this period."))

    @Slot()
    def _on_kind_toggled(self) -> None:
        for button in self._kinds.buttons():
            follow_choice(button)
        self._fill()
