"""A download in progress: its bytes, and the validator for resuming it safely."""

import asyncio
import os
import threading
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import msgspec

from app.fs.atomic import write_atomically
from app.fs.hashing import content_hash, have_same_content
from app.fs.in_use import delete, when_free
from app.storage.disk_errors import folder_unusable

# Windows would otherwise translate line ends.
_BINARY = getattr(os, "O_BINARY", 0)


class FolderPartFile:
    """See core.ports.PartFile; two files in the videos' folder, opened by ClipFolder.

    The lock separates `close` from a write that outlives its cancelled caller: the descriptor of a
    closed file may already belong to another file.
    """

    def __init__(self, path: Path, validator_path: Path) -> None:
        """Open the existing files. Raises OSError; blocks."""
        self._path = path
        self._validator_path = validator_path
        self._lock = threading.Lock()
        flags = os.O_RDWR | os.O_CREAT | _BINARY
        handle = when_free(lambda: os.open(path, flags, 0o644))
        self._handle: int | None = handle
        self._size_bytes = os.lseek(handle, 0, os.SEEK_END)
        self._validator = read_validator(validator_path) if self._size_bytes else ""

    @property
    def path(self) -> Path:
        return self._path

    @property
    def size_bytes(self) -> int:
        return self._size_bytes

    @property
    def validator(self) -> str:
        return self._validator

    async def restart(self, validator: str) -> None:
        await self._in_thread(lambda handle: self._restart(handle, validator))

    async def write(self, chunk: bytes) -> None:
        """On a disk error, `size_bytes` is how much of it was written."""
        await self._in_thread(lambda handle: self._append(handle, chunk))

    async def forget_validator(self) -> None:
        await self._in_thread(self._forget_validator)

    async def close(self) -> None:
        """Releases the file even when flushing fails."""
        await self._in_thread(self._close)

    async def _in_thread(self, work: Callable[[int], None]) -> None:
        def locked() -> None:
            with self._lock:
                if self._handle is not None:
                    work(self._handle)

        try:
            await asyncio.to_thread(locked)
        except OSError as error:
            raise folder_unusable(self._path.parent, error) from error

    def _restart(self, handle: int, validator: str) -> None:
        # Truncate first, also on disk: even after a power failure, no bytes stand beside the
        # validator of another file.
        os.ftruncate(handle, 0)
        os.fsync(handle)
        os.lseek(handle, 0, os.SEEK_SET)
        self._size_bytes = 0
        self._validator = validator
        if validator:
            write_atomically(self._validator_path, validator.encode("utf-8", "replace"))
        else:
            delete(self._validator_path, missing_ok=True)

    def _forget_validator(self, handle: int) -> None:
        self._validator = ""
        delete(self._validator_path, missing_ok=True)

    def _append(self, handle: int, chunk: bytes) -> None:
        rest = memoryview(chunk)
        while rest:
            written = os.write(handle, rest)
            self._size_bytes += written
            rest = rest[written:]

    def _close(self, handle: int) -> None:
        self._handle = None
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def read_validator(path: Path) -> str:
    """The validator stored at `path`; empty when there is none. Raises OSError."""
    try:
        return path.read_bytes().decode("utf-8", "replace")
    except FileNotFoundError:
        return ""


class KeptNote(msgspec.Struct, frozen=True):
    """The final name of a take's clip, with the clip's size and content.

    `name` is relative to the note's folder, at most one folder below it ("2026-11/x.mp4").
    `content_hash` is empty in the notes of earlier versions.
    """

    name: str
    size_bytes: int
    content_hash: str = ""

    def write(self, path: Path) -> None:
        """Write the note to `path`, flushed to disk. Raises OSError."""
        write_atomically(path, msgspec.json.encode(self))

    def clip_beside(self, part: Path) -> Path | None:
        """The path of the clip if it is named already; None while `part` waits. Raises OSError."""
        clip = part.parent / self.name
        try:
            found = clip.stat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        try:
            # Linked, but the program ended before it removed the part's own name.
            if os.path.samestat(found, part.stat()):
                return clip
        except FileNotFoundError:
            return clip if found.st_size == self.size_bytes else None
        # Named by another process; `part` is a second download, perhaps not complete. Any other
        # file of that name is a different clip.
        return clip if found.st_size == self.size_bytes and self._is_of(clip, part) else None

    def _is_of(self, clip: Path, part: Path) -> bool:
        if self.content_hash:
            return content_hash(clip, threading.Event()) == self.content_hash
        return have_same_content(clip, part)


def read_note(path: Path) -> KeptNote | None:
    """The note at `path`; None when there is none or it is invalid. Raises OSError."""
    try:
        note = msgspec.json.decode(path.read_bytes(), type=KeptNote)
    except (FileNotFoundError, NotADirectoryError, ValueError, RecursionError):
        return None
    return note if _stays_below(note.name) else None


def _stays_below(name: str) -> bool:
    """Whether `name` is a file in the note's folder or in one directly below it."""
    parts = PurePosixPath(name).parts
    return 1 <= len(parts) <= 2 and all(Path(part).name == part != ".." for part in parts)
