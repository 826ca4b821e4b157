from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLoggingCategory, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent, QTextDocument
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.player import Player
from app.ui.player_controls import time_words
from app.ui.stage import Stage
from tests.fakes.clips import make_clip, write_clip

# A machine without sound is told so by the backend; the clip plays on.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No audio device detected")

FPS = 24
DURATION_S = 1.0


@pytest.fixture(autouse=True)
def _quiet_multimedia() -> Iterator[None]:
    """The backend complains about a machine without sound and video hardware."""
    QLoggingCategory.setFilterRules("qt.multimedia*=false")
    yield
    QLoggingCategory.setFilterRules("")


@pytest.fixture(scope="module")
def clip_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clips") / "白马 🐎.mp4"
    return write_clip(path, duration_s=DURATION_S, fps=FPS)


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[Player]:
    player = Player()
    qtbot.addWidget(player)
    player.resize(680, 640)
    with qtbot.waitExposed(player):
        player.show()
    yield player
    player.close_clip()


def show(qtbot: QtBot, player: Player, path: Path, autoplay: bool = False) -> None:
    with qtbot.waitSignal(player.frame_shown):
        player.show_clip(path, autoplay)
    qtbot.waitUntil(lambda: player.controls.position_slider.maximum() > 0)


def press(player: Player, key: Qt.Key, text: str = "") -> bool:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    return player.take_key(event)


def words_of(player: Player) -> str:
    label = player.findChild(QLabel, "player_words")
    assert label is not None
    return label.text() if label.isVisible() else ""


def brightness(image: QImage) -> float:
    small = image.scaled(8, 8)
    pixels = [small.pixelColor(x, y).lightness() for x in range(8) for y in range(8)]
    return sum(pixels) / len(pixels)


def test_names_for_screen_readers(player: Player) -> None:
    controls = player.controls
    assert controls.play_button.accessibleName() == "Play"
    assert controls.position_slider.accessibleName() == "Position"
    assert controls.volume_slider.accessibleName() == "Volume"


def test_without_a_clip_nothing_happens(player: Player) -> None:
    assert not player.controls.isEnabled()
    assert not press(player, Qt.Key.Key_Space)
    player.toggle_play()
    assert player.current_image().isNull()
    assert player.position_ms == 0
    assert not player.is_playing


def test_a_prepared_player_shows_a_clip(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    player.prepare()
    qtbot.waitUntil(lambda: player.findChild(QVideoWidget, "video") is not None)
    video = player.findChild(QVideoWidget, "video")
    show(qtbot, player, clip_path)
    assert player.findChildren(QVideoWidget) == [video]


def test_a_clip_stands_on_its_first_frame(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path)
    assert not player.is_playing
    image = player.current_image()
    assert (image.width(), image.height()) == (320, 180)
    assert brightness(image) > 50
    assert player.controls.time_label.text() == "0:00.0 / 0:01.0"


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
        player.set_loop(True)
    assert changed.args == [True]
    show(qtbot, player, clip_path, autoplay=True)
    places = [0]

    def came_round() -> bool:
        places.append(player.controls.position_slider.value())
        return places[-1] < max(places) - 300

    qtbot.waitUntil(came_round)
    assert player.is_playing


def test_a_click_on_the_slider_jumps(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path)
    slider = player.controls.position_slider
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=middle)
    assert abs(slider.value() - 500) < 60
    qtbot.waitUntil(lambda: abs(player.position_ms - 500) < 60)


def test_a_drag_does_not_flood_the_decoder(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path)
    for place_ms in range(0, 900, 10):
        player.controls.position_slider.setValue(place_ms)
    assert player.position_ms == 890
    qtbot.waitUntil(lambda: player.controls.time_label.text().startswith("0:00.8"))
    first = player.current_image()
    assert not first.isNull()


def test_keys(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path)
    controls, key = player.controls, Qt.Key
    assert press(player, key.Key_Period)
    assert 42 <= player.position_ms <= 83
    assert press(player, key.Key_Period)
    assert 83 <= player.position_ms <= 125
    assert press(player, key.Key_Comma)
    assert 42 <= player.position_ms <= 83
    assert press(player, key.Key_End)
    assert player.position_ms > 900
    assert press(player, key.Key_J)
    assert player.position_ms == 0
    assert press(player, key.Key_Right)
    assert press(player, key.Key_L)
    assert player.position_ms > 900
    assert press(player, key.Key_Left)
    assert press(player, key.Key_Home)
    assert player.position_ms == 0
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
    undo = QKeyEvent(QEvent.Type.KeyPress, key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert not player.take_key(undo)


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
        player.set_volume(0.4)
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


def test_a_file_that_is_gone(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    with qtbot.waitSignal(player.playback_failed) as failed:
        player.show_clip(tmp_path / "gone.mp4", True)
    assert "“gone.mp4” is not in its folder" in failed.args[0]
    assert words_of(player) == failed.args[0]
    assert not player.controls.isEnabled()


def test_a_file_that_is_no_video(
    qtbot: QtBot, player: Player, clip_path: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"<html>not found</html>" * 100)
    with qtbot.waitSignal(player.playback_failed) as failed:
        player.show_clip(broken, True)
    assert "damaged or not a video" in failed.args[0]
    assert words_of(player) == failed.args[0]
    show(qtbot, player, clip_path)
    assert words_of(player) == ""


def test_a_file_without_a_picture_is_noticed(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    path = write_clip(tmp_path / "av1.mp4", codec="libsvtav1", width_px=64, height_px=64)
    with qtbot.waitSignal(player.playback_failed) as failed:
        player.show_clip(path, True)
    assert "No picture came from this file" in failed.args[0]
    assert player.current_image().isNull()


def test_a_closed_clip_lets_go_of_its_file(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path, autoplay=True)
    open_files = Path("/proc/self/fd")
    assert clip_path in {link.resolve() for link in open_files.iterdir()}
    player.close_clip()
    assert clip_path not in {link.resolve() for link in open_files.iterdir()}
    assert not player.controls.isEnabled()
    assert player.current_image().isNull()


def test_the_picture_keeps_its_shape(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    path = write_clip(tmp_path / "tall.mp4", 90, 160, duration_s=0.2)
    show(qtbot, player, path)
    video = player.findChild(QVideoWidget, "video")
    assert video is not None
    qtbot.waitUntil(lambda: abs(video.width() / video.height() - 9 / 16) < 0.01)


def test_times_in_words() -> None:
    assert time_words(2_449) == "0:02.4"
    assert time_words(75_000) == "1:15.0"
    assert time_words(-5) == "0:00.0"


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(QLabel("Welcome"), Player())
    qtbot.addWidget(stage)
    stage.resize(680, 700)
    with qtbot.waitExposed(stage):
        stage.show()
    yield stage
    stage.player.close_clip()


def text_of(stage: Stage, name: str) -> str:
    label = stage.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_the_stage_shows_one_thing(qtbot: QtBot, stage: Stage, clip_path: Path) -> None:
    assert "press Generate" in text_of(stage, "stage_empty_words")
    stage.show_welcome()
    assert text_of(stage, "stage_empty_words") == ""
    clip = make_clip(path=clip_path)
    with qtbot.waitSignal(stage.player.frame_shown):
        stage.show_clip(clip)
    assert stage.clip == clip
    assert text_of(stage, "clip_title") == clip.request.prompt
    assert text_of(stage, "clip_facts") == "1080P · 16:9 · 5 s · $1.145 · 22 Nov 2026"
    stage.show_empty()
    assert stage.clip is None
    assert not stage.player.is_playing


def test_what_can_be_done_with_a_clip(qtbot: QtBot, stage: Stage, clip_path: Path) -> None:
    stage.use_again_button.click()
    stage.show_in_folder_button.click()
    clip = make_clip(path=clip_path)
    stage.show_clip(clip, autoplay=False)
    with qtbot.waitSignal(stage.use_again_requested) as again:
        stage.use_again_button.click()
    assert again.args == [clip.request]
    with qtbot.waitSignal(stage.show_in_folder_requested) as folder:
        stage.show_in_folder_button.click()
    assert folder.args == [clip_path]


def test_a_long_title_is_cut_and_does_not_widen_the_stage(stage: Stage, tmp_path: Path) -> None:
    stage.show_clip(make_clip(prompt="x" * 5000, path=tmp_path / "gone.mp4"))
    assert stage.minimumSizeHint().width() <= 400
    assert not stage.grab().isNull()


def test_a_prompt_is_no_markup_in_a_tooltip(stage: Stage, clip_path: Path) -> None:
    prompt = "<b>bold</b> & <img src=x>"
    stage.show_clip(make_clip(path=clip_path, prompt=prompt), autoplay=False)
    title = stage.findChild(QLabel, "clip_title")
    assert title.text() == prompt
    shown = QTextDocument()
    shown.setHtml(title.toolTip())
    assert shown.toPlainText() == prompt
