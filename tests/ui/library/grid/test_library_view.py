"""The library's grid as a user uses it, at 100,000 clips."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QImage,
    QPaintEvent,
    QRegion,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.bridge.library.library_model import PAGE_CLIPS, LibraryModel
from app.core.library.clip import Clip
from app.ui.library.grid.library_view import MAX_CELL_PX, MIN_CELL_PX, LibraryView
from app.ui.widgets.formats import clip_text
from tests.fakes.clips import make_clip

TOTAL = 100_000
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def clips(first: int, last: int) -> list[Clip]:
    return [make_clip(f"c{n}", f"Prompt {n}", Path(f"/clips/{n}.mp4")) for n in range(first, last)]


@pytest.fixture
def model(qtbot: QtBot) -> LibraryModel:
    model = LibraryModel(clip_text)

    def load(pages: tuple[int, ...]) -> None:
        for first in pages:
            model.set_page(first, clips(first, min(first + PAGE_CLIPS, model.total)))

    model.pages_wanted.connect(load)
    return model


@pytest.fixture
def view(qtbot: QtBot, model: LibraryModel) -> LibraryView:
    view = LibraryView(model)
    qtbot.addWidget(view)
    view.resize(600, 500)
    with qtbot.waitExposed(view):
        view.show()
    model.reset(clips(0, PAGE_CLIPS), TOTAL)
    view.setFocus()
    return view


def click(qtbot: QtBot, view: LibraryView, row: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    spot = view.visual_rect(row).center()
    qtbot.mouseClick(view.viewport(), LEFT, modifier, spot)


def go_to(view: LibraryView, row: int) -> None:
    view.setCurrentIndex(view.model().index(row, 0))


def press(
    qtbot: QtBot, view: LibraryView, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE
) -> int:
    qtbot.keyClick(view, key, modifier)
    return view.currentIndex().row()


class Paints(QObject):
    """What of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_a_poster_that_arrives_paints_its_own_cell(
    qtbot: QtBot, view: LibraryView, model: LibraryModel
) -> None:
    # What is due for another reason has been done.
    view.executeDelayedItemsLayout()
    viewport = view.viewport()
    viewport.repaint()
    paints = Paints(viewport)
    poster = QImage(16, 9, QImage.Format.Format_RGB32)
    poster.fill(Qt.GlobalColor.red)
    model.set_poster("c1", poster)
    cell = view.visual_rect(1)
    qtbot.waitUntil(lambda: paints.region.contains(cell))
    assert paints.region.boundingRect() == cell


def test_a_list_that_grows_behind_what_is_seen_is_not_painted_anew(
    view: LibraryView, model: LibraryModel
) -> None:
    view.executeDelayedItemsLayout()
    bar, viewport = view.verticalScrollBar(), view.viewport()
    viewport.repaint()
    lowest, paints = bar.maximum(), Paints(viewport)
    model.set_total(2 * TOTAL)
    view.executeDelayedItemsLayout()
    QApplication.sendPostedEvents()
    assert bar.maximum() > lowest
    assert paints.region.isEmpty()
    bar.setValue(bar.maximum())
    assert view.rows_in_view().stop == 2 * TOTAL


def test_only_clips_in_view_are_loaded_and_asked_for(
    view: LibraryView, model: LibraryModel
) -> None:
    wanted: list[dict[str, Path]] = []
    model.posters_wanted.connect(wanted.append)
    view.scrollToBottom()
    assert list(wanted[-1]) == [f"c{row}" for row in view.rows_in_view()]
    assert view.rows_in_view().stop == TOTAL
    assert model.clip(TOTAL // 2) is None
    view.hide()
    assert not wanted[-1]


def test_every_key_goes_where_it_should(qtbot: QtBot, view: LibraryView) -> None:
    columns = view.grid.columns
    assert columns == 4
    go_to(view, 0)
    assert press(qtbot, view, Key.Key_Right) == 1
    assert press(qtbot, view, Key.Key_Down) == 5
    assert press(qtbot, view, Key.Key_Left) == 4
    assert press(qtbot, view, Key.Key_Up) == 0
    assert press(qtbot, view, Key.Key_Up) == 0
    lines = view.viewport().height() // view.grid.cell_height_px
    assert press(qtbot, view, Key.Key_PageDown) == lines * columns
    assert press(qtbot, view, Key.Key_PageUp) == 0
    assert press(qtbot, view, Key.Key_End) == TOTAL - 1
    assert view.viewport().rect().contains(view.visual_rect(TOTAL - 1))
    assert press(qtbot, view, Key.Key_Down) == TOTAL - 1
    assert press(qtbot, view, Key.Key_Home) == 0
    assert press(qtbot, view, Key.Key_P) == 0


def test_down_from_the_last_whole_line_reaches_the_last_clip(
    qtbot: QtBot, view: LibraryView, model: LibraryModel
) -> None:
    model.reset(clips(0, 6), 6)
    go_to(view, 3)
    assert press(qtbot, view, Key.Key_Down) == 5
    assert press(qtbot, view, Key.Key_PageUp) == 1


def test_in_a_right_to_left_window_the_arrows_go_the_other_way(
    qtbot: QtBot, view: LibraryView
) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert view.visual_rect(0).left() > view.visual_rect(1).left()
    go_to(view, 0)
    assert press(qtbot, view, Key.Key_Left) == 1
    assert press(qtbot, view, Key.Key_Right) == 0


def test_a_plain_click_plays_and_others_only_choose(qtbot: QtBot, view: LibraryView) -> None:
    played: list[str] = []
    view.clip_chosen.connect(lambda clip: played.append(clip.clip_id))
    click(qtbot, view, 1)
    click(qtbot, view, 6, SHIFT)
    click(qtbot, view, 3, CONTROL)
    click(qtbot, view, 9, CONTROL)
    assert played == ["c1"]
    assert view.selected_rows() == (range(1, 3), range(4, 7), range(9, 10))
    click(qtbot, view, 5)
    assert view.selected_rows() == (range(5, 6),)
    assert press(qtbot, view, Key.Key_Right, SHIFT) == 6
    assert view.selected_rows() == (range(5, 7),)
    assert played == ["c1", "c5"]


def test_where_a_click_only_looks_closer_two_play(qtbot: QtBot, view: LibraryView) -> None:
    view.set_click_plays(False)
    played: list[str] = []
    view.clip_chosen.connect(lambda clip: played.append(clip.clip_id))
    click(qtbot, view, 1)
    assert played == []
    qtbot.mouseDClick(view.viewport(), LEFT, NONE, view.visual_rect(1).center())
    assert played == ["c1"]


def test_a_click_beside_the_clips_chooses_none(
    qtbot: QtBot, view: LibraryView, model: LibraryModel
) -> None:
    model.reset(clips(0, 2), 2)
    click(qtbot, view, 1)
    qtbot.mouseClick(view.viewport(), LEFT, NONE, QPoint(500, 400))
    assert view.selected_rows() == ()


def test_all_are_chosen_by_key_also_those_not_loaded(qtbot: QtBot, view: LibraryView) -> None:
    with qtbot.waitSignal(view.selection_moved):
        press(qtbot, view, Key.Key_A, CONTROL)
    assert view.selected_rows() == (range(TOTAL),)


def test_a_selection_of_all_survives_being_read_anew(
    qtbot: QtBot, view: LibraryView, model: LibraryModel
) -> None:
    view.selectAll()
    model.refill(0, clips(0, PAGE_CLIPS), TOTAL)
    assert view.selected_rows() == (range(TOTAL),)
    # The new clip was never selected.
    model.refill(0, clips(0, PAGE_CLIPS), TOTAL + 1)
    assert view.selected_rows() == ()


def test_what_is_seen_stays_when_clips_arrive_before_it(
    view: LibraryView, model: LibraryModel
) -> None:
    view.verticalScrollBar().setValue(1000)
    first = view.rows_in_view().start
    top = view.visual_rect(first).top()
    for number in range(view.grid.columns):
        model.prepend(make_clip(f"new-{number}"))
    view.doItemsLayout()
    row = model.index_of(f"c{first}").row()
    assert row == first + view.grid.columns
    assert view.visual_rect(row).top() == top


def test_at_the_top_a_new_clip_is_seen_and_another_search_begins_there(
    view: LibraryView, model: LibraryModel
) -> None:
    model.prepend(make_clip("new"))
    view.doItemsLayout()
    assert view.verticalOffset() == 0
    view.verticalScrollBar().setValue(1000)
    model.refill(0, clips(0, PAGE_CLIPS), TOTAL)
    assert view.verticalOffset() > 0
    model.reset(clips(0, PAGE_CLIPS), TOTAL)
    assert view.verticalOffset() == 0


def turn(view: LibraryView, eighths: int, modifier: Qt.KeyboardModifier) -> None:
    spot = QPointF(view.viewport().rect().center())
    place = view.viewport().mapToGlobal(spot)
    turned = QPoint(0, eighths)
    phase = Qt.ScrollPhase.NoScrollPhase
    button = Qt.MouseButton.NoButton
    event = QWheelEvent(spot, place, QPoint(), turned, button, modifier, phase, False)
    QApplication.sendEvent(view.viewport(), event)


def test_sizes_by_wheel_and_key(qtbot: QtBot, view: LibraryView) -> None:
    emitted: list[int] = []
    view.cell_px_changed.connect(emitted.append)
    turn(view, 60, CONTROL)
    turn(view, 60, CONTROL)
    press(qtbot, view, Key.Key_Minus, CONTROL)
    press(qtbot, view, Key.Key_Minus, CONTROL)
    assert emitted == [160, 140, 120]
    assert view.verticalOffset() == 0
    view.set_cell_px(1)
    assert emitted[-1] == MIN_CELL_PX
    view.set_cell_px(1000)
    assert emitted[-1] == MAX_CELL_PX
    assert view.grid.columns == 1
    turn(view, -120, NONE)
    assert 0 < view.verticalOffset() <= view.grid.cell_height_px


def test_at_another_size_the_same_clips_are_seen(view: LibraryView) -> None:
    view.verticalScrollBar().setValue(200_000)
    first = view.rows_in_view().start
    view.set_cell_px(300)
    assert first in view.rows_in_view()


def menu_event(view: LibraryView, row: int) -> QContextMenuEvent:
    spot = view.visual_rect(row).center()
    place = view.viewport().mapToGlobal(spot)
    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, place)


def test_who_wants_to_shows_the_menu(qtbot: QtBot, view: LibraryView) -> None:
    event = menu_event(view, 2)
    with qtbot.waitSignal(view.menu_wanted) as wanted:
        QApplication.sendEvent(view.viewport(), event)
    assert wanted.args == [event.globalPos()]
    assert not view.findChildren(QMenu)


def test_screen_readers_hear_of_every_clip(view: LibraryView, model: LibraryModel) -> None:
    listed = QAccessible.queryAccessibleInterface(view)
    text = QAccessible.Text
    assert listed.role() == QAccessible.Role.List
    assert listed.text(text.Name) == "Library"
    assert listed.childCount() == TOTAL
    assert listed.child(7).text(text.Name) == "Prompt 7"
    assert listed.child(7).rect().size() == view.visual_rect(7).size()
    assert listed.child(TOTAL - 1).text(text.Name) == "…"


def test_a_late_clip_is_announced(qtbot: QtBot, view: LibraryView, model: LibraryModel) -> None:
    model.pages_wanted.disconnect()
    assert press(qtbot, view, Key.Key_End) == TOTAL - 1
    model.set_page(99_960, clips(99_960, TOTAL))
    listed = QAccessible.queryAccessibleInterface(view)
    assert listed.child(TOTAL - 1).text(QAccessible.Text.Name) == "Prompt 99999"


def test_a_clip_that_is_not_loaded_cannot_be_played(
    qtbot: QtBot, view: LibraryView, model: LibraryModel
) -> None:
    model.pages_wanted.disconnect()
    played: list[Clip] = []
    view.clip_chosen.connect(played.append)
    press(qtbot, view, Key.Key_End)
    press(qtbot, view, Key.Key_Return)
    click(qtbot, view, TOTAL - 2)
    assert played == []
    assert not view.grab().isNull()


def test_right_clicked_clips_stay_chosen(qtbot: QtBot, view: LibraryView) -> None:
    click(qtbot, view, 1)
    click(qtbot, view, 4, SHIFT)
    spot = view.visual_rect(2).center()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.RightButton, NONE, spot)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.RightButton, NONE, spot)
    assert view.selected_rows() == (range(1, 5),)
