"""A clip's filmstrip: small pictures spread over its length, for scrubbing with the mouse."""

import threading
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from app.aio.threads import go_on
from app.core.errors import NotAVideo
from app.media.poster import Poster, Shown
from app.media.presentation import time_base_of, timeline_of, view_of
from app.media.reading import decoded, opened

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

# From a keyframe on. With rarer keyframes the pictures are from somewhat earlier.
_MAX_DECODED_FRAMES = 300
# In a small picture the unfiltered block edges are invisible.
_DECODER_OPTIONS = {"skip_loop_filter": "all"}


class Filmstrip(Struct, frozen=True):
    """`count` pictures of one size side by side in one RGB picture, 8 bits per channel.

    Width and height are those of the whole picture. Row y begins at `rgb[y * stride_bytes]`. In it
    the n-th picture (from 0) begins `n * width_px // count` pixels further.
    """

    count: int
    width_px: int
    height_px: int
    stride_bytes: int
    rgb: bytes


def make_filmstrip(path: Path, count: int, max_px: int, stop: threading.Event) -> Filmstrip:
    """`count` pictures of the clip at `path`, the longer side of each at most `max_px`.

    They are near the middles of `count` equal parts of the clip, at a keyframe if possible. Blocks
    for about 0.1 s, or 1 s without keyframes, so call it in a thread. Raises NotAVideo, or Stopped
    soon after `stop` was set.
    """
    with opened(path) as (container, stream):
        # The decoder is not opened before the first picture.
        stream.codec_context.options.update(_DECODER_OPTIONS)
        pictures: list[Poster] = []
        shown: Shown | None = None
        for frame in _frames(container, stream, count, stop):
            shown = shown or Shown(frame, view_of(stream, frame), max_px)
            pictures.append(shown.picture(frame))
    return side_by_side(pictures)


def side_by_side(pictures: list[Poster]) -> Filmstrip:
    """The strip of one or more pictures of the same size."""
    first = pictures[0]
    row_bytes = 3 * first.width_px
    rgb = b"".join(
        picture.rgb[start : start + row_bytes]
        for row in range(first.height_px)
        for picture in pictures
        for start in (row * picture.stride_bytes,)
    )
    count = len(pictures)
    return Filmstrip(count, count * first.width_px, first.height_px, count * row_bytes, rgb)


def _frames(
    container: "InputContainer", stream: "VideoStream", count: int, stop: threading.Event
) -> "Iterator[VideoFrame]":
    """`count` frames in the order of the clip."""
    unit = float(time_base_of(stream))
    times = timeline_of(container, stop)
    start, part = times.start_s / unit, times.duration_s / unit / count
    entries = stream.index_entries
    # The index has the times of decoding; FFmpeg seeks by the times of presentation.
    first = stream.start_time or 0
    delay = first - entries[0].timestamp if len(entries) else 0
    keyframes = [entry.timestamp + delay for entry in entries if entry.is_keyframe]
    reader = _Reader(container, stream, stop)
    last: VideoFrame | None = None
    for number in range(count):
        wanted = round(start + (number + 0.5) * part)
        nearest = min(keyframes, key=lambda at: abs(at - wanted), default=wanted)
        frame = reader.keyframe(nearest) if abs(nearest - wanted) <= part / 2 else None
        if frame is None:
            # Also for a keyframe that an edit list leaves out, or that is damaged.
            place = bisect_right(keyframes, wanted)
            frame = reader.frame(keyframes[place - 1] if place else first, wanted)
        last = frame or last
        if last is None:
            raise NotAVideo("none of its frames can be shown")
        yield last


class _Reader:
    """Decodes as few frames as possible; times are in the stream's units."""

    def __init__(
        self, container: "InputContainer", stream: "VideoStream", stop: threading.Event
    ) -> None:
        self._container = container
        self._stream = stream
        self._codec = stream.codec_context
        self._stop = stop
        # The decoding that goes on from `_keyframe`, if any, and how far it has come.
        self._running: Iterator[VideoFrame] | None = None
        self._keyframe = 0
        self._reached: VideoFrame | None = None

    def keyframe(self, at: int) -> "VideoFrame | None":
        """The keyframe at `at`, decoded alone; None when it gives no picture."""
        self._running = None
        self._seek(at, "DEFAULT")
        packet = next(iter(self._container.demux(self._stream)), None)
        if packet is None:
            return None
        # `None` flushes the decoder, so that it holds no frame back.
        frames = [*self._codec.decode(packet), *self._codec.decode(None)]
        self._codec.flush_buffers()
        return frames[0] if frames else None

    def frame(self, keyframe: int, wanted: int) -> "VideoFrame | None":
        """The frame at `wanted`, or the last one before it that decodes soon, from `keyframe` on.

        Frames in between that no other frame depends on are skipped. None when there is no picture.
        """
        if self._running is None or self._keyframe != keyframe:
            # The frames before it need not be decoded again.
            self._seek(keyframe, "BIDIR")
            self._running, self._keyframe = decoded(self._container, self._stream), keyframe
            self._reached = None
        for frame in islice(self._running, _MAX_DECODED_FRAMES):
            self._check()
            self._reached = frame
            if frame.pts is None or frame.pts >= wanted:
                break
        return self._reached

    def _seek(self, at: int, skip: Literal["DEFAULT", "BIDIR"]) -> None:
        self._check()
        self._container.seek(at, stream=self._stream)
        self._codec.skip_frame = skip

    def _check(self) -> None:
        go_on(self._stop)
