"""Carries out what a person asks of one job."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from app.bridge.job_actions import JobAction
from app.bridge.rooms import Rooms
from app.core.events import Hold
from app.engine.tasks import TaskSet


class JobDesk(QObject):
    """Passes wishes about jobs on to the engine; the job itself tells what came of them."""

    another_take_wanted = Signal(object, int)  # GenerationRequest, takes

    def __init__(
        self,
        tasks: TaskSet,
        rooms: Callable[[], Rooms | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._rooms = rooms

    def carry_out(self, take_id: str, action: JobAction) -> None:
        """Do what concerns the job itself; what only concerns the window is not known here."""
        rooms = self._rooms()
        job = rooms.engine.job(take_id) if rooms else None
        if rooms is None or job is None:
            return
        engine = rooms.engine
        match action:
            case JobAction.REMOVE:
                self._start(take_id, engine.remove)
            case JobAction.GO_ON if job.hold is not None:
                engine.release(job.hold)
            case JobAction.STOP_WATCHING:
                self._start(take_id, engine.stop_watching)
            case JobAction.WATCH_AGAIN | JobAction.FETCH_AGAIN:
                self._start(take_id, engine.watch_again)
            case JobAction.REMOVE_FROM_LIST | JobAction.DISMISS:
                self._start(take_id, engine.dismiss)
            case JobAction.SEND_AGAIN:
                # A take is sent once: sending again knowingly is a new take.
                self.another_take_wanted.emit(job.request, 1)
                self._start(take_id, engine.dismiss)
            case _:
                pass

    def adopt(self, take_id: str, api_job_id: str) -> None:
        """Follow an uncertain job by the id its owner found on the account page."""
        if rooms := self._rooms():
            adopt = rooms.engine.adopt
            self._start(take_id, lambda known_id: adopt(known_id, api_job_id))

    def release(self, hold: Hold) -> None:
        """Let the jobs that waited for `hold` go on."""
        if rooms := self._rooms():
            rooms.engine.release(hold)

    def try_now(self) -> None:
        """Try at once what waits for its next try."""
        if rooms := self._rooms():
            rooms.engine.network_came_back()

    def _start(self, take_id: str, wish: Callable[[str], Awaitable[bool]]) -> None:
        self._tasks.start(f"wish for {take_id}", _carry_out(wish, take_id))


async def _carry_out(wish: Callable[[str], Awaitable[bool]], take_id: str) -> None:
    await wish(take_id)
