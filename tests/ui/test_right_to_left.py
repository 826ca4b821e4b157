"""A right-to-left window: what turns, what does not, and what reads as it is written."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from app.bridge.notices import Notice, NoticeLevel
from app.core import problems
from app.core.job import JobState
from app.ui.library.grid.clip_badges import ClipBadges
from app.ui.library.sort_button import SortButton
from app.ui.main_window import MainWindow
from app.ui.notices.notice_bar import NoticeBar
from app.ui.queue.job_dialogs import JobDialog
from app.ui.stage.seek_bar import Span
from app.ui.theme.icons import icon
from app.ui.widgets.action_texts import keys_text
from app.ui.widgets.elided_text import CutLabel
from app.ui.widgets.factories import popup_below
from app.ui.widgets.formats import joined, left_to_right, name_text, problem_text
from app.ui.widgets.plain_text import PlainLabel
from tests.fakes.filled_window import make_job

SIZE = QSize(32, 32)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    before = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(before)


def drawn(name: str) -> QImage:
    return icon(name).pixmap(SIZE).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def place_in(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize(
    ("name", "turns"),
    [("arrow-u-up-left", True), ("caret-left", True), ("skip-back", False), ("play-fill", False)],
)
def test_icons_of_a_direction_turn_but_not_those_of_time(
    qapp: QApplication, name: str, turns: bool
) -> None:
    before, direction = drawn(name), QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = drawn(name)
    finally:
        QGuiApplication.setLayoutDirection(direction)
    assert (after != before) is turns
    if turns:
        # Where there were pixels on the left, they are on the right now.
        middle = SIZE.width() // 2
        assert weight(before, 0, middle) > weight(before, middle, SIZE.width())
        assert weight(after, 0, middle) < weight(after, middle, SIZE.width())


def weight(image: QImage, first: int, behind: int) -> int:
    columns = range(first, behind)
    return sum(image.pixelColor(x, y).alpha() for x in columns for y in range(image.height()))


@pytest.mark.usefixtures("right_to_left")
def test_time_runs_from_left_to_right_in_the_player(window_with_clip: MainWindow) -> None:
    controls = window_with_clip.stage.player.controls
    slider = controls.position_slider
    controls.show_span(Span(200, 1800))
    assert slider.mark_rect("A").left() < slider.mark_rect("B").left()
    QTest.mouseClick(
        slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 4, slider.height() // 2)
    )
    assert slider.minimum() < slider.value() < slider.maximum() // 2
    order = (
        *(controls.step_back_button, controls.play_button, controls.step_forward_button),
        *(controls.time_label, controls.set_a_button, controls.set_b_button),
        controls.full_screen_button,
    )
    lefts = [place_in(each, controls).left() for each in order]
    assert lefts == sorted(lefts)
    assert controls.speed_button.text() == "\u20661×\u2069"
    # Only the controls: the window itself is mirrored.
    assert window_with_clip.compose.geometry().left() > controls.geometry().left()


@pytest.mark.usefixtures("right_to_left")
def test_sliders_are_filled_from_the_side_they_begin_at(window: MainWindow) -> None:
    sliders = {each.objectName(): each for each in window.findChildren(QSlider)}
    mirrored = {name for name, each in sliders.items() if each.property("mirrored") == "true"}
    assert mirrored == set(sliders) - {"position", "volume", "clip_rating"}
    duration = next(sliders[name] for name in mirrored if sliders[name].isVisible())
    duration.setValue(duration.minimum() + (duration.maximum() - duration.minimum()) // 5)
    image = duration.grab().toImage()
    y = duration.rect().center().y()
    left, right = (image.pixelColor(x, y) for x in (8, duration.width() - 9))
    assert right.hsvSaturation() > left.hsvSaturation() + 60


def test_a_text_from_right_to_left_begins_in_the_middle_of_its_badge(qapp: QApplication) -> None:
    badge = ClipBadges(qapp.font(), 1.0).badge("مفقود")
    image = badge.pixmap.toImage()
    light = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() > 128 and image.pixelColor(x, y).alpha() > 200
    ]
    before_px, after_px = min(light), image.width() - 1 - max(light)
    assert abs(before_px - after_px) <= 3


@pytest.mark.usefixtures("right_to_left")
def test_a_notice_leaves_room_for_its_edge_at_the_right(window: MainWindow) -> None:
    bar = window.findChild(NoticeBar)
    bar.show_notice(Notice("one", NoticeLevel.BAD, "A key was refused. Nothing was charged."))
    margins = bar.layout().contentsMargins()
    assert margins.right() > margins.left()


@pytest.mark.usefixtures("right_to_left")
def test_a_menu_below_a_button_opens_at_its_right_edge(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 400)
    parent.move(300, 100)
    button = SortButton(parent)
    button.move(400, 20)
    with qtbot.waitExposed(parent):
        parent.show()
    popup_below(button._menu, button)
    try:
        right_px = button.mapToGlobal(button.rect().topRight()).x()
        assert button._menu.geometry().right() == right_px
    finally:
        button._menu.close()


@pytest.mark.usefixtures("right_to_left")
def test_paths_and_names_read_as_they_are_written() -> None:
    assert left_to_right("/home/anna/Videos") == "\u2066/home/anna/Videos\u2069"
    assert name_text("clip.mp4") == "\u2068clip.mp4\u2069"
    said = problem_text(problems.clip_unreadable(path=Path("/v/a.mp4"), detail="it is empty"))
    assert "“\u2066/v/a.mp4\u2069”" in said
    assert "(\u2068it is empty\u2069)" in said


def test_only_what_could_be_reordered_is_marked() -> None:
    assert left_to_right("/home/anna") == "/home/anna"
    assert left_to_right("/home/حصان") == "\u2066/home/حصان\u2069"
    assert name_text("حصان.mp4") == "\u2068حصان.mp4\u2069"


@pytest.mark.usefixtures("right_to_left")
def test_facts_are_read_from_the_right_each_as_it_is_written(
    qapp: QApplication, qtbot: QtBot
) -> None:
    label = CutLabel()
    qtbot.addWidget(label)
    label.show_parts(joined(["████", " "]))
    label.resize(400, label.sizeHint().height())
    image = label.grab().toImage()
    dark = [
        x
        for x in range(image.width())
        if image.pixelColor(x, image.height() // 2) != image.pixelColor(0, 0)
    ]
    # The first part is the last one from the left.
    assert max(dark) > image.width() - 8
    assert joined(["5 ث", "$1.145"]) == "\u20685 ث\u2069 · \u2068$1.145\u2069"


@pytest.mark.usefixtures("right_to_left")
def test_an_id_stands_where_the_other_facts_of_a_job_do(qtbot: QtBot) -> None:
    dialog = JobDialog.about(make_job(JobState.UNCERTAIN), Decimal("1.145"), None)
    qtbot.addWidget(dialog)
    facts = dialog.findChildren(QLabel, "job_fact")
    at_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    assert len(facts) > 5
    assert all(each.alignment() & at_right == at_right for each in facts)


@pytest.mark.usefixtures("right_to_left")
def test_a_wrapped_paragraph_begins_at_the_right_edge_of_each_line(qtbot: QtBot) -> None:
    label = PlainLabel("حصان " * 40)
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.resize(300, label.heightForWidth(300))
    image = label.grab().toImage()
    line_px = label.fontMetrics().lineSpacing()
    ground = image.pixelColor(1, 0)
    last = [
        max(
            x
            for y in range(line * line_px, min((line + 1) * line_px, image.height()))
            for x in range(image.width())
            if image.pixelColor(x, y) != ground
        )
        for line in range(image.height() // line_px)
    ]
    assert len(last) > 3
    assert max(last) - min(last) < label.fontMetrics().horizontalAdvance(" ")


@pytest.mark.usefixtures("right_to_left")
def test_keys_read_as_they_are_pressed(qapp: QApplication) -> None:
    action = QAction()
    action.setShortcut("Ctrl+,")
    assert keys_text(action) == "\u2066Ctrl+,\u2069"
