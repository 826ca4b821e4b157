"""What a file says of itself counts alike for its facts, its poster and its filmstrip."""

import threading
from fractions import Fraction
from math import cos, radians, sin
from pathlib import Path

import pytest
from av.stream import Disposition

from app.aio.threads import Stopped
from app.media.filmstrip import make_filmstrip
from app.media.poster import Poster, make_poster
from app.media.probe import probe_file
from tests.fakes.said_clips import Said, write_said

NAMES = {(1, 0, 0): "R", (0, 1, 0): "G", (0, 0, 1): "B", (1, 1, 1): "W", (1, 1, 0): "Y"}


def turned(degrees: float) -> tuple[float, float, float, float]:
    across, down = cos(radians(degrees)), sin(radians(degrees))
    return across, down, -down, across


def quarters(picture: Poster) -> str:
    """The colours of the four quarters, from left to right and from top to bottom."""
    found = ""
    for across, down in ((1, 1), (3, 1), (1, 3), (3, 3)):
        x, y = picture.width_px * across // 4, picture.height_px * down // 4
        at = y * picture.stride_bytes + 3 * x
        found += NAMES.get(tuple(int(part > 127) for part in picture.rgb[at : at + 3]), "?")
    return found


def seen(path: Path) -> tuple[int, int, str]:
    """Width and height by the facts, and the quarters; poster and strip must agree with both."""
    facts = probe_file(path)
    poster = make_poster(path, 160)
    strip = make_filmstrip(path, 2, 160, threading.Event())
    first = Poster(strip.width_px // 2, strip.height_px, strip.stride_bytes, strip.rgb)
    scale = 160 / max(facts.width_px, facts.height_px)
    size = round(facts.width_px * scale), round(facts.height_px * scale)
    for picture in (poster, first):
        assert (picture.width_px, picture.height_px) == size
        assert quarters(picture) == quarters(poster)
    return facts.width_px, facts.height_px, quarters(poster)


@pytest.mark.parametrize("codec", ["libx264", "libx265"])
@pytest.mark.parametrize(
    ("in_stream", "expected"),
    [
        ((False, False, 1), (180, 320, "GWRB")),
        ((False, False, 2), (320, 180, "WBGR")),
        ((False, False, 3), (180, 320, "BRWG")),
        ((True, False, 0), (320, 180, "GRWB")),
        ((False, True, 0), (320, 180, "BWRG")),
        # Mirrored first, then turned.
        ((True, False, 1), (180, 320, "RBGW")),
    ],
)
def test_an_orientation_in_the_stream_itself(
    tmp_path: Path, codec: str, in_stream: tuple[bool, bool, int], expected: tuple[int, int, str]
) -> None:
    said = Said(codec=codec, in_stream=in_stream)
    assert seen(write_said(tmp_path / "said.mp4", said)) == expected
    assert seen(write_said(tmp_path / "said.mkv", said)) == expected


@pytest.mark.parametrize(
    ("matrix", "expected"),
    [
        (turned(0), (320, 180, "RGBW")),
        (turned(90), (180, 320, "BRWG")),
        (turned(180), (320, 180, "WBGR")),
        (turned(270), (180, 320, "GWRB")),
        # Other angles are the nearest quarter turn.
        (turned(1), (320, 180, "RGBW")),
        (turned(44), (320, 180, "RGBW")),
        (turned(46), (180, 320, "BRWG")),
        (turned(-80), (180, 320, "GWRB")),
        (turned(45), (180, 320, "BRWG")),
        (turned(-45), (180, 320, "GWRB")),
        (turned(-135), (320, 180, "WBGR")),
        # Mirrored at the vertical, the horizontal and both diagonal axes.
        ((-1, 0, 0, 1), (320, 180, "GRWB")),
        ((1, 0, 0, -1), (320, 180, "BWRG")),
        ((0, 1, 1, 0), (180, 320, "RBGW")),
        ((0, -1, -1, 0), (180, 320, "WGBR")),
        # Larger, and without any sense.
        ((2, 0, 0, 2), (320, 180, "RGBW")),
        ((0, 0, 0, 0), (320, 180, "RGBW")),
    ],
)
def test_the_picture_is_turned_and_mirrored(
    tmp_path: Path, matrix: tuple[float, float, float, float], expected: tuple[int, int, str]
) -> None:
    assert seen(write_said(tmp_path / "a.mp4", Said(matrix=matrix))) == expected


@pytest.mark.parametrize(
    ("shape", "degrees", "size"),
    [
        (Fraction(2), 0, (640, 180)),
        (Fraction(1, 2), 0, (320, 360)),
        (Fraction(4, 3), 0, (427, 180)),
        (Fraction(2), 90, (180, 640)),
    ],
)
@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_pixels_that_are_not_square_are_stretched_and_then_turned(
    tmp_path: Path, shape: Fraction, degrees: int, size: tuple[int, int], suffix: str
) -> None:
    path = write_said(tmp_path / f"a{suffix}", Said(pixel_shape=shape, matrix=turned(degrees)))
    assert seen(path)[:2] == size


COVER, DEFAULT, NONE = Disposition.attached_pic, Disposition.default, Disposition(0)


@pytest.mark.parametrize(
    ("suffix", "rival", "own", "is_own"),
    [
        (".mp4", COVER, DEFAULT, True),
        (".mp4", COVER, NONE, True),
        (".mp4", NONE, DEFAULT, True),
        (".mkv", NONE, DEFAULT, True),
        (".mp4", DEFAULT, NONE, False),
        (".mkv", DEFAULT, DEFAULT, False),
        (".mkv", NONE, NONE, False),
    ],
)
def test_of_several_streams_the_default_one_is_shown_and_never_a_cover(
    tmp_path: Path, suffix: str, rival: Disposition, own: Disposition, is_own: bool
) -> None:
    path = write_said(tmp_path / f"a{suffix}", Said(rival=rival, own=own))
    assert seen(path) == ((320, 180, "RGBW") if is_own else (160, 160, "YYYY"))


@pytest.mark.parametrize(
    ("name", "said", "duration_s"),
    [
        ("a.mkv", Said(has_length=False), 1),
        ("a.webm", Said(has_length=False, codec="libvpx-vp9"), 1),
        ("a.mkv", Said(begins_s=10), 1),
        ("a.mkv", Said(begins_s=10, has_length=False), 1),
        ("a.mov", Said(begins_s=10), 1),
        # The player goes on to the end of the sound.
        ("a.mp4", Said(sound_s=3), 3),
        ("a.mkv", Said(sound_s=3), 3),
        ("a.mkv", Said(sound_s=3, has_length=False), 3),
        ("a.mp4", Said(sound_s=3, begins_s=2), 3),
        ("a.mp4", Said(sound_s=3, begins_s=5), 6),
    ],
)
def test_a_clip_lasts_from_its_first_picture_or_sound_to_its_last(
    tmp_path: Path, name: str, said: Said, duration_s: float
) -> None:
    path = write_said(tmp_path / name, said)
    assert probe_file(path).duration_s == pytest.approx(duration_s, abs=0.06)
    assert seen(path) == (320, 180, "RGBW")


def test_a_length_can_be_asked_for_in_vain(tmp_path: Path) -> None:
    """A file without a length is read for it, which may take long."""
    path, stop = write_said(tmp_path / "a.mkv", Said(has_length=False)), threading.Event()
    stop.set()
    with pytest.raises(Stopped):
        probe_file(path, stop)


@pytest.mark.parametrize("transfer", [16, 18])
def test_hdr_is_not_grey(tmp_path: Path, transfer: int) -> None:
    """What is stored as less than half is more than half as bright on a usual screen."""
    said = Said(transfer=transfer, level=0.48, codec="libx265", pixels="yuv420p10le")
    path = write_said(tmp_path / "a.mp4", said)
    assert seen(path) == (320, 180, "RGBW")
