"""Files the player cannot show are reported, and a file it has shown is released."""

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.stage.player import Player
from tests.fakes.clips import write_clip
from tests.fakes.player_hands import show


def words_of(player: Player) -> str:
    label = player.findChild(QLabel, "player_words")
    assert label is not None
    return label.text() if label.isVisible() else ""


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
