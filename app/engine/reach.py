"""Whether the API can be reached, as far as the requests of all jobs tell."""

from collections.abc import Callable
from datetime import datetime

from app.core.problems import ProblemKind, problem
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


def tell_pause(listener: EngineListener, until: datetime | None) -> None:
    """Tell of a long pause that the API asked for, or with None that it is over."""
    if until is None:
        listener.trouble_over(ProblemKind.PAUSE_ASKED)
    else:
        # The user's own time of day.
        told = problem(ProblemKind.PAUSE_ASKED, until=f"{until.astimezone():%H:%M}")
        listener.trouble_met(told)
