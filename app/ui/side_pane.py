"""The right pane: the queue above the library, or a rail that opens one of them."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.bridge.jobs.job_actions import JobAction
from app.bridge.jobs.queue_model import QueueGroup, QueueModel
from app.bridge.library.library_model import LibraryModel
from app.ui.library.filters.filter_text import FilterChoices
from app.ui.library.library_pane import LibraryPane
from app.ui.queue.queue_panel import QueuePanel
from app.ui.shell.side_rail import RAIL_PX, SidePart, SideRail

# Of queue and library, while the queue has more jobs than fit into its share.
_SHARES = (2, 3)
# The width of an opened part at least: two columns of clips.
_OPENED_PX = 256
# Qt's own "no limit".
_QT_MAX_PX = 16_777_215


class SidePane(QFrame):
    """Shows the unfinished jobs above the library.

    A compact pane is a rail that opens one part at a time.
    """

    opened_changed = Signal()
    job_action_requested = Signal(str, JobAction)
    job_move_requested = Signal(str, int)  # take id, index among the jobs that wait to be sent

    def __init__(
        self,
        queue_model: QueueModel,
        library_model: LibraryModel,
        choices: FilterChoices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue_model = queue_model
        self._is_compact = False
        self._is_full_library = False
        self._opened: SidePart | None = None
        self._build(library_model, choices)
        self._connect()

    def _build(self, library_model: LibraryModel, choices: FilterChoices) -> None:
        self.setObjectName("shelf")
        self.setAccessibleName(self.tr("Shelf"))
        self.setProperty("role", "panel")
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setObjectName("shelf_splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        # Before the queue, for the Tab order.
        self.library = LibraryPane(library_model, choices, self._splitter)
        self.queue_panel = QueuePanel(self._queue_model, self._splitter)
        self.queue_view = self.queue_panel.view
        self._splitter.insertWidget(0, self.queue_panel)
        for index, share in enumerate(_SHARES):
            self._splitter.setStretchFactor(index, share)
        self._splitter.setSizes([share * 100 for share in _SHARES])
        self.rail = SideRail(self)
        self.rail.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        column = QVBoxLayout()
        column.addWidget(self._splitter, 1)
        # Below a queue that stands alone and needs less.
        column.addStretch(0)
        layout.addLayout(column, 1)
        layout.addWidget(self.rail)

    def _connect(self) -> None:
        self.queue_view.action_requested.connect(self.job_action_requested)
        self.queue_view.move_requested.connect(self.job_move_requested)
        self.rail.part_wanted.connect(self._on_part_wanted)
        self._queue_model.groups_changed.connect(self._show_job_count)

    # --- a window without room for both ------------------------------------------------------

    @property
    def is_compact(self) -> bool:
        """Whether the pane is a rail."""
        return self._is_compact

    @property
    def is_opened(self) -> bool:
        """Whether a compact pane shows a part."""
        return self._is_compact and self._opened is not None

    def set_compact(self, is_compact: bool) -> None:
        """Show only the rail and what it opens, or everything again."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self._opened = None
            self._show_parts()

    def set_full_library(self, is_full: bool) -> None:
        """Let the library alone fill the pane, or show the pane as it was."""
        self._is_full_library = is_full
        self._show_parts()

    def reveal(self, part: SidePart) -> None:
        """Open `part` if the pane is compact; else it is visible already."""
        if self._is_compact and self._opened is not part:
            self._opened = part
            self._show_parts()

    @Slot()
    def focus_queue(self) -> None:
        """Give the keyboard focus to the jobs."""
        self.reveal(SidePart.QUEUE)
        self.queue_panel.take_focus()

    @Slot()
    def focus_search(self) -> None:
        """Give the keyboard focus to the search of the library."""
        self.reveal(SidePart.LIBRARY)
        self.library.bar.focus_search()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint.expandedTo(QSize(_OPENED_PX + RAIL_PX, 0)) if self.is_opened else hint

    def close_part(self) -> bool:
        """Close the opened part; False when none was open."""
        if not self.is_opened:
            return False
        self._opened = None
        self._show_parts()
        return True

    @Slot()
    def _show_job_count(self) -> None:
        groups = (each for each in QueueGroup if each is not QueueGroup.ENDED)
        self.rail.show_job_count(sum(map(self._queue_model.count_in, groups)))

    @Slot(SidePart)
    def _on_part_wanted(self, part: SidePart) -> None:
        if part is self._opened:
            self.close_part()
        else:
            self.reveal(part)

    def _show_parts(self) -> None:
        is_wide, is_full = not self._is_compact, self._is_full_library
        shows_library = is_wide or is_full or self._opened is SidePart.LIBRARY
        shows_queue = not is_full and (is_wide or self._opened is SidePart.QUEUE)
        self.queue_panel.setVisible(shows_queue)
        self.library.setVisible(shows_library)
        self._splitter.setVisible(shows_queue or shows_library)
        self.updateGeometry()
        is_rail_alone = self._is_compact and not (shows_queue or shows_library)
        self.setMaximumWidth(RAIL_PX if is_rail_alone else _QT_MAX_PX)
        self.rail.setVisible(self._is_compact and not is_full)
        self.rail.show_open(self._opened)
        self.opened_changed.emit()
