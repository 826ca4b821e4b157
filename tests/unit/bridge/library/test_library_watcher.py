"""When rounds are made, and that the next one comes whatever became of the last."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.library import library_watcher as library_watcher
from app.bridge.library.library_watcher import LibraryWatcher
from app.core import problems
from app.core.clip import Clip
from app.engine.clips.library_scan import ScanReport
from tests.fakes.bridge_world import BridgeWorld, Gate, Run
from tests.patience import PATIENCE_S


@pytest.fixture
def world(tmp_path: Path, on_qt_loop: Run) -> Iterator[BridgeWorld]:
    world = BridgeWorld(tmp_path, on_qt_loop)
    yield world
    world.close()


@pytest.fixture
def clip(world: BridgeWorld) -> Clip:
    return world.run(world.world.add("lab.mp4"))


@pytest.fixture
def desk(world: BridgeWorld, monkeypatch: pytest.MonkeyPatch) -> Iterator[LibraryWatcher]:
    monkeypatch.setattr(library_watcher, "_FIRST_MS", 0)
    monkeypatch.setattr(library_watcher, "_SETTLED_MS", 10)
    desk = LibraryWatcher(world.tasks, world.part("library"), world.part("library_scan"))
    yield desk
    desk.stop()


@pytest.fixture
def news(desk: LibraryWatcher, qtbot: QtBot) -> Callable[[Callable[[], Any]], ScanReport]:
    def after(event: Callable[[], Any]) -> ScanReport:
        with qtbot.waitSignal(desk.changes_found) as told:
            event()
        (report,) = told.args
        return report

    return after


def until_quiet(world: BridgeWorld, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not world.tasks.names)


def test_a_first_round_and_one_when_a_folder_changes(
    world: BridgeWorld, desk: LibraryWatcher, news: Any, clip: Clip
) -> None:
    moved = clip.path.with_name("moved.mp4")
    clip.path.rename(moved)
    assert news(desk.begin) == ScanReport(moved=(clip.clip_id,))
    assert news(moved.unlink) == ScanReport(gone=(clip.clip_id,))


def test_folders_that_come_and_go_are_watched(
    world: BridgeWorld, desk: LibraryWatcher, news: Any, clip: Clip, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    world.run(world.library.watch_folder(stick))
    desk.scan()
    until_quiet(world, qtbot)
    stick.mkdir()
    desk.scan()
    until_quiet(world, qtbot)
    assert news(lambda: clip.path.rename(stick / "lab.mp4")).moved == (clip.clip_id,)
    assert news(lambda: (stick / "lab.mp4").rename(clip.path)).moved == (clip.clip_id,)


def test_watched_folders_are_added_and_removed(
    world: BridgeWorld, desk: LibraryWatcher, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for change, folders in ((desk.watch_folder, (stick,)), (desk.unwatch_folder, ())):
        with qtbot.waitSignal(desk.folders_listed) as told:
            change(stick)
        assert told.args == [folders]
        until_quiet(world, qtbot)
        assert (str(stick) in desk._watcher.directories()) == bool(folders)
    with qtbot.waitSignal(desk.folders_listed) as told:
        desk.list_folders()
    assert told.args == [()]


def test_a_change_during_a_round_is_looked_at_after_it(
    world: BridgeWorld, desk: LibraryWatcher, news: Any, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate()
    real = world.library_scan.read_contents

    async def read_contents() -> None:
        await gate.through()
        await real()

    monkeypatch.setattr(world.library_scan, "read_contents", read_contents)
    desk.scan()
    world.run(gate.reached.wait())
    clip.path.unlink()
    desk.scan()
    assert news(gate.open).gone == (clip.clip_id,)


def test_a_change_at_the_very_end_of_a_round_is_not_forgotten(
    world: BridgeWorld, desk: LibraryWatcher, news: Any, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder was told to have changed, and the wait for it to settle not over."""
    gate = Gate()
    monkeypatch.setattr(world.library_scan, "read_contents", gate.through)
    desk.scan()
    world.run(gate.reached.wait())
    monkeypatch.setattr(library_watcher, "_SETTLED_MS", 100)
    clip.path.unlink()
    desk._on_folder_changed(str(world.clips_dir))
    assert news(gate.open).gone == (clip.clip_id,)


def test_a_database_that_another_program_holds_ends_no_scans(
    world: BridgeWorld,
    desk: LibraryWatcher,
    news: Any,
    clip: Clip,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(library_watcher, "_REGULARLY_MS", 50)
    clip.path.unlink()
    with closing(sqlite3.connect(world.world.folders.journal, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        desk.scan()
        qtbot.waitUntil(lambda: bool(world.problems))
        other.execute("ROLLBACK")
    assert set(world.kinds()) == {problems.journal_unwritable}
    assert news(lambda: None).gone == (clip.clip_id,)


def test_after_stop_nothing_is_watched(
    world: BridgeWorld, desk: LibraryWatcher, clip: Clip, qtbot: QtBot
) -> None:
    desk.scan()
    until_quiet(world, qtbot)
    desk.stop()
    assert desk._watcher.directories() == []
    world.is_open = False
    desk.scan()
    assert world.tasks.names == ()


def test_a_folder_that_does_not_answer_holds_up_no_window(
    world: BridgeWorld, desk: LibraryWatcher, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a network disk whose server is gone: whoever looks at it waits."""
    is_asked, answers = threading.Event(), threading.Event()
    real = Path.is_dir

    def is_dir(path: Path) -> bool:
        if path == world.clips_dir:
            is_asked.set()
            assert threading.current_thread() is not threading.main_thread()
            answers.wait(PATIENCE_S)
        return real(path)

    monkeypatch.setattr(Path, "is_dir", is_dir)
    desk.scan()
    qtbot.waitUntil(is_asked.is_set)
    assert desk._watcher.directories() == []
    answers.set()
    until_quiet(world, qtbot)
    assert world.problems == []
    assert desk._watcher.directories() == [str(world.clips_dir)]
