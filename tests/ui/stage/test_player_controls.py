"""The player's controls: names, keys, clicks, sound and speed."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtMultimediaWidgets import QVideoWidget
from pytestqt.qtbot import QtBot

from app.ui.stage.player import Player
from app.ui.stage.player_controls import time_text
from tests.fakes.player_hands import press, show


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


def test_keys(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path)
    controls, key = player.controls, Qt.Key
    assert press(player, key.Key_Period)
    assert 42 <= player.controls.position_slider.value() <= 83
    assert press(player, key.Key_Period)
    assert 83 <= player.controls.position_slider.value() <= 125
    assert press(player, key.Key_Comma)
    assert 42 <= player.controls.position_slider.value() <= 83
    assert press(player, key.Key_End)
    assert player.controls.position_slider.value() > 900
    assert press(player, key.Key_J)
    assert player.controls.position_slider.value() == 0
    assert press(player, key.Key_Right)
    assert press(player, key.Key_L)
    assert player.controls.position_slider.value() > 900
    assert press(player, key.Key_Left)
    assert press(player, key.Key_Home)
    assert player.controls.position_slider.value() == 0
    assert press(player, key.Key_M)
    assert controls.mute_button.isChecked()
    assert press(player, key.Key_R)
    assert controls.loop_button.isChecked()
    assert press(player, key.Key_Less)
    assert controls.speed == 0.5
    assert press(player, key.Key_Greater)
    assert press(player, key.Key_Greater)
    assert press(player, key.Key_Greater)
    assert press(player, key.Key_Greater)
    assert controls.speed == 2.0
    with qtbot.waitSignal(player.full_window_requested):
        press(player, key.Key_F)
    assert press(player, key.Key_K)
    assert player.is_playing
    assert press(player, key.Key_Space)
    assert not player.is_playing
    assert not press(player, key.Key_Q)
    with_ctrl = QKeyEvent(QEvent.Type.KeyPress, key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert not player.take_key(with_ctrl)


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
