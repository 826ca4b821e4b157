"""Posters on disk, so that a library of thousands of clips scrolls without decoding them again."""

import asyncio
import contextlib
import hashlib
import os
import tempfile
import threading
from fractions import Fraction
from pathlib import Path

from app.core.errors import NotAVideo
from app.media.poster import Poster, make_poster, poster_of

# Decoding is heavy; the other threads are for those who wait for the disk.
_AT_ONCE = 2
# After tidying there is room for a while.
_TIDY_SHARE = 0.9
_SUFFIX = ".jpg"


class PosterCache:
    """Posters by clip id as JPEG files in `folder`, the longest unused thrown away first."""

    def __init__(self, folder: Path, max_bytes: int, max_px: int = 480) -> None:
        self._folder = folder
        self._max_bytes = max_bytes
        self._max_px = max_px
        self._lock = threading.Lock()
        self._stored_bytes: int | None = None
        self._turns = asyncio.Semaphore(_AT_ONCE)

    async def poster(self, clip_id: str, path: Path) -> Poster:
        """The poster of the clip at `path`, from the cache or made now. Raises NotAVideo.

        A cache that cannot be read or written costs time, never the picture.
        """
        async with self._turns:
            return await asyncio.to_thread(self._poster, clip_id, path)

    def _poster(self, clip_id: str, path: Path) -> Poster:
        cached = self._folder / self._name(clip_id)
        with contextlib.suppress(NotAVideo, OSError):
            poster = _read_jpeg(cached, self._max_px)
            # Used just now, so thrown away late.
            os.utime(cached)
            return poster
        poster = make_poster(path, self._max_px)
        with contextlib.suppress(OSError):
            self._store(cached, encode_jpeg(poster))
        return poster

    def _name(self, clip_id: str) -> str:
        # An id may hold what a file name may not.
        digest = hashlib.sha256(clip_id.encode("utf-8", "replace")).hexdigest()
        return f"{digest[:32]}-{self._max_px}{_SUFFIX}"

    def _store(self, path: Path, data: bytes) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(suffix=".tmp", dir=self._folder)
        unfinished = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            unfinished.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise
        with self._lock:
            if self._stored_bytes is None:
                self._stored_bytes = sum(size for _, size, _ in self._stored())
            else:
                self._stored_bytes += len(data)
            if self._stored_bytes > self._max_bytes:
                self._stored_bytes = self._tidy()

    def _tidy(self) -> int:
        """Throw away the longest unused posters; returns how many bytes are left."""
        stored = sorted(self._stored())
        left_bytes = sum(size for _, size, _ in stored)
        for _, size_bytes, path in stored:
            if left_bytes <= self._max_bytes * _TIDY_SHARE:
                break
            path.unlink(missing_ok=True)
            left_bytes -= size_bytes
        return left_bytes

    def _stored(self) -> list[tuple[int, int, Path]]:
        """Last use (in ns), size in bytes and path of every poster."""
        found: list[tuple[int, int, Path]] = []
        for path in self._folder.glob(f"*{_SUFFIX}"):
            # Another Gallop may tidy at the same time.
            with contextlib.suppress(FileNotFoundError):
                facts = path.stat()
                found.append((facts.st_mtime_ns, facts.st_size, path))
        return found


def encode_jpeg(poster: Poster) -> bytes:
    """The poster as a JPEG file's content."""
    import av
    from av.video.frame import VideoFrame

    frame = VideoFrame(poster.width_px, poster.height_px, "rgb24")
    plane = frame.planes[0]
    row_bytes = 3 * poster.width_px
    rows = bytearray(plane.buffer_size)
    for row in range(poster.height_px):
        start = row * poster.stride_bytes
        target = row * plane.line_size
        rows[target : target + row_bytes] = poster.rgb[start : start + row_bytes]
    plane.update(bytes(rows))
    encoder = av.CodecContext.create("mjpeg", "w")
    encoder.width, encoder.height = poster.width_px, poster.height_px
    encoder.pix_fmt = "yuvj444p"
    encoder.time_base = Fraction(1, 1)
    encoder.options = {"qmin": "3", "qmax": "3"}
    packets = [*encoder.encode(frame.reformat(format="yuvj444p")), *encoder.encode(None)]
    return b"".join(bytes(packet) for packet in packets)


def _read_jpeg(path: Path, max_px: int) -> Poster:
    """The poster stored at `path`. Raises OSError or NotAVideo."""
    import av

    data = path.read_bytes()
    try:
        decoder = av.CodecContext.create("mjpeg", "r")
        frames = [*decoder.decode(av.Packet(data)), *decoder.decode(None)]
    except av.FFmpegError as error:
        raise NotAVideo("the stored poster is damaged") from error
    if not frames:
        raise NotAVideo("the stored poster is damaged")
    return poster_of(frames[0], max_px)
