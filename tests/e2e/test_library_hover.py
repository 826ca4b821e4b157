"""The mouse that rests on a clip of the real window sees its pictures, from the clip's own file."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from tests.fakes.real_library import PROMPTS, RealLibrary, write_gallop_clip
from tests.fakes.real_window import RealWindow
from tests.fakes.trap import Trap
from tests.platforms import needs_inotify

ROW = 1


def picture_place(library: RealLibrary) -> QRect:
    """Where the poster is in its cell, without the annotations and the line at its edges."""
    cell = library.view.visual_rect(ROW)
    return cell.adjusted(10, 30, -10, -cell.height() // 2)


def picture(library: RealLibrary) -> QImage:
    return library.view.viewport().grab(picture_place(library)).toImage()


def point(library: RealLibrary, share: float) -> None:
    """Move the mouse over the clip, `share` of the way from its left to its right."""
    cell = library.view.visual_rect(ROW)
    spot = QPoint(cell.left() + round(cell.width() * share), cell.top() + 20)
    QTest.mouseMove(library.view.viewport(), spot)


def test_pictures_of_the_clip_follow_the_mouse(library: RealLibrary, window: RealWindow) -> None:
    model, clip = library.model, library.clip(ROW)
    window.wait_for(lambda: model.poster(clip.clip_id) is not None)
    poster = picture(library)
    with window._qtbot.waitSignal(window.session.clip_frames.strip_ready) as ready:
        point(library, 0.15)
    _, strip, count = ready.args
    # Decoded from the file: ten pictures side by side, not one of them like the first.
    assert count == 10
    assert not strip.isNull()
    across_px = strip.width() // count
    parts = [strip.copy(n * across_px, 0, across_px, strip.height()) for n in range(count)]
    assert any(part != parts[0] for part in parts)
    window.wait_for(lambda: picture(library) != poster)
    early = picture(library)
    point(library, 0.85)
    window.wait_for(lambda: picture(library) != early)
    # The mouse leaves for another clip, and the poster is there again.
    QTest.mouseMove(library.view.viewport(), library.view.visual_rect(ROW + 1).center())
    window.wait_for(lambda: picture(library) == poster)


def test_a_file_that_is_gone_leaves_the_poster(library: RealLibrary, window: RealWindow) -> None:
    model, clip = library.model, library.clip(ROW)
    window.wait_for(lambda: model.poster(clip.clip_id) is not None)
    poster = picture(library)
    # Behind the program's back: the library does not know it yet.
    clip.path.unlink()
    with window._qtbot.waitSignal(window.session.clip_frames.strip_ready) as ready:
        point(library, 0.5)
    assert ready.args[1].isNull()
    QTest.mouseMove(library.view.viewport(), library.view.visual_rect(ROW + 1).center())
    window.wait_for(lambda: picture(library) == poster)
    assert library.model.total == len(PROMPTS)
    assert window.own_mistakes == []


@needs_inotify
def test_a_strangers_recipe_is_shown_as_it_is_and_opens_nothing(
    library: RealLibrary, window: RealWindow, tmp_path: Path
) -> None:
    trap = Trap(tmp_path / "p.png")
    markup = f'1080P<img src="file://{trap.path}">'
    write_gallop_clip(tmp_path / "stranger's" / "1.mp4", markup, 9, resolution=markup)
    library.take_in(tmp_path / "stranger's", len(PROMPTS) + 1)
    row = library.row_of(markup)
    library.click(row)
    view = library.view
    spot = view.visual_rect(row).center()
    help_wanted = QHelpEvent(QEvent.Type.ToolTip, spot, view.viewport().mapToGlobal(spot))
    QApplication.sendEvent(view.viewport(), help_wanted)
    window.wait_for(QToolTip.isVisible)
    assert "1080P&lt;img src=" in QToolTip.text()
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            widget.grab()
    assert not trap.was_opened()
    trap.close()
    QToolTip.hideText()
