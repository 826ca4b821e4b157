"""Operations on clips' files: rename, move, copy, read and search."""

import contextlib
import os
import stat
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from app.aio.threads import go_on, in_thread
from app.core import problems
from app.core.errors import FileTrouble
from app.core.library.clip import VIDEO_SUFFIXES
from app.core.library.ports import FolderVideos
from app.core.problem import FileProblemKind, Problem
from app.fs.hashing import content_hash
from app.fs.in_use import delete
from app.fs.moves import copy_over, copy_to_unused, move_to_unused, numbered
from app.fs.path_length import longest_name
from app.storage.disk_errors import disk_reason
from app.storage.files.clip_names import EXTENSION, MAX_NAME_CHARACTERS, file_name
from app.storage.files.video_walk import VideoWalk, begins_as_video

T = TypeVar("T")
PassedOverKind = Callable[..., Problem]

_NAMED = 3
_VIDEOS_OF_OTHER_KINDS = (
    *(".avi", ".wmv", ".flv", ".mpg", ".mpeg", ".ts", ".mts", ".m2ts", ".ogv", ".vob", ".asf"),
)


def make_with_parents(folder: Path) -> None:
    """Create `folder` and its parents. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)


class LocalClipFiles:
    """See core.library.ports.ClipFileStore; the work is done in threads.

    A cancelled caller waits until the work is done or undone: a rename is done, a long copy is
    undone. `make_folder` creates the folder for a copy, and raises OSError.
    """

    def __init__(self, make_folder: Callable[[Path], None] = make_with_parents) -> None:
        self._make_folder = make_folder

    async def rename(self, path: Path, name: str) -> Path:
        """The file's extension stays."""
        extension = path.suffix if path.suffix.casefold() in VIDEO_SUFFIXES else EXTENSION

        def named(number: int) -> Path:
            room = longest_name(path.parent, MAX_NAME_CHARACTERS)
            return path.with_name(file_name(name, number, extension, room))

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
                delete(copy, missing_ok=True)

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

    async def videos_in(self, folder: Path) -> FolderVideos:
        """Links to folders are not followed."""
        return await _attempt(
            problems.folder_unreadable, folder, lambda stop: _videos_in(folder, stop)
        )


def _videos_in(folder: Path, stop: threading.Event) -> FolderVideos:
    paths: list[Path] = []
    others, links = _PassedOver(), _PassedOver()
    unread: list[Problem] = []
    for content in VideoWalk().folders(folder):
        found = [path for path, _ in content.videos]
        for path in (*content.unsure, *(path for path, _ in content.bare)):
            go_on(stop)
            if begins_as_video(path):
                found.append(path)
            else:
                others.add(path)
        paths += sorted(found, key=lambda path: path.name)
        for path in content.others:
            others.add(path)
        for path in content.links:
            links.add(path)
        if content.error is not None:
            detail = disk_reason(content.error)
            unread.append(problems.folder_unreadable(path=shown(content.folder), detail=detail))
        go_on(stop)
    passed_over = [
        *others.problem(problems.others_passed_over),
        *links.problem(problems.links_passed_over),
    ]
    return FolderVideos(tuple(paths), (*passed_over, *unread))


class _PassedOver:
    """Files of one kind that are passed over: how many, and the names of some."""

    def __init__(self) -> None:
        self._count = 0
        self._names: list[str] = []

    def add(self, path: Path) -> None:
        self._count += 1
        # Those that the user takes for videos come first.
        if path.suffix.casefold() in _VIDEOS_OF_OTHER_KINDS:
            self._names.insert(0, path.name)
        elif len(self._names) < _NAMED:
            self._names.append(path.name)
        del self._names[_NAMED:]

    def problem(self, kind: PassedOverKind) -> Iterator[Problem]:
        """The problem of this kind, if there is any."""
        if self._count:
            names = [f"“{shown(Path(name))}”" for name in self._names]
            more = ["…"] if self._count > len(names) else []
            yield kind(count=self._count, names=", ".join((*names, *more)))


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


def shown(path: Path) -> str:
    """`path` as text: bytes that are no text cannot be shown."""
    return os.fsencode(path).decode("utf-8", "replace")


async def _attempt(kind: FileProblemKind, path: Path, work: Callable[[threading.Event], T]) -> T:
    try:
        return await in_thread(work)
    except OSError as error:
        raise FileTrouble(kind(path=shown(path), detail=disk_reason(error))) from error
