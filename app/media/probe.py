"""Reads the properties of a clip's file, and checks them by decoding one frame or all."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from app.aio.threads import go_on, in_thread
from app.core.bounds import MAX_CLIP_S
from app.core.errors import NotAVideo, VideoDamaged
from app.core.library.clip import ClipFacts
from app.core.library.frame_times import FrameTimes
from app.media.boxes import layout_of
from app.media.presentation import time_base_of, timeline_of, view_of
from app.media.reading import decoded, opened
from app.media.stream_print import known_streams

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.stream import Stream
    from av.video.stream import VideoStream

# Several minutes. A file longer than any of our clips is not decoded further.
_MAX_PACKETS = 20_000
# Two hours at 30 frames per second.
_MAX_FRAMES = 216_000


class PyAvProbe:
    """See core.ports.ClipProbe."""

    async def probe(self, path: Path) -> ClipFacts:
        return await in_thread(lambda stop: probe_file(path, stop))

    async def verify(self, path: Path) -> ClipFacts:
        """See the port."""
        return await in_thread(lambda stop: verify_file(path, stop))


def probe_file(path: Path, stop: threading.Event | None = None) -> ClipFacts:
    """As PyAvProbe.probe, in the calling thread; about 10 ms for a 720p clip.

    Raises Stopped soon after `stop` was set.
    """
    with opened(path) as (container, stream):
        frame = next(decoded(container, stream))
        width_px, height_px = view_of(stream, frame).size_of(frame)
        size_bytes = path.stat().st_size
        if _end_of_index(stream) > size_bytes:
            raise NotAVideo("the file is incomplete")
        duration_s = timeline_of(container, stop).duration_s
        if not 0 < duration_s <= MAX_CLIP_S:
            raise NotAVideo(
                "its duration is zero" if duration_s <= 0 else "it is longer than a day"
            )
        return ClipFacts(
            width_px=width_px,
            height_px=height_px,
            duration_s=duration_s,
            size_bytes=size_bytes,
            has_audio=bool(container.streams.audio),
        )


def verify_file(path: Path, stop: threading.Event) -> ClipFacts:
    """As PyAvProbe.verify, in the calling thread; about 4 s for 15 s of 1080p, on one core.

    A file may look complete but consist of parts of two files. Only decoding all of it shows that.
    Raises Stopped soon after `stop` was set.
    """
    facts = probe_file(path, stop)
    try:
        is_cut = layout_of(path).overhang_bytes > 0
    except OSError as error:
        raise NotAVideo("it can't be read") from error
    with opened(path) as (container, _):
        streams = known_streams(container)
        if is_cut or max(map(_end_of_index, streams)) > facts.size_bytes:
            raise NotAVideo("the file is incomplete")
        _decode(container, streams, stop)
    return facts


def read_frame_times(path: Path, stop: threading.Event) -> FrameTimes:
    """The frames' time stamps and orientation in the file at `path`; only one frame is decoded.

    Blocks for about 1 ms per second of video, so call it in a thread. Raises NotAVideo, or Stopped
    soon after `stop` was set.
    """
    starts: list[int] = []
    with opened(path) as (container, stream):
        timeline = timeline_of(container, stop)
        unit = time_base_of(stream)
        for stamp in stamps_of(container, stream, stop):
            starts.append(round((stamp * unit - Fraction(timeline.start_s)) * 1_000_000))
        if not starts:
            raise NotAVideo("none of its frames can be shown")
        container.seek(0)
        orientation = None
        with suppress(NotAVideo):
            orientation = view_of(stream, next(decoded(container, stream))).orientation
    starts.sort()
    end_us = max(round(timeline.duration_s * 1_000_000), starts[-1])
    return FrameTimes(tuple(starts), end_us, orientation)


def stamps_of(
    container: "InputContainer", stream: "VideoStream", stop: threading.Event
) -> Iterator[int]:
    """The time stamps of the frames that are shown, in the order of the file."""
    packets = (packet for packet in container.demux(stream) if not packet.is_discard)
    for number, packet in enumerate(packets):
        go_on(stop)
        if number == _MAX_FRAMES:
            raise NotAVideo("it contains too many frames")
        if packet.pts is not None:
            yield packet.pts


def _decode(container: "InputContainer", streams: "list[Stream]", stop: threading.Event) -> None:
    import av
    from av.frame import Frame

    for stream in streams:
        # As for the poster: decoding on every core would block the window.
        stream.codec_context.thread_count = 1
    for number, packet in enumerate(container.demux(streams)):
        go_on(stop)
        if number >= _MAX_PACKETS:
            return
        if packet.is_corrupt:
            raise NotAVideo("the file is incomplete")
        try:
            is_damaged = any(
                isinstance(frame, Frame) and frame.is_corrupt for frame in packet.decode()
            )
        except av.FFmpegError as error:
            raise VideoDamaged from error
        if is_damaged:
            raise VideoDamaged


def _end_of_index(stream: "Stream") -> int:
    """The end of the stream's data in the file by the file's own table; in bytes, 0 without one."""
    return max((entry.pos + entry.size for entry in stream.index_entries), default=0)
