"""Looking through folders for videos, one folder at a time, without ever going round in circles."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

VIDEO_SUFFIXES = (".mp4", ".m4v", ".mov")

# What Windows tells of a file beside its mode; elsewhere nothing.
_HIDDEN = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 0)
_MOUNT_POINT = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", 0)

Video = tuple[Path, int]


class VideoWalk:
    """Goes through folders and everything below, and through none of them twice.

    Links to folders are not followed, those to files are; hidden names are left out. Everything
    here blocks.
    """

    def __init__(self) -> None:
        self._seen: set[tuple[int, int]] = set()

    def folders(self, top: Path) -> Iterator[list[Video]]:
        """For `top` and each folder below: its videos and their sizes in bytes, in order of name.

        Raises OSError for `top` itself; what cannot be read below it is passed over.
        """
        # A list of what is to come and no recursion: folders can be nested a thousand deep.
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
        """What is in `folder`, by name; nothing if it was looked through. Raises OSError."""
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
        # Windows has a second kind of link that counts as a folder of its own.
        tag = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0)
    except OSError:
        return False
    return not (tag and tag == _MOUNT_POINT)


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return True
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & _HIDDEN)
