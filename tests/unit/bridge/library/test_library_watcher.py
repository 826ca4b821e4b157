"""When scans are made, and that the next one follows however the last one ended."""

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
from app.core.library.clip import Clip
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
def watcher(world: BridgeWorld, monkeypatch: pytest.MonkeyPatch) -> Iterator[LibraryWatcher]:
    monkeypatch.setattr(library_watcher, "_FIRST_MS", 0)
    monkeypatch.setattr(library_watcher, "_SETTLED_MS", 10)
    watcher = LibraryWatcher(world.tasks, world.part("library"), world.part("library_scan"))
    yield watcher
    watcher.stop()


@pytest.fixture
def report_after(
    watcher: LibraryWatcher, qtbot: QtBot
) -> Callable[[Callable[[], Any]], ScanReport]:
    def after(event: Callable[[], Any]) -> ScanReport:
        with qtbot.waitSignal(watcher.changes_found) as emitted:
            event()
        (report,) = emitted.args
        return report

    return after


def until_quiet(world: BridgeWorld, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not world.tasks.names)


def test_a_first_scan_and_one_when_a_folder_changes(
    world: BridgeWorld, watcher: LibraryWatcher, report_after: Any, clip: Clip
) -> None:
    moved = clip.path.with_name("moved.mp4")
    clip.path.rename(moved)
    assert report_after(watcher.begin) == ScanReport(moved=(clip.clip_id,))
    assert report_after(moved.unlink) == ScanReport(gone=(clip.clip_id,))


def test_folders_that_come_and_go_are_watched(
    world: BridgeWorld,
    watcher: LibraryWatcher,
    report_after: Any,
    clip: Clip,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    stick = tmp_path / "stick"
    world.run(world.library.watch_folder(stick))
    watcher.scan()
    until_quiet(world, qtbot)
    stick.mkdir()
    watcher.scan()
    until_quiet(world, qtbot)
    assert report_after(lambda: clip.path.rename(stick / "lab.mp4")).moved == (clip.clip_id,)
    assert report_after(lambda: (stick / "lab.mp4").rename(clip.path)).moved == (clip.clip_id,)


def test_watched_folders_are_added_and_removed(
    world: BridgeWorld, watcher: LibraryWatcher, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for change, folders in ((watcher.watch_folder, (stick,)), (watcher.unwatch_folder, ())):
        with qtbot.waitSignal(watcher.folders_listed) as emitted:
            change(stick)
        assert emitted.args == [folders]
        until_quiet(world, qtbot)
        assert (str(stick) in watcher._watcher.directories()) == bool(folders)
    with qtbot.waitSignal(watcher.folders_listed) as emitted:
        watcher.list_folders()
    assert emitted.args == [()]


def test_a_change_during_a_scan_is_looked_at_after_it(
    world: BridgeWorld,
    watcher: LibraryWatcher,
    report_after: Any,
    clip: Clip,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gate = Gate()
    real = world.library_scan.read_contents

    async def read_contents() -> None:
        await gate.through()
        await real()

    monkeypatch.setattr(world.library_scan, "read_contents", read_contents)
    watcher.scan()
    world.run(gate.reached.wait())
    clip.path.unlink()
    watcher.scan()
    assert report_after(gate.open).gone == (clip.clip_id,)


def test_a_change_at_the_very_end_of_a_scan_is_not_forgotten(
    world: BridgeWorld,
    watcher: LibraryWatcher,
    report_after: Any,
    clip: Clip,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The folder was reported as changed, and the wait for it to settle is not over."""
    gate = Gate()
    monkeypatch.setattr(world.library_scan, "read_contents", gate.through)
    watcher.scan()
    world.run(gate.reached.wait())
    monkeypatch.setattr(library_watcher, "_SETTLED_MS", 100)
    clip.path.unlink()
    watcher._on_folder_changed(str(world.clips_dir))
    assert report_after(gate.open).gone == (clip.clip_id,)


def test_a_database_that_another_program_holds_ends_no_scans(
    world: BridgeWorld,
    watcher: LibraryWatcher,
    report_after: Any,
    clip: Clip,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(library_watcher, "_REGULARLY_MS", 50)
    clip.path.unlink()
    with closing(sqlite3.connect(world.world.folders.journal, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        watcher.scan()
        qtbot.waitUntil(lambda: bool(world.problems))
        other.execute("ROLLBACK")
    assert set(world.kinds()) == {problems.journal_unwritable}
    assert report_after(lambda: None).gone == (clip.clip_id,)


def test_after_stop_nothing_is_watched(
    world: BridgeWorld, watcher: LibraryWatcher, clip: Clip, qtbot: QtBot
) -> None:
    watcher.scan()
    until_quiet(world, qtbot)
    watcher.stop()
    assert watcher._watcher.directories() == []
    world.is_open = False
    watcher.scan()
    assert world.tasks.names == ()


def test_a_folder_that_does_not_answer_holds_up_no_window(
    world: BridgeWorld, watcher: LibraryWatcher, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A network disk whose server is gone: every access blocks."""
    is_asked, answers = threading.Event(), threading.Event()
    real = Path.is_dir

    def is_dir(path: Path) -> bool:
        if path == world.clips_dir:
            is_asked.set()
            assert threading.current_thread() is not threading.main_thread()
            answers.wait(PATIENCE_S)
        return real(path)

    monkeypatch.setattr(Path, "is_dir", is_dir)
    watcher.scan()
    qtbot.waitUntil(is_asked.is_set)
    assert watcher._watcher.directories() == []
    answers.set()
    until_quiet(world, qtbot)
    assert world.problems == []
    assert watcher._watcher.directories() == [str(world.clips_dir)]
