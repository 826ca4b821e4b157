"""Checks that a folder's disk has enough space; leaves nothing behind."""

import errno
import os
import shutil
import sys
import tempfile
from pathlib import Path

# Errors of a disk, or of a network share, that cannot reserve space.
_RESERVES_NOTHING = frozenset((errno.EOPNOTSUPP, errno.EINVAL, errno.ENOSYS))
# At most the size of one long clip is reserved: without support for it, the C library writes into
# every block instead, perhaps over the network.
_TAKEN_BYTES = 32_000_000


def check_disk_space(folder: Path, size_bytes: int) -> None:
    """Return when the existing `folder` has space for `size_bytes` more. Raises OSError if not."""
    usage = shutil.disk_usage(folder)
    # Some shares report a total size of 0.
    if usage.total and usage.free < size_bytes:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    # Quotas show only when space is really reserved. The file has no name, or loses it when it is
    # closed, however the program ends.
    with tempfile.TemporaryFile(dir=folder, prefix=".room-") as file:
        _take_space(file.fileno(), min(size_bytes, _TAKEN_BYTES))


def _take_space(handle: int, size_bytes: int) -> None:
    """Reserve `size_bytes` for the empty file with this `handle`. Raises OSError."""
    # On other systems the check of free space must do: Windows writes zeros, macOS leaves a hole.
    if sys.platform == "linux":
        try:
            os.posix_fallocate(handle, 0, size_bytes)
        except OSError as error:
            if error.errno not in _RESERVES_NOTHING:
                raise
