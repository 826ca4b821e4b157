"""How long a path may be: 259 characters on Windows, unless the computer lifts that limit."""

import sys
from pathlib import Path

_MAX_CHARACTERS = 259
# ERROR_PATH_NOT_FOUND, ERROR_FILENAME_EXCED_RANGE: what Windows says about a path that is too long.
_NOT_FOUND = frozenset((3, 206))
# Below this, another name would not help.
_SHORTEST_NAME = 24
# For the longest name that Gallop itself gives: the note of a download, while it is replaced.
_NAME_OF_OURS = 80


def has_limit() -> bool:
    """Whether paths are limited; a setting of the computer and the program's manifest lift that."""
    if sys.platform == "win32":
        import ctypes

        are_enabled = getattr(ctypes.WinDLL("ntdll"), "RtlAreLongPathsEnabled", None)
        return are_enabled is None or not are_enabled() & 0xFF
    return False


def longest_name(folder: Path, wanted: int) -> int:
    """How many of `wanted` characters a name in `folder` may have."""
    room = _MAX_CHARACTERS - _characters(folder) - 1
    return max(_SHORTEST_NAME, min(wanted, room)) if has_limit() else wanted


def longest_folder_name(folder: Path, wanted: int) -> int:
    """As `longest_name`, for a folder in `folder` that leaves room for names in itself."""
    inside = _SHORTEST_NAME + 1
    return max(_SHORTEST_NAME, longest_name(folder, wanted + inside) - inside)


def check_length(folder: Path) -> None:
    """Raise OSError when `folder` leaves too little room for the names of Gallop's own files."""
    if has_limit() and _characters(folder) + 1 + _NAME_OF_OURS > _MAX_CHARACTERS:
        raise OSError("its path is too long for Windows")


def is_too_long(error: OSError) -> bool:
    """Whether `error` is about a path that is too long for Windows, which then finds nothing."""
    paths = [path for path in (error.filename, error.filename2) if isinstance(path, str)]
    is_long = any(_characters(Path(path)) > _MAX_CHARACTERS for path in paths)
    return is_long and getattr(error, "winerror", None) in _NOT_FOUND


def _characters(path: Path) -> int:
    # Windows counts an emoji as two.
    return len(str(path).encode("utf-16-le", "surrogatepass")) // 2
