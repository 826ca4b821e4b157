"""Long work with files in a thread that ends soon after nobody waits for it any more."""

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
_ENDED_WITHIN_S = 5.0


class Stopped(Exception):
    """The caller left; raised inside the thread, between two pieces of work."""


async def in_thread(work: Callable[[threading.Event], T]) -> T:
    """What `work` returns, run in a thread with an event that is set when the caller is cancelled.

    A cancelled caller leaves when `work` has ended, so that no file is still open or moving then,
    or after some seconds in which the disk did not answer. Raises what `work` raises.
    """
    stop = threading.Event()
    working = asyncio.get_running_loop().run_in_executor(None, work, stop)
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        stop.set()
        # Heard, or the loop would report an error that nobody asked for.
        working.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
        # A disk that does not answer must not keep the window from closing.
        await asyncio.wait([working], timeout=_ENDED_WITHIN_S)
        working.cancel()
        raise


def go_on(stop: threading.Event) -> None:
    """Return while somebody waits for the work. Raises Stopped."""
    if stop.is_set():
        raise Stopped
