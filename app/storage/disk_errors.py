"""Maps errors of the disk to problems for the user."""

import errno
from pathlib import Path

from app.core import problems
from app.core.errors import FolderUnusable, JournalUnusable
from app.fs.in_use import is_full, is_gone, is_in_use, reason

_FORBIDDEN = frozenset((errno.EACCES, errno.EPERM, errno.EROFS))


def folder_unusable(folder: Path, error: OSError) -> FolderUnusable:
    """The error for the videos' `folder` that could not be used.

    Anything but a full disk or a missing permission counts as a folder that is not found: a
    disconnected disk, a file in place of the folder, a lost network share.
    """
    if is_full(error):
        kind = problems.disk_full
    elif is_in_use(error):
        kind = problems.folder_in_use
    elif error.errno in _FORBIDDEN and not is_gone(error):
        kind = problems.folder_not_writable
    else:
        kind = problems.folder_missing
    return FolderUnusable(kind(path=folder))


def disk_reason(error: OSError) -> str:
    """See app.fs.in_use.reason; for a `detail`."""
    return reason(error)


def journal_unwritable(path: Path, detail: str) -> JournalUnusable:
    """The error for a journal at `path` that cannot be written."""
    return JournalUnusable(problems.journal_unwritable(path=path, detail=detail))
