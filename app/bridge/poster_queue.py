"""Fetches the posters that are in view, a few at once, and none that was scrolled past."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from app.bridge.library_model import LibraryModel
from app.bridge.poster_store import PosterSource, shaped
from app.bridge.rooms import Rooms
from app.engine.tasks import TaskSet

# Decoding takes the processor from the window, so not more than a slow disk needs.
_AT_ONCE = 2


class PosterQueue(QObject):
    """Gives the library's model the posters it wants, the newest wishes only."""

    def __init__(
        self,
        model: LibraryModel,
        tasks: TaskSet,
        rooms: Callable[[], Rooms | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._tasks = tasks
        self._rooms = rooms
        self._waiting: dict[str, PosterSource] = {}
        # The picture id of what each task fetches, by the task's name.
        self._fetching: dict[str, str] = {}
        model.posters_wanted.connect(self._on_posters_wanted)

    @Slot(object)
    def _on_posters_wanted(self, wanted: dict[str, PosterSource]) -> None:
        for name, picture in list(self._fetching.items()):
            if picture not in wanted or not self._tasks.is_running(name):
                self._tasks.cancel(name)
                del self._fetching[name]
        under_way = set(self._fetching.values())
        self._waiting = {
            picture: source for picture, source in wanted.items() if picture not in under_way
        }
        rooms = self._rooms()
        for name in (f"posters {number}" for number in range(1, _AT_ONCE + 1)):
            if rooms and self._waiting and name not in self._fetching:
                self._tasks.start(name, self._fetch_all(name, rooms, self._next_for(name)))

    def _next_for(self, name: str) -> tuple[str, PosterSource] | None:
        """The first poster that waits, noted as being fetched by the task `name`."""
        self._fetching.pop(name, None)
        if not self._waiting:
            return None
        picture = next(iter(self._waiting))
        self._fetching[name] = picture
        return picture, self._waiting.pop(picture)

    async def _fetch_all(
        self, name: str, rooms: Rooms, first: tuple[str, PosterSource] | None
    ) -> None:
        at = first
        while at is not None:
            picture, source = at
            poster = await rooms.poster(picture, source.path, source.size_bytes)
            # A clip that has no file now may have one again: that is not remembered.
            if poster is not None or source.path is not None:
                shape = self._model.poster_shape
                # Scaling a large picture well takes milliseconds.
                ready = await asyncio.to_thread(shaped, poster or QImage(), shape)
                self._model.set_poster(picture, ready, shape)
            at = self._next_for(name)
