"""The active filters as chips that remove them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.core.library.clip_query import ClipQuery
from app.ui.library.details.chip import Chip
from app.ui.library.filters.filter_text import ActiveFilter
from app.ui.theme.style_roles import set_role
from app.ui.widgets.elided_text import isolated
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.focus import put_before
from app.ui.widgets.plain_text import set_tool_tip

_GAP_PX = 6
# The clips need the space more than the chips do.
_MAX_CHIPS_NARROW = 5
_MAX_CHIPS_WIDE = 16


class FilterChips(QFrame):
    """Emits the query without a condition by `query_edited`; hidden while there is none.

    Only the first few are shown; the button for the rest emits `rest_wanted`.
    """

    query_edited = Signal(ClipQuery)
    clear_requested = Signal()
    rest_wanted = Signal()
    emptied = Signal()  # the last chip, which had the focus, is gone

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters: tuple[ActiveFilter, ...] = ()
        self._max_chips = _MAX_CHIPS_NARROW
        self._chips: list[Chip] = []
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("filter_chips")
        self.setAccessibleName(self.tr("Active filters"))
        self._rest = self._link("more_filters", "", self.tr("Show all filters"))
        self._clear = self._link("clear_chips", self.tr("Clear all"), self.tr("Clear all filters"))
        self._flow = FlowLayout(_GAP_PX, self)
        self._flow.addWidget(self._rest)
        self._flow.addWidget(self._clear)
        self.hide()

    def _link(self, name: str, text: str, spoken: str) -> QPushButton:
        link = QPushButton(text, self)
        link.setObjectName(name)
        link.setAccessibleName(spoken)
        set_tool_tip(link, spoken)
        link.setAutoDefault(False)
        set_role(link, "small-link")
        return link

    def _connect(self) -> None:
        self._rest.clicked.connect(self.rest_wanted)
        self._clear.clicked.connect(self.clear_requested)

    def set_filters(self, filters: Sequence[ActiveFilter], *, is_wide: bool) -> None:
        """Show a chip for each; the focus stays where it was, or goes to the next chip."""
        max_chips = _MAX_CHIPS_WIDE if is_wide else _MAX_CHIPS_NARROW
        is_same = (
            _keyed_texts(filters) == _keyed_texts(self._filters) and max_chips == self._max_chips
        )
        self._filters, self._max_chips = tuple(filters), max_chips
        if is_same:
            return
        index = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), None)
        had_focus = index is not None or self._clear.hasFocus()
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            # Deleted later, because this may run inside the chip's own click.
            chip.deleteLater()
        self._chips = [self._chip(number, each) for number, each in enumerate(filters[:max_chips])]
        rest = len(filters) - len(self._chips)
        self._rest.setText(self.tr("%n more", "", rest))
        self._rest.setVisible(rest > 0)
        self.setVisible(bool(filters))
        if not filters and had_focus:
            self.emptied.emit()
        elif index is not None:
            following = self._chips[min(index, len(self._chips) - 1)]
            following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, number: int, each: ActiveFilter) -> Chip:
        spoken = self.tr("Remove filter {filter}").format(filter=isolated(each.text))
        chip = Chip(each.text, spoken, self)
        chip.setObjectName(f"filter_{each.key}")
        chip.removed.connect(self._on_removed)
        self._flow.insert_widget(number, chip)
        put_before(chip, self._rest)
        chip.show()
        return chip

    @Slot()
    def _on_removed(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip) and chip in self._chips:
            self.query_edited.emit(self._filters[self._chips.index(chip)].without)


def _keyed_texts(filters: Sequence[ActiveFilter]) -> list[tuple[str, str]]:
    return [(each.key, each.text) for each in filters]
