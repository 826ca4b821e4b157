"""Caches posters and filmstrips on disk, so that thousands of clips scroll without decoding."""

import asyncio
import hashlib
import os
import threading
from collections.abc import Callable
from pathlib import Path

from app.aio.threads import in_thread
from app.core.errors import NotAVideo
from app.media.filmstrip import Filmstrip, make_filmstrip
from app.media.jpeg import decode_jpeg, encode_jpeg
from app.media.picture_store import DiskCache
from app.media.poster import Poster, make_poster

STRIP_PICTURES = 10
_STRIP_PX = 320
# Raised when pictures are made in another way, so that kept ones are made again.
_LOOK = 2
# Decoding is heavy: on two cores a second decoder would slow the window down. A strip takes long
# and only one can be seen at a time, so it must not keep posters waiting.
_MAX_POSTERS_AT_ONCE = 2
_STRIPS_AT_ONCE = 1


class ThumbnailCache:
    """Pictures of clips by picture ids; `poster_px` is the maximum of a poster's longer side.

    They are stored in `folder`, up to `max_bytes` in total. With an unusable folder each picture is
    decoded again.
    """

    def __init__(self, folder: Path, max_bytes: int, poster_px: int = 480) -> None:
        self._store = DiskCache(folder, max_bytes)
        self._poster_px = poster_px
        at_once = min(_MAX_POSTERS_AT_ONCE, max(1, (os.cpu_count() or 1) // 2))
        self._poster_turns = asyncio.Semaphore(at_once)
        self._strip_turns = asyncio.Semaphore(_STRIPS_AT_ONCE)

    async def poster(
        self, picture: str, path: Path | None, size_bytes: int | None = None
    ) -> Poster:
        """The poster of the clip at `path`, cached or made now. Raises NotAVideo.

        For a clip without a `path` only the cache is read. A file of another size than `size_bytes`
        is what would play, so its picture is returned, but not cached as the clip's. Cancelling, as
        when the clip was scrolled out of view, also stops the decoding.
        """
        name = _name(picture, f"{self._poster_px}")

        def make(stop: threading.Event) -> Poster:
            if path is None:
                raise NotAVideo("the clip has no file")
            return make_poster(path, self._poster_px, stop)

        def work(stop: threading.Event) -> Poster:
            return self._picture(name, lambda: make(stop), lambda: _is_own(path, size_bytes))

        if path is None:
            # Takes a millisecond, and must not wait until other posters are made.
            return await in_thread(work)
        # A cancelled call keeps its slot until its decoding has ended.
        async with self._poster_turns:
            return await in_thread(work)

    async def filmstrip(self, picture: str, path: Path, size_bytes: int | None = None) -> Filmstrip:
        """The filmstrip of the clip at `path`, ten pictures of at most 320 pixels a side.

        As in `poster`, the strip of a file of another size than `size_bytes` is not cached.
        Cancelling, as when the mouse has left, also stops the decoding. Raises NotAVideo.
        """
        name = _name(picture, f"strip-{STRIP_PICTURES}-{_STRIP_PX}")

        def make(stop: threading.Event) -> Poster:
            strip = make_filmstrip(path, STRIP_PICTURES, _STRIP_PX, stop)
            return Poster(strip.width_px, strip.height_px, strip.stride_bytes, strip.rgb)

        def work(stop: threading.Event) -> Poster:
            return self._picture(name, lambda: make(stop), lambda: _is_own(path, size_bytes))

        async with self._strip_turns:
            whole = await in_thread(work)
        size = (whole.width_px, whole.height_px)
        return Filmstrip(STRIP_PICTURES, *size, whole.stride_bytes, whole.rgb)

    def _picture(self, name: str, make: Callable[[], Poster], is_own: Callable[[], bool]) -> Poster:
        if data := self._store.get(name):
            try:
                return decode_jpeg(data)
            except NotAVideo:
                # Damaged, so it is made again.
                pass
        # Checked before decoding: afterwards the path may hold another file than the decoded one.
        may_keep = is_own()
        picture = make()
        if may_keep:
            self._store.put(name, encode_jpeg(picture))
        return picture


def _is_own(path: Path | None, size_bytes: int | None) -> bool:
    """Whether the file at `path` may be cached as the picture of a clip of `size_bytes`."""
    return path is None or size_bytes is None or _size_of(path) == size_bytes


def _size_of(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _name(picture: str, kind: str) -> str:
    # An id may have characters that a file name may not.
    digest = hashlib.sha256(picture.encode("utf-8", "replace")).hexdigest()
    return f"{digest[:32]}-{kind}-{_LOOK}"
