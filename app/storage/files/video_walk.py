"""Walks through folders for videos, one folder at a time, without following cycles."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

VIDEO_SUFFIXES = (".mp4", ".m4v", ".mov")

# Attributes that only Windows reports; elsewhere zero.
_HIDDEN = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 0)
_MOUNT_POINT = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", 0)

Video = tuple[Path, int]


class VideoWalk:
    """Visits folders and all below them, each once.

    Links to folders are not followed, links to files are. Hidden names are skipped. All methods
    block.
    """

    def __init__(self) -> None:
        self._seen: set[tuple[int, int]] = set()

    def folders(self, top: Path) -> Iterator[list[Video]]:
        """For `top` and each folder below: its videos and their sizes in bytes, in order of name.

        Raises OSError for `top` itself; unreadable folders below it are skipped.
        """
        # A stack instead of recursion: folders can be nested a thousand deep.
        waiting = [top]
        while waiting:
            folder = waiting.pop()
            try:
                entries = self._entries(folder)
            except OSError:
                if folder == top:
                    raise
                continue
            yield [video for entry in entries if (video := _video(entry))]
            waiting += [Path(entry.path) for entry in reversed(entries) if _is_folder(entry)]

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        """The entries of `folder`, by name; none if it was visited before. Raises OSError."""
        found = folder.stat()
        identity = (found.st_dev, found.st_ino)
        if identity in self._seen:
            return []
        self._seen.add(identity)
        with os.scandir(folder) as scan:
            return sorted(scan, key=lambda entry: entry.name)


def _video(entry: os.DirEntry[str]) -> Video | None:
    is_video = entry.name.casefold().endswith(VIDEO_SUFFIXES)
    try:
        if not is_video or _is_hidden(entry) or not entry.is_file():
            return None
        return Path(entry.path), entry.stat().st_size
    except OSError:
        return None


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        if not entry.is_dir(follow_symlinks=False) or _is_hidden(entry):
            return False
        # On Windows a junction, a second kind of link, counts as a real folder.
        tag = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0)
    except OSError:
        return False
    return not (tag and tag == _MOUNT_POINT)


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return True
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & _HIDDEN)
