"""Ctrl+C, SIGTERM and similar signals as a state to query, not as an exception anywhere."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from app.aio.ending_signals import ending_signals

# Type checkers know this name. Neither typing nor asyncio is imported here: the import would leave
# time in which a Ctrl+C is not recorded yet.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio


class Interruption:
    """Records the signals that ask the process to end, from `begin` on."""

    def __init__(self) -> None:
        self._has_come = False
        self._is_exception = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._event: asyncio.Event | None = None

    def begin(self) -> None:
        """Record signals from now on; those that the parent process ignores stay ignored."""
        for number in ending_signals():
            signal.signal(number, self._on_signal)

    def ignore_from_now_on(self) -> None:
        """Ignore further signals: the exit status is decided."""
        for number in ending_signals():
            signal.signal(number, signal.SIG_IGN)

    @property
    def has_come(self) -> bool:
        """Whether a signal has arrived."""
        return self._has_come

    def as_event(self, loop: "asyncio.AbstractEventLoop") -> "asyncio.Event":
        """Return an event of the running `loop` that is set once a signal has arrived."""
        import asyncio

        self._event, self._loop = asyncio.Event(), loop
        if self._has_come:
            self._event.set()
        return self._event

    @contextmanager
    def as_exception(self) -> Iterator[None]:
        """Raise KeyboardInterrupt on a signal inside the block, also on an earlier one.

        For code that blocks.
        """
        self._is_exception = True
        try:
            if self._has_come:
                raise KeyboardInterrupt
            yield
        finally:
            self._is_exception = False

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._has_come = True
        if self._is_exception:
            raise KeyboardInterrupt
        if self._loop is not None and self._event is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._event.set)
