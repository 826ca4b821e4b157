"""Queue and library side by side: what each shows, and how much room it takes."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.bridge.jobs.queue_model import QueueModel
from app.bridge.library.library_model import LibraryModel
from app.core.job import JobState
from app.ui.side_pane import SidePane
from tests.fakes.clips import HOSTILE_PROMPTS, make_clip
from tests.fakes.queue_parts import button, fill, label, make_job

S = JobState


def test_names_for_screen_readers(side_pane: SidePane) -> None:
    assert side_pane.queue_view.accessibleName() == "Queue"
    assert side_pane.library.view.accessibleName() == "Library"


def test_items_for_screen_readers(
    side_pane: SidePane, queue: QueueModel, library: LibraryModel
) -> None:
    queue.set_job(make_job(prompt="A fox in the rain"))
    library.reset([make_clip(prompt="A lab at dawn")], 1)
    spoken = []
    for view in (side_pane.queue_view, side_pane.library.view):
        listed = QAccessible.queryAccessibleInterface(view)
        assert listed.role() == QAccessible.Role.List
        item = listed.child(0)
        text = QAccessible.Text
        spoken.append((item.text(text.Name), item.text(text.Description)))
    assert spoken == [
        ("A fox in the rain", "Waiting for its turn"),
        ("A lab at dawn", "1080P · 16:9 · 5 s · $1.145 · 22 Nov 2026"),
    ]


def test_empty_lists_leave_the_room_to_the_others(
    qtbot: QtBot, side_pane: SidePane, queue: QueueModel, library: LibraryModel
) -> None:
    assert label(side_pane, "queue_empty").isVisible()
    assert label(side_pane, "library_empty").text() == "Your finished clips appear here."
    line_px = side_pane.queue_panel.height()
    assert line_px == 40
    library.reset([make_clip()], 1)
    fill(queue, S.RUNNING)
    row_px = side_pane.queue_view.sizeHintForRow(0)
    qtbot.waitUntil(lambda: side_pane.queue_panel.height() == line_px + row_px)
    assert side_pane.queue_view.isVisible()
    assert side_pane.library.view.isVisible()
    assert not label(side_pane, "queue_empty").isVisible()
    fill(queue, *[S.QUEUED] * 30)
    qtbot.waitUntil(lambda: side_pane.queue_panel.height() > 4 * row_px)
    assert side_pane.library.height() > side_pane.height() / 2
    queue.clear()
    qtbot.waitUntil(lambda: side_pane.queue_panel.height() == line_px)
    assert label(side_pane, "queue_empty").isVisible()


def test_what_happens_in_the_queue_does_not_widen_the_pane(
    side_pane: SidePane, queue: QueueModel
) -> None:
    width_px = side_pane.minimumSizeHint().width()
    fill(queue, *[S.RUNNING] * 3, *[S.QUEUED] * 30, *[S.UNCERTAIN] * 10, *[S.REFUSED] * 10)
    assert side_pane.minimumSizeHint().width() == width_px
    queue.clear()
    fill(queue, *[S.UNCERTAIN] * 10)
    assert not label(side_pane, "queue_empty").isVisible()
    assert side_pane.minimumSizeHint().width() == width_px


def spoken(side_pane: SidePane) -> list[str]:
    """The names of the queue's rows for a screen reader."""
    model = side_pane.queue_view.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in rows]


def test_the_fold_is_reached_by_key_and_screen_reader(
    qtbot: QtBot, side_pane: SidePane, queue: QueueModel
) -> None:
    fill(queue, S.REFUSED, S.RUNNING, S.UNCERTAIN, S.FAILED)
    queue.set_job(replace(queue.jobs()[-1], charged_usd=Decimal(0)))
    queue.set_job(replace(queue.job("take-3"), charged_usd=Decimal("1.145")))
    fold, clear = button(side_pane, "queue_fold"), button(side_pane, "clear_ended")
    assert spoken(side_pane) == ["Prompt 1", "Prompt 2"]
    assert (fold.accessibleName(), clear.accessibleName()) == ("2 ended", "Clear")
    side_pane.activateWindow()
    side_pane.queue_panel.take_focus()
    qtbot.waitUntil(side_pane.queue_view.hasFocus)
    qtbot.keyClick(side_pane.queue_view, Qt.Key.Key_Tab)
    assert fold.hasFocus()
    qtbot.keyClick(fold, Qt.Key.Key_Space)
    assert spoken(side_pane) == ["Prompt 1", "Prompt 2", "Prompt 0", "Prompt 3"]
    # Listed, but nothing is to be expected of them.
    assert side_pane.findChild(QLabel, "rail_job_count").text() == "2"
    assert fold.accessibleDescription() == "Shown. Press to hide."
    assert fold.hasFocus()
    # Jobs come and go; the fold stays as the user left it.
    queue.clear()
    fill(queue, S.REFUSED)
    assert spoken(side_pane) == ["Prompt 0"]
    assert side_pane.findChild(QLabel, "rail_job_count").isHidden()
    qtbot.keyClick(fold, Qt.Key.Key_Space)
    assert spoken(side_pane) == []
    qtbot.keyClick(fold, Qt.Key.Key_Tab)
    assert clear.hasFocus()
    with qtbot.waitSignal(side_pane.queue_panel.clear_requested) as cleared:
        qtbot.keyClick(clear, Qt.Key.Key_Space)
    assert [job.take_id for job in cleared.args[0]] == ["take-0"]
    side_pane.queue_panel.take_focus()
    assert fold.hasFocus()


def test_what_needs_the_user_is_one_press_away(
    qtbot: QtBot, side_pane: SidePane, queue: QueueModel
) -> None:
    for_user = button(side_pane, "queue_for_user")
    fill(queue, *[S.QUEUED] * 30)
    assert not for_user.isVisible()
    fill(queue, *[S.QUEUED] * 30, S.UNCERTAIN)
    view = side_pane.queue_view
    row = queue.index_of("take-30")
    assert for_user.text() == "1 needs attention"
    assert not view.viewport().rect().contains(view.visualRect(row))
    side_pane.activateWindow()
    qtbot.mouseClick(for_user, Qt.MouseButton.LeftButton)
    assert view.currentIndex() == row
    assert view.viewport().rect().contains(view.visualRect(row))
    qtbot.waitUntil(view.hasFocus)


def test_the_last_job_leaves_the_keyboard_in_the_queue(
    qtbot: QtBot, side_pane: SidePane, queue: QueueModel
) -> None:
    fill(queue, S.RUNNING)
    side_pane.activateWindow()
    side_pane.queue_panel.take_focus()
    qtbot.waitUntil(side_pane.queue_view.hasFocus)
    queue.set_job(replace(queue.jobs()[0], state=S.REFUSED))
    assert button(side_pane, "queue_fold").hasFocus()
    queue.clear()
    assert side_pane.queue_panel.hasFocus()
    fill(queue, S.QUEUED)
    assert side_pane.queue_view.hasFocus()


def test_hostile_prompts_are_painted(
    qtbot: QtBot, side_pane: SidePane, queue: QueueModel, library: LibraryModel
) -> None:
    for number, prompt in enumerate(HOSTILE_PROMPTS):
        job = make_job(S.DOWNLOADING, prompt)
        queue.set_job(replace(job, take_id=f"take-{number}"))
        queue.set_progress(f"take-{number}", 5, 10)
    ratios = ("16:9", "9:16", "1:1", "4:3", "3:4")
    clips = zip(ratios, HOSTILE_PROMPTS, strict=True)
    library.reset([make_clip(ratio, prompt, ratio=ratio) for ratio, prompt in clips], 5)
    assert not side_pane.grab().isNull()
    assert queue.index(0).data().endswith("…")
