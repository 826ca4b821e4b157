"""How many finished clips are fetched at a time, which comes next, and which hosts are down."""

import asyncio
from bisect import insort
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import count

# A few downloads fill a line; many at once only make each of them, and its link, older.
_DOWNLOADS_AT_ONCE = 4


class Entry:
    """The right to fetch one clip; `leave` must be called, and may be called again.

    With a `refusal` it is none: the host is down, for this reason, and another clip tries it.
    """

    def __init__(self, on_left: Callable[[], None] | None, refusal: str = "") -> None:
        self.refusal = refusal
        self._on_left = on_left

    def leave(self) -> None:
        """Let the next one in."""
        on_left, self._on_left = self._on_left, None
        if on_left is not None:
            on_left()


@dataclass(frozen=True, slots=True, order=True)
class _Waiting:
    """A clip in the line: the oldest link first, the order of coming decides among equals."""

    link_since: datetime
    number: int
    host: str = field(compare=False)
    let_in: asyncio.Future[Entry] = field(compare=False)


class DownloadSlots:
    """Lets a few in at a time; of those that wait the one with the oldest link goes first.

    A host that is down is tried by one clip at a time and the others are refused, so it neither
    keeps anyone waiting nor is hammered; `on_host_back` is called when it sends a file again.
    """

    def __init__(
        self, places: int = _DOWNLOADS_AT_ONCE, on_host_back: Callable[[], None] = lambda: None
    ) -> None:
        self._free_places = places
        self._on_host_back = on_host_back
        self._line: list[_Waiting] = []
        self._numbers = count()
        self._inside: Counter[str] = Counter()
        # Each with the reason.
        self._down: dict[str, str] = {}
        self._successes: Counter[str] = Counter()
        # How often its host had worked when a take's fetch failed last.
        self._successes_at_failure: dict[str, int] = {}

    async def enter(self, link_since: datetime, host: str = "") -> Entry:
        """Return when the clip whose link is there since then (UTC) may be fetched from `host`."""
        let_in: asyncio.Future[Entry] = asyncio.get_running_loop().create_future()
        waiting = _Waiting(link_since, next(self._numbers), host, let_in)
        insort(self._line, waiting)
        self._let_in()
        try:
            return await let_in
        except asyncio.CancelledError:
            if let_in.cancelled():
                self._line.remove(waiting)
            else:
                # Let in at the very moment of leaving: the place is the next one's.
                let_in.result().leave()
            raise

    def note_success(self, host: str) -> None:
        """`host` has sent some of a file."""
        self._successes[host] += 1
        if host in self._down:
            del self._down[host]
            self._on_host_back()

    def note_failure(self, host: str, take_id: str, reason: str) -> None:
        """`host` has sent nothing of the file of a take: it is down, or only this file is bad."""
        successes = self._successes[host]
        # It has worked for others since this take failed last, so the fault is the file's.
        is_file_at_fault = self._successes_at_failure.get(take_id, successes) != successes
        self._successes_at_failure[take_id] = successes
        if not is_file_at_fault:
            self._down[host] = reason
            self._let_in()

    def _let_in(self) -> None:
        for waiting in tuple(self._line):
            host = waiting.host
            if waiting.let_in.done():
                # Cancelled: it takes itself out of the line.
                continue
            if host in self._down and self._inside[host]:
                entry = Entry(None, self._down[host])
            elif self._free_places > 0:
                self._free_places -= 1
                self._inside[host] += 1
                entry = Entry(partial(self._leave, host))
            else:
                continue
            self._line.remove(waiting)
            waiting.let_in.set_result(entry)

    def _leave(self, host: str) -> None:
        self._free_places += 1
        self._inside[host] -= 1
        self._let_in()
