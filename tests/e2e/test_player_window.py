"""Clips from elsewhere on the stage of the real window."""

from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.bridge.platform.desktop import Desktop
from tests.fakes.clips import number_in, write_numbered_clip
from tests.fakes.player_hands import press, seen
from tests.fakes.real_library import RealLibrary
from tests.fakes.real_window import RealWindow


def test_a_variable_frame_rate_and_a_clip_without_a_picture(
    library: RealLibrary, window: RealWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Frames are named by the time stamps in the file, and a clip that shows none is reported."""
    player = window.window.stage.player
    starts = [0, 70, 90, 240, 250, 300]
    write_numbered_clip(library.clip(1).path, starts, Fraction(1, 1000))
    known: list[Path] = []
    window.session.frame_times_loader.times_ready.connect(lambda path, times: known.append(path))
    library.click(1)
    window.wait_for(lambda: library.clip(1).path in known)
    slider = player.controls.position_slider
    window.wait_for(lambda: slider.value() == slider.maximum() and not player.is_playing)
    window.wait_for(lambda: number_in(seen(player)) == 5)
    for number in (4, 3, 2, 1, 0):
        press(player, Qt.Key.Key_Comma)
        window.wait_for(lambda number=number: number_in(seen(player)) == number)
        assert slider.value() == starts[number]

    asked: list[Path] = []
    monkeypatch.setattr(Desktop, "open_file", lambda desktop, path: asked.append(path))
    path = library.clip(2).path
    write_numbered_clip(path, range(24), Fraction(1, 24), codec="libsvtav1")
    player.controls.loop_button.setChecked(True)
    library.click(2)
    window.wait_for(lambda: "No picture came from this file" in window.text("player_words"))
    window.window.findChild(QPushButton, "open_in_default_player").click()
    assert asked == [path]
    # A clip that can be shown takes the place of the message.
    library.click(1)
    window.wait_for(lambda: number_in(seen(player)) in range(6))
    assert window.text("player_words") == ""
    assert window.own_mistakes == []
