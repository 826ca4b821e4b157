"""Tells the installer on Windows that a window is open, whose files must not be replaced."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

# Named in resources/installer/gallop.iss too.
MUTEX_NAME = "GallopWindow"


@contextmanager
def open_mark() -> Iterator[None]:
    """Hold the mark while the window is open; on other systems nobody asks for it."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateMutexW.restype = ctypes.c_void_p
        # A handle of 0 is a failure: then Setup and Uninstall go on as they would without a mark.
        handle = ctypes.c_void_p(kernel.CreateMutexW(None, False, MUTEX_NAME))
        try:
            yield
        finally:
            kernel.CloseHandle(handle)
    else:
        yield
