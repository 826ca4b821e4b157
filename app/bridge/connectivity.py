"""What the operating system says about the network, where it says anything."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QNetworkInformation

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
