"""The list of keys, in which the player's keys are changed."""

from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.main import load_card
from app.ui.help.keys_dialog import KeysDialog
from app.ui.stage.player_keys import KeyPreset, keys_from_text, text_from_keys, text_of_preset
from tests.fakes.shut_window import ShutWindow

T = TypeVar("T", bound=QWidget)


class KeyList:
    """The list of the keys of a real window, handled as a user does."""

    def __init__(self, shut: ShutWindow) -> None:
        self.actions = shut.window.stage.player.player_actions
        self.dialog = KeysDialog(shut.window._menus.groups(), self.actions, shut.window)
        self.texts: list[str] = []
        self.dialog.keys_changed.connect(self.texts.append)
        self.dialog.open()
        self.tree = self.part(QTreeWidget, "keys")
        self.preset = self.part(QComboBox, "key_preset")
        self.note = self.part(QLabel, "key_note")

    def part(self, kind: type[T], name: str) -> T:
        part = self.dialog.findChild(kind, name)
        assert part is not None, name
        return part

    def keys_of(self, text: str) -> str:
        return self._select(text).text(1)

    def _select(self, text: str) -> QTreeWidgetItem:
        flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        (item,) = self.tree.findItems(text, flags)
        self.tree.setCurrentItem(item)
        return item

    def press(self, text: str, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        """Give the action `text` a key."""
        self._select(text)
        edit = self.part(QWidget, "key")
        edit.setFocus()
        QTest.keyClick(edit, key, modifier)

    def click(self, name: str) -> None:
        QTest.mouseClick(self.part(QPushButton, name), Qt.MouseButton.LeftButton)

    def choose(self, row: int) -> None:
        self.preset.setCurrentIndex(row)
        self.preset.activated.emit(row)


NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keys(
    qapp: QApplication,
    qtbot: QtBot,
    on_qt_loop: Callable[[Awaitable[None]], None],
    tmp_path: Path,
) -> Iterator[KeyList]:
    shut = ShutWindow(qapp, load_card(), tmp_path)
    with qtbot.waitExposed(shut.window):
        shut.window.show()
    yield KeyList(shut)
    on_qt_loop(shut.close())


def test_a_key_is_changed_taken_over_removed_and_reset(keys: KeyList) -> None:
    assert keys.keys_of("Snapshot") == "S"
    keys.press("Snapshot", Qt.Key.Key_C, NONE)
    assert keys.keys_of("Snapshot") == "C"
    assert keys.texts == ["snapshot=C"]
    assert keys.preset.currentText() == "Custom"
    # A key that another action has is taken only when asked for.
    keys.press("Snapshot", Qt.Key.Key_M, NONE)
    assert keys.note.text() == "M is used for “Mute”."
    assert (keys.keys_of("Snapshot"), keys.keys_of("Mute")) == ("C", "M")
    keys.press("Snapshot", Qt.Key.Key_M, NONE)
    keys.click("take_key")
    assert (keys.keys_of("Snapshot"), keys.keys_of("Mute")) == ("M", "")
    assert keys.actions.snapshot.shortcut() == QKeySequence("M")
    keys.keys_of("Snapshot")
    keys.click("remove_key")
    assert keys.keys_of("Snapshot") == ""
    keys.click("reset_key")
    assert keys.keys_of("Snapshot") == "S"
    keys.keys_of("Mute")
    keys.click("reset_key")
    assert keys.texts[-1] == ""
    assert keys.preset.currentText() == "Gallop"


def test_keys_of_the_window_and_those_that_leave_a_control_stay(keys: KeyList) -> None:
    keys.press("Snapshot", Qt.Key.Key_K, CTRL)
    assert keys.note.text() == "Ctrl+K is used for “Commands…” and can't be changed."
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        keys.press("Snapshot", key, NONE)
        assert keys.note.text().endswith("can't be used.")
    assert keys.dialog.isVisible()
    assert keys.texts == []
    assert keys.part(QPushButton, "take_key").isHidden()
    # What is not the player's is listed, and cannot be changed.
    assert keys.keys_of("Spending…") == "Ctrl+Shift+S"
    assert not keys.part(QWidget, "key").isEnabled()
    assert keys.note.text() == "Select a player action to change its key."


def test_l_sets_a_and_b_and_plays_on_unless_one_of_both_gets_another_key(keys: KeyList) -> None:
    keys.press("After J or K: play, then speed up", Qt.Key.Key_C, NONE)
    assert keys.keys_of("Set A, then B, then clear both") == "L"
    keys.press("After J or K: play, then speed up", Qt.Key.Key_L, NONE)
    assert keys.texts[-1] == ""


def test_signs_are_the_same_key_with_and_without_shift(keys: KeyList) -> None:
    keys.press("Mute", Qt.Key.Key_Plus, SHIFT)
    assert keys.keys_of("Mute") == "+"
    keys.actions.set_clip_shown(True)
    for modifier in (NONE, SHIFT):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Plus, modifier, "+")
        assert keys.actions.take(event)
    assert not keys.actions.mute.isChecked()


def test_presets_are_whole_and_their_tool_tips_follow(keys: KeyList) -> None:
    controls = keys.dialog.parent().stage.player.controls
    for preset in KeyPreset:
        keys.choose(keys.preset.findData(preset.value))
        assert keys.texts[-1] == text_of_preset(preset)
        assert keys.preset.currentData() == preset.value
        used = [key for action in keys.actions._all.values() for key in action.shortcuts()]
        twice = {key.toString() for key in used if used.count(key) > 1}
        assert twice <= {"L"}, preset
        menus = keys.dialog.parent()._menus
        others = [action for _, group in menus.groups() for action in group]
        fixed = [key for a in others if not keys.actions.name_of(a) for key in a.shortcuts()]
        assert not {key.toString() for key in used} & {key.toString() for key in fixed}
    assert "I" in controls.set_a_button.toolTip()
    assert "Left" in controls.step_back_button.toolTip()
    keys.choose(0)
    assert "," in controls.step_back_button.toolTip()


def test_the_setting_s_text_is_read_as_it_was_written(keys: KeyList) -> None:
    for preset in KeyPreset:
        text = text_of_preset(preset)
        assert text_from_keys(keys_from_text(text)) == text
        keys.actions.set_keys(keys_from_text(text))
        assert text_from_keys(keys.actions.changed_keys()) == text
    # Of another version, or changed by hand.
    odd = "no line\nfuture_action=X\nsnapshot=Ctrl+A, B\nmute=;; U\n=\n"
    keys.actions.set_keys(keys_from_text(odd))
    assert keys.actions.mute.shortcuts() == [QKeySequence(";"), QKeySequence("U")]
    assert keys.actions.snapshot.shortcut() == QKeySequence("S")
