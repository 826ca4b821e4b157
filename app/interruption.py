"""Ctrl+C and SIGTERM as something to be noticed, not as an exception in the middle of anything."""

import asyncio
import signal
from types import FrameType, TracebackType


class Interruption:
    """Notes SIGINT and SIGTERM while its block runs, also before and after the event loop does."""

    def __init__(self) -> None:
        self._has_come = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._event = asyncio.Event()

    def __enter__(self) -> "Interruption":
        self._earlier = {
            number: signal.signal(number, self._on_signal)
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._loop = None
        for number, handler in self._earlier.items():
            signal.signal(number, handler)

    def as_event(self, loop: asyncio.AbstractEventLoop) -> asyncio.Event:
        """An event of `loop`, which is running, that is set once a signal has come."""
        self._loop = loop
        if self._has_come:
            self._event.set()
        return self._event

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._has_come = True
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._event.set)
