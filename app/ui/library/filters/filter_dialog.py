"""The filter window beside the library, so that results are visible while choosing."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.library.filters.filter_panel import FilterPanel
from app.ui.widgets.factories import named_button
from app.ui.widgets.style_roles import set_role

_WIDTH_PX = 376
_BUTTONS_PX = 72
_EDGE_PX = 48
_BAR_PX = 12


class FilterDialog(QDialog):
    """Holds `panel`. Shown with `show()`, so that the rest of the window stays in use.

    A window of its own and no popup: input methods, with which Chinese is typed, do not work in
    popups, and screen readers lose them.
    """

    clear_requested = Signal()

    def __init__(self, panel: FilterPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_shown = False
        self._build(panel)
        self._connect()

    def _build(self, panel: FilterPanel) -> None:
        self._panel = panel
        self.setObjectName("filter_dialog")
        self.setWindowTitle(self.tr("Filters"))
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
        self._clear = named_button(self, "clear_filters", self.tr("Clear all"))
        set_role(self._clear, "link")
        self._close = named_button(self, "close_filters", self.tr("Close"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 16)
        buttons.addWidget(self._clear)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._clear.clicked.connect(self.clear_requested)
        self._close.clicked.connect(self.close)

    def show_below(self, button: QWidget) -> None:
        """Show the window below `button`, or where the user moved it, and give it the focus."""
        if not self._was_shown:
            self._was_shown = True
            screen = button.screen().availableGeometry()
            wanted_px = self._panel.heightForWidth(_WIDTH_PX - _BAR_PX) + _BUTTONS_PX
            self.resize(_WIDTH_PX, min(wanted_px, screen.height() - _EDGE_PX))
            corner = button.mapToGlobal(QPoint(0, button.height() + 4))
            # Some window systems place windows themselves.
            self.move(
                min(corner.x(), screen.right() - self.width()),
                max(screen.top(), min(corner.y(), screen.bottom() - self.height() - _EDGE_PX)),
            )
        self.show()
        self.raise_()
        self.activateWindow()

    def set_clearable(self, is_clearable: bool) -> None:
        """Set whether there is a filter to clear."""
        self._clear.setEnabled(is_clearable)
