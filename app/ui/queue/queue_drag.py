"""Drag and drop of waiting jobs within the queue.

Qt's own drag and drop runs a nested event loop while the button is held, so it is not used.
"""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QListView

from app.bridge.jobs.job_actions import movable_with
from app.bridge.jobs.queue_model import QueueModel


class QueueDrag:
    """The job that is dragged over `view`, and its drop position within its group."""

    def __init__(self, view: QListView, model: QueueModel) -> None:
        self._view = view
        self._model = model
        self._take_id = ""
        self._pressed_at = QPoint()
        self._is_moving = False
        self._index = 0

    @property
    def is_moving(self) -> bool:
        """Whether a drag is in progress."""
        return self._is_moving

    def press(self, position: QPoint) -> None:
        """Handle a press of the mouse button at `position`, in viewport coordinates."""
        self.cancel()
        index = self._view.indexAt(position)
        jobs = self._model.jobs()
        if index.isValid() and movable_with(jobs[index.row()].take_id, jobs):
            self._take_id = jobs[index.row()].take_id
            self._pressed_at = position

    def move_to(self, position: QPoint) -> bool:
        """Handle a move with the button down; return whether a drag is in progress."""
        if not self._take_id:
            return False
        way = (position - self._pressed_at).manhattanLength()
        if not self._is_moving and way < QApplication.startDragDistance():
            return False
        self._is_moving = True
        tops = [self._rect(row).center().y() for row in self._other_rows()]
        self._index = sum(1 for middle in tops if middle < position.y())
        return True

    def drop(self) -> tuple[str, int] | None:
        """End the drag; return the take id and its new index in its group, or None."""
        dropped = (self._take_id, self._index) if self._is_moving and self._is_there() else None
        self.cancel()
        return dropped

    def cancel(self) -> None:
        """Cancel the drag."""
        self._take_id, self._is_moving = "", False

    def line_rect(self) -> QRect:
        """Return the rectangle of the line at the drop position; empty without a drag."""
        # Called on every paint event: the rows are read only during a drag.
        rows = self._other_rows() if self._is_moving else []
        if not rows:
            return QRect()
        is_last = self._index >= len(rows)
        row = self._rect(rows[-1] if is_last else rows[self._index])
        y = row.bottom() if is_last else row.top()
        return QRect(row.left(), max(0, y - 1), row.width(), 2)

    def _is_there(self) -> bool:
        """Whether the job still waits: it may have been sent meanwhile."""
        return bool(movable_with(self._take_id, self._model.jobs()))

    def _other_rows(self) -> list[int]:
        """Return the rows among which the dragged job can be dropped."""
        jobs = self._model.jobs()
        ids = {job.take_id for job in movable_with(self._take_id, jobs)} - {self._take_id}
        return [row for row, job in enumerate(jobs) if job.take_id in ids]

    def _rect(self, row: int) -> QRect:
        return self._view.visualRect(self._model.index(row))
