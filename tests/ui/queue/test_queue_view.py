"""The rows of the queue: their menus, keys and drags, and what they say about money."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.bridge.jobs.job_actions import JobAction
from app.bridge.jobs.queue_model import QueueModel
from app.core import problems
from app.core.job import Hold, JobState
from app.main import load_card
from app.ui.queue.job_action_text import action_text, action_tip
from app.ui.side_pane import SidePane
from app.ui.theme.tokens import Type
from app.ui.widgets.plain_text import tool_tip
from tests.fakes.queue_parts import entry, fill, make_job, open_menu
from tests.fakes.real_window import ink_runs, unclipped_ink

TROUBLE = problems.outcome_unknown(detail="reset")
S = JobState
A = JobAction
SPOKEN = Qt.ItemDataRole.AccessibleDescriptionRole


def test_prices_stay_where_they_are_when_there_is_more_to_scroll(
    side_pane: SidePane, queue: QueueModel
) -> None:
    view = side_pane.queue_view
    fill(queue, S.QUEUED)
    width_px = view.viewport().width()
    fill(queue, *[S.QUEUED] * 30)
    view.doItemsLayout()
    assert view.verticalScrollBar().maximum() > 0
    assert view.viewport().width() == width_px


def click_dots(qtbot: QtBot, side_pane: SidePane) -> None:
    view = side_pane.queue_view
    spot = view.dots_rect(view.model().index(0, 0)).center()
    qtbot.mouseMove(view.viewport(), spot)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def press_menu_key(qtbot: QtBot, side_pane: SidePane) -> None:
    view = side_pane.queue_view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(view.viewport(), event)


def right_click(qtbot: QtBot, side_pane: SidePane) -> None:
    view = side_pane.queue_view
    spot = view.visualRect(view.model().index(0, 0)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, spot, view.viewport().mapToGlobal(spot)
    )
    QApplication.sendEvent(view.viewport(), event)


def press_enter(qtbot: QtBot, side_pane: SidePane) -> None:
    qtbot.keyClick(side_pane.queue_view, Qt.Key.Key_Return)


def press_delete(qtbot: QtBot, side_pane: SidePane) -> None:
    qtbot.keyClick(side_pane.queue_view, Qt.Key.Key_Delete)


@pytest.mark.parametrize(
    "gesture", [click_dots, press_menu_key, right_click, press_enter, press_delete]
)
def test_the_menu_opens_and_sends_the_action(
    qtbot: QtBot, side_pane: SidePane, queue: QueueModel, gesture: Callable[[QtBot, SidePane], None]
) -> None:
    queue.set_job(make_job())
    side_pane.queue_view.setCurrentIndex(queue.index(0))
    gesture(qtbot, side_pane)
    menu = open_menu(side_pane.queue_view)
    assert [action.text() for action in menu.actions()] == ["Pause", "Remove", "Copy prompt"]
    with qtbot.waitSignal(side_pane.job_action_requested) as action:
        entry(menu, "remove").trigger()
    assert action.args == ["take-1", JobAction.REMOVE]
    menu.close()


def names_in_menu(side_pane: SidePane, queue: QueueModel, row: int) -> list[str]:
    menu = side_pane.queue_view.menu_for(queue.jobs()[row])
    return [action.objectName() for action in menu.actions()]


def test_only_waiting_jobs_can_change_places(side_pane: SidePane, queue: QueueModel) -> None:
    fill(queue, S.RUNNING, S.QUEUED, S.QUEUED, S.QUEUED)
    moves = [
        [name for name in names_in_menu(side_pane, queue, row) if name.startswith("move")]
        for row in range(4)
    ]
    both = ["move-to-top", "move-up", "move-down"]
    assert moves == [[], ["move-down"], both, ["move-to-top", "move-up"]]


@pytest.mark.parametrize(
    ("key", "action"),
    [
        (Qt.Key.Key_Up, A.MOVE_UP),
        (Qt.Key.Key_Down, A.MOVE_DOWN),
        (Qt.Key.Key_Home, A.MOVE_TO_TOP),
    ],
)
def test_a_job_is_moved_by_key(
    qtbot: QtBot, side_pane: SidePane, queue: QueueModel, key: Qt.Key, action: JobAction
) -> None:
    fill(queue, S.QUEUED, S.QUEUED)
    side_pane.queue_view.setCurrentIndex(queue.index(1))
    with qtbot.waitSignal(side_pane.job_action_requested) as moved:
        qtbot.keyClick(side_pane.queue_view, key, Qt.KeyboardModifier.AltModifier)
    assert moved.args == ["take-1", action]
    assert side_pane.queue_view.currentIndex().row() == 1


def drag(qtbot: QtBot, side_pane: SidePane, queue: QueueModel, row: int, to: QPoint) -> None:
    viewport = side_pane.queue_view.viewport()
    start = side_pane.queue_view.visualRect(queue.index(row)).center()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for position in (start + QPoint(0, 4), start + QPoint(0, 40), to):
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(position),
            QPointF(viewport.mapToGlobal(position)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, moved)


@pytest.mark.parametrize(("row", "over", "place"), [(1, 3, 2), (3, 1, 0), (2, 0, 0)])
def test_a_waiting_job_is_dragged_to_its_place(
    qtbot: QtBot, side_pane: SidePane, queue: QueueModel, row: int, over: int, place: int
) -> None:
    fill(queue, S.RUNNING, S.QUEUED, S.QUEUED, S.QUEUED)
    all_rows_px = 4 * side_pane.queue_view.sizeHintForRow(0)
    qtbot.waitUntil(lambda: side_pane.queue_view.viewport().height() >= all_rows_px)
    moves: list[tuple[str, int]] = []
    side_pane.job_move_requested.connect(lambda take_id, to: moves.append((take_id, to)))
    target = side_pane.queue_view.visualRect(queue.index(over))
    to = target.bottomLeft() if over > row else target.topLeft()
    drag(qtbot, side_pane, queue, row, to + QPoint(30, -1 if over > row else 1))
    assert side_pane.queue_view._drag.is_moving
    assert not side_pane.grab().isNull()
    viewport = side_pane.queue_view.viewport()
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=to)
    assert moves == [(f"take-{row}", place)]


def test_a_job_is_dragged_within_its_group_only(
    qtbot: QtBot, side_pane: SidePane, queue: QueueModel
) -> None:
    fill(queue, S.QUEUED, S.QUEUED, S.QUEUED, S.QUEUED)
    for job in queue.jobs()[:2]:
        queue.set_job(replace(job, hold=Hold.CONSENT))
    assert [job.take_id for job in queue.jobs()] == ["take-2", "take-3", "take-0", "take-1"]
    assert "move-up" not in names_in_menu(side_pane, queue, 2)
    assert "move-down" not in names_in_menu(side_pane, queue, 1)
    all_rows_px = 4 * side_pane.queue_view.sizeHintForRow(0)
    qtbot.waitUntil(lambda: side_pane.queue_view.viewport().height() >= all_rows_px)
    moves: list[tuple[str, int]] = []
    side_pane.job_move_requested.connect(lambda take_id, to: moves.append((take_id, to)))
    top = side_pane.queue_view.visualRect(queue.index(0)).topLeft() + QPoint(30, 1)
    drag(qtbot, side_pane, queue, 3, top)
    line = side_pane.queue_view._drag.line_rect()
    assert line.top() == side_pane.queue_view.visualRect(queue.index(2)).top() - 1
    qtbot.mouseRelease(side_pane.queue_view.viewport(), Qt.MouseButton.LeftButton, pos=top)
    assert moves == [("take-1", 0)]


def test_a_drag_is_taken_back_by_escape_and_ends_with_the_jobs_wait(
    qtbot: QtBot, side_pane: SidePane, queue: QueueModel
) -> None:
    fill(queue, S.RUNNING, S.QUEUED, S.QUEUED)
    moves: list[str] = []
    side_pane.job_move_requested.connect(lambda take_id, to: moves.append(take_id))
    viewport = side_pane.queue_view.viewport()
    drag(qtbot, side_pane, queue, 1, QPoint(30, 5))
    qtbot.keyClick(side_pane.queue_view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(30, 5))
    # It was sent while it was dragged.
    drag(qtbot, side_pane, queue, 2, QPoint(30, 5))
    queue.set_job(replace(queue.jobs()[2], state=S.SENDING))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(30, 5))
    # It was sent before.
    drag(qtbot, side_pane, queue, 0, QPoint(30, 80))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(30, 80))
    assert moves == []


def test_what_sends_again_names_its_price(side_pane: SidePane, queue: QueueModel) -> None:
    fill(queue, S.FAILED, S.REFUSED)
    menu = side_pane.queue_view.menu_for(queue.jobs()[0])
    assert entry(menu, "try-again").text() == "Try again for $1.145"
    assert entry(menu, "try-all-again").text() == "Try all 2 again for $2.29"
    card = load_card()
    dearer = replace(card.resolutions[1], price_usd_per_s=Decimal(1))
    side_pane.queue_view.set_prices(replace(card, resolutions=(card.resolutions[0], dearer)))
    assert dearer.name == queue.jobs()[0].request.resolution
    menu = side_pane.queue_view.menu_for(queue.jobs()[0])
    assert entry(menu, "try-again").text() == "Try again for $5.00"


def test_in_the_demo_no_action_shows_a_price(side_pane: SidePane, queue: QueueModel) -> None:
    side_pane.queue_view.set_demo(True)
    fill(queue, S.FAILED, S.REFUSED)
    menu = side_pane.queue_view.menu_for(queue.jobs()[0])
    assert entry(menu, "try-again").text() == "Try again - demo, free"
    assert entry(menu, "try-all-again").text() == "Try all 2 again - demo, free"
    assert "charged" not in entry(menu, "try-again").toolTip()
    queue.set_job(make_job(take_id="held", hold=Hold.CREDIT, problem=TROUBLE))
    held = side_pane.queue_view.menu_for(make_job(take_id="held", hold=Hold.CREDIT))
    assert entry(held, "go-on").text() == "Resume - demo, free"
    assert not any("$" in action_text(action, None) for action in JobAction)


def test_stopping_to_watch_says_what_it_means_for_money(
    side_pane: SidePane, queue: QueueModel
) -> None:
    fill(queue, S.RUNNING)
    menu = side_pane.queue_view.menu_for(queue.jobs()[0])
    stop = entry(menu, "stop-watching")
    assert stop.text() == "Stop tracking (may still be charged)"
    assert stop.toolTip() == tool_tip(action_tip(A.STOP_WATCHING))
    assert "may still be generated and charged" in stop.toolTip()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_explains_a_job_in_trouble(
    qtbot: QtBot, side_pane: SidePane, queue: QueueModel, key: Qt.Key
) -> None:
    queue.set_job(make_job(S.UNCERTAIN, problem=TROUBLE))
    side_pane.queue_view.setCurrentIndex(queue.index(0))
    with qtbot.waitSignal(side_pane.job_action_requested) as action:
        qtbot.keyClick(side_pane.queue_view, key)
    assert action.args == ["take-1", JobAction.WHAT_HAPPENED]


def test_keys_without_a_row_do_nothing(qtbot: QtBot, side_pane: SidePane) -> None:
    press_enter(qtbot, side_pane)
    press_menu_key(qtbot, side_pane)
    assert not side_pane.queue_view.findChildren(QMenu)


def test_no_letter_of_a_row_is_cut_off(side_pane: SidePane, queue: QueueModel) -> None:
    queue.set_job(make_job(prompt="hang, goes gjpqy"))
    view = side_pane.queue_view
    row = view.visualRect(queue.index(0, 0))
    bold = view.font()
    bold.setWeight(QFont.Weight.DemiBold)
    title, state, *_ = ink_runs(view.viewport().grab(row).toImage())
    assert [title] == unclipped_ink("hang, goes gjpqy $1.145", bold)
    assert [state] == unclipped_ink(view.model().index(0, 0).data(SPOKEN), Type.CAPTION.font())
