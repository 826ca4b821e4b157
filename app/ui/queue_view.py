"""The list of jobs on their way, with the actions that fit each job's state."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QMenu, QStyleOptionViewItem, QWidget

from app.bridge.job_actions import JobAction
from app.bridge.queue_model import QueueModel, QueueRole
from app.core.job import Job
from app.ui.first_item import take_first_by_key
from app.ui.job_words import action_words, actions_for
from app.ui.queue_delegate import QueueDelegate

AnyIndex = QModelIndex | QPersistentModelIndex

_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class QueueView(QListView):
    """Shows the queue; says which action a person chose for which take."""

    action_requested = Signal(str, JobAction)

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue_model = model
        self._queue_delegate = QueueDelegate(self)
        self._build(model)
        self._connect()

    def _build(self, model: QueueModel) -> None:
        self.setObjectName("queue")
        self.setAccessibleName(self.tr("Queue"))
        self.setModel(model)
        self.setItemDelegate(self._queue_delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def _connect(self) -> None:
        self.doubleClicked.connect(self._on_double_clicked)

    def menu_for(self, job: Job) -> QMenu:
        """A menu with everything that can be done about `job`; it deletes itself when closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("job_menu")
        menu.setAccessibleName(self.tr("Actions"))
        for job_action in actions_for(job):
            entry = menu.addAction(action_words(job_action))
            entry.setObjectName(job_action.value)
            entry.setData(job_action)
        menu.triggered.connect(
            lambda entry: self.action_requested.emit(job.take_id, JobAction(entry.data()))
        )
        return menu

    def offer(self, take_id: str) -> None:
        """Go to a take's row and open its menu; nothing happens when it has none."""
        index = self._queue_model.index_of(take_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._offer(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _OPEN_KEYS and index.isValid():
            self._explain_or_offer(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self._offer(index)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        take_first_by_key(self, event)
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            if self.currentIndex().isValid():
                self._offer(self.currentIndex())
        else:
            index = self.indexAt(event.pos())
            if index.isValid():
                self._offer(index, event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and index.isValid() and self._is_on_dots(event.position().toPoint(), index):
            self._offer(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        index = self.indexAt(position)
        is_on_dots = index.isValid() and self._is_on_dots(position, index)
        shape = Qt.CursorShape.PointingHandCursor if is_on_dots else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def dots_rect(self, index: AnyIndex) -> QRect:
        """Where a row's menu button is, in the viewport's coordinates."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return self._queue_delegate.dots_rect(option)

    def _is_on_dots(self, position: QPoint, index: AnyIndex) -> bool:
        return self.dots_rect(index).contains(position)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        # The first click on the dots has opened the menu already.
        position = self.viewport().mapFromGlobal(self.cursor().pos())
        if not self._is_on_dots(position, index):
            self._explain_or_offer(index)

    def _explain_or_offer(self, index: AnyIndex) -> None:
        job: Job = index.data(QueueRole.JOB)
        if job.problem is not None:
            self.action_requested.emit(job.take_id, JobAction.WHAT_HAPPENED)
        else:
            self._offer(index)

    def _offer(self, index: AnyIndex, at: QPoint | None = None) -> None:
        self.scrollTo(index)
        menu = self.menu_for(index.data(QueueRole.JOB))
        dots = self.dots_rect(index)
        # Under the dots and over the row, on whichever side the dots are.
        below = dots.bottomLeft()
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            below = dots.bottomRight() - QPoint(menu.sizeHint().width(), 0)
        menu.popup(at or self.viewport().mapToGlobal(below))
