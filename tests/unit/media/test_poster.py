import asyncio
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import NotAVideo
from app.media.poster import Poster, make_poster
from app.media.poster_cache import PosterCache, encode_jpeg

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


async def test_the_cache_needs_the_clip_once(make_clip: Any, tmp_path: Path) -> None:
    folder = tmp_path / "cache" / "posters"
    path = make_clip(audio=False)
    made = await PosterCache(folder, 1_000_000).poster("../a", path)
    path.unlink()
    kept = await PosterCache(folder, 1_000_000).poster("../a", path)
    assert (kept.width_px, kept.height_px) == (made.width_px, made.height_px)
    assert_blue(made)
    assert_blue(kept)
    with pytest.raises(NotAVideo):
        await PosterCache(folder, 1_000_000).poster("b", path)
    with pytest.raises(NotAVideo):
        # Another size is another picture.
        await PosterCache(folder, 1_000_000, max_px=100).poster("../a", path)
    assert len(list(folder.iterdir())) == 1


async def test_the_longest_unused_goes_first(make_clip: Any, tmp_path: Path) -> None:
    path = make_clip(audio=False)
    jpeg_bytes = len(encode_jpeg(make_poster(path, 480)))
    folder = tmp_path / "posters"
    cache = PosterCache(folder, max_bytes=round(3.5 * jpeg_bytes))
    names = {}
    for clip_id in "abc":
        before = set(folder.glob("*.jpg"))
        await cache.poster(clip_id, path)
        (names[clip_id],) = set(folder.glob("*.jpg")) - before
    await cache.poster("a", path)
    await cache.poster("d", path)
    assert names["a"].exists()
    assert names["c"].exists()
    assert not names["b"].exists()
    assert sum(file.stat().st_size for file in folder.iterdir()) <= 3.5 * jpeg_bytes


async def test_a_damaged_poster_is_made_anew(make_clip: Any, tmp_path: Path) -> None:
    path = make_clip(audio=False)
    cache = PosterCache(tmp_path / "posters", 1_000_000)
    await cache.poster("a", path)
    (stored,) = (tmp_path / "posters").iterdir()
    for content in (b"", b"no jpeg", stored.read_bytes()[:50]):
        stored.write_bytes(content)
        assert_blue(await cache.poster("a", path))
        assert stored.read_bytes() != content


async def test_a_cache_that_cannot_be_written_costs_only_time(
    make_clip: Any, tmp_path: Path
) -> None:
    (tmp_path / "posters").write_text("a file where the folder should be")
    cache = PosterCache(tmp_path / "posters", 1_000_000)
    assert_blue(await cache.poster("a", make_clip(audio=False)))


async def test_many_at_once(make_clip: Any, tmp_path: Path) -> None:
    path = make_clip(audio=False, seconds=1)
    cache = PosterCache(tmp_path / "posters", 20_000)
    posters = await asyncio.gather(*(cache.poster(f"clip{n % 7}", path) for n in range(40)))
    assert len(posters) == 40
    assert not list((tmp_path / "posters").glob("*.tmp"))


async def test_a_place_in_the_cache_that_is_taken(make_clip: Any, tmp_path: Path) -> None:
    path = make_clip(audio=False)
    folder = tmp_path / "posters"
    await PosterCache(folder, 1_000_000).poster("a", path)
    (stored,) = folder.iterdir()
    stored.unlink()
    stored.mkdir()
    assert_blue(await PosterCache(folder, 1_000_000).poster("a", path))
    assert list(folder.iterdir()) == [stored]
