import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.core import problems
from app.core.errors import JournalUnusable
from app.storage.paths import Paths, close_to_others, make_folders, resources_dir, socket_folder
from tests.platforms import needs_an_unknown_home, needs_posix_rights, needs_xdg


def test_gallop_home_holds_everything(tmp_path: Path) -> None:
    tmp_path /= "gallop"
    paths = Paths.find({"GALLOP_HOME": f" {tmp_path} "})
    places = (
        paths.data_dir,
        paths.config_dir,
        paths.cache_dir,
        paths.logs_dir,
        paths.clips_dir,
        paths.journal_file,
        paths.settings_file,
        paths.posters_dir,
        paths.demo_dir,
    )
    assert all(place.is_relative_to(tmp_path) for place in places)
    assert paths.clips_dir == tmp_path / "Videos" / "Gallop"
    # A copy of all that must not know itself as the original.
    assert paths.journal_notes_dir is not None
    assert not paths.journal_notes_dir.is_relative_to(tmp_path)
    assert not tmp_path.exists()


@needs_an_unknown_home
@pytest.mark.parametrize("state", ["", "here"])
def test_without_a_home_the_journals_are_remembered_in_gallops(
    state: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", state)
    monkeypatch.delenv("HOME", raising=False)
    # As for a user whom the system does not know.
    monkeypatch.setattr("os.path.expanduser", str)
    notes_dir = Paths.find({"GALLOP_HOME": str(tmp_path)}).journal_notes_dir
    assert notes_dir == tmp_path / "journals"


def test_nothing_is_remembered_of_the_demos_journal(tmp_path: Path) -> None:
    assert Paths.find({"GALLOP_HOME": str(tmp_path)}).for_demo().journal_notes_dir is None


def test_a_relative_home_is_made_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Paths.find({"GALLOP_HOME": "here"}).data_dir == tmp_path / "here"


@needs_xdg
@pytest.mark.parametrize("environment", [{}, {"GALLOP_HOME": "  "}])
def test_otherwise_the_system_says_where(
    environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    monkeypatch.setenv("XDG_VIDEOS_DIR", str(tmp_path / "Vidéos"))
    paths = Paths.find(environment)
    assert paths.journal_file == tmp_path / "DATA" / "Gallop" / "journal.sqlite3"
    assert paths.settings_file == tmp_path / "CONFIG" / "Gallop" / "settings.json"
    assert paths.cache_dir == tmp_path / "CACHE" / "Gallop"
    assert paths.logs_dir.is_relative_to(tmp_path / "STATE" / "Gallop")
    assert paths.clips_dir == tmp_path / "Vidéos" / "Gallop"


def test_the_demo_has_a_journal_and_clips_of_its_own(tmp_path: Path) -> None:
    real = Paths.find({"GALLOP_HOME": str(tmp_path)})
    demo = real.for_demo()
    assert demo.journal_file == tmp_path / "demo" / "journal.sqlite3"
    assert demo.clips_dir == tmp_path / "Videos" / "Gallop" / "Demo"
    assert demo.posters_dir != real.posters_dir
    assert demo.settings_file == real.settings_file
    assert demo.logs_dir == real.logs_dir


@needs_posix_rights
def test_folders_are_made_for_their_owner_only(tmp_path: Path) -> None:
    paths = Paths.find({"GALLOP_HOME": str(tmp_path / "new" / "home")})
    make_folders(paths)
    make_folders(paths)
    assert paths.logs_dir.is_dir()
    assert paths.cache_dir.is_dir()
    assert not paths.clips_dir.exists()
    assert paths.data_dir.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_made_has_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8", newline="\n")
    with pytest.raises(JournalUnusable) as caught:
        make_folders(Paths.find({"GALLOP_HOME": str(tmp_path / "file" / "home")}))
    assert caught.value.problem.kind is problems.journal_unwritable
    assert str(tmp_path / "file" / "home") in caught.value.message


@pytest.mark.parametrize("name", ["cache", "logs"])
def test_what_can_be_done_without_keeps_nothing_closed(tmp_path: Path, name: str) -> None:
    """Paid jobs are followed also without a writable cache, such as a folder of root's."""
    (tmp_path / name).write_text("a file in the folder's place", encoding="utf-8", newline="\n")
    paths = Paths.find({"GALLOP_HOME": str(tmp_path)})
    make_folders(paths)
    assert {path.name for path in tmp_path.iterdir() if path.is_dir()} == {"cache", "logs"} - {name}


def test_resources_of_a_checkout_and_of_a_frozen_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert list((resources_dir() / "models").glob("*.toml"))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources_dir() == tmp_path / "resources"


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A temporary folder for all users, with a path as short as that of a socket has to be."""
    with TemporaryDirectory(prefix="gallop-") as folder:
        monkeypatch.setattr(tempfile, "tempdir", folder)
        Path(folder).chmod(0o1777)
        yield Path(folder)


@needs_posix_rights
def test_sockets_lie_where_no_one_else_can_write(short: Path, tmp_path: Path) -> None:
    def folder_with(runtime: str) -> Path:
        environment = {"GALLOP_HOME": str(tmp_path), "XDG_RUNTIME_DIR": runtime}
        return socket_folder(Paths.find(environment))

    own, below_tmp = short / "run", short / f"gallop-{os.geteuid()}"
    own.mkdir(mode=0o700)
    (short / "link").symlink_to(own)
    long = short / ("long" * 20)
    long.mkdir(mode=0o700)
    assert folder_with(str(own)) == own
    for unusable in ("", "run", str(short), str(short / "link"), str(long), str(short / "none")):
        assert folder_with(unusable) == below_tmp
    assert stat.S_IMODE(below_tmp.stat().st_mode) == 0o700
    # Another user has made a world-writable folder of that name.
    below_tmp.chmod(0o777)
    assert folder_with("") == tmp_path
    below_tmp.rmdir()
    below_tmp.symlink_to(own)
    assert folder_with("") == tmp_path


@needs_posix_rights
def test_the_home_folder_itself_stays_open_to_whom_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "user"
    (home / "logs").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    for folder in (tmp_path, home, home / "logs"):
        folder.chmod(0o755)
    close_to_others(Paths.find({"GALLOP_HOME": str(home)}))
    close_to_others(Paths.find({"GALLOP_HOME": str(tmp_path)}))
    modes = [stat.S_IMODE(folder.stat().st_mode) for folder in (tmp_path, home, home / "logs")]
    assert modes == [0o755, 0o755, 0o700]
