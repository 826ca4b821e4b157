"""Clips from elsewhere on the stage of the real window."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox, QTreeWidget

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
    window.session.clip_frames.times_ready.connect(lambda path, times: known.append(path))
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
    window.wait_for(lambda: "This file's format can't be shown here" in window.text("player_words"))
    window.window.findChild(QPushButton, "open_in_default_player").click()
    assert asked == [path]
    # A clip that can be shown takes the place of the message.
    library.click(1)
    window.wait_for(lambda: number_in(seen(player)) in range(6))
    assert window.text("player_words") == ""
    assert window.own_mistakes == []


def test_keys_snapshots_and_neighbours(
    library: RealLibrary, window: RealWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keys work wherever the focus is but in text, and what they do is seen."""
    player, prompt = window.window.stage.player, window.prompt
    controls, view = player.controls, window.window.library.view
    for row in (0, 1, 2):
        write_numbered_clip(library.clip(row).path, range(24), Fraction(1, 24), first_number=row)
    library.click(1)
    window.wait_for(lambda: controls.frame_label.text() == "frame 24 of 24")

    # With the focus in the library, where the click has left it.
    assert view.hasFocus()
    QTest.keyClick(view, ",")
    window.wait_for(lambda: number_in(seen(player)) == 23)
    assert controls.frame_label.text() == "frame 23 of 24"
    QTest.keyClick(view, "s")
    window.wait_for(lambda: "Snapshot saved" in window.notice)
    path = library.clip(1).path
    picture = path.with_name(f"{path.stem} frame 23.png")
    assert number_in(QImage(str(picture))) == 23
    shown: list[Path] = []
    monkeypatch.setattr(Desktop, "show_in_folder", lambda desktop, path: shown.append(path))
    window.window.findChild(QPushButton, "notice_action_show-snapshot").click()
    assert shown == [picture]

    # While text is edited they are text, also where the field has no use for them.
    window.type_prompt("l, m. [s] <i> {f} ? 5L")
    assert prompt.toPlainText() == "l, m. [s] <i> {f} ? 5L"
    spin = window.named(QSpinBox, "Duration")
    spin.setFocus()
    QTest.keyClicks(spin, "l,.ms[]<>i?")
    search = window.named(QLineEdit, "Search prompts")
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Backspace)
    QTest.keyClick(search, Qt.Key.Key_Home)
    QTest.keyClicks(search, "lms")
    search.clear()
    assert controls.frame_label.text() == "frame 23 of 24"
    assert not controls.mute_button.isChecked()
    assert not controls.set_a_button.isChecked()
    assert controls.speed == 1.0

    player.setFocus()
    details = window.window.library.details
    was_hidden = details.isHidden()
    QTest.keyClick(player, "i")
    assert details.isHidden() != was_hidden
    QTest.keyClick(player, "i")
    window.wait_for(lambda: len(library.names()) == 4)
    for key, row in zip(">>><<<<", (2, 3, 3, 2, 1, 0, 0), strict=True):
        QTest.keyClick(player, key)
        assert window.window.stage.clip == library.clip(row)
    window.wait_for(lambda: number_in(seen(player)) in range(24))

    QTest.keyClick(player, "?")
    keys = window.dialog("keys_dialog")
    tree, typed = keys.findChild(QTreeWidget, "keys"), keys.findChild(QLineEdit, "keys_search")
    assert tree is not None
    assert typed is not None

    def rows() -> list[str]:
        groups = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
        items = [group.child(number) for group in groups for number in range(group.childCount())]
        return [f"{item.text(0)}: {item.text(1)}" for item in items if not item.isHidden()]

    assert {"One frame back: ,", "Generate: Ctrl+Return", "Rename…: F2"} <= set(rows())
    QTest.keyClicks(typed, "snapshot")
    assert rows() == ["Snapshot: S", "Snapshot without prompt data: Shift+S"]
    typed.clear()
    QTest.keyClicks(typed, "<")
    assert rows() == ["Previous clip: <"]
    keys.accept()
    assert window.own_mistakes == []


def test_a_start_shows_the_latest_clip_and_opens_it_when_it_is_played(
    library: RealLibrary, window: RealWindow, make_window: Callable[[], RealWindow]
) -> None:
    """The stage is never empty while there are clips; what is shown follows the library."""
    newest = max((library.clip(row) for row in range(4)), key=lambda clip: clip.made_at)
    window.close()
    window = make_window()
    window.open()
    stage = window.window.stage
    player, screen = stage.player, stage.player.picture_area
    window.wait_for(lambda: stage.is_offering and stage.clip == newest)
    assert window.text("clip_title") == newest.name
    # Red at the left edge of the test picture, where the ground is nearly black.
    window.wait_for(
        lambda: screen.grab().toImage().pixelColor(20, screen.height() // 2).red() > 200
    )
    assert player.current_image().isNull()
    assert player.controls.play_button.isEnabled()
    assert not player.controls.position_slider.isEnabled()

    # A deleted clip leaves its place to the one before it; a restored one comes back.
    library = RealLibrary(window)
    library.wait_for_names(4)
    window.session.library_actions.delete([newest.clip_id])
    window.wait_for(lambda: stage.is_offering and stage.clip.clip_id != newest.clip_id)
    window.session.library_actions.put_back([newest.clip_id])
    window.wait_for(lambda: stage.is_offering and stage.clip.clip_id == newest.clip_id)
    # Its file is not held: it can be renamed while it is offered.
    window.session.library_actions.rename(newest.clip_id, "Another name")
    window.wait_for(lambda: window.text("clip_title") == "Another name")
    assert player.current_image().isNull()

    QTest.mouseClick(screen, Qt.MouseButton.LeftButton, pos=screen.rect().center())
    window.wait_for(lambda: not player.current_image().isNull())
    assert not stage.is_offering
    assert stage.clip.path.name.startswith("Another name")
    assert player.controls.position_slider.isEnabled()
