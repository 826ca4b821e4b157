"""Folders and files that only the user may open, by any umask, and old ones that are closed."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.fs.private import (
    is_private,
    make_private,
    make_private_file,
    make_private_folder,
    private_opener,
)
from tests.paths import ROOT
from tests.platforms import needs_posix_rights

pytestmark = needs_posix_rights


@pytest.fixture(params=[0o000, 0o022, 0o077, 0o277, 0o777], ids=oct)
def any_umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


@pytest.mark.usefixtures("any_umask")
def test_a_folder_and_its_missing_parents_are_the_users_alone(tmp_path: Path) -> None:
    make_private_folder(tmp_path / "a" / "b" / "c")
    make_private_folder(tmp_path / "a" / "b" / "c")
    assert [mode_of(tmp_path / name) for name in ("a", "a/b", "a/b/c")] == [0o700] * 3


@pytest.mark.usefixtures("any_umask")
def test_files_are_the_users_alone(tmp_path: Path) -> None:
    make_private_file(tmp_path / "empty")
    with open(
        tmp_path / "text", "w", encoding="utf-8", newline="\n", opener=private_opener
    ) as file:
        file.write("a horse")
    assert mode_of(tmp_path / "empty") == mode_of(tmp_path / "text") == 0o600
    assert (tmp_path / "text").read_text(encoding="utf-8") == "a horse"


def test_a_file_that_is_written_again_is_closed_to_others(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"early\n")
    (tmp_path / "log").chmod(0o666)
    with open(tmp_path / "log", "ab", opener=private_opener) as file:
        file.write(b"late\n")
    assert mode_of(tmp_path / "log") == 0o600
    assert (tmp_path / "log").read_bytes() == b"early\nlate\n"


def test_a_file_that_is_there_keeps_what_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "journal").write_bytes(b"jobs")
    make_private_file(tmp_path / "journal")
    make_private_file(tmp_path / "no folder" / "journal")
    assert (tmp_path / "journal").read_bytes() == b"jobs"


def test_what_has_the_name_of_a_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("file", "file/below", "link"):
        with pytest.raises(OSError, match=name.split("/")[0]):
            make_private_folder(tmp_path / name)


def test_what_an_earlier_version_left_open_is_closed(tmp_path: Path) -> None:
    own, outside = tmp_path / "own", tmp_path / "outside"
    for folder in (own / "below", outside):
        folder.mkdir(parents=True)
    for path in (own / "journal", own / "below" / "record", outside / "clip"):
        path.write_bytes(b"")
        path.chmod(0o644)
    (own / "runs").write_bytes(b"")
    (own / "runs").chmod(0o755)
    (own / "link").symlink_to(outside / "clip")
    (own / "folder link").symlink_to(outside)
    for folder in (own, own / "below", outside):
        folder.chmod(0o755)
    make_private(own, with_subfolders=False)
    assert (mode_of(own), mode_of(own / "journal"), mode_of(own / "runs")) == (0o700, 0o600, 0o700)
    assert (mode_of(own / "below"), mode_of(own / "below" / "record")) == (0o755, 0o644)
    make_private(own, with_subfolders=True)
    assert (mode_of(own / "below"), mode_of(own / "below" / "record")) == (0o700, 0o600)
    assert (mode_of(outside), mode_of(outside / "clip")) == (0o755, 0o644)


def test_links_shared_folders_and_what_is_not_there_are_left_alone(tmp_path: Path) -> None:
    shared, target = tmp_path / "shared", tmp_path / "target"
    for folder, mode in ((shared, 0o1777), (target, 0o755)):
        folder.mkdir()
        folder.chmod(mode)
        (folder / "file").write_bytes(b"")
        (folder / "file").chmod(0o644)
    (tmp_path / "link").symlink_to(target)
    for name in ("shared", "link", "nothing", "target/file"):
        make_private(tmp_path / name, with_subfolders=True)
    assert (mode_of(shared), mode_of(target)) == (0o1777, 0o755)
    assert mode_of(shared / "file") == mode_of(target / "file") == 0o644


def test_what_another_user_owns_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "file").chmod(0o644)
    with monkeypatch.context() as other:
        other.setattr(os, "geteuid", lambda: 4711)
        make_private(tmp_path, with_subfolders=True)
        assert not is_private(tmp_path)
        with open(tmp_path / "file", "ab", opener=private_opener):
            pass
    assert (mode_of(tmp_path), mode_of(tmp_path / "file")) == (0o755, 0o644)


@pytest.mark.parametrize(("mode", "wanted"), [(0o700, True), (0o755, True), (0o777, False)])
def test_a_folder_others_can_write_to_is_not_private(
    tmp_path: Path, mode: int, wanted: bool
) -> None:
    tmp_path.chmod(mode)
    (tmp_path / "link").symlink_to(tmp_path)
    assert is_private(tmp_path) is wanted
    assert not is_private(tmp_path / "link")
    assert not is_private(tmp_path / "nothing")


# These make folders for clips, which are the user's to share, or the system's own trash.
OTHERS = {
    "app/bridge/platform/trash.py",
    "app/storage/files/clip_files.py",
    "app/storage/files/clip_folder.py",
    "app/cli/walkthrough.py",
}


def test_no_one_else_makes_folders() -> None:
    made = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "app").rglob("*.py")
        if ".mkdir(" in path.read_text(encoding="utf-8")
    }
    assert made == {"app/fs/private.py", *OTHERS}
