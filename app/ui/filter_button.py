"""The button that tells how many filters are in force, and the filters behind it."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.core.clip_query import ClipQuery
from app.ui.bar_button import BarButton
from app.ui.filter_dialog import FilterDialog
from app.ui.filter_panel import FilterChoices, FilterPanel
from app.ui.icons import icon


class FilterButton(BarButton):
    """Opens and closes the window with the filters; tells a change of them by `query_edited`."""

    query_edited = Signal(ClipQuery)
    clear_requested = Signal()

    def __init__(self, choices: FilterChoices, parent: QWidget | None = None) -> None:
        super().__init__("filters", "funnel", "", parent)
        self.panel = FilterPanel(choices, self)
        self._dialog = FilterDialog(self.panel, self)
        self._connect()
        self.set_count(0, is_wide=False)

    def _connect(self) -> None:
        self.clicked.connect(self._on_clicked)
        self.panel.query_edited.connect(self.query_edited)
        self._dialog.clear_requested.connect(self.clear_requested)

    def set_count(self, filters: int, *, is_wide: bool) -> None:
        """Say how many filters are in force, with the word for them where it `is_wide`."""
        self.setIcon(icon("funnel-fill", "accent") if filters else icon("funnel"))
        self._dialog.set_clearable(filters > 0)
        count = QLocale().toString(filters) if filters else ""
        shown = self.tr("Filters {count}").format(count=count).strip() if is_wide else count
        if filters == 0:
            self.say(self.tr("Filters, none in force"), shown)
        elif filters == 1:
            self.say(self.tr("Filters, 1 in force"), shown)
        else:
            self.say(self.tr("Filters, %n in force", "", filters), shown)

    @Slot()
    def _on_clicked(self) -> None:
        if self._dialog.isVisible():
            self._dialog.close()
        else:
            self._dialog.show_below(self)
