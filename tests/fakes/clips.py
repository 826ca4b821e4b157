"""Small real clips (H.264 and AAC in MP4) and the values that describe them, for tests."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import av
from PySide6.QtGui import QImage

from app.core.library.clip import Clip, ClipFacts
from app.core.request import GenerationRequest

MODEL_ID = "alibaba/happyhorse-1.0/text-to-video"
# Very long, several scripts, joined emoji, and text that other programs treat as markup.
HOSTILE_PROMPTS = (
    "x" * 5000,
    "雪山下的白马，缓慢推近",
    "حصان أبيض يركض",
    "🐎👩‍👩‍👧🔥",
    "<b>bold</b>\n{x}%n",
)
# The number of a frame in binary, as light and dark bars from left to right. Even the darkest
# picture is far from black.
_BARS = 8
_DARK, _LIGHT = 70, 220
MADE_AT = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
P = ParamSpec("P")


def in_own_thread(write: Callable[P, Path]) -> Callable[P, Path]:
    """Run `write` in a thread that ends with it.

    The encoder of AV1 makes the thread that calls it a real-time one, if the user may do that.
    The tests after it, and all they start, would run before every other process of the computer.
    """

    @wraps(write)
    def run(*args: P.args, **kwargs: P.kwargs) -> Path:
        with ThreadPoolExecutor(1) as thread:
            return thread.submit(write, *args, **kwargs).result()

    return run


def make_request(
    prompt: str = "A black lab swimming across a mountain lake at dawn",
    resolution: str = "1080P",
    ratio: str = "16:9",
    duration_s: int = 5,
) -> GenerationRequest:
    return GenerationRequest(MODEL_ID, prompt, resolution, ratio, duration_s)


def make_clip(
    clip_id: str = "clip-1",
    prompt: str = "A black lab swimming across a mountain lake at dawn",
    path: Path = Path("lab.mp4"),
    ratio: str = "16:9",
    duration_s: int = 5,
    made_at: datetime = MADE_AT,
) -> Clip:
    across, down = (int(part) for part in ratio.split(":"))
    short_px = 1080 // min(across, down)
    facts = ClipFacts(across * short_px, down * short_px, float(duration_s), 9_800_000, True)
    return Clip(
        clip_id=clip_id,
        take_id=f"take-{clip_id}",
        api_job_id="6563a1b2c3d4e5f6a7b8c9d0",
        request=make_request(prompt, ratio=ratio, duration_s=duration_s),
        path=path,
        facts=facts,
        cost_usd=Decimal("1.145"),
        made_at=made_at,
    )


@in_own_thread
def write_clip(
    path: Path,
    width_px: int = 320,
    height_px: int = 180,
    duration_s: float = 1.0,
    fps: int = 24,
    codec: str = "libx264",
) -> Path:
    """Write a moving test picture with a tone to `path`; the last frame is as bright as any."""
    picture = f"testsrc2=size={width_px}x{height_px}:rate={fps}:duration={duration_s}"
    tone = f"sine=frequency=440:sample_rate=48000:duration={duration_s}"
    with (
        av.open(str(path), "w") as made,
        av.open(picture, format="lavfi") as pictures,
        av.open(tone, format="lavfi") as tones,
    ):
        video = made.add_stream(codec, rate=fps)
        video.width, video.height, video.pix_fmt = width_px, height_px, "yuv420p"
        video.options = {"preset": "ultrafast"} if codec == "libx264" else {"preset": "10"}
        audio = made.add_stream("aac", rate=48_000)
        for frame in pictures.decode(video=0):
            made.mux(video.encode(frame.reformat(format="yuv420p")))
        made.mux(video.encode(None))
        for sound in tones.decode(audio=0):
            sound.pts = None
            made.mux(audio.encode(sound))
        made.mux(audio.encode(None))
    return path


@in_own_thread
def write_numbered_clip(
    path: Path,
    starts: Sequence[int],
    unit: Fraction = Fraction(1, 1000),
    codec: str = "libx264",
    sound_s: float = 0.0,
    keyframe_every: int = 12,
    width_px: int = 320,
    height_px: int = 180,
    first_number: int = 0,
) -> Path:
    """Write a clip whose frames carry their number and begin at `starts`, in `unit` seconds."""
    with av.open(str(path), "w") as made:
        rate = Fraction(len(starts), 1) / (max(1, starts[-1] - starts[0]) * unit)
        video = made.add_stream(codec, rate=rate.limit_denominator(1001))
        video.width, video.height, video.pix_fmt = width_px, height_px, "yuv420p"
        video.time_base = video.codec_context.time_base = unit
        if codec == "libx264":
            video.options = {"preset": "ultrafast", "g": str(keyframe_every), "bf": "2"}
        sound = made.add_stream("aac", rate=48_000) if sound_s else None
        for number, start in enumerate(starts, first_number):
            frame = _numbered(number, width_px, height_px)
            frame.pts, frame.time_base = start, unit
            made.mux(video.encode(frame))
        made.mux(video.encode(None))
        if sound is not None:
            tone = f"sine=frequency=440:sample_rate=48000:duration={sound_s}"
            with av.open(tone, format="lavfi") as tones:
                for samples in tones.decode(audio=0):
                    samples.pts = None
                    made.mux(sound.encode(samples))
            made.mux(sound.encode(None))
    return path


def _numbered(number: int, width_px: int, height_px: int) -> av.VideoFrame:
    frame = av.VideoFrame(width_px, height_px, "yuv420p")
    luma, *chroma = frame.planes
    row = bytearray()
    for x in range(luma.line_size):
        bar = min(_BARS - 1, x * _BARS // width_px)
        row.append(_LIGHT if number >> bar & 1 else _DARK)
    luma.update(bytes(row) * height_px)
    for plane in chroma:
        plane.update(bytes([128]) * plane.buffer_size)
    return frame


def number_in(picture: QImage) -> int:
    """The number of a frame of `write_numbered_clip`; -1 for black or another picture."""
    number = 0
    for bar in range(_BARS):
        x = (2 * bar + 1) * picture.width() // (2 * _BARS)
        light = picture.pixelColor(x, picture.height() // 2).lightness()
        if light < (_DARK - 16) * 2 // 3:
            return -1
        number |= (light > (_DARK + _LIGHT) // 2) << bar
    return number
