"""The baseline of a start: an empty window with only the unavoidable libraries."""

import time

import httpx
import keyring
import PySide6.QtMultimedia
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.fresh import report

LOADED = (httpx, keyring, PySide6.QtMultimedia)


class Bare(QWidget):
    """Reports when it was painted, and ends the program."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QTimer.singleShot(0, self._on_painted)

    def _on_painted(self) -> None:
        report({"painted_s": time.monotonic(), "cpu_s": time.process_time()})
        QApplication.quit()


if __name__ == "__main__":
    app = QApplication([])
    window = Bare()
    window.resize(1360, 860)
    window.show()
    app.exec()
