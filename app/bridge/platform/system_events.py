"""Events of the operating system: network changes and waking from sleep."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtNetwork import QNetworkInformation

from app.core.ports import Clock

_DELAY_MS = 1000


class Connection(StrEnum):
    """Whether ShortAPI can be reached, by its last answer and by the system's network."""

    UNKNOWN = "unknown"  # nothing was asked yet, or not since the network came back
    ONLINE = "online"
    UNREACHABLE = "unreachable"  # there is a network, but ShortAPI cannot be reached
    OFFLINE = "offline"


class Connectivity(QObject):
    """Emits when the network goes and comes back; never, where Qt has no backend."""

    changed = Signal(bool)  # whether the network is there

    def watch_soon(self) -> None:
        """Watch a moment later: loading the system's network backend takes time."""
        QTimer.singleShot(_DELAY_MS, self, self._on_watch_due)

    def _on_watch_due(self) -> None:
        self.watch()

    def watch(self) -> bool:
        """Emit the present state and begin to watch; returns False without a backend."""
        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            return False
        network = QNetworkInformation.instance()
        network.reachabilityChanged.connect(self._on_changed)
        self._on_changed(network.reachability())
        return True

    def _on_changed(self, reachability: QNetworkInformation.Reachability) -> None:
        self.changed.emit(reachability != QNetworkInformation.Reachability.Disconnected)


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
