"""Opens files whose names come from outside, and only regular files."""

import errno
import io
import stat
from pathlib import Path


def open_regular(path: Path) -> io.FileIO:
    """Open the regular file at `path` for reading.

    Raises OSError, also for a pipe, device or socket. Those are not opened at all: opening a pipe
    waits for a writer.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is not a file")
    return path.open("rb", buffering=0)
