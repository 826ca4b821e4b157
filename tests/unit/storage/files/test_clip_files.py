# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
import errno
import hashlib
import os
from pathlib import Path

import pytest

from app.core import problems
from app.core.errors import FileTrouble
from app.core.library.ports import ClipFileStore
from app.storage.files.clip_files import LocalClipFiles
from tests.fakes.kill_at_step import was_killed
from tests.platforms import (
    needs_byte_names,
    needs_case_in_names,
    needs_case_renames,
    needs_links_for_renames,
    needs_posix_rights,
)


@pytest.fixture
def clip_files() -> ClipFileStore:
    return LocalClipFiles()


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"film")
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def fails(code: int) -> object:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


async def test_a_renamed_file_keeps_its_extension(clip_files: ClipFileStore, clip: Path) -> None:
    path = await clip_files.rename(clip, "Black lab: the film?")
    assert path == clip.with_name("Black lab the film.mp4")
    assert names(clip.parent) == [path.name]
    assert path.read_bytes() == b"film"
    movie = clip.with_name("b.MOV")
    movie.write_bytes(b"movie")
    assert (await clip_files.rename(movie, "c.mov")).name == "c.MOV"


async def test_a_name_in_use_gets_a_number(clip_files: ClipFileStore, clip: Path) -> None:
    for name in ("Lab.mp4", "Lab 2.mp4"):
        clip.with_name(name).write_bytes(b"other")
    path = await clip_files.rename(clip, "Lab")
    assert path.name == "Lab 3.mp4"
    assert await clip_files.rename(path, "Lab") == path
    assert clip.with_name("Lab.mp4").read_bytes() == b"other"
    assert path.read_bytes() == b"film"


async def test_the_same_name_is_no_change(clip_files: ClipFileStore, clip: Path) -> None:
    assert await clip_files.rename(clip, "clip") == clip
    assert await clip_files.rename(clip, "clip.mp4") == clip
    assert names(clip.parent) == ["clip.mp4"]


@needs_case_renames
async def test_another_spelling_of_the_name(
    clip_files: ClipFileStore, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Where "Clip.mp4" and "clip.mp4" are one file, the name is there and yet not in the folder.
    samefile, rename = Path.samefile, Path.rename
    renamed: list[tuple[Path, Path]] = []

    def folds(path: Path, other: Path) -> bool:
        return path.name.casefold() == other.name.casefold() or samefile(path, other)

    def seen_rename(path: Path, target: Path) -> Path:
        renamed.append((path, target))
        return rename(path, target)

    monkeypatch.setattr(Path, "samefile", folds)
    monkeypatch.setattr(Path, "rename", seen_rename)
    path = await clip_files.rename(clip, "Clip")
    assert renamed == [(clip, path)]
    assert names(clip.parent) == ["Clip.mp4"]


@needs_case_in_names
async def test_another_link_to_the_same_file_is_another_name(
    clip_files: ClipFileStore, clip: Path
) -> None:
    os.link(clip, clip.with_name("Clip.mp4"))
    assert (await clip_files.rename(clip, "Clip")).name == "Clip 2.mp4"
    assert names(clip.parent) == ["Clip 2.mp4", "Clip.mp4"]


@pytest.mark.parametrize("code", [errno.EPERM, errno.EOPNOTSUPP])
async def test_without_hard_links(
    clip_files: ClipFileStore, clip: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr(os, "link", fails(code))
    clip.with_name("Lab.mp4").write_bytes(b"other")
    path = await clip_files.rename(clip, "Lab")
    assert names(clip.parent) == ["Lab 2.mp4", "Lab.mp4"]
    assert path.read_bytes() == b"film"


@needs_links_for_renames
async def test_what_cannot_be_renamed_is_as_it_was(
    clip_files: ClipFileStore, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: fails(errno.EBUSY)())  # type: ignore[operator]
    monkeypatch.setattr(os, "link", fails(errno.EPERM))
    monkeypatch.setattr(Path, "replace", fails(errno.EBUSY))
    with pytest.raises(FileTrouble) as caught:
        await clip_files.rename(clip, "Lab")
    assert caught.value.problem.kind is problems.rename_failed
    assert os.strerror(errno.EBUSY) in caught.value.message
    assert str(clip) in caught.value.message
    assert clip.read_bytes() == b"film"


async def test_a_name_that_cannot_be_dropped_leaves_no_second_one(
    clip_files: ClipFileStore, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def keeps_the_clip(path: Path, new: Path) -> Path:
        if path == clip:
            raise PermissionError(errno.EACCES, "no")
        return rename(path, new)

    monkeypatch.setattr(Path, "rename", keeps_the_clip)
    with pytest.raises(FileTrouble):
        await clip_files.rename(clip, "Lab")
    assert names(clip.parent) == ["clip.mp4"]


async def test_a_file_that_is_gone(clip_files: ClipFileStore, tmp_path: Path) -> None:
    gone = tmp_path / "gone.mp4"
    for work in (
        clip_files.rename(gone, "gone"),
        clip_files.rename(gone, "Lab"),
        clip_files.move_to(gone, tmp_path / "a"),
        clip_files.copy_to(gone, tmp_path / "b.mp4"),
        clip_files.copy_into(gone, tmp_path),
        clip_files.content_hash(gone),
        clip_files.size_bytes(gone),
    ):
        with pytest.raises(FileTrouble) as caught:
            await work
        assert os.strerror(errno.ENOENT) in caught.value.message
    assert names(tmp_path) == []


@needs_posix_rights
async def test_a_read_only_place(clip_files: ClipFileStore) -> None:
    with pytest.raises(FileTrouble) as caught:
        await clip_files.rename(Path("/proc/version"), "Lab")
    assert caught.value.problem.kind is problems.rename_failed


@needs_byte_names
async def test_a_path_of_bytes_that_are_no_text(clip_files: ClipFileStore, tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.mp4"))
    odd.write_bytes(b"film")
    assert await clip_files.size_bytes(odd) == 4
    assert (await clip_files.videos_in(tmp_path)).paths == (odd,)
    moved = await clip_files.move_to(odd, tmp_path / "in")
    assert os.fsencode(moved.name) == b"\xff\xfe.mp4"
    assert (await clip_files.rename(moved, "Lab")).name == "Lab.mp4"
    with pytest.raises(FileTrouble) as caught:
        await clip_files.size_bytes(odd)
    assert "\ufffd" in caught.value.message


async def test_the_hash_is_that_of_the_whole_file(
    clip_files: ClipFileStore, tmp_path: Path
) -> None:
    path = tmp_path / "big.mp4"
    content = os.urandom(3_000_001)
    path.write_bytes(content)
    assert await clip_files.content_hash(path) == hashlib.sha256(content).hexdigest()
    path.write_bytes(b"")
    assert await clip_files.content_hash(path) == hashlib.sha256().hexdigest()
    with pytest.raises(FileTrouble) as caught:
        await clip_files.content_hash(tmp_path)
    assert caught.value.problem.kind is problems.clip_unreadable


async def test_absent_files(clip_files: ClipFileStore, clip: Path) -> None:
    gone, below_a_file = clip.with_name("gone.mp4"), clip / "x.mp4"
    dangling = clip.with_name("link.mp4")
    dangling.symlink_to(gone)
    loop = clip.with_name("loop.mp4")
    loop.symlink_to(loop)
    unmounted = Path("/media/nowhere/disk/x.mp4")
    asked = [clip, gone, below_a_file, dangling, loop, clip.parent, unmounted]
    # A link to itself cannot be resolved, which is no evidence about a file.
    assert await clip_files.absent(asked) == [gone, below_a_file, dangling, clip.parent, unmounted]


RENAME = """
import asyncio
from pathlib import Path
from app.storage.files.clip_files import LocalClipFiles

async def main(folder, steps):
    arm(folder, steps)
    await LocalClipFiles().rename(folder / "clip.mp4", "Lab")

asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
"""


async def test_killed_at_every_step_the_file_is_whole(tmp_path: Path) -> None:
    for step in range(20):
        folder = tmp_path / str(step)
        folder.mkdir()
        (folder / "clip.mp4").write_bytes(b"film")
        if not was_killed(RENAME, folder, step):
            break
        assert {path.read_bytes() for path in folder.iterdir()} == {b"film"}
    else:
        pytest.fail("it never came to its end")
    assert step > 1
