"""The grid of finished clips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QMimeData,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QWidget,
)

from app.bridge.item_models import AnyIndex
from app.bridge.library.library_model import LibraryModel
from app.core.library.clip import Clip
from app.ui.library.clip_drag import ClipDrag
from app.ui.library.grid.clip_cell import PLAIN, CellLook, CellState, ClipCell
from app.ui.library.grid.grid_view import GridView
from app.ui.library.grid.hover_strip import HoverStrip
from app.ui.library.selection_keeper import SelectionKeeper
from app.ui.theme.focus_ring import is_led_by_keys, note_key
from app.ui.theme.style_roles import keep_scroll_bar
from app.ui.theme.tokens import tokens_of
from app.ui.widgets.focus import CurrentItem, take_first_by_key
from app.ui.widgets.plain_text import show_tool_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_FIRST_WIDTH_PX = 150


class LibraryDelegate(QStyledItemDelegate):
    """Keeps one cell painter as long as the look does not change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell: ClipCell | None = None
        self._cell_width_px = _FIRST_WIDTH_PX

    def set_cell_width(self, width_px: int) -> None:
        """Set the width of cells, gap included."""
        self._cell_width_px = width_px

    def cell(self, font: QFont, scale: float, is_mirrored: bool) -> ClipCell:
        """Return the cell painter for `font` on a screen of `scale`, in the current colours."""
        tokens = tokens_of(QGuiApplication.palette())
        look = CellLook(font, tokens, scale, self._cell_width_px, is_mirrored)
        if self._cell is None or self._cell.look != look:
            self._cell = ClipCell(look)
        return self._cell

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Show the facts of the clip as a tool tip; some of them come from its file."""
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        facts = index.data(Qt.ItemDataRole.AccessibleDescriptionRole) or ""
        show_tool_tip(event.globalPos(), facts, view)
        return True


MIN_CELL_PX = 100
MAX_CELL_PX = 400
CELL_STEP_PX = 20
_CHOOSE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_EXTENDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# On Windows, AltGr is both.
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_LEFT = Qt.MouseButton.LeftButton


class LibraryView(GridView):
    """Shows posters in as many columns as fit; emits the chosen clips and the requested actions."""

    clip_chosen = Signal(Clip)
    selection_moved = Signal()
    drag_wanted = Signal()  # pass the chosen clips to `drag` at once
    menu_wanted = Signal(QPoint)  # global position
    strip_wanted = Signal(str, object, object)  # picture id, path, size in bytes
    cell_px_changed = Signal(int)

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        self._library_model = model
        self._library_delegate = LibraryDelegate()
        super().__init__(self._cell_height_px, self._paint_rows, parent)
        self._library_delegate.setParent(self)
        self._strips = HoverStrip(self)
        self._drag = ClipDrag(self)
        self._click_plays = True
        self._hovered = -1
        self._is_plain_press = True
        self._wheel_eighths = 0
        self._build(model)
        self._current = CurrentItem(self)
        self._connect()

    def _build(self, model: LibraryModel) -> None:
        self.setObjectName("library")
        self.setAccessibleName(self.tr("Library"))
        self.setModel(model)
        self._kept = SelectionKeeper(self, model)
        self.setItemDelegate(self._library_delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # So that the width of the columns does not change.
        keep_scroll_bar(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def _connect(self) -> None:
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self._strips.strip_wanted.connect(self.strip_wanted)

    def currentIndex(self) -> QModelIndex:
        return self._current.index

    # --- for the owner -------------------------------------------------------------------------

    def set_cell_px(self, cell_px: int) -> None:
        """Make cells at least `cell_px` wide, from MIN_CELL_PX to MAX_CELL_PX."""
        wanted = min(max(cell_px, MIN_CELL_PX), MAX_CELL_PX)
        if wanted != self._min_cell_px:
            self._min_cell_px = wanted
            self.lay_out()
            self.cell_px_changed.emit(wanted)

    def set_click_plays(self, plays: bool) -> None:
        """Set whether a click plays a clip, or only a double click."""
        self._click_plays = plays

    def set_strip(self, picture: str, strip: QImage, count: int) -> None:
        """Show a requested filmstrip: `count` pictures side by side."""
        self._strips.set_strip(picture, strip, count)
        self._update_row(self._hovered)

    def drag(self, files: QMimeData) -> None:
        """Drag `files` out of the window until the button is released; only upon `drag_wanted`."""
        model = self._library_model
        current = model.clip(self.currentIndex().row())
        self._drag.carry(files, None if current is None else model.poster(current.clip_id))

    def drag_later(self) -> None:
        """Request the drag again at the next move, because the chosen clips are not known yet."""
        self._drag.again()

    def selected_rows(self) -> tuple[range, ...]:
        """Return the chosen rows in their order, also those that are not loaded."""
        return self._kept.rows()

    def choose_near(self, clip_id: str, rows: int) -> None:
        """Choose the clip some rows after this one, or after the current one if it is not here."""
        known = self._library_model.index_of(clip_id)
        row = (known if known.isValid() else self.currentIndex()).row() + rows
        index = self._library_model.index(row, 0)
        if index.isValid():
            self.setCurrentIndex(index)
            self._choose(index)

    # --- painting ------------------------------------------------------------------------------

    def _paint_rows(self, painter: QPainter, rows: list[tuple[int, QRect]]) -> None:
        model, selected = self._library_model, self.selectionModel()
        has_selection = selected.hasSelection()
        shows_focus = self.hasFocus() and is_led_by_keys(self)
        keyboard_row = self.currentIndex().row() if shows_focus else -1
        cell = self._cell()
        for row, rect in rows:
            clip = model.clip(row)
            is_selected = has_selection and selected.isSelected(model.index(row))
            is_new = clip is not None and model.is_new(clip.clip_id)
            state = PLAIN
            strip = None
            if is_selected or is_new or row == keyboard_row:
                state = CellState(is_selected, row == keyboard_row, is_new)
            if clip is not None and row == self._hovered:
                strip = self._strips.picture(clip.clip_id)
            poster = None if clip is None else model.poster(clip.clip_id)
            cell.paint(painter, rect, clip, poster, state, strip)

    def _on_view_moved(self) -> None:
        if not self.isVisible():
            self._library_model.set_in_view(range(0))
            return
        cell = self._cell()
        self._library_model.set_poster_shape(cell.poster_shape())
        self._library_model.set_in_view(self.rows_in_view())

    def _cell_height_px(self, width_px: int) -> int:
        self._library_delegate.set_cell_width(width_px)
        return self._cell().height_px()

    def _cell(self) -> ClipCell:
        scale, is_mirrored = self.devicePixelRatioF(), self.isRightToLeft()
        return self._library_delegate.cell(self.font(), scale, is_mirrored)

    # --- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        note_key(self)
        index = self.currentIndex()
        is_extending = bool(event.modifiers() & _EXTENDING)
        if event.key() in _CHOOSE_KEYS and index.isValid() and not is_extending:
            self._choose(index)
        elif event.matches(QKeySequence.StandardKey.ZoomIn):
            self.set_cell_px(self._min_cell_px + CELL_STEP_PX)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.set_cell_px(self._min_cell_px - CELL_STEP_PX)
        elif event.key() == Qt.Key.Key_Backspace or _is_sign(event):
            # Not for a search in the list: letters and signs are the player's keys.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        take_first_by_key(self, event)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # --- the mouse -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        self._is_plain_press = not event.modifiers() & _EXTENDING
        if event.button() is _LEFT and self.row_at(position) is not None:
            self._drag.press(position)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        if not event.buttons() & _LEFT:
            self._point_at(position)
            super().mouseMoveEvent(event)
        elif self._drag.is_due(position):
            # From the event loop: see ClipDrag.carry.
            QTimer.singleShot(0, self, self._want_drag)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag.release()
        super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # A touchpad sends less than a notch at a time.
            self._wheel_eighths += event.angleDelta().y()
            notches = int(self._wheel_eighths / 120)
            self._wheel_eighths -= notches * 120
            self.set_cell_px(self._min_cell_px + notches * CELL_STEP_PX)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._point_at(None)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Qt sends no Leave when the view moves away under the mouse.
        self._point_at(None)
        super().resizeEvent(event)

    def scrollContentsBy(self, dx_px: int, dy_px: int) -> None:
        # Another clip is under the mouse; the next move of the mouse reports which.
        self._point_at(None)
        super().scrollContentsBy(dx_px, dy_px)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_keyboard else self.indexAt(event.pos())
        clip = self._library_model.clip(index.row())
        if clip is None:
            return
        middle = self.viewport().mapToGlobal(self.visualRect(index).center())
        position = middle if is_keyboard else event.globalPos()
        self.menu_wanted.emit(position)

    def _point_at(self, position: QPoint | None) -> None:
        row = None if position is None else self.row_at(position)
        clip = None if row is None else self._library_model.clip(row)
        before, self._hovered = self._hovered, -1 if row is None else row
        if position is None or row is None or clip is None:
            self._strips.leave()
        else:
            cell = self._cell()
            share = cell.share_across(self.visual_rect(row), position.x())
            self._strips.point(clip, share)
        if before != self._hovered:
            self._update_row(before)
        self._update_row(self._hovered)

    def _update_row(self, row: int) -> None:
        if row >= 0:
            self.viewport().update(self.visual_rect(row))

    def _want_drag(self) -> None:
        self.drag_wanted.emit()

    # --- what happens --------------------------------------------------------------------------

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_moved.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        clip = self._library_model.clip(index.row())
        # One click may be meant to choose it alone; a deleted clip cannot be played.
        if clip and clip.trashed_at is None and self._click_plays and self._is_plain_press:
            self._choose(index)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        clip = self._library_model.clip(index.row())
        # Where one click plays, the first of the two has done it.
        has_played = self._click_plays and clip is not None and clip.trashed_at is None
        if self._is_plain_press and not has_played:
            self._choose(index)

    def _choose(self, index: AnyIndex) -> None:
        clip = self._library_model.clip(index.row())
        if clip is not None:
            self.clip_chosen.emit(clip)


def _is_sign(event: QKeyEvent) -> bool:
    """Whether a key writes a visible sign, and is no command such as Ctrl+A."""
    modifiers = event.modifiers() & _COMMANDING
    return event.text() > " " and (not modifiers or modifiers == _ALT_GR)
