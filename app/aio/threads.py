"""Long file work in a thread that ends soon after its caller is cancelled."""

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
_ENDED_WITHIN_S = 5.0


class Stopped(Exception):
    """The caller was cancelled; raised inside the thread, between two pieces of work."""


async def in_thread(work: Callable[[threading.Event], T]) -> T:
    """Run `work` in a thread and return its result.

    `work` receives an event that is set when the caller is cancelled. The caller then leaves once
    `work` has ended, so that no file is still open or being moved, or after some seconds when the
    disk does not answer. Raises what `work` raises.
    """
    stop = threading.Event()
    working = asyncio.get_running_loop().run_in_executor(None, work, stop)
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        stop.set()
        # Retrieve the error; otherwise the loop would log it as never retrieved.
        working.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
        # A disk that does not answer must not keep the window from closing.
        await asyncio.wait([working], timeout=_ENDED_WITHIN_S)
        working.cancel()
        raise


def go_on(stop: threading.Event) -> None:
    """Raise Stopped when `stop` is set; the caller of the work is then cancelled."""
    if stop.is_set():
        raise Stopped
