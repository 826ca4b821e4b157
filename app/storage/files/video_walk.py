"""Walks through folders for videos, one folder at a time, without following cycles."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.core.library.clip import SUFFIXES_OF_OTHERS, VIDEO_SUFFIXES
from app.fs.regular import open_regular

# Attributes that only Windows reports; elsewhere zero.
_HIDDEN = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 0)
_MOUNT_POINT = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", 0)
# How Matroska and WebM begin, and the types of the first box of MP4 and MOV.
_EBML = b"\x1a\x45\xdf\xa3"
_FIRST_BOXES = frozenset((b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"))
# Brands of pictures and sound in the same kind of file.
_OTHER_BRANDS = (b"hei", b"hev", b"mif", b"msf", b"avi", b"M4A", b"M4B", b"jp2", b"crx")

Video = tuple[Path, int]


@dataclass(slots=True)
class FolderContent:
    """What lies directly in one folder.

    Videos have their sizes in bytes. `bare` files have no suffix, and that of `unsure` ones does
    not tell; `others` are no videos; `links` lead to folders or nowhere; `error` is why the folder
    cannot be read.
    """

    folder: Path
    videos: list[Video] = field(default_factory=list)
    bare: list[Video] = field(default_factory=list)
    unsure: list[Path] = field(default_factory=list)
    others: list[Path] = field(default_factory=list)
    links: list[Path] = field(default_factory=list)
    error: OSError | None = None


class VideoWalk:
    """Visits folders and all below them, each once.

    Links to folders are not followed, links to files are. Hidden names are skipped. All methods
    block.
    """

    def __init__(self) -> None:
        self._seen: set[tuple[int, int]] = set()

    def folders(self, top: Path) -> Iterator[FolderContent]:
        """The content of `top` and of each folder below, in order of name.

        Raises OSError for `top` itself.
        """
        # A stack instead of recursion: folders can be nested a thousand deep.
        waiting = [top]
        while waiting:
            content = FolderContent(waiting.pop())
            below: list[Path] = []
            try:
                for entry in self._entries(content.folder):
                    _sort_in(entry, content, below)
            except OSError as error:
                if content.folder == top:
                    raise
                content.error = error
            yield content
            waiting += reversed(below)

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        """The entries of `folder`, by name; none if it was visited before. Raises OSError."""
        found = folder.stat()
        identity = (found.st_dev, found.st_ino)
        if identity in self._seen:
            return []
        self._seen.add(identity)
        with os.scandir(folder) as scan:
            return sorted(scan, key=lambda entry: entry.name)


def begins_as_video(path: Path) -> bool:
    """Whether the first bytes of the file at `path` are those of a kind of video we play."""
    try:
        with open_regular(path) as file:
            head = file.read(12)
    except OSError:
        # If it is a clip, its import tells why it cannot be read.
        return True
    if head.startswith(_EBML):
        return True
    return head[4:8] in _FIRST_BOXES and not (
        head[4:8] == b"ftyp" and head[8:].startswith(_OTHER_BRANDS)
    )


def _sort_in(entry: os.DirEntry[str], content: FolderContent, below: list[Path]) -> None:
    """Add `entry` to what it is in `content`, or to the folders `below`."""
    try:
        if _is_hidden(entry):
            return
        if entry.is_dir():
            (content.links if _is_link(entry) else below).append(Path(entry.path))
        elif entry.is_file():
            suffix = Path(entry.name).suffix.casefold()
            # Sizes only of what may be a clip: on a network share each takes a while.
            if suffix in VIDEO_SUFFIXES:
                content.videos.append((Path(entry.path), entry.stat().st_size))
            elif not suffix:
                content.bare.append((Path(entry.path), entry.stat().st_size))
            elif suffix in SUFFIXES_OF_OTHERS:
                content.others.append(Path(entry.path))
            else:
                content.unsure.append(Path(entry.path))
        elif entry.is_symlink():
            content.links.append(Path(entry.path))
    except OSError:
        # It was removed meanwhile, or is a link in a circle.
        return


def _is_link(entry: os.DirEntry[str]) -> bool:
    if entry.is_symlink():
        return True
    # On Windows a junction, a second kind of link, counts as a real folder.
    tag = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0)
    return bool(tag and tag == _MOUNT_POINT)


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return True
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & _HIDDEN)
