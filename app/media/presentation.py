"""How a clip is presented: which of its pictures, from when to when, turned how, and how large.

The rules are those of QtMultimedia's FFmpeg backend, so that posters, filmstrips and the facts of
the library agree with the player. It shows all of a picture of which an MP4 file (`clap`) or a
Matroska file calls only a part clean, so no other part of Gallop cuts it either. The orientation
that H.264 and H.265 state in the stream itself it does not know; the player turns such pictures.
"""

import threading
from dataclasses import dataclass, field
from fractions import Fraction
from math import atan2, copysign, pi
from typing import TYPE_CHECKING, cast

from msgspec import Struct

from app.aio.threads import go_on
from app.core.errors import NotAVideo
from app.core.library.frame_times import Orientation

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.sidedata.sidedata import SideDataContainer
    from av.stream import Stream
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_AV_TIME_BASE = 1_000_000
# FFmpeg's flags: the stream to show when there are several, and an attached picture (a cover),
# which is a single packet and not a frame of the clip.
_DEFAULT, _ATTACHED_PICTURE = 0x1, 0x400
# Matroska files count their length from zero or from their start, depending on who wrote them.
_LATE_START_S = 0.5
# Two hours of picture and sound. Only files that do not say how long they are are read for it.
_MAX_MEASURED_PACKETS = 1_000_000


def picture_and_sound(container: "InputContainer") -> "list[Stream]":
    """The streams of picture and sound: no covers, texts or data."""
    return [
        stream
        for stream in container.streams
        if stream.type in ("video", "audio") and not stream.disposition & _ATTACHED_PICTURE
    ]


def picture_stream(container: "InputContainer") -> "VideoStream":
    """The stream that is shown: the default one, or else the first. Raises NotAVideo without one.

    A disabled track of an MP4 file is not a default one.
    """
    streams = [
        stream for stream in container.streams.video if not stream.disposition & _ATTACHED_PICTURE
    ]
    if not streams:
        raise NotAVideo("it contains no video")
    return next((stream for stream in streams if stream.disposition & _DEFAULT), streams[0])


class Timeline(Struct, frozen=True):
    """From when to when picture and sound last, in seconds; a file may begin at any time."""

    start_s: float
    duration_s: float


def timeline_of(container: "InputContainer", stop: threading.Event | None = None) -> Timeline:
    """The times of the clip in `container`.

    They are those of the streams, or of the file as a whole; a file that has neither is read to
    its end, and the position is at its start again. Raises NotAVideo, or Stopped soon after `stop`
    was set.
    """
    start_s = (container.start_time or 0) / _AV_TIME_BASE
    ends_s = [
        _seconds(stream.start_time or 0, stream) + _seconds(stream.duration, stream)
        for stream in picture_and_sound(container)
        if stream.duration
    ]
    if ends_s:
        return Timeline(start_s, max(0.0, float(max(ends_s)) - start_s))
    if container.duration and start_s < _LATE_START_S:
        return Timeline(start_s, container.duration / _AV_TIME_BASE)
    return Timeline(start_s, max(0.0, _measured_end_s(container, stop) - start_s))


def _measured_end_s(container: "InputContainer", stop: threading.Event | None) -> float:
    """When the last picture or sound ends, by all packets."""
    end_s = Fraction(0)
    for number, packet in enumerate(container.demux(picture_and_sound(container))):
        if stop is not None:
            go_on(stop)
        if number >= _MAX_MEASURED_PACKETS:
            raise NotAVideo("its duration is missing")
        at = packet.dts if packet.pts is None else packet.pts
        if at is not None:
            end_s = max(end_s, _seconds(at + (packet.duration or 0), packet.stream))
    container.seek(0)
    return float(end_s)


def _seconds(at: int | None, stream: "Stream") -> Fraction:
    return Fraction(0) if at is None else at * time_base_of(stream)


def time_base_of(stream: "Stream") -> Fraction:
    """The unit of the stream's times, in seconds. Raises NotAVideo when it has none."""
    if stream.time_base is None:
        raise NotAVideo("its frames have no times")
    return stream.time_base


@dataclass(frozen=True, slots=True)
class View:
    """How a decoded frame becomes a picture: stretched, then mirrored and turned.

    `pixel_shape` is the pixel aspect ratio (width to height).
    """

    pixel_shape: Fraction = Fraction(1)
    orientation: Orientation = field(default_factory=Orientation)

    def size_of(self, frame: "VideoFrame") -> tuple[int, int]:
        """Width and height in pixels of the shown picture; it is only ever enlarged."""
        width, height = Fraction(frame.width), Fraction(frame.height)
        if self.pixel_shape > 1:
            width *= self.pixel_shape
        else:
            height /= self.pixel_shape
        size = max(1, round(width)), max(1, round(height))
        return size[::-1] if self.orientation.quarter_turns % 2 else size


def view_of(stream: "VideoStream", frame: "VideoFrame") -> View:
    """How `frame`, decoded from `stream`, is shown."""
    shape = stream.sample_aspect_ratio or Fraction(1)
    return View(shape if shape > 0 else Fraction(1), _orientation_of(frame))


def _orientation_of(frame: "VideoFrame") -> Orientation:
    """The orientation by the display matrix of the file, or else by that in the stream itself.

    FFmpeg puts the file's first. Other angles count as the nearest quarter turn. A matrix that also
    scales or moves the picture does neither, as in other players.
    """
    from av.sidedata.sidedata import Type

    # PyAV's types know only one kind of side data.
    side_data = cast("SideDataContainer", frame.side_data)
    try:
        matrix = memoryview(side_data[Type.DISPLAYMATRIX]).cast("i")
    except KeyError:
        return Orientation()
    # x' = across * x + ..., y' = down * x + ... for a step to the right in the decoded picture,
    # and the same for a step down.
    across, down, _, below_across, below_down, *_ = matrix
    is_mirrored = across * below_down - down * below_across < 0
    if is_mirrored:
        across, down = -across, -down
    turns = 2 * atan2(down, across) / pi
    # Just between two quarter turns it is the larger one, either way.
    return Orientation(is_mirrored, int(turns + copysign(0.5, turns)) % 4)
