"""Deleted clips in the real window: undo loses nothing, and none is played from its old path."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.core.library.clip_query import ClipQuery, ClipSort
from tests.fakes.real_library import CTRL, PROMPTS, RealLibrary
from tests.fakes.real_window import RealWindow

Key = Qt.Key
IN_TRASH = ClipQuery(trashed_only=True, sort=ClipSort.NAME)


def delete(library: RealLibrary, *names: str) -> None:
    """Delete clips together and wait until they are gone."""
    left = len(library.names()) - len(names)
    library.click(library.row_of(names[0]))
    for name in names[1:]:
        library.click(library.row_of(name), CTRL)
    library.press(Key.Key_Delete)
    library.wait_for_names(left)


def reported(window: RealWindow) -> list[str]:
    """The ids of all notices but that of the import the clips came with."""
    notices = window.window._notice_bar.notices()
    return [each.notice_id for each in notices if each.notice_id != "import"]


def test_what_does_not_come_back_is_not_forgotten(
    library: RealLibrary, window: RealWindow, trash: Path, tmp_path: Path
) -> None:
    first, lost, second, _ = library.names()
    lost_file = library.clip(1).path.name
    delete(library, first)
    delete(library, lost, second)
    # The trash of one of them was emptied.
    (trash / lost_file).rename(tmp_path / lost_file)
    library.press(Key.Key_Z, CTRL)
    window.wait_for(lambda: second in library.names())
    assert "couldn't be restored" in window.notice
    assert lost not in library.names()
    # It does not stand in the way of what was deleted before it.
    library.press(Key.Key_Z, CTRL)
    window.wait_for(lambda: first in library.names())
    assert library.actions.undo_delete.isEnabled()
    (tmp_path / lost_file).rename(trash / lost_file)
    library.press(Key.Key_Z, CTRL)
    window.wait_for(lambda: lost in library.names())
    assert not library.actions.undo_delete.isEnabled()
    assert len(library.names()) == len(PROMPTS)


def test_a_clip_behind_a_relative_link_comes_back(library: RealLibrary, window: RealWindow) -> None:
    name, path = library.names()[0], library.clip(0).path
    real = path.rename(path.with_name("real.mp4"))
    path.symlink_to(real.name)
    delete(library, name)
    assert not path.is_symlink()
    library.press(Key.Key_Z, CTRL)
    window.wait_for(lambda: name in library.names())
    assert str(path.readlink()) == real.name
    assert "couldn't" not in window.notice


def test_who_deletes_twice_undoes_once(library: RealLibrary, window: RealWindow) -> None:
    first, second, *_ = library.names()
    delete(library, first)
    library.click(0)
    library.actions.delete.trigger()
    # Before the answer to the first.
    library.actions.delete.trigger()
    window.wait_for(lambda: second not in library.names())
    window.wait_for(lambda: not window.session.library_actions._steps._tasks)
    library.press(Key.Key_Z, CTRL)
    window.wait_for(lambda: second in library.names())
    library.press(Key.Key_Z, CTRL)
    window.wait_for(lambda: first in library.names())
    assert not library.actions.undo_delete.isEnabled()


def test_two_undos_at_once_bring_both_back(library: RealLibrary, window: RealWindow) -> None:
    first, second, *_ = library.names()
    delete(library, first)
    delete(library, second)
    library.press(Key.Key_Z, CTRL)
    library.press(Key.Key_Z, CTRL)
    library.wait_for_names(len(PROMPTS))
    assert not library.actions.undo_delete.isEnabled()


def test_what_is_put_back_by_hand_needs_no_undo(library: RealLibrary, window: RealWindow) -> None:
    delete(library, library.names()[0])
    library.pane.show_query(IN_TRASH)
    library.wait_for_names(1)
    library.click(0)
    library.actions.put_back.trigger()
    window.wait_for(lambda: library.model.total == 0)
    assert not library.actions.undo_delete.isEnabled()


def test_a_deleted_clip_whose_file_is_elsewhere_is_located(
    library: RealLibrary, window: RealWindow, trash: Path, tmp_path: Path
) -> None:
    clip = library.clip(0)
    delete(library, clip.name)
    elsewhere = tmp_path / "found.mp4"
    (trash / clip.path.name).rename(elsewhere)
    library.main._library.toggle_details()
    library.pane.show_query(IN_TRASH)
    window.wait_for(lambda: library.names() == [clip.name])
    library.click(0)
    window.click("Restore")
    window.wait_for(lambda: "choose “Locate…” for the clip" in window.notice)
    # What the sentence names is there to be chosen, in the menu as well as in the details.
    assert library.actions.locate.isVisible()
    assert library.actions.locate.isEnabled()
    window.click("Locate…")
    library.choose_file("locate_chooser", elsewhere)
    window.wait_for(lambda: library.model.total == 0)
    library.pane.show_query(ClipQuery(sort=ClipSort.NAME))
    library.wait_for_names(len(PROMPTS))
    assert library.clip(library.row_of(clip.name)).path == elsewhere
    assert not library.actions.undo_delete.isEnabled()


def test_the_notice_of_a_clip_that_is_located_undoes_nothing_else(
    library: RealLibrary, window: RealWindow, trash: Path
) -> None:
    first, second, *_ = library.names()
    located = library.clip(1)
    delete(library, first)
    delete(library, second)
    window.session.library_actions.locate(located.clip_id, trash / located.path.name)
    window.wait_for(lambda: second in library.names())
    assert reported(window) == []
    # What was deleted before is still there to be undone.
    library.press(Key.Key_Z, CTRL)
    window.wait_for(lambda: first in library.names())


def test_a_deleted_clip_that_is_imported_needs_no_undo(
    library: RealLibrary, window: RealWindow, tmp_path: Path
) -> None:
    first, second, *_ = library.names()
    copy = tmp_path / "elsewhere" / "copy.mp4"
    copy.parent.mkdir()
    shutil.copyfile(library.clip(1).path, copy)
    delete(library, first)
    delete(library, second)
    window.session.import_service.add_all([copy], [])
    window.wait_for(lambda: second in library.names())
    assert reported(window) == []
    assert window.notice == "1 clip was added to your library."
    library.press(Key.Key_Z, CTRL)
    window.wait_for(lambda: first in library.names())
    assert not library.actions.undo_delete.isEnabled()
    # Deleted anew, it can be undone anew.
    delete(library, second)
    library.press(Key.Key_Z, CTRL)
    window.wait_for(lambda: second in library.names())


def test_who_only_chooses_a_deleted_clip_is_reported_nothing(
    library: RealLibrary, window: RealWindow
) -> None:
    clip = library.clip(0)
    delete(library, clip.name)
    library.pane.show_query(IN_TRASH)
    window.wait_for(lambda: library.names() == [clip.name])
    library.click(0)
    assert reported(window) == ["deleted"]


def test_what_is_said_of_a_deleted_clip_ends_when_another_is_played(
    library: RealLibrary, window: RealWindow
) -> None:
    clip = library.clip(0)
    delete(library, clip.name)
    library.pane.show_query(IN_TRASH)
    window.wait_for(lambda: library.names() == [clip.name])
    library.view.setCurrentIndex(library.model.index(0))
    library.press(Key.Key_Return)
    assert reported(window) == ["no-file", "deleted"]
    library.pane.show_query(ClipQuery(sort=ClipSort.NAME))
    library.wait_for_names(len(PROMPTS) - 1)
    library.click(1)
    assert reported(window) == ["deleted"]


@pytest.mark.parametrize("by", ["key", "double click", "double click in the full window"])
def test_a_deleted_clip_is_not_played(library: RealLibrary, window: RealWindow, by: str) -> None:
    clip = library.clip(0)
    delete(library, clip.name)
    library.click(0)
    other = library.clip(0)
    # Now another clip has the file's name: it must not play under the title of the deleted one.
    clip.path.write_bytes(other.path.read_bytes())
    library.pane.show_query(IN_TRASH)
    window.wait_for(lambda: library.names() == [clip.name])
    if by == "key":
        library.view.setCurrentIndex(library.model.index(0))
        library.press(Key.Key_Return)
    else:
        if "full" in by:
            library.main._full_library.set_full(True)
            window.wait_for(lambda: library.view.width() > library.main.width() // 2)
        place = library.view.visual_rect(0).center()
        library.click(0)
        window._qtbot.mouseDClick(library.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert library.main._full_library.is_full is ("full" in by)
    assert window.window.stage.clip == other
    assert window.notice == (
        "This clip is in the trash. To use its file, choose “Restore” in the clip's menu."
    )
    # Once it is back, it is no longer reported as missing.
    library.main._full_library.set_full(False)
    library.click(0)
    library.actions.put_back.trigger()
    window.wait_for(lambda: window.notice == "1 clip restored.")
    assert reported(window) == ["deleted"]
