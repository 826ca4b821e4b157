"""A clip's poster: one picture from about a third into it, small enough for a list."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from app.aio.threads import go_on
from app.core.errors import NotAVideo
from app.core.library.frame_times import Orientation
from app.media.colours import RgbConverter
from app.media.presentation import View, time_base_of, timeline_of, view_of
from app.media.reading import decoded, opened

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_WHERE = 1 / 3
# There may be hundreds of frames between two keyframes; five seconds' worth is enough.
_MAX_DECODED_FRAMES = 120


class Poster(Struct, frozen=True):
    """A picture as RGB, 8 bits per channel; row y begins at `rgb[y * stride_bytes]`."""

    width_px: int
    height_px: int
    stride_bytes: int
    rgb: bytes


def make_poster(path: Path, max_px: int, stop: threading.Event | None = None) -> Poster:
    """The poster of the clip at `path`, its longer side at most `max_px`; never enlarged.

    Blocks for about 10 to 100 ms, so call it in a thread. Raises NotAVideo, or Stopped soon after
    `stop` was set.
    """
    with opened(path) as (container, stream):
        frame = _frame_at(container, stream, _WHERE, stop)
        return poster_of(frame, max_px, view_of(stream, frame))


def poster_of(frame: "VideoFrame", max_px: int, view: View | None = None) -> Poster:
    """`frame` as a poster, its longer side at most `max_px`; never enlarged."""
    return Shown(frame, view or View(), max_px).picture(frame)


class Shown:
    """Makes small pictures of one clip's frames, all of one size and in players' colours.

    That size is of the first frame, its longer side at most `max_px`.
    """

    def __init__(self, frame: "VideoFrame", view: View, max_px: int) -> None:
        width_px, height_px = view.size_of(frame)
        scale = min(1.0, max_px / max(width_px, height_px))
        size = max(1, round(width_px * scale)), max(1, round(height_px * scale))
        self._orientation = view.orientation
        is_across = view.orientation.quarter_turns % 2
        self._colours = RgbConverter(*(size[::-1] if is_across else size))

    def picture(self, frame: "VideoFrame") -> Poster:
        """`frame` as it is shown."""
        rgb = self._colours.convert(frame)
        plane = rgb.planes[0]
        poster = Poster(rgb.width, rgb.height, plane.line_size, bytes(plane))
        return _turned(poster, self._orientation)


def _turned(poster: Poster, orientation: Orientation) -> Poster:
    """`poster` mirrored and turned."""
    if orientation == Orientation():
        return poster
    width, height = poster.width_px, poster.height_px
    rows = range(0, height * poster.stride_bytes, poster.stride_bytes)
    rgb = b"".join(poster.rgb[row : row + 3 * width] for row in rows)
    if orientation.quarter_turns % 2:
        width, height = height, width
    turned = bytearray(len(rgb))
    # One colour after the other, as then every pixel is one byte.
    for colour in range(3):
        plane = rgb[colour::3]
        if orientation.is_mirrored:
            lines = range(0, len(plane), poster.width_px)
            plane = b"".join(plane[at : at + poster.width_px][::-1] for at in lines)
        if orientation.quarter_turns % 2:
            # A column, read from below, becomes a row.
            columns = range(poster.width_px)
            plane = b"".join(plane[at :: poster.width_px][::-1] for at in columns)
        turned[colour::3] = plane[::-1] if orientation.quarter_turns >= 2 else plane
    return Poster(width, height, 3 * width, bytes(turned))


def _frame_at(
    container: "InputContainer",
    stream: "VideoStream",
    share: float,
    stop: threading.Event | None,
) -> "VideoFrame":
    """The frame at `share` of the clip's length, or the last one before it that decodes soon."""
    times = timeline_of(container, stop)
    wanted_s = times.start_s + times.duration_s * share
    if times.duration_s > 0:
        container.seek(int(wanted_s / time_base_of(stream)), stream=stream)
    chosen: VideoFrame | None = None
    for number, frame in enumerate(decoded(container, stream)):
        if stop is not None:
            go_on(stop)
        chosen = frame
        if number >= _MAX_DECODED_FRAMES or frame.time is None or frame.time >= wanted_s:
            break
    if chosen is None:
        raise NotAVideo("none of its frames can be shown")
    return chosen
