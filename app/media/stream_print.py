"""Fingerprints of picture and sound, equal for two files with the same content."""

import hashlib
import struct
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from app.aio.threads import go_on
from app.media.presentation import picture_and_sound, time_base_of
from app.media.reading import check_codec, opened

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream

_NO_TIME = -(2**63)
_FACTS = struct.Struct("<qq??I")


@dataclass(frozen=True, slots=True)
class StreamPrint:
    """One stream: its codec parameters, and a digest of every packet's bytes and times.

    Times count from the stream's first packet, which is at `start_s` in the file.
    """

    parameters: tuple[object, ...]
    packets: int
    digest: str
    start_s: Fraction
    length_s: Fraction


class PacketDigest:
    """Digests the packets of one stream, one after another, without keeping them."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._packets = 0
        self._origin: int | None = None
        self._start = 0
        self._end = 0

    def add(self, packet: "Packet[Stream]") -> None:
        """Add the next packet, its times in the time base of the comparison."""
        dts = packet.dts or 0
        pts = dts if packet.pts is None else packet.pts
        if self._origin is None:
            self._origin, self._start, self._end = dts, pts, pts
        self._packets += 1
        self._start = min(self._start, pts)
        self._end = max(self._end, pts + (packet.duration or 0))
        shown = _NO_TIME if packet.pts is None else packet.pts - self._origin
        flags = (packet.is_keyframe, packet.is_discard)
        self._hash.update(_FACTS.pack(dts - self._origin, shown, *flags, packet.size))
        self._hash.update(packet)
        for extra in packet.iter_sidedata():
            self._hash.update(f"{extra.data_type} {extra.data_size} ".encode())
            self._hash.update(extra)

    def finished(self, stream: "Stream", time_base: Fraction) -> StreamPrint:
        """The print of `stream`, whose packets were added with times in `time_base`."""
        return StreamPrint(
            parameters=_parameters(stream),
            packets=self._packets,
            digest=self._hash.hexdigest(),
            start_s=self._start * time_base,
            length_s=(self._end - self._start) * time_base,
        )


def prints_of(path: Path, stop: threading.Event) -> list[StreamPrint]:
    """The prints of the picture and sound in the file at `path`; reads all of it.

    Blocks, so call it in a thread. Raises NotAVideo, or Stopped soon after `stop` was set.
    """
    with opened(path) as (container, _):
        streams = known_streams(container)
        digests = {stream.index: PacketDigest() for stream in streams}
        for packet in packets_of(container, streams, stop):
            digests[packet.stream_index].add(packet)
        return [digests[stream.index].finished(stream, time_base_of(stream)) for stream in streams]


def known_streams(container: "InputContainer") -> "list[Stream]":
    """The streams of picture and sound. Raises NotAVideo when a codec of one is not known."""
    streams = picture_and_sound(container)
    for stream in streams:
        check_codec(stream)
    return streams


def packets_of(
    container: "InputContainer", streams: "list[Stream]", stop: threading.Event
) -> "Iterable[Packet[Stream]]":
    """Every packet of `streams` in file order. Raises Stopped after `stop` was set."""
    for packet in container.demux(streams):
        go_on(stop)
        # PyAV marks the end with an empty packet without a time.
        if packet.dts is not None:
            yield packet


def _parameters(stream: "Stream") -> tuple[object, ...]:
    from av.audio.stream import AudioStream
    from av.video.stream import VideoStream

    codec = stream.codec_context
    common = (stream.type, codec.name, codec.codec_tag, codec.profile, codec.extradata)
    if isinstance(stream, VideoStream):
        return (
            *common,
            (stream.width, stream.height, stream.pix_fmt, stream.sample_aspect_ratio or 1),
            (stream.color_range, stream.color_primaries, stream.color_trc, stream.colorspace),
        )
    if isinstance(stream, AudioStream):
        return (*common, stream.sample_rate, stream.layout.name)
    return common
