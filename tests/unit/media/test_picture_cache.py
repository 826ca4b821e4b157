import asyncio
import shutil
import threading
from pathlib import Path
from typing import Any

import pytest

from app.aio.threads import Stopped
from app.core.errors import NotAVideo
from app.media import picture_cache
from app.media.filmstrip import Filmstrip
from app.media.jpeg import encode_jpeg
from app.media.picture_cache import ThumbnailCache
from app.media.picture_store import DiskCache
from app.media.poster import Poster, make_poster
from tests.patience import PATIENCE_S

BLUE = (30, 30, 200)


def assert_blue(poster: Poster) -> None:
    for x, y in ((0, 0), (poster.width_px - 1, poster.height_px - 1)):
        at = y * poster.stride_bytes + 3 * x
        assert tuple(poster.rgb[at : at + 3]) == pytest.approx(BLUE, abs=8)


async def test_the_cache_needs_the_clip_once(make_clip: Any, tmp_path: Path) -> None:
    folder = tmp_path / "cache" / "posters"
    path = make_clip(audio=False)
    made = await ThumbnailCache(folder, 1_000_000).poster("../a", path)
    path.unlink()
    kept = await ThumbnailCache(folder, 1_000_000).poster("../a", path)
    assert (kept.width_px, kept.height_px) == (made.width_px, made.height_px)
    assert_blue(made)
    assert_blue(kept)
    with pytest.raises(NotAVideo):
        await ThumbnailCache(folder, 1_000_000).poster("b", path)
    with pytest.raises(NotAVideo):
        # Another size is another picture.
        await ThumbnailCache(folder, 1_000_000, poster_px=100).poster("../a", path)
    assert len(list(folder.iterdir())) == 1


async def test_nothing_is_decoded_written_or_read_in_the_caller_s_thread(
    make_clip: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the window that is the one that paints."""
    threads: dict[str, set[int]] = {}

    def watch(place: Any, name: str) -> None:
        real = getattr(place, name)

        def watched(*arguments: Any) -> Any:
            threads.setdefault(name, set()).add(threading.get_ident())
            return real(*arguments)

        monkeypatch.setattr(place, name, watched)

    names = ["make_poster", "make_filmstrip", "encode_jpeg", "decode_jpeg", "_size_of"]
    for name in names:
        watch(picture_cache, name)
    for name in ("get", "put"):
        watch(DiskCache, name)
    path = make_clip(audio=False)
    cache = ThumbnailCache(tmp_path / "posters", 1_000_000)
    for _ in range(2):
        await cache.poster("a", path, path.stat().st_size)
        await cache.filmstrip("a", path)
    assert sorted(threads) == sorted([*names, "get", "put"])
    assert threading.get_ident() not in set().union(*threads.values())


async def test_another_file_under_the_clip_s_name_is_not_kept_as_its_strip(
    make_clip: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "strips"
    cache = ThumbnailCache(folder, 1_000_000)
    path = make_clip(audio=False)
    size_bytes = path.stat().st_size
    assert (await cache.filmstrip("a", path, size_bytes + 1)).count == 10
    assert not folder.exists()
    await cache.filmstrip("a", path, size_bytes)
    assert len(list(folder.iterdir())) == 1


async def test_another_file_under_the_clip_s_name_is_not_kept_as_its_picture(
    make_clip: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "posters"
    cache = ThumbnailCache(folder, 1_000_000)
    path = make_clip(audio=False)
    size_bytes = path.stat().st_size
    # What lies there is shown, as it is what would play.
    assert_blue(await cache.poster("a", path, size_bytes + 1))
    assert not folder.exists()
    await cache.poster("a", path, size_bytes)
    assert len(list(folder.iterdir())) == 1


async def test_of_a_clip_without_a_file_only_a_kept_picture_is_shown(
    make_clip: Any, tmp_path: Path
) -> None:
    cache = ThumbnailCache(tmp_path / "posters", 1_000_000)
    with pytest.raises(NotAVideo):
        await cache.poster("a", None)
    await cache.poster("a", make_clip(audio=False))
    assert_blue(await cache.poster("a", None))


async def test_the_longest_unused_goes_first(make_clip: Any, tmp_path: Path) -> None:
    path = make_clip(audio=False)
    jpeg_bytes = len(encode_jpeg(make_poster(path, 480)))
    folder = tmp_path / "posters"
    cache = ThumbnailCache(folder, max_bytes=round(3.5 * jpeg_bytes))
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
    cache = ThumbnailCache(tmp_path / "posters", 1_000_000)
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
    cache = ThumbnailCache(tmp_path / "posters", 1_000_000)
    assert_blue(await cache.poster("a", make_clip(audio=False)))


async def test_many_at_once(make_clip: Any, tmp_path: Path) -> None:
    path = make_clip(audio=False, seconds=1)
    cache = ThumbnailCache(tmp_path / "posters", 20_000)
    posters = await asyncio.gather(*(cache.poster(f"clip{n % 7}", path) for n in range(40)))
    assert len(posters) == 40
    assert not list((tmp_path / "posters").glob("*.tmp"))


async def test_a_place_in_the_cache_that_is_taken(make_clip: Any, tmp_path: Path) -> None:
    path = make_clip(audio=False)
    folder = tmp_path / "posters"
    await ThumbnailCache(folder, 1_000_000).poster("a", path)
    (stored,) = folder.iterdir()
    stored.unlink()
    stored.mkdir()
    assert_blue(await ThumbnailCache(folder, 1_000_000).poster("a", path))
    assert list(folder.iterdir()) == [stored]


async def test_a_strip_is_made_once_beside_the_poster(make_clip: Any, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    path = make_clip(audio=False)
    cache = ThumbnailCache(folder, 1_000_000)
    await cache.poster("a", path)
    made = await cache.filmstrip("a", path)
    path.unlink()
    kept = await ThumbnailCache(folder, 1_000_000).filmstrip("a", path)
    assert (kept.count, kept.width_px, kept.height_px) == (10, 3200, 180)
    assert (kept.width_px, kept.height_px) == (made.width_px, made.height_px)
    # The last of ten is in the blue part, with what JPEG makes of it.
    at = 90 * kept.stride_bytes + 3 * 3000
    assert tuple(kept.rgb[at : at + 3]) == pytest.approx(BLUE, abs=10)
    assert len(list(folder.iterdir())) == 2
    with pytest.raises(NotAVideo):
        await cache.filmstrip("b", path)


async def test_posters_and_strips_share_one_bound(make_clip: Any, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    path = make_clip(audio=False)
    await ThumbnailCache(folder, 1_000_000).filmstrip("a", path)
    (strip,) = folder.iterdir()
    cache = ThumbnailCache(folder, max_bytes=strip.stat().st_size + 500)
    await cache.poster("b", path)
    assert not strip.exists()
    assert len(list(folder.iterdir())) == 1


async def test_a_folder_that_is_deleted_costs_time_only(make_clip: Any, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    path = make_clip(audio=False)
    cache = ThumbnailCache(folder, 1_000_000)
    for _ in range(3):
        assert_blue(await cache.poster("a", path))
        assert (await cache.filmstrip("a", path)).count == 10
        assert len(list(folder.iterdir())) == 2
        shutil.rmtree(folder)


async def test_a_poster_no_one_waits_for_ends_before_the_next_is_begun(
    make_clip: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else one who scrolls fast would have a decoder on every core."""
    loop, begun = asyncio.get_running_loop(), asyncio.Event()
    events: list[str] = []
    make = picture_cache.make_poster

    def watched(*arguments: Any) -> Poster:
        events.append("begun")
        loop.call_soon_threadsafe(begun.set)
        try:
            return make(*arguments)
        except Stopped:
            events.append("stopped")
            raise
        finally:
            events.append("ended")

    monkeypatch.setattr(picture_cache, "make_poster", watched)
    monkeypatch.setattr(picture_cache, "_MAX_POSTERS_AT_ONCE", 1)
    # The third of it that comes before the poster takes long.
    path = make_clip(seconds=12, keyframe_every=1000, width=960, height=540, audio=False)
    cache = ThumbnailCache(tmp_path / "pictures", 1_000_000)
    left = asyncio.create_task(cache.poster("a", path))
    await begun.wait()
    left.cancel()
    await cache.poster("b", path)
    with pytest.raises(asyncio.CancelledError):
        await left
    assert events == ["begun", "stopped", "ended", "begun", "ended"]


async def test_who_leaves_ends_the_decoding(
    make_clip: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop, begun, ended = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()
    make = picture_cache.make_filmstrip

    def watched(*arguments: Any) -> Filmstrip:
        loop.call_soon_threadsafe(begun.set)
        try:
            return make(*arguments)
        except Stopped:
            loop.call_soon_threadsafe(ended.set)
            raise

    monkeypatch.setattr(picture_cache, "make_filmstrip", watched)
    path = make_clip(seconds=12, keyframe_every=1000, width=960, height=540, audio=False)
    cache = ThumbnailCache(tmp_path / "pictures", 1_000_000)
    strip = asyncio.create_task(cache.filmstrip("a", path))
    await begun.wait()
    strip.cancel()
    with pytest.raises(asyncio.CancelledError):
        await strip
    async with asyncio.timeout(PATIENCE_S):
        await ended.wait()
    assert not (tmp_path / "pictures").exists()
