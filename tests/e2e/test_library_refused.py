"""Places and a library that take no writes: a sentence in the real window, and nothing is lost."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.fakes.clips import make_clip
from tests.fakes.real_library import CTRL, PROMPTS, RealLibrary
from tests.fakes.real_window import RealWindow

Key = Qt.Key
# Its folder is not writable even for root, for which permission bits do not count.
UNTOUCHABLE = Path("/sys/kernel/uevent_seqnum")


@pytest.fixture
def refused(library: RealLibrary) -> RealLibrary:
    """A clip in a folder that takes no writes, chosen, beside the others."""
    library.add([make_clip("refused", "A clip nobody may touch", UNTOUCHABLE)])
    library.wait_for_names(len(PROMPTS) + 1)
    library.view.setCurrentIndex(library.model.index(library.row_of("A clip nobody may touch")))
    library.settle()
    return library


def rename_to(library: RealLibrary, name: str) -> None:
    library.press(Key.Key_F2)
    dialog = library.window.dialog("rename_dialog")
    field = dialog.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Key.Key_Return)


def test_a_clip_in_a_read_only_folder_keeps_its_name(
    refused: RealLibrary, window: RealWindow
) -> None:
    row = refused.row_of("A clip nobody may touch")
    before = refused.clip(row)
    rename_to(refused, "Another name")
    window.wait_for(lambda: "couldn't be renamed or moved" in window.notice)
    assert str(UNTOUCHABLE) in window.notice
    assert "It was not changed." in window.notice
    window.wait_for(lambda: refused.clip(row) == before)
    assert "Another name" not in refused.names()


def test_a_clip_in_a_read_only_folder_is_not_half_deleted(
    refused: RealLibrary, window: RealWindow
) -> None:
    row = refused.row_of("A clip nobody may touch")
    before = refused.clip(row)
    refused.press(Key.Key_Delete)
    window.wait_for(lambda: "couldn't be moved to the trash" in window.notice)
    assert "It is still in its folder and in your library." in window.notice
    assert UNTOUCHABLE.exists()
    assert refused.clip(row) == before
    assert refused.model.total == len(PROMPTS) + 1
    assert not refused.actions.undo_delete.isEnabled()


def test_of_several_those_that_can_go_do(refused: RealLibrary, window: RealWindow) -> None:
    refused.press(Key.Key_A, CTRL)
    refused.settle()
    refused.press(Key.Key_Delete)
    refused.wait_for_names(1)
    assert refused.names() == ["A clip nobody may touch"]
    # What went wrong is not hidden behind what went well.
    window.wait_for(lambda: "couldn't be moved to the trash" in window.notice)
    refused.press(Key.Key_Z, CTRL)
    refused.wait_for_names(len(PROMPTS) + 1)


@pytest.fixture
def locked(library: RealLibrary, window: RealWindow) -> Iterator[sqlite3.Connection]:
    """Another program's connection that is writing into the library's database.

    The window waits for it a moment only, in place of its five seconds.
    """
    journal = library.window.session._lifecycle.services.library.database
    task = window._loop.create_task(
        journal.run(lambda connection: connection.execute("PRAGMA busy_timeout = 50"))
    )
    window.wait_for(task.done)
    other = sqlite3.connect(journal._path, isolation_level=None)
    yield other
    other.close()


def is_refused(window: RealWindow) -> bool:
    said = "can't write to your library" in window.notice
    return said and "(another program is using it)" in window.notice


def dismiss(library: RealLibrary) -> None:
    library.window.click("Dismiss notice")
    library.window.wait_for(lambda: not is_refused(library.window))
    library.view.setFocus()


def test_while_another_program_writes_nothing_is_lost(
    library: RealLibrary, window: RealWindow, locked: sqlite3.Connection, trash: Path
) -> None:
    before = [library.clip(row) for row in range(4)]
    locked.execute("BEGIN IMMEDIATE")
    library.press(Key.Key_4)
    window.wait_for(lambda: is_refused(window))
    assert "No clip is lost." in window.notice
    window.wait_for(lambda: not library.actions.ratings[4].isChecked())
    dismiss(library)
    library.press(Key.Key_Delete)
    window.wait_for(lambda: is_refused(window))
    dismiss(library)
    rename_to(library, "Another name")
    window.wait_for(lambda: is_refused(window))
    assert [library.clip(row) for row in range(4)] == before
    assert all(clip.path.exists() for clip in before)
    assert not trash.exists()
    # What is read goes on meanwhile.
    library.pane.bar.search_field.setText("tram")
    library.wait_for_names(1)
    library.pane.bar.search_field.clear()
    library.wait_for_names(4)
    locked.execute("ROLLBACK")
    library.click(0)
    library.press(Key.Key_4)
    window.wait_for(lambda: library.clip(0).annotations.rating == 4)


def test_an_undo_that_is_refused_can_be_done_later(
    library: RealLibrary, window: RealWindow, locked: sqlite3.Connection
) -> None:
    names = library.names()
    library.press(Key.Key_A, CTRL)
    library.settle()
    library.press(Key.Key_Delete)
    window.wait_for(lambda: library.model.total == 0)
    locked.execute("BEGIN IMMEDIATE")
    library.press(Key.Key_Z, CTRL)
    window.wait_for(lambda: is_refused(window))
    assert library.actions.undo_delete.isEnabled()
    locked.execute("ROLLBACK")
    library.press(Key.Key_Z, CTRL)
    library.wait_for_names(4)
    assert library.names() == names
    assert not library.actions.undo_delete.isEnabled()
