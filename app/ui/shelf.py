"""The right pane: the queue on top, the library with its search below."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.bridge.job_actions import JobAction
from app.bridge.library_model import LibraryModel
from app.bridge.queue_model import QueueModel
from app.core.clip import Clip
from app.core.request import GenerationRequest
from app.ui.icons import icon
from app.ui.library_view import LibraryView
from app.ui.queue_view import QueueView

_SIDE_PX = 16
_GAP_PX = 8


class Shelf(QFrame):
    """What is on its way and what is there; empty lists say what comes next."""

    clip_chosen = Signal(Clip)
    use_again_requested = Signal(GenerationRequest)
    show_in_folder_requested = Signal(object)
    receipt_requested = Signal(Clip)
    job_action_requested = Signal(str, JobAction)
    job_move_requested = Signal(str, int)  # take id, place among the jobs that wait to be sent
    search_edited = Signal(str)

    def __init__(
        self, queue_model: QueueModel, library_model: LibraryModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._queue_model = queue_model
        self._library_model = library_model
        self._build()
        self._connect()
        self._on_queue_counted()
        self._on_library_counted()

    def _build(self) -> None:
        self.setObjectName("shelf")
        self.setAccessibleName(self.tr("Shelf"))
        self.setProperty("role", "panel")
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setObjectName("shelf_splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self._build_queue())
        self._splitter.addWidget(self._build_library())
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 5)
        self._splitter.setSizes([260, 540])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    def _build_queue(self) -> QWidget:
        part = QWidget(self)
        title = self._section(self.tr("Queue"), "queue_title")
        self._queue_count = QLabel(part)
        self._queue_count.setObjectName("job_count")
        self._queue_count.setProperty("role", "dim")
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._queue_count)
        self.queue_view = QueueView(self._queue_model, part)
        self._queue_empty = self._empty("queue_empty")
        self._queue_empty.setText(self.tr("Nothing on its way.\nType a prompt and press Generate."))
        self._queue_stack = self._stack(self.queue_view, self._queue_empty)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, _SIDE_PX, 0, 0)
        layout.setSpacing(_GAP_PX)
        layout.addLayout(head)
        layout.addWidget(self._queue_stack, 1)
        part.setMinimumHeight(120)
        return part

    def _build_library(self) -> QWidget:
        part = QWidget(self)
        title = self._section(self.tr("Library"), "library_title")
        self._count = QLabel(part)
        self._count.setObjectName("clip_count")
        self._count.setProperty("role", "dim")
        self.search_field = QLineEdit(part)
        self.search_field.setObjectName("search")
        self.search_field.setAccessibleName(self.tr("Search prompts"))
        self.search_field.setPlaceholderText(self.tr("Search prompts"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.addAction(
            icon("magnifying-glass", "dim"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.library_view = LibraryView(self._library_model, part)
        self._library_empty = self._empty("library_empty")
        self._library_stack = self._stack(self.library_view, self._library_empty)

        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._count)
        top = QVBoxLayout()
        top.setContentsMargins(_SIDE_PX, _SIDE_PX, _SIDE_PX, 0)
        top.setSpacing(_GAP_PX)
        top.addLayout(head)
        top.addWidget(self.search_field)
        grid = QHBoxLayout()
        # The cells bring half a gap of their own; the scroll bar takes the space behind them.
        grid.addSpacing(_SIDE_PX - _GAP_PX // 2)
        grid.addWidget(self._library_stack, 1)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP_PX)
        layout.addLayout(top)
        layout.addLayout(grid, 1)
        part.setMinimumHeight(220)
        return part

    def _section(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setProperty("role", "section")
        return label

    def _empty(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("role", "dim")
        label.setTextFormat(Qt.TextFormat.PlainText)
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
        self._library_model.total_changed.connect(self._on_library_counted)
        self.queue_view.action_requested.connect(self.job_action_requested)
        self.queue_view.move_requested.connect(self.job_move_requested)
        self.library_view.clip_chosen.connect(self.clip_chosen)
        self.library_view.use_again_requested.connect(self._on_use_again)
        self.library_view.show_in_folder_requested.connect(self._on_show_in_folder)
        self.library_view.receipt_requested.connect(self.receipt_requested)
        self.search_field.textChanged.connect(self.search_edited)
        self.search_field.returnPressed.connect(self.library_view.setFocus)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def select_clip(self, clip_id: str) -> None:
        """Mark the clip that is on the stage; nothing happens when it is not loaded."""
        index = self._library_model.index_of(clip_id)
        if index.isValid():
            self.library_view.setCurrentIndex(index)

    @Slot()
    def _on_queue_counted(self) -> None:
        count = self._queue_model.rowCount()
        words = self.tr("1 job") if count == 1 else self.tr("%n jobs", "", count)
        self._queue_count.setText(words)
        self._queue_count.setVisible(count > 0)
        self._queue_stack.setCurrentIndex(0 if count else 1)

    @Slot()
    def _on_library_counted(self) -> None:
        total = self._library_model.total
        shown = QLocale().toString(total)
        words = self.tr("1 clip") if total == 1 else self.tr("{count} clips", "", total)
        self._count.setText(words.format(count=shown))
        search = self.search_field.text().strip()
        if search:
            self._library_empty.setText(
                self.tr("No clip matches “{search}”.").format(search=search)
            )
        else:
            self._library_empty.setText(self.tr("Your finished clips appear here."))
        self._library_stack.setCurrentIndex(0 if total else 1)

    @Slot(Clip)
    def _on_use_again(self, clip: Clip) -> None:
        self.use_again_requested.emit(clip.request)

    @Slot(Clip)
    def _on_show_in_folder(self, clip: Clip) -> None:
        self.show_in_folder_requested.emit(clip.path)
