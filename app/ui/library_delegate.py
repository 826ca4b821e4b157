"""Gives Qt the cells of the library: their size and their painting."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.bridge.library_model import LibraryRole
from app.ui.clip_cell import CellLook, CellState, ClipCell
from app.ui.plain_text import show_tool_tip
from app.ui.tokens import tokens_of

AnyIndex = QModelIndex | QPersistentModelIndex

_FIRST_WIDTH_PX = 150


class LibraryDelegate(QStyledItemDelegate):
    """Keeps one painter of cells for as long as they all look alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell: ClipCell | None = None
        self._cell_width_px = _FIRST_WIDTH_PX

    def set_cell_width(self, width_px: int) -> None:
        """Make cells `width_px` wide from now on, gap included."""
        self._cell_width_px = width_px

    def cell(self, font: QFont, scale: float, is_mirrored: bool) -> ClipCell:
        """The painter of cells in `font` on a screen of `scale`, in the present colours."""
        tokens = tokens_of(QGuiApplication.palette())
        look = CellLook(font, tokens, scale, self._cell_width_px, is_mirrored)
        if self._cell is None or self._cell.look != look:
            self._cell = ClipCell(look)
        return self._cell

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(self._cell_width_px, self._cell_for(option).height_px())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        state, flag = option.state, QStyle.StateFlag
        is_selected = bool(state & flag.State_Selected)
        has_keyboard = is_selected and bool(state & flag.State_HasFocus)
        painter.save()
        self._cell_for(option).paint(
            painter,
            option.rect,
            index.data(LibraryRole.CLIP),
            index.data(Qt.ItemDataRole.DecorationRole),
            CellState(is_selected, bool(state & flag.State_MouseOver), has_keyboard),
        )
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Show the facts of the clip, part of which came with its file."""
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        facts = index.data(Qt.ItemDataRole.AccessibleDescriptionRole) or ""
        show_tool_tip(event.globalPos(), facts, view)
        return True

    def _cell_for(self, option: QStyleOptionViewItem) -> ClipCell:
        scale = option.widget.devicePixelRatioF() if option.widget else 1.0
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        return self.cell(option.font, scale, is_mirrored)
