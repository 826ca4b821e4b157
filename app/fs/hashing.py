"""Identity of a clip's content: SHA-256 of the whole file."""

import errno
import hashlib
import io
import os
import threading
from collections.abc import Iterator
from pathlib import Path

from app.aio.threads import go_on
from app.fs.regular import open_regular

BLOCK_BYTES = 1 << 20


def content_hash(path: Path, stop: threading.Event) -> str:
    """The SHA-256 of the file at `path` in hexadecimal; blocks, needs one MiB of memory.

    Raises OSError, also when the file changes while it is read, because then the hash belongs to
    no version of it. Raises Stopped once `stop` is set.
    """
    digest = hashlib.sha256()
    with open_regular(path) as file:
        before = os.fstat(file.fileno())
        for block in blocks_of(file, stop):
            digest.update(block)
        after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
    return digest.hexdigest()


def have_same_content(one: Path, other: Path) -> bool:
    """Whether both files have the same content. Raises OSError, also when one changes meanwhile."""
    if one.stat().st_size != other.stat().st_size:
        return False
    never = threading.Event()
    return content_hash(one, never) == content_hash(other, never)


def blocks_of(file: io.FileIO, stop: threading.Event) -> Iterator[memoryview]:
    """The rest of `file` in blocks of one MiB, each valid until the next. Raises as above."""
    buffer = memoryview(bytearray(BLOCK_BYTES))
    while size_bytes := file.readinto(buffer):
        go_on(stop)
        yield buffer[:size_bytes]
