"""Keeps the library's model filled: pages as it is scrolled, results as one types, posters."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from app.bridge.library_model import LibraryModel
from app.bridge.rooms import Rooms
from app.core.clip import Clip
from app.engine.tasks import TaskSet

_PAGE_CLIPS = 200
_SEARCH = "search the library"
_READ_ON = "read on in the library"


class ClipFeed(QObject):
    """Answers the library model's wishes from the opened rooms."""

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
        self._text = ""
        model.more_wanted.connect(self._on_more_wanted)
        model.poster_wanted.connect(self._on_poster_wanted)

    def search(self, text: str) -> None:
        """Show the clips that match `text`, all of them when it is empty."""
        self._text = text
        self.refresh()

    def refresh(self) -> None:
        """Read the first page anew."""
        # What is still read belongs behind the page that is being replaced.
        self._tasks.cancel(_READ_ON)
        if rooms := self._rooms():
            self._tasks.start(_SEARCH, self._load_first(rooms))

    def add(self, clip: Clip) -> None:
        """Show a clip that has just been kept."""
        # A page that is being read may have been asked for before there was this clip.
        if self._text or self._tasks.is_running(_SEARCH):
            self.refresh()
        else:
            self._model.prepend(clip)

    def _on_more_wanted(self, offset: int) -> None:
        if rooms := self._rooms():
            self._tasks.start(_READ_ON, self._load_more(rooms, offset))

    def _on_poster_wanted(self, clip_id: str, path: Path) -> None:
        if rooms := self._rooms():
            self._tasks.start(f"poster {clip_id}", self._load_poster(rooms, clip_id, path))

    async def _load_first(self, rooms: Rooms) -> None:
        text = self._text
        total = await rooms.library.count(text)
        clips = await rooms.library.search(text, _PAGE_CLIPS, 0)
        self._model.reset(clips, total)

    async def _load_more(self, rooms: Rooms, offset: int) -> None:
        self._model.append(await rooms.library.search(self._text, _PAGE_CLIPS, offset))

    async def _load_poster(self, rooms: Rooms, clip_id: str, path: Path) -> None:
        poster = await rooms.poster(clip_id, path)
        if poster is not None:
            self._model.set_poster(clip_id, poster)
