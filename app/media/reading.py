"""Opens clips with FFmpeg, restricted to video in local files."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.bounds import MAX_CLIP_S, MAX_PIXELS
from app.core.errors import NotAVideo
from app.media.boxes import layout_of
from app.media.presentation import picture_stream

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.stream import Stream
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

# Clips come from the network. Without these options FFmpeg would accept a text file as a playlist
# and open any file or address in it.
_OPTIONS = {
    "protocol_whitelist": "file",
    "format_whitelist": "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm",
    # For the pictures that FFmpeg decodes while it opens a file.
    "max_pixels": str(MAX_PIXELS),
}

# A file from outside may declare any size. Ten hours of video need less than this.
_MAX_INDEX_BYTES = 64 * 1024 * 1024
_MAX_TAG_BYTES = 16 * 1024 * 1024
_MAX_SAMPLES = 8_000_000
_MAX_SAMPLE_BYTES = 64 * 1024 * 1024
_MAX_TRACKS = 100
# FFmpeg follows links within such a file, and may read all of it for texts and covers.
_MAX_MATROSKA_BYTES = 128 * 1024 * 1024
_AV_TIME_BASE = 1_000_000
_NOT_OURS = "it is not an MP4, MOV, MKV or WebM video, or it is damaged"
# Decoders hold back at most about 20 frames. A large file that gives none for longer would
# otherwise be read to its end.
_MAX_SILENT_PACKETS = 300


@contextmanager
def opened(path: Path) -> Iterator["tuple[InputContainer, VideoStream]"]:
    """Open the file at `path`; yields the container and the video stream that is shown.

    Blocks, so call it in a thread. FFmpeg's errors inside the block also become NotAVideo.
    """
    import av

    try:
        _check(path)
        with av.open(str(path), options=_OPTIONS, metadata_errors="replace") as container:
            stream = picture_stream(container)
            check_codec(stream)
            # One thread: a poster is made just when the window shows it for the first time, and
            # decoding on every core blocked the window for 20 ms and more.
            stream.codec_context.thread_count = 1
            stream.codec_context.options = {"max_pixels": str(MAX_PIXELS)}
            if stream.width * stream.height > MAX_PIXELS:
                raise NotAVideo("its frames are too large")
            if not 0 <= (container.duration or 0) <= MAX_CLIP_S * _AV_TIME_BASE:
                # Also longer than FFmpeg can seek.
                raise NotAVideo("it claims to be longer than a day")
            yield container, stream
    except FileNotFoundError as error:
        raise NotAVideo("the file no longer exists") from error
    except (av.InvalidDataError, av.ArgumentError) as error:
        # FFmpeg reports the second for a format outside the list above.
        raise NotAVideo(_NOT_OURS) from error
    except (av.FFmpegError, OSError) as error:
        raise NotAVideo("it can't be read") from error


def check_codec(stream: "Stream") -> None:
    """Raise NotAVideo for a stream without a decoder, whose codec FFmpeg does not know."""
    # PyAV's types do not show that it may be missing.
    codec = getattr(stream, "codec_context", None)
    try:
        is_known = codec is not None and isinstance(codec.codec_tag, str)
    except UnicodeDecodeError:
        # PyAV decodes the unknown code as four letters.
        is_known = False
    if not is_known:
        raise NotAVideo("its video or audio format is not supported")


def _check(path: Path) -> None:
    """Raise NotAVideo for what FFmpeg should not even open, OSError for what cannot be read."""
    # No path can contain NUL. Python would raise ValueError for it.
    if "\0" in str(path):
        raise NotAVideo("it is not a file")
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise NotAVideo("it is not a file")
    if found.st_size == 0:
        # Also the kernel's own files; reading some of them blocks forever.
        raise NotAVideo(_NOT_OURS)
    layout = layout_of(path)
    if layout.is_matroska and layout.size_bytes > _MAX_MATROSKA_BYTES:
        raise NotAVideo("it is too large for a file that isn't an MP4")
    if layout.is_cut_off or layout.index_bytes > _MAX_INDEX_BYTES:
        raise NotAVideo("its index is too large")
    if layout.tag_bytes > _MAX_TAG_BYTES:
        raise NotAVideo("its metadata is too large")
    if layout.tracks > _MAX_TRACKS:
        raise NotAVideo("it contains too many tracks")
    if layout.samples > _MAX_SAMPLES or layout.sample_bytes > _MAX_SAMPLE_BYTES:
        raise NotAVideo("it lists more frames than fit into memory")


def decoded(container: "InputContainer", stream: "VideoStream") -> Iterator["VideoFrame"]:
    """The frames of `stream` from the current position. Raises NotAVideo if none comes soon."""
    found = False
    for number, packet in enumerate(container.demux(stream)):
        for frame in packet.decode():
            found = True
            yield frame
        if not found and number >= _MAX_SILENT_PACKETS:
            break
    if not found:
        raise NotAVideo("none of its frames can be shown")
