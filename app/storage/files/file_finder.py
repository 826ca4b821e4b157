"""Finding clips again whose files were moved or renamed behind the program's back."""

import threading
import unicodedata
from collections import defaultdict
from collections.abc import AsyncGenerator, Collection, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from app.aio.threads import go_on, in_thread
from app.core.library_ports import Comparison, KnownFile
from app.fs.hashing import content_hash
from app.storage.files.clip_files import size_of
from app.storage.files.video_walk import Video, VideoWalk

# What a file is whatever name leads to it: the device and the number there.
_Identity = tuple[int, int]


class DiskFinder:
    """Implements core.library_ports.ClipFinder: size first, and content only where that fits.

    It works in threads, and whoever is cancelled or stops asking ends it between two blocks.
    """

    async def compare(self, known: Sequence[KnownFile]) -> Comparison:
        """Which clips' files are no longer there, and which missing ones are back.

        A missing clip is only back if the file has its size: its name may be another clip's by
        now. That of a clip which is not missing is then called changed. A folder that is not
        there, like that of a disk that is not connected, means nothing more than that its files
        are missing.
        """
        return await in_thread(partial(_compare, known))

    async def find(
        self, missing: Sequence[KnownFile], folders: Sequence[Path], taken: Collection[Path]
    ) -> AsyncGenerator[tuple[str, Path], None]:
        """Look in `folders` and below for the files of `missing` clips, by size and content.

        A clip whose content is not known is only found under its own file name and size. No file
        is given to two clips, and none of `taken`, whatever other name it has, to any. Yields clip
        id and path; folders and files that cannot be read are passed over.
        """
        # In a thread: these may be all clips there are.
        lost = await in_thread(lambda _: LostClips(missing))
        given = await in_thread(partial(_identities, taken))
        walk = VideoWalk()
        for folder in folders:
            walking = walk.folders(folder)
            while lost and (videos := await in_thread(partial(_next, walking))) is not None:
                for path, size_bytes in videos:
                    if not lost.may_be(size_bytes):
                        continue
                    give = partial(_give, lost, given, path, size_bytes)
                    if (clip_id := await in_thread(give)) is not None:
                        yield clip_id, path


class LostClips:
    """The clips that are still looked for; computes and touches no file.

    Empty files are nobody's: they all have the same content.
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
        """Whether the content of a file of this size can tell more than its name."""
        return any(file.content_hash for file in self._by_size.get(size_bytes, ()))

    def take(self, path: Path, size_bytes: int, content: str) -> str | None:
        """The id of the clip that the file at `path` belongs to, no longer looked for; or None.

        `content` is the file's hash, or empty. Of clips with the same content the one with the
        file's name comes first, then the oldest.
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
            # It cannot be looked at, which says nothing.
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
            # Nobody can be given a file that is not there.
            continue
    return found


def _identity(path: Path) -> _Identity:
    found = path.stat()
    return found.st_dev, found.st_ino


def _next(walking: Iterator[list[Video]], _: threading.Event) -> list[Video] | None:
    """The videos of the next folder; None when there is none, or the first cannot be read."""
    try:
        return next(walking, None)
    except OSError:
        return None


def _give(
    lost: LostClips, given: set[_Identity], path: Path, size_bytes: int, stop: threading.Event
) -> str | None:
    """The id of the clip whose file lies at `path`, if any; the file is then in `given`."""
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
    """`name` as file systems compare it that fold case and accents' spelling."""
    return unicodedata.normalize("NFC", name).casefold()
