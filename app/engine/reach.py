"""Whether the API can be reached, as far as the requests of all jobs tell."""

from collections.abc import Callable

from app.engine.listener import EngineListener


class Reach:
    """Tells of each change, and wakes whoever waits for a next try when the API is there again."""

    def __init__(self, listener: EngineListener, on_back: Callable[[], None]) -> None:
        self._listener = listener
        self._on_back = on_back
        # Nobody knows before the first request has been answered, or could not be sent.
        self._is_online: bool | None = None

    def note(self, is_online: bool) -> None:
        """The API was reached just now, or could not be."""
        if is_online == self._is_online:
            return
        self._is_online = is_online
        self._listener.online_changed(is_online)
        if is_online:
            self._on_back()
