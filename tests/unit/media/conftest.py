from collections.abc import Callable, Mapping
from fractions import Fraction
from pathlib import Path

import av
import pytest
from av.video.frame import PictureType
from av.video.reformatter import Colorspace

MakeClip = Callable[..., Path]


@pytest.fixture
def make_clip(tmp_path: Path) -> MakeClip:
    """Write a real clip: H.264, AAC if asked, red for its first third, then blue."""

    def make(
        name: str = "clip.mp4",
        width: int = 320,
        height: int = 180,
        seconds: float = 3,
        audio: bool = True,
        pixel_shape: Fraction | None = None,
        keyframe_every: int = 12,
    ) -> Path:
        path = tmp_path / name
        frames = round(seconds * 24)
        with av.open(str(path), "w", options={"movflags": "faststart"}) as container:
            video = container.add_stream("libx264", rate=24)
            video.width, video.height, video.pix_fmt = width, height, "yuv420p"
            video.options = {"preset": "ultrafast", "g": str(keyframe_every)}
            if pixel_shape is not None:
                video.codec_context.sample_aspect_ratio = pixel_shape
            sound = container.add_stream("aac", rate=48000) if audio else None
            for number in range(frames):
                colour = (200, 30, 30) if number < frames / 3 - 1 else (30, 30, 200)
                frame = plain(width, height, colour)
                frame.pts, frame.time_base = number, Fraction(1, 24)
                container.mux(video.encode(frame))
            container.mux(video.encode(None))
            if sound is not None:
                for number in range(round(seconds * 48000 / 1024)):
                    silence = av.AudioFrame(format="fltp", layout="stereo", samples=1024)
                    for plane in silence.planes:
                        plane.update(bytes(plane.buffer_size))
                    silence.sample_rate, silence.pts = 48000, number * 1024
                    container.mux(sound.encode(silence))
                container.mux(sound.encode(None))
        return path

    return make


@pytest.fixture
def make_odd_clip(tmp_path: Path) -> MakeClip:
    """Write a real clip of two seconds with a sine tone and unusual properties."""

    def make(
        name: str = "clip.mp4",
        width: int = 320,
        height: int = 180,
        seconds: float = 2,
        audio: bool = True,
        codec: str = "libx264",
        codec_tag: str = "",
        pixel_shape: Fraction | None = None,
        rotation: int = 0,
        units_per_s: int = 0,
        edit_list: bool = True,
        reordered: bool = False,
        keyframe_every: int = 250,
        hdr: bool = False,
        chapters: bool = False,
        movflags: str = "faststart",
        tags: Mapping[str, str] | None = None,
    ) -> Path:
        path = tmp_path / name
        options = {"movflags": movflags} if movflags else {}
        if units_per_s:
            options["video_track_timescale"] = str(units_per_s)
        if not edit_list:
            options["use_editlist"] = "0"
        picture = f"testsrc2=size={width}x{height}:rate=24:duration={seconds}"
        with (
            av.open(str(path), "w", options=options) as container,
            av.open(picture, format="lavfi") as pictures,
            av.open(f"sine=sample_rate=44100:duration={seconds}", format="lavfi") as tones,
        ):
            container.metadata.update(tags or {})
            video = container.add_stream(codec, rate=24)
            video.width, video.height, video.pix_fmt = width, height, "yuv420p"
            video.options = {"preset": "ultrafast", "bf": "3" if reordered else "0"}
            video.options["g"] = str(keyframe_every)
            if codec == "libx265":
                video.options["x265-params"] = "log-level=none"
            context = video.codec_context
            if codec_tag:
                context.codec_tag = codec_tag
            if pixel_shape is not None:
                context.sample_aspect_ratio = pixel_shape
            if hdr:
                context.color_primaries, context.color_trc, context.colorspace = 9, 16, 9
                context.color_range = 2
            if rotation:
                video.set_display_rotation(rotation)
            sound = container.add_stream("aac", rate=44100) if audio else None
            if chapters:
                times = {"start": 0, "end": 1, "time_base": Fraction(1)}
                container.set_chapters([{"id": 1, "metadata": {"title": "One"}, **times}])
            for frame in pictures.decode(video=0):
                frame.pict_type = PictureType.NONE
                container.mux(video.encode(frame.reformat(format="yuv420p")))
            container.mux(video.encode(None))
            if sound is not None:
                for tone in tones.decode(audio=0):
                    container.mux(sound.encode(tone))
                container.mux(sound.encode(None))
        return path

    return make


@pytest.fixture
def make_webm(make_clip: MakeClip, tmp_path: Path) -> MakeClip:
    """Write a clip that is no MP4 file."""

    def make(name: str = "clip.webm") -> Path:
        source, target = make_clip("source.mp4", audio=False), tmp_path / name
        with (
            av.open(str(source)) as read,
            av.open(str(target), "w", format="matroska") as written,
        ):
            stream = written.add_stream_from_template(read.streams.video[0])
            for packet in read.demux(read.streams.video[0]):
                if packet.dts is not None:
                    packet.stream = stream
                    written.mux(packet)
        source.unlink()
        return target

    return make


def plain(width: int, height: int, colour: tuple[int, int, int]) -> av.VideoFrame:
    frame = av.VideoFrame(width, height, "rgb24")
    plane = frame.planes[0]
    row = bytes(colour) * width
    plane.update((row + bytes(plane.line_size - len(row))) * height)
    return frame.reformat(
        format="yuv420p",
        dst_colorspace=Colorspace.ITU709 if height > 576 else Colorspace.ITU601,
    )
