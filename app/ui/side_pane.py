"""The right pane: the queue above the library."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from app.bridge.jobs.job_actions import JobAction
from app.bridge.jobs.queue_model import QueueModel
from app.ui.library.library_pane import LibraryPane
from app.ui.queue.queue_panel import QueuePanel

# Of queue and library, while the queue has more jobs than fit into its share.
_SHARES = (2, 3)


class SidePane(QFrame):
    """Shows the unfinished jobs above `library`, of which it becomes the parent."""

    job_action_requested = Signal(str, JobAction)
    job_move_requested = Signal(str, int)  # take id, index among the jobs that wait to be sent

    def __init__(
        self, queue_model: QueueModel, library: LibraryPane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._queue_model = queue_model
        self.library = library
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("shelf")
        self.setAccessibleName(self.tr("Shelf"))
        self.setProperty("role", "panel")
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setObjectName("shelf_splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self.queue_panel = QueuePanel(self._queue_model, self)
        self.queue_view = self.queue_panel.view
        self._splitter.addWidget(self.queue_panel)
        self._splitter.addWidget(self.library)
        for index, share in enumerate(_SHARES):
            self._splitter.setStretchFactor(index, share)
        self._splitter.setSizes([share * 100 for share in _SHARES])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    def _connect(self) -> None:
        self.queue_view.action_requested.connect(self.job_action_requested)
        self.queue_view.move_requested.connect(self.job_move_requested)
