"""Operations on clips' files: rename, move, copy, read and search."""

import contextlib
import os
import stat
import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from app.aio.threads import go_on, in_thread
from app.core import problems
from app.core.errors import FileTrouble
from app.core.problem import FileProblemKind
from app.fs.hashing import content_hash
from app.fs.moves import copy_over, copy_to_unused, move_to_unused, numbered
from app.storage.database.errors import disk_reason
from app.storage.files.clip_names import EXTENSION, file_name
from app.storage.files.video_walk import VIDEO_SUFFIXES, VideoWalk

T = TypeVar("T")


def make_with_parents(folder: Path) -> None:
    """Create `folder` and its parents. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)


class LocalClipFiles:
    """See core.library_ports.ClipFileStore; the work is done in threads.

    A cancelled caller waits until the work is done or undone: a rename is done, a long copy is
    undone. `make_folder` creates the folder for a copy, and raises OSError.
    """

    def __init__(self, make_folder: Callable[[Path], None] = make_with_parents) -> None:
        self._make_folder = make_folder

    async def rename(self, path: Path, name: str) -> Path:
        """The file's extension stays."""
        extension = path.suffix if path.suffix.casefold() in VIDEO_SUFFIXES else EXTENSION

        def named(number: int) -> Path:
            return path.with_name(file_name(name, number, extension))

        return await _attempt(
            problems.rename_failed, path, lambda stop: move_to_unused(path, named, stop)
        )

    async def move_to(self, path: Path, folder: Path) -> Path:
        def work(stop: threading.Event) -> Path:
            path.lstat()
            folder.mkdir(parents=True, exist_ok=True)
            if path.parent.samefile(folder):
                return path
            return move_to_unused(path, partial(numbered, folder / path.name), stop)

        return await _attempt(problems.rename_failed, path, work)

    async def copy_to(self, path: Path, target: Path) -> None:
        """Also refuses a `target` that is the file itself."""
        await _attempt(problems.copy_failed, target, lambda stop: copy_over(path, target, stop))

    async def copy_into(self, path: Path, folder: Path) -> Path:
        def work(stop: threading.Event) -> Path:
            self._make_folder(folder)
            return copy_to_unused(path, partial(numbered, folder / path.name), stop)

        return await _attempt(problems.copy_failed, folder, work)

    async def take_back(self, copy: Path) -> None:
        def work(_: threading.Event) -> None:
            with contextlib.suppress(OSError):
                copy.unlink(missing_ok=True)

        await in_thread(work)

    async def content_hash(self, path: Path) -> str:
        return await _attempt(problems.clip_unreadable, path, lambda stop: content_hash(path, stop))

    async def size_bytes(self, path: Path) -> int:
        return await _attempt(problems.clip_unreadable, path, lambda _: path.stat().st_size)

    async def absent(self, paths: Sequence[Path]) -> list[Path]:
        def work(stop: threading.Event) -> list[Path]:
            gone: list[Path] = []
            for path in paths:
                go_on(stop)
                if is_absent(path):
                    gone.append(path)
            return gone

        return await in_thread(work)

    async def videos_in(self, folder: Path) -> list[tuple[Path, int]]:
        """Looks for MP4, M4V and MOV; links to folders are not followed."""

        def work(stop: threading.Event) -> list[tuple[Path, int]]:
            found: list[tuple[Path, int]] = []
            for videos in VideoWalk().folders(folder):
                go_on(stop)
                found += videos
            return found

        return await _attempt(problems.folder_unreadable, folder, work)


def is_absent(path: Path) -> bool:
    """Whether it is certain that there is no file at `path`; blocks."""
    try:
        return size_of(path) is None
    except OSError:
        return False


def size_of(path: Path) -> int | None:
    """The size of the file at `path` in bytes; None if it certainly does not exist.

    Raises OSError.
    """
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return None if stat.S_ISDIR(found.st_mode) else found.st_size


async def _attempt(kind: FileProblemKind, path: Path, work: Callable[[threading.Event], T]) -> T:
    try:
        return await in_thread(work)
    except OSError as error:
        # Bytes that are not text cannot be shown.
        shown = os.fsencode(path).decode("utf-8", "replace")
        raise FileTrouble(kind(path=shown, detail=disk_reason(error))) from error
