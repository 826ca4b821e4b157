"""What a rendered clip is made of, read back with PyAV."""

from array import array
from colorsys import rgb_to_hls
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import pytest
from PIL import Image, ImageChops, ImageStat

from app.core.model_card import ModelCard
from app.demo.artwork import paint_captions
from app.demo.clip_render import render_clip
from app.demo.lettering import TextLine, text_lines
from app.demo.look import ClipSpec, frame_size_px, look_of

PROMPT = "A black horse at the sea"


@dataclass
class Seen:
    """A clip as a player finds it; pictures are small ones of every frame."""

    size: tuple[int, int]
    codecs: tuple[str, str]
    pixels: str | None
    rate: Fraction | None
    duration_s: float
    audio_s: float
    layout: str
    pictures: list[Image.Image]
    # The loudest sample of each audio frame, 1.0 is full scale.
    loudness: list[float]


def look_at(path: Path) -> Seen:
    with av.open(str(path)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        pictures = [f.to_image(width=96, height=54) for f in container.decode(video)]
        container.seek(0)
        planes = [array("f", bytes(frame.planes[0])) for frame in container.decode(audio)]
        return Seen(
            size=(video.width, video.height),
            codecs=(video.codec_context.name, audio.codec_context.name),
            pixels=video.codec_context.pix_fmt,
            rate=video.average_rate,
            duration_s=(container.duration or 0) / av.time_base,
            audio_s=float((audio.duration or 0) * (audio.time_base or 0)),
            layout=audio.layout.name,
            pictures=pictures,
            loudness=[max(map(abs, plane)) for plane in planes],
        )


def brightness(picture: Image.Image) -> float:
    return ImageStat.Stat(picture.convert("L")).mean[0]


def difference(one: Image.Image, other: Image.Image) -> float:
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


@pytest.fixture(scope="module")
def clip_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clips") / "clip.mp4"
    render_clip(ClipSpec(PROMPT, 1280, 720, 3), path)
    return path


@pytest.fixture(scope="module")
def clip(clip_path: Path) -> Seen:
    return look_at(clip_path)


def test_clip_has_the_asked_form(clip: Seen) -> None:
    assert clip.size == (1280, 720)
    assert clip.codecs == ("h264", "aac")
    assert (clip.pixels, clip.rate) == ("yuv420p", 24)
    assert len(clip.pictures) == 3 * 24
    assert (clip.duration_s, clip.audio_s, clip.layout) == (3, 3, "stereo")


def test_player_finds_the_index_first(clip_path: Path) -> None:
    data = clip_path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_no_frame_is_black_and_all_move(clip: Seen) -> None:
    assert min(map(brightness, clip.pictures)) > 40
    assert all(difference(one, other) > 0 for one, other in pairwise(clip.pictures))


def test_sound_is_quiet_and_fades(clip: Seen) -> None:
    assert 0.02 < max(clip.loudness) < 0.3
    assert clip.loudness[0] < 0.01
    assert clip.loudness[-1] < 0.01


def test_same_prompt_gives_the_same_file(clip_path: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.mp4"
    render_clip(ClipSpec(PROMPT, 1280, 720, 3), again)
    assert again.read_bytes() == clip_path.read_bytes()


def test_other_prompt_gives_another_picture(clip: Seen, tmp_path: Path) -> None:
    path = tmp_path / "other.mp4"
    # Every kind of sign, also some that no font can draw, and no space to break a line at.
    prompt = "马" * 60 + "🐎\u202eאבג\x00\ud7ff" + "x" * 500
    render_clip(ClipSpec(prompt, 1280, 720, 3), path)
    assert difference(look_at(path).pictures[0], clip.pictures[0]) > 15


def test_upright_1080p(tmp_path: Path) -> None:
    path = tmp_path / "upright.mp4"
    render_clip(ClipSpec(PROMPT, 1080, 1440, 3), path)
    assert look_at(path).size == (1080, 1440)


def test_takes_of_a_prompt_are_told_apart_at_a_glance() -> None:
    looks = [look_of("A horse", variation) for variation in range(8)]
    assert looks == [look_of("A horse", variation) for variation in range(8)]
    hues = sorted(rgb_to_hls(*(part / 255 for part in look.sky[0]))[0] for look in looks)
    apart = [later - earlier for earlier, later in pairwise([*hues, hues[0] + 1])]
    assert min(apart) > 0.05
    assert len({look.sun_x_share for look in looks}) == 8


def test_prompts_look_different() -> None:
    skies = [look_of(f"A horse, take {number}").sky for number in range(20)]
    assert len(set(skies)) == len(skies)
    assert look_of("A horse") == look_of("A horse")


@pytest.mark.parametrize(
    ("ratio", "resolution", "size"),
    [
        ("16:9", "1080P", (1920, 1080)),
        ("16:9", "720P", (1280, 720)),
        ("9:16", "1080P", (1080, 1920)),
        ("9:16", "720P", (720, 1280)),
        ("1:1", "1080P", (1080, 1080)),
        ("1:1", "720P", (720, 720)),
        ("4:3", "1080P", (1440, 1080)),
        ("4:3", "720P", (960, 720)),
        ("3:4", "1080P", (1080, 1440)),
        ("3:4", "720P", (720, 960)),
    ],
)
def test_sizes(card: ModelCard, ratio: str, resolution: str, size: tuple[int, int]) -> None:
    assert frame_size_px(ratio, resolution, card) == size


def line_of(prompt: str) -> TextLine:
    (line,) = text_lines(prompt, 33, 2000, 3)
    return line


@pytest.mark.parametrize(
    "prompt",
    ["حصان يركض على الشاطئ", "שלום עולם", "می‌خواهم", "Лошадь и Άλογο", "Pferd läuft", "a 1 / 2"],
)
def test_letters_of_other_scripts_are_drawn(prompt: str) -> None:
    if any(not _has_font(each) for each in prompt if not each.isspace()):
        pytest.skip("no font of this system has these letters")
    line = line_of(prompt)
    assert " ".join(word.text for word in line.words) == prompt
    assert line.is_right_to_left == (prompt[0] in "حשم")


def _has_font(character: str) -> bool:
    return character.isascii() or character == "\u200c" or bool(text_lines(character, 33, 2000, 1))


@pytest.mark.parametrize(
    ("prompt", "from_left"),
    [
        ("one two שלום עולם three", "one two עולם שלום three"),
        ("שלום one two עולם", "עולם one two שלום"),
        ("שלום 2026", "2026 שלום"),
    ],
)
def test_words_stand_in_the_order_they_are_read(prompt: str, from_left: str) -> None:
    if not _has_font("ש"):
        pytest.skip("no font of this system has these letters")
    assert " ".join(word.text for word in line_of(prompt).from_left()) == from_left


def test_a_line_is_as_wide_as_it_may_be_at_most() -> None:
    lines = text_lines("word " * 50 + "x" * 500, 33, 400, 3)
    assert len(lines) == 3
    assert all(line.width_px <= 400 for line in lines[:2])
    assert lines[-1].words[-1].text == "…"
    (whole,) = text_lines("x" * 30, 33, 2000, 3)
    pieces = text_lines("x" * 30, 33, whole.width_px / 2 + 5, 3)
    assert "".join(word.text for line in pieces for word in line.words) == "x" * 30


@pytest.mark.parametrize("prompt", ["\u202e", "\x00", "x" * 3000, "word " * 600, "a\n\nb"])
@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
def test_captions_stay_inside(prompt: str, size: tuple[int, int]) -> None:
    for layer in paint_captions(ClipSpec(prompt, *size, 3)):
        assert layer.left_px + layer.picture.width <= size[0]
        assert layer.left_px > 0
        assert layer.top_px + layer.picture.height <= size[1]


def test_a_place_that_cannot_be_written_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        render_clip(ClipSpec(PROMPT, 1280, 720, 3), tmp_path / "missing" / "clip.mp4")


def test_no_font_for_a_script_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = ClipSpec("马在海边", 1280, 720, 3)
    for names in ("_WIDE_FONTS", "_SCRIPT_FONTS"):
        monkeypatch.setattr(f"app.demo.lettering.{names}", ("no-such-font.ttf",))
    without_font, _ = paint_captions(spec)
    # Only the word DEMO is left.
    only_demo, _ = paint_captions(ClipSpec(" ", 1280, 720, 3))
    assert without_font == only_demo
