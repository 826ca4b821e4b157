"""The bar above the grid: tabs, search, filters, order, saved searches, size, views."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.core.library.clip_query import ClipQuery, ClipSort
from app.ui.library.filters.filter_button import FilterButton
from app.ui.library.filters.filter_chips import FilterChips
from app.ui.library.filters.filter_text import FilterChoices, active_filters
from app.ui.library.grid.library_view import MAX_CELL_PX, MIN_CELL_PX
from app.ui.library.library_tabs import LibraryTabs
from app.ui.library.saved_searches_menu import SavedSearchesMenu
from app.ui.library.sort_button import BarButton, SortButton
from app.ui.library.tab_query import LibraryTab, in_tab, tab_of, without_filters
from app.ui.theme.icons import icon
from app.ui.theme.style_roles import set_mirrored, set_role
from app.ui.widgets.accessibility import announce
from app.ui.widgets.elided_text import CutLabel
from app.ui.widgets.factories import popup_below
from app.ui.widgets.formats import counted, number_text
from app.ui.widgets.plain_text import PlainLabel, set_tool_tip

_GAP_PX = 8
_BUTTON_GAP_PX = 4
_SLIDER_PX = 120
_WIDE_FROM_PX = 560
_MIN_WIDTH_PX = 200


class LibraryBar(QFrame):
    """Emits the whole query by `query_edited` when the user changed a part of it.

    Fits 256 pixels; from 560 on the buttons have a text and the cell size has a slider.
    """

    query_edited = Signal(ClipQuery)
    save_search_requested = Signal(str, ClipQuery)
    search_removed = Signal(str)
    cell_px_changed = Signal(int)
    details_toggled = Signal(bool)
    full_window_toggled = Signal(bool)
    listing_changed = Signal(bool)  # whether all collections are to be shown instead of clips
    list_wanted = Signal()  # Enter in the search field: give the focus to the results

    def __init__(self, choices: FilterChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._query = ClipQuery()
        self._is_wide = False
        self._is_listing = False
        self._build()
        self._connect()
        self._follow_query()

    # --- construction ------------------------------------------------------------------------

    def _build(self) -> None:
        self.setObjectName("library_bar")
        self.setAccessibleName(self.tr("Library bar"))
        self._build_search()
        self._build_buttons()
        self._lay_out()

    def _build_search(self) -> None:
        self.tabs = LibraryTabs(self)
        self._count = CutLabel("", self)
        self._count.setObjectName("clip_count")
        set_role(self._count, "dim")
        self._back = BarButton("all_collections", "caret-left", self.tr("All collections"), self)
        set_role(self._back, "quiet")
        self._collection = CutLabel("", self)
        self._collection.setObjectName("collection_name")
        self._collection.setProperty("role", "section")
        self.search_field = QLineEdit(self)
        self.search_field.setObjectName("search")
        self.search_field.setAccessibleName(self.tr("Search prompts"))
        self.search_field.setAccessibleDescription(
            self.tr("Searches prompts, names, tags and notes")
        )
        self.search_field.setPlaceholderText(self.tr("Search"))
        set_tool_tip(self.search_field, self.tr("Searches prompts, names, tags and notes"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.addAction(
            icon("magnifying-glass", "dim"), QLineEdit.ActionPosition.LeadingPosition
        )

        self._unsearched = PlainLabel("", self)
        self._unsearched.setObjectName("search_unfinished")
        self._unsearched.setWordWrap(True)
        set_role(self._unsearched, "dim")
        self._unsearched.hide()

    def _build_buttons(self) -> None:
        self.filter_button = FilterButton(self._choices, self)
        self._sort = SortButton(self)
        self._saved = BarButton(
            "saved_searches", "bookmark-simple", self.tr("Saved searches"), self
        )
        self.saved_menu = SavedSearchesMenu(self)
        self._size = QSlider(Qt.Orientation.Horizontal, self)
        self._size.setObjectName("cell_size")
        self._size.setAccessibleName(self.tr("Thumbnail size"))
        set_tool_tip(self._size, self.tr("Thumbnail size"))
        # There is no event of a direction that it has from the start.
        set_mirrored(self._size, self.isRightToLeft())
        self._size.setRange(MIN_CELL_PX, MAX_CELL_PX)
        self._size.setSingleStep(10)
        self._size.setPageStep(50)
        self._size.setFixedWidth(_SLIDER_PX)
        self._chips = FilterChips(self)
        # Created last, so that they come last in the Tab order: they are needed least.
        self._details = BarButton("details_toggle", "info", self.tr("Details"), self)
        self._full = BarButton(
            "full_window_toggle", "corners-out", self.tr("Full-size library"), self
        )
        for toggle in (self._details, self._full):
            toggle.setCheckable(True)
            set_role(toggle, "quiet")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(_BUTTON_GAP_PX)
        head.addWidget(self.tabs, 1)
        head.addWidget(self._full)
        self._place = QWidget(self)
        place = QHBoxLayout(self._place)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(_BUTTON_GAP_PX)
        place.addWidget(self._back)
        place.addWidget(self._collection, 1)
        place.addWidget(self._count)
        place.addWidget(self._details)
        row = QHBoxLayout()
        row.setSpacing(_BUTTON_GAP_PX)
        row.addWidget(self.search_field, 1)
        row.addWidget(self.filter_button)
        row.addWidget(self._sort)
        row.addWidget(self._saved)
        row.addWidget(self._size)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self._place)
        column.addWidget(self._unsearched)
        column.addWidget(self._chips)

    def _connect(self) -> None:
        self.search_field.textChanged.connect(self._on_text_changed)
        self.search_field.returnPressed.connect(self.list_wanted)
        self.filter_button.query_edited.connect(self._edit)
        self.filter_button.clear_requested.connect(self.clear_filters)
        self._chips.query_edited.connect(self._edit)
        self._chips.clear_requested.connect(self.clear_filters)
        self._chips.rest_wanted.connect(self.filter_button.show_filters)
        self._chips.emptied.connect(self.search_field.setFocus)
        self._sort.sort_chosen.connect(self._on_sort_chosen)
        self._saved.clicked.connect(self._on_saved_clicked)
        self.saved_menu.query_chosen.connect(self._edit)
        self.saved_menu.save_requested.connect(self.save_search_requested)
        self.saved_menu.removed.connect(self.search_removed)
        self._size.valueChanged.connect(self.cell_px_changed)
        self.tabs.tab_chosen.connect(self.show_tab)
        self._back.clicked.connect(self.show_collections)
        self._details.toggled.connect(self.details_toggled)
        self._full.toggled.connect(self._on_full_toggled)

    # --- values in and out -------------------------------------------------------------------

    def query(self) -> ClipQuery:
        """The current query."""
        return self._query

    def set_query(self, query: ClipQuery) -> None:
        """Show `query` without emitting it."""
        self._query = query
        self._set_listing(False)
        if query.text != self.search_field.text().strip():
            with QSignalBlocker(self.search_field):
                self.search_field.setText(query.text)
        self._follow_query()

    def set_counts(self, shown: int, total: int) -> None:
        """Show the number of found clips and of all clips."""
        if shown == total:
            text = counted(self.tr("1 clip"), self.tr("{count} clips", "", total), total)
        else:
            text = counted(
                self.tr("{shown} of 1 clip"),
                self.tr("{shown} of {count} clips", "", total),
                total,
                shown=number_text(shown),
            )
        if text != self._count.accessibleName():
            self._count.setAccessibleName(text)
            self._count.setText(text)
            self.filter_button.set_count_text(text)
            announce(self._count, text)

    @Slot(int)
    def set_unsearched(self, clips: int) -> None:
        """Show how many clips the search does not cover yet, after an update."""
        one = self.tr("1 older clip can't be found by its text yet: the search is being updated.")
        many = self.tr(
            "{count} older clips can't be found by their text yet: the search is being updated.",
            "",
            clips,
        )
        text = counted(one, many, clips) if clips else ""
        if text and self._unsearched.isHidden():
            announce(self._unsearched, text)
        self._unsearched.setText(text)
        self._unsearched.setVisible(bool(text))

    def set_cell_px(self, cell_px: int) -> None:
        """Set the slider to this cell width in pixels without emitting it."""
        with QSignalBlocker(self._size):
            self._size.setValue(cell_px)

    def set_details(self, is_shown: bool) -> None:
        """Show whether the details panel is visible, without emitting it."""
        with QSignalBlocker(self._details):
            self._details.setChecked(is_shown)

    def set_full_window(self, is_full: bool) -> None:
        """Show whether the library fills the window, without emitting it."""
        with QSignalBlocker(self._full):
            self._full.setChecked(is_full)
        self._show_full(is_full)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    @Slot()
    def clear_filters(self) -> None:
        """Remove every condition except the search text."""
        self._edit(without_filters(self._query))

    @property
    def is_listing(self) -> bool:
        """Whether all collections are shown instead of clips."""
        return self._is_listing

    @Slot(LibraryTab)
    def show_tab(self, tab: LibraryTab) -> None:
        """Show the clips of `tab`, or all collections."""
        if tab is LibraryTab.COLLECTIONS:
            self.show_collections()
        else:
            self._edit(in_tab(self._query, tab))

    @Slot()
    def show_collections(self) -> None:
        """Show all collections instead of clips."""
        self._set_listing(True)
        self._follow_query()

    def _set_listing(self, is_listing: bool) -> None:
        if is_listing != self._is_listing:
            self._is_listing = is_listing
            self.listing_changed.emit(is_listing)

    def _edit(self, query: ClipQuery) -> None:
        is_same = query == self._query
        if self._is_listing and not is_same and tab_of(query) is tab_of(self._query):
            # What is searched for or filtered from there is looked for among all clips.
            query = in_tab(query, LibraryTab.ALL)
            is_same = query == self._query
        self.set_query(query)
        if not is_same:
            self.query_edited.emit(query)

    # --- following ---------------------------------------------------------------------------

    def _follow_query(self) -> None:
        tab = LibraryTab.COLLECTIONS if self._is_listing else tab_of(self._query)
        self.tabs.set_tab(tab)
        is_opened = tab is LibraryTab.COLLECTIONS and not self._is_listing
        self._back.setVisible(is_opened)
        self._collection.setVisible(is_opened)
        self._collection.setText(self._query.collection)
        self._place.setVisible(not self._is_listing)
        self.filter_button.set_query(self._query)
        self.saved_menu.set_query(self._query)
        self._follow_text()

    def _follow_text(self) -> None:
        filters = active_filters(self._query, self._choices.zone)
        self._chips.set_filters(filters, is_wide=self._is_wide)
        self.filter_button.set_count(len(filters), is_wide=self._is_wide)
        self._sort.set_sort(self._query.sort, is_wide=self._is_wide)
        self._size.setVisible(self._is_wide)

    def minimumSizeHint(self) -> QSize:
        # The width needed with texts must not keep the bar from becoming narrow again.
        return QSize(_MIN_WIDTH_PX, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            set_mirrored(self._size, self.isRightToLeft())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_wide != (self.width() >= _WIDE_FROM_PX):
            self._is_wide = not self._is_wide
            self._follow_text()

    def _show_full(self, is_full: bool) -> None:
        self._full.setIcon(icon("corners-in" if is_full else "corners-out"))

    # --- what the user does ----------------------------------------------------------------

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._edit(replace(self._query, text=text.strip()))

    @Slot()
    def _on_saved_clicked(self) -> None:
        popup_below(self.saved_menu, self._saved)

    @Slot(ClipSort)
    def _on_sort_chosen(self, sort: ClipSort) -> None:
        self._edit(replace(self._query, sort=sort))

    @Slot(bool)
    def _on_full_toggled(self, is_full: bool) -> None:
        self._show_full(is_full)
        self.full_window_toggled.emit(is_full)
