"""Reads the box structure of an MP4 file without FFmpeg, which trusts the sizes in it.

A box has a size, a type and content; see ISO/IEC 14496-12. FFmpeg reads whole boxes into memory and
allocates memory for each sample of their tables, whether or not the file contains it.
"""

import io
import os
import struct
import sys
from array import array
from dataclasses import dataclass, field
from pathlib import Path

from app.fs.regular import open_regular

# Media data and padding; FFmpeg skips them without reading them as a whole.
_PASSED_OVER = frozenset((b"mdat", b"free", b"skip", b"wide"))
# The boxes of a clip. Anything else at the end of its file is junk that a server added.
_OUTERMOST_KINDS = _PASSED_OVER | {
    *(b"ftyp", b"styp", b"moov", b"moof", b"mfra", b"sidx", b"ssix"),
    *(b"uuid", b"meta", b"udta", b"emsg", b"prft"),
}
_CONTAINERS = frozenset((b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"moof", b"traf"))
_TAGS = frozenset((b"udta", b"meta", b"uuid"))
_EBML = b"\x1a\x45\xdf\xa3"
_NO_KIND = bytes(4)
_HEAD = struct.Struct(">I4s")
_LONG_SIZE = struct.Struct(">Q")
# A clip has about a hundred, a fragmented one some thousands.
_MAX_BOXES = 100_000
# No table of a clip is longer. What follows is not read, and counts as too much.
_MAX_TABLE_BYTES = 64 * 1024 * 1024
# In a movie fragment: which optional values come before or after another one.
_TRUN_OFFSET, _TRUN_FIRST_FLAGS = 0x1, 0x4
_TRUN_DURATION, _TRUN_SIZE, _TRUN_OTHERS = 0x100, 0x200, (0x400, 0x800)


@dataclass(slots=True)
class _Track:
    is_sound: bool = False
    samples: int = 0
    has_one_size: bool = False
    has_one_unit: bool = False
    edits: int = 0

    def samples_held(self) -> int:
        """The number of samples FFmpeg allocates for; uncompressed sound is stored in chunks."""
        if self.is_sound and self.has_one_size and self.has_one_unit:
            return 0
        return self.samples * max(1, self.edits)


@dataclass(slots=True)
class Layout:
    """How much FFmpeg would read and allocate to open a file.

    `index_bytes` counts all boxes except media data; `tag_bytes` counts those of them with texts
    and covers. `overhang_bytes` is more than 0 when the last box is truncated. `samples` is the
    number that the tables promise, and `sample_bytes` the size of the largest.
    """

    index_bytes: int = 0
    tag_bytes: int = 0
    overhang_bytes: int = 0
    samples: int = 0
    sample_bytes: int = 0
    tracks: int = 0
    is_cut_off: bool = False
    is_matroska: bool = False
    size_bytes: int = 0
    _track: _Track = field(default_factory=_Track)

    def _finish_track(self) -> None:
        self.samples += self._track.samples_held()
        self._track = _Track()


def layout_of(path: Path) -> Layout:
    """The layout of the file at `path`, up to the end of its boxes. Raises OSError."""
    found = Layout()
    with open_regular(path) as file:
        found.is_matroska = file.read(len(_EBML)) == _EBML
        found.size_bytes = end = file.seek(0, os.SEEK_END)
        if found.is_matroska:
            return found
        # The ranges still to be read: start, end, and whether the range is the outermost.
        waiting = [(0, end, True)]
        for _ in range(_MAX_BOXES):
            while waiting and waiting[-1][0] >= waiting[-1][1]:
                waiting.pop()
            if not waiting:
                break
            start, stop, is_outermost = waiting.pop()
            box = _box_at(file, start, stop)
            if box is None:
                continue
            kind, content, after = box
            waiting.append((after, stop, is_outermost))
            if is_outermost and kind not in _PASSED_OVER:
                found.index_bytes += min(after, stop) - start
            if is_outermost and kind in _OUTERMOST_KINDS:
                found.overhang_bytes = max(found.overhang_bytes, after - end)
            if kind in _CONTAINERS:
                found.tracks += kind == b"trak"
                if kind in (b"trak", b"traf"):
                    found._finish_track()
                waiting.append((content, min(after, stop), False))
            else:
                _take_in(found, kind, file, content, min(after, stop) - content)
        else:
            found.is_cut_off = True
        found._finish_track()
    return found


def _box_at(file: io.FileIO, start: int, stop: int) -> tuple[bytes, int, int] | None:
    """The type of the box at `start`, the start of its content and of the next box; or None."""
    file.seek(start)
    head = file.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    size_bytes, kind = _HEAD.unpack(head)
    content = start + _HEAD.size
    if size_bytes == 1:
        long_size = file.read(_LONG_SIZE.size)
        if len(long_size) < _LONG_SIZE.size:
            return None
        (size_bytes,) = _LONG_SIZE.unpack(long_size)
        content += _LONG_SIZE.size
    elif size_bytes == 0:
        # Reaches to the end of the box that contains it.
        size_bytes = stop - start
    if kind == _NO_KIND or size_bytes < _HEAD.size:
        return None
    return kind, content, start + size_bytes


def _take_in(found: Layout, kind: bytes, file: io.FileIO, content: int, size_bytes: int) -> None:
    """Add the values of the box at `content` to `found`."""
    if kind in _TAGS:
        found.tag_bytes += size_bytes
        return
    if kind not in (b"hdlr", b"stsz", b"stz2", b"stts", b"elst", b"trex", b"tfhd", b"trun"):
        return
    file.seek(content)
    words = _words(file.read(min(size_bytes, _MAX_TABLE_BYTES)))
    found.is_cut_off = found.is_cut_off or size_bytes > _MAX_TABLE_BYTES
    track = found._track
    # Only the first words here; tables are read as a whole.
    match kind, tuple(words[:8]):
        case b"hdlr", [_, _, handler, *_]:
            track.is_sound = handler.to_bytes(4, "big") == b"soun"
        case b"stsz", [_, one_size, count, *_]:
            track.samples += count
            track.has_one_size = one_size > 0
            found.sample_bytes = max(found.sample_bytes, one_size, max(words[3:], default=0))
        case b"stz2", [_, _, count, *_]:
            track.samples += count
        case b"stts", [_, 1, _, 1, *_]:
            track.has_one_unit = True
        case b"elst", [_, count, *_]:
            track.edits += count
        case b"trex", [_, _, _, _, one_size, *_]:
            found.sample_bytes = max(found.sample_bytes, one_size)
        case b"tfhd", [flags, *_]:
            # The size is the fourth optional value. Those before it are 8, 4, 4 and 4 bytes long.
            place = 2 + 2 * bool(flags & 0x1) + bool(flags & 0x2) + bool(flags & 0x8)
            if flags & 0x10:
                size = max(words[place : place + 1], default=0)
                found.sample_bytes = max(found.sample_bytes, size)
        case b"trun", [flags, count, *_]:
            track.samples += count
            first = 2 + bool(flags & _TRUN_OFFSET) + bool(flags & _TRUN_FIRST_FLAGS)
            place = bool(flags & _TRUN_DURATION)
            step = place + bool(flags & _TRUN_SIZE) + sum(bool(flags & o) for o in _TRUN_OTHERS)
            if flags & _TRUN_SIZE:
                found.sample_bytes = max(
                    found.sample_bytes, max(words[first + place :: step], default=0)
                )


def _words(content: bytes) -> "array[int]":
    """`content` as 32-bit numbers; an incomplete one at the end is dropped."""
    words = array("I")
    words.frombytes(content[: len(content) // words.itemsize * words.itemsize])
    if sys.byteorder == "little":
        words.byteswap()
    return words
