"""Loads the posters in view, cached ones first, and none that has left the view."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from app.aio.tasks import TaskSet
from app.bridge.library.library_model import LibraryModel
from app.bridge.library.poster_cache import PosterSource, shaped
from app.bridge.services import Pictures

# Decoding takes CPU time from the window, so no more than a slow disk needs.
_AT_ONCE = 2
# While the user types or scrolls, the view changes more often than this. Its rows are gone before
# a poster could be made.
_STILL_S = 0.05


class PosterLoader(QObject):
    """Loads the posters that the library's model requests; a new request replaces the last.

    Cached ones come at once. Others are made when the view has not moved for `still_s` seconds.
    """

    def __init__(
        self,
        model: LibraryModel,
        tasks: TaskSet,
        pictures: Callable[[], Pictures | None],
        parent: QObject | None = None,
        still_s: float = _STILL_S,
    ) -> None:
        super().__init__(parent)
        self._still_s = still_s
        self._still_at_s = 0.0
        self._model = model
        self._tasks = tasks
        self._pictures = pictures
        self._waiting: dict[str, PosterSource] = {}
        # The order in view of all that are wanted, by picture id.
        self._order: dict[str, int] = {}
        # Those that are not cached and have to be made.
        self._unmade: dict[str, PosterSource] = {}
        # The picture id and source that each task fetches, by the task's name.
        self._fetching: dict[str, tuple[str, PosterSource]] = {}
        model.posters_wanted.connect(self._on_posters_wanted)

    @Slot(object)
    def _on_posters_wanted(self, wanted: dict[str, PosterSource]) -> None:
        for name, (picture, source) in list(self._fetching.items()):
            # The source changes when the clip is renamed or its file comes back.
            if wanted.get(picture) != source or not self._tasks.is_running(name):
                self._tasks.cancel(name)
                del self._fetching[name]
        self._still_at_s = asyncio.get_running_loop().time() + self._still_s
        self._order = {picture: number for number, picture in enumerate(wanted)}
        under_way = {picture for picture, _ in self._fetching.values()}
        self._unmade = {
            picture: source
            for picture, source in wanted.items()
            if picture in self._unmade and source.path is not None
        }
        self._waiting = {
            picture: source
            for picture, source in wanted.items()
            if picture not in under_way and picture not in self._unmade
        }
        pictures = self._pictures()
        for name in (f"posters {number}" for number in range(1, _AT_ONCE + 1)):
            if pictures and (self._waiting or self._unmade) and name not in self._fetching:
                self._tasks.start(name, self._fetch_all(name, pictures, self._next_kept(name)))

    def _next_kept(self, name: str) -> tuple[str, PosterSource] | None:
        """The first waiting poster, recorded as being fetched by the task `name`."""
        return self._next_of(self._waiting, name)

    def _next_of(
        self, posters: dict[str, PosterSource], name: str
    ) -> tuple[str, PosterSource] | None:
        self._fetching.pop(name, None)
        if not posters:
            return None
        picture = min(posters, key=self._order.__getitem__)
        self._fetching[name] = picture, posters.pop(picture)
        return self._fetching[name]

    async def _fetch_all(
        self, name: str, pictures: Pictures, first: tuple[str, PosterSource] | None
    ) -> None:
        at = first
        while True:
            while at is not None:
                picture, source = at
                poster = await pictures.poster(picture, None, source.size_bytes)
                if poster is not None:
                    await self._show(picture, poster)
                elif source.path is not None:
                    self._unmade[picture] = source
                # Else it has no file now; not remembered, as the file may come back.
                at = self._next_kept(name)
            if not self._unmade:
                return
            if (wait_s := self._still_at_s - asyncio.get_running_loop().time()) > 0:
                await asyncio.sleep(wait_s)
            elif unmade := self._next_of(self._unmade, name):
                picture, source = unmade
                poster = await pictures.poster(picture, source.path, source.size_bytes)
                await self._show(picture, poster or QImage())
            at = self._next_kept(name)

    async def _show(self, picture: str, poster: QImage) -> None:
        shape = self._model.poster_shape
        # Scaling a large picture well takes milliseconds.
        ready = await asyncio.to_thread(shaped, poster, shape)
        self._model.set_poster(picture, ready, shape)
