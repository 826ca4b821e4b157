"""Opening files that others named, and nothing else that a name can lead to."""

import errno
import io
import stat
from pathlib import Path


def open_regular(path: Path) -> io.FileIO:
    """The file at `path`, open to be read. Raises OSError, also for a pipe, device or socket.

    Those are not touched: to open a pipe is to wait for somebody who writes into it.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is not a file")
    return path.open("rb", buffering=0)
