"""The button that shows the order of the library, and its menu."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QToolButton, QWidget

from app.core.library.clip_query import ClipSort
from app.ui.library.filters.filter_text import sort_text
from app.ui.theme.icons import icon
from app.ui.widgets.factories import popup_below
from app.ui.widgets.plain_text import set_tool_tip
from app.ui.widgets.rounded_menu import RoundedMenu

_ICON_PX = 18


class BarButton(QToolButton):
    """A button with the icon `icon_name`; its name is `text` until `say` changes it."""

    def __init__(self, name: str, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(name, icon_name)
        self.say(text, "")

    def _build(self, name: str, icon_name: str) -> None:
        self.setObjectName(name)
        self.setIcon(icon(icon_name))
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def say(self, spoken: str, shown: str) -> None:
        """Set the accessible name to `spoken`; `shown` is the text beside the icon, or empty."""
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        alone = Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setText(shown)
        self.setToolButtonStyle(beside if shown else alone)
        self.setAccessibleName(spoken)
        set_tool_tip(self, spoken)


class SortButton(BarButton):
    """Emits the chosen order by `sort_chosen`."""

    sort_chosen = Signal(ClipSort)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sort", "sort-ascending", "", parent)
        self._build_menu()
        self._connect()
        self.set_sort(ClipSort.NEWEST, is_wide=False)

    def _build_menu(self) -> None:
        # Not the button's own menu: its arrow would cover the icon.
        self._menu = RoundedMenu(self)
        self._menu.setObjectName("sort_menu")
        self._menu.setAccessibleName(self.tr("Sort"))
        self._orders = QActionGroup(self)
        for sort in ClipSort:
            entry = self._menu.addAction(sort_text(sort))
            entry.setObjectName(f"sort_{sort}")
            entry.setCheckable(True)
            entry.setData(sort)
            self._orders.addAction(entry)

    def _connect(self) -> None:
        self.clicked.connect(self._on_clicked)
        self._orders.triggered.connect(self._on_triggered)

    def set_sort(self, sort: ClipSort, *, is_wide: bool) -> None:
        """Show the current order, as text where it `is_wide`, without emitting it."""
        for entry in self._orders.actions():
            if entry.data() == sort:
                entry.setChecked(True)
        order = sort_text(sort)
        self.say(self.tr("Sort: {order}").format(order=order), order if is_wide else "")

    @Slot()
    def _on_clicked(self) -> None:
        popup_below(self._menu, self)

    @Slot(QAction)
    def _on_triggered(self, entry: QAction) -> None:
        self.sort_chosen.emit(ClipSort(entry.data()))
