"""Entering, checking and keeping the API key, for the key dialog."""

from PySide6.QtCore import QObject, Signal

from app.bridge.rooms import Rooms
from app.core.errors import ApiError
from app.core.events import Hold
from app.core.secret import ApiKey
from app.engine.tasks import TaskSet


class KeyDesk(QObject):
    """Takes keys in; tells where the key in use came from and what went wrong."""

    source_changed = Signal(object)  # KeySource
    saved = Signal(object)  # Problem when it is kept for this session only, else None
    forgotten = Signal(object)  # Problem when the keyring may still have it, else None
    checked = Signal(object)  # Problem when the key does not work, else None

    def __init__(self, tasks: TaskSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._rooms: Rooms | None = None

    def set_rooms(self, rooms: Rooms | None) -> None:
        """Work with these rooms from now on."""
        self._rooms = rooms
        if rooms:
            self.source_changed.emit(rooms.keys.source)

    def save(self, key: ApiKey) -> None:
        """Use `key` from now on, keep it if possible, let waiting jobs go on."""
        if self._rooms:
            self._tasks.start("save the key", self._save(self._rooms, key))

    def forget(self) -> None:
        """Use no key any more and delete the kept one; jobs that need a key wait for the next."""
        if self._rooms:
            self._tasks.start("forget the key", self._forget(self._rooms))

    def check(self, key: ApiKey) -> None:
        """Ask the API whether it accepts `key`; costs nothing."""
        if self._rooms:
            self._tasks.start("check the key", self._check(self._rooms, key))

    async def _save(self, rooms: Rooms, key: ApiKey) -> None:
        problem = await rooms.keys.save(key)
        self.source_changed.emit(rooms.keys.source)
        self.saved.emit(problem)
        rooms.engine.release(Hold.KEY)

    async def _forget(self, rooms: Rooms) -> None:
        problem = await rooms.keys.forget()
        self.source_changed.emit(rooms.keys.source)
        self.forgotten.emit(problem)

    async def _check(self, rooms: Rooms, key: ApiKey) -> None:
        try:
            await rooms.api.check_key(key)
        except ApiError as error:
            self.checked.emit(error.problem)
        else:
            self.checked.emit(None)
