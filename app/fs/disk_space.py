"""Whether the disk of a folder takes as many bytes as are wanted; nothing is left behind."""

import errno
import os
import shutil
import sys
import tempfile
from pathlib import Path

# What a disk, or the network share it is on, says when it cannot set space aside.
_RESERVES_NOTHING = frozenset((errno.EOPNOTSUPP, errno.EINVAL, errno.ENOSYS))
# No more than one long clip is really taken: where the disk cannot set space aside, the C library
# writes into each block in its place, over the network if need be.
_TAKEN_BYTES = 32_000_000


def check_disk_space(folder: Path, size_bytes: int) -> None:
    """Return when `folder`, which exists, takes `size_bytes` more. Raises OSError if not."""
    usage = shutil.disk_usage(folder)
    # Some shares say of themselves that they hold nothing at all.
    if usage.total and usage.free < size_bytes:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    # Quotas and limits show only when space is really taken. The file has no name, or loses it
    # when it is closed, however the program ends.
    with tempfile.TemporaryFile(dir=folder, prefix=".room-") as file:
        _take_space(file.fileno(), min(size_bytes, _TAKEN_BYTES))


def _take_space(handle: int, size_bytes: int) -> None:
    """Make the empty file behind `handle` as large as that. Raises OSError."""
    # Elsewhere the free space has to do: Windows would write zeros, macOS leave a hole.
    if sys.platform == "linux":
        try:
            os.posix_fallocate(handle, 0, size_bytes)
        except OSError as error:
            if error.errno not in _RESERVES_NOTHING:
                raise
