"""Renames and deletes files that another program may have open, and says why the disk failed.

Windows refuses both while a player, a virus scanner or the search indexer uses the file, mostly
for a moment. Every function blocks, at worst for about two seconds longer than the system needs,
and raises OSError.
"""

import errno
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.fs.path_length import is_too_long

T = TypeVar("T")

# ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.
_IN_USE = frozenset((32, 33))
# What Windows says about a replaced file that is open, and of one that another program deletes.
_ACCESS_DENIED = 5
_PAUSES_S = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8)
# A file-size limit and a FAT disk report "full" as EFBIG.
_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
# ERROR_HANDLE_DISK_FULL, ERROR_FILE_TOO_LARGE, ERROR_DISK_QUOTA_EXCEEDED: Python knows only the
# fourth, ERROR_DISK_FULL.
_FULL_ON_WINDOWS = frozenset((39, 223, 1295))
# From ERROR_BAD_UNIT and ERROR_NOT_READY to ERROR_GEN_FAILURE, and ERROR_WRONG_DISK: what Windows
# says about a disk that was taken out or is damaged, and Python takes for a missing permission.
# Then those that Python knows nothing about, also of lost network folders.
_GONE = frozenset((*range(20, 32), 34, 55, 59, 64, 433, 483, 1006, 1117, 1167, 1231, 1232, 1236))


def when_free(work: Callable[[], T]) -> T:
    """The result of `work`, which is tried again while another program has its file open."""
    for pause_s in _PAUSES_S:
        try:
            return work()
        except OSError as error:
            if _windows_code(error) not in _IN_USE | {_ACCESS_DENIED}:
                raise
        time.sleep(pause_s)
    return work()


def rename(source: Path, target: Path) -> None:
    """As Path.rename: on Windows, FileExistsError when `target` exists."""
    when_free(lambda: source.rename(target))


def replace(source: Path, target: Path) -> None:
    """As Path.replace."""
    when_free(lambda: source.replace(target))


def delete(path: Path, *, missing_ok: bool = False) -> None:
    """As Path.unlink."""
    when_free(lambda: path.unlink(missing_ok=missing_ok))


def is_in_use(error: OSError) -> bool:
    """Whether another program that uses the file is the reason; only Windows says so."""
    return _windows_code(error) in _IN_USE


def is_full(error: OSError) -> bool:
    """Whether the disk, or what the user may have of it, is full."""
    return error.errno in _FULL or _windows_code(error) in _FULL_ON_WINDOWS


def is_gone(error: OSError) -> bool:
    """Whether the disk doesn't respond as it should; only Windows says so."""
    return _windows_code(error) in _GONE


def reason(error: OSError) -> str:
    """The system's message for `error` without its number and path, as a part of a sentence."""
    if is_too_long(error):
        return "the path is too long for Windows"
    if is_in_use(error):
        return "another program is using it"
    if is_gone(error):
        return "its disk or network folder doesn't respond"
    if is_full(error) and error.errno not in _FULL:
        return os.strerror(errno.ENOSPC)
    if _windows_code(error) == _ACCESS_DENIED:
        return "Windows doesn't allow it, or another program is using it"
    return os.strerror(error.errno) if error.errno is not None else "unknown reason"


def _windows_code(error: OSError) -> int | None:
    # The attribute exists on Windows only.
    return getattr(error, "winerror", None)
