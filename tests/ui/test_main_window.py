"""The window around its panes: full screen, what it waits for, what it prepares."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLabel,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.bridge.lifecycle import OpeningStage
from app.bridge.services import Mode
from app.bridge.session import Session
from app.core import problems
from app.core.prompt import first_line
from app.core.settings import Settings
from app.main import load_card
from app.storage.settings_store import SettingsStore
from app.ui.main_window import MainWindow
from app.ui.settings.window_state import to_base64
from tests.fakes.clips import make_clip, write_clip
from tests.fakes.shut_window import ShutWindow

AROUND = ("compose", "shelf", "status_bar")


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
    assert opening.text() == "Opening the job list…"
    session.stage_changed.emit(OpeningStage.OPENING)
    assert opening.text() == "Opening the job list…"
    session.problem_met.emit(problems.journal_in_use(path="jobs.db"))
    assert opening.text() == "Waiting for the other Gallop window to close…"
    session.stage_changed.emit(OpeningStage.ASKING_KEYRING)
    assert opening.text() == "Checking your system keyring…"
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


def test_wide_windows_give_room_to_the_video_and_the_library(window: MainWindow) -> None:
    panes = window._panes

    def sizes(width: int) -> list[int]:
        # Not the window, which its screen would hold.
        panes.resize(width, 800)
        return list(panes.sizes())

    first = sizes(1360)
    for width in (1920, 2560):
        compose_px, stage_px, side_px = sizes(width)
        assert side_px == width // 4
        assert compose_px == pytest.approx(first[0], abs=2)
        assert stage_px > first[1]
    assert sizes(1360)[2] == first[2]
    # One that the user has chosen stays.
    panes.setSizes([first[0], first[1] - 77, first[2] + 77])
    chosen = panes.sizes()[2]
    assert sizes(1920)[2] == chosen
    assert sizes(1360)[2] == chosen


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
    # It is unplugged while the window is full, and the next one is smaller.
    window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
    qtbot.waitUntil(window.isFullScreen)
    free = available.adjusted(0, 0, 0, -12)
    window.windowHandle().screen().availableGeometryChanged.emit(free)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
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


def test_the_tool_tip_of_generate_names_its_keys(window_with_clip: MainWindow) -> None:
    button = window_with_clip.findChild(QAbstractButton, "generate")
    keys = window_with_clip._menus.generate.shortcut().toString()
    assert button.toolTip() == f"Generate ({keys})"
