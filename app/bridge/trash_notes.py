"""What a system's trash notes down of the files in it.

Linux: https://specifications.freedesktop.org/trash-spec; Windows names file and note alike.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote_to_bytes

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
