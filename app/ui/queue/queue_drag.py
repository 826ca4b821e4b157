"""Dragging a waiting job to another place in the queue.

Not Qt's own drag and drop: that runs a nested event loop for as long as the button is held.
"""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QListView

from app.bridge.jobs.job_actions import waiting
from app.bridge.jobs.queue_model import QueueModel


class QueueDrag:
    """What is being dragged over `view`, and where it would land."""

    def __init__(self, view: QListView, model: QueueModel) -> None:
        self._view = view
        self._model = model
        self._take_id = ""
        self._pressed_at = QPoint()
        self._is_moving = False
        self._place = 0

    @property
    def is_moving(self) -> bool:
        """Whether a job follows the mouse now."""
        return self._is_moving

    def press(self, position: QPoint) -> None:
        """The mouse button went down at `position`, in the viewport's coordinates."""
        self.cancel()
        index = self._view.indexAt(position)
        jobs = self._model.jobs()
        if index.isValid() and jobs[index.row()] in waiting(jobs):
            self._take_id = jobs[index.row()].take_id
            self._pressed_at = position

    def move_to(self, position: QPoint) -> bool:
        """The mouse is at `position` with the button down; whether a job follows it now."""
        if not self._take_id:
            return False
        way = (position - self._pressed_at).manhattanLength()
        if not self._is_moving and way < QApplication.startDragDistance():
            return False
        self._is_moving = True
        tops = [self._rect(row).center().y() for row in self._other_rows()]
        self._place = sum(1 for middle in tops if middle < position.y())
        return True

    def drop(self) -> tuple[str, int] | None:
        """End the drag; which take goes to which place among the waiting ones, or None."""
        dropped = (self._take_id, self._place) if self._is_moving and self._is_there() else None
        self.cancel()
        return dropped

    def cancel(self) -> None:
        """Leave everything where it is."""
        self._take_id, self._is_moving = "", False

    def line_rect(self) -> QRect:
        """Where to draw the line between the rows the job would land between; else empty."""
        # Asked for with every painting: only a drag is worth a look at all rows.
        rows = self._other_rows() if self._is_moving else []
        if not rows:
            return QRect()
        is_last = self._place >= len(rows)
        row = self._rect(rows[-1] if is_last else rows[self._place])
        y = row.bottom() if is_last else row.top()
        return QRect(row.left(), max(0, y - 1), row.width(), 2)

    def _is_there(self) -> bool:
        """Whether the job still waits: it may have been sent meanwhile."""
        return any(job.take_id == self._take_id for job in waiting(self._model.jobs()))

    def _other_rows(self) -> list[int]:
        """The rows of the waiting jobs but for the dragged one."""
        jobs = self._model.jobs()
        ids = {job.take_id for job in waiting(jobs)} - {self._take_id}
        return [row for row, job in enumerate(jobs) if job.take_id in ids]

    def _rect(self, row: int) -> QRect:
        return self._view.visualRect(self._model.index(row))
