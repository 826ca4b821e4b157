"""Carries out a user's actions on jobs in the queue."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from enum import StrEnum
from itertools import count
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Signal

from app.aio.tasks import TaskSet
from app.bridge.jobs.queue_model import QueueModel, group_of
from app.core.errors import JobIdTaken
from app.core.job import Hold, Job, JobState, is_settled

if TYPE_CHECKING:
    from app.engine.jobs.queue import Engine


class JobAction(StrEnum):
    """The actions on one job; its state decides which are offered."""

    PAUSE = "pause"
    UNPAUSE = "unpause"
    MOVE_TO_TOP = "move-to-top"
    MOVE_UP = "move-up"
    MOVE_DOWN = "move-down"
    REMOVE = "remove"
    GO_ON = "go-on"
    STOP_WATCHING = "stop-watching"
    WATCH_AGAIN = "watch-again"
    REMOVE_FROM_LIST = "remove-from-list"
    SEND_AGAIN = "send-again"
    ENTER_JOB_ID = "enter-job-id"
    FETCH_AGAIN = "fetch-again"
    TRY_AGAIN = "try-again"
    TRY_ALL_AGAIN = "try-all-again"
    USE_AGAIN = "use-again"
    EDIT_PROMPT = "edit-prompt"
    DISMISS = "dismiss"
    WHAT_HAPPENED = "what-happened"
    COPY_PROMPT = "copy-prompt"
    COPY_JOB_ID = "copy-job-id"


ENDED_BADLY = (JobState.FAILED, JobState.REFUSED)


class JobActions(QObject):
    """Passes actions on to the engine; their result is a change of the job."""

    another_try_wanted = Signal(object)  # tuple of the Jobs that ended
    adopted = Signal()
    adopt_refused = Signal(object)  # Problem

    def __init__(
        self,
        queue_model: QueueModel,
        tasks: TaskSet,
        engine: Callable[[], Engine | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue_model = queue_model
        self._tasks = tasks
        self._engine = engine
        # A move starts from where the one before has put the job.
        self._moving = asyncio.Lock()
        self._move_numbers = count(1)

    def carry_out(self, take_id: str, action: JobAction) -> None:
        """Carry out `action` on a job; actions that only concern the window do nothing here."""
        engine = self._engine()
        job = engine.job(take_id) if engine else None
        if engine is None or job is None:
            return
        match action:
            case JobAction.REMOVE:
                self._start(take_id, engine.remove)
            case JobAction.PAUSE:
                self._start(take_id, engine.pause)
            case JobAction.UNPAUSE:
                self._start(take_id, engine.unpause)
            case JobAction.MOVE_TO_TOP:
                self._start_move(engine, take_id, lambda at: 0)
            case JobAction.MOVE_UP:
                self._start_move(engine, take_id, lambda at: at - 1)
            case JobAction.MOVE_DOWN:
                self._start_move(engine, take_id, lambda at: at + 1)
            case JobAction.GO_ON if job.hold is Hold.SERVICE:
                self._send_from_here((job,))
            case JobAction.GO_ON if job.hold is Hold.CONSENT:
                self._start(take_id, engine.agree)
            case JobAction.GO_ON if job.hold is not None:
                engine.release(job.hold)
            case JobAction.STOP_WATCHING:
                self._start(take_id, engine.stop_watching)
            case JobAction.WATCH_AGAIN | JobAction.FETCH_AGAIN:
                self._start(take_id, engine.watch_again)
            case JobAction.REMOVE_FROM_LIST | JobAction.DISMISS:
                self._start(take_id, engine.dismiss)
            case JobAction.SEND_AGAIN if job.state is JobState.UNCERTAIN:
                # A take is sent only once, so sending again makes a new take.
                self.another_try_wanted.emit((job,))
            case JobAction.TRY_AGAIN if job.state in ENDED_BADLY:
                self.another_try_wanted.emit((job,))
            case JobAction.TRY_ALL_AGAIN:
                self.try_all_again()
            case JobAction.GO_ON | JobAction.SEND_AGAIN | JobAction.TRY_AGAIN:
                # The job's state changed while its menu was open.
                return
            case (
                JobAction.USE_AGAIN
                | JobAction.EDIT_PROMPT
                | JobAction.ENTER_JOB_ID
                | JobAction.WHAT_HAPPENED
            ):
                return
            case JobAction.COPY_PROMPT | JobAction.COPY_JOB_ID:
                return
            case _:
                assert_never(action)

    def move(self, take_id: str, to: int) -> None:
        """Move an unsent job to index `to` (from 0) among those of `movable_with`."""
        if engine := self._engine():
            self._start_move(engine, take_id, lambda at: to)

    def try_all_again(self) -> None:
        """Ask for every failed or refused job to be sent once more, as new takes."""
        ended = tuple(job for job in self._queue_model.jobs() if job.state in ENDED_BADLY)
        if ended:
            self.another_try_wanted.emit(ended)

    def clear(self, take_ids: Sequence[str]) -> None:
        """Remove these jobs from the queue, except those whose money is not known by now."""
        if engine := self._engine():
            self._tasks.start("clear ended jobs", _clear(engine, take_ids))

    def adopt(self, take_id: str, api_job_id: str) -> None:
        """Follow an uncertain job by the API's job id that the user entered.

        Emits `adopt_refused` when another job has that id: its charge would count twice, and its
        video would be saved twice.
        """
        if engine := self._engine():
            self._tasks.start(f"action on {take_id}", self._adopt(engine, take_id, api_job_id))

    def release(self, hold: Hold) -> None:
        """Let the jobs go on that wait for `hold`."""
        if hold is Hold.SERVICE:
            jobs = self._queue_model.jobs()
            self._send_from_here(tuple(job for job in jobs if job.hold is hold))
        elif engine := self._engine():
            engine.release(hold)

    def _send_from_here(self, held: tuple[Job, ...]) -> None:
        """Send those of `held` that were never sent, as new takes to the present service."""
        if unsent := tuple(job for job in held if job.state is JobState.QUEUED):
            self.another_try_wanted.emit(unsent)

    def try_now(self) -> None:
        """Try now what waits for its next try."""
        if engine := self._engine():
            engine.network_came_back()

    def _start(self, take_id: str, action: Callable[[str], Awaitable[bool]]) -> None:
        self._tasks.start(f"action on {take_id}", _carry_out(action, take_id))

    async def _adopt(self, engine: Engine, take_id: str, api_job_id: str) -> None:
        try:
            if await engine.adopt(take_id, api_job_id):
                self.adopted.emit()
        except JobIdTaken as error:
            self.adopt_refused.emit(error.problem)

    def _start_move(self, engine: Engine, take_id: str, to: Callable[[int], int]) -> None:
        # A new name each time: two presses of a key move a job twice.
        name = f"move {next(self._move_numbers)}"
        self._tasks.start(name, self._move(engine, take_id, to))

    async def _move(self, engine: Engine, take_id: str, to: Callable[[int], int]) -> None:
        async with self._moving:
            order = [job.take_id for job in movable_with(take_id, self._queue_model.jobs())]
            if take_id not in order:
                return
            at = order.index(take_id)
            order.remove(take_id)
            order.insert(max(0, to(at)), take_id)
            await engine.reorder(order)
            self._queue_model.set_order(order)


def movable_with(take_id: str, jobs: Sequence[Job]) -> tuple[Job, ...]:
    """Those of `jobs` whose places a take can have: the unsent ones of its group, itself included.

    None if it was sent. Jobs of other groups keep their places in the order of sending, in which a
    job that waits for the user's consent may be before those that are shown above it.
    """
    unsent = [job for job in jobs if job.state is JobState.QUEUED]
    group = next((group_of(job) for job in unsent if job.take_id == take_id), None)
    return tuple(job for job in unsent if group_of(job) is group)


def released_with(job: Job, jobs: Sequence[Job]) -> tuple[Job, ...]:
    """Those of `jobs` that GO_ON for the held `job` lets go, with it."""
    if job.hold in (Hold.SERVICE, Hold.CONSENT):
        return (job,)
    return tuple(each for each in jobs if each.hold is job.hold)


async def _carry_out(action: Callable[[str], Awaitable[bool]], take_id: str) -> None:
    await action(take_id)


async def _clear(engine: Engine, take_ids: Sequence[str]) -> None:
    for take_id in take_ids:
        job = engine.job(take_id)
        if job is not None and is_settled(job):
            await engine.dismiss(take_id)
