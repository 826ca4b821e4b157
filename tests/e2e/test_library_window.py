"""The library in the real window: choosing, marking, renaming, deleting and bringing back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QSlider,
)

from app.core import problems
from app.core.errors import FileTrouble
from app.core.library.clip import ClipAnnotations
from app.storage.files.clip_files import LocalClipFiles
from app.ui.library.collections.collections_page import CollectionsPage
from app.ui.library.tab_query import LibraryTab
from app.ui.widgets.name_dialog import NameDialog
from tests.fakes.real_library import CTRL, LEFT, PROMPTS, SHIFT, RealLibrary
from tests.fakes.real_window import RealWindow

Key = Qt.Key


def test_clips_are_chosen_with_ctrl_shift_and_all_at_once(library: RealLibrary) -> None:
    first, second, third, fourth = library.names()
    library.click(2, CTRL)
    assert library.chosen() == [first, third]
    library.click(3, SHIFT)
    assert library.chosen() == [first, third, fourth]
    library.press(Key.Key_A, CTRL)
    assert library.chosen() == [first, second, third, fourth]
    library.press(Key.Key_Home)
    assert library.chosen() == [first]
    library.press(Key.Key_Right, SHIFT)
    assert library.chosen() == [first, second]


def test_several_are_marked_by_keys(library: RealLibrary, window: RealWindow) -> None:
    library.click(1, CTRL)
    library.press(Key.Key_4)
    window.wait_for(lambda: [library.clip(row).annotations.rating for row in range(3)] == [4, 4, 0])
    library.settle()
    library.press(Key.Key_D, CTRL)
    window.wait_for(lambda: all(library.clip(row).annotations.is_favourite for row in range(2)))
    assert not library.clip(2).annotations.is_favourite
    assert len(library.chosen()) == 2
    # A second press of the key removes the annotations.
    window.wait_for(library.actions.favourite.isChecked)
    library.press(Key.Key_D, CTRL)
    library.press(Key.Key_0)
    window.wait_for(lambda: not any(library.clip(row).annotations.is_favourite for row in range(2)))
    window.wait_for(lambda: [library.clip(row).annotations.rating for row in range(2)] == [0, 0])


def test_the_clip_on_the_stage_has_its_own_heart_stars_and_menu(
    library: RealLibrary, window: RealWindow, trash: Path
) -> None:
    """They are about the clip on the stage, whatever is chosen in the list."""
    stage = window.window.stage
    clip = library.clip(0)
    window.wait_for(lambda: stage.clip == clip)
    library.view.clearSelection()
    library.view.setCurrentIndex(library.model.index(2))
    library.settle()

    def annotations() -> ClipAnnotations:
        return library.clip(library.row_of(clip.name)).annotations

    window.click("Favorite")
    window.wait_for(lambda: annotations().is_favourite)
    stars = window.window.findChild(QSlider, "clip_rating")
    stars.setFocus()
    QTest.keyClick(stars, "3")
    window.wait_for(lambda: annotations().rating == 3)
    assert stage.favourite_button.isChecked()

    window.click("More actions")
    menu = window.window.findChild(QMenu, "clip_menu")
    names = [entry.objectName() for entry in menu.actions()]
    assert {"play", "use-again", "copy-file", "favourite", "rename", "delete"} <= set(names)
    assert not {"select-all", "undo-delete"} & set(names)
    favourite = next(entry for entry in menu.actions() if entry.objectName() == "favourite")
    assert favourite.isChecked()
    window.choose("clip_menu", "copy-file")
    assert QApplication.clipboard().mimeData().urls() == [QUrl.fromLocalFile(str(clip.path))]
    window.click("More actions")
    window.choose("clip_menu", "delete")
    library.wait_for_names(3)
    assert clip.name not in library.names()
    window.wait_for(lambda: stage.is_offering and stage.clip != clip)
    window.click("Undo")
    library.wait_for_names(4)


def test_deleted_clips_are_in_the_trash_and_come_back(
    library: RealLibrary, window: RealWindow, trash: Path
) -> None:
    names = library.names()
    library.click(1)
    library.click(2, CTRL)
    paths = [library.clip(row).path for row in (1, 2)]
    assert window.window.stage.clip == library.clip(1)
    library.press(Key.Key_Delete)
    library.wait_for_names(2)
    assert window.notice == "Moved 2 clips to the trash."
    assert sorted(file.name for file in trash.iterdir()) == sorted(path.name for path in paths)
    assert not any(path.exists() for path in paths)
    # The stage shows nothing that is gone, and the next key has a clip to work on.
    stage = window.window.stage
    window.wait_for(lambda: stage.is_offering)
    assert stage.clip.path not in paths
    assert library.chosen() == [names[3]]
    # One step to the trash and one back.
    window.click("Show trash")
    window.wait_for(lambda: library.names() == names[1:3])
    window.click("All")
    window.wait_for(lambda: library.names() == [names[0], names[3]])
    window.click("Undo")
    library.wait_for_names(4)
    assert library.names() == names
    library.wait_for_chosen(*names[1:3])
    assert all(path.exists() for path in paths)
    assert window.notice == "2 clips restored."


def test_a_new_clip_does_not_take_the_place_of_a_chosen_one(library: RealLibrary) -> None:
    library.click(0)
    first, other = library.clip(0), library.clip(1)
    library.main._library.choose_new_clip(other.clip_id)
    library.settle()
    assert library.chosen() == [first.name]
    # Elsewhere nothing is in the user's hands.
    library.main.compose.setFocus()
    library.window.prompt.setFocus()
    library.main._library.choose_new_clip(other.clip_id)
    library.wait_for_chosen(other.name)


def test_the_last_clip_comes_back_by_key(library: RealLibrary, window: RealWindow) -> None:
    names = library.names()
    library.press(Key.Key_A, CTRL)
    library.settle()
    library.press(Key.Key_Delete)
    window.wait_for(lambda: library.model.total == 0)
    assert library.text("library_empty") == "Your finished clips appear here."
    library.press(Key.Key_Z, CTRL)
    library.wait_for_names(4)
    library.wait_for_chosen(*names)
    assert not library.actions.undo_delete.isEnabled()


def test_a_renamed_clip_is_renamed_on_disk_and_plays_on(
    library: RealLibrary, window: RealWindow
) -> None:
    before = library.clip(0)
    window.wait_for(lambda: window.window.stage.player.is_playing)
    library.press(Key.Key_F2)
    dialog = window.dialog("rename_dialog")
    assert isinstance(dialog, NameDialog)
    field = dialog.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "The lake: take 2?")
    QTest.keyClick(field, Key.Key_Return)
    window.wait_for(lambda: "The lake: take 2?" in library.names())
    after = library.clip(library.row_of("The lake: take 2?"))
    assert after.clip_id == before.clip_id
    assert after.path.name == "The lake take 2.mp4"
    assert after.path.exists()
    assert not before.path.exists()
    assert window.text("clip_title") == "The lake: take 2?"
    assert window.window.stage.clip == after
    window.wait_for(lambda: window.window.stage.player.is_playing)


async def _refuse(clip_files: LocalClipFiles, path: Path, name: str) -> Path:
    raise FileTrouble(problems.rename_failed(path=path, detail="read-only"))


def test_a_name_that_cannot_be_given_is_taken_back(
    library: RealLibrary, window: RealWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LocalClipFiles, "rename", _refuse)
    clip = library.clip(0)
    window.wait_for(lambda: window.window.stage.player.is_playing)
    library.main._library.toggle_details()
    title = library.pane.details.findChild(QLineEdit, "clip_title")
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Another name")
    QTest.keyClick(title, Key.Key_Return)
    window.wait_for(lambda: "couldn't be renamed" in window.notice)
    window.wait_for(lambda: title.text() == clip.name)
    assert library.clip(0).annotations.title == ""
    # What was let go for it is taken up again.
    assert window.window.stage.clip == clip
    window.wait_for(lambda: window.window.stage.player.is_playing)


def test_a_clip_is_used_again_and_its_prompt_copied(
    library: RealLibrary, window: RealWindow
) -> None:
    clip = library.clip(library.row_of(PROMPTS[1]))
    library.click(library.row_of(PROMPTS[1]))
    library.press(Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == PROMPTS[1]
    library.press(Key.Key_C, CTRL)
    urls = QGuiApplication.clipboard().mimeData().urls()
    assert [Path(url.toLocalFile()) for url in urls] == [clip.path]
    library.press(Key.Key_U, CTRL)
    assert window.prompt.toPlainText() == PROMPTS[1]
    assert window.prompt.hasFocus()
    request = window.window.compose.request()
    assert (request.resolution, request.ratio, request.duration_s) == ("720P", "16:9", 4)
    # A model's price, not the clip's: it is made anew.
    assert window.price == "$0.516"


def test_a_clip_is_dragged_out_as_a_file(
    library: RealLibrary, window: RealWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[list[Path]] = []

    def run(drag: QDrag, actions: Qt.DropAction) -> Qt.DropAction:
        carried.append([Path(url.toLocalFile()) for url in drag.mimeData().urls()])
        assert actions is Qt.DropAction.CopyAction
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", run)
    library.click(2, CTRL)
    viewport = library.view.viewport()
    start = library.view.visual_rect(2).center()
    QTest.mousePress(viewport, LEFT, CTRL, start)
    QTest.mouseMove(viewport, start + start)
    QTest.mouseRelease(viewport, LEFT, CTRL, start)
    library.click(1)
    start = library.view.visual_rect(1).center()
    path = library.clip(1).path
    QTest.mousePress(viewport, LEFT, pos=start)
    # The drag itself begins from the event loop, while the button is down.
    QTest.mouseMove(viewport, start * 2)
    window.wait_for(lambda: [path] in carried)
    QTest.mouseRelease(viewport, LEFT, pos=start)


def test_what_is_exported_says_nothing_of_its_recipe(
    library: RealLibrary, window: RealWindow, tmp_path: Path
) -> None:
    plain, copy = tmp_path / "plain.mp4", tmp_path / "copy.mp4"
    prompt = library.clip(0).request.prompt.encode()
    library.actions.export_plain.trigger()
    library.choose_file("export_chooser", plain)
    window.wait_for(lambda: window.notice == "The copy was saved.")
    assert prompt not in plain.read_bytes()
    library.press(Key.Key_S, CTRL)
    library.choose_file("copy_chooser", copy)
    window.wait_for(copy.exists)
    window.wait_for(lambda: copy.stat().st_size == library.clip(0).path.stat().st_size)
    assert prompt in copy.read_bytes()


def test_a_note_and_tags_are_written_in_the_details(
    library: RealLibrary, window: RealWindow
) -> None:
    library.main._library.toggle_details()
    details = library.pane.details
    assert details.isVisible()
    note = details.findChild(QPlainTextEdit, "note")
    note.setFocus()
    note.insertPlainText("For the shop")
    tag = details.findChild(QLineEdit, "tags_entry")
    tag.setFocus()
    QTest.keyClicks(tag, "dogs")
    QTest.keyClick(tag, Key.Key_Return)
    window.wait_for(lambda: library.clip(0).annotations.note == "For the shop")
    window.wait_for(lambda: library.clip(0).annotations.tags == ("dogs",))


def test_a_collection_is_made_filled_and_opened_in_its_tab(
    library: RealLibrary, window: RealWindow
) -> None:
    names, pane = library.names(), library.pane
    library.click(0)
    library.click(1, CTRL)
    window.window._menus.tabs[LibraryTab.COLLECTIONS].trigger()
    page = pane.findChild(CollectionsPage)
    window.wait_for(page.isVisible)
    # Nothing is opened yet, so the keyboard is where the first one is made.
    page.add_requested.emit("Coast")
    window.wait_for(lambda: page.names == ("Coast",))
    window.click("Add 2 selected clips")
    rows = page.findChild(QListWidget, "collections_in_tab")
    window.wait_for(lambda: "2 clips" in rows.item(0).text())
    # Its cover is a picture of a clip.
    window.wait_for(lambda: "Coast" in page._covers)
    QTest.keyClick(rows, Key.Key_Return)
    window.wait_for(lambda: library.names() == names[:2])
    assert pane.bar.findChild(QLabel, "collection_name").text() == "Coast"
    window.click("All collections")
    window.wait_for(page.isVisible)
    window.window._menus.tabs[LibraryTab.ALL].trigger()
    window.wait_for(lambda: library.names() == names)
    assert library.view.isVisible()
    window.window._menus.tabs[LibraryTab.FAVORITES].trigger()
    window.wait_for(lambda: not library.model.total)
    assert library.text("library_empty").startswith("No favorites yet.")
