"""Limits concurrent downloads, orders those that wait, and remembers hosts that are down."""

import asyncio
from bisect import insort
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import count

# A few downloads saturate a connection. More would only slow each of them, and links expire.
_DOWNLOADS_AT_ONCE = 4


class Entry:
    """The right to download one clip; `leave` must be called and is idempotent.

    With a `refusal` there is no right: the host is down for this reason, and another clip tries it.
    """

    def __init__(self, on_left: Callable[[], None] | None, refusal: str = "") -> None:
        self.refusal = refusal
        self._on_left = on_left

    def leave(self) -> None:
        """Free the slot for the next one."""
        on_left, self._on_left = self._on_left, None
        if on_left is not None:
            on_left()


@dataclass(frozen=True, slots=True, order=True)
class _Waiting:
    """A waiting clip: the oldest link first; equal ones in order of arrival."""

    link_since: datetime
    number: int
    host: str = field(compare=False)
    let_in: asyncio.Future[Entry] = field(compare=False)


class DownloadSlots:
    """Admits a few downloads at a time, the one with the oldest link first.

    A host that is down is tried by one clip at a time; the others are refused. So it neither blocks
    other downloads nor gets many requests. `on_host_back` is called when it sends a file again.
    """

    def __init__(
        self, slots: int = _DOWNLOADS_AT_ONCE, on_host_back: Callable[[], None] = lambda: None
    ) -> None:
        self._free_slots = slots
        self._on_host_back = on_host_back
        self._line: list[_Waiting] = []
        self._numbers = count()
        self._inside: Counter[str] = Counter()
        # By host, with the reason.
        self._down: dict[str, str] = {}
        self._successes: Counter[str] = Counter()
        # By take: the successes of its host at the take's last failure.
        self._successes_at_failure: dict[str, int] = {}

    async def enter(self, link_since: datetime, host: str = "") -> Entry:
        """Wait for a slot for the clip whose link is from `since` (UTC) at `host`."""
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
                # Admitted at the very moment of the cancellation: pass the slot on.
                let_in.result().leave()
            raise

    def note_success(self, host: str) -> None:
        """Record that `host` has sent some of a file."""
        self._successes[host] += 1
        if host in self._down:
            del self._down[host]
            self._on_host_back()

    def note_failure(self, host: str, take_id: str, reason: str) -> None:
        """Record that `host` sent nothing for a take: it is down, or only this file is bad."""
        successes = self._successes[host]
        # It has worked for others since this take's last failure, so the file is at fault.
        is_file_at_fault = self._successes_at_failure.get(take_id, successes) != successes
        self._successes_at_failure[take_id] = successes
        if not is_file_at_fault:
            self._down[host] = reason
            self._let_in()

    def _let_in(self) -> None:
        for waiting in tuple(self._line):
            host = waiting.host
            if waiting.let_in.done():
                # Cancelled: it removes itself from the queue.
                continue
            if host in self._down and self._inside[host]:
                entry = Entry(None, self._down[host])
            elif self._free_slots > 0:
                self._free_slots -= 1
                self._inside[host] += 1
                entry = Entry(partial(self._leave, host))
            else:
                continue
            self._line.remove(waiting)
            waiting.let_in.set_result(entry)

    def _leave(self, host: str) -> None:
        self._free_slots += 1
        self._inside[host] -= 1
        self._let_in()
