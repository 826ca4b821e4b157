"""Moves and copies files without overwriting another file or leaving one half written.

All functions block and raise OSError; after a failure the source is unchanged and nothing new is
at the target.
"""

import contextlib
import errno
import os
import shutil
import tempfile
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from app.aio.threads import go_on
from app.fs.atomic import sync_file, try_to_sync
from app.fs.hashing import blocks_of
from app.fs.in_use import delete, rename, replace

# Errors of file systems without hard links (FAT, some network shares).
_NO_LINKS = frozenset(
    (errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EINVAL)
)


def numbered(path: Path, number: int) -> Path:
    """The `number`-th (from 1) candidate name for `path`: "name.mp4", "name 2.mp4"."""
    return path if number == 1 else path.with_stem(f"{path.stem} {number}")


def appear_as(part: Path, final: Path) -> None:
    """Rename `part` to `final` atomically; FileExistsError when that name is taken.

    On POSIX `part` may keep its old name too.
    """
    if os.name == "nt":
        # Windows never renames onto an existing file.
        rename(part, final)
        return
    try:
        os.link(part, final, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        # Without hard links, an empty file reserves the name and the part then replaces it.
        os.close(os.open(final, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644))
        try:
            replace(part, final)
        except BaseException:
            delete(final)
            raise


def move_to_unused(source: Path, candidates: Callable[[int], Path], stop: threading.Event) -> Path:
    """Move `source` to the first unused path of `candidates(1)`, `candidates(2)`, ...

    Returns the new path; it is `source` itself when that is the first candidate left. Across file
    systems the file is copied and flushed before the source is deleted: at worst both exist.
    Raises Stopped while nothing has changed.
    """
    found = source.lstat()
    try:
        # A relative link would point elsewhere from another folder.
        if source.is_symlink() and candidates(1).parent != source.parent:
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        target = _first_unused(candidates, lambda target: _move_near(source, target, found), source)
        if _is_spelled_otherwise(source, target):
            # Some network folders accept a new spelling and keep the old one: keep that name.
            target = source
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        target = copy_to_unused(source, candidates, stop)
        _remove_or_undo(source, target, found)
    try_to_sync(target.parent, source.parent)
    return target


def copy_to_unused(source: Path, candidates: Callable[[int], Path], stop: threading.Event) -> Path:
    """Copy `source` to the first unused path of `candidates`; on disk when this returns."""
    with _copied_beside(source, candidates(1), stop) as copy:
        # Flushing may have taken long.
        go_on(stop)
        target = _first_unused(candidates, lambda target: appear_as(copy, target), None)
    try_to_sync(target.parent)
    return target


def write_to_unused(data: bytes, candidates: Callable[[int], Path]) -> Path:
    """Write `data` to the first unused path of `candidates`; on disk when this returns."""
    part = candidates(1).with_name(f".gallop-{uuid.uuid4().hex}.part")
    try:
        part.write_bytes(data)
        sync_file(part)
        target = _first_unused(candidates, lambda target: appear_as(part, target), None)
    finally:
        with contextlib.suppress(OSError):
            delete(part)
    try_to_sync(target.parent)
    return target


def copy_over(source: Path, target: Path, stop: threading.Event) -> None:
    """Copy `source` to `target` atomically, replacing an existing file."""
    if target.exists() and target.samefile(source):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    with _copied_beside(source, target, stop) as copy:
        replace(copy, target)
    try_to_sync(target.parent)


def _first_unused(
    candidates: Callable[[int], Path], take: Callable[[Path], None], own: Path | None
) -> Path:
    for number in count(1):
        target = candidates(number)
        # Compared as text: Windows paths that differ only in case are equal, and then a change of
        # case would keep the old name.
        if str(target) == str(own):
            break
        try:
            take(target)
        except FileExistsError:
            continue
        break
    return target


def _move_near(source: Path, target: Path, found: os.stat_result) -> None:
    """Rename within one file system; FileExistsError when another file has the name."""
    if _is_spelled_otherwise(source, target):
        rename(source, target)
        return
    appear_as(source, target)
    _remove_or_undo(source, target, found)


def _is_spelled_otherwise(source: Path, target: Path) -> bool:
    """Whether both are one name to the file system, such as "A.mp4" and "a.mp4" on most Macs.

    Two hard links of one file are two names: renaming one to the other does nothing.
    """
    try:
        is_same = source.parent == target.parent and target.samefile(source)
    except FileNotFoundError:
        return False
    return is_same and target.name not in {entry.name for entry in target.parent.iterdir()}


def _remove_or_undo(source: Path, target: Path, found: os.stat_result) -> None:
    """Delete the source's name, or, when that fails, the target's; `found` is its earlier stat."""
    try:
        _drop_name(source, found)
    except OSError:
        with contextlib.suppress(OSError):
            delete(target)
        raise


def _drop_name(source: Path, found: os.stat_result) -> None:
    """Delete the name `source` if it still belongs to the file `found`.

    Another process may have moved the file meanwhile and given its name to another file.
    """
    # Renamed before the check, so that no other process can replace it in between.
    aside = source.with_name(f".gallop-{uuid.uuid4().hex}.part")
    try:
        rename(source, aside)
    except FileNotFoundError:
        return
    now = aside.lstat()
    # Some network folders assign a new inode with each name.
    is_own = os.path.samestat(now, found) or (
        (now.st_size, now.st_mtime_ns) == (found.st_size, found.st_mtime_ns)
    )
    try:
        if is_own:
            delete(aside)
        else:
            _first_unused(
                lambda number: numbered(source, number), lambda name: _give_back(aside, name), None
            )
    except OSError:
        with contextlib.suppress(OSError):
            _give_back(aside, source)
        raise


def _give_back(aside: Path, name: Path) -> None:
    appear_as(aside, name)
    delete(aside, missing_ok=True)


@contextmanager
def _copied_beside(source: Path, target: Path, stop: threading.Event) -> Iterator[Path]:
    """A flushed copy of `source` under a hidden name beside `target`; deleted after the block."""
    handle, name = tempfile.mkstemp(prefix=".gallop-", suffix=".part", dir=target.parent)
    copy = Path(name)
    try:
        with os.fdopen(handle, "wb") as writer, source.open("rb", buffering=0) as reader:
            for block in blocks_of(reader, stop):
                writer.write(block)
            writer.flush()
            os.fsync(writer.fileno())
            written, wanted = os.fstat(writer.fileno()), os.fstat(reader.fileno())
        if written.st_size != wanted.st_size:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        with contextlib.suppress(OSError):
            # Dates and permissions; not every file system keeps them.
            shutil.copystat(source, copy)
        yield copy
    finally:
        with contextlib.suppress(OSError):
            delete(copy)
