"""Thousands of clips chosen at once, and all clips of a collection, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton

from app.core.library.clip import AnnotationsChange
from app.core.library.clip_query import ClipQuery
from tests.fakes.real_library import CTRL, PROMPTS, RealLibrary
from tests.fakes.real_window import RealWindow

MANY = 5_001
# More than are taken out of the list one by one.
FEW = 60


@pytest.fixture
def many(library: RealLibrary, window: RealWindow) -> RealLibrary:
    """Over five thousand clips without files beside those with one; the list has the keyboard."""
    library.add_many(MANY, lambda number: "Few" if number < FEW else "")
    return library


def test_of_very_many_what_can_be_done_by_their_ids_is_offered(
    many: RealLibrary, window: RealWindow
) -> None:
    actions = many.actions
    many.press(Qt.Key.Key_A, CTRL)
    window.wait_for(lambda: len(actions.clip_ids) == MANY + len(PROMPTS))
    # None of them was read for it.
    assert actions.clips == ()
    offered = (actions.favourite, actions.ratings[3], actions.new_collection, actions.delete)
    assert all(action.isEnabled() for action in offered)
    for action in (actions.copy_file, actions.copy_prompt, actions.rename, actions.put_back):
        assert not action.isEnabled()
    many.press(Qt.Key.Key_D, CTRL)
    many.pane.show_query(ClipQuery(favourites_only=True))
    window.wait_for(lambda: many.model.total == MANY + len(PROMPTS))
    # What all selected clips have in common is what the filter found them by.
    many.view.selectAll()
    window.wait_for(lambda: actions.favourite.isChecked())
    many.press(Qt.Key.Key_D, CTRL)
    window.wait_for(lambda: many.model.total == 0)
    # The selection is emitted when control returns to the event loop.
    window.wait_for(lambda: actions.clip_ids == ())


def test_deleted_clips_come_back_together(many: RealLibrary, window: RealWindow) -> None:
    many.pane.bar.search_field.setText("few")
    window.wait_for(lambda: many.model.total == FEW)
    many.view.setFocus()
    many.press(Qt.Key.Key_A, CTRL)
    window.wait_for(lambda: len(many.actions.clip_ids) == FEW)
    many.actions.delete.trigger()
    window.wait_for(lambda: many.model.total == 0)
    assert window.notice == f"Moved {FEW} clips to the trash."
    many.actions.undo_delete.trigger()
    window.wait_for(lambda: many.model.total == FEW)
    assert window.notice == f"{FEW} clips restored."


def test_a_search_follows_its_collection(library: RealLibrary, window: RealWindow) -> None:
    service = window.session.library_actions
    ids = [library.clip(row).clip_id for row in range(2)]
    service.change_annotations(ids, AnnotationsChange(add_collections=("Dogs",)))
    library.pane.show_query(ClipQuery(collection="Dogs"))
    window.wait_for(lambda: library.model.total == 2)
    library.actions.manage_collections.trigger()
    dialog = window.dialog("collections_dialog")
    window.wait_for(lambda: dialog.findChild(QListWidget).count() == 1)
    QTest.keyClick(dialog.findChild(QListWidget), Qt.Key.Key_F2)
    name = window.dialog("rename_collection_dialog")
    window.enter_text(name, "new_name", "Hounds")
    QTest.keyClick(name, Qt.Key.Key_Return)
    window.wait_for(lambda: "Hounds" in dialog.findChild(QListWidget).item(0).text())
    assert library.pane.bar.query().collection == "Hounds"
    window.wait_for(lambda: library.model.total == 2)
    dialog.findChild(QPushButton, "remove_collection").click()
    question = window.dialog("remove_collection_dialog")
    question.findChild(QPushButton, "remove_collection_accept").click()
    window.wait_for(lambda: library.model.total == len(PROMPTS))
    assert library.pane.bar.query().collection == ""
    window.wait_for(lambda: dialog.findChild(QListWidget).count() == 0)
    dialog.close()


def test_collections_are_made_in_their_window(library: RealLibrary, window: RealWindow) -> None:
    library.click(0)
    library.click(1, CTRL)
    library.actions.manage_collections.trigger()
    dialog = window.dialog("collections_dialog")
    shown = dialog.findChild(QListWidget)
    empty = dialog.findChild(QLabel, "collections_list_empty")
    window.wait_for(lambda: "Create one with “New…”" in empty.text())

    def make(button: str, name: str) -> str:
        """Make a collection by this button; returns the hint about its name."""
        dialog.findChild(QPushButton, button).click()
        asked = window.dialog("add_collection_dialog")
        # As an input method would: a test cannot type full-width letters.
        asked.findChild(QLineEdit).insert(name)
        hint = asked.findChild(QLabel, "new_name_hint").text()
        QTest.keyClick(asked.findChild(QLineEdit), Qt.Key.Key_Return)
        return hint

    assert make("add_collection", "Dogs") == ""
    window.wait_for(lambda: rows(shown) == ["Dogs  ·  0 clips"])
    assert dialog.findChild(QPushButton, "fill_collection").text() == "New from 2 selected clips…"
    # The same name to the library: the clips go where it says.
    assert "will be added to it" in make("fill_collection", "ｄＯＧＳ")
    window.wait_for(lambda: rows(shown) == ["Dogs  ·  2 clips"])
    window.wait_for(lambda: window.notice == "Added 2 clips to “Dogs”.")
    make("add_collection", "Cats")
    window.wait_for(lambda: len(rows(shown)) == 2)
    shown.setCurrentRow(0)
    QTest.keyClick(shown, Qt.Key.Key_F2)
    asked = window.dialog("rename_collection_dialog")
    window.enter_text(asked, "new_name", "dogs")
    assert "will be merged" in asked.findChild(QLabel, "new_name_hint").text()
    QTest.keyClick(asked.findChild(QLineEdit), Qt.Key.Key_Return)
    window.wait_for(lambda: rows(shown) == ["Dogs  ·  2 clips"])
    shown.setCurrentRow(0)
    dialog.findChild(QPushButton, "show_collection").click()
    window.wait_for(lambda: library.model.total == 2)
    assert library.pane.bar.query().collection == "Dogs"


def rows(shown: QListWidget) -> list[str]:
    texts = (shown.item(row).text() for row in range(shown.count()))
    return [text.replace("\u2068", "").replace("\u2069", "") for text in texts]


def test_a_watched_folder_is_added_and_removed(
    library: RealLibrary, window: RealWindow, tmp_path: Path
) -> None:
    window.window._menus.watched_folders.trigger()
    dialog = window.dialog("watched_folders_dialog")
    shown = dialog.findChild(QListWidget)
    window.wait_for(lambda: shown.count() == 1)
    # The library's own folder was imported by the test.
    (tmp_path / "stick").mkdir()
    dialog.findChild(QPushButton, "add_watched_folder").click()
    library.choose_file("watch_chooser", tmp_path / "stick")
    window.wait_for(lambda: shown.count() == 2)
    watcher = window.session.library_watcher._watcher
    window.wait_for(lambda: str(tmp_path / "stick") in watcher.directories())
    shown.setCurrentRow(1)
    dialog.findChild(QPushButton, "remove_watched_folder").click()
    window.wait_for(lambda: shown.count() == 1)
    window.wait_for(lambda: str(tmp_path / "stick") not in watcher.directories())
    dialog.close()
