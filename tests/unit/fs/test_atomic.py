"""Files that are replaced whole or not at all."""

import errno
import os
import stat
import tempfile
from pathlib import Path

import pytest

from app.fs.atomic import replacing, sync_file, write_atomically
from tests.platforms import needs_posix_rights


def _full(_: int) -> None:
    raise OSError(errno.ENOSPC, "full")


def test_a_failed_write_leaves_the_old_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "note"
    write_atomically(path, b"old")
    monkeypatch.setattr(os, "fsync", _full)
    with pytest.raises(OSError, match="full"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_can_be_made_anew_does_not_wait_for_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", _full)
    write_atomically(tmp_path / "picture", b"new", is_durable=False)
    assert (tmp_path / "picture").read_bytes() == b"new"


@needs_posix_rights
def test_a_new_file_is_open_to_the_user_only(tmp_path: Path) -> None:
    write_atomically(tmp_path / "note", b"")
    assert stat.S_IMODE((tmp_path / "note").stat().st_mode) == 0o600


def test_an_interrupted_writer_leaves_nothing_behind(tmp_path: Path) -> None:
    unfinished = tmp_path / "clip.part"

    def write() -> None:
        with replacing(tmp_path / "clip", unfinished):
            unfinished.write_bytes(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write()
    assert list(tmp_path.iterdir()) == []


@needs_posix_rights
def test_a_read_only_file_is_flushed() -> None:
    is_root = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        path.write_bytes(b"film")
        path.chmod(0o444)
        Path(folder).chmod(0o755)
        if is_root:
            # To root no file is read-only.
            os.seteuid(65534)
        try:
            assert not os.access(path, os.W_OK, effective_ids=True)
            assert sync_file(path) == 4
        finally:
            if is_root:
                os.seteuid(0)
