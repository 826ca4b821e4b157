"""Where a notice lies in the window: over what, and what it leaves in sight."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.bridge.notices import Notice, NoticeLevel
from app.ui.main_window import MainWindow
from app.ui.theme.tokens import tokens_of


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
        title = window.findChild(QLabel, "notice_title")
        assert title.isHidden() or title.height() >= title.heightForWidth(title.width())
        # The buttons for the other notices leave the text its room.
        assert label.width() > bar.width() // 2
        assert window.rect().contains(bar.geometry())
        assert bar.rect().contains(window.findChild(QToolButton, "notice_next").parent().geometry())


def test_a_notice_takes_no_more_room_than_it_needs_when_there_is_more_again(
    window_with_clip: MainWindow, qtbot: QtBot
) -> None:
    window, bar = window_with_clip, window_with_clip._notice_bar
    text = "ShortAPI refused this job: the prompt breaks its rules. Nothing was charged."
    bar.show_notice(Notice("a", NoticeLevel.BAD, text, details="x"))
    height_px = bar.height()
    window.resize(675, 356)
    qtbot.waitUntil(lambda: window.side_pane.is_compact and bar.height() != height_px)
    window.resize(1360, 860)
    qtbot.waitUntil(lambda: bar.height() == height_px)


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
