"""The right pane: the queue above the library."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.bridge.jobs.job_actions import JobAction
from app.bridge.jobs.queue_model import QueueModel
from app.ui.library.library_pane import LibraryPane
from app.ui.queue.job_text import job_counts_text
from app.ui.queue.queue_view import QueueView
from app.ui.widgets.formats import counted
from app.ui.widgets.plain_text import PlainLabel

_SIDE_PX = 16
_GAP_PX = 8


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
        self._on_queue_counted()

    def _build(self) -> None:
        self.setObjectName("shelf")
        self.setAccessibleName(self.tr("Shelf"))
        self.setProperty("role", "panel")
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setObjectName("shelf_splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self.queue_part = self._build_queue()
        self._splitter.addWidget(self.queue_part)
        self._splitter.addWidget(self.library)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 5)
        self._splitter.setSizes([260, 540])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    def _build_queue(self) -> QWidget:
        part = QWidget(self)
        title = self._section(self.tr("Queue"), "queue_title")
        self._queue_count = PlainLabel("", part)
        self._queue_count.setObjectName("job_count")
        self._queue_count.setProperty("role", "dim")
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._queue_count)
        self.queue_view = QueueView(self._queue_model, part)
        self._queue_empty = self._empty("queue_empty")
        self._queue_empty.setText(
            self.tr("Nothing in the queue.\nType a prompt and press Generate.")
        )
        self._queue_stack = self._stack(self.queue_view, self._queue_empty)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, _SIDE_PX, 0, 0)
        layout.setSpacing(_GAP_PX)
        layout.addLayout(head)
        layout.addWidget(self._queue_stack, 1)
        part.setMinimumHeight(120)
        return part

    def _section(self, text: str, name: str) -> QLabel:
        label = PlainLabel(text, self)
        label.setObjectName(name)
        label.setProperty("role", "section")
        return label

    def _empty(self, name: str) -> QLabel:
        label = PlainLabel("", self)
        label.setObjectName(name)
        label.setProperty("role", "dim")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setContentsMargins(_SIDE_PX, _GAP_PX, _SIDE_PX, _GAP_PX)
        return label

    def _stack(self, filled: QWidget, empty: QWidget) -> QStackedWidget:
        stack = QStackedWidget(self)
        stack.addWidget(filled)
        stack.addWidget(empty)
        return stack

    def _connect(self) -> None:
        for changed in (
            self._queue_model.rowsInserted,
            self._queue_model.rowsRemoved,
            self._queue_model.modelReset,
        ):
            changed.connect(self._on_queue_counted)
        self._queue_model.counts_changed.connect(self._on_queue_counted)
        self.queue_view.action_requested.connect(self.job_action_requested)
        self.queue_view.move_requested.connect(self.job_move_requested)

    @Slot()
    def _on_queue_counted(self) -> None:
        count = self._queue_model.rowCount()
        text = counted(self.tr("1 job"), self.tr("{count} jobs", "", count), count)
        self._queue_count.setText(job_counts_text(self._queue_model.counts) or text)
        self._queue_count.setVisible(count > 0)
        self._queue_stack.setCurrentIndex(0 if count else 1)
