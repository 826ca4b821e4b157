# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
"""Files that go to another folder or another disk."""

import asyncio
import errno
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core import problems
from app.core.errors import FileTrouble
from app.core.library.ports import ClipFileStore
from app.fs import hashing as content_hash
from app.storage.files.clip_files import LocalClipFiles
from tests.fakes.kill_at_step import was_killed


@pytest.fixture
def clip_files() -> ClipFileStore:
    return LocalClipFiles()


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"film" * 1_000_000)
    os.utime(path, (1_000_000, 1_000_000))
    return path


@pytest.fixture
def other_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a file system in memory."""
    folder = Path(tempfile.mkdtemp(dir="/dev/shm"))
    assert folder.stat().st_dev != tmp_path.stat().st_dev
    yield folder
    shutil.rmtree(folder)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def test_moved_into_a_new_folder(
    clip_files: ClipFileStore, clip: Path, tmp_path: Path
) -> None:
    path = await clip_files.move_to(clip, tmp_path / "a" / "b")
    assert path == tmp_path / "a" / "b" / "clip.mp4"
    assert path.stat().st_size == 4_000_000
    assert not clip.exists()
    assert await clip_files.move_to(path, path.parent) == path
    link = tmp_path / "link"
    link.symlink_to(path.parent)
    assert await clip_files.move_to(path, link) == path
    assert names(path.parent) == ["clip.mp4"]


async def test_moved_beside_a_file_of_the_same_name(
    clip_files: ClipFileStore, clip: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "clip.mp4").write_bytes(b"other")
    path = await clip_files.move_to(clip, folder)
    assert path == folder / "clip 2.mp4"
    assert (folder / "clip.mp4").read_bytes() == b"other"


async def test_moved_to_another_disk(
    clip_files: ClipFileStore, clip: Path, other_disk: Path
) -> None:
    content = clip.read_bytes()
    (other_disk / "clip.mp4").write_bytes(b"other")
    path = await clip_files.move_to(clip, other_disk)
    assert names(other_disk) == ["clip 2.mp4", "clip.mp4"]
    assert path.read_bytes() == content
    assert path.stat().st_mtime == 1_000_000
    assert not clip.exists()


async def test_a_link_is_moved_as_the_file_it_stands_for(
    clip_files: ClipFileStore, clip: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.mp4"
    link.symlink_to("clip.mp4")
    path = await clip_files.move_to(link, tmp_path / "in")
    assert not path.is_symlink()
    assert path.read_bytes() == clip.read_bytes()
    assert not link.is_symlink()


async def test_a_full_other_disk(
    clip_files: ClipFileStore, clip: Path, other_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileTrouble) as caught:
        await clip_files.move_to(clip, other_disk)
    assert caught.value.problem.kind is problems.rename_failed
    assert os.strerror(errno.ENOSPC) in caught.value.message
    assert names(other_disk) == []
    assert clip.stat().st_size == 4_000_000


async def test_a_file_that_cannot_leave_is_not_doubled(
    clip_files: ClipFileStore, clip: Path, other_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def keeps_the_clip(path: Path, new: Path) -> Path:
        if path == clip:
            raise PermissionError(errno.EACCES, "no")
        return rename(path, new)

    monkeypatch.setattr(Path, "rename", keeps_the_clip)
    with pytest.raises(FileTrouble):
        await clip_files.move_to(clip, other_disk)
    assert names(other_disk) == []
    assert clip.stat().st_size == 4_000_000


async def test_a_copy_replaces_what_was_there(
    clip_files: ClipFileStore, clip: Path, tmp_path: Path
) -> None:
    target = tmp_path / "in" / "copy.mp4"
    target.parent.mkdir()
    target.write_bytes(b"old")
    await clip_files.copy_to(clip, target)
    assert target.read_bytes() == clip.read_bytes()
    assert names(target.parent) == ["copy.mp4"]
    assert not target.samefile(clip)


@pytest.mark.parametrize("spelling", ["clip.mp4", "link.mp4", "in/../clip.mp4"])
async def test_a_copy_onto_itself(
    clip_files: ClipFileStore, clip: Path, tmp_path: Path, spelling: str
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "link.mp4").symlink_to(clip)
    with pytest.raises(FileTrouble) as caught:
        await clip_files.copy_to(clip, tmp_path / spelling)
    assert caught.value.problem.kind is problems.copy_failed
    assert clip.stat().st_size == 4_000_000


@pytest.mark.parametrize("place", ["missing/copy.mp4", "folder", "clip.mp4/copy.mp4"])
async def test_a_place_that_takes_no_copy(
    clip_files: ClipFileStore, clip: Path, tmp_path: Path, place: str
) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileTrouble) as caught:
        await clip_files.copy_to(clip, tmp_path / place)
    assert caught.value.problem.kind is problems.copy_failed
    assert str(tmp_path / place) in caught.value.message
    assert names(tmp_path) == ["clip.mp4", "folder"]


async def test_copies_into_a_folder_are_numbered(
    clip_files: ClipFileStore, clip: Path, tmp_path: Path
) -> None:
    paths = [await clip_files.copy_into(clip, tmp_path / "in") for _ in range(3)]
    assert [path.name for path in paths] == ["clip.mp4", "clip 2.mp4", "clip 3.mp4"]
    assert names(tmp_path / "in") == sorted(path.name for path in paths)
    assert all(path.stat().st_size == 4_000_000 for path in (*paths, clip))


@pytest.mark.parametrize("work", ["copy", "move", "hash"])
async def test_who_leaves_waits_for_the_work_to_be_undone(
    clip_files: ClipFileStore,
    clip: Path,
    tmp_path: Path,
    other_disk: Path,
    monkeypatch: pytest.MonkeyPatch,
    work: str,
) -> None:
    started, go_on = threading.Event(), threading.Event()
    real = content_hash.go_on

    def held(stop: threading.Event) -> None:
        started.set()
        go_on.wait()
        real(stop)

    monkeypatch.setattr(content_hash, "go_on", held)
    works: dict[str, Any] = {
        "copy": lambda: clip_files.copy_to(clip, tmp_path / "copy.mp4"),
        "move": lambda: clip_files.move_to(clip, other_disk),
        "hash": lambda: clip_files.content_hash(clip),
    }
    task = asyncio.create_task(works[work]())
    await asyncio.to_thread(started.wait)
    task.cancel()
    await asyncio.sleep(0)
    assert not task.done()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert names(tmp_path) == ["clip.mp4"]
    assert names(other_disk) == []


MOVE = """
import asyncio
from pathlib import Path
from app.storage.files.clip_files import LocalClipFiles

async def main(source, target, steps):
    arm(target, steps)
    await LocalClipFiles().move_to(source / "clip.mp4", target)

asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
"""


async def test_killed_on_the_way_to_another_disk_at_worst_both_are_there(
    tmp_path: Path, other_disk: Path
) -> None:
    for step in range(20):
        source, target = tmp_path / str(step), other_disk / str(step)
        source.mkdir()
        target.mkdir()
        (source / "clip.mp4").write_bytes(b"film")
        if not was_killed(MOVE, source, target, step):
            break
        places = [source / "clip.mp4", target / "clip.mp4"]
        there = [path.read_bytes() for path in places if path.exists()]
        assert there in ([b"film"], [b"film", b"film"])
    else:
        pytest.fail("it never came to its end")
    assert step > 1
