"""Clips whose files say how they are to be shown: turned, stretched, delayed, beside others."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
from av.container import OutputContainer
from av.stream import Disposition
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream

_ONE = 65_536
_RATE = 12


@dataclass(frozen=True)
class Said:
    """What the file says. The picture has 320 x 180 pixels: red, green, blue and white quarters.

    `matrix` is where a step to the right and a step down lead on the screen: across, down, across,
    down. `level` is the share of full brightness as it is stored. A `rival` is a yellow, square
    stream before it, with these flags; a cover if attached. `in_stream` is the orientation in the
    stream itself, in an SEI message: mirrored across, mirrored down, anticlockwise quarter turns.
    `clean_px` is the part of an MP4's picture that it calls clean (`clap`).
    """

    matrix: tuple[float, float, float, float] | None = None
    pixel_shape: Fraction = Fraction(1)
    rival: Disposition | None = None
    own: Disposition = Disposition.default
    sound_s: float = 0
    begins_s: int = 0
    transfer: int = 0
    level: float = 1
    codec: str = "libx264"
    pixels: str = "yuv420p"
    has_length: bool = True
    in_stream: tuple[bool, bool, int] | None = None
    clean_px: tuple[int, int] | None = None


def write_said(path: Path, said: Said = Said()) -> Path:
    """Write one second of it to `path`, whose suffix names the container."""
    options = {} if said.has_length else {"live": "1"}
    with av.open(str(path), "w", options=options) as made:
        rival = None
        if said.rival is not None:
            is_cover = bool(said.rival & Disposition.attached_pic)
            rival = _stream(made, "mjpeg" if is_cover else "libx264", 160, 160)
            rival.pix_fmt = "yuvj420p" if is_cover else "yuv420p"
            rival.disposition = said.rival
        video = _stream(made, said.codec, 320, 180)
        video.pix_fmt, video.disposition = said.pixels, said.own
        context = video.codec_context
        context.sample_aspect_ratio = said.pixel_shape
        if said.transfer:
            context.color_primaries, context.color_trc, context.colorspace = 9, said.transfer, 9
        if said.matrix is not None:
            across, down, below_across, below_down = (round(_ONE * part) for part in said.matrix)
            matrix = (across, down, 0, below_across, below_down, 0, 0, 0, 1 << 30)
            video.set_display_matrix(matrix)
        sound = made.add_stream("aac", rate=48_000) if said.sound_s else None
        if rival is not None:
            yellow = [_quarters(rival, ((255, 255, 0),) * 4)]
            _encode(made, rival, yellow if is_cover else yellow * _RATE, 0)
        full = round(255 * said.level)
        colours = ((full, 0, 0), (0, full, 0), (0, 0, full), (full, full, full))
        message = _orientation(said.codec, *said.in_stream) if said.in_stream else b""
        _encode(made, video, [_quarters(video, colours)] * _RATE, said.begins_s, message)
        if sound is not None:
            tone = f"sine=frequency=440:sample_rate=48000:duration={said.sound_s}"
            with av.open(tone, format="lavfi") as tones:
                for frame in tones.decode(audio=0):
                    made.mux(sound.encode(frame))
            made.mux(sound.encode(None))
    if said.clean_px is not None:
        _add_clean_aperture(path, *said.clean_px)
    return path


def _orientation(codec: str, is_across: bool, is_down: bool, quarters: int) -> bytes:
    """A message about the display's orientation, as H.264 and H.265 define it."""
    is_h264 = codec == "libx264"
    # Not cancelled; until the end of the stream, and without an extension.
    bits = f"0{is_across:d}{is_down:d}{quarters << 14:016b}" + ("0100" if is_h264 else "1")
    payload = int((bits + "1").ljust(24, "0"), 2).to_bytes(3, "big")
    head = b"\x06" if is_h264 else b"\x4e\x01"
    return b"\0\0\0\1" + head + bytes((47, len(payload))) + payload + b"\x80"


def _add_clean_aperture(path: Path, width: int, height: int) -> None:
    content = bytearray(path.read_bytes())
    clap = struct.pack(">I4s8I", 40, b"clap", width, 1, height, 1, 0, 1, 0, 1)
    at = 0
    for kind in (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd", b"avc1"):
        while content[at + 4 : at + 8] != kind:
            at += int.from_bytes(content[at : at + 4], "big")
        size = int.from_bytes(content[at : at + 4], "big")
        content[at : at + 4] = (size + len(clap)).to_bytes(4, "big")
        # Past its head; that of this table also has a version and a count.
        after, at = at + size, at + (16 if kind == b"stsd" else 8)
    content[after:after] = clap
    path.write_bytes(content)


def _stream(made: OutputContainer, codec: str, width: int, height: int) -> VideoStream:
    stream = made.add_stream(codec, rate=_RATE)
    assert isinstance(stream, VideoStream)
    stream.width, stream.height = width, height
    match codec:
        case "libx264":
            stream.options = {"preset": "ultrafast", "g": "6"}
        case "libx265":
            stream.options = {"preset": "ultrafast", "x265-params": "log-level=none"}
        case _:
            stream.options = {}
    return stream


def _quarters(stream: VideoStream, colours: Sequence[tuple[int, int, int]]) -> VideoFrame:
    """Four colours in quarters."""
    frame = VideoFrame(stream.width, stream.height, "rgb24")
    plane = frame.planes[0]
    half = stream.width // 2
    upper, lower = (
        (bytes(left) * half + bytes(right) * half).ljust(plane.line_size, b"\0")
        for left, right in (colours[:2], colours[2:])
    )
    plane.update(upper * (stream.height // 2) + lower * (stream.height // 2))
    matrix = stream.codec_context.colorspace
    return frame.reformat(format=stream.pix_fmt, dst_colorspace=9 if matrix == 9 else None)


def _encode(
    made: OutputContainer,
    stream: VideoStream,
    frames: Sequence[VideoFrame],
    begins_s: int,
    message: bytes = b"",
) -> None:
    """Encode and write `frames`, each with this message before it."""
    for number, frame in enumerate([*frames, None]):
        if frame is not None:
            frame.pts, frame.time_base = begins_s * _RATE + number, Fraction(1, _RATE)
            frame.pict_type = PictureType.NONE
        for packet in stream.encode(frame):
            made.mux(_with(message, packet) if message else packet)


def _with(message: bytes, packet: av.Packet) -> av.Packet:
    told = av.Packet(message + bytes(packet))
    told.pts, told.dts, told.time_base = packet.pts, packet.dts, packet.time_base
    told.is_keyframe, told.stream = packet.is_keyframe, packet.stream
    return told
