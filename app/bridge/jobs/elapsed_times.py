"""Updates the times that jobs show, and reads how long such jobs usually take."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.aio.tasks import TaskSet
from app.bridge.jobs.queue_model import QueueGroup, QueueModel
from app.core.job import Job, JobState
from app.core.polling import usual_time
from app.core.ports import Clock, Journal

_TICK_MS = 1000


class ElapsedTimes(QObject):
    """Passes the current time to the queue's model while a row shows a time."""

    def __init__(
        self,
        queue_model: QueueModel,
        tasks: TaskSet,
        journal: Callable[[], Journal | None],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue_model = queue_model
        self._tasks = tasks
        self._journal = journal
        self._clock = clock
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)

    def follow(self, job: Job) -> None:
        """Show the times of `job`, which has just changed and is in the model."""
        if job.state is JobState.RUNNING:
            self._ask_usual((job,))
        elif job.state is JobState.READY:
            # One more time is known now, for those that are still made.
            jobs = self._queue_model.jobs_in(QueueGroup.IN_PROGRESS)
            self._ask_usual(tuple(each for each in jobs if each.state is JobState.RUNNING))
        if not self._tick.isActive() and self._queue_model.shows_time:
            self._on_tick()
            self._tick.start()

    def stop(self) -> None:
        """Stop updating: the queue is empty."""
        self._tick.stop()

    def _ask_usual(self, jobs: tuple[Job, ...]) -> None:
        if journal := self._journal():
            for job in jobs:
                self._tasks.start(f"usual time {job.take_id}", self._load_usual(journal, job))

    def _on_tick(self) -> None:
        self._queue_model.tick(self._clock.now())
        if not self._queue_model.shows_time:
            self._tick.stop()

    async def _load_usual(self, journal: Journal, job: Job) -> None:
        request = job.request
        times_s = await journal.making_times_s(request.resolution, request.duration_s)
        self._queue_model.set_usual(job.take_id, usual_time(times_s))
