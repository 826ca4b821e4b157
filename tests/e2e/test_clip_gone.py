"""A clip whose file is deleted while it plays, and where clips go from here."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from app.bridge.platform.desktop import Desktop
from tests.fakes.real_library import PROMPTS, RealLibrary
from tests.fakes.real_window import RealWindow


def test_the_file_of_the_playing_clip_is_deleted(library: RealLibrary, window: RealWindow) -> None:
    """It is reported, the clip and its record stay, and it plays again when the file is back."""
    player = window.window.stage.player
    player.controls.loop_button.setChecked(True)
    window.wait_for(lambda: player.is_playing)
    clip = library.clip(0)
    kept = clip.path.read_bytes()
    clip.path.unlink()
    window.session.library_watcher.scan()
    window.wait_for(lambda: library.clip(0).is_missing)
    library.pane.bar._details.click()
    window.wait_for(lambda: "is no longer at" in library.text("clip_trouble_words"))
    assert library.model.total == len(PROMPTS)
    assert library.clip(0).request == clip.request
    # Another clip, and back: now there is nothing to be played.
    library.click(1)
    window.wait_for(lambda: player.is_playing)
    library.click(0)
    window.wait_for(lambda: bool(window.text("player_words")))
    clip.path.write_bytes(kept)
    window.session.library_watcher.scan()
    window.wait_for(lambda: not library.clip(0).is_missing)
    window.wait_for(lambda: not window.text("player_words"))
    assert window.own_mistakes == []


def test_a_file_is_copied_as_a_file(library: RealLibrary) -> None:
    library.actions.copy_file.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.urls() == [QUrl.fromLocalFile(str(library.clip(0).path))]
    lines = bytes(data.data("x-special/gnome-copied-files").data()).decode().splitlines()
    assert lines == ["copy", data.urls()[0].toString(QUrl.ComponentFormattingOption.FullyEncoded)]


def test_the_system_s_player_is_asked_for(
    library: RealLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(Desktop, "open_file", lambda desktop, path: asked.append(path))
    library.actions.open_in_player.trigger()
    assert asked == [library.clip(0).path]
