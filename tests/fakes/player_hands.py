"""Shows clips in a player and presses its keys."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from app.ui.stage.player import Player


def show(qtbot: QtBot, player: Player, path: Path, autoplay: bool = False) -> None:
    """Show a clip, and wait until its first frame is visible and its length is known."""
    with qtbot.waitSignal(player.frame_shown):
        player.show_clip(path, autoplay)
    qtbot.waitUntil(lambda: player.controls.position_slider.maximum() > 0)


def press(player: Player, key: Qt.Key, text: str = "") -> bool:
    """Press a key; returns whether the player handled it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    return player.take_key(event)
