from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import pytest
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


def plain(width: int, height: int, colour: tuple[int, int, int]) -> av.VideoFrame:
    frame = av.VideoFrame(width, height, "rgb24")
    plane = frame.planes[0]
    row = bytes(colour) * width
    plane.update((row + bytes(plane.line_size - len(row))) * height)
    return frame.reformat(
        format="yuv420p",
        dst_colorspace=Colorspace.ITU709 if height > 576 else Colorspace.ITU601,
    )
