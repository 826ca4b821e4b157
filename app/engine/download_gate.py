"""How many finished clips are fetched at a time, and which of those that wait comes next."""

import asyncio
import heapq
from collections.abc import Callable
from datetime import datetime
from itertools import count

# A few downloads fill a line; many at once only make each of them, and its link, older.
_DOWNLOADS_AT_ONCE = 4


class Entry:
    """The right to fetch one clip; `leave` must be called, and may be called again."""

    def __init__(self, on_left: Callable[[], None]) -> None:
        self._on_left: Callable[[], None] | None = on_left

    def leave(self) -> None:
        """Let the next one in."""
        on_left, self._on_left = self._on_left, None
        if on_left is not None:
            on_left()


class DownloadGate:
    """Lets a few in at a time; of those that wait the one with the oldest link goes first."""

    def __init__(self, places: int = _DOWNLOADS_AT_ONCE) -> None:
        self._free_places = places
        # Since when the link is there; the order of coming decides among equals.
        self._line: list[tuple[datetime, int, asyncio.Future[None]]] = []
        self._numbers = count()

    async def enter(self, link_since: datetime) -> Entry:
        """Return when the clip whose link is there since then (UTC) may be fetched."""
        if self._free_places > 0:
            self._free_places -= 1
            return Entry(self._on_left)
        let_in: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._line, (link_since, next(self._numbers), let_in))
        try:
            await let_in
        except asyncio.CancelledError:
            # Let in at the very moment of leaving: the place is the next one's.
            if not let_in.cancelled():
                self._on_left()
            raise
        return Entry(self._on_left)

    def _on_left(self) -> None:
        while self._line:
            _, _, let_in = heapq.heappop(self._line)
            if not let_in.done():
                let_in.set_result(None)
                return
        self._free_places += 1
