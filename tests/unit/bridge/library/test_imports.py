"""Files dropped onto the window: inspected, imported, and the signals for the window."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.bridge.library.imports import ImportService, ImportSummary
from app.core import problems
from app.core.library.clip import FoundClip
from app.core.problem import ProblemKind
from tests.fakes.bridge_world import BridgeWorld, Run
from tests.fakes.library_world import write_gallop_clip


@pytest.fixture
def world(tmp_path: Path, on_qt_loop: Run) -> Iterator[BridgeWorld]:
    world = BridgeWorld(tmp_path, on_qt_loop)
    yield world
    world.close()


@pytest.fixture
def service(world: BridgeWorld) -> ImportService:
    service = ImportService(world.tasks, world.part("importer"), world.part("clips_dir"))
    service.problem_met.connect(world.problems.append)
    return service


@pytest.fixture
def folder(tmp_path: Path, on_qt_loop: Run) -> Path:
    """Three clips, one of them twice, and one broken file."""
    for number in range(3):
        on_qt_loop(write_gallop_clip(tmp_path / "from" / f"{number}.mp4", number))
    (tmp_path / "from" / "2 again.mp4").write_bytes((tmp_path / "from" / "2.mp4").read_bytes())
    (tmp_path / "from" / "broken.mp4").write_bytes(b"")
    return tmp_path / "from"


def imported(service: ImportService, qtbot: QtBot, begin: Any) -> ImportSummary:
    with qtbot.waitSignal(service.imported) as emitted:
        begin()
    (summary,) = emitted.args
    return summary


def emitted(summary: ImportSummary) -> list[tuple[ProblemKind, int]]:
    return [(trouble.kind, trouble.others) for trouble in summary.troubles]


def test_a_folder(world: BridgeWorld, service: ImportService, qtbot: QtBot, folder: Path) -> None:
    progress: list[tuple[int, int]] = []
    service.progress_changed.connect(lambda done, total: progress.append((done, total)))
    summary = imported(service, qtbot, lambda: service.add_all((), [folder]))
    assert (summary.added, summary.known, summary.was_stopped) == (3, 1, False)
    assert (summary.failed, summary.first_failed) == (1, (folder / "broken.mp4",))
    assert summary.problem
    assert summary.problem.message.startswith("1 of 5 files couldn't be added")
    # First the files are looked for.
    assert progress == [(0, 0), *((number, 5) for number in range(1, 6))]
    assert not summary.is_whole
    assert world.problems == []
    added = world.run(world.library.clips(summary.first_ids))
    assert [clip.path.parent for clip in added] == [folder] * 3


def test_dropped_files_are_copied(
    world: BridgeWorld, service: ImportService, qtbot: QtBot, folder: Path
) -> None:
    summary = imported(service, qtbot, lambda: service.add_all([folder / "0.mp4"], ()))
    (added,) = world.run(world.library.clips(summary.first_ids))
    assert added.path == world.clips_dir / "0.mp4"
    assert summary.problem is None
    assert summary.is_whole


def test_what_the_disk_does_not_take_is_no_broken_video(
    world: BridgeWorld, service: ImportService, qtbot: QtBot, folder: Path
) -> None:
    world.clips_dir.rmdir()
    world.clips_dir.touch()
    files = [folder / "0.mp4", folder / "1.mp4", folder / "broken.mp4"]
    summary = imported(service, qtbot, lambda: service.add_all(files, ()))
    assert (summary.unread, summary.failed, summary.is_whole) == (2, 1, False)
    # Once for all files.
    assert emitted(summary) == [(problems.copy_failed, 1)]
    assert summary.problem
    assert summary.problem.message.startswith("1 of 3 files")
    assert (folder / "0.mp4").exists()


def test_stopped(world: BridgeWorld, service: ImportService, qtbot: QtBot, folder: Path) -> None:
    service.progress_changed.connect(lambda done, total: service.stop() if done == 2 else None)
    summary = imported(service, qtbot, lambda: service.add_all((), [folder]))
    assert summary.was_stopped
    assert summary.added == 2
    # The rest another time.
    service.progress_changed.disconnect()
    summary = imported(service, qtbot, lambda: service.add_all((), [folder]))
    assert (summary.added, summary.known) == (1, 3)


def test_what_is_dropped_during_an_import_comes_after_it(
    world: BridgeWorld, service: ImportService, qtbot: QtBot, folder: Path, on_qt_loop: Run
) -> None:
    on_qt_loop(write_gallop_clip(folder.parent / "more" / "7.mp4", 7))
    progress: list[tuple[int, int]] = []
    service.progress_changed.connect(lambda done, total: progress.append((done, total)))
    more = iter([lambda: service.add_all([], [folder.parent / "more"])])
    service.progress_changed.connect(lambda done, _: done and next(more, lambda: None)())
    summary = imported(service, qtbot, lambda: service.add_all((), [folder]))
    assert (summary.added, summary.known, summary.was_stopped) == (4, 1, False)
    assert progress[-1] == (6, 6)
    # Stopped is stopped: what waits is not begun.
    more = iter([lambda: service.add_all((), [folder.parent / "more"]), service.stop])
    summary = imported(service, qtbot, lambda: service.add_all((), [folder]))
    assert (summary.known, summary.was_stopped) == (2, True)
    assert world.tasks.names == ()


def test_a_database_that_another_program_holds(
    world: BridgeWorld, service: ImportService, qtbot: QtBot, folder: Path
) -> None:
    with closing(sqlite3.connect(world.world.folders.journal, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        summary = imported(service, qtbot, lambda: service.add_all((), [folder]))
        other.execute("ROLLBACK")
    assert summary.added == 0
    assert summary.was_stopped
    assert not summary.is_whole
    assert world.kinds() == [problems.journal_unwritable]
    assert imported(service, qtbot, lambda: service.add_all((), [folder])).added == 3


def test_a_folder_that_cannot_be_read(
    world: BridgeWorld, service: ImportService, qtbot: QtBot, folder: Path
) -> None:
    summary = imported(service, qtbot, lambda: service.add_all((), [folder / "nothing"]))
    assert (summary.added, summary.problem, summary.unread) == (0, None, 0)
    assert not summary.is_whole
    assert emitted(summary) == [(problems.folder_unreadable, 0)]
    # The others are imported all the same.
    summary = imported(service, qtbot, lambda: service.add_all([], [folder / "nothing", folder]))
    assert (summary.added, summary.was_stopped) == (3, False)


def test_a_single_file_looked_at(
    world: BridgeWorld, service: ImportService, qtbot: QtBot, folder: Path
) -> None:
    with qtbot.waitSignal(service.looked_at) as emitted:
        service.take([folder / "1.mp4"])
    found: FoundClip = emitted.args[0]
    assert found.recipe
    assert found.recipe.take_id == "take-1"
    for name in ("broken.mp4", "nothing.mp4"):
        with qtbot.waitSignal(service.problem_met) as emitted:
            service.take([folder / name])
        assert emitted.args[0].kind is problems.clip_unreadable
        assert name in emitted.args[0].message


def test_a_folder_with_a_dot_in_its_name(
    world: BridgeWorld, service: ImportService, qtbot: QtBot, folder: Path
) -> None:
    """A folder cannot be recognised by its name."""
    dotted = folder.rename(folder.with_name("2026.11"))
    summary = imported(service, qtbot, lambda: service.take([dotted]))
    assert (summary.added, summary.known) == (3, 1)
    with qtbot.waitSignal(service.looked_at) as emitted:
        service.take([dotted / "1.mp4"])
    assert emitted.args[0].path == dotted / "1.mp4"
    with qtbot.waitSignal(service.problem_met) as emitted:
        service.take([dotted / "2026.12"])
    assert emitted.args[0].kind is problems.clip_unreadable
    # A second drop does not take back the first.
    service.take([dotted])
    summary = imported(service, qtbot, lambda: service.take([dotted / "0.mp4", dotted / "1.mp4"]))
    assert summary.known == 6


def test_without_services_nothing_happens(
    world: BridgeWorld, service: ImportService, folder: Path
) -> None:
    world.is_open = False
    service.take([folder])
    service.take([folder])
    service.add_all([folder], ())
    service.add_all((), [folder])
    service.stop()
    assert world.tasks.names == ()
