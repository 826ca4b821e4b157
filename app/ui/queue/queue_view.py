"""The list of unfinished jobs, with the actions that fit the state of each."""

from PySide6 import QtWidgets
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QListView, QMenu, QWidget

from app.bridge.item_models import AnyIndex
from app.bridge.jobs.job_actions import ENDED_BADLY, JobAction, released_with
from app.bridge.jobs.queue_model import QueueModel, QueueRole
from app.core.job import Job
from app.core.model_card import ModelCard
from app.ui.queue.job_action_text import (
    action_text,
    action_tip,
    actions_for,
    again_usd,
    resume_text,
)
from app.ui.queue.queue_delegate import QueueDelegate
from app.ui.queue.queue_drag import QueueDrag
from app.ui.theme.focus_ring import note_key
from app.ui.theme.style_roles import keep_scroll_bar
from app.ui.theme.tokens import tokens_of
from app.ui.widgets.factories import set_own_viewport
from app.ui.widgets.focus import CurrentItem, take_first_by_key
from app.ui.widgets.plain_text import set_tool_tip
from app.ui.widgets.rounded_menu import RoundedMenu

_EDGE_PX = 16
_MOVE_KEYS = {
    JobAction.MOVE_UP: QKeySequence("Alt+Up"),
    JobAction.MOVE_DOWN: QKeySequence("Alt+Down"),
    JobAction.MOVE_TO_TOP: QKeySequence("Alt+Home"),
}
_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class QueueView(QListView):
    """Shows the queue; emits the action that the user chose and its take."""

    action_requested = Signal(str, JobAction)
    move_requested = Signal(str, int)  # take id, index among the jobs that wait to be sent

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_own_viewport(self)
        self._queue_model = model
        self._queue_delegate = QueueDelegate(self)
        self._drag = QueueDrag(self, model)
        self._prices: ModelCard | None = None
        self._is_demo = False
        self._build(model)
        self._current = CurrentItem(self)
        self._connect()

    def _build(self, model: QueueModel) -> None:
        self.setObjectName("queue")
        self.setAccessibleName(self.tr("Queue"))
        self.setModel(model)
        self.setItemDelegate(self._queue_delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # So that prices do not move when there are more jobs than fit.
        keep_scroll_bar(self)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def _connect(self) -> None:
        self.doubleClicked.connect(self._on_double_clicked)

    def currentIndex(self) -> QModelIndex:
        return self._current.index

    def set_prices(self, card: ModelCard) -> None:
        """Show the prices of `card` in the menus."""
        self._prices = card

    def set_demo(self, is_demo: bool) -> None:
        """Show no prices in the menus of the demo's jobs."""
        self._is_demo = is_demo

    def menu_for(self, job: Job) -> QMenu:
        """Return a menu with the actions that fit `job`; it deletes itself when closed."""
        menu = RoundedMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("job_menu")
        menu.setAccessibleName(self.tr("Actions"))
        menu.setToolTipsVisible(True)
        jobs = self._queue_model.jobs()
        ended = [each for each in jobs if each.state in ENDED_BADLY]
        for job_action in actions_for(job, jobs):
            if job_action is JobAction.GO_ON and job.hold is not None:
                held = released_with(job, jobs)
                text = resume_text(job.hold, held, self._prices, is_demo=self._is_demo)
            else:
                sent = ended if job_action is JobAction.TRY_ALL_AGAIN else [job]
                usd = None if self._is_demo else again_usd(sent, self._prices)
                text = action_text(job_action, usd, len(sent))
            entry = menu.addAction(text)
            entry.setObjectName(job_action.value)
            entry.setData(job_action)
            set_tool_tip(entry, action_tip(job_action, is_demo=self._is_demo))
            if keys := _MOVE_KEYS.get(job_action):
                entry.setShortcut(keys)
        menu.triggered.connect(
            lambda entry: self.action_requested.emit(job.take_id, JobAction(entry.data()))
        )
        return menu

    def offer(self, take_id: str) -> None:
        """Scroll to the row of a take and open its menu; nothing happens when there is no row."""
        index = self.show_job(take_id)
        if index.isValid():
            self._offer(index)

    def show_job(self, take_id: str) -> QModelIndex:
        """Scroll to the row of a take and focus it; return its index, invalid without a row."""
        index = self._queue_model.index_of(take_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return index

    def keyPressEvent(self, event: QKeyEvent) -> None:
        note_key(self)
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape and self._drag.is_moving:
            self._drag.cancel()
            self.viewport().update()
        elif (move := _move_of(event)) and index.isValid():
            job: Job = index.data(QueueRole.JOB)
            self.action_requested.emit(job.take_id, move)
        elif event.key() in _OPEN_KEYS and index.isValid():
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
        elif is_left:
            self._drag.press(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton and self._drag.move_to(position):
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scroll_towards(position)
            self.viewport().update()
            return
        index = self.indexAt(position)
        is_on_dots = index.isValid() and self._is_on_dots(position, index)
        shape = Qt.CursorShape.PointingHandCursor if is_on_dots else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and (dropped := self._drag.drop()):
            self.viewport().unsetCursor()
            self.viewport().update()
            self.move_requested.emit(*dropped)
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        line = self._drag.line_rect()
        if not line.isEmpty():
            painter = QPainter(self.viewport())
            painter.fillRect(line, QColor(tokens_of(QGuiApplication.palette()).accent))
            painter.end()

    def dots_rect(self, index: AnyIndex) -> QRect:
        """Return the rectangle of the menu button of a row, in viewport coordinates."""
        option = QtWidgets.QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return self._queue_delegate.dots_rect(option)

    def _scroll_towards(self, position: QPoint) -> None:
        """Scroll while a job is dragged beyond the edge."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        beyond = min(0, position.y() - _EDGE_PX) + max(0, position.y() - (height - _EDGE_PX))
        bar.setValue(bar.value() + beyond)

    def _is_on_dots(self, position: QPoint, index: AnyIndex) -> bool:
        return self.dots_rect(index).contains(position)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        # The first click on the menu button has opened the menu already.
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
        # Below the menu button and over the row, in both layout directions.
        below = dots.bottomLeft()
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            below = dots.bottomRight() - QPoint(menu.sizeHint().width(), 0)
        menu.popup(at or self.viewport().mapToGlobal(below))


def _move_of(event: QKeyEvent) -> JobAction | None:
    """Return the move that the pressed key stands for, or None."""
    pressed = QKeySequence(event.keyCombination())
    return next((move for move, keys in _MOVE_KEYS.items() if keys == pressed), None)
