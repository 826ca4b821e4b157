"""What tells one clip's content from any other's: SHA-256 of the whole file."""

import hashlib
import io
import threading
from collections.abc import Iterator
from pathlib import Path

from app.storage.stoppable import go_on

BLOCK_BYTES = 1 << 20


def content_hash(path: Path, stop: threading.Event) -> str:
    """SHA-256 of the file at `path` in hexadecimal; blocks, in a memory of one MiB.

    Raises OSError, and Stopped once `stop` is set.
    """
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        for block in blocks_of(file, stop):
            digest.update(block)
    return digest.hexdigest()


def blocks_of(file: io.FileIO, stop: threading.Event) -> Iterator[memoryview]:
    """The rest of `file` in blocks of one MiB, each valid until the next. Raises as above."""
    buffer = memoryview(bytearray(BLOCK_BYTES))
    while size_bytes := file.readinto(buffer):
        go_on(stop)
        yield buffer[:size_bytes]
