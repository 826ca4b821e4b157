"""The button that shows the number of active filters and opens the filter window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.core.library.clip_query import ClipQuery, NamedCount
from app.ui.library.filters.filter_text import FilterChoices
from app.ui.library.sort_button import BarButton
from app.ui.theme.icons import icon
from app.ui.widgets.formats import counted, number_text

if TYPE_CHECKING:
    from app.ui.library.filters.filter_dialog import FilterDialog
    from app.ui.library.filters.filter_panel import FilterPanel


_BELOW_PX = 4


class FilterButton(BarButton):
    """Opens and closes the filter window; emits changes of the filters by `query_edited`.

    The window is created on first use: most runs of the program never need it.
    """

    query_edited = Signal(ClipQuery)
    clear_requested = Signal()

    def __init__(self, choices: FilterChoices, parent: QWidget | None = None) -> None:
        super().__init__("filters", "funnel", "", parent)
        self._choices = choices
        self._query = ClipQuery()
        self._tags: tuple[NamedCount, ...] = ()
        self._is_clearable = False
        self._count_text = ""
        self._dock: QBoxLayout | None = None
        self._window: tuple[FilterDialog, FilterPanel] | None = None
        self._connect()
        self.set_count(0, is_wide=False)

    def _connect(self) -> None:
        self.clicked.connect(self._on_clicked)

    def set_query(self, query: ClipQuery) -> None:
        """Show the conditions of `query` without emitting it."""
        self._query = query
        self._follow()

    def set_tags(self, known: Sequence[NamedCount]) -> None:
        """Set which tags to offer while typing."""
        self._tags = tuple(known)
        if self._window:
            self._window[1].set_tags(self._tags)

    def _follow(self) -> None:
        if self._window:
            dialog, panel = self._window
            panel.set_query(self._query)
            dialog.set_clearable(self._is_clearable)

    @Slot()
    def show_filters(self) -> None:
        """Show the filters and give them the focus."""
        dialog, bar = self._made_window(), self.parentWidget() or self
        if self._dock is None:
            dialog.show_beside(bar, self.geometry().bottom() + _BELOW_PX)
        else:
            dialog.show_in(self._dock)

    def set_dock(self, dock: QBoxLayout | None) -> None:
        """Show the filters in `dock`, beside the results, or in a window of their own."""
        self._dock = dock
        if self._window and self._window[0].isVisible():
            # When the results are where they will be.
            QTimer.singleShot(0, self, self.show_filters)

    def set_count_text(self, text: str) -> None:
        """Show the number of results at the top of the filters."""
        self._count_text = text
        if self._window:
            self._window[0].set_count(text)

    def _made_window(self) -> FilterDialog:
        if self._window is None:
            from app.ui.library.filters.filter_dialog import FilterDialog
            from app.ui.library.filters.filter_panel import FilterPanel

            panel = FilterPanel(self._choices, self)
            dialog = FilterDialog(panel, self)
            panel.query_edited.connect(self.query_edited)
            dialog.clear_requested.connect(self.clear_requested)
            self._window = (dialog, panel)
            dialog.set_count(self._count_text)
            panel.set_tags(self._tags)
            self._follow()
        return self._window[0]

    def set_count(self, filters: int, *, is_wide: bool) -> None:
        """Show the number of active filters, with a label where it `is_wide`."""
        self.setIcon(icon("funnel-fill", "accent") if filters else icon("funnel"))
        self._is_clearable = filters > 0
        self._follow()
        count = number_text(filters) if filters else ""
        shown = self.tr("Filters {count}").format(count=count).strip() if is_wide else count
        if filters == 0:
            self.say(self.tr("No filters"), shown)
        else:
            many = self.tr("Filters, {count} active", "", filters)
            self.say(counted(self.tr("Filters, 1 active"), many, filters), shown)

    @Slot()
    def _on_clicked(self) -> None:
        if self._window and self._window[0].isVisible():
            self._window[0].close()
        else:
            self.show_filters()
