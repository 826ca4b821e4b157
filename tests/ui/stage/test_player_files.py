"""Files the player cannot show are reported, and a file it has shown is released."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.stage.player import Player
from tests.fakes.clips import number_in, write_clip, write_numbered_clip
from tests.fakes.player_hands import show
from tests.platforms import IS_WINDOWS


def words_of(player: Player) -> str:
    label = player.findChild(QLabel, "player_words")
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_a_file_that_is_gone(qtbot: QtBot, player: Player, clip_path: Path, tmp_path: Path) -> None:
    show(qtbot, player, clip_path)
    with qtbot.waitSignal(player.playback_failed) as failed:
        player.show_clip(tmp_path / "gone.mp4", True)
    assert "“gone.mp4” is no longer in its folder" in failed.args[0]
    assert player.controls.time_label.text() == "0:00.000 / 0:00.0"
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


def is_open(path: Path) -> bool:
    """Whether this process has the file open."""
    if not IS_WINDOWS:
        return path in {link.resolve() for link in Path("/proc/self/fd").iterdir()}
    moved = path.with_suffix(".moved")
    try:
        path.rename(moved)
    except PermissionError:
        return True
    moved.rename(path)
    return False


def without_decoder(folder: Path) -> Path:
    """AV1, which Qt's FFmpeg decodes only by hardware; the backend reports no error."""
    return write_clip(folder / "av1.mp4", codec="libsvtav1", width_px=64, height_px=64)


def without_sound_or_decoder(folder: Path) -> Path:
    return write_numbered_clip(folder / "av1.mp4", range(24), Fraction(1, 24), codec="libsvtav1")


def only_sound(folder: Path) -> Path:
    path = folder / "sound.mp4"
    whole = write_clip(folder / "clip.mp4", duration_s=0.3)
    with av.open(str(whole)) as clip, av.open(str(path), "w") as made:
        sound = made.add_stream_from_template(clip.streams.audio[0])
        for packet in clip.demux(audio=0):
            if packet.dts is not None:
                packet.stream = sound
                made.mux(packet)
    return path


def of_no_length(folder: Path) -> Path:
    """One frame that is shown for no time, in a file of no length."""
    path = write_numbered_clip(folder / "clip.mp4", [0])
    data = bytearray(path.read_bytes())
    # Where each box holds a duration, after its name: ISO/IEC 14496-12, version 0.
    for box, offset in ((b"mvhd", 16), (b"tkhd", 20), (b"mdhd", 16), (b"elst", 8), (b"stts", 12)):
        at = data.index(box) + len(box) + offset
        data[at : at + 4] = bytes(4)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "make", [without_decoder, without_sound_or_decoder, only_sound, of_no_length]
)
def test_a_clip_that_shows_no_picture_is_tried_once(
    qtbot: QtBot,
    player: Player,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    make: Callable[[Path], Path],
) -> None:
    path = make(tmp_path)
    player.controls.loop_button.setChecked(True)
    capfd.readouterr()
    player.show_clip(path, True)
    # Some are given up only at their end.
    qtbot.waitUntil(lambda: bool(words_of(player)) and not player.controls.isEnabled())
    assert "This file's format can't be shown here" in words_of(player)
    assert player.current_image().isNull()
    # Of 24 frames; FFmpeg prints it, with other lines, for each.
    assert capfd.readouterr().err.count("Failed to get pixel format") < 30
    # Without its file, the backend cannot try again.
    assert not is_open(path)
    button = player.findChild(QPushButton, "open_in_default_player")
    assert button is not None
    with qtbot.waitSignal(player.default_player_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_file_that_is_gone_is_not_offered_to_another_player(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    with qtbot.waitSignal(player.playback_failed):
        player.show_clip(tmp_path / "gone.mp4", True)
    button = player.findChild(QPushButton, "open_in_default_player")
    assert button is not None
    assert not button.isVisible()


def test_one_frame_is_not_repeated(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    player.controls.loop_button.setChecked(True)
    path = write_numbered_clip(tmp_path / "clip.mp4", [0], Fraction(1, 24))
    show(qtbot, player, path, autoplay=True)
    qtbot.waitUntil(lambda: not player.is_playing)
    assert number_in(player.current_image()) == 0
    assert words_of(player) == ""


def test_a_clip_whose_sound_outlasts_its_picture_is_repeated(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    path = write_numbered_clip(tmp_path / "clip.mp4", [0, 1], Fraction(1, 24), sound_s=1.3)
    player.controls.loop_button.setChecked(True)
    show(qtbot, player, path, autoplay=True)
    for number in (1, 0, 1, 0):
        qtbot.waitUntil(lambda number=number: number_in(player.current_image()) == number)
    assert player.is_playing


def test_a_closed_clip_lets_go_of_its_file(qtbot: QtBot, player: Player, clip_path: Path) -> None:
    show(qtbot, player, clip_path, autoplay=True)
    assert is_open(clip_path)
    player.close_clip()
    assert not is_open(clip_path)
    assert not player.controls.isEnabled()
    assert player.current_image().isNull()
