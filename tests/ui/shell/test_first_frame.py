"""When the window is on the screen for the first time."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.shell.first_frame import FirstFrame


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_the_first_frame_is_reported_once(qtbot: QtBot, window: QWidget) -> None:
    emitted: list[bool] = []
    first_frame = FirstFrame(window)
    first_frame.shown.connect(lambda: emitted.append(window.isVisible()))
    with qtbot.waitSignal(first_frame.shown):
        window.show()
    window.hide()
    with qtbot.waitExposed(window):
        window.show()
    window.repaint()
    assert emitted == [True]


def test_a_window_that_is_never_painted_is_not_waited_for(qtbot: QtBot, window: QWidget) -> None:
    window.setUpdatesEnabled(False)
    with qtbot.waitSignal(FirstFrame(window).shown):
        window.show()


def test_a_window_that_is_closed_first_has_no_first_frame(window: QWidget) -> None:
    waiting = FirstFrame(window).findChild(QTimer)
    window.show()
    assert waiting.isActive()
    window.close()
    assert not waiting.isActive()
