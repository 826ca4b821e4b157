# ruff: noqa: ASYNC240
# (Nothing else runs while a test waits for the disk.)
import asyncio
import errno
import os
import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from app.core import problems
from app.core.errors import FolderUnusable
from app.core.ports import ClipFiles
from app.core.problem import ProblemKind
from app.storage.disk_errors import folder_unusable
from app.storage.files.clip_folder import ClipFolder
from tests.fakes.clip_folders import fill
from tests.platforms import needs_named_pipes, needs_posix_rights

MADE_AT = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Videos" / "Gallop"


@pytest.fixture
def files(folder: Path) -> ClipFiles:
    return ClipFolder(folder, UTC)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def kind_of(caught: pytest.ExceptionInfo[FolderUnusable]) -> ProblemKind:
    return caught.value.problem.kind


async def test_a_download_is_gone_on_with_after_a_restart(files: ClipFiles, folder: Path) -> None:
    part = await files.open_part("take1")
    assert (part.size_bytes, part.validator) == (0, "")
    await part.restart('"etag-1"')
    await part.write(b"abc")
    await part.write(b"def")
    assert part.size_bytes == 6
    await part.close()
    await part.close()

    part = await ClipFolder(folder).open_part("take1")
    assert (part.size_bytes, part.validator) == (6, '"etag-1"')
    await part.write(b"ghi")
    await part.close()
    assert part.path.read_bytes() == b"abcdefghi"
    assert part.path.parent == folder


async def test_a_fresh_start_forgets_bytes_and_validator(files: ClipFiles) -> None:
    part = await files.open_part("take1")
    await part.restart("one")
    await part.write(b"abcdef")
    await part.restart("")
    assert (part.size_bytes, part.validator) == (0, "")
    await part.write(b"x")
    await part.close()
    again = await files.open_part("take1")
    assert (again.size_bytes, again.validator) == (1, "")
    await again.close()
    assert again.path.read_bytes() == b"x"


async def test_a_validator_without_bytes_counts_for_nothing(files: ClipFiles) -> None:
    part = await files.open_part("take1")
    await part.restart("one")
    await part.close()
    again = await files.open_part("take1")
    assert again.validator == ""
    await again.close()


async def test_a_write_that_outlives_its_caller_never_meets_the_close(
    files: ClipFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = await files.open_part("take1")
    in_write, go_on = threading.Event(), threading.Event()
    write = os.write

    def slow_write(handle: int, data: bytes) -> int:
        in_write.set()
        go_on.wait()
        return write(handle, data)

    monkeypatch.setattr(os, "write", slow_write)
    writing = asyncio.create_task(part.write(b"abc"))
    await asyncio.to_thread(in_write.wait)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    closing = asyncio.create_task(part.close())
    await asyncio.sleep(0)
    go_on.set()
    await closing
    assert part.path.read_bytes() == b"abc"
    await part.write(b"after the close")
    assert part.path.read_bytes() == b"abc"


async def test_opening_for_a_caller_that_left_closes_again(
    files: ClipFiles, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_open, go_on = threading.Event(), threading.Event()
    real_open, real_close = os.open, os.close
    opened: list[int] = []
    closed: list[int] = []

    def slow_open(path: Path, *rest: int) -> int:
        in_open.set()
        go_on.wait()
        opened.append(real_open(path, *rest))
        return opened[-1]

    def seen_close(handle: int) -> None:
        closed.append(handle)
        real_close(handle)

    monkeypatch.setattr(os, "open", slow_open)
    monkeypatch.setattr(os, "close", seen_close)
    opening = asyncio.create_task(files.open_part("take1"))
    await asyncio.to_thread(in_open.wait)
    opening.cancel()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await opening
    assert opened
    assert set(opened) <= set(closed)


async def test_a_kept_clip_has_its_name_and_no_part(
    files: ClipFiles, folder: Path, samples: Any
) -> None:
    part = await files.open_part("take1")
    await part.restart("one")
    await part.write(b"film")
    await part.close()
    path = await files.keep("take1", samples.request(), MADE_AT)
    assert path == folder / "2026-11-22 A black lab swimming 1080P.mp4"
    await files.settle("take1")
    assert names(folder) == [path.name]
    assert path.read_bytes() == b"film"


async def test_the_date_is_that_of_the_zone(folder: Path, samples: Any) -> None:
    files = ClipFolder(folder, timezone(timedelta(hours=2)))
    await fill(files, "take1", b"film")
    path = await files.keep("take1", samples.request(), MADE_AT)
    assert path.name.startswith("2026-11-23 ")


async def test_names_are_never_taken_twice(files: ClipFiles, folder: Path, samples: Any) -> None:
    takes = [f"take{number}" for number in range(8)]
    for take in takes:
        await fill(files, take, take.encode())
    paths = await asyncio.gather(*(files.keep(take, samples.request(), MADE_AT) for take in takes))
    assert len(set(paths)) == 8
    assert [path.read_bytes() for path in paths] == [take.encode() for take in takes]
    assert "2026-11-22 A black lab swimming 1080P 8.mp4" in names(folder)
    for take in takes:
        await files.settle(take)
    assert len(names(folder)) == 8


@pytest.mark.parametrize("code", [errno.EPERM, errno.EOPNOTSUPP])
async def test_without_hard_links_names_are_not_taken_twice_either(
    files: ClipFiles, folder: Path, samples: Any, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def no_links(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "link", no_links)
    for take in ("take1", "take2"):
        await fill(files, take, take.encode())
        await files.keep(take, samples.request(), MADE_AT)
        await files.settle(take)
    assert names(folder) == [
        "2026-11-22 A black lab swimming 1080P 2.mp4",
        "2026-11-22 A black lab swimming 1080P.mp4",
    ]
    assert (folder / "2026-11-22 A black lab swimming 1080P 2.mp4").read_bytes() == b"take2"


async def test_ended_between_naming_and_tidying_the_clip_stays_whole(
    files: ClipFiles, folder: Path
) -> None:
    await fill(files, "take1", b"film")
    clip = folder / "clip.mp4"
    os.link(folder / ".take1.part", clip)
    part = await files.open_part("take1")
    await part.restart("one")
    await part.write(b"other")
    await part.close()
    assert clip.read_bytes() == b"film"


async def test_discard_leaves_nothing_and_needs_nothing(files: ClipFiles, folder: Path) -> None:
    await files.discard("take1")
    part = await files.open_part("take1")
    await part.restart("one")
    await part.write(b"abc")
    await part.close()
    (folder / ".take1.part.unfinished").write_bytes(b"what a crash left of a copy")
    await files.discard("take1")
    await files.discard("take1")
    assert names(folder) == []


async def test_a_part_that_is_whole_is_never_gone_on_with(files: ClipFiles, folder: Path) -> None:
    part = await files.open_part("take1")
    await part.restart('"one"')
    await part.write(b"abc")
    await part.forget_validator()
    assert part.validator == ""
    await part.close()
    assert names(folder) == [".take1.part"]
    again = await files.open_part("take1")
    assert (again.size_bytes, again.validator) == (3, "")
    await again.forget_validator()
    await again.close()


@needs_named_pipes
async def test_a_full_disk(files: ClipFiles, folder: Path) -> None:
    # /dev/full answers every write with ENOSPC, as a full disk does.
    folder.mkdir(parents=True)
    (folder / ".take1.part").symlink_to("/dev/full")
    part = await files.open_part("take1")
    with pytest.raises(FolderUnusable) as caught:
        await part.write(b"abc")
    assert kind_of(caught) is problems.disk_full
    assert str(folder) in caught.value.message
    assert part.size_bytes == 0
    with pytest.raises(FolderUnusable):
        # A device cannot be flushed; the file is released all the same.
        await part.close()
    await part.close()


@needs_posix_rights
async def test_a_folder_without_write_permission() -> None:
    # Even root may make no file here.
    files = ClipFolder(Path("/sys/kernel"))
    with pytest.raises(FolderUnusable) as caught:
        await files.open_part("take1")
    assert kind_of(caught) is problems.folder_not_writable


async def test_a_file_where_the_folder_should_be(
    files: ClipFiles, folder: Path, samples: Any
) -> None:
    folder.parent.mkdir()
    folder.write_text("", encoding="utf-8", newline="\n")
    with pytest.raises(FolderUnusable) as caught:
        await files.open_part("take1")
    assert kind_of(caught) is problems.folder_missing
    with pytest.raises(FolderUnusable):
        await files.keep("take1", samples.request(), MADE_AT)
    await files.discard("take1")


async def test_a_folder_that_went_away(files: ClipFiles, folder: Path, samples: Any) -> None:
    await fill(files, "take1", b"film")
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(FolderUnusable) as caught:
        await files.keep("take1", samples.request(), MADE_AT)
    assert kind_of(caught) is problems.folder_missing


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, problems.disk_full),
        (errno.EDQUOT, problems.disk_full),
        (errno.EFBIG, problems.disk_full),
        (errno.EACCES, problems.folder_not_writable),
        (errno.EPERM, problems.folder_not_writable),
        (errno.EROFS, problems.folder_not_writable),
        (errno.ENOENT, problems.folder_missing),
        (errno.ENOTDIR, problems.folder_missing),
        (errno.EIO, problems.folder_missing),
    ],
)
def test_what_the_system_says_and_what_it_means(code: int, kind: ProblemKind) -> None:
    error = folder_unusable(Path("/videos"), OSError(code, "x"))
    assert error.problem.kind is kind
    assert str(Path("/videos")) in error.message


async def test_another_folder_is_used_when_it_is_there_and_can_be_written(
    files: ClipFiles, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert await files.in_folder(out) is None
    assert not out.exists()
    out.mkdir()
    there = await files.in_folder(out)
    assert isinstance(there, ClipFolder)
    assert there.folder == out


async def test_the_own_folder_is_made_as_ever(files: ClipFolder, folder: Path) -> None:
    assert await files.in_folder(folder) is files
