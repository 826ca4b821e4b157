"""What Windows wants to be told and Qt does not tell it; each does nothing on other systems."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

# Also in resources/installer/gallop.iss.
MUTEX_NAME = "GallopWindow"


@contextmanager
def open_mutex() -> Iterator[None]:
    """Hold the mutex that Setup and Uninstall check while the window is open."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateMutexW.restype = ctypes.c_void_p
        # A handle of 0 is a failure: then Setup and Uninstall go on without the check.
        handle = ctypes.c_void_p(kernel.CreateMutexW(None, False, MUTEX_NAME))
        try:
            yield
        finally:
            kernel.CloseHandle(handle)
    else:
        yield


def let_others_come_to_front() -> None:
    """Let other processes raise their window.

    Only the program that the user has started last may do so, and lets its window's button blink
    otherwise.
    """
    if sys.platform == "win32":
        import ctypes

        any_process = 0xFFFFFFFF
        ctypes.WinDLL("user32").AllowSetForegroundWindow(any_process)


def show_in_explorer(path: str) -> None:
    """Open the file manager with the file at `path` selected."""
    if sys.platform == "win32":
        from PySide6.QtCore import QProcess

        explorer = QProcess()
        explorer.setProgram("explorer.exe")
        # Qt quotes no comma, at which Explorer would cut the path. No path contains a quote.
        explorer.setNativeArguments(f'/select,"{path}"')
        explorer.startDetached()
