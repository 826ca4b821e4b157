"""A disk cache in one folder: when it is full, the least recently used files are deleted."""

import contextlib
import os
import threading
from pathlib import Path

from app.fs.atomic import write_atomically
from app.fs.in_use import delete
from app.fs.private import make_private_folder

# Freed down to this share, so that not every new file starts a clean-up.
_TIDY_SHARE = 0.9
_SUFFIX = ".jpg"


class DiskCache:
    """JPEG files by name in `folder`, up to `max_bytes` in total. Thread-safe.

    The folder may vanish or become unusable at any time: only cached pictures are lost.
    """

    def __init__(self, folder: Path, max_bytes: int) -> None:
        self._folder = folder
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._stored_bytes: int | None = None

    def get(self, name: str) -> bytes | None:
        """The file called `name`, or None."""
        path = self._path(name)
        try:
            data = path.read_bytes()
            # Mark it as recently used.
            os.utime(path)
        except OSError:
            return None
        return data

    def put(self, name: str, data: bytes) -> None:
        """Store `data` as the file called `name`, if that is possible."""
        with contextlib.suppress(OSError):
            self._put(self._path(name), data)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}{_SUFFIX}"

    def _put(self, path: Path, data: bytes) -> None:
        make_private_folder(self._folder)
        write_atomically(path, data, is_durable=False)
        with self._lock:
            if self._stored_bytes is None:
                self._stored_bytes = sum(size for _, size, _ in self._stored())
            else:
                self._stored_bytes += len(data)
            if self._stored_bytes > self._max_bytes:
                self._stored_bytes = self._tidy()

    def _tidy(self) -> int:
        """Delete the least recently used files; returns the number of bytes left."""
        stored = sorted(self._stored())
        left_bytes = sum(size for _, size, _ in stored)
        for _, size_bytes, path in stored:
            if left_bytes <= self._max_bytes * _TIDY_SHARE:
                break
            with contextlib.suppress(OSError):
                delete(path, missing_ok=True)
                left_bytes -= size_bytes
        return left_bytes

    def _stored(self) -> list[tuple[int, int, Path]]:
        """Last use (in ns), size in bytes and path of every file."""
        found: list[tuple[int, int, Path]] = []
        for path in self._folder.glob(f"*{_SUFFIX}"):
            # Another Gallop process may clean up at the same time.
            with contextlib.suppress(FileNotFoundError):
                facts = path.stat()
                found.append((facts.st_mtime_ns, facts.st_size, path))
        return found
