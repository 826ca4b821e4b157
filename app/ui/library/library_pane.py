"""The library pane: search, clips and details."""

from typing import assert_never

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.bridge.library.library_model import LibraryModel
from app.core.library.clip_query import ClipQuery
from app.ui.library.clip_actions import ClipActions
from app.ui.library.details.details_panel import DetailsPanel
from app.ui.library.filters.filter_text import FilterChoices
from app.ui.library.grid.library_view import LibraryView
from app.ui.library.imports.import_panel import ImportPanel
from app.ui.library.library_bar import LibraryBar
from app.ui.library.tab_query import LibraryTab, is_whole_tab, tab_of
from app.ui.widgets.action_texts import keys_text
from app.ui.widgets.plain_text import PlainLabel

_SIDE_PX = 16
_GAP_PX = 8
_DETAILS_PX = 320
_LEAST_ROW_PX = 96
_CLIPS_PAGE, _EMPTY_PAGE, _COLLECTIONS_PAGE = range(3)


class LibraryPane(QWidget):
    """A bar above a grid, with the details below it or, in a full window, beside it."""

    import_wanted = Signal()

    def __init__(
        self, model: LibraryModel, choices: FilterChoices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._build(choices)
        self._connect()
        self._on_counted()

    def _build(self, choices: FilterChoices) -> None:
        self.setObjectName("library_pane")
        self.bar = LibraryBar(choices, self)
        self.import_panel = ImportPanel(self)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setObjectName("library_splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._grid = QWidget(self._splitter)
        self._stack = QStackedWidget(self._grid)
        self.view = LibraryView(self._model, self._stack)
        self.clip_actions = ClipActions(self.view)
        self.details = DetailsPanel(choices.zone, self._splitter)
        self.details.hide()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._build_empty())
        self._row = QHBoxLayout(self._grid)
        self._row.addWidget(self._stack)
        self._follow_direction()
        self._splitter.addWidget(self._grid)
        self._splitter.addWidget(self.details)
        self._splitter.setStretchFactor(0, 1)
        self._above = QVBoxLayout()
        self._above.setContentsMargins(_SIDE_PX, _SIDE_PX, _SIDE_PX, 0)
        self._above.setSpacing(_GAP_PX)
        self._above.addWidget(self.bar)
        self._above.addWidget(self.import_panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addLayout(self._above)
        column.addWidget(self._splitter, 1)
        # Also works where no clip is left to take the focus.
        self.clip_actions.undo_delete.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self.addAction(self.clip_actions.undo_delete)
        # High enough for one row of clips below the bar.
        self.setMinimumHeight(260)

    def _build_empty(self) -> QWidget:
        page = QWidget(self._stack)
        self._empty = PlainLabel("", page)
        self._empty.setObjectName("library_empty")
        self._empty.setProperty("role", "dim")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._show_all = self._button("show_all_clips", self.tr("Show all clips"), page)
        self._import = self._button("import_clips", self.tr("Import a folder…"), page)
        column = QVBoxLayout(page)
        column.setContentsMargins(_SIDE_PX, _GAP_PX, _SIDE_PX, _GAP_PX)
        column.setSpacing(_GAP_PX)
        column.addStretch(1)
        column.addWidget(self._empty)
        column.addWidget(self._show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._import, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _button(self, name: str, text: str, parent: QWidget) -> QPushButton:
        button = QPushButton(text, parent)
        button.setObjectName(name)
        button.setAccessibleName(text)
        return button

    def _connect(self) -> None:
        self._model.modelReset.connect(self._on_counted)
        self._model.total_changed.connect(self._on_counted)
        self.bar.query_edited.connect(self._on_counted)
        self.bar.list_wanted.connect(self.focus_list)
        self.bar.listing_changed.connect(self._on_listing_changed)
        self._show_all.clicked.connect(self.show_all)
        # Any change of the row heights changes the scroll range.
        self.view.verticalScrollBar().rangeChanged.connect(self._keep_one_row_visible)
        self._import.clicked.connect(self.import_wanted)

    @Slot()
    def focus_list(self) -> None:
        """Focus the clips, or the search where there are none."""
        page = self._stack.currentWidget()
        shown = page if self.bar.is_listing and page is not None else self.view
        target = shown if shown.isVisible() else self.bar.search_field
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_being_edited(self) -> bool:
        """Return whether the focus is in the details of a clip."""
        focused = self.window().focusWidget()
        return focused is not None and self.details.isAncestorOf(focused)

    def select_clip(self, clip_id: str) -> None:
        """Select the clip that is on the stage; nothing happens when it is not loaded."""
        index = self._model.index_of(clip_id)
        if index.isValid():
            self.view.setCurrentIndex(index)

    def show_details(self, is_shown: bool) -> None:
        """Show or hide the details of the chosen clips."""
        if self.is_being_edited and not is_shown:
            self.focus_list()
        self.bar.set_details(is_shown)
        self.details.setVisible(is_shown)
        self._arrange()

    def set_full_window(self, is_full: bool) -> None:
        """Use the layout of the whole window, or that of a narrow pane."""
        self.bar.set_full_window(is_full)
        self.bar.filter_button.set_dock(self._row if is_full else None)
        # In the full window a click selects; in the pane it plays on the stage.
        self.view.set_click_plays(not is_full)
        vertical, horizontal = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
        self._splitter.setOrientation(horizontal if is_full else vertical)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self._splitter.orientation() is Qt.Orientation.Horizontal
        length_px = self._splitter.width() if is_wide else self._splitter.height()
        self._splitter.setSizes([max(1, length_px - _DETAILS_PX), _DETAILS_PX])
        # When the new sizes are applied: the current clip must stay visible.
        QTimer.singleShot(0, self, self._show_current)

    @Slot()
    def _show_current(self) -> None:
        self.view.scrollTo(self.view.currentIndex())

    def _follow_direction(self) -> None:
        # The cells include half a gap; the scroll bar takes the space behind them.
        before_px = _SIDE_PX - _GAP_PX // 2
        is_mirrored = self.isRightToLeft()
        left_px, right_px = (0, before_px) if is_mirrored else (before_px, 0)
        self._row.setContentsMargins(left_px, 0, right_px, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_one_row_visible()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._follow_direction()

    @Slot()
    def _keep_one_row_visible(self) -> None:
        """Keep at least one row of clips visible below opened details, part of it in a low pane."""
        row_px = self.view.grid.cell_height_px + 2 * self.view.frameWidth()
        self._grid.setMinimumHeight(min(row_px, max(_LEAST_ROW_PX, self.height() // 3)))

    @property
    def clips_area(self) -> QWidget:
        """The area of the clips, without search and details."""
        return self._stack

    @Slot()
    def show_all(self) -> None:
        """Show all clips, whatever was searched for."""
        self.show_query(ClipQuery(sort=self.bar.query().sort))

    def show_trash(self) -> None:
        """Show all deleted clips."""
        self.show_query(ClipQuery(trashed_only=True, sort=self.bar.query().sort))

    def show_collection(self, name: str) -> None:
        """Show all clips of a collection."""
        self.show_query(ClipQuery(collection=name, sort=self.bar.query().sort))

    def add_collections(self, page: QWidget) -> None:
        """Show `page` instead of clips while all collections are to be shown."""
        self._stack.addWidget(page)
        self._on_counted()

    @Slot(bool)
    def _on_listing_changed(self, is_listing: bool) -> None:
        had_focus = self._stack.isAncestorOf(self.window().focusWidget() or self)
        self._on_counted()
        if had_focus:
            self.focus_list()

    def show_query(self, query: ClipQuery) -> None:
        """Search for `query`, as if the user had chosen it."""
        self.bar.set_query(query)
        self.bar.query_edited.emit(query)

    @Slot()
    def _on_counted(self) -> None:
        if self.bar.is_listing and self._stack.count() > _COLLECTIONS_PAGE:
            self._stack.setCurrentIndex(_COLLECTIONS_PAGE)
            return
        total, query = self._model.total, self.bar.query()
        is_everything = query == ClipQuery(sort=query.sort)
        self._empty.setText(self._empty_text(query))
        self._show_all.setVisible(not is_everything)
        self._import.setVisible(is_everything)
        had_focus = self.view.hasFocus()
        self._stack.setCurrentIndex(_CLIPS_PAGE if total else _EMPTY_PAGE)
        if had_focus and not total:
            # Otherwise the pane's shortcuts, such as Undo, would stop working.
            (self._import if is_everything else self._show_all).setFocus()

    def _empty_text(self, query: ClipQuery) -> str:
        """Return why there is no clip, and what to do next."""
        if not is_whole_tab(query):
            if query == ClipQuery(text=query.text, sort=query.sort):
                return self.tr("No clips match “{search}”.").format(search=query.text)
            return self.tr("No clips match these filters.")
        match tab := tab_of(query):
            case LibraryTab.ALL:
                return self.tr("Your finished clips appear here.")
            case LibraryTab.FAVORITES:
                return self.tr(
                    "No favorites yet. Select a clip and press {key} to keep it here."
                ).format(key=keys_text(self.clip_actions.favourite))
            case LibraryTab.COLLECTIONS:
                return self.tr(
                    "No clips in this collection yet. Select clips, right-click them, and choose "
                    "Collections."
                )
            case LibraryTab.TRASH:
                return self.tr("The trash is empty.")
            case _:
                assert_never(tab)
