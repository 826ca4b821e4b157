"""Files and folders that only the user may open, whatever the umask.

Prompts, prices paid and titles are private, and other users may have accounts on the same computer.
On Windows the user's profile is private by its own access rights, which new files inherit.
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

    An existing folder is not changed; see `make_private`.
    """
    if folder.is_dir():
        return
    if not folder.parent.exists():
        make_private_folder(folder.parent)
    try:
        folder.mkdir(_FOLDER_MODE)
    except FileExistsError:
        # Another process was faster, or something else has the name.
        if not folder.is_dir():
            raise
        return
    if os.name != "nt" and stat.S_IMODE(folder.stat().st_mode) != _FOLDER_MODE:
        # A umask may take rights from the user as well. Not every file system has permissions.
        with suppress(OSError):
            folder.chmod(_FOLDER_MODE)


def is_private(folder: Path) -> bool:
    """Whether `folder` belongs to the user, is no link, and only the user can write into it.

    Always False on Windows, where the permissions do not show this.
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
    """Open a file with permissions for the user only; for the `opener` of `open`.

    An existing file of the user's loses the permissions for others. Raises OSError.
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
    """Create an empty private file before a library would create it open to others.

    An existing file is not even opened: closing it would release SQLite's locks on it. Errors are
    left for the library to report.
    """
    with suppress(OSError):
        os.close(private_opener(os.fspath(path), os.O_CREAT | os.O_EXCL | os.O_WRONLY))


def make_private(folder: Path, *, with_subfolders: bool) -> None:
    """Remove the permissions for others in `folder` from what belongs to the user.

    Blocks, and never fails. Links are not followed. Files of other users, and folders that are
    shared on purpose, are not changed.
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
                    # The file was probably deleted meanwhile.
                    with suppress(OSError):
                        _close_to_others(Path(entry.path), entry.stat(follow_symlinks=False))
                elif with_subfolders and entry.is_dir(follow_symlinks=False):
                    make_private(Path(entry.path), with_subfolders=True)


def _close_to_others(path: Path, found: os.stat_result) -> bool:
    """Remove the permissions for others; returns whether `path` is the user's own."""
    mode = stat.S_IMODE(found.st_mode)
    # The sticky bit is set on folders that several users share, such as /tmp.
    if found.st_uid != os.geteuid() or mode & stat.S_ISVTX:
        return False
    if mode & _OTHERS:
        path.chmod(mode & ~_OTHERS)
    return True
