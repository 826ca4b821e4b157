"""Loads QtMultimedia's libraries in a thread, so that the first player finds them in memory."""

import os
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QObject, Signal, Slot

from app.aio.tasks import TaskSet

_MODULES = ("PySide6.QtMultimedia", "PySide6.QtMultimediaWidgets")


class MultimediaLibraries(QObject):
    """Loads the modules and Qt's plug-in, with the FFmpeg that it brings; creates no object."""

    loaded = Signal()

    def __init__(self, tasks: TaskSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks

    @Slot()
    def load(self) -> None:
        """Begin to load them; emits `loaded` in the end, whatever was found."""
        self._tasks.start("load multimedia", self._load())

    async def _load(self) -> None:
        # Late imports, here and below: not for the first frame.
        from app.aio.threads import in_thread

        await in_thread(lambda stop: _load_all())
        self.loaded.emit()


def _load_all() -> None:
    import ctypes

    if os.name == "nt":
        # There, only loading into Qt's own search path would help.
        return
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "multimedia")
    specs = filter(None, map(find_spec, _MODULES))
    files: list[str | Path] = [spec.origin for spec in specs if spec.origin]
    # A foreign function runs without the interpreter's lock; an import and Qt's own loader keep it,
    # and would block the window from this thread too.
    load = ctypes.CDLL(None).dlopen
    load.restype = ctypes.c_void_p
    load.argtypes = (ctypes.c_char_p, ctypes.c_int)
    for file in [*files, *sorted(plugins.glob("*ffmpeg*"))]:
        # A library that cannot be loaded is reported when it is needed.
        load(os.fsencode(file), os.RTLD_NOW)
