"""Finding clips in the real window: search, filters, saved searches, and files that moved."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from app.core.library.clip_query import ClipQuery
from app.core.settings import SettingGroup
from tests.fakes.real_library import CTRL, PROMPTS, RealLibrary, write_gallop_clip
from tests.fakes.real_window import RealWindow

Key = Qt.Key
SHIFT_CTRL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def edit(library: RealLibrary, **conditions: object) -> None:
    """What choosing conditions among the filters comes to."""
    library.pane.bar._edit(replace(library.pane.bar.query(), **conditions))


def test_two_chinese_characters_are_found_as_they_are_typed(
    library: RealLibrary, window: RealWindow
) -> None:
    library.press(Key.Key_F, CTRL)
    field = library.pane.bar.search_field
    assert field.hasFocus()
    field.insert("白马")
    window.wait_for(lambda: library.names() == [PROMPTS[1]])
    assert library.text("clip_count") in ("1 of 4 clips", "1 of …")
    QTest.keyClick(field, Key.Key_Return)
    assert library.view.hasFocus()
    library.press(Key.Key_F, CTRL)
    QTest.keyClicks(field, "no such thing")
    window.wait_for(lambda: library.model.total == 0)
    assert library.text("library_empty") == "No clips match “no such thing”."
    window.click("Show all clips")
    library.wait_for_names(4)
    assert field.text() == ""


def test_filters_narrow_what_is_shown(library: RealLibrary, window: RealWindow) -> None:
    library.press(Key.Key_5)
    window.wait_for(lambda: library.clip(0).annotations.rating == 5)
    edit(library, min_rating=4)
    window.wait_for(lambda: library.names() == [sorted(PROMPTS)[0]])
    # What no longer fits goes at once.
    library.click(0)
    library.press(Key.Key_1)
    window.wait_for(lambda: library.model.total == 0)
    assert library.text("library_empty") == "No clips match these filters."
    edit(library, min_rating=0, min_length_s=0.1, ratios=("16:9",))
    library.wait_for_names(4)
    edit(library, ratios=("9:16",))
    window.wait_for(lambda: library.model.total == 0)


def global_area(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def test_filters_do_not_cover_what_they_filter(library: RealLibrary, window: RealWindow) -> None:
    bar, view = library.pane.bar, library.view
    bar.filter_button.click()
    dialog = window.window.findChild(QDialog, "filter_dialog")
    count = dialog.findChild(QLabel, "filter_count")
    assert dialog.isWindow()
    assert not global_area(dialog).intersects(global_area(library.pane.bar))
    assert not global_area(dialog).intersects(global_area(view))
    assert count.text() == "4 clips"
    bar.search_field.setText("neon")
    window.wait_for(lambda: count.text() == "1 of 4 clips")
    # Where the library takes the whole window, the filters become a part of it.
    window.window._full_library.set_full(True)
    window.wait_for(lambda: not dialog.isWindow())
    assert dialog.isVisible()
    window.wait_for(lambda: not global_area(dialog).intersects(global_area(view)))
    assert view.width() > dialog.width() > 300
    dialog.findChild(QPushButton, "ratio_9:16").click()
    window.wait_for(lambda: count.text() == "0 of 4 clips")
    window.window._full_library.set_full(False)
    window.wait_for(dialog.isWindow)
    assert not global_area(dialog).intersects(global_area(view))
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_mark_of_the_mouse_leaves_with_the_layout(
    library: RealLibrary, window: RealWindow
) -> None:
    spot = library.view.visual_rect(0).center()
    QTest.mouseMove(library.view.viewport(), spot)
    window.wait_for(lambda: library.view._hovered == 0)
    window.window._full_library.set_full(True)
    window.wait_for(lambda: library.view._hovered == -1)


def test_a_saved_search_outlives_the_program(
    library: RealLibrary, window: RealWindow, make_window: Callable[[], RealWindow]
) -> None:
    query = ClipQuery(text="rain", sort=library.pane.bar.query().sort)
    edit(library, text="rain")
    window.wait_for(lambda: library.names() == ["Neon rain"])
    library.pane.bar.save_search_requested.emit("Wet", query)
    saved = library.pane.bar.saved_menu
    window.wait_for(lambda: any("Wet" in entry.text() for entry in saved.actions()))
    window.close()
    second = make_window()
    second.open()
    again = RealLibrary(second)
    menu = again.pane.bar.saved_menu
    second.wait_for(lambda: any("Wet" in entry.text() for entry in menu.actions()))
    next(entry for entry in menu.actions() if "Wet" in entry.text()).trigger()
    second.wait_for(lambda: again.names() == ["Neon rain"])
    assert again.pane.bar.search_field.text() == "rain"


def scan_folders(library: RealLibrary) -> None:
    """What happens by itself some seconds after a folder changed."""
    library.window.session.library_watcher.scan()


@pytest.mark.parametrize("is_playing", [True, False])
def test_a_clip_that_vanishes_is_said_to_be_missing_and_located(
    library: RealLibrary, window: RealWindow, tmp_path: Path, is_playing: bool
) -> None:
    player = window.window.stage.player
    window.wait_for(lambda: player.is_playing)
    if not is_playing:
        player.toggle_play()
    clip = library.clip(0)
    elsewhere = clip.path.rename(tmp_path / "taken away.mp4")
    scan_folders(library)
    window.wait_for(lambda: library.clip(0).is_missing)
    library.settle()
    window.wait_for(library.actions.locate.isEnabled)
    assert not library.actions.play.isEnabled()
    # The content distinguishes the wrong file from the right one.
    library.actions.locate.trigger()
    wrong = write_gallop_clip(tmp_path / "wrong.mp4", "Another", 9)
    library.choose_file("locate_chooser", wrong)
    window.wait_for(lambda: "isn't the file of this clip" in window.notice)
    assert library.clip(0).is_missing
    library.actions.locate.trigger()
    library.choose_file("locate_chooser", elsewhere)
    window.wait_for(lambda: not library.clip(0).is_missing)
    assert library.clip(0).path == elsewhere
    window.wait_for(lambda: window.window.stage.clip == library.clip(0))
    library.click(0)
    window.wait_for(lambda: player.is_playing)


def test_moved_clips_are_found_again_by_themselves(
    library: RealLibrary, window: RealWindow, tmp_path: Path
) -> None:
    watched = tmp_path / "watched"
    write_gallop_clip(watched / "first.mp4", "Seen there", 8)
    window.session.import_service.add_all((), [watched])
    library.wait_for_names(5)
    inner = library.folder / "2026" / "better name.mp4"
    inner.parent.mkdir()
    library.clip(0).path.rename(inner)
    outer = watched / "moved here.mp4"
    library.clip(1).path.rename(outer)
    scan_folders(library)
    window.wait_for(lambda: (library.clip(0).path, library.clip(1).path) == (inner, outer))
    assert not any(library.clip(row).is_missing for row in range(5))
    window.wait_for(lambda: window.window.stage.clip.path == inner)


def test_a_missing_clip_says_so_when_it_is_chosen(library: RealLibrary, window: RealWindow) -> None:
    library.clip(1).path.unlink()
    library.click(1)
    screen = window.window.stage.player._screen
    window.wait_for(lambda: "is no longer in its folder" in screen._message.text())
    assert window.own_mistakes == []


def test_the_pattern_of_the_settings_names_the_next_clip(
    library: RealLibrary, window: RealWindow
) -> None:
    window.window._dialogs.show_section(SettingGroup.CLIPS)
    dialog = window.dialog("settings_dialog")
    field = dialog.findChild(QLineEdit, "name_pattern")
    field.selectAll()
    QTest.keyClicks(field, "{ratio} {prompt} by me")
    preview = dialog.findChild(object, "name_preview").text()
    assert "16x9 A lab in the lake by me.mp4" in preview
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, " {nothing}")
    assert "“{nothing}” can't be used in a name" in dialog.findChild(object, "name_preview").text()
    assert isinstance(dialog, QDialog)
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()
    window.generate("A horse")
    assert window.wait_for_clip().path.name == "16x9 A horse by me.mp4"


def test_the_library_takes_the_whole_window_and_gives_it_back(
    library: RealLibrary, window: RealWindow
) -> None:
    player = window.window.stage.player
    window.wait_for(lambda: player.is_playing)
    window.prompt.setFocus()
    library.press(Key.Key_L, SHIFT_CTRL)
    assert not window.prompt.isVisible()
    assert not player.isVisible()
    window.wait_for(lambda: not player.is_playing)
    assert library.view.hasFocus()
    # One click looks closer, two play.
    library.click(1)
    assert not player.is_playing
    library.press(Key.Key_F, CTRL)
    assert library.pane.bar.search_field.hasFocus()
    library.press(Key.Key_Escape)
    assert window.prompt.isVisible()
    assert window.prompt.hasFocus()
    library.press(Key.Key_L, SHIFT_CTRL)
    library.view.setFocus()
    library.press(Key.Key_Return)
    assert player.isVisible()
    assert player.hasFocus()
    window.wait_for(lambda: player.is_playing)
    assert window.window.stage.clip == library.clip(1)
