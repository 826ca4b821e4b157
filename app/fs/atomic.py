"""Replacing a file so that a reader, or a crash, sees the old one or the new one whole."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def write_atomically(path: Path, data: bytes, *, is_durable: bool = True) -> None:
    """Put `data` at `path`, open to the user only; on disk when this returns.

    Without `is_durable` a power failure may cost the file: for what can be made anew. Raises
    OSError.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    os.close(handle)
    with replacing(path, Path(name), is_durable=is_durable) as unfinished:
        unfinished.write_bytes(data)
    if is_durable:
        sync_folder(path.parent)


@contextmanager
def replacing(path: Path, unfinished: Path, *, is_durable: bool = True) -> Iterator[Path]:
    """Let what the block writes to `unfinished`, in the same folder, appear at `path` in the end.

    When the block or the disk fails, `path` is untouched and `unfinished` gone. The bytes are on
    disk before the name is; to have the name there too, sync the folder. Raises OSError.
    """
    try:
        yield unfinished
        if is_durable:
            sync_file(unfinished)
        unfinished.replace(path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink()
        raise


def sync_file(path: Path) -> int:
    """Have the disk keep the bytes of `path`; returns how many they are. Raises OSError."""
    # Windows flushes only what is open for writing.
    with path.open("r+b") as file:
        os.fsync(file.fileno())
        return os.fstat(file.fileno()).st_size


def sync_folder(folder: Path) -> None:
    """Have the disk keep the names in `folder`; Windows does so by itself. Raises OSError."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def try_to_sync(*folders: Path) -> None:
    """As `sync_folder`, where a file that has its name is no failure because this is one.

    Some shared folders cannot promise more.
    """
    for folder in folders:
        with suppress(OSError):
            sync_folder(folder)
