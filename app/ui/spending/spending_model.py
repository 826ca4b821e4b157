"""A table model of sums: group, jobs, money, kept clips; the total comes last."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum
from typing import Any, TypeVar, assert_never

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QModelIndex,
    QObject,
    Qt,
)
from PySide6.QtGui import QFont

from app.bridge.item_models import AnyIndex
from app.core.ledger import SpendingRow
from app.ui.widgets.formats import number_text, text_locale, usd_text

Key = TypeVar("Key", date, str)
_UNKNOWN = "–"


class SpendingColumn(IntEnum):
    """The columns of the table, from the start."""

    KEY = 0
    JOBS = 1
    CHARGED = 2
    REFUNDED = 3
    NET = 4
    KEPT = 5
    PER_CLIP = 6


class SpendingModel(QAbstractTableModel):
    """Shows the given rows as text; figures are aligned with the end of their cells."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key_title = ""
        # Formatted cell by cell: a view shows only some of thousands of days.
        self._rows: Sequence[SpendingRow[Any]] = ()
        self._key_text: Callable[[Any], str] = str

    def show_rows(
        self,
        key_title: str,
        rows: Sequence[SpendingRow[Key]],
        key_text: Callable[[Key], str],
        total: SpendingRow[str],
    ) -> None:
        """Show `rows` with their keys as text, and `total` below; no total without rows."""
        self.beginResetModel()
        self._key_title = key_title
        self._rows = (*rows, total) if rows else ()
        self._key_text = key_text
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(SpendingColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(index.row(), index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                # A screen reader reads a cell alone: “Net, 22 Nov 2026: $1.145”.
                return self.tr("{column}, {row}: {value}").format(
                    column=self._title(index.column()),
                    row=self._cell(index.row(), SpendingColumn.KEY),
                    value=self._cell(index.row(), index.column()),
                )
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case Qt.ItemDataRole.FontRole if index.row() == len(self._rows) - 1:
                strong = QFont()
                strong.setWeight(QFont.Weight.DemiBold)
                return strong
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(section)
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _cell(self, at: int, column: int) -> str:
        row = self._rows[at]
        match SpendingColumn(column):
            case SpendingColumn.KEY:
                is_total = at == len(self._rows) - 1
                return self.tr("Total") if is_total else self._key_text(row.key)
            case SpendingColumn.JOBS:
                return number_text(row.jobs)
            case SpendingColumn.CHARGED:
                return usd_text(row.charged_usd)
            case SpendingColumn.REFUNDED:
                return usd_text(row.refunded_usd)
            case SpendingColumn.NET:
                return usd_text(row.net_usd)
            case SpendingColumn.KEPT:
                return number_text(row.kept_clips)
            case SpendingColumn.PER_CLIP:
                per_clip = row.usd_per_kept_clip
                return _UNKNOWN if per_clip is None else usd_text(per_clip)
            case unknown:
                assert_never(unknown)

    def _title(self, column: int) -> str:
        titles = {
            SpendingColumn.KEY: self._key_title,
            SpendingColumn.JOBS: self.tr("Jobs"),
            SpendingColumn.CHARGED: self.tr("Charged"),
            SpendingColumn.REFUNDED: self.tr("Refunded"),
            SpendingColumn.NET: self.tr("Net"),
            SpendingColumn.KEPT: self.tr("Kept clips"),
            SpendingColumn.PER_CLIP: self.tr("Per kept clip"),
        }
        return titles[SpendingColumn(column)]


def month_text(day: date) -> str:
    """Return the month of a day as November 2026."""
    return text_locale().toString(QDate(day.year, day.month, day.day), "MMMM yyyy")


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    # Qt mirrors both in a right-to-left window.
    return side | Qt.AlignmentFlag.AlignVCenter
