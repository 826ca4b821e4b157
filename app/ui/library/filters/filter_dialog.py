"""The filter window beside the library, so that results are visible while choosing."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.library.filters.filter_panel import FilterPanel
from app.ui.theme.style_roles import set_role
from app.ui.widgets.dialogs import set_row_margins
from app.ui.widgets.factories import named_button, named_label

_WIDTH_PX = 376
_BUTTONS_PX = 72
_EDGE_PX = 48
_BAR_PX = 12
_GAP_PX = 24


class FilterDialog(QDialog):
    """Holds `panel` below the number of results. The rest of the window stays in use.

    A window of its own and no popup: input methods, with which Chinese is typed, do not work in
    popups, and screen readers lose them. In a layout of the results it is a part of their window.
    """

    clear_requested = Signal()

    def __init__(self, panel: FilterPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build(panel)
        self._connect()

    def _build(self, panel: FilterPanel) -> None:
        self._panel = panel
        self.setObjectName("filter_dialog")
        self.setWindowTitle(self.tr("Filters"))
        self._count = named_label(self, "filter_count", role="group-title")
        self._count.setContentsMargins(16, 16, 16, 0)
        area = QScrollArea(self)
        area.setObjectName("filter_area")
        area.setAccessibleName(self.tr("Filters"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The scroll area takes no focus of its own when the user tabs through the fields.
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(panel)
        area.viewport().setAutoFillBackground(False)
        panel.setAutoFillBackground(False)
        # Some languages need more for their longest text.
        self.setFixedWidth(max(_WIDTH_PX, panel.minimumSizeHint().width() + _BAR_PX))
        self._clear = named_button(self, "clear_filters", self.tr("Clear all"))
        set_role(self._clear, "link")
        self._close = named_button(self, "close_filters", self.tr("Close"))
        buttons = QHBoxLayout()
        buttons.addWidget(self._clear)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        set_row_margins(buttons, 8, side_px=16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._count)
        column.addWidget(area, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._clear.clicked.connect(self.clear_requested)
        self._close.clicked.connect(self.close)

    def show_beside(self, results: QWidget, top_px: int) -> None:
        """Show the window beside `results`, `top_px` below their top, and give it the focus."""
        self.setParent(results, Qt.WindowType.Dialog)
        screen = results.screen().availableGeometry()
        wanted_px = self._count.sizeHint().height() + _BUTTONS_PX
        wanted_px += self._panel.heightForWidth(self.width() - _BAR_PX)
        self.resize(self.width(), min(wanted_px, screen.height() - _EDGE_PX))
        area = QRect(results.mapToGlobal(QPoint(0, 0)), results.size())
        before_px, behind_px = area.left() - _GAP_PX - self.width(), area.right() + _GAP_PX
        last_px = screen.right() - self.width()
        x_px = before_px if before_px >= screen.left() else behind_px
        if results.isRightToLeft():
            x_px = behind_px if behind_px <= last_px else max(before_px, screen.left())
        y_px = min(area.top() + top_px, screen.bottom() - self.height() - _EDGE_PX)
        # Some window systems place windows themselves.
        self.move(min(x_px, last_px), max(screen.top(), y_px))
        self.show()
        self.raise_()
        self.activateWindow()

    def show_in(self, row: QBoxLayout) -> None:
        """Show the filters as the first part of `row`, and give them the focus."""
        row.insertWidget(0, self)
        self.show()
        self._panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_count(self, text: str) -> None:
        """Show the number of results."""
        self._count.setText(text)

    def set_clearable(self, is_clearable: bool) -> None:
        """Set whether there is a filter to clear."""
        self._clear.setEnabled(is_clearable)
