"""A clip's poster: one picture from about a third into it, small enough for a list."""

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.aio.threads import go_on
from app.core.errors import NotAVideo
from app.media.reading import AV_TIME_BASE, decoded, opened

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_WHERE = 1 / 3
# There may be hundreds of frames between two keyframes; five seconds' worth is enough.
_MAX_DECODED_FRAMES = 120
# FFmpeg's AVCOL_SPC_UNSPECIFIED. Players then treat pictures higher than 576 rows as BT.709; FFmpeg
# treats all as BT.601, which would make posters greener than the clip.
_UNSPECIFIED_COLOURS = 2
_MAX_SD_HEIGHT_PX = 576


@dataclass(frozen=True, slots=True)
class Poster:
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
        return poster_of(frame, max_px, pixel_shape_of(stream))


def poster_of(frame: "VideoFrame", max_px: int, pixel_shape: float = 1.0) -> Poster:
    """`frame` as a poster; `pixel_shape` is the pixel aspect ratio (width to height)."""
    return scaled(frame, *shown_size(frame, max_px, pixel_shape))


def shown_size(frame: "VideoFrame", max_px: int, pixel_shape: float) -> tuple[int, int]:
    """Width and height in pixels of `frame` with its longer side at most `max_px`."""
    shown_width = frame.width * pixel_shape
    scale = min(1.0, max_px / max(shown_width, frame.height))
    return max(1, round(shown_width * scale)), max(1, round(frame.height * scale))


def scaled(frame: "VideoFrame", width_px: int, height_px: int) -> Poster:
    """`frame` in exactly this size and in the colours that players show."""
    from av.video.reformatter import Colorspace

    is_hd = frame.height > _MAX_SD_HEIGHT_PX and frame.colorspace == _UNSPECIFIED_COLOURS
    picture = frame.reformat(
        src_colorspace=Colorspace.ITU709 if is_hd else None,
        width=width_px,
        height=height_px,
        format="rgb24",
    )
    plane = picture.planes[0]
    return Poster(picture.width, picture.height, plane.line_size, bytes(plane))


def _frame_at(
    container: "InputContainer",
    stream: "VideoStream",
    share: float,
    stop: threading.Event | None,
) -> "VideoFrame":
    """The frame at `share` of the clip's length, or the last one before it that decodes soon."""
    duration_s = (container.duration or 0) / AV_TIME_BASE
    wanted_s = duration_s * share
    if duration_s > 0:
        container.seek(int(wanted_s * AV_TIME_BASE))
    chosen: VideoFrame | None = None
    for number, frame in enumerate(decoded(container, stream)):
        if stop is not None:
            go_on(stop)
        chosen = frame
        if number >= _MAX_DECODED_FRAMES or frame.time is None or frame.time >= wanted_s:
            break
    if chosen is None:
        raise NotAVideo("no picture in it can be shown")
    return chosen


def pixel_shape_of(stream: "VideoStream") -> float:
    """The pixel aspect ratio of the clip (width to height)."""
    ratio = stream.sample_aspect_ratio
    return float(ratio) if ratio else 1.0
