"""Reads one frame of a clip; saves it as a PNG picture with the clip's recipe."""

import struct
import threading
import zlib
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from app.aio.threads import go_on
from app.core import problems
from app.core.errors import FileTrouble, NotAVideo
from app.fs.in_use import reason
from app.fs.moves import numbered, write_to_unused
from app.media.jpeg import frame_of
from app.media.poster import Poster, Shown
from app.media.presentation import view_of
from app.media.probe import stamps_of
from app.media.reading import decoded, opened
from app.media.recipe import RECIPE_TAG
from app.media.recipe_text import MAX_TEXT_CHARACTERS

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_FRAME_TAG = "gallop_frame"
# A PNG file begins with its signature and the header chunk; texts may follow.
_HEADER_BYTES = 8 + 25
_ANY_SIZE_PX = 1 << 16


def save_snapshot(path: Path, number: int, with_recipe: bool, stop: threading.Event) -> Path:
    """Save frame `number` (from 0) of the clip at `path` beside it; returns the picture's path.

    The picture has the size that the clip is shown in. With `with_recipe` it carries the clip's
    recipe, if there is one, and the number of the frame, from 1. Blocks for up to a second.
    Raises FileTrouble, or Stopped soon after `stop` was set.
    """
    target = path.with_name(f"{path.stem} frame {number + 1}.png")
    try:
        poster, tags = _picture(path, number, stop)
        png = _png(poster, {**tags, _FRAME_TAG: str(number + 1)} if with_recipe else {})
        return write_to_unused(png, lambda count: numbered(target, count))
    except NotAVideo as error:
        detail = error.problem.param("detail", "")
        raise FileTrouble(problems.snapshot_failed(path=target, detail=detail)) from error
    except OSError as error:
        # The system's own words would be in its language on Windows.
        detail = reason(error)
        raise FileTrouble(problems.snapshot_failed(path=target, detail=detail)) from error


def read_frame(path: Path, number: int, max_px: int, stop: threading.Event) -> Poster:
    """Frame `number` (from 0) of the clip at `path`, its longer side at most `max_px`.

    Blocks for up to a second. Raises NotAVideo, or Stopped soon after `stop` was set.
    """
    with opened(path) as (container, stream):
        return _numbered(container, stream, number, max_px, stop)


def _picture(path: Path, number: int, stop: threading.Event) -> tuple[Poster, dict[str, str]]:
    with opened(path) as (container, stream):
        tags = {}
        recipe = container.metadata.get(RECIPE_TAG, "")
        if 0 < len(recipe) <= MAX_TEXT_CHARACTERS:
            tags = {RECIPE_TAG: recipe, "Description": container.metadata.get("description", "")}
        return _numbered(container, stream, number, _ANY_SIZE_PX, stop), tags


def _numbered(
    container: "InputContainer",
    stream: "VideoStream",
    number: int,
    max_px: int,
    stop: threading.Event,
) -> Poster:
    stamps = sorted(stamps_of(container, stream, stop))
    if not stamps:
        raise NotAVideo("none of its frames can be shown")
    frame = _frame_of(container, stream, stamps, min(number, len(stamps) - 1), stop)
    return Shown(frame, view_of(stream, frame), max_px).picture(frame)


def _frame_of(
    container: "InputContainer",
    stream: "VideoStream",
    stamps: list[int],
    number: int,
    stop: threading.Event,
) -> "VideoFrame":
    """The frame with this number in the order of their time `stamps`."""
    # A seek may lead behind the frame where the intervals vary; the beginning is always before it.
    for start in (stamps[number], min(0, stamps[0])):
        container.seek(start, stream=stream)
        for frame in decoded(container, stream):
            go_on(stop)
            if frame.pts == stamps[number]:
                return frame
            if frame.pts is not None and frame.pts > stamps[number]:
                break
    raise NotAVideo("none of its frames can be shown")


def _png(poster: Poster, texts: dict[str, str]) -> bytes:
    """`poster` as the content of a PNG file with `texts`."""
    import av

    encoder = av.CodecContext.create("png", "w")
    encoder.width, encoder.height = poster.width_px, poster.height_px
    encoder.pix_fmt = "rgb24"
    encoder.time_base = Fraction(1, 1)
    packets = [*encoder.encode(frame_of(poster)), *encoder.encode(None)]
    data = b"".join(bytes(packet) for packet in packets)
    chunks = b"".join(_text_chunk(name, text) for name, text in texts.items() if text)
    return data[:_HEADER_BYTES] + chunks + data[_HEADER_BYTES:]


def _text_chunk(name: str, text: str) -> bytes:
    """A chunk "iTXt": the name, no compression, no language, and the text in UTF-8."""
    content = b"iTXt" + name.encode("ascii") + bytes(5) + text.encode("utf-8", "replace")
    return struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))
