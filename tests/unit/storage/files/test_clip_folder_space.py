# ruff: noqa: ASYNC240
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core import problems
from app.core.errors import FolderUnusable
from app.core.problem import ProblemKind
from app.storage.files.clip_folder import ClipFolder
from tests.platforms import needs_fallocate, needs_file_size_limits


@pytest.fixture
def small_files() -> Iterator[int]:
    """A limit on every file's size, which a disk that is full looks like to the program."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    yield 1_000_000
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def kind_without_space(files: ClipFolder, size_bytes: int) -> ProblemKind:
    with pytest.raises(FolderUnusable) as caught:
        await files.check_disk_space(size_bytes)
    return caught.value.problem.kind


async def test_where_there_is_space_nothing_is_left_behind(tmp_path: Path) -> None:
    folder = tmp_path / "Videos" / "Gallop"
    await ClipFolder(folder).check_disk_space(3_000_000)
    assert list(folder.iterdir()) == []


async def test_more_than_the_disk_holds_is_no_space(tmp_path: Path) -> None:
    assert await kind_without_space(ClipFolder(tmp_path), 2**60) is problems.disk_full


@needs_file_size_limits
async def test_an_empty_file_that_can_be_made_is_no_space(tmp_path: Path, small_files: int) -> None:
    files = ClipFolder(tmp_path)
    part = await files.open_part("take")
    await part.close()
    await files.discard("take")
    assert await kind_without_space(files, 2 * small_files) is problems.disk_full
    assert list(tmp_path.iterdir()) == []
    await files.check_disk_space(small_files)


@needs_fallocate
@pytest.mark.parametrize("code", [errno.EOPNOTSUPP, errno.EINVAL, errno.ENOSYS])
async def test_a_disk_that_reserves_nothing_is_asked_for_its_free_space_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(*_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "posix_fallocate", refuse)
    await ClipFolder(tmp_path).check_disk_space(3_000_000)
    assert await kind_without_space(ClipFolder(tmp_path), 2**60) is problems.disk_full


async def test_a_file_where_the_folder_should_be_has_no_space(tmp_path: Path) -> None:
    (tmp_path / "clips").write_bytes(b"")
    assert await kind_without_space(ClipFolder(tmp_path / "clips"), 1) is problems.folder_missing


@needs_fallocate
async def test_no_more_than_a_clip_is_taken_to_see_whether_there_is_space(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing can be set aside, each block is written in its place."""
    taken: list[int] = []
    monkeypatch.setattr(os, "posix_fallocate", lambda _, __, size: taken.append(size))
    await ClipFolder(tmp_path).check_disk_space(1_000_000)
    await ClipFolder(tmp_path).check_disk_space(160_000_000)
    assert taken == [1_000_000, 32_000_000]


@needs_fallocate
async def test_no_space_is_filled_with_zeros_where_the_free_space_has_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "ftruncate", refuse)
    monkeypatch.setattr(os, "posix_fallocate", refuse)
    await ClipFolder(tmp_path).check_disk_space(3_000_000)
    assert await kind_without_space(ClipFolder(tmp_path), 2**60) is problems.disk_full
