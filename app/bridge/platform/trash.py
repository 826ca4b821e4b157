"""Moves deleted clips to the system's trash and back."""

import asyncio
import contextlib
import errno
import os
import stat
import struct
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from urllib.parse import unquote_to_bytes

from app.core import problems
from app.core.errors import FileTrouble
from app.core.problem import FileProblemKind
from app.fs.in_use import delete, reason, rename
from app.fs.moves import numbered

_SUFFIX = ".trashinfo"
# Of each disk of Windows, with a folder for each user.
_RECYCLE_BIN = "$Recycle.Bin"


def trash_notes(trash_path: Path) -> tuple[Path, ...]:
    """Paths where the system may keep the origin of the file at `trash_path`; reads no disk."""
    if trash_path.parent.name == "files":
        return (trash_path.parent.with_name("info") / f"{trash_path.name}{_SUFFIX}",)
    if trash_path.name.startswith("$R"):
        return (trash_path.with_name(f"$I{trash_path.name[2:]}"),)
    return ()


def deleted_from(path: Path, home_trash: Path | None) -> list[Path]:
    """The files in the trash that came from `path`, the latest first; blocks.

    Searches the disk of `path` and `home_trash`; skips what cannot be read.
    """
    found: list[tuple[str, Path]] = []
    for trash, top in _trashes(path, home_trash):
        with contextlib.suppress(OSError):
            for note in (trash / "info").glob(f"*{_SUFFIX}"):
                origin, deleted_at = _read(note)
                file = trash / "files" / note.name.removesuffix(_SUFFIX)
                if origin and top / origin == path and os.path.lexists(file):
                    found.append((deleted_at, file))
    for top in path.parents:
        with contextlib.suppress(OSError):
            for note in (top / _RECYCLE_BIN).glob("*/$I*"):
                origin, deleted_at = _read_recycled(note)
                file = note.with_name(f"$R{note.name[2:]}")
                if origin and Path(origin) == path and os.path.lexists(file):
                    found.append((deleted_at, file))
    return [file for _, file in sorted(found, reverse=True)]


def _trashes(path: Path, home_trash: Path | None) -> Iterator[tuple[Path, Path]]:
    """Trash folders that may contain what was at `path`, each with the base of its notes' paths.

    All parents of `path` are tried, since its own folder may be gone too.
    """
    if home_trash is not None:
        yield home_trash, Path("/")
    if not hasattr(os, "getuid"):
        return
    user = str(os.getuid())
    for top in path.parents:
        yield top / ".Trash" / user, top
        yield top / f".Trash-{user}", top


def _read(note: Path) -> tuple[str, str]:
    """Origin and date of deletion in a note; empty texts where it has none."""
    origin = deleted_at = ""
    with contextlib.suppress(OSError):
        for line in note.read_bytes().splitlines():
            name, _, value = line.partition(b"=")
            if name == b"Path":
                origin = os.fsdecode(unquote_to_bytes(value))
            elif name == b"DeletionDate":
                deleted_at = value.decode("ascii", "replace")
    return origin, deleted_at


def _read_recycled(note: Path) -> tuple[str, str]:
    """The same of a note in Windows' recycle bin.

    The numbers of its format and of the file's bytes, and the time in 100 ns; then the path, since
    Windows 10 behind its length.
    """
    with contextlib.suppress(OSError, UnicodeDecodeError, struct.error):
        data = note.read_bytes()
        version, _, deleted_at = struct.unpack_from("<qqq", data)
        path = data[struct.calcsize("<qqq" if version == 1 else "<qqqi") :].decode("utf-16-le")
        return path.partition("\0")[0], f"{deleted_at:020}"
    return "", ""


# Qt's error texts when a file's disk has no trash, or when Qt knows no reason.
_NO_REASON = frozenset((os.strerror(errno.EBADF), os.strerror(0), "Unknown error", ""))


class SystemTrash:
    """Uses Qt in threads. See core.library.ports.Trash.

    Nothing is ever deleted: a file without a trash stays. Qt does not copy files to the trash of
    another disk, so a big clip is moved as fast as a small one. `home_trash` is the trash of the
    user's home folder.
    """

    def __init__(self, home_trash: Path | None = None) -> None:
        self._home_trash = home_trash

    async def put(self, path: Path) -> Path | None:
        return await asyncio.to_thread(_put, path, self._home_trash)

    async def put_back(self, trash_path: Path, path: Path) -> Path:
        """Creates the folder again if it is gone."""
        return await asyncio.to_thread(_put_back, trash_path, path)

    async def content_of(self, trash_path: Path, path: Path) -> Path | None:
        return await asyncio.to_thread(_content_of, trash_path, path)

    async def find(self, path: Path) -> list[Path]:
        """Empty on systems whose trash differs from those of Linux and Windows."""
        return await asyncio.to_thread(deleted_from, path, self._home_trash)


def _put(path: Path, home_trash: Path | None) -> Path | None:
    from PySide6.QtCore import QFile

    try:
        if stat.S_ISDIR(path.lstat().st_mode):
            # All files in the folder would be moved too.
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        str(path).encode("utf-8")
    except OSError as error:
        raise _trouble(problems.trash_failed, path, reason(error)) from error
    except UnicodeEncodeError as error:
        # Qt would look for a file with another name.
        detail = "its name cannot be read"
        raise _trouble(problems.trash_failed, path, detail) from error
    # Without this folder Qt finds no trash at all, not even that of another disk.
    if home_trash is not None:
        with contextlib.suppress(OSError):
            home_trash.parent.mkdir(parents=True, exist_ok=True)
    if os.name == "nt":
        # Qt does not say that another program has the file open; renaming it to itself does.
        try:
            rename(path, path)
        except OSError as error:
            raise _trouble(problems.trash_failed, path, reason(error)) from error
    file = QFile(str(path))
    if not file.moveToTrash():
        said = file.errorString()
        detail = "there is no trash for it" if said in _NO_REASON else said
        raise _trouble(problems.trash_failed, path, detail)
    now_at = Path(file.fileName())
    return now_at if file.fileName() and now_at != path else None


def _content_of(trash_path: Path, path: Path) -> Path | None:
    try:
        leads_to = trash_path.readlink()
    except OSError:
        return trash_path if os.path.lexists(trash_path) else None
    return path.parent / leads_to


def _put_back(trash_path: Path, path: Path) -> Path:
    try:
        is_link = stat.S_ISLNK(trash_path.lstat().st_mode)
        path.parent.mkdir(parents=True, exist_ok=True)
        target = _restore_link(trash_path, path) if is_link else _restore_file(trash_path, path)
    except OSError as error:
        raise _trouble(problems.put_back_failed, path, reason(error)) from error
    for note in trash_notes(trash_path):
        # A note without its file only leaves an entry in the list of the trash.
        with contextlib.suppress(OSError):
            delete(note, missing_ok=True)
    return target


def _restore_file(trash_path: Path, path: Path) -> Path:
    """Move the file to `path` or beside it; returns its path."""
    from PySide6.QtCore import QFile

    file = QFile(str(trash_path))
    for number in count(1):
        target = numbered(path, number)
        if os.path.lexists(target):
            continue
        # Qt never overwrites a file, and copies to another disk.
        if file.rename(str(target)):
            break
        if not os.path.lexists(target):
            raise _trouble(problems.put_back_failed, path, file.errorString())
    return target


def _restore_link(trash_path: Path, path: Path) -> Path:
    """Make the link at `path` or beside it again, as Qt would look for the file behind it."""
    leads_to = trash_path.readlink()
    for number in count(1):
        target = numbered(path, number)
        try:
            target.symlink_to(leads_to)
        except FileExistsError:
            continue
        break
    delete(trash_path)
    return target


def _trouble(kind: FileProblemKind, path: Path, detail: str) -> FileTrouble:
    # A file name may contain bytes that are no valid UTF-8.
    shown = os.fsencode(path).decode("utf-8", "replace")
    return FileTrouble(kind(path=shown, detail=detail))
