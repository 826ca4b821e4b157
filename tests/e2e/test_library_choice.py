"""What is done is done with the clips that are chosen, however late their answers come."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QPlainTextEdit

from tests.fakes.real_library import CTRL, RealLibrary
from tests.fakes.real_window import RealWindow

Key = Qt.Key
# More than are loaded at the start; the last of them is not.
SOME = 1_000


@pytest.fixture
def some(library: RealLibrary, window: RealWindow) -> RealLibrary:
    """A thousand clips, of which the first page is loaded."""
    library.add_many(SOME)
    assert library.model.clip(SOME - 1) is None
    return library


def choose(library: RealLibrary, row: int) -> None:
    """Choose a row without scrolling to it, so that it is not loaded for that."""
    index = library.model.index(row)
    library.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    library.main._library._chosen.settle()


def test_a_late_answer_about_another_choice_is_dropped(
    some: RealLibrary, window: RealWindow
) -> None:
    loader, service = window.session.library_loader, window.session.library_actions
    choose(some, SOME - 1)
    # The row is known by its id, and its clip is looked up: now the user selects another.
    loader.selection_found.connect(lambda _: choose(some, 0))
    emitted: list[object] = []
    service.looked_up.connect(emitted.append)
    window.wait_for(lambda: bool(emitted))
    assert some.actions.clips == (some.clip(0),)
    shown = some.pane.details.findChild(QPlainTextEdit, "clip_path")
    assert shown.toPlainText() == str(some.clip(0).path)


def test_an_answer_that_is_still_under_way_is_not_asked_about(
    some: RealLibrary, window: RealWindow
) -> None:
    loader, service = window.session.library_loader, window.session.library_actions
    looked_up: list[object] = []
    service.looked_up.connect(looked_up.append)
    choose(some, SOME - 1)
    choose(some, 0)
    with window._qtbot.waitSignal(loader.selection_found):
        pass
    assert "look up clips" not in window.session._tasks.names
    assert looked_up == []
    assert some.actions.clips == (some.clip(0),)


def test_what_is_acted_on_is_what_is_marked_when_rows_move(
    some: RealLibrary, window: RealWindow
) -> None:
    choose(some, SOME - 1)
    with window._qtbot.waitSignal(window.session.library_actions.looked_up):
        pass
    total, first = some.model.total, some.clip(0).clip_id

    def is_about_the_marked() -> bool:
        rows = [row for part in some.view.selected_rows() for row in part]
        marked, clips = [some.model.clip(row) for row in rows], some.actions.clips
        pairs = zip(marked, clips, strict=False)
        return len(rows) == len(clips) and all(clip in (None, other) for clip, other in pairs)

    assert is_about_the_marked()
    # A clip before it goes, and with it every row behind moves up.
    window.session.library_actions.delete([first])
    window.wait_for(lambda: some.model.total == total - 1 and is_about_the_marked())


def test_a_key_that_comes_at_once_is_about_the_new_choice(
    library: RealLibrary, window: RealWindow
) -> None:
    first, second, *_ = library.names()
    # Both keys before the window has had a moment for anything else.
    library.press(Key.Key_Right)
    library.press(Key.Key_4)
    window.wait_for(lambda: any(library.clip(row).annotations.rating for row in range(2)))
    assert [library.clip(row).annotations.rating for row in range(2)] == [0, 4]
    library.press(Key.Key_Left)
    library.press(Key.Key_Delete)
    window.wait_for(lambda: library.model.total == 3)
    assert first not in library.names()
    assert second in library.names()


def test_a_mark_is_taken_back_from_what_has_it(library: RealLibrary, window: RealWindow) -> None:
    library.press(Key.Key_D, CTRL)
    window.wait_for(lambda: library.clip(0).annotations.is_favourite)
    library.settle()
    # The clip before was a favourite; the new one is not, and becomes one.
    library.press(Key.Key_Right)
    library.press(Key.Key_D, CTRL)
    window.wait_for(lambda: library.clip(1).annotations.is_favourite)
    assert library.clip(0).annotations.is_favourite
