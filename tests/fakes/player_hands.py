"""Shows clips in a player, presses its keys and looks at the screen."""

import threading
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.media.probe import read_frame_times
from app.ui.stage.player import Player
from tests.platforms import IS_OFFSCREEN


def show(qtbot: QtBot, player: Player, path: Path, autoplay: bool = False) -> None:
    """Show a clip, and wait until its first frame is visible and its length is known."""
    with qtbot.waitSignal(player.frame_shown):
        player.show_clip(path, autoplay)
    player.set_frame_times(path, read_frame_times(path, threading.Event()))
    qtbot.waitUntil(lambda: player.controls.position_slider.maximum() > 0)


def press(
    player: Player,
    key: Qt.Key,
    text: str = "",
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> bool:
    """Press a key; returns whether the player handled it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
    return player.take_key(event)


def seen(player: Player) -> QImage:
    """What the screen shows where the player's picture is; `grab` would not show the video.

    Where windows are on no screen, the picture that the player would show there.
    """
    if IS_OFFSCREEN:
        return player.current_image()
    video = player.findChild(QWidget, "video")
    assert video is not None
    corner = video.mapToGlobal(QPoint(0, 0))
    area = (corner.x(), corner.y(), video.width(), video.height())
    return video.screen().grabWindow(0, *area).toImage()
