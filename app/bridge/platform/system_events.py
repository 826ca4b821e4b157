"""What the operating system says about the network, where it says anything."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtNetwork import QNetworkInformation

from app.core.ports import Clock

_DELAY_MS = 1000


class Connectivity(QObject):
    """Tells when the computer's network goes and comes back; silent where Qt has no way to know."""

    changed = Signal(bool)

    def watch_soon(self) -> None:
        """Begin to watch a moment later: finding the system's network service takes a while."""
        QTimer.singleShot(_DELAY_MS, self, self._on_watch_due)

    def _on_watch_due(self) -> None:
        self.watch()

    def watch(self) -> bool:
        """Tell how it is now and begin to watch; False when this system has no way to know."""
        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            return False
        network = QNetworkInformation.instance()
        network.reachabilityChanged.connect(self._on_changed)
        self._on_changed(network.reachability())
        return True

    def _on_changed(self, reachability: QNetworkInformation.Reachability) -> None:
        self.changed.emit(reachability != QNetworkInformation.Reachability.Disconnected)


_INTERVAL_MS = 5_000
# More than a busy machine is ever late.
_JUMP_S = 30.0


class WakeWatch(QObject):
    """Compares the clock on the wall with one that only runs forward, every few seconds.

    `monotonic_s` gives seconds as time.monotonic does, which stands still during sleep on some
    systems and runs on on others: both are noticed.
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
        """Tell by `woke` if more, or less, time has passed since the last look than should."""
        before, self._looked = self._looked, self._times()
        wall_s = (self._looked[0] - before[0]).total_seconds()
        own_s = self._looked[1] - before[1]
        overslept_s = own_s - _INTERVAL_MS / 1000
        if abs(wall_s - own_s) > _JUMP_S or overslept_s > _JUMP_S:
            self.woke.emit()

    def _times(self) -> tuple[datetime, float]:
        return self._clock.now(), self._monotonic_s()
