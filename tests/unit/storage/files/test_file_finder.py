"""Files that were moved behind the program's back."""

import asyncio
import hashlib
import os
import threading
from collections.abc import Sequence
from contextlib import aclosing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.core.library.ports import ClipFinder, Comparison, KnownFile
from app.fs import hashing as content_hash
from app.storage.files.file_finder import DiskFinder, LostClips
from tests.platforms import needs_byte_names


def known(path: Path, content: bytes, place: int = 1, *, hashed: bool = True) -> KnownFile:
    content_hash = hashlib.sha256(content).hexdigest() if hashed else ""
    return KnownFile(place, f"c{place}", path, len(content), content_hash, is_missing=True)


def write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


async def found(
    missing: Sequence[KnownFile], *folders: Path, taken: Sequence[Path] = ()
) -> dict[str, Path]:
    finder: ClipFinder = DiskFinder()
    pairs = [pair async for pair in finder.find(missing, folders, taken)]
    assert len({path for _, path in pairs}) == len(pairs)
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


async def test_a_moved_and_renamed_file_is_found_by_its_content(tmp_path: Path) -> None:
    write(tmp_path / "a" / "other.mp4", b"FILM")
    write(tmp_path / "a" / "longer.mp4", b"longer film")
    there = write(tmp_path / "b" / "c" / "mine.mp4", b"film")
    assert await found([known(tmp_path / "clip.mp4", b"film")], tmp_path) == {"c1": there}


@pytest.mark.parametrize(
    "name",
    [
        "mine.webm",
        "mine.MKV",
        "mine",
        pytest.param("\udcff.mov", marks=needs_byte_names),
        "mine.mp4",
    ],
)
async def test_a_moved_clip_of_any_name_is_found(tmp_path: Path, name: str) -> None:
    there = write(tmp_path / "b" / name, b"film")
    assert await found([known(tmp_path / "clip.webm", b"film")], tmp_path) == {"c1": there}


async def test_a_clip_that_was_put_out_of_the_way_is_not_taken(tmp_path: Path) -> None:
    write(tmp_path / "clip.mp4.old", b"film")
    assert await found([known(tmp_path / "clip.mp4", b"film")], tmp_path) == {}


async def test_without_a_known_content_the_name_must_fit(tmp_path: Path) -> None:
    clip = known(Path("/old/Café.mp4"), b"film", hashed=False)
    write(tmp_path / "a" / "cafe.mp4", b"film")
    write(tmp_path / "b" / "Café.mp4", b"longer film")
    assert await found([clip], tmp_path) == {}
    there = write(tmp_path / "c" / "cafe\u0301.mp4", b"film")
    assert await found([clip], tmp_path) == {"c1": there}


async def test_another_content_of_the_same_size_and_name_is_not_the_clip(tmp_path: Path) -> None:
    write(tmp_path / "in" / "clip.mp4", b"FILM")
    assert await found([known(tmp_path / "clip.mp4", b"film")], tmp_path) == {}


async def test_no_file_is_given_twice(tmp_path: Path) -> None:
    clips = [known(Path(f"/old/{place}.mp4"), b"film", place) for place in (1, 2, 3)]
    write(tmp_path / "x.mp4", b"film")
    os.link(tmp_path / "x.mp4", tmp_path / "y.mp4")
    (tmp_path / "z.mp4").symlink_to(tmp_path / "x.mp4")
    assert list(await found(clips, tmp_path, tmp_path)) == ["c1"]
    write(tmp_path / "2.mp4", b"film")
    assert await found(clips, tmp_path) == {
        "c2": tmp_path / "2.mp4",
        "c1": tmp_path / "x.mp4",
    }


async def test_a_file_of_another_clip_is_left_alone(tmp_path: Path) -> None:
    clip = known(Path("/old/clip.mp4"), b"film")
    theirs = write(tmp_path / "theirs.mp4", b"film")
    (tmp_path / "link").symlink_to(tmp_path)
    gone = tmp_path / "gone.mp4"
    for taken in (theirs, tmp_path / "link" / "theirs.mp4"):
        assert await found([clip], tmp_path, taken=[gone, taken]) == {}
    copy = write(tmp_path / "in" / "copy.mp4", b"film")
    assert await found([clip], tmp_path, taken=[theirs]) == {"c1": copy}


async def test_nothing_is_found_where_nothing_can_be_read(tmp_path: Path) -> None:
    clip = known(Path("/old/clip.mp4"), b"film")
    file = write(tmp_path / "file", b"")
    there = write(tmp_path / "in" / "clip.mp4", b"film")
    assert await found([clip], tmp_path / "gone", file, tmp_path / "in") == {"c1": there}
    assert await found([], tmp_path) == {}
    assert await found([clip]) == {}


async def test_a_file_that_cannot_be_read_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = write(tmp_path / "a.mp4", b"film")
    there = write(tmp_path / "b.mp4", b"film")
    real = Path.open

    def open_or_not(path: Path, *rest: object, **named: object) -> object:
        if path == closed:
            raise PermissionError(13, "no")
        return real(path, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "open", open_or_not)
    assert await found([known(Path("/old/clip.mp4"), b"film")], tmp_path) == {"c1": there}


async def test_empty_files_are_no_one_s(tmp_path: Path) -> None:
    write(tmp_path / "clip.mp4", b"")
    assert await found([known(Path("/old/clip.mp4"), b"")], tmp_path) == {}


async def test_only_files_of_the_right_size_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "a.mp4", b"longer film")
    write(tmp_path / "b.mp4", b"film")
    read: list[object] = []
    real = content_hash.blocks_of
    monkeypatch.setattr(
        content_hash, "blocks_of", lambda file, stop: read.append(file.name) or real(file, stop)
    )
    assert list(await found([known(Path("/old/clip.mp4"), b"film")], tmp_path)) == ["c1"]
    assert [Path(str(name)).name for name in read] == ["b.mp4"]


async def test_who_leaves_ends_the_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a.mp4", b"film")
    reading, go_on = threading.Event(), threading.Event()
    real = content_hash.go_on

    def held(stop: threading.Event) -> None:
        reading.set()
        go_on.wait()
        real(stop)

    monkeypatch.setattr(content_hash, "go_on", held)
    task = asyncio.create_task(found([known(Path("/old/clip.mp4"), b"film")], tmp_path))
    await asyncio.to_thread(reading.wait)
    task.cancel()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_asking_for_one_is_enough(tmp_path: Path) -> None:
    clips = [known(Path(f"/old/{place}.mp4"), b"film%d" % place, place) for place in (1, 2)]
    write(tmp_path / "a.mp4", b"film1")
    write(tmp_path / "b.mp4", b"film2")
    async with aclosing(DiskFinder().find(clips, [tmp_path], ())) as finding:
        assert await anext(finding) == ("c1", tmp_path / "a.mp4")


async def test_what_is_gone_and_what_is_back(tmp_path: Path) -> None:
    there = write(tmp_path / "there.mp4", b"film")
    changed = write(tmp_path / "changed.mp4", b"longer film")
    (tmp_path / "folder.mp4").mkdir()
    loop = tmp_path / "loop.mp4"
    loop.symlink_to(loop)
    paths = [there, changed, tmp_path / "gone.mp4", tmp_path / "folder.mp4", loop]
    paths.append(Path("/media/not mounted/disk/clip.mp4"))
    missing = [known(path, b"film", place) for place, path in enumerate(paths)]
    present = [replace(file, is_missing=False) for file in missing]
    finder: ClipFinder = DiskFinder()
    # One that was changed, or that cannot be looked at, is not gone; and not back either.
    expected = Comparison(gone=("c2", "c3", "c5"), changed=("c1",))
    assert await finder.compare(present) == expected
    assert await finder.compare(missing) == Comparison(back=("c0",))
    assert await finder.compare([]) == Comparison()


contents = st.sampled_from(["a", "b", "c", ""])
file_names = st.sampled_from(["x.mp4", "y.mp4", "Y.MP4"])
sizes_bytes = st.sampled_from([0, 4, 5])


@given(
    st.lists(st.tuples(file_names, sizes_bytes, contents), max_size=8),
    st.lists(st.tuples(file_names, sizes_bytes, contents), max_size=8),
)
def test_whatever_is_lost_and_found_fits(
    missing: list[tuple[str, int, str]], files: list[tuple[str, int, str]]
) -> None:
    clips = {
        f"c{place}": KnownFile(place, f"c{place}", Path("/old") / name, size, content, True)
        for place, (name, size, content) in enumerate(missing)
    }
    lost = LostClips(clips.values())
    taken: list[str] = []
    for name, size_bytes, content in files:
        clip_id = lost.take(Path("/new") / name, size_bytes, content)
        if clip_id is None:
            continue
        taken.append(clip_id)
        clip = clips[clip_id]
        assert clip.size_bytes == size_bytes > 0
        if clip.content_hash:
            assert clip.content_hash == content
        else:
            assert clip.path.name.casefold() == name.casefold()
    assert len(set(taken)) == len(taken)
    assert bool(lost) == any(
        clip.size_bytes and clip.clip_id not in taken for clip in clips.values()
    )
