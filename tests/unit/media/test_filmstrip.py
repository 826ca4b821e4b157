import threading
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from app.aio.threads import Stopped
from app.core.errors import NotAVideo
from app.media.filmstrip import Filmstrip, make_filmstrip, side_by_side
from app.media.poster import Poster

RED, BLUE = (200, 30, 30), (30, 30, 200)


def strip_of(path: Path, count: int = 10, max_px: int = 320) -> Filmstrip:
    return make_filmstrip(path, count, max_px, threading.Event())


def colours(strip: Filmstrip) -> list[tuple[int, ...]]:
    """The middle of each picture."""
    row = strip.height_px // 2 * strip.stride_bytes
    width = strip.width_px // strip.count
    middles = [row + 3 * (n * width + width // 2) for n in range(strip.count)]
    return [tuple(strip.rgb[at : at + 3]) for at in middles]


@pytest.mark.parametrize("keyframe_every", [1, 12, 48, 1000])
def test_the_pictures_are_spread_over_the_clip(make_clip: Any, keyframe_every: int) -> None:
    """Red for the first third, then blue, wherever its keyframes are."""
    strip = strip_of(make_clip(seconds=6, keyframe_every=keyframe_every, audio=False))
    assert (strip.count, strip.width_px, strip.height_px) == (10, 3200, 180)
    assert len(strip.rgb) == strip.stride_bytes * strip.height_px
    found = colours(strip)
    # The fourth lies so near the change that a keyframe before it will do.
    assert found[:3] == [pytest.approx(RED, abs=8)] * 3
    assert found[4:] == [pytest.approx(BLUE, abs=8)] * 6


@pytest.mark.parametrize(
    ("shape", "picture"),
    [
        ({"width": 180, "height": 320}, (90, 160)),
        ({"width": 240, "height": 240, "pixel_shape": Fraction(16, 9)}, (160, 90)),
        ({"width": 64, "height": 64}, (64, 64)),
    ],
)
def test_each_picture_has_the_clip_s_shape(
    make_clip: Any, shape: dict[str, Any], picture: tuple[int, int]
) -> None:
    strip = strip_of(make_clip(seconds=1, audio=False, **shape), count=4, max_px=160)
    assert (strip.width_px // strip.count, strip.height_px) == picture


@pytest.mark.parametrize("keyframe_every", [12, 250])
def test_frames_that_lie_in_another_order_than_they_are_shown(
    make_odd_clip: Any, keyframe_every: int
) -> None:
    """A keyframe is looked for by when it is shown; by the other time one gets the one before."""
    path = make_odd_clip(seconds=2, reordered=True, keyframe_every=keyframe_every)
    strip = strip_of(path, count=4)
    width_bytes = strip.stride_bytes // strip.count
    pictures = {
        b"".join(
            strip.rgb[row * strip.stride_bytes + n * width_bytes :][:width_bytes]
            for row in range(strip.height_px)
        )
        for n in range(strip.count)
    }
    assert len(pictures) == strip.count


def test_a_clip_of_one_frame_shows_it_ten_times(make_clip: Any) -> None:
    assert len(set(colours(strip_of(make_clip(seconds=1 / 24, audio=False))))) == 1


def test_no_clip_has_no_strip(tmp_path: Path, make_clip: Any) -> None:
    (tmp_path / "empty.mp4").touch()
    with pytest.raises(NotAVideo):
        strip_of(tmp_path / "empty.mp4")
    with pytest.raises(NotAVideo):
        strip_of(tmp_path / "gone.mp4")
    path = make_clip(audio=False)
    data = path.read_bytes()
    start = data.index(b"mdat") + 4
    path.write_bytes(data[:start] + bytes(len(data) - start))
    with pytest.raises(NotAVideo):
        strip_of(path)


def test_it_can_be_stopped(make_clip: Any) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Stopped):
        make_filmstrip(make_clip(audio=False), 10, 320, stop)


def test_rows_are_laid_side_by_side() -> None:
    pictures = [Poster(1, 2, 4, bytes([n, n, n, 0, n, n, n, 0])) for n in (1, 2)]
    strip = side_by_side(pictures)
    assert strip == Filmstrip(2, 2, 2, 6, bytes([1, 1, 1, 2, 2, 2] * 2))
