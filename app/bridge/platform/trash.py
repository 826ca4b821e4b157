"""The system's trash: deleted clips go there and come back from there."""

import asyncio
import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from urllib.parse import unquote_to_bytes

from app.core import problems
from app.core.errors import FileTrouble
from app.core.problem import FileProblemKind
from app.fs.moves import numbered

_SUFFIX = ".trashinfo"


def trash_notes(trash_path: Path) -> tuple[Path, ...]:
    """Where the system may have noted from where the file at `trash_path` came; touches no disk."""
    if trash_path.parent.name == "files":
        return (trash_path.parent.with_name("info") / f"{trash_path.name}{_SUFFIX}",)
    if trash_path.name.startswith("$R"):
        return (trash_path.with_name(f"$I{trash_path.name[2:]}"),)
    return ()


def deleted_from(path: Path, home_trash: Path | None) -> list[Path]:
    """The files in the trash that came from `path`, the latest first; blocks.

    Looks on the disk of `path` and in `home_trash`; what cannot be read is passed over.
    """
    found: list[tuple[str, Path]] = []
    for trash, top in _trashes(path, home_trash):
        with contextlib.suppress(OSError):
            for note in (trash / "info").glob(f"*{_SUFFIX}"):
                origin, deleted_at = _read(note)
                file = trash / "files" / note.name.removesuffix(_SUFFIX)
                if origin and top / origin == path and os.path.lexists(file):
                    found.append((deleted_at, file))
    return [file for _, file in sorted(found, reverse=True)]


def _trashes(path: Path, home_trash: Path | None) -> Iterator[tuple[Path, Path]]:
    """Folders of trash that may hold what was at `path`; paths in their notes begin at the second.

    The folder of `path` may be gone too, so all above it are asked.
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
    """From where the file came and when, as the note says it; empty texts without a word."""
    origin = deleted_at = ""
    with contextlib.suppress(OSError):
        for line in note.read_bytes().splitlines():
            name, _, value = line.partition(b"=")
            if name == b"Path":
                origin = os.fsdecode(unquote_to_bytes(value))
            elif name == b"DeletionDate":
                deleted_at = value.decode("ascii", "replace")
    return origin, deleted_at


# What Qt says when there is no trash for a file's disk, or nothing else comes to its mind.
_NO_REASON = frozenset((os.strerror(errno.EBADF), os.strerror(0), "Unknown error", ""))


class SystemTrash:
    """Implements core.library_ports.Trash with Qt, in threads; Qt is imported when it is used.

    Nothing is ever deleted: a file for which there is no trash stays. Qt does not copy files to
    the trash of another disk, so that a big clip is there as fast as a small one. `home_trash` is
    the trash of the user's own folder.
    """

    def __init__(self, home_trash: Path | None = None) -> None:
        self._home_trash = home_trash

    async def put(self, path: Path) -> Path | None:
        return await asyncio.to_thread(_put, path, self._home_trash)

    async def put_back(self, trash_path: Path, path: Path) -> Path:
        """Its folder is made anew if it is gone."""
        return await asyncio.to_thread(_put_back, trash_path, path)

    async def find(self, path: Path) -> list[Path]:
        """Empty also on systems that do not note it as Linux does."""
        return await asyncio.to_thread(deleted_from, path, self._home_trash)


def _put(path: Path, home_trash: Path | None) -> Path | None:
    from PySide6.QtCore import QFile

    try:
        if stat.S_ISDIR(path.lstat().st_mode):
            # Everything in it would go too.
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        str(path).encode("utf-8")
    except OSError as error:
        raise _trouble(problems.trash_failed, path, _reason(error)) from error
    except UnicodeEncodeError as error:
        # Qt would look for a file of another name.
        detail = "its name cannot be read"
        raise _trouble(problems.trash_failed, path, detail) from error
    # Where nothing was ever kept, Qt finds no trash at all, not even that of another disk.
    if home_trash is not None:
        with contextlib.suppress(OSError):
            home_trash.parent.mkdir(parents=True, exist_ok=True)
    file = QFile(str(path))
    if not file.moveToTrash():
        said = file.errorString()
        detail = "there is no trash for it" if said in _NO_REASON else said
        raise _trouble(problems.trash_failed, path, detail)
    now_at = Path(file.fileName())
    return now_at if file.fileName() and now_at != path else None


def _put_back(trash_path: Path, path: Path) -> Path:
    from PySide6.QtCore import QFile

    try:
        trash_path.stat()
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _trouble(problems.put_back_failed, path, _reason(error)) from error
    file = QFile(str(trash_path))
    for number in count(1):
        target = numbered(path, number)
        if os.path.lexists(target):
            continue
        # Qt never renames onto another file, and copies where the target is on another disk.
        if file.rename(str(target)):
            break
        if not os.path.lexists(target):
            raise _trouble(problems.put_back_failed, path, file.errorString())
    for note in trash_notes(trash_path):
        # A note without its file does no harm but to a list of the trash.
        with contextlib.suppress(OSError):
            note.unlink(missing_ok=True)
    return target


def _reason(error: OSError) -> str:
    return os.strerror(error.errno) if error.errno is not None else "no reason given"


def _trouble(kind: FileProblemKind, path: Path, detail: str) -> FileTrouble:
    # Bytes that are no text cannot be shown.
    shown = os.fsencode(path).decode("utf-8", "replace")
    return FileTrouble(kind(path=shown, detail=detail))
