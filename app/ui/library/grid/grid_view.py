"""A list view that shows equal cells in a grid and only processes the visible ones."""

from collections.abc import Callable, Sequence
from typing import assert_never

from msgspec import Struct
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.bridge.item_models import AnyIndex
from app.ui.widgets.factories import set_own_viewport


class GridGeometry(Struct, frozen=True):
    """Equal cells in lines that fill `width_px`, from the top; mirrored from the right.

    Coordinates are those of the whole content, not of the viewport.
    """

    width_px: int
    columns: int
    cell_width_px: int
    cell_height_px: int
    is_mirrored: bool

    def rect(self, row: int) -> QRect:
        """Return the cell of a row of the model."""
        line, column = divmod(row, self.columns)
        left = column * self.cell_width_px
        if self.is_mirrored:
            left = self.width_px - left - self.cell_width_px
        top = line * self.cell_height_px
        return QRect(left, top, self.cell_width_px, self.cell_height_px)

    def row_at(self, point: QPoint, total: int) -> int | None:
        """Return the row whose cell is at `point`, or None."""
        x = self.width_px - 1 - point.x() if self.is_mirrored else point.x()
        column = x // self.cell_width_px
        row = point.y() // self.cell_height_px * self.columns + column
        return row if 0 <= column < self.columns and 0 <= row < total else None

    def rows_between(self, top_px: int, bottom_px: int, total: int) -> range:
        """Return the rows whose cells intersect `top_px` to `bottom_px`, both included."""
        first = max(0, top_px // self.cell_height_px * self.columns)
        stop = (bottom_px // self.cell_height_px + 1) * self.columns
        return range(min(first, total), max(min(first, total), min(stop, total)))

    def height_px(self, total: int) -> int:
        """Return the height of all cells together."""
        return -(-total // self.columns) * self.cell_height_px


Move = QAbstractItemView.CursorAction

_SINGLE_STEPS_PER_CELL = 4


class GridView(QListView):
    """Computes the layout that the icon mode of QListView would build item by item.

    At 100,000 items that takes seconds at each change of the width. Subclasses override
    `_on_view_moved` to react to a change of the visible rows.
    """

    def __init__(
        self,
        height_of: Callable[[int], int],
        paint_cells: Callable[[QPainter, list[tuple[int, QRect]]], None],
        parent: QWidget | None = None,
    ) -> None:
        """Create a view; `height_of` returns the height of a cell from its width in pixels.

        `paint_cells` paints the cells of some rows, each in the rectangle beside it.
        """
        super().__init__(parent)
        set_own_viewport(self)
        # Else a scroll would paint all cells instead of those that come into view.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._height_of = height_of
        self._paint_cells = paint_cells
        self._min_cell_px = 140
        self._grid = GridGeometry(1, 1, 1, 1, False)
        # The first visible row stays where it is when rows are inserted or removed before it.
        self._anchor = QPersistentModelIndex()
        self._anchor_top_px = 0

    @property
    def grid(self) -> GridGeometry:
        """The current geometry of the cells."""
        return self._grid

    def rows_in_view(self) -> range:
        """Return the rows whose cells are visible, wholly or in part."""
        top = self.verticalOffset()
        bottom = top + self.viewport().height() - 1
        return self._grid.rows_between(top, bottom, self._count())

    def visual_rect(self, row: int) -> QRect:
        """Return the cell of `row` in viewport coordinates."""
        return self._grid.rect(row).translated(0, -self.verticalOffset())

    def row_at(self, position: QPoint) -> int | None:
        """Return the row at a position of the viewport, or None."""
        return self._grid.row_at(position + QPoint(0, self.verticalOffset()), self._count())

    def lay_out(self) -> None:
        """Fit the columns to the width and the scroll bar to the rows."""
        bar = self.verticalScrollBar()
        anchor, top_px = self._anchor.row(), self._anchor_top_px
        self._grid = grid = self._fitted_grid()
        is_at_top = bar.value() == 0
        bar.setSingleStep(max(1, grid.cell_height_px // _SINGLE_STEPS_PER_CELL))
        bar.setPageStep(self.viewport().height())
        self._fit_bar()
        if anchor >= 0 and not is_at_top:
            bar.setValue(grid.rect(anchor).top() - top_px)
        self._note_view()
        self.viewport().update()

    # --- what QListView asks -------------------------------------------------------------------

    def visualRect(self, index: AnyIndex) -> QRect:
        return self.visual_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, position: QPoint) -> QModelIndex:
        row = self.row_at(position)
        return QModelIndex() if row is None else self.model().index(row, 0)

    def doItemsLayout(self) -> None:
        self.lay_out()

    def updateGeometries(self) -> None:
        self.lay_out()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: AnyIndex) -> bool:
        return False

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: searching all rows for a typed letter would block."""

    def scrollTo(
        self,
        index: AnyIndex,
        hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        rect = self.visualRect(index)
        beyond_px = rect.bottom() - self.viewport().height() + 1
        match hint:
            case QListView.ScrollHint.PositionAtTop:
                by_px = rect.top()
            case QListView.ScrollHint.PositionAtBottom:
                by_px = beyond_px
            case QListView.ScrollHint.PositionAtCenter:
                by_px = (rect.top() + beyond_px) // 2
            case QListView.ScrollHint.EnsureVisible:
                by_px = rect.top() if rect.top() < 0 else min(rect.top(), max(0, beyond_px))
            case _:
                assert_never(hint)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by_px)

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        total = self._count()
        current = self.currentIndex()
        if not total:
            return QModelIndex()
        if not current.isValid() and action is not Move.MoveEnd:
            return self.model().index(0, 0)
        row, columns = current.row(), self._grid.columns
        page = max(1, self.viewport().height() // self._grid.cell_height_px) * columns
        forwards = -1 if self._grid.is_mirrored else 1
        match action:
            case Move.MoveLeft | Move.MoveRight:
                row += forwards if action is Move.MoveRight else -forwards
            case Move.MovePrevious | Move.MoveNext:
                row += 1 if action is Move.MoveNext else -1
            case Move.MoveHome | Move.MoveEnd:
                row = 0 if action is Move.MoveHome else total - 1
            case Move.MoveUp | Move.MovePageUp:
                by = columns if action is Move.MoveUp else page
                row = max(row % columns, row - by)
            case Move.MoveDown | Move.MovePageDown:
                by = columns if action is Move.MoveDown else page
                lines = (total - 1 - row) // columns
                # The last line may be shorter: then choose its last cell.
                ends_shorter = not lines and (total - 1) // columns > row // columns
                row = total - 1 if ends_shorter else row + min(by, lines * columns)
            case _:
                assert_never(action)
        return self.model().index(min(max(row, 0), total - 1), 0)

    def selectAll(self) -> None:
        """Select all rows at once: Qt's own way asks about each, 60 ms for 100,000."""
        if total := self._count():
            model = self.model()
            every = QItemSelection(model.index(0, 0), model.index(total - 1, 0))
            self.selectionModel().select(every, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select from the cell at one corner of `rect` to that at the other, like text."""
        first, last = self.row_at(rect.topLeft()), self.row_at(rect.bottomRight())
        chosen = QItemSelection()
        if first is not None and last is not None:
            model = self.model()
            chosen.select(model.index(min(first, last), 0), model.index(max(first, last), 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        seen = self.rows_in_view()
        region = QRegion()
        for chosen in selection.toList():
            first = max(chosen.top(), seen.start)
            last = min(chosen.bottom(), seen.stop - 1)
            if last - first > self._grid.columns:
                return QRegion(self.viewport().rect())
            for row in range(first, last + 1):
                region += self.visual_rect(row)
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        region, rect = event.region(), event.rect()
        top = self.verticalOffset()
        rows = self._grid.rows_between(top + rect.top(), top + rect.bottom(), self._count())
        painter = QPainter(self.viewport())
        painter.fillRect(rect, self.viewport().palette().brush(self.viewport().backgroundRole()))
        # The offset once: this is most of the time that an empty cell takes.
        cells = [(row, self._grid.rect(row).translated(0, -top)) for row in rows]
        if region.rectCount() > 1:
            cells = [(row, cell) for row, cell in cells if region.intersects(cell)]
        self._paint_cells(painter, cells)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.lay_out()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._on_view_moved()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.lay_out()

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        # QListView would lay out and paint all cells again for each poster that arrives.
        QAbstractItemView.dataChanged(self, first, last, roles)

    def rowsInserted(self, parent: AnyIndex, first: int, last: int) -> None:
        if first < self.rows_in_view().stop:
            super().rowsInserted(parent, first, last)
        else:
            # Beyond the visible part, as when results have been counted: no repaint is needed.
            QAbstractItemView.rowsInserted(self, parent, first, last)
            self._fit_bar()

    def scrollContentsBy(self, dx_px: int, dy_px: int) -> None:
        # QListView would move nothing, as it has laid out nothing, and paint all cells.
        self.viewport().scroll(dx_px, dy_px)
        self._note_view()

    def reset(self) -> None:
        super().reset()
        # Other clips: start at the first one.
        self._anchor = QPersistentModelIndex()
        self.verticalScrollBar().setValue(0)

    def _on_view_moved(self) -> None:
        """React to a possible change of the visible rows."""

    def _note_view(self) -> None:
        rows = self.rows_in_view()
        if rows and rows.start != self._anchor.row():
            self._anchor = QPersistentModelIndex(self.model().index(rows.start, 0))
        self._anchor_top_px = self.visual_rect(rows.start).top() if rows else 0
        self._on_view_moved()

    def _fit_bar(self) -> None:
        height_px = self._grid.height_px(self._count()) - self.viewport().height()
        self.verticalScrollBar().setRange(0, max(0, height_px))

    def _fitted_grid(self) -> GridGeometry:
        width_px = max(1, self.viewport().width())
        columns = max(1, width_px // self._min_cell_px)
        cell_px = width_px // columns
        is_mirrored = self.isRightToLeft()
        return GridGeometry(width_px, columns, cell_px, self._height_of(cell_px), is_mirrored)

    def _count(self) -> int:
        model = self.model()
        return 0 if model is None else model.rowCount()
