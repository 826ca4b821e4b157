# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
"""The real trash of a home of its own."""

import errno
import os
import shutil
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bridge.platform.trash import SystemTrash, trash_notes
from app.core import problems
from app.core.errors import FileTrouble
from app.core.library.ports import Trash
from tests.platforms import needs_byte_names, needs_freedesktop_trash, needs_trash


@pytest.fixture
def home_trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    data = tmp_path / "data"
    data.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    return data / "Trash"


@pytest.fixture
def trash(home_trash: Path) -> Trash:
    return SystemTrash(home_trash)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "Videos" / "100 % lab 狗.mp4"
    path.parent.mkdir()
    path.write_bytes(b"film")
    return path


@pytest.fixture
def other_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a file system in memory, whose trash is set aside."""
    folder = Path(tempfile.mkdtemp(dir="/dev/shm"))
    assert folder.stat().st_dev != tmp_path.stat().st_dev
    its_trash = Path(f"/dev/shm/.Trash-{os.getuid()}")
    aside = folder / "trash aside"
    if its_trash.exists():
        its_trash.rename(aside)
    yield folder
    if its_trash.is_dir():
        shutil.rmtree(its_trash)
    its_trash.unlink(missing_ok=True)
    if aside.exists():
        aside.rename(its_trash)
    shutil.rmtree(folder)


@needs_freedesktop_trash
async def test_a_user_who_never_kept_anything_has_a_trash(
    trash: Trash, home_trash: Path, clip: Path
) -> None:
    home_trash.parent.rmdir()
    now_at = await trash.put(clip)
    assert now_at is not None
    assert now_at.is_relative_to(home_trash)


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if not path.is_dir())


@needs_freedesktop_trash
async def test_into_the_trash_and_back(trash: Trash, clip: Path, home_trash: Path) -> None:
    trash_path = await trash.put(clip)
    assert trash_path == home_trash / "files" / clip.name
    assert trash_path.read_bytes() == b"film"
    assert not clip.exists()
    assert files_in(home_trash) == [clip.name, f"{clip.name}.trashinfo"]
    assert await trash.put_back(trash_path, clip) == clip
    assert clip.read_bytes() == b"film"
    assert files_in(home_trash) == []


def recycled(bin_folder: Path, path: Path, name: str, time: int, version: int) -> Path:
    """What Windows leaves of `path` in its recycle bin; the name in there is chosen at random."""
    bin_folder.mkdir(parents=True, exist_ok=True)
    text = f"{path}\0".encode("utf-16-le")
    # Windows 8 has no length, and always writes 260 letters.
    head = struct.pack("<qqq", version, 4, time)
    body = text.ljust(520, b"\0") if version == 1 else struct.pack("<i", len(text) // 2) + text
    (bin_folder / f"$I{name}.mp4").write_bytes(head + body)
    file = bin_folder / f"$R{name}.mp4"
    file.write_bytes(b"film")
    return file


async def test_what_windows_recycled_is_found_and_comes_back(
    tmp_path: Path, trash: Trash, clip: Path
) -> None:
    bin_folder = tmp_path / "$Recycle.Bin" / "S-1-5-21-1"
    older = recycled(bin_folder, clip, "AB12CD", 130_000_000_000_000_000, 1)
    newer = recycled(bin_folder, clip, "000001", 133_000_000_000_000_000, 2)
    recycled(bin_folder, clip.with_name("another.mp4"), "XY99ZZ", 133_500_000_000_000_000, 2)
    gone = recycled(bin_folder, clip, "GONE00", 133_600_000_000_000_000, 2)
    gone.unlink()
    (bin_folder / "$IBROKEN.mp4").write_bytes(b"\x02\0\0")
    (bin_folder / "$IFOLDER").mkdir()
    assert await trash.find(clip) == [newer, older]
    clip.unlink()
    assert await trash.put_back(newer, clip) == clip
    assert await trash.find(clip) == [older]
    assert not (bin_folder / "$I000001.mp4").exists()


@needs_freedesktop_trash
@pytest.mark.parametrize("leads_to", ["../real.mp4", "nowhere.mp4", "/nowhere.mp4"])
async def test_a_link_comes_back_as_it_was(
    trash: Trash, clip: Path, home_trash: Path, leads_to: str
) -> None:
    clip.unlink()
    clip.symlink_to(leads_to)
    trash_path = await trash.put(clip)
    assert trash_path
    assert not clip.is_symlink()
    # From the trash a relative link leads nowhere.
    assert await trash.content_of(trash_path, clip) == clip.parent / leads_to
    clip.write_bytes(b"another film")
    assert await trash.put_back(trash_path, clip) == clip.with_stem(f"{clip.stem} 2")
    assert str(clip.with_stem(f"{clip.stem} 2").readlink()) == leads_to
    assert files_in(home_trash) == []
    assert await trash.content_of(trash_path, clip) is None


@needs_freedesktop_trash
async def test_a_file_of_the_same_name_is_not_overwritten(
    trash: Trash, clip: Path, home_trash: Path
) -> None:
    first = await trash.put(clip)
    clip.write_bytes(b"another film")
    second = await trash.put(clip)
    assert first
    assert second
    assert first != second
    clip.write_bytes(b"a third film")
    clip.with_stem(f"{clip.stem} 2").symlink_to("nowhere")
    assert await trash.put_back(second, clip) == clip.with_stem(f"{clip.stem} 3")
    assert clip.read_bytes() == b"a third film"
    assert files_in(home_trash) == [clip.name, f"{clip.name}.trashinfo"]
    assert await trash.put_back(first, clip) == clip.with_stem(f"{clip.stem} 4")
    assert clip.with_stem(f"{clip.stem} 4").read_bytes() == b"film"


@needs_trash
async def test_back_into_a_folder_that_is_gone(trash: Trash, clip: Path) -> None:
    trash_path = await trash.put(clip)
    assert trash_path
    clip.parent.rmdir()
    assert await trash.put_back(trash_path, clip) == clip
    assert clip.read_bytes() == b"film"


async def test_a_file_on_another_disk_goes_to_the_trash_there(
    trash: Trash, other_disk: Path, home_trash: Path
) -> None:
    clip = other_disk / "clip.mp4"
    clip.write_bytes(b"film")
    trash_path = await trash.put(clip)
    assert trash_path
    assert trash_path.stat().st_dev == other_disk.stat().st_dev
    assert not clip.exists()
    assert await trash.put_back(trash_path, clip) == clip
    assert clip.read_bytes() == b"film"
    assert files_in(trash_path.parent.parent) == []
    assert not home_trash.exists() or files_in(home_trash) == []


async def test_without_a_trash_on_its_disk_a_file_stays(trash: Trash, other_disk: Path) -> None:
    Path(f"/dev/shm/.Trash-{os.getuid()}").write_bytes(b"")
    clip = other_disk / "clip.mp4"
    clip.write_bytes(b"film")
    with pytest.raises(FileTrouble) as caught:
        await trash.put(clip)
    assert caught.value.problem.kind is problems.trash_failed
    assert str(clip) in caught.value.message
    assert clip.read_bytes() == b"film"


async def test_back_to_another_disk_than_the_trash(
    trash: Trash, clip: Path, other_disk: Path
) -> None:
    trash_path = await trash.put(clip)
    assert trash_path
    assert await trash.put_back(trash_path, other_disk / "clip.mp4") == other_disk / "clip.mp4"
    assert (other_disk / "clip.mp4").read_bytes() == b"film"
    assert not trash_path.exists()


@needs_freedesktop_trash
async def test_without_any_trash_a_file_stays(trash: Trash, clip: Path, home_trash: Path) -> None:
    # A file lies where the trash should be.
    home_trash.parent.rmdir()
    home_trash.parent.touch()
    with pytest.raises(FileTrouble) as caught:
        await trash.put(clip)
    assert "couldn't be moved to the trash" in caught.value.message
    assert clip.read_bytes() == b"film"


@needs_freedesktop_trash
async def test_a_file_that_may_not_be_moved(trash: Trash) -> None:
    with pytest.raises(FileTrouble) as caught:
        await trash.put(Path("/sys/kernel/notes"))
    assert os.strerror(errno.EPERM) in caught.value.message


async def test_what_is_no_file(trash: Trash, clip: Path, home_trash: Path) -> None:
    with pytest.raises(FileTrouble) as caught:
        await trash.put(clip.with_name("gone.mp4"))
    assert os.strerror(errno.ENOENT) in caught.value.message
    with pytest.raises(FileTrouble) as caught:
        await trash.put(clip.parent)
    assert os.strerror(errno.EISDIR) in caught.value.message
    assert clip.exists()
    assert not home_trash.exists()


@needs_byte_names
async def test_a_name_of_bytes_that_are_no_text(trash: Trash, clip: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(clip.parent) + b"/\xff.mp4"))
    odd.write_bytes(b"odd")
    with pytest.raises(FileTrouble) as caught:
        await trash.put(odd)
    assert "\ufffd" in caught.value.message
    assert odd.read_bytes() == b"odd"


@needs_freedesktop_trash
async def test_what_cannot_come_back_is_still_in_the_trash(
    trash: Trash, clip: Path, home_trash: Path
) -> None:
    trash_path = await trash.put(clip)
    assert trash_path
    for place in (Path("/proc/clip.mp4"), Path("/proc/in/clip.mp4")):
        with pytest.raises(FileTrouble) as caught:
            await trash.put_back(trash_path, place)
        assert caught.value.problem.kind is problems.put_back_failed
        assert str(place) in caught.value.message
    assert files_in(home_trash) == [clip.name, f"{clip.name}.trashinfo"]


async def test_what_was_deleted_from_a_place_is_found(
    trash: Trash, clip: Path, other_disk: Path, home_trash: Path
) -> None:
    assert await trash.find(clip) == []
    first = await trash.put(clip)
    clip.write_bytes(b"another film")
    second = await trash.put(clip)
    # Both in the same second, so that their names decide.
    assert sorted(await trash.find(clip)) == sorted([first, second])
    there = other_disk / "clip.mp4"
    there.write_bytes(b"film")
    in_trash = await trash.put(there)
    assert await trash.find(there) == [in_trash]
    (home_trash / "info" / "damaged.trashinfo").write_bytes(b"\xff=\n")
    (home_trash / "info" / "folder.trashinfo").mkdir()
    shutil.rmtree(home_trash / "files")
    assert await trash.find(clip) == []


@needs_freedesktop_trash
async def test_an_emptied_trash(trash: Trash, clip: Path, home_trash: Path) -> None:
    trash_path = await trash.put(clip)
    assert trash_path
    shutil.rmtree(home_trash)
    with pytest.raises(FileTrouble) as caught:
        await trash.put_back(trash_path, clip)
    assert os.strerror(errno.ENOENT) in caught.value.message


def test_where_systems_note_what_is_in_the_trash() -> None:
    linux = Path("/home/a/.local/share/Trash")
    assert trash_notes(linux / "files" / "x.mp4") == (linux / "info" / "x.mp4.trashinfo",)
    windows = Path("/$Recycle.Bin/S-1-5-21")
    assert trash_notes(windows / "$RA1B2C3.mp4") == (windows / "$IA1B2C3.mp4",)
    assert trash_notes(Path("/Users/a/.Trash/x.mp4")) == ()
