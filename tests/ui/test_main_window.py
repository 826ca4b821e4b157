"""The window around its panes: full screen, what it waits for, what it prepares."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.bridge.lifecycle import OpeningStage
from app.bridge.notices import Notice, NoticeLevel
from app.bridge.services import Mode
from app.bridge.session import Session
from app.core import problems
from app.core.prompt import first_line
from app.core.settings import Settings
from app.main import load_card
from app.storage.settings_store import SettingsStore
from app.ui.main_window import MainWindow
from app.ui.settings.window_state import to_base64
from app.ui.widgets.tokens import tokens_of
from tests.fakes.clips import make_clip, write_clip
from tests.fakes.shut_window import ShutWindow

AROUND = ("compose", "shelf", "status_bar")


@pytest.fixture
def built(
    qapp: QApplication,
    qtbot: QtBot,
    on_qt_loop: Callable[[Awaitable[None]], None],
    tmp_path: Path,
) -> Iterator[tuple[MainWindow, Session]]:
    shut = ShutWindow(qapp, load_card(), tmp_path)
    window = shut.window
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window, shut.session
    on_qt_loop(shut.close())


@pytest.fixture
def window(built: tuple[MainWindow, Session]) -> MainWindow:
    return built[0]


@pytest.fixture
def window_with_clip(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    clip = make_clip(path=write_clip(tmp_path / "clip.mp4", duration_s=2.0))
    with qtbot.waitSignal(window.stage.player.frame_shown):
        window.stage.show_clip(clip, autoplay=False)
    return window


def visible(window: MainWindow) -> list[str]:
    frames = [frame for frame in window.findChildren(QFrame) if frame.objectName() in AROUND]
    return sorted(frame.objectName() for frame in frames if frame.isVisible())


def press(
    window: MainWindow,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def test_the_clip_fills_the_screen_and_escape_comes_back(
    window_with_clip: MainWindow, qtbot: QtBot
) -> None:
    window = window_with_clip
    window.stage.player.setFocus()
    press(window, Qt.Key.Key_F)
    assert window.isFullScreen()
    assert visible(window) == []
    assert not window.menuBar().isVisible()
    assert not window.stage.use_again_button.isVisible()
    player = window.stage.player
    qtbot.waitUntil(lambda: player.width() == window.width())
    press(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert visible(window) == sorted(AROUND)
    assert window.menuBar().isVisible()
    assert window.stage.use_again_button.isVisible()


def test_the_mouse_finds_the_way_into_full_screen_and_back(window_with_clip: MainWindow) -> None:
    window = window_with_clip
    button = window.findChild(QToolButton, "full_screen")
    assert button.accessibleName() == "Full screen"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert visible(window) == []
    assert button.accessibleName() == "Leave full screen"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert visible(window) == sorted(AROUND)
    assert button.accessibleName() == "Full screen"


def test_the_system_may_end_full_screen_too(window_with_clip: MainWindow, qtbot: QtBot) -> None:
    window = window_with_clip
    window.stage.player.setFocus()
    press(window, Qt.Key.Key_F)
    window.showNormal()
    qtbot.waitUntil(lambda: visible(window) == sorted(AROUND))


def test_without_a_clip_full_screen_keeps_the_panes(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert visible(window) == sorted(AROUND)
    press(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_a_window_closed_in_full_screen_starts_with_its_panes(
    window_with_clip: MainWindow,
) -> None:
    window = window_with_clip
    window.stage.player.setFocus()
    press(window, Qt.Key.Key_F)
    window.close()
    assert not window.isFullScreen()
    assert all(size_px > 0 for size_px in window.findChild(QWidget, "panes").sizes())


def test_the_player_and_the_details_are_ready_before_the_first_clip(
    built: tuple[MainWindow, Session], qtbot: QtBot
) -> None:
    window, session = built
    session.opened.emit(Mode.REAL)
    assert window.findChild(QWidget, "details_page") is not None
    qtbot.waitUntil(lambda: window.findChild(QWidget, "video") is not None)


def test_the_status_bar_follows_the_opening(built: tuple[MainWindow, Session]) -> None:
    window, session = built
    opening = window.findChild(QLabel, "opening")
    assert opening.text() == "Opening the job list …"
    session.stage_changed.emit(OpeningStage.OPENING)
    assert opening.text() == "Opening the job list …"
    session.problem_met.emit(problems.journal_in_use(path="jobs.db"))
    assert opening.text() == "Waiting for the other Gallop to end …"
    session.stage_changed.emit(OpeningStage.ASKING_KEYRING)
    assert opening.text() == "Asking the system's keyring …"
    session.stage_changed.emit(OpeningStage.OPEN)
    assert not opening.isVisible()


def test_a_list_entered_by_key_shows_where_the_keyboard_is(
    built: tuple[MainWindow, Session], qtbot: QtBot
) -> None:
    window, session = built
    session.library_model.reset([make_clip(), replace(make_clip(), clip_id="clip-2")], 2)
    view = window.library.view
    assert not view.currentIndex().isValid()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert view.currentIndex().row() == 0


def test_the_next_start_has_the_sizes_this_one_was_left_with(
    qapp: QApplication,
    qtbot: QtBot,
    on_qt_loop: Callable[[Awaitable[Any]], Any],
    tmp_path: Path,
) -> None:
    left = ShutWindow(qapp, load_card(), tmp_path)
    with qtbot.waitExposed(left.window):
        left.window.show()
    left.window.resize(1200, 700)
    before = left.window._panes.sizes()
    left.window._panes.setSizes([before[0] + 60, before[1] - 90, before[2] + 30])
    sizes = left.window._panes.sizes()
    assert sizes != before
    on_qt_loop(left.close())
    loaded = on_qt_loop(SettingsStore(tmp_path / "settings.json").load())
    found = ShutWindow(qapp, load_card(), tmp_path, loaded.settings)
    with qtbot.waitExposed(found.window):
        found.window.show()
    qtbot.waitUntil(lambda: found.window._panes.sizes() == sizes)
    assert (found.window.width(), found.window.height()) == (1200, 700)
    on_qt_loop(found.close())


@pytest.mark.parametrize(
    "size", [(1000, 640), (960, 516), (892, 492), (675, 356), (640, 320)], ids=str
)
def test_price_and_generate_stay_in_sight(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    panes = [window._panes.widget(at) for at in range(window._panes.count())]
    assert all(pane.width() >= pane.minimumSizeHint().width() for pane in panes)
    assert sum(pane.width() for pane in panes) <= size[0]
    for name in ("formula", "generate"):
        assert is_in_sight(window.findChild(QWidget, name)), name
    prompt = window.findChild(QWidget, "prompt")
    assert prompt.height() >= prompt.minimumHeight()
    bar = window.findChild(QScrollArea, "compose_form").verticalScrollBar()
    bar.setValue(bar.maximum())
    assert is_in_sight(window.findChild(QWidget, "takes"))


def is_in_sight(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_a_narrow_window_opens_queue_and_library_on_demand(
    window_with_clip: MainWindow, qtbot: QtBot
) -> None:
    window = window_with_clip
    wide = window._panes.sizes()
    window.resize(675, 356)
    qtbot.waitUntil(lambda: window.width() == 675)
    assert not window.library.isVisible()
    QTest.mouseClick(window.findChild(QWidget, "rail_library"), Qt.MouseButton.LeftButton)
    assert window.library.isVisible()
    assert not window.stage.isVisible()
    assert is_in_sight(window.findChild(QWidget, "generate"))
    QTest.mouseClick(window.findChild(QWidget, "rail_queue"), Qt.MouseButton.LeftButton)
    assert (window.library.isVisible(), window.side_pane.queue_panel.isVisible()) == (False, True)
    press(window, Qt.Key.Key_Escape)
    assert (window.stage.isVisible(), window.side_pane.is_opened) == (True, False)
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.library.bar.search_field.hasFocus)
    # A clip is not played behind the library.
    window._library.clip_chosen.emit(window.stage.clip)
    assert window.stage.isVisible()
    window.resize(1360, 800)
    qtbot.waitUntil(window.library.isVisible)
    assert window._panes.sizes() == wide


def test_the_first_clip_moves_no_pane(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.resize(1000, 640)
    qtbot.waitUntil(lambda: window.width() == 1000)
    before = window._panes.sizes()
    window.stage.show_clip(make_clip(path=write_clip(tmp_path / "clip.mp4", duration_s=2.0)))
    qtbot.waitUntil(lambda: window.stage.player.controls.isEnabled())
    assert window._panes.sizes() == before


@pytest.mark.parametrize("left_at", [None, QRect(5000, 4000, 1900, 1200), QRect(0, 0, 1360, 860)])
@pytest.mark.parametrize("available", [QRect(0, 24, 1366, 704), QRect(0, 0, 683, 360)])
def test_the_window_fits_its_screen(
    qapp: QApplication,
    qtbot: QtBot,
    on_qt_loop: Callable[[Awaitable[None]], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    available: QRect,
    left_at: QRect | None,
) -> None:
    settings = Settings()
    if left_at is not None:
        left = QWidget()
        qtbot.addWidget(left)
        left.setGeometry(left_at)
        settings = Settings(window_geometry=to_base64(left.saveGeometry()))
    free = available
    screen = SimpleNamespace(availableGeometry=lambda: free)
    monkeypatch.setattr(MainWindow, "screen", lambda self: screen)
    shut = ShutWindow(qapp, load_card(), tmp_path, settings)
    window = shut.window
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: free.contains(window.frameGeometry()))
    # A panel takes a part of the screen, or another screen is smaller.
    free = available.adjusted(0, 0, 0, -8)
    window.windowHandle().screen().availableGeometryChanged.emit(free)
    qtbot.waitUntil(lambda: free.contains(window.frameGeometry()))
    on_qt_loop(shut.close())


def test_only_a_window_that_is_not_in_front_reports_of_a_clip_by_notification(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notified: list[str] = []
    monkeypatch.setattr(window._desktop, "notify", lambda title, text: notified.append(text))
    clip = make_clip(path=write_clip(tmp_path / "clip.mp4", duration_s=2.0))
    window._session.clip_kept.emit(clip)
    assert notified == []
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    window._session.clip_kept.emit(clip)
    assert notified == [first_line(clip.request.prompt)]


def test_a_notice_lies_over_the_stage_and_moves_nothing(
    window_with_clip: MainWindow, qtbot: QtBot
) -> None:
    window, bar = window_with_clip, window_with_clip._notice_bar
    player = window.stage.player

    def places() -> list[QRect]:
        used = (player.picture_area, player.controls, window.stage.use_again_button)
        return [QRect(each.mapTo(window, QPoint(0, 0)), each.size()) for each in used]

    before = places()
    bar.show_notice(Notice("a", NoticeLevel.BAD, "It failed. Nothing was charged.", details="x"))
    window.layout().activate()
    assert places() == before
    picture, *controls = before
    assert picture.contains(bar.geometry())
    assert not any(bar.geometry().intersects(each) for each in controls)
    # Over the video, and with no other widget made a native window for it.
    assert [each for each in window.findChildren(QWidget) if each.windowHandle()] == [bar]
    narrower = window.width() - 200
    window.resize(narrower, window.height())
    qtbot.waitUntil(lambda: places()[0].contains(bar.geometry()))
    window._full_library.set_full(True)
    qtbot.waitUntil(
        lambda: bar.geometry().center().x() in range(narrower // 2 - 40, narrower // 2 + 40)
    )
    assert not player.isVisible()
    assert bar.isVisible()


def test_a_notice_is_read_whole_in_a_small_window(
    window_with_clip: MainWindow, qtbot: QtBot
) -> None:
    window, bar = window_with_clip, window_with_clip._notice_bar
    window.resize(675, 356)
    qtbot.waitUntil(lambda: window.side_pane.is_compact)
    bar.show_notice(Notice("a", NoticeLevel.BAD, "It failed. Nothing was charged.", details="x"))
    for words in (4, 40, 20):
        text = "Restored. " + "a black lab " * (words // 3)
        bar.show_notice(Notice("b", NoticeLevel.GOOD, text, is_answer=True))
        label = window.findChild(QLabel, "notice_text")
        qtbot.waitUntil(lambda label=label: label.height() >= label.heightForWidth(label.width()))
        # The buttons for the other notices leave the text its room.
        assert label.width() > bar.width() // 2
        assert window.rect().contains(bar.geometry())
        assert bar.rect().contains(window.findChild(QToolButton, "notice_next").parent().geometry())


def test_a_notice_covers_no_button_of_the_welcome_page(window: MainWindow, qtbot: QtBot) -> None:
    bar = window._notice_bar
    window.stage.show_welcome()
    bar.show_notice(Notice("a", NoticeLevel.BAD, "It failed. Nothing was charged.", details="x"))
    for size in ((675, 356), (900, 520)):
        window.resize(*size)
        button = window.findChild(QWidget, "enter_api_key")

        def is_free(button: QWidget = button) -> bool:
            place = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
            return not bar.geometry().intersects(place)

        qtbot.waitUntil(is_free)


def test_a_notice_makes_way_for_what_appears_later(
    window_with_clip: MainWindow, qtbot: QtBot
) -> None:
    window, bar = window_with_clip, window_with_clip._notice_bar
    window.resize(900, 520)
    qtbot.waitUntil(lambda: window.side_pane.is_compact)
    text = "It failed. Nothing was charged. " * 8
    bar.show_notice(Notice("a", NoticeLevel.BAD, text, details="x"))
    picture = window.stage.player.picture_area
    button = picture.findChild(QWidget, "open_in_default_player")
    before = bar.geometry()
    picture.show_message("It cannot be shown.", offers_default_player=True)

    def place() -> QRect:
        return QRect(button.mapTo(window, QPoint(0, 0)), button.size())

    qtbot.waitUntil(lambda: button.isVisible() and not bar.geometry().intersects(place()))
    # That is not where it was before.
    assert before.intersects(place())


@pytest.mark.parametrize("size", [(675, 356), (900, 520), (1000, 640)], ids=str)
def test_a_notice_covers_no_control_of_the_player(
    window_with_clip: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window, bar = window_with_clip, window_with_clip._notice_bar
    window.resize(*size)
    text = "The video could not be made. " + "You were charged and not refunded. " * 8
    bar.show_notice(Notice("a", NoticeLevel.BAD, text, details="x"))
    controls = window.stage.player.controls

    def is_free() -> bool:
        place = QRect(controls.mapTo(window, QPoint(0, 0)), controls.size())
        return not bar.geometry().intersects(place)

    qtbot.waitUntil(lambda: window.width() == size[0] and is_free())
    # What does not fit is read by scrolling, also by keys.
    scroll = bar.findChild(QScrollArea).verticalScrollBar()
    QTest.keyClick(bar, Qt.Key.Key_PageDown)
    assert (scroll.value() > 0) == (scroll.maximum() > 0)


def test_a_notice_is_seen_over_the_full_library(window: MainWindow, qtbot: QtBot) -> None:
    bar = window._notice_bar
    window._full_library.set_full(True)
    bar.show_notice(Notice("a", NoticeLevel.BAD, "It failed. Nothing was charged."))
    edge = QColor(tokens_of(window.palette()).bad)

    def is_seen() -> bool:
        spot = bar.mapToGlobal(QPoint(1, bar.height() // 2))
        pixel = window.screen().grabWindow(0, spot.x(), spot.y(), 1, 1).toImage()
        return bool(pixel.pixelColor(0, 0) == edge)

    qtbot.waitUntil(is_seen)
