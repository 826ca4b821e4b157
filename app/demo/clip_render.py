"""Renders one demo clip to an MP4. FFmpeg's filters do the work on pixels, so it is fast."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import av.error
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.filter import Graph
from av.filter.context import FilterContext
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream
from PIL import Image

from app.demo.artwork import ClockFace, paint_captions, paint_hills, paint_sun
from app.demo.look import ClipSpec, Look, Rgb, look_of

_FRAMES_PER_S = 24
_VIDEO_TIME_BASE = Fraction(1, _FRAMES_PER_S)
_SAMPLES_PER_S = 48_000
# The sky is blurred anyway, so it is made at an eighth of the size and scaled up.
_SKY_SHRINK = 8
# One thread is fast enough and leaves the other cores to the window.
_ENCODER_THREADS = 1
_ENCODER_OPTIONS = {"preset": "ultrafast", "crf": "21", "tune": "animation"}


def render_clip(spec: ClipSpec, path: Path) -> None:
    """Write the clip of `spec` to `path` (.mp4): H.264 at 24 frames a second, AAC stereo.

    Raises OSError when the file cannot be written.
    """
    look = look_of(spec.prompt, spec.variation)
    with av.open(str(path), "w", format="mp4", options={"movflags": "faststart"}) as container:
        video = _video_stream(container, spec)
        audio = container.add_stream("aac", rate=_SAMPLES_PER_S, layout="stereo")
        audio.bit_rate = 128_000
        sound = _sound(look, spec.duration_s)
        for index, frame in enumerate(_pictures(look, spec), start=1):
            # Without this the encoder repeats the frame type of the filter's source.
            frame.pict_type = PictureType.NONE
            container.mux(video.encode(frame))
            if index % _FRAMES_PER_S == 0:
                _add_sound(container, audio, sound, index // _FRAMES_PER_S)
        container.mux(video.encode(None))
        _add_sound(container, audio, sound, spec.duration_s + 1)
        container.mux(audio.encode(None))


def _video_stream(container: OutputContainer, spec: ClipSpec) -> VideoStream:
    stream = container.add_stream("libx264", rate=_FRAMES_PER_S, options=_ENCODER_OPTIONS)
    stream.width, stream.height = spec.width_px, spec.height_px
    stream.pix_fmt = "yuv420p"
    # A keyframe each second, so that seeking in the player is fast.
    stream.codec_context.gop_size = _FRAMES_PER_S
    stream.codec_context.thread_count = _ENCODER_THREADS
    return stream


def _add_sound(
    container: OutputContainer, stream: AudioStream, sound: Iterator[AudioFrame], until_s: int
) -> None:
    for frame in sound:
        container.mux(stream.encode(frame))
        if frame.pts is not None and frame.pts >= until_s * _SAMPLES_PER_S:
            return


def _pictures(look: Look, spec: ClipSpec) -> Iterator[VideoFrame]:
    """Every frame of the clip in order, yuv420p."""
    graph = Graph()
    layers: list[tuple[FilterContext, VideoFrame]] = []

    def overlay(below: FilterContext, picture: Image.Image, x: str, y: str) -> FilterContext:
        frame = _frame(picture, 0)
        source = _source(graph, frame)
        layers.append((source, frame))
        above = graph.add("overlay", f"x={x}:y={y}")
        below.link_to(above, 0, 0)
        source.link_to(above, 0, 1)
        return above

    scene = _sky(graph, look, spec)
    sun_px = min(spec.width_px, spec.height_px) // 2
    left = round(look.sun_x_share * spec.width_px - sun_px / 2)
    top = round(look.sun_y_share * spec.height_px - sun_px / 2)
    rise_px_per_s = spec.height_px / 400
    scene = overlay(scene, paint_sun(look, sun_px), str(left), f"{top}-t*{rise_px_per_s}")
    for hills in look.hills:
        picture, hills_top_px = paint_hills(hills, spec)
        speed_px_per_s = hills.speed_widths_per_s * spec.width_px
        scene = overlay(scene, picture, f"-t*{speed_px_per_s}", str(hills_top_px))
    for layer in paint_captions(spec):
        scene = overlay(scene, layer.picture, str(layer.left_px), str(layer.top_px))

    clock = ClockFace(spec)
    clock_source = _source(graph, _frame(clock.paint(0), 0))
    with_clock = graph.add("overlay", f"x={clock.left_px}:y={clock.top_px}")
    scene.link_to(with_clock, 0, 0)
    clock_source.link_to(with_clock, 0, 1)
    sink = graph.add("buffersink")
    with_clock.link_to(sink)
    graph.configure()

    for source, frame in layers:
        source.push(frame)
        # Ends a one-frame layer: overlay then keeps showing it.
        source.push(None)
    for index in range(spec.duration_s * _FRAMES_PER_S):
        clock_source.push(_frame(clock.paint(index / _FRAMES_PER_S), index))
        yield from _ready(sink)
    clock_source.push(None)
    yield from _ready(sink)


def _ready(sink: FilterContext) -> Iterator[VideoFrame]:
    """The frames that `sink` has now. Stops when it needs more input or is at its end."""
    while True:
        try:
            frame = sink.pull()
        except (BlockingIOError, av.error.EOFError):
            return
        assert isinstance(frame, VideoFrame)
        yield frame


def _sky(graph: Graph, look: Look, spec: ClipSpec) -> FilterContext:
    """A slowly turning gradient in the clip's size, yuv420p."""
    width = spec.width_px // _SKY_SHRINK // 2 * 2
    height = spec.height_px // _SKY_SHRINK // 2 * 2
    colours = ":".join(f"c{index}={_hex(colour)}" for index, colour in enumerate(look.sky))
    gradient = graph.add(
        "gradients",
        f"size={width}x{height}:rate={_FRAMES_PER_S}:duration={spec.duration_s}:{colours}"
        f":nb_colors={len(look.sky)}:seed={look.seed}:speed=0.002"
        f":x0={width // 2}:y0=0:x1={width // 2}:y1={height - 1}",
    )
    planar = graph.add("format", "pix_fmts=yuv420p")
    scaled = graph.add("scale", f"{spec.width_px}:{spec.height_px}:flags=bicubic")
    square = graph.add("setsar", "1")
    gradient.link_to(planar)
    planar.link_to(scaled)
    scaled.link_to(square)
    return square


def _source(graph: Graph, frame: VideoFrame) -> FilterContext:
    return graph.add_buffer(
        width=frame.width, height=frame.height, format=frame.format, time_base=_VIDEO_TIME_BASE
    )


def _frame(picture: Image.Image, index: int) -> VideoFrame:
    # Not from_image: that drops the transparency.
    frame = VideoFrame.from_bytes(picture.tobytes(), picture.width, picture.height, "rgba")
    frame.pts, frame.time_base = index, _VIDEO_TIME_BASE
    return frame


def _hex(colour: Rgb) -> str:
    return "0x{:02x}{:02x}{:02x}".format(*colour)


def _sound(look: Look, duration_s: int) -> Iterator[AudioFrame]:
    """A quiet chord that swells slowly, a little wider than mono, with a soft fade in and out."""
    exprs = "|".join(_chord(look.chord_hz, detune) for detune in (1.0, 1.003))
    graph = Graph()
    source = graph.add("aevalsrc", f"exprs={exprs}:s={_SAMPLES_PER_S}:d={duration_s}:c=stereo")
    fade_in = graph.add("afade", "t=in:d=0.8")
    fade_out = graph.add("afade", f"t=out:st={duration_s - 1.2}:d=1.2")
    planar = graph.add("aformat", "sample_fmts=fltp")
    sink = graph.add("abuffersink")
    for before, after in (
        (source, fade_in),
        (fade_in, fade_out),
        (fade_out, planar),
        (planar, sink),
    ):
        before.link_to(after)
    graph.configure()
    while True:
        try:
            frame = sink.pull()
        except av.error.EOFError:
            return
        assert isinstance(frame, AudioFrame)
        yield frame


def _chord(notes_hz: tuple[float, ...], detune: float) -> str:
    """The chord as an FFmpeg expression of the time t. Each note swells at its own rate."""
    notes = (
        f"sin(2*PI*{hz * detune:.3f}*t)*(0.65+0.35*sin(2*PI*{0.11 + 0.05 * index:.2f}*t))"
        for index, hz in enumerate(notes_hz)
    )
    return f"0.05*({'+'.join(notes)})"
