"""The button that tells in which order the library is seen, and the menu of orders behind it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.core.clip_query import ClipSort
from app.ui.bar_button import BarButton
from app.ui.filter_words import sort_words


class SortButton(BarButton):
    """Tells another order by `sort_chosen`."""

    sort_chosen = Signal(ClipSort)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sort", "sort-ascending", "", parent)
        self._build_menu()
        self._connect()
        self.set_sort(ClipSort.NEWEST, is_wide=False)

    def _build_menu(self) -> None:
        # Not the button's own menu: its arrow would lie across the icon.
        self._menu = QMenu(self)
        self._menu.setObjectName("sort_menu")
        self._menu.setAccessibleName(self.tr("Sort"))
        self._orders = QActionGroup(self)
        for sort in ClipSort:
            entry = self._menu.addAction(sort_words(sort))
            entry.setObjectName(f"sort_{sort}")
            entry.setCheckable(True)
            entry.setData(sort)
            self._orders.addAction(entry)

    def _connect(self) -> None:
        self.clicked.connect(self._on_clicked)
        self._orders.triggered.connect(self._on_triggered)

    def set_sort(self, sort: ClipSort, *, is_wide: bool) -> None:
        """Show the order in force, in words where it `is_wide`; nothing is told."""
        for entry in self._orders.actions():
            if entry.data() == sort:
                entry.setChecked(True)
        order = sort_words(sort)
        self.say(self.tr("Sort: {order}").format(order=order), order if is_wide else "")

    @Slot()
    def _on_clicked(self) -> None:
        self._menu.popup(self.spot_below())

    @Slot(QAction)
    def _on_triggered(self, entry: QAction) -> None:
        self.sort_chosen.emit(ClipSort(entry.data()))
