"""All actions of the window: in the menus, in the palette, by their keys."""

from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTreeWidget
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.shell.command_palette import CommandPalette, commands_in
from app.ui.widgets.action_texts import reason_of
from tests.fakes.clips import make_clip
from tests.fakes.shut_window import ShutWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(shut: ShutWindow, qtbot: QtBot) -> MainWindow:
    window = shut.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.compose.focus_prompt()
    return window


def actions_in(menus: Sequence[tuple[str, Sequence[QAction]]]) -> Iterator[QAction]:
    for _, actions in menus:
        for action in actions:
            submenu = action.menu()
            if isinstance(submenu, QMenu):
                yield from actions_in([("", submenu.actions())])
            elif not action.isSeparator():
                yield action


def keys_of(actions: Sequence[QAction]) -> list[QKeySequence]:
    return [key for action in actions for key in action.shortcuts()]


def test_every_action_is_in_a_menu_and_says_what_it_does(window: MainWindow) -> None:
    listed = list(actions_in(window._menus.groups()))
    kinds = (window._menus, window.stage.player.player_actions, window.library.clip_actions)
    named = {each for kind in kinds for each in vars(kind).values() if isinstance(each, QAction)}
    # The key that is L in another way is listed once more.
    assert named <= set(listed)
    assert [action for action in listed if not action.text().replace("&", "")] == []


def test_no_key_means_two_things_in_one_place(window: MainWindow) -> None:
    menus = window._menus
    listed = set(actions_in(menus.groups()))
    player = set(actions_in([("", menus._playback.actions())])) - {menus.play}
    clips = set(actions_in([("", menus._clip.actions())]))
    edit = set(menus.edit.all)
    everywhere = keys_of(list(listed - player - clips - edit))
    # After J or K, L plays on; else it sets A and B.
    twice = {key for key, count in Counter(keys_of(list(player))).items() if count > 1}
    assert twice == {QKeySequence("L")}
    for context in (clips, edit):
        keys = [*everywhere, *keys_of(list(context))]
        assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert not set(everywhere) & set(keys_of(list(player)))


def test_no_menu_has_a_letter_twice(window: MainWindow) -> None:
    for title, actions in window._menus.groups():
        texts = [action.text().replace("&&", "") for action in actions]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), title


def test_what_is_disabled_has_a_reason(window: MainWindow) -> None:
    found = [each.action for each in commands_in(window._menus.groups())]
    disabled = [action for action in found if not action.isEnabled()]
    assert len(disabled) > 20
    assert [action.text() for action in disabled if not reason_of(action)] == []
    window.library.clip_actions.set_clips((make_clip(),))
    assert window.library.clip_actions.rename.isEnabled()


def open_palette(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: bool(window.findChildren(CommandPalette)))
    palette = window.findChildren(CommandPalette)[-1]
    qtbot.waitUntil(palette.isActiveWindow)
    return palette


def rows(palette: CommandPalette) -> list[tuple[str, ...]]:
    tree = palette.findChild(QTreeWidget, "commands")
    found = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [tuple(item.text(column) for column in range(3)) for item in found]


def test_ctrl_k_finds_an_action_by_words_in_any_order(window: MainWindow, qtbot: QtBot) -> None:
    palette = open_palette(window, qtbot)
    search = palette.findChild(QLineEdit, "command_search")
    assert search.hasFocus()
    assert ("Generate", "File", "Ctrl+Return") in rows(palette)
    assert ("Commands…", "View", "Ctrl+K") in rows(palette)
    QTest.keyClicks(search, "folder import")
    assert rows(palette) == [("Import a folder…", "File", "Ctrl+Shift+I")]
    search.clear()
    QTest.keyClicks(search, "ctrl+shift+s")
    assert rows(palette)[0] == ("Spending…", "View", "Ctrl+Shift+S")
    search.clear()
    QTest.keyClicks(search, "queue go")
    with qtbot.waitSignal(window._menus.focus_queue.triggered):
        QTest.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(CommandPalette))


def test_a_disabled_action_is_shown_with_its_reason_and_does_nothing(
    window: MainWindow, qtbot: QtBot
) -> None:
    palette = open_palette(window, qtbot)
    search = palette.findChild(QLineEdit, "command_search")
    QTest.keyClicks(search, "snapshot")
    first = rows(palette)[0]
    assert first[:2] == ("Snapshot", "No clip is open.")
    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert palette.isVisible()
    search.setText("no such thing")
    assert rows(palette) == []
    QTest.keyClick(search, Qt.Key.Key_Return)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(CommandPalette))
    assert window.compose.focusWidget().objectName() == "prompt"


def test_the_edit_menu_edits_what_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    edit, prompt = window._menus.edit, window.compose.focusWidget()
    QTest.keyClicks(prompt, "a horse")
    edit.follow()
    assert edit.undo.isEnabled()
    assert not edit.copy.isEnabled()
    edit.select_all.trigger()
    edit.follow()
    edit.cut.trigger()
    assert prompt.toPlainText() == ""
    edit.paste.trigger()
    assert prompt.toPlainText() == "a horse"
    edit.undo.trigger()
    edit.follow()
    edit.redo.trigger()
    assert prompt.toPlainText() == "a horse"
    window.library.bar.focus_search()
    edit.follow()
    assert not edit.undo.isEnabled()
    QTest.keyClicks(window.library.bar.search_field, "x")
    edit.follow()
    edit.undo.trigger()
    assert window.library.bar.search_field.text() == ""


def test_in_the_library_it_edits_clips(window: MainWindow, shut: ShutWindow) -> None:
    shut.session.library_model.reset([make_clip("a"), make_clip("b")], 2)
    window.library.view.setFocus()
    edit, actions = window._menus.edit, window.library.clip_actions
    actions.set_clips((make_clip("a"),))
    edit.follow()
    enabled = [action.objectName() for action in edit.all if action.isEnabled()]
    assert enabled == ["edit_copy", "edit_select_all"]
    edit.select_all.trigger()
    assert len(window.library.view.selectionModel().selectedIndexes()) == 2
