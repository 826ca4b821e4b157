"""How an MP4 file is laid out: its outermost boxes, by size alone."""

import struct
from pathlib import Path

# Picture, sound and room for more; FFmpeg passes over them without reading them as a whole.
_PASSED_OVER = frozenset((b"mdat", b"free", b"skip", b"wide", b"uuid"))
_FIRST = _PASSED_OVER | {b"ftyp", b"moov"}
_NO_KIND = bytes(4)
_HEAD = struct.Struct(">I4s")
_LONG_SIZE = struct.Struct(">Q")
# A clip has about five, one that is streamed in pieces a few hundred.
_MAX_BOXES = 100_000


def index_bytes(path: Path) -> int:
    """How many bytes of the file at `path` FFmpeg would read to learn what is in it.

    The count ends where the boxes do; it is 0 for a file that does not begin as an MP4 does.
    Raises OSError.
    """
    total_bytes = 0
    with path.open("rb") as file:
        end = file.seek(0, 2)
        position = 0
        for number in range(_MAX_BOXES):
            if position >= end:
                break
            file.seek(position)
            head = file.read(_HEAD.size)
            if len(head) < _HEAD.size:
                break
            size_bytes, kind = _HEAD.unpack(head)
            if kind == _NO_KIND or (number == 0 and kind not in _FIRST):
                break
            if size_bytes == 1:
                long_size = file.read(_LONG_SIZE.size)
                if len(long_size) < _LONG_SIZE.size:
                    break
                (size_bytes,) = _LONG_SIZE.unpack(long_size)
            elif size_bytes == 0:
                # Reaches to the end of the file.
                size_bytes = end - position
            if size_bytes < _HEAD.size:
                break
            if kind not in _PASSED_OVER:
                total_bytes += min(size_bytes, end - position)
            position += size_bytes
    return total_bytes
