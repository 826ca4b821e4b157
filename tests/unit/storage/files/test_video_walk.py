# ruff: noqa: ASYNC221
# (Nothing else runs while a test waits for the disk.)
"""Looking through folders for videos."""

import os
import subprocess
from pathlib import Path

import pytest

from app.core import problems
from app.core.errors import FileTrouble
from app.storage.files.clip_files import LocalClipFiles
from app.storage.files.video_walk import VideoWalk
from tests.platforms import needs_byte_names, needs_endless_paths


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"film")


async def found(folder: Path) -> list[str]:
    videos = await LocalClipFiles().videos_in(folder)
    return [path.relative_to(folder).as_posix() for path in videos.paths]


async def test_videos_and_nothing_else(tmp_path: Path) -> None:
    make(tmp_path, "b.MP4", "a.mov", "c/d/e.m4v", "c/z.mp4", "notes.txt", "mp4", "x.mp4.part")
    make(tmp_path, ".take1.part", ".hidden.mp4", ".Trash-0/files/t.mp4")
    (tmp_path / "folder.mp4").mkdir()
    assert await found(tmp_path) == ["a.mov", "b.MP4", "c/z.mp4", "c/d/e.m4v"]


@needs_byte_names
async def test_the_first_bytes_decide_where_the_name_does_not_tell(tmp_path: Path) -> None:
    begins = {
        "a": b"\0\0\0\x20ftypisom",
        "b.film": b"\x1a\x45\xdf\xa3\x01\0\0\0",
        "c.old": b"\0\0\0\x08wide\0\0\0\0",
        # Named as videos, whatever is in them: their import tells.
        "d.WebM": b"no",
        "e.mkv": b"",
        # A photo, an album of sound, something else, nothing.
        "f": b"\0\0\0\x18ftypheic",
        "g": b"\0\0\0\x18ftypM4A ",
        "h.avi": b"RIFF\0\0\0\0AVI ",
        "i": b"",
        "j.txt": b"\0\0\0\x20ftypisom",
        "\udcff": b"no",
    }
    for name, content in begins.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "nowhere.mp4").symlink_to(tmp_path / "nothing")
    videos = await LocalClipFiles().videos_in(tmp_path)
    assert [path.name for path in videos.paths] == ["a", "b.film", "c.old", "d.WebM", "e.mkv"]
    assert [problem.message for problem in videos.passed_over] == [
        "6 skipped (“h.avi”, “f”, “g”, …): only MP4, MOV, MKV and WebM videos can be added.",
        "1 skipped (“nowhere.mp4”): links to other folders, and broken links, are not followed.",
    ]


async def test_links_never_lead_in_circles(tmp_path: Path) -> None:
    make(tmp_path, "a/clip.mp4")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "b").symlink_to(tmp_path / "a")
    (tmp_path / "gone.mp4").symlink_to(tmp_path / "nowhere")
    (tmp_path / "self.mp4").symlink_to(tmp_path / "self.mp4")
    (tmp_path / "link.mp4").symlink_to(tmp_path / "a" / "clip.mp4")
    assert await found(tmp_path) == ["link.mp4", "a/clip.mp4"]
    assert await found(tmp_path / "b") == ["clip.mp4"]


def test_no_folder_is_looked_through_twice(tmp_path: Path) -> None:
    make(tmp_path, "a/clip.mp4")
    walk = VideoWalk()
    assert sum(len(content.videos) for content in walk.folders(tmp_path / "a")) == 1
    assert sum(len(content.videos) for content in walk.folders(tmp_path)) == 0


@needs_endless_paths
async def test_folders_deeper_than_python_can_recurse(tmp_path: Path) -> None:
    depth, folder = 1_200, tmp_path
    handle = os.open(folder, os.O_RDONLY)
    for _ in range(depth):
        os.mkdir("d", dir_fd=handle)
        below = os.open("d", os.O_RDONLY, dir_fd=handle)
        os.close(handle)
        handle = below
    os.close(os.open("clip.mp4", os.O_CREAT | os.O_WRONLY, dir_fd=handle))
    os.close(handle)
    videos = await LocalClipFiles().videos_in(tmp_path)
    # Python's own tools cannot remove it either.
    subprocess.run(["rm", "-r", tmp_path / "d"], check=True)
    assert [path.name for path in videos.paths] == ["clip.mp4"]


@pytest.mark.parametrize("name", ["missing", "file"])
async def test_a_folder_that_cannot_be_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileTrouble) as caught:
        await LocalClipFiles().videos_in(tmp_path / name)
    assert caught.value.problem.kind is problems.folder_unreadable
    assert str(tmp_path / name) in caught.value.message


async def test_what_cannot_be_read_below_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "closed/a.mp4", "open/b.mp4")
    scandir = os.scandir

    def closed(folder: Path) -> object:
        if folder.name == "closed":
            raise PermissionError(13, "no")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", closed)
    assert await found(tmp_path) == ["open/b.mp4"]
    (problem,) = (await LocalClipFiles().videos_in(tmp_path)).passed_over
    assert problem.kind is problems.folder_unreadable
    assert str(tmp_path / "closed") in problem.message
