"""Reports the window's first frame on the screen; all other work begins after it."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_AT_MOST_MS = 1_000


class FirstFrame(QObject):
    """Emits `shown` once, after the first frame of `window`.

    If a shown window is not painted, as it is minimised or covered, emits after a second.
    """

    shown = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AT_MOST_MS)
        self._timer.timeout.connect(self._on_timeout)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._timer.start()
        elif event.type() is QEvent.Type.Paint:
            # The frame is sent to the screen before the event loop goes on.
            self._timer.start(0)
        elif event.type() is QEvent.Type.Close:
            self._timer.stop()
        return False

    def _on_timeout(self) -> None:
        self._window.removeEventFilter(self)
        self.shown.emit()
