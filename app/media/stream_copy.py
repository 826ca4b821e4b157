"""Copies a clip's picture and sound into a new MP4 file, packet by packet, and verifies it."""

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from app.media.presentation import picture_stream, time_base_of, view_of
from app.media.reading import decoded, opened
from app.media.stream_print import PacketDigest, StreamPrint, known_streams, packets_of, prints_of

if TYPE_CHECKING:
    from av.container import InputContainer, OutputContainer
    from av.stream import Stream
    from av.video.frame import VideoFrame

# They describe the old file's container; the new file gets its own.
_OF_THE_CONTAINER = frozenset(("major_brand", "minor_version", "compatible_brands", "encoder"))
_QUICKTIME = "qt"
# Upper limits of the index in a file. Per packet: duration, order, size, offset and keyframe flag;
# per tag: its name.
_INDEX_BYTES_PER_PACKET = 48
_INDEX_BYTES_PER_TAG = 64
_INDEX_BYTES_BESIDE = 16_384
# The sound's time base may change. A shift of a millisecond cannot be noticed.
_MAX_SHIFT_S = Fraction(1, 1000)

Tags = Mapping[str, str]


class NotCopied(Exception):
    """The new file could not be written, or differs; `detail` is the reason in a few words."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


def copy_with_tags(
    source: Path, target: Path, tags: Callable[[Tags], Tags], stop: threading.Event
) -> None:
    """Copy the clip at `source` to `target`, with its tags changed by `tags`.

    Keeps everything else in the clip. Blocks for about as long as copying the file and reading it
    again. Raises NotAVideo for the source, NotCopied, or Stopped soon after `stop` was set; then a
    partial file may be left at `target`.
    """
    with opened(source) as (container, _):
        if len(known_streams(container)) != len(container.streams):
            raise NotCopied("it contains more than video and audio")
        own = {
            name: value
            for name, value in container.metadata.items()
            if name not in _OF_THE_CONTAINER
        }
        with _written(target, container, tags(own)) as made:
            prints = _copy(container, made, stop, keeps_tags=True)
    _check(source, target, prints, stop)


def copy_bare(source: Path, target: Path, stop: threading.Event) -> None:
    """Copy picture and sound of the clip at `source` to `target`, and nothing else.

    Raises as `copy_with_tags`.
    """
    with opened(source) as (container, _), _written(target, container, {}) as made:
        prints = _copy(container, made, stop, keeps_tags=False)
    _check(source, target, prints, stop)


@contextlib.contextmanager
def _written(target: Path, source: "InputContainer", tags: Tags) -> "Iterator[OutputContainer]":
    """A new file that is finished at the end of the block; without `tags` it has no metadata."""
    import av

    if "mp4" not in source.format.name.split(","):
        raise NotCopied("it is not an MP4 file")
    packets = sum(len(stream.index_entries) or stream.frames for stream in source.streams)
    index_bytes = (
        _INDEX_BYTES_BESIDE
        + _INDEX_BYTES_PER_PACKET * packets
        + sum(len(f"{name}{text}".encode("utf-8", "replace")) for name, text in tags.items())
        + _INDEX_BYTES_PER_TAG * len(tags)
    )
    unit = str(time_base_of(picture_stream(source)).denominator)
    options = {
        # The index comes before picture and sound, so that playback can begin while the file still
        # arrives. Space is reserved for it: FFmpeg's other way moves all data afterwards, and PyAV
        # would block the whole program meanwhile.
        "moov_size": str(index_bytes),
        # Every tag keeps its own name.
        "movflags": "use_metadata_tags",
        # Finer than FFmpeg's default, so that no time is rounded.
        "video_track_timescale": unit,
        "movie_timescale": unit,
    }
    if not tags:
        # Otherwise FFmpeg writes its own name into the file.
        options["fflags"] = "+bitexact"
    brand = source.metadata.get("major_brand", "").strip()
    with _writing():
        made = av.open(
            str(target),
            "w",
            format="mov" if brand == _QUICKTIME else "mp4",
            options=options,
            metadata_errors="replace",
        )
        made.metadata.update(tags)
    try:
        yield made
    except BaseException:
        with contextlib.suppress(av.FFmpegError, OSError):
            made.close()
        raise
    with _writing():
        made.close()


def _copy(
    container: "InputContainer",
    made: "OutputContainer",
    stop: threading.Event,
    *,
    keeps_tags: bool,
) -> list[StreamPrint]:
    """Copy every packet; returns the prints of what was read."""
    from av.rational import AVRational

    streams = known_streams(container)
    copies = {}
    with _writing():
        for stream in streams:
            copies[stream.index] = _added(made, stream, keeps_tags)
        made.start_encoding()
    # The new file's time bases are known from here on.
    units = {index: time_base_of(copy) for index, copy in copies.items()}
    digests = {index: PacketDigest() for index in copies}
    for packet in packets_of(container, streams, stop):
        index = packet.stream_index
        packet.rescale_ts(AVRational(units[index]))
        digests[index].add(packet)
        packet.stream = copies[index]
        with _writing():
            made.mux_one(packet)
    return [digests[index].finished(container.streams[index], units[index]) for index in copies]


def _added(made: "OutputContainer", stream: "Stream", keeps_tags: bool) -> "Stream":
    copy = made.add_stream_from_template(stream, opaque=True)
    # Apple's players accept HEVC only under the codec tag of the source.
    copy.codec_context.codec_tag = stream.codec_context.codec_tag
    if keeps_tags:
        copy.metadata.update(stream.metadata)
        copy.disposition = stream.disposition
    return copy


def _check(source: Path, target: Path, before: list[StreamPrint], stop: threading.Event) -> None:
    """Raise NotCopied unless the file at `target` has the content read from `source`."""
    after = prints_of(target, stop)
    if len(after) != len(before) or not all(map(_is_same, before, after)):
        raise NotCopied("the copy is not identical")
    if _first_picture(source) != _first_picture(target):
        raise NotCopied("the copy would look different")


def _is_same(before: StreamPrint, after: StreamPrint) -> bool:
    moved_s = abs(before.start_s - after.start_s)
    if moved_s > _MAX_SHIFT_S or abs(before.length_s - after.length_s) > _MAX_SHIFT_S:
        return False
    moved = replace(before, start_s=after.start_s, length_s=after.length_s)
    return moved == after


def _first_picture(path: Path) -> tuple[object, ...]:
    """The display properties of the first frame, which is decoded for them."""
    with opened(path) as (container, stream):
        frame: VideoFrame = next(decoded(container, stream))
        view = view_of(stream, frame)
        return (frame.width, frame.height, frame.format.name, view, frame.pts)


@contextlib.contextmanager
def _writing() -> Iterator[None]:
    """Turn errors of the new file into NotCopied."""
    import av

    try:
        yield
    except (av.FFmpegError, OSError) as error:
        raise NotCopied(error.strerror or "it can't be written") from error
    except ValueError as error:
        # PyAV's error for a codec that an MP4 file cannot hold.
        raise NotCopied("an MP4 file can't hold its video or audio format") from error
