"""A second window of one data folder, on real sockets; in test_program.py as real processes."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.platform import single_instance
from app.bridge.platform.single_instance import SingleInstance
from tests.paths import ROOT
from tests.platforms import needs_named_pipes, needs_peer_ids


@pytest.fixture
def sockets() -> Iterator[Path]:
    """A folder with a short name: the paths of sockets are."""
    with TemporaryDirectory(prefix="gallop-") as folder:
        yield Path(folder)


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path, sockets: Path) -> Iterator[SingleInstance]:
    first = SingleInstance(tmp_path, sockets)
    yield first
    first.close()


ASK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.bridge.platform.single_instance import SingleInstance
app = QCoreApplication([])
print(SingleInstance(Path(sys.argv[1]), Path(sys.argv[2])).is_first(tuple(map(Path, sys.argv[3:]))))
"""


def ask_elsewhere(qtbot: QtBot, folder: Path, sockets: Path, *files: Path) -> bool:
    """What a second start in `folder` finds, while the first's event loop runs."""
    command = [sys.executable, "-c", ASK, str(folder), str(sockets), *map(str, files)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as asking:
        qtbot.waitUntil(lambda: asking.poll() is not None)
        assert asking.stdout is not None
        return asking.stdout.read() == "True\n"


def test_a_second_start_raises_the_first(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, sockets: Path
) -> None:
    assert first.is_first()
    raised: list[bool] = []
    first.raise_requested.connect(lambda: raised.append(True))
    # The same folder, written in another way.
    (tmp_path / "sub").mkdir()
    assert not ask_elsewhere(qtbot, tmp_path / "sub" / "..", sockets)
    assert not ask_elsewhere(qtbot, tmp_path, sockets)
    assert raised == [True, True]


def test_a_second_start_hands_its_files_over(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, sockets: Path
) -> None:
    assert first.is_first()
    offered: list[tuple[Path, ...]] = []
    first.files_offered.connect(offered.append)
    files = (tmp_path / "a horse.mp4", tmp_path / "黑马\nat dawn é.mp4")
    assert not ask_elsewhere(qtbot, tmp_path, sockets, *files)
    assert not ask_elsewhere(qtbot, tmp_path, sockets)
    assert offered == [files]


def test_another_folder_has_a_window_of_its_own(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, sockets: Path
) -> None:
    assert first.is_first()
    other = SingleInstance(tmp_path / "other", sockets)
    assert other.is_first()
    other.close()


def test_a_window_that_is_closing_is_first_no_more(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, sockets: Path
) -> None:
    assert first.is_first()
    first.close()
    second = SingleInstance(tmp_path, sockets)
    assert second.is_first()
    second.close()


def test_one_that_does_not_answer_is_not_waited_for(
    qtbot: QtBot,
    first: SingleInstance,
    tmp_path: Path,
    sockets: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(single_instance, "_ANSWER_MS", 10)
    assert first.is_first()
    # Its event loop does not run meanwhile.
    assert SingleInstance(tmp_path, sockets).is_first()
    assert not ask_elsewhere(qtbot, tmp_path, sockets)


def test_of_two_starts_at_once_neither_takes_the_others_socket(
    qtbot: QtBot,
    first: SingleInstance,
    tmp_path: Path,
    sockets: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(single_instance, "_ANSWER_MS", 10)
    raised: list[bool] = []
    first.raise_requested.connect(lambda: raised.append(True))
    second = SingleInstance(tmp_path, sockets)
    look = second._other

    def look_too_early() -> None:
        monkeypatch.setattr(second, "_other", look)
        assert first.is_first()

    monkeypatch.setattr(second, "_other", look_too_early)
    # The first's event loop does not run yet; it receives the message later.
    assert second.is_first()
    assert not ask_elsewhere(qtbot, tmp_path, sockets)
    assert raised == [True, True]


def test_a_socket_that_was_left_behind_is_replaced(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, sockets: Path
) -> None:
    left = Path(first._name)
    left.write_bytes(b"")
    assert first.is_first()
    assert not ask_elsewhere(qtbot, tmp_path, sockets)


@needs_named_pipes
def test_what_lies_in_the_folder_is_the_users_alone(
    qtbot: QtBot, first: SingleInstance, sockets: Path
) -> None:
    before = os.umask(0)
    try:
        assert first.is_first()
    finally:
        os.umask(before)
    assert [path.name for path in sockets.iterdir()] == [Path(first._name).name]
    assert all(stat.S_IMODE(path.stat().st_mode) & 0o077 == 0 for path in sockets.iterdir())


@needs_peer_ids
def test_another_users_window_is_not_asked(
    qtbot: QtBot,
    first: SingleInstance,
    tmp_path: Path,
    sockets: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert first.is_first()
    raised: list[bool] = []
    first.raise_requested.connect(lambda: raised.append(True))
    second = SingleInstance(tmp_path, sockets)
    # Its event loop does not run, so a window that is asked would be waited for.
    monkeypatch.setattr(single_instance, "_ANSWER_MS", 600_000)
    monkeypatch.setattr(os, "geteuid", lambda: 4711)
    assert second.is_first()
    second.close()
    assert raised == []


@needs_peer_ids
def test_another_users_start_is_not_answered(
    qtbot: QtBot,
    first: SingleInstance,
    tmp_path: Path,
    sockets: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert first.is_first()
    offered: list[tuple[Path, ...]] = []
    first.files_offered.connect(offered.append)
    first.raise_requested.connect(lambda: offered.append(()))
    monkeypatch.setattr(os, "geteuid", lambda: 4711)
    assert ask_elsewhere(qtbot, tmp_path, sockets, tmp_path / "a.mp4")
    assert offered == []
