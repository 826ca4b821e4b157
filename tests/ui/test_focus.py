"""Where the keyboard focus goes in the window, and that nothing but the user moves it."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QDialog,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.bridge.notices import Notice, NoticeAction, NoticeLevel
from app.core import problems
from app.core.job import Job, JobState
from app.core.money import ZERO_USD
from app.ui.main_window import MainWindow
from tests.fakes.clips import MADE_AT, make_clip, make_request, write_clip
from tests.fakes.shut_window import ShutWindow
from tests.paths import ROOT

FAILED = Notice("failed", NoticeLevel.BAD, "It failed. Nothing was charged.", details="HTTP 500")


@pytest.fixture
def window(shut: ShutWindow, qtbot: QtBot) -> MainWindow:
    window = shut.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.stage.show_welcome()
    window.compose.focus_prompt()
    return window


@pytest.fixture
def noticed(window: MainWindow) -> MainWindow:
    window._notice_bar.show_notice(FAILED)
    return window


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def test_a_notice_leaves_the_focus_where_the_user_types(noticed: MainWindow) -> None:
    # The bar has had the focus before, as after a dismissed notice.
    QTest.mouseClick(noticed.findChild(QToolButton, "notice_dismiss"), Qt.MouseButton.LeftButton)
    noticed.compose.focus_prompt()
    noticed._notice_bar.show_notice(FAILED)
    noticed._notice_bar.show_notice(Notice("two", NoticeLevel.BAD, "Another failed."))
    assert focused() == "prompt"


def test_f6_goes_from_pane_to_pane_and_back_to_where_one_was(noticed: MainWindow) -> None:
    seen = [focused()]
    for _ in range(4):
        press(Qt.Key.Key_F6)
        seen.append(focused())
    assert seen[:3] == ["prompt", "notice_details_toggle", "enter_api_key"]
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert focused() == seen[-2]
    noticed.compose.focus_prompt()
    press(Qt.Key.Key_Tab)
    inside = focused()
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert focused() == "notice_details_toggle"
    press(Qt.Key.Key_Escape)
    assert focused() == inside


@pytest.mark.parametrize("size", [(900, 520), (675, 356)])
def test_f6_goes_round_also_in_a_window_with_a_rail(
    noticed: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    noticed.resize(*size)
    qtbot.waitUntil(lambda: noticed.side_pane.is_compact)
    around = ["notice_details_toggle", "enter_api_key", "rail_queue"]
    seen = []
    for _ in range(7):
        press(Qt.Key.Key_F6)
        seen.append(focused())
    assert seen == [*around, "prompt", *around]
    press(Qt.Key.Key_Space)
    assert noticed.side_pane.queue_panel.isVisible()
    noticed.compose.focus_prompt()
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert focused() == "rail_queue"


def test_a_notice_that_is_cleared_returns_the_focus(noticed: MainWindow) -> None:
    press(Qt.Key.Key_F6)
    noticed._notice_bar.clear("failed")
    assert focused() == "prompt"
    try_again = NoticeAction("again", "Try again", lambda: noticed._notice_bar.clear("failed"))
    noticed._notice_bar.show_notice(Notice("other", NoticeLevel.WARNING, "Another."))
    noticed._notice_bar.show_notice(
        Notice("failed", NoticeLevel.BAD, "It failed.", actions=(try_again,))
    )
    press(Qt.Key.Key_F6)
    assert focused() == "notice_action_again"
    press(Qt.Key.Key_Space)
    assert focused() == "prompt"


def gone_by_page(window: MainWindow) -> None:
    button = window.findChild(QPushButton, "enter_api_key")
    button.setFocus()
    window.stage.show_empty()


def gone_by_disabling(window: MainWindow) -> None:
    button = window.stage.player.controls.play_button
    window.stage._pages.setCurrentWidget(window.stage._clip_page)
    window.stage.player.controls.setEnabled(True)
    button.setFocus()
    window.stage.player.controls.setEnabled(False)


def gone_by_deletion(window: MainWindow) -> None:
    button = QPushButton("made later", window.compose)
    button.show()
    button.setFocus()
    button.deleteLater()
    QApplication.sendPostedEvents(button, QEvent.Type.DeferredDelete)


def close_dialog(window: MainWindow, qtbot: QtBot) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.reject()
    # As the window manager does, which is missing here.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize("name", ["settings", "enter_key", "collections", "spending"])
def test_after_a_dialog_the_focus_is_where_it_was(
    noticed: MainWindow, qtbot: QtBot, name: str
) -> None:
    press(Qt.Key.Key_F6)
    noticed.library.bar.focus_search()
    getattr(noticed._menus, name).trigger()
    noticed._notice_bar.show_notice(Notice("two", NoticeLevel.BAD, "Another failed."))
    noticed._notice_bar.clear("failed")
    close_dialog(noticed, qtbot)
    assert focused() == "search"


def test_after_a_dialog_whose_button_is_gone_the_user_can_type(
    window: MainWindow, qtbot: QtBot
) -> None:
    QTest.mouseClick(window.findChild(QPushButton, "enter_api_key"), Qt.MouseButton.LeftButton)
    window.stage.show_empty()
    close_dialog(window, qtbot)
    assert focused() == "prompt"


@pytest.mark.parametrize("go", [gone_by_page, gone_by_disabling, gone_by_deletion])
def test_the_focus_returns_when_its_widget_goes(
    window: MainWindow, go: Callable[[MainWindow], None]
) -> None:
    go(window)
    assert focused() == "prompt"


def accessible_focus(widget: QWidget) -> list[str]:
    """The names of all that says it has the focus in `widget`, as a screen reader asks."""
    face = QAccessible.queryAccessibleInterface(widget)
    found, left = [], [face]
    while left:
        each = left.pop()
        if each.state().focused and not each.state().invisible:
            found.append(each.text(QAccessible.Text.Name))
        children = [each.child(number) for number in range(each.childCount())]
        left += [child for child in children if child is not None]
    return found


def test_one_thing_says_that_it_has_the_focus(window: MainWindow, shut: ShutWindow) -> None:
    for take_id in ("a", "b"):
        job = Job(take_id, make_request(f"take {take_id}"), MADE_AT, ZERO_USD)
        shut.session.queue_model.set_job(job)
    queue = window.side_pane.queue_view
    queue.setFocus()
    queue.setCurrentIndex(queue.model().index(1, 0))
    assert sorted(accessible_focus(window)) == ["Queue", "take b"]
    window.compose.focus_prompt()
    assert accessible_focus(window) == ["Prompt"]
    # As for a new clip, which becomes the current one of its list.
    queue.setCurrentIndex(queue.model().index(0, 0))
    assert accessible_focus(window) == ["Prompt"]
    assert queue.currentIndex().row() == 0
    queue.setFocus()
    assert sorted(accessible_focus(window)) == ["Queue", "take a"]


def test_the_player_shows_that_it_has_the_focus(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    clip = make_clip(path=write_clip(tmp_path / "clip.mp4"))
    with qtbot.waitSignal(window.stage.player.frame_shown):
        window.stage.show_clip(clip, autoplay=False)
    picture = window.stage.player.picture_area
    before = picture.grab().toImage()
    window.stage.player.setFocus()
    assert picture.grab().toImage() != before
    window.compose.focus_prompt()
    assert picture.grab().toImage() == before


def test_no_markup_reaches_a_screen_reader(
    window: MainWindow, shut: ShutWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    long = "A <b>dog</b> & a cat, " * 20
    job = Job("a", make_request(long), MADE_AT, ZERO_USD, JobState.FAILED)
    job = replace(job, problem=problems.unfetchable(detail=long))
    shut.session.queue_model.set_job(job)
    shut.session.job_changed.emit(job)
    clip = make_clip(path=write_clip(tmp_path / "clip.mp4"), prompt=long)
    window.stage.show_clip(clip, autoplay=False)
    qtbot.waitUntil(lambda: bool(window._notice_bar.notices()))
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)
    widgets = [*window.findChildren(QWidget), window.side_pane.queue_view.menu_for(job)]
    faces = [QAccessible.queryAccessibleInterface(widget) for widget in widgets]
    texts = [face.text(kind) for face in faces if face is not None for kind in kinds]
    assert any(long.strip() in text for text in texts)
    assert not [text for text in texts if re.search("<(qt|br|span)|&(amp|lt|gt|quot);", text)]


def test_widgets_outlive_the_notice_that_stood_before_them(noticed: MainWindow) -> None:
    # What PySide's nextInFocusChain() returns dies with the widget that it was called on.
    again = NoticeAction("again", "Try again", lambda: None)
    noticed._notice_bar.show_notice(replace(FAILED, actions=(again,)))
    noticed.library.details.prepare()
    press(Qt.Key.Key_F6)
    noticed._notice_bar.clear(FAILED.notice_id)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [widget for widget in noticed.findChildren(QWidget) if not isValid(widget)] == []
    noticed.stage.show_empty()


def test_no_code_walks_the_focus_chain() -> None:
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "app").rglob("*.py"))
    assert not any(re.search(r"\.(next|previous)InFocusChain\(", source) for source in sources)


def ring_of(window: MainWindow) -> QWidget | None:
    rings = [each for each in window.findChildren(QWidget, "focus_ring") if each.isVisible()]
    assert len(rings) <= 1
    return rings[0] if rings else None


def test_one_ring_surrounds_what_a_key_led_to(window: MainWindow) -> None:
    assert ring_of(window) is None
    seen = []
    for _ in range(30):
        press(Qt.Key.Key_Tab)
        target, ring = QApplication.focusWidget(), ring_of(window)
        is_control = isinstance(target, QAbstractButton | QAbstractSlider)
        assert (ring is not None) is is_control, target.objectName()
        if ring is not None:
            parent = ring.parentWidget()
            around = target.rect().translated(target.mapTo(parent, QPoint(0, 0)))
            wanted = around.adjusted(-4, -4, 4, 4).intersected(parent.rect())
            assert ring.geometry() == wanted
            seen.append(type(target))
    assert any(issubclass(each, QRadioButton) for each in seen)
    assert any(issubclass(each, QPushButton) for each in seen)
    assert any(issubclass(each, QToolButton) for each in seen)
    assert any(issubclass(each, QAbstractSlider) for each in seen)


def test_the_mouse_leaves_no_ring_and_a_key_brings_it_back(window: MainWindow) -> None:
    press(Qt.Key.Key_Tab)
    assert ring_of(window) is not None
    ratio = window.compose.findChild(QRadioButton, "ratio_1:1")
    QTest.mouseClick(ratio, Qt.MouseButton.LeftButton)
    assert focused() == "ratio_1:1"
    assert ring_of(window) is None
    press(Qt.Key.Key_Tab)
    assert ring_of(window) is not None


def test_the_ring_goes_with_a_control_that_moves_or_goes_away(window: MainWindow) -> None:
    window.compose.focus_prompt()
    press(Qt.Key.Key_Tab)
    target = QApplication.focusWidget()
    before = ring_of(window)
    assert before is not None
    target.resize(target.width() - 20, target.height())
    after = ring_of(window)
    assert after is not None
    assert after.width() < before.width() or after is before
    target.setParent(None)
    assert ring_of(window) is None
    target.deleteLater()
