"""The player's controls: names, keys, clicks, sound and speed."""

from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.ui.stage.player import Player
from app.ui.stage.player_controls import time_text
from tests.fakes.clips import number_in, write_numbered_clip
from tests.fakes.player_hands import press, seen, show

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def numbered_clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds whose 48 frames carry their number."""
    path = tmp_path_factory.mktemp("numbered") / "clip.mp4"
    return write_numbered_clip(path, range(48), Fraction(1, 24))


def test_names_for_screen_readers(player: Player) -> None:
    controls = player.controls
    assert controls.play_button.accessibleName() == "Play"
    assert controls.position_slider.accessibleName() == "Position"
    assert controls.volume_slider.accessibleName() == "Volume"


def test_a_click_on_the_slider_jumps(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path)
    slider = player.controls.position_slider
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=middle)
    assert abs(slider.value() - 500) < 60
    qtbot.waitUntil(lambda: abs(player.controls.position_slider.value() - 500) < 60)


def test_keys_of_position(qtbot: QtBot, player: Player, numbered_clip: Path) -> None:
    show(qtbot, player, numbered_clip)
    slider, key = player.controls.position_slider, Qt.Key
    for pressed, text, shift, position_ms in (
        (key.Key_Period, ".", False, 42),
        (key.Key_Period, ".", False, 84),
        (key.Key_Comma, ",", False, 42),
        (key.Key_Right, "", True, 459),
        (key.Key_Left, "", True, 42),
        (key.Key_Right, "", False, 1042),
        (key.Key_Right, "", False, slider.maximum()),
        (key.Key_Left, "", False, slider.maximum() - 1000),
        (key.Key_3, "3", False, slider.maximum() * 3 // 10),
        (key.Key_9, "9", False, slider.maximum() * 9 // 10),
        (key.Key_0, "0", False, 0),
        (key.Key_End, "", False, 1959),
        (key.Key_Home, "", False, 0),
    ):
        assert press(player, pressed, text, SHIFT if shift else NONE)
        assert slider.value() == position_ms, pressed
    assert not press(player, key.Key_Q, "q")
    assert not press(player, key.Key_J, modifiers=Qt.KeyboardModifier.ControlModifier)


def test_keys_of_speed_sound_and_view(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path)
    controls, key = player.controls, Qt.Key
    # With Shift or without, as keyboards differ; Windows reports AltGr as Ctrl+Alt.
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    for pressed, text, modifiers, speed in (
        (key.Key_BracketRight, "]", NONE, 1.1),
        (key.Key_BracketRight, "]", alt_gr, 1.21),
        (key.Key_BracketLeft, "[", NONE, 1.1),
        (key.Key_BraceRight, "}", SHIFT, 2.2),
        (key.Key_BraceRight, "}", SHIFT, 4.0),
        (key.Key_BraceRight, "}", NONE, 4.0),
        (key.Key_BraceLeft, "{", NONE, 2.0),
        (key.Key_Backspace, "\b", NONE, 1.0),
    ):
        assert press(player, pressed, text, modifiers)
        assert controls.speed == speed
    for _ in range(40):
        press(player, key.Key_BracketLeft, "[")
    assert controls.speed == 0.1
    assert controls.speed_button.text() == "0.1×"
    assert press(player, key.Key_M, "m")
    assert controls.mute_button.isChecked()
    assert press(player, key.Key_L, "L", SHIFT)
    assert controls.loop_button.isChecked()
    assert press(player, key.Key_R, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert not controls.loop_button.isChecked()
    with qtbot.waitSignal(player.full_window_requested):
        press(player, key.Key_F, "f")
    with qtbot.waitSignal(player.snapshot_requested) as taken:
        press(player, key.Key_S, "s")
    assert taken.args == [0, True]
    with qtbot.waitSignal(player.snapshot_requested) as taken:
        press(player, key.Key_S, "S", SHIFT)
    assert taken.args == [0, False]
    press(player, key.Key_M, "m")
    held = QKeyEvent(QEvent.Type.KeyPress, key.Key_M, NONE, "m", True)
    assert player.take_key(held)
    assert not controls.mute_button.isChecked()
    assert press(player, key.Key_Space)
    assert player.is_playing
    assert press(player, key.Key_Space)
    assert not player.is_playing


def test_the_shuttle(qtbot: QtBot, player: Player, numbered_clip: Path) -> None:
    show(qtbot, player, numbered_clip)
    controls, key = player.controls, Qt.Key
    # Before J or K, the same key sets A.
    press(player, key.Key_L, "l")
    assert controls.set_a_button.isChecked()
    assert not player.is_playing
    press(player, key.Key_End)
    qtbot.waitUntil(lambda: number_in(seen(player)) == 47)
    press(player, key.Key_J, "j")
    assert player.is_playing
    assert controls.play_button.accessibleName() == "Pause"
    qtbot.waitUntil(lambda: 0 < number_in(seen(player)) < 40)
    press(player, key.Key_K, "k")
    assert not player.is_playing
    for speed in (1.0, 2.0, 4.0, 4.0):
        press(player, key.Key_L, "l")
        assert controls.speed == speed
    press(player, key.Key_J, "j")
    qtbot.waitUntil(lambda: number_in(seen(player)) == 0 and not player.is_playing)
    press(player, key.Key_Space)
    press(player, key.Key_Space)
    press(player, key.Key_L, "l")
    assert controls.set_b_button.isChecked()


def test_a_and_b_are_repeated_and_dragged(
    qtbot: QtBot, player: Player, numbered_clip: Path
) -> None:
    show(qtbot, player, numbered_clip)
    controls, key = player.controls, Qt.Key
    bar = controls.position_slider
    press(player, key.Key_3, "3")
    qtbot.mouseClick(controls.set_b_button, Qt.MouseButton.LeftButton)
    press(player, key.Key_2, "2")
    qtbot.mouseClick(controls.set_a_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: number_in(seen(player)) == 9)
    assert controls.set_a_button.isChecked()
    assert controls.set_b_button.isChecked()
    numbers: list[int] = []

    def has_repeated() -> bool:
        numbers.append(number_in(seen(player)))
        return sum(later < earlier for earlier, later in pairwise(numbers)) >= 3

    press(player, key.Key_Space)
    qtbot.waitUntil(has_repeated)
    # From the frame at A to the one at B, and neither black nor another one between them.
    assert set(numbers) <= set(range(9, 16))
    assert player.is_playing
    press(player, key.Key_Space)
    # B is dragged to before A: they change places.
    mark = bar.mark_rect("B").center()
    target = QPoint(bar.width() // 20, mark.y())
    a_before = bar.mark_rect("A").center().x()
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=mark)
    qtbot.mouseMove(bar, target)
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=target)
    assert bar.mark_rect("A").center().x() < a_before
    assert abs(bar.mark_rect("B").left() - a_before) <= bar.mark_rect("A").width()
    assert bar.value() in range(370, 640)
    numbers.clear()
    press(player, key.Key_Space)
    qtbot.waitUntil(has_repeated)
    assert set(numbers) - set(range(9, 16))
    press(player, key.Key_L, "l")
    assert not controls.set_a_button.isChecked()
    assert not controls.set_b_button.isChecked()
    qtbot.waitUntil(lambda: number_in(seen(player)) > 20)


def test_a_part_that_ends_with_the_clip_is_repeated(
    qtbot: QtBot, player: Player, numbered_clip: Path
) -> None:
    show(qtbot, player, numbered_clip)
    press(player, Qt.Key.Key_9, "9")
    press(player, Qt.Key.Key_L, "l")
    press(player, Qt.Key.Key_End)
    press(player, Qt.Key.Key_L, "l")
    qtbot.waitUntil(lambda: number_in(seen(player)) == 47)
    press(player, Qt.Key.Key_Space)
    numbers: list[int] = []

    def has_repeated() -> bool:
        numbers.append(number_in(seen(player)))
        return sum(later < earlier for earlier, later in pairwise(numbers)) >= 3

    qtbot.waitUntil(has_repeated)
    assert set(numbers) <= set(range(43, 48))


def test_frame_and_exact_time_while_paused(
    qtbot: QtBot, player: Player, numbered_clip: Path
) -> None:
    show(qtbot, player, numbered_clip)
    controls = player.controls
    qtbot.waitUntil(lambda: controls.frame_label.text() == "frame 1 of 48")
    for _ in range(11):
        qtbot.mouseClick(controls.step_forward_button, Qt.MouseButton.LeftButton)
    assert controls.frame_label.text() == "frame 12 of 48"
    assert controls.time_label.text() == "0:00.459 / 0:01.9"
    qtbot.mouseClick(controls.step_back_button, Qt.MouseButton.LeftButton)
    assert controls.frame_label.text() == "frame 11 of 48"
    places = [controls.time_label.geometry(), controls.play_button.geometry()]
    press(player, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: controls.frame_label.text() == "")
    assert len(controls.time_label.text()) == len("0:00.4 / 0:01.9")
    assert places == [controls.time_label.geometry(), controls.play_button.geometry()]


def test_every_key_stands_in_the_menu_and_most_in_tool_tips(player: Player) -> None:
    actions, menu = player.player_actions, QMenu(player)
    actions.fill(menu)
    entries = list(menu.actions())
    for entry in menu.actions():
        submenu = entry.menu()
        if isinstance(submenu, QMenu):
            entries += submenu.actions()
    assert set(actions.findChildren(QAction)) <= set(entries)
    controls = player.controls
    for button, key in (
        *((controls.play_button, "(Space)"), (controls.step_back_button, "(,)")),
        *((controls.step_forward_button, "(.)"), (controls.set_a_button, "(L)")),
        *((controls.loop_button, "(Shift+L)"), (controls.mute_button, "(M)")),
        *((controls.snapshot_button, "(S)"), (controls.full_screen_button, "(F)")),
        (controls.speed_button, "([ ])"),
    ):
        assert button.toolTip().endswith(key)


def test_keys_reach_the_player_from_its_buttons(
    qtbot: QtBot, player: Player, clip_path: Path
) -> None:
    show(qtbot, player, clip_path)
    qtbot.keyClick(player.controls.loop_button, Qt.Key.Key_M)
    assert player.controls.mute_button.isChecked()
    qtbot.keyClick(player.controls.loop_button, Qt.Key.Key_Space)
    assert player.controls.loop_button.isChecked()
    assert not player.is_playing


def test_a_click_on_the_picture_plays_and_pauses(
    qtbot: QtBot, player: Player, clip_path: Path
) -> None:
    show(qtbot, player, clip_path)
    video = player.findChild(QVideoWidget, "video")
    assert video is not None
    qtbot.mouseClick(video, Qt.MouseButton.LeftButton)
    assert player.is_playing
    qtbot.mouseClick(video, Qt.MouseButton.LeftButton)
    assert not player.is_playing


def test_sound(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path)
    with qtbot.waitSignal(player.volume_changed) as changed:
        player.controls.set_volume(0.4)
    assert changed.args == [0.4]
    controls = player.controls
    controls.mute_button.setChecked(True)
    # Asking for more sound ends the silence.
    controls.volume_slider.setValue(50)
    assert not controls.mute_button.isChecked()


def test_speed_from_the_menu(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path)
    controls = player.controls
    qtbot.mouseClick(controls.speed_button, Qt.MouseButton.LeftButton)
    assert controls.speed_menu.isVisible()
    controls.speed_menu.actions()[0].trigger()
    controls.speed_menu.close()
    assert controls.speed == 0.25
    assert controls.speed_button.text() == "0.25×"


def test_times_in_words() -> None:
    assert time_text(2_449) == "0:02.4"
    assert time_text(75_000) == "1:15.0"
    assert time_text(-5) == "0:00.0"


def test_the_mouse_on_the_picture(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path)
    video = player.findChild(QVideoWidget, "video")
    assert video is not None
    actions, middle = player.player_actions, QPointF(video.rect().center())
    done: list[QAction] = []
    for action in (actions.previous_clip, actions.next_clip, actions.full_screen):
        action.triggered.connect(lambda _, action=action: done.append(action))

    def turn(eighths: int) -> None:
        window = player.window()
        # Only an event that comes from the window system reaches the widgets around `video`.
        QTest.wheelEvent(window.windowHandle(), video.mapTo(window, middle), QPoint(0, eighths))

    slider = player.controls.volume_slider
    slider.setValue(50)
    turn(120)
    qtbot.waitUntil(lambda: slider.value() == 55)
    # A touchpad sends parts of a notch.
    for _ in range(10):
        turn(-24)
    qtbot.waitUntil(lambda: slider.value() == 45)
    qtbot.mouseClick(video, Qt.MouseButton.BackButton)
    qtbot.mouseClick(video, Qt.MouseButton.ForwardButton)
    assert done == [actions.previous_clip, actions.next_clip]
    was_playing = player.is_playing
    qtbot.mouseClick(video, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(video, Qt.MouseButton.LeftButton)
    assert done[-1] is actions.full_screen
    assert player.is_playing == was_playing
