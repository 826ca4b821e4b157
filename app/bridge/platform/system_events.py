"""Events of the operating system: network changes and waking from sleep."""

import asyncio
import errno
import socket
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.aio.tasks import TaskSet
from app.core.ports import Clock


class Connection(StrEnum):
    """Whether ShortAPI can be reached, by its last answer and by the system's network."""

    UNKNOWN = "unknown"  # nothing was asked yet, or not since the network came back
    ONLINE = "online"
    UNREACHABLE = "unreachable"  # there is a network, but ShortAPI cannot be reached
    OFFLINE = "offline"


class Connectivity(QObject):
    """Emits whether there is a network at the start, and when it goes, comes back or changes.

    Qt's QNetworkInformation asks a service of the system, NetworkManager or Windows' network list,
    and holds the window while that does not answer. This needs none.
    """

    changed = Signal(bool)  # whether the network is there

    def __init__(self, tasks: TaskSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def watch(self) -> None:
        """Begin to watch, until the tasks are closed."""
        self._tasks.start("watch the network", self._watch())

    async def _watch(self) -> None:
        before: list[str] | None = None
        while True:
            # In a thread: a firewall may take its time.
            now = await asyncio.to_thread(routed_addresses)
            if now != before:
                before = now
                self.changed.emit(bool(now))
            await asyncio.sleep(_LOOK_AGAIN_S)


_LOOK_AGAIN_S = 3.0
# Addresses for documentation. Connecting a UDP socket only chooses a route: no packet is sent.
_ANYWHERE = ((socket.AF_INET, "203.0.113.1"), (socket.AF_INET6, "2001:db8::1"))
_ANY_PORT = 9
_NO_ROUTE = frozenset(
    (
        errno.EADDRNOTAVAIL,
        errno.EAFNOSUPPORT,
        errno.EHOSTUNREACH,
        errno.ENETDOWN,
        errno.ENETUNREACH,
    )
)


def routed_addresses() -> list[str]:
    """This computer's addresses with a route to the internet; empty when there surely is none."""
    found: list[str] = []
    for family, address in _ANYWHERE:
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((address, _ANY_PORT))
                found.append(probe.getsockname()[0])
        except OSError as error:
            if error.errno not in _NO_ROUTE:
                # A rule forbids to ask, so nothing is known about the network.
                found.append("")
    return found


_INTERVAL_MS = 5_000
# More than a timer is ever late on a busy machine.
_JUMP_S = 30.0


class WakeWatch(QObject):
    """Compares the wall clock with a monotonic clock every few seconds to detect a sleep.

    `monotonic_s` returns seconds as time.monotonic does. That clock stops during sleep on some
    systems and not on others; both cases are detected.
    """

    woke = Signal()

    def __init__(
        self, clock: Clock, monotonic_s: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._monotonic_s = monotonic_s
        self._looked = self._times()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Emit `woke` if the time since the last look is not the interval."""
        before, self._looked = self._looked, self._times()
        wall_s = (self._looked[0] - before[0]).total_seconds()
        own_s = self._looked[1] - before[1]
        overslept_s = own_s - _INTERVAL_MS / 1000
        if abs(wall_s - own_s) > _JUMP_S or overslept_s > _JUMP_S:
            self.woke.emit()

    def _times(self) -> tuple[datetime, float]:
        return self._clock.now(), self._monotonic_s()
