from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import NotAVideo
from app.media.poster import Poster, make_poster

BLUE = (30, 30, 200)


def colour(poster: Poster, x: int, y: int) -> tuple[int, ...]:
    at = y * poster.stride_bytes + 3 * x
    return tuple(poster.rgb[at : at + 3])


def assert_blue(poster: Poster) -> None:
    corners = ((0, 0), (poster.width_px - 1, poster.height_px - 1))
    for x, y in corners:
        assert colour(poster, x, y) == pytest.approx(BLUE, abs=8)


@pytest.mark.parametrize(
    ("size", "max_px", "expected"),
    [
        ((320, 180), 160, (160, 90)),
        ((180, 320), 160, (90, 160)),
        ((240, 240), 101, (101, 101)),
        ((320, 240), 1000, (320, 240)),
        ((1280, 720), 480, (480, 270)),
    ],
)
def test_a_poster_keeps_shape_and_colours(
    make_clip: Any, size: tuple[int, int], max_px: int, expected: tuple[int, int]
) -> None:
    path = make_clip(width=size[0], height=size[1], seconds=1, audio=False)
    poster = make_poster(path, max_px)
    assert (poster.width_px, poster.height_px) == expected
    assert poster.stride_bytes >= 3 * poster.width_px
    assert len(poster.rgb) >= poster.stride_bytes * poster.height_px
    assert_blue(poster)


def test_pixels_that_are_not_square(make_clip: Any) -> None:
    path = make_clip(width=240, height=240, pixel_shape=Fraction(16, 9), audio=False)
    poster = make_poster(path, 320)
    assert (poster.width_px, poster.height_px) == (320, 180)


def test_a_clip_with_a_single_keyframe_is_decoded_up_to_its_third(make_clip: Any) -> None:
    assert_blue(make_poster(make_clip(keyframe_every=1000), 160))


def test_a_clip_of_one_frame(make_clip: Any) -> None:
    assert make_poster(make_clip(seconds=1 / 24, audio=False), 160).width_px == 160


def test_no_clip_has_no_poster(tmp_path: Path) -> None:
    (tmp_path / "bad.mp4").write_bytes(b"{}")
    with pytest.raises(NotAVideo):
        make_poster(tmp_path / "bad.mp4", 160)


def test_a_clip_of_zero_bytes_or_gone(tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    for name in ("empty.mp4", "gone.mp4"):
        with pytest.raises(NotAVideo):
            make_poster(tmp_path / name, 160)


def test_a_large_file_that_is_no_clip(tmp_path: Path) -> None:
    path = tmp_path / "large.mp4"
    for head in (b"", b"\0\0\0\x14ftypisom\0\0\2\0isom", b"\0\0\0\x10ftypisom\0\0\0\1mdat"):
        with path.open("wb") as file:
            file.write(head)
            file.truncate(10 * 10**9)
        with pytest.raises(NotAVideo):
            make_poster(path, 160)


def test_a_clip_whose_pictures_are_a_hole_is_not_read_to_its_end(make_clip: Any) -> None:
    path = make_clip(seconds=30, audio=False)
    data = path.read_bytes()
    start = data.index(b"mdat") + 4
    path.write_bytes(data[:start] + bytes(len(data) - start))
    with pytest.raises(NotAVideo):
        make_poster(path, 160)


def test_a_large_clip_is_quick(make_clip: Any) -> None:
    path = make_clip(audio=False)
    with path.open("ab") as file:
        file.write(b"\0\0\0\1free" + (10 * 10**9).to_bytes(8, "big"))
        file.truncate(path.stat().st_size + 10 * 10**9)
    assert_blue(make_poster(path, 160))
