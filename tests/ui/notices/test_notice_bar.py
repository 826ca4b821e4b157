"""The notice bar and the status bar: what is shown, in which order, and what comes back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from app.bridge.lifecycle import OpeningStage
from app.bridge.notices import Notice, NoticeAction, NoticeLevel, NoticeRank
from app.bridge.platform.system_events import Connection
from app.core import problems
from app.core.job import JobCounts
from app.core.secret import KeySource
from app.ui.notices.notice_bar import NoticeBar
from app.ui.shell.status_bar import StatusBar
from app.ui.theme.theme import Theme
from app.ui.widgets.scroll_column import ScrollColumn
from tests.paths import RESOURCES

STYLES_DIR = RESOURCES / "styles"
ENTER_KEY = NoticeAction("enter-key", "Enter API key", lambda: None)
KEY_REFUSED = Notice(
    "key", NoticeLevel.BAD, "The key was refused. Nothing was charged.", (ENTER_KEY,), "HTTP 401"
)
UNCERTAIN = Notice("job-1", NoticeLevel.WARNING, "One job may have been charged.")
SAVED = Notice("saved", NoticeLevel.GOOD, "Key saved.")


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot) -> NoticeBar:
    Theme(qapp, STYLES_DIR, "light")
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.resize(668, 60)
    # Not over the bar, where another test may have left it.
    QCursor.setPos(bar.frameGeometry().bottomRight() + QPoint(100, 400))
    return bar


def shown(bar: NoticeBar) -> str:
    return bar.findChild(QLabel, "notice_text").accessibleName()


def click(bar: NoticeBar, name: str) -> None:
    button = bar.findChild(QPushButton, name) or bar.findChild(QToolButton, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_bar_takes_no_room(bar: NoticeBar) -> None:
    assert not bar.isVisible()
    bar.show_notice(SAVED)
    assert bar.isVisible()
    bar.clear("saved")
    assert not bar.isVisible()
    assert bar.notices() == ()


def test_the_most_urgent_is_shown_first(bar: NoticeBar) -> None:
    for notice in (UNCERTAIN, KEY_REFUSED, SAVED):
        bar.show_notice(notice)
    assert shown(bar) == KEY_REFUSED.text
    assert bar.notices() == (KEY_REFUSED, UNCERTAIN, SAVED)
    assert bar.findChild(QLabel, "notice_position").text() == "1 of 3"


def test_an_answer_is_shown_before_what_is_more_urgent(bar: NoticeBar) -> None:
    bar.show_notice(UNCERTAIN)
    bar.show_notice(replace(SAVED, is_answer=True))
    assert shown(bar) == SAVED.text
    click(bar, "notice_next")
    assert shown(bar) == UNCERTAIN.text


def test_the_others_are_one_press_away(bar: NoticeBar) -> None:
    for notice in (UNCERTAIN, KEY_REFUSED, SAVED):
        bar.show_notice(notice)
    seen = []
    for _ in range(4):
        seen.append(shown(bar))
        click(bar, "notice_next")
    assert seen == [KEY_REFUSED.text, UNCERTAIN.text, SAVED.text, KEY_REFUSED.text]
    click(bar, "notice_previous")
    click(bar, "notice_previous")
    assert shown(bar) == SAVED.text
    assert bar.findChild(QLabel, "notice_position").text() == "3 of 3"


def test_what_may_cost_money_comes_before_what_failed(bar: NoticeBar) -> None:
    ranks = (NoticeRank.FAILED, NoticeRank.BLOCKED, NoticeRank.MAY_BE_CHARGED)
    ranks += (NoticeRank.DONE, NoticeRank.NOT_DOWNLOADED)
    for rank in ranks:
        bar.show_notice(Notice(rank.name, NoticeLevel.WARNING, rank.name, rank=rank))
    assert [notice.rank for notice in bar.notices()] == sorted(ranks)
    assert shown(bar) == "MAY_BE_CHARGED"


def test_a_notice_that_is_being_read_stays(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(replace(KEY_REFUSED, details=""))
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    bar.findChild(QPushButton, "notice_action_enter-key").setFocus()
    bar.show_notice(replace(UNCERTAIN, rank=NoticeRank.MAY_BE_CHARGED))
    assert shown(bar) == KEY_REFUSED.text
    assert bar.findChild(QLabel, "notice_position").text() == "2 of 2"
    # The same notice about more of it: the button of the user is still there.
    bar.show_notice(replace(KEY_REFUSED, text="Two keys were refused.", details=""))
    assert shown(bar) == "Two keys were refused."
    assert bar.focusWidget().objectName() == "notice_action_enter-key"


def test_good_news_leave_and_errors_stay(
    bar: NoticeBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.notices.notice_bar._DONE_FOR_MS", 1)
    monkeypatch.setattr("app.ui.notices.notice_bar._OFFERED_FOR_MS", 2)
    bar.show_notice(KEY_REFUSED)
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    if focused := bar.focusWidget():
        # Some systems give it to the first button of a new window.
        focused.clearFocus()
    bar.show_notice(UNCERTAIN)
    bar.show_notice(replace(SAVED, is_answer=True))
    bar.show_notice(replace(SAVED, notice_id="moved", actions=(ENTER_KEY,)))
    qtbot.waitUntil(lambda: bar.notices() == (KEY_REFUSED, UNCERTAIN))
    assert shown(bar) == KEY_REFUSED.text


def test_good_news_wait_for_a_user_who_reads_them(
    bar: NoticeBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.notices.notice_bar._DONE_FOR_MS", 1)
    bar.show_notice(KEY_REFUSED)
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    bar.findChild(QToolButton, "notice_dismiss").setFocus()
    bar.show_notice(replace(SAVED, is_answer=True))
    asked: list[bool] = []
    later = bar._leave_later
    monkeypatch.setattr(bar, "_leave_later", lambda notice: (asked.append(True), later(notice)))
    qtbot.waitUntil(lambda: len(asked) > 1)
    assert shown(bar) == SAVED.text
    bar.findChild(QToolButton, "notice_dismiss").clearFocus()
    qtbot.waitUntil(lambda: bar.notices() == (KEY_REFUSED,))


def test_the_same_notice_again_is_replaced(bar: NoticeBar) -> None:
    bar.show_notice(UNCERTAIN)
    bar.show_notice(Notice("job-1", NoticeLevel.WARNING, "Two jobs may have been charged."))
    assert len(bar.notices()) == 1
    assert shown(bar) == "Two jobs may have been charged."


def test_clearing_another_leaves_the_shown_one(bar: NoticeBar) -> None:
    bar.show_notice(UNCERTAIN)
    bar.show_notice(KEY_REFUSED)
    bar.clear("job-1")
    assert shown(bar) == KEY_REFUSED.text
    assert not bar.findChild(QToolButton, "notice_next").isVisible()


def test_a_press_calls_the_action_and_the_notice_stays(bar: NoticeBar) -> None:
    pressed: list[str] = []
    enter_key = replace(ENTER_KEY, call=lambda: pressed.append("key"))
    other = NoticeAction("other", "Another", lambda: pressed.append("other"))
    bar.show_notice(replace(KEY_REFUSED, actions=(enter_key, other)))
    click(bar, "notice_action_enter-key")
    click(bar, "notice_action_other")
    assert pressed == ["key", "other"]
    assert bar.isVisible()


def test_an_action_may_clear_its_own_notice(bar: NoticeBar) -> None:
    clears = replace(ENTER_KEY, call=lambda: bar.clear("key"))
    bar.show_notice(replace(KEY_REFUSED, actions=(clears,)))
    click(bar, "notice_action_enter-key")
    assert not bar.isVisible()


def test_dismissing_shows_the_next(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(UNCERTAIN)
    bar.show_notice(KEY_REFUSED)
    with qtbot.waitSignal(bar.dismissed) as emitted:
        click(bar, "notice_dismiss")
    assert emitted.args == ["key"]
    assert shown(bar) == UNCERTAIN.text


def test_details_open_on_request_and_can_be_copied(bar: NoticeBar, qapp: QApplication) -> None:
    bar.show_notice(KEY_REFUSED)
    details = bar.findChild(QPlainTextEdit, "notice_details")
    assert not details.isVisible()
    click(bar, "notice_details_toggle")
    assert details.isVisible()
    details.selectAll()
    details.copy()
    assert qapp.clipboard().text() == "HTTP 401"


def test_words_from_outside_stay_words(bar: NoticeBar) -> None:
    bar.show_notice(Notice("x", NoticeLevel.INFO, "<b>No.</b> <img src=x> & more."))
    labels = bar.findChildren(QLabel)
    assert shown(bar) == "<b>No.</b> <img src=x> & more."
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_what_happened_is_the_title_of_the_rest(bar: NoticeBar, qtbot: QtBot) -> None:
    title = bar.findChild(QLabel, "notice_title")
    text = bar.findChild(QLabel, "notice_text")
    bar.show_notice(KEY_REFUSED)
    assert title.isVisible()
    assert (title.text(), text.text()) == ("The key was refused.", "Nothing was charged.")
    qtbot.waitUntil(lambda: title.geometry().bottom() <= text.mapTo(bar, QPoint(0, 0)).y())
    bar.show_notice(UNCERTAIN)
    click(bar, "notice_next")
    # One sentence is no title: it stands in its place.
    assert not title.isVisible()
    assert text.text() == UNCERTAIN.text
    dismiss = bar.findChild(QToolButton, "notice_dismiss")
    qtbot.waitUntil(lambda: text.mapTo(bar, QPoint(0, 0)).y() < dismiss.geometry().bottom())


def test_the_first_action_stands_out(bar: NoticeBar) -> None:
    other = NoticeAction("other", "Another", lambda: None)
    bar.show_notice(replace(KEY_REFUSED, actions=(ENTER_KEY, other)))
    roles = [
        bar.findChild(QPushButton, f"notice_action_{each}").property("role")
        for each in ("enter-key", "other")
    ]
    assert roles == ["primary", None]


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        (JobCounts(), "Nothing in progress"),
        (JobCounts(in_progress=1), "1 in progress"),
        (JobCounts(waiting=1), "1 waiting"),
        (JobCounts(in_progress=2, waiting=3), "2 in progress · 3 waiting"),
    ],
)
def test_the_status_bar_counts_jobs(qtbot: QtBot, counts: JobCounts, text: str) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.set_job_counts(counts)
    assert bar.findChild(QLabel, "jobs_on_their_way").text() == text


@pytest.mark.parametrize(
    ("connection", "text", "role"),
    [
        (Connection.UNKNOWN, "○ Not connected yet", "dim"),
        (Connection.ONLINE, "● Online", "good"),
        (Connection.UNREACHABLE, "▲ ShortAPI cannot be reached", "warning"),
        (Connection.OFFLINE, "○ Offline", "warning"),
    ],
)
def test_only_an_answer_makes_the_connection_green(
    qtbot: QtBot, connection: Connection, text: str, role: str
) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.set_connection(connection)
    label = bar.findChild(QLabel, "connection")
    assert label.text() == text
    assert text.endswith(label.accessibleName())
    assert label.property("role") == role


def test_the_status_bar_shows_only_what_it_was_reported(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    assert not any(part.isVisible() for part in bar.findChildren(QLabel))
    bar.set_connection(Connection.ONLINE)
    bar.set_key_source(KeySource.ENVIRONMENT)
    visible = {part.objectName(): part.text() for part in bar.findChildren(QLabel)}
    assert visible["connection"] == "● Online"
    assert visible["key_source"] == "Key from SHORTAPI_KEY"
    assert not bar.findChild(QLabel, "demo_badge").isVisible()
    bar.set_connection(Connection.OFFLINE)
    assert bar.findChild(QLabel, "connection").text() == "○ Offline"


def test_the_status_bar_says_what_is_waited_for_until_it_is_there(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    opening = bar.findChild(QLabel, "opening")
    bar.set_stage(OpeningStage.OPENING)
    assert (opening.text(), opening.isVisible()) == ("Opening the job list…", True)
    bar.set_stage(OpeningStage.ASKING_KEYRING)
    assert opening.text() == "Checking your system keyring…"
    bar.show_problem(problems.journal_in_use(path="jobs.db"))
    assert opening.text() == "Waiting for the other Gallop window to close…"
    bar.show_problem(problems.busy())
    assert opening.text() == "Waiting for the other Gallop window to close…"
    bar.set_stage(OpeningStage.OPEN)
    assert not opening.isVisible()


def test_tab_reaches_an_action_before_the_details(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(UNCERTAIN)
    bar.show_notice(KEY_REFUSED)
    bar.show_notice(UNCERTAIN)
    bar.show_notice(KEY_REFUSED)

    def order() -> list[str]:
        names = []
        widget = bar.nextInFocusChain()
        while widget is not bar:
            if isinstance(widget, QPushButton) and widget.isVisible():
                names.append(widget.objectName())
            widget = widget.nextInFocusChain()
        return names

    qtbot.waitUntil(lambda: "notice_action_enter-key" in order())
    assert order() == ["notice_action_enter-key", "notice_details_toggle"]


def test_notices_wait_while_a_clip_fills_the_screen(bar: NoticeBar) -> None:
    bar.set_quiet(True)
    bar.show_notice(KEY_REFUSED)
    assert not bar.isVisible()
    bar.set_quiet(False)
    assert bar.isVisible()
    assert shown(bar) == KEY_REFUSED.text
    bar.clear(KEY_REFUSED.notice_id)
    bar.set_quiet(True)
    bar.set_quiet(False)
    assert not bar.isVisible()


def test_a_scroll_bar_goes_when_there_is_room_for_all_lines_again(qtbot: QtBot) -> None:
    """Beside the bar the text may need a line more, which must not keep the bar."""
    column = ScrollColumn()
    qtbot.addWidget(column)
    column.setFrameShape(QFrame.Shape.NoFrame)
    label = QLabel("The video could not be made, and all of it was refunded. " * 3)
    label.setWordWrap(True)
    column.set_content(label)
    bar = column.verticalScrollBar()
    bar_px = bar.sizeHint().width()
    width = next(
        width
        for width in range(200, 600)
        if label.heightForWidth(width) < label.heightForWidth(width - bar_px)
    )
    high = label.heightForWidth(width)
    column.resize(width, high - 8)
    with qtbot.waitExposed(column):
        column.show()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    column.resize(width, high)
    qtbot.waitUntil(lambda: bar.maximum() == 0)
