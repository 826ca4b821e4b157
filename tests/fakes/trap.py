"""A picture file that outside texts may name and the program must not open (Linux)."""

import ctypes
import os
from pathlib import Path

from PySide6.QtGui import QImage

_IN_OPEN = 0x20


class Trap:
    """A picture file; detects by inotify whether it was opened."""

    def __init__(self, path: Path) -> None:
        picture = QImage(4, 4, QImage.Format.Format_RGB32)
        assert picture.save(str(path), "PNG")
        self.path = path
        libc = ctypes.CDLL(None, use_errno=True)
        self._events = libc.inotify_init1(os.O_NONBLOCK)
        assert libc.inotify_add_watch(self._events, os.fsencode(path), _IN_OPEN) > 0

    def was_opened(self) -> bool:
        try:
            return bool(os.read(self._events, 4096))
        except BlockingIOError:
            return False

    def close(self) -> None:
        os.close(self._events)
