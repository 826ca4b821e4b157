"""Finds clips whose files were moved or renamed outside of the program."""

import threading
import unicodedata
from collections import defaultdict
from collections.abc import AsyncGenerator, Collection, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from app.aio.threads import go_on, in_thread
from app.core.library.ports import Comparison, KnownFile
from app.fs.hashing import content_hash
from app.storage.files.clip_files import size_of
from app.storage.files.video_walk import FolderContent, VideoWalk

# The identity of a file under any name: its device and inode.
_Identity = tuple[int, int]


class DiskFinder:
    """See core.library.ports.ClipFinder; compares sizes first, and content only if they match.

    It works in threads. Cancelling, or closing the generator, stops it between two blocks.
    """

    async def compare(self, known: Sequence[KnownFile]) -> Comparison:
        """The clips whose files are gone, those that are back, and those that changed.

        A missing clip is only back if the file has its size: the path may hold another clip by now.
        An existing file of another size is reported as changed. In a missing folder, as on a
        disconnected disk, all files are missing.
        """
        return await in_thread(partial(_compare, known))

    async def find(
        self, missing: Sequence[KnownFile], folders: Sequence[Path], taken: Collection[Path]
    ) -> AsyncGenerator[tuple[str, Path], None]:
        """Search `folders` and below for the files of `missing` clips, by size and content.

        A clip without a content hash is only found under its own file name and size. No file is
        given to two clips, and none of `taken`, also under another name, to any. Yields clip id and
        path. Unreadable folders and files are skipped.
        """
        # In a thread: these may be all clips.
        lost = await in_thread(lambda _: LostClips(missing))
        given = await in_thread(partial(_identities, taken))
        walk = VideoWalk()
        for folder in folders:
            walking = walk.folders(folder)
            while lost and (content := await in_thread(partial(_next, walking))) is not None:
                # A clip may have no suffix. A file with another one was set aside on purpose.
                for path, size_bytes in (*content.videos, *content.bare):
                    if not lost.may_be(size_bytes):
                        continue
                    give = partial(_give, lost, given, path, size_bytes)
                    if (clip_id := await in_thread(give)) is not None:
                        yield clip_id, path


class LostClips:
    """The clips that are still missing. Pure: opens no file.

    Empty files match no clip, because they all have the same content.
    """

    def __init__(self, missing: Iterable[KnownFile]) -> None:
        self._by_size: dict[int, list[KnownFile]] = defaultdict(list)
        for file in missing:
            if file.size_bytes > 0:
                self._by_size[file.size_bytes].append(file)

    def __bool__(self) -> bool:
        return bool(self._by_size)

    def may_be(self, size_bytes: int) -> bool:
        """Whether a file of this size could be one of them."""
        return size_bytes in self._by_size

    def needs_content(self, size_bytes: int) -> bool:
        """Whether the content of a file of this size is needed to identify it."""
        return any(file.content_hash for file in self._by_size.get(size_bytes, ()))

    def take(self, path: Path, size_bytes: int, content: str) -> str | None:
        """Match the file at `path` to a clip, and return its id; or None.

        `content` is the file's hash, or empty. Of clips with the same content the one with the
        file's name comes first, then the oldest. A matched clip is no longer missing.
        """
        files = self._by_size.get(size_bytes, [])
        name = _folded(path.name)
        same_content = [file for file in files if content and file.content_hash == content]
        same_name = [
            file for file in files if not file.content_hash and _folded(file.path.name) == name
        ]
        candidates = same_content or same_name
        if not candidates:
            return None
        file = min(candidates, key=lambda file: (_folded(file.path.name) != name, file.row_id))
        files.remove(file)
        if not files:
            del self._by_size[size_bytes]
        return file.clip_id


def _compare(known: Sequence[KnownFile], stop: threading.Event) -> Comparison:
    gone: list[str] = []
    back: list[str] = []
    changed: list[str] = []
    for file in known:
        go_on(stop)
        try:
            size_bytes = size_of(file.path)
        except OSError:
            # An unreadable file gives no information.
            continue
        if size_bytes == file.size_bytes:
            if file.is_missing:
                back.append(file.clip_id)
        elif not file.is_missing:
            (gone if size_bytes is None else changed).append(file.clip_id)
    return Comparison(tuple(gone), tuple(back), tuple(changed))


def _identities(paths: Iterable[Path], stop: threading.Event) -> set[_Identity]:
    found = set[_Identity]()
    for path in paths:
        go_on(stop)
        try:
            found.add(_identity(path))
        except OSError:
            # A file that does not exist cannot be given to a clip.
            continue
    return found


def _identity(path: Path) -> _Identity:
    found = path.stat()
    return found.st_dev, found.st_ino


def _next(walking: Iterator[FolderContent], _: threading.Event) -> FolderContent | None:
    """The content of the next folder; None at the end, or when the top folder is unreadable."""
    try:
        return next(walking, None)
    except OSError:
        return None


def _give(
    lost: LostClips, given: set[_Identity], path: Path, size_bytes: int, stop: threading.Event
) -> str | None:
    """The id of the clip whose file lies at `path`, if any; the file is then added to `given`."""
    try:
        identity = _identity(path)
        if identity in given:
            return None
        content = content_hash(path, stop) if lost.needs_content(size_bytes) else ""
    except OSError:
        return None
    clip_id = lost.take(path, size_bytes, content)
    if clip_id is not None:
        given.add(identity)
    return clip_id


def _folded(name: str) -> str:
    """`name` for comparison, as file systems that ignore case and Unicode form compare it."""
    return unicodedata.normalize("NFC", name).casefold()
