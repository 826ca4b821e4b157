"""A download under way: its bytes, and the validator that makes going on with them safe."""

import asyncio
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import msgspec

from app.fs.atomic import write_atomically
from app.fs.hashing import have_same_content
from app.storage.database.errors import place_unusable

# Windows would otherwise translate line ends.
_BINARY = getattr(os, "O_BINARY", 0)


class FolderPartFile:
    """Implements core.ports.PartFile on two files in the videos' folder; made by ClipFolder.

    The lock keeps a write that outlives its cancelled caller from meeting a close: the number of
    a closed file may already belong to another one.
    """

    def __init__(self, path: Path, validator_path: Path) -> None:
        """Open what is there. Raises OSError; call it where waiting for the disk is allowed."""
        self._path = path
        self._validator_path = validator_path
        self._lock = threading.Lock()
        handle = os.open(path, os.O_RDWR | os.O_CREAT | _BINARY, 0o644)
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
        """`size_bytes` says how much of it was kept when the disk refuses."""
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
            raise place_unusable(self._path.parent, error) from error

    def _restart(self, handle: int, validator: str) -> None:
        # Emptied first, also on disk: whatever happens in between, even a power failure, no bytes
        # stand beside another file's validator.
        os.ftruncate(handle, 0)
        os.fsync(handle)
        os.lseek(handle, 0, os.SEEK_SET)
        self._size_bytes = 0
        self._validator = validator
        if validator:
            write_atomically(self._validator_path, validator.encode("utf-8", "replace"))
        else:
            self._validator_path.unlink(missing_ok=True)

    def _forget_validator(self, handle: int) -> None:
        self._validator = ""
        self._validator_path.unlink(missing_ok=True)

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
    """The validator kept at `path`; empty when there is none. Raises OSError."""
    try:
        return path.read_bytes().decode("utf-8", "replace")
    except FileNotFoundError:
        return ""


@dataclass(frozen=True, slots=True)
class KeptNote:
    """The final name of a take's clip and the clip's size.

    `name` is seen from the note's folder and may begin with one folder below it ("2026-11/x.mp4").
    """

    name: str
    size_bytes: int

    def write(self, path: Path) -> None:
        """Keep the note at `path`; on disk when this returns. Raises OSError."""
        write_atomically(path, msgspec.json.encode(self))

    def clip_beside(self, part: Path) -> Path | None:
        """The clip, if it has its name already; None while `part` waits for it. Raises OSError."""
        clip = part.parent / self.name
        try:
            found = clip.stat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        try:
            # Linked, and the program ended before it dropped the part's own name.
            if os.path.samestat(found, part.stat()):
                return clip
            # Named by another process while this one fetched the same once more. Any other file
            # of that name belongs to somebody else.
            is_ours = found.st_size == self.size_bytes and have_same_content(clip, part)
        except FileNotFoundError:
            is_ours = found.st_size == self.size_bytes
        return clip if is_ours else None


def read_note(path: Path) -> KeptNote | None:
    """The note at `path`; None when there is none, or nothing that could be one. Raises OSError."""
    try:
        note = msgspec.json.decode(path.read_bytes(), type=KeptNote)
    except (FileNotFoundError, NotADirectoryError, ValueError, RecursionError):
        return None
    return note if _stays_below(note.name) else None


def _stays_below(name: str) -> bool:
    """Whether `name` is that of a file in the note's folder or in one directly below it."""
    parts = PurePosixPath(name).parts
    return 1 <= len(parts) <= 2 and all(Path(part).name == part != ".." for part in parts)
