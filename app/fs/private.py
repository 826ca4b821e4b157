"""Files and folders that only the user may open, whoever creates them first, whatever the umask.

Prompts, prices paid and titles are private, and others may have accounts on the same computer. On
Windows the user's profile is private by its own access rights, which new files inherit.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path

_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
_OTHERS = 0o077
_WRITABLE_BY_OTHERS = 0o022


def make_private_folder(folder: Path) -> None:
    """Create `folder` and its missing parents, open to the user only. Raises OSError.

    A folder that exists stays as it is; see `make_private`.
    """
    if folder.is_dir():
        return
    if not folder.parent.exists():
        make_private_folder(folder.parent)
    try:
        folder.mkdir(_FOLDER_MODE)
    except FileExistsError:
        # Another process was quicker, or something else has the name.
        if not folder.is_dir():
            raise
        return
    if os.name != "nt" and stat.S_IMODE(folder.stat().st_mode) != _FOLDER_MODE:
        # A umask may take rights from the user as well. Not every file system has rights to give.
        with suppress(OSError):
            folder.chmod(_FOLDER_MODE)


def is_private(folder: Path) -> bool:
    """Whether `folder` is one of the user's that nobody else can put anything into; no link.

    Windows does not say.
    """
    try:
        found = folder.lstat()
    except OSError:
        return False
    if os.name == "nt":
        return False
    is_own_folder = stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid()
    return is_own_folder and not found.st_mode & _WRITABLE_BY_OTHERS


def private_opener(path: str, flags: int) -> int:
    """Open a file that only the user may open; for the `opener` of `open`. Raises OSError.

    A file of the user's that is open to others is closed to them.
    """
    handle = os.open(path, flags, _FILE_MODE)
    if os.name != "nt":
        found = os.fstat(handle)
        is_own_file = stat.S_ISREG(found.st_mode) and found.st_uid == os.geteuid()
        if is_own_file and stat.S_IMODE(found.st_mode) != _FILE_MODE:
            with suppress(OSError):
                os.fchmod(handle, _FILE_MODE)
    return handle


def make_private_file(path: Path) -> None:
    """Create an empty file for a library that would create it open to others.

    One that exists is not even opened: closing it would drop the locks SQLite has on it. What goes
    wrong is left to the library to meet and to report.
    """
    with suppress(OSError):
        os.close(private_opener(os.fspath(path), os.O_CREAT | os.O_EXCL | os.O_WRONLY))


def make_private(folder: Path, *, with_subfolders: bool) -> None:
    """Close what exists of the user's in `folder` to others; blocks, and never fails.

    Links are not followed, and what is not the user's stays as it is, as do folders that are open
    to all on purpose.
    """
    if os.name == "nt":
        return
    with suppress(OSError):
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or not _close_to_others(folder, found):
            return
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_file(follow_symlinks=False):
                    # Gone meanwhile, most likely.
                    with suppress(OSError):
                        _close_to_others(Path(entry.path), entry.stat(follow_symlinks=False))
                elif with_subfolders and entry.is_dir(follow_symlinks=False):
                    make_private(Path(entry.path), with_subfolders=True)


def _close_to_others(path: Path, found: os.stat_result) -> bool:
    """Whether it was the user's own to be closed."""
    mode = stat.S_IMODE(found.st_mode)
    # The sticky bit marks folders that several users share, such as /tmp.
    if found.st_uid != os.geteuid() or mode & stat.S_ISVTX:
        return False
    if mode & _OTHERS:
        path.chmod(mode & ~_OTHERS)
    return True
