"""The player shows a clip, plays it to its end and again, and keeps its shape."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.ui.stage.player import Player
from tests.fakes.clips import write_clip
from tests.fakes.player_hands import press, show
from tests.fakes.real_window import brightness


def test_without_a_clip_nothing_happens(player: Player) -> None:
    assert not player.controls.isEnabled()
    assert not press(player, Qt.Key.Key_Space)
    player.toggle_play()
    assert player.current_image().isNull()
    assert player.controls.position_slider.value() == 0
    assert not player.is_playing


def test_a_prepared_player_shows_a_clip(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    player.prepare()
    qtbot.waitUntil(lambda: player.findChild(QVideoWidget, "video") is not None)
    video = player.findChild(QVideoWidget, "video")
    show(qtbot, player, clip_path)
    assert player.findChildren(QVideoWidget) == [video]


def test_a_player_is_not_prepared_while_the_user_types(qtbot: QtBot, player: Player) -> None:
    keys = QTimer()
    keys.setInterval(10)
    keys.timeout.connect(player.put_off_preparing)
    pressed = QSignalSpy(keys.timeout)
    player.prepare()
    keys.start()
    qtbot.waitUntil(lambda: pressed.count() > 40)
    assert player.findChild(QVideoWidget, "video") is None
    keys.stop()
    qtbot.waitUntil(lambda: player.findChild(QVideoWidget, "video") is not None)


def test_a_clip_stands_on_its_first_frame(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path)
    assert not player.is_playing
    image = player.current_image()
    assert (image.width(), image.height()) == (320, 180)
    assert brightness(image) > 50
    assert player.controls.time_label.text() == "0:00.000 / 0:01.0"


def test_a_clip_plays_to_its_last_frame_and_again(
    qtbot: QtBot, player: Player, clip_path: Path
) -> None:
    show(qtbot, player, clip_path)
    first = player.current_image()
    qtbot.mouseClick(player.controls.play_button, Qt.MouseButton.LeftButton)
    assert player.controls.play_button.accessibleName() == "Pause"
    slider = player.controls.position_slider
    qtbot.waitUntil(lambda: slider.value() == slider.maximum() and not player.is_playing)
    assert player.controls.play_button.accessibleName() == "Play"
    last = player.current_image()
    assert brightness(last) > 50
    assert last != first
    player.toggle_play()
    qtbot.waitUntil(lambda: 0 < slider.value() < slider.maximum())
    assert player.is_playing


def test_a_loop_begins_again(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    with qtbot.waitSignal(player.loop_changed) as changed:
        player.controls.loop_button.setChecked(True)
    assert changed.args == [True]
    show(qtbot, player, clip_path, autoplay=True)
    places = [0]

    def has_looped() -> bool:
        places.append(player.controls.position_slider.value())
        return places[-1] < max(places) - 300

    qtbot.waitUntil(has_looped)
    assert player.is_playing


def test_a_drag_does_not_flood_the_decoder(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path)
    for place_ms in range(0, 900, 10):
        player.controls.position_slider.setValue(place_ms)
    assert player.controls.position_slider.value() == 890
    qtbot.waitUntil(lambda: player.controls.time_label.text().startswith("0:00.8"))
    assert not player.current_image().isNull()


def test_the_picture_keeps_its_shape(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    path = write_clip(tmp_path / "tall.mp4", 90, 160, duration_s=0.2)
    show(qtbot, player, path)
    video = player.findChild(QVideoWidget, "video")
    assert video is not None
    qtbot.waitUntil(lambda: abs(video.width() / video.height() - 9 / 16) < 0.01)
