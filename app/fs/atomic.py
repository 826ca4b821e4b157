"""Atomic replacement: a reader, or a crash, sees the old file or the new one, always whole."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.fs.in_use import delete, replace


def write_atomically(path: Path, data: bytes, *, is_durable: bool = True) -> None:
    """Write `data` to `path`, readable by the user only; on disk when this returns.

    Without `is_durable` a power failure may lose the file: for data that can be made again.
    Raises OSError.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    os.close(handle)
    with replacing(path, Path(name), is_durable=is_durable) as unfinished:
        unfinished.write_bytes(data)
    if is_durable:
        sync_folder(path.parent)


@contextmanager
def replacing(path: Path, unfinished: Path, *, is_durable: bool = True) -> Iterator[Path]:
    """Replace `path` by the file `unfinished`, in the same folder, which the block writes.

    When the block or the disk fails, `path` is untouched and `unfinished` is deleted. The bytes
    are flushed before the rename; call `sync_folder` to flush the name too. Raises OSError.
    """
    try:
        yield unfinished
        if is_durable:
            sync_file(unfinished)
        replace(unfinished, path)
    except BaseException:
        with suppress(OSError):
            delete(unfinished)
        raise


def sync_file(path: Path) -> int:
    """Flush the bytes of `path` to disk; returns its size in bytes. Raises OSError."""
    # Windows flushes only files that are open for writing; elsewhere a file may be read-only.
    handle = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
        return os.fstat(handle).st_size
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Flush the names in `folder` to disk; Windows does so by itself. Raises OSError."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def try_to_sync(*folders: Path) -> None:
    """Call `sync_folder` on each folder and ignore errors.

    Some shared folders cannot flush names; the file itself is complete.
    """
    for folder in folders:
        with suppress(OSError):
            sync_folder(folder)
