"""Ctrl+C, SIGTERM and the like as something to be noticed, not as an exception anywhere."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from app.aio.ending_signals import ending_signals

# Known to type checkers by its name. Neither typing nor asyncio is imported here: that would leave
# time for a Ctrl+C that is not noted yet.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio


class Interruption:
    """Notes the signals that ask the process to end, from `begin` on and whatever runs."""

    def __init__(self) -> None:
        self._has_come = False
        self._is_exception = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._event: asyncio.Event | None = None

    def begin(self) -> None:
        """Note signals from now on; those that the caller of this process ignores stay ignored."""
        for number in ending_signals():
            signal.signal(number, self._on_signal)

    def ignore_from_now_on(self) -> None:
        """Let no signal change the exit status any more, which is decided."""
        for number in ending_signals():
            signal.signal(number, signal.SIG_IGN)

    @property
    def has_come(self) -> bool:
        """Whether a signal has come."""
        return self._has_come

    def as_event(self, loop: "asyncio.AbstractEventLoop") -> "asyncio.Event":
        """An event of `loop`, which is running, that is set once a signal has come."""
        import asyncio

        self._event, self._loop = asyncio.Event(), loop
        if self._has_come:
            self._event.set()
        return self._event

    @contextmanager
    def as_exception(self) -> Iterator[None]:
        """Within, a signal raises KeyboardInterrupt, as one does that has come: for what blocks."""
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
