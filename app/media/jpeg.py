"""Encodes posters as JPEG and decodes them."""

from fractions import Fraction
from typing import TYPE_CHECKING

from app.core.bounds import MAX_PIXELS
from app.core.errors import NotAVideo
from app.media.poster import Poster, poster_of

if TYPE_CHECKING:
    from av.video.frame import VideoFrame


def frame_of(poster: Poster) -> "VideoFrame":
    """The poster as a frame that an encoder takes."""
    from av.video.frame import VideoFrame

    frame = VideoFrame(poster.width_px, poster.height_px, "rgb24")
    plane = frame.planes[0]
    row_bytes = 3 * poster.width_px
    rows = bytearray(plane.buffer_size)
    for row in range(poster.height_px):
        start = row * poster.stride_bytes
        target = row * plane.line_size
        rows[target : target + row_bytes] = poster.rgb[start : start + row_bytes]
    plane.update(bytes(rows))
    return frame


def encode_jpeg(poster: Poster) -> bytes:
    """The poster as the content of a JPEG file."""
    import av

    encoder = av.CodecContext.create("mjpeg", "w")
    encoder.width, encoder.height = poster.width_px, poster.height_px
    encoder.pix_fmt = "yuvj444p"
    encoder.time_base = Fraction(1, 1)
    encoder.options = {"qmin": "3", "qmax": "3"}
    frame = frame_of(poster).reformat(format="yuvj444p")
    packets = [*encoder.encode(frame), *encoder.encode(None)]
    return b"".join(bytes(packet) for packet in packets)


def decode_jpeg(data: bytes) -> Poster:
    """The poster in the content of a JPEG file. Raises NotAVideo when it is damaged."""
    import av

    try:
        decoder = av.CodecContext.create("mjpeg", "r")
        decoder.options = {"max_pixels": str(MAX_PIXELS)}
        frames = [*decoder.decode(av.Packet(data)), *decoder.decode(None)]
    except av.FFmpegError as error:
        raise NotAVideo("the saved thumbnail is damaged") from error
    if not frames:
        raise NotAVideo("the saved thumbnail is damaged")
    frame = frames[0]
    return poster_of(frame, max(frame.width, frame.height))
