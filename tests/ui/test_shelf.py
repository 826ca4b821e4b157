from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QListView, QMenu, QSplitter
from pytestqt.qtbot import QtBot

from app.bridge.job_actions import JobAction
from app.bridge.library_model import LibraryModel
from app.bridge.progress import Progress
from app.bridge.queue_model import QueueModel
from app.core.events import Hold
from app.core.job import Job, JobState
from app.core.polling import UsualTime
from app.core.problems import ProblemKind, problem
from app.main import load_card
from app.ui.filter_panel import FilterChoices
from app.ui.job_action_words import action_tip, actions_for
from app.ui.job_words import (
    Tone,
    clip_words,
    price_words,
    state_words,
    tone_of,
)
from app.ui.library_pane import LibraryPane
from app.ui.queue_delegate import bar_share
from app.ui.shelf import Shelf
from tests.fakes.clips import make_clip, make_request

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TROUBLE = problem(ProblemKind.OUTCOME_UNKNOWN, detail="reset")
S, A = JobState, JobAction


def make_job(state: JobState = S.QUEUED, prompt: str = "A fox", **fields: object) -> Job:
    job = Job("take-1", make_request(prompt), NOW, Decimal("1.145"), state)
    return replace(job, **fields)


@pytest.fixture
def queue(qtbot: QtBot) -> QueueModel:
    return QueueModel(state_words)


@pytest.fixture
def library(qtbot: QtBot) -> LibraryModel:
    return LibraryModel(clip_words)


@pytest.fixture
def shelf(qtbot: QtBot, queue: QueueModel, library: LibraryModel) -> Shelf:
    card = load_card()
    choices = FilterChoices(card.ratios, card.resolution_names, UTC, NOW.date)
    shelf = Shelf(queue, LibraryPane(library, choices))
    qtbot.addWidget(shelf)
    shelf.resize(320, 800)
    with qtbot.waitExposed(shelf):
        shelf.show()
    return shelf


def label(shelf: Shelf, name: str) -> QLabel:
    found = shelf.findChild(QLabel, name)
    assert found is not None
    return found


def open_menu(view: QListView) -> QMenu:
    menus = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def entry(menu: QMenu, name: str) -> QAction:
    return next(action for action in menu.actions() if action.objectName() == name)


@pytest.mark.parametrize(
    ("job", "words"),
    [
        (make_job(), "Waiting for its turn"),
        (make_job(S.SENDING), "Being sent"),
        (make_job(S.UNCERTAIN), "Uncertain: may have been charged"),
        (make_job(S.RUNNING), "Being made"),
        (make_job(is_paused=True), "Held back by you"),
        (make_job(is_paused=True, hold=Hold.KEY), "Held back by you"),
        (make_job(S.READY), "Ready, download begins"),
        (make_job(S.DOWNLOADING), "Downloading"),
        (make_job(S.SAVED), "Saved"),
        (make_job(S.REFUSED), "Refused, nothing charged"),
        (make_job(S.ATTENTION), "Needs your attention"),
        (make_job(S.UNWATCHED), "Not watched; may still be charged"),
        (make_job(S.UNWATCHED, ready_at=NOW), "Not watched"),
        (make_job(S.REMOVED), "Removed"),
        (make_job(S.DISMISSED), "Dismissed"),
        (make_job(S.FAILED), "Failed, charge not known"),
        (make_job(S.FAILED, charged_usd=Decimal(0)), "Failed, nothing charged"),
        (make_job(S.FAILED, charged_usd=Decimal("1.145")), "Failed, charged $1.145"),
        (
            make_job(S.FAILED, charged_usd=Decimal("1.145"), refunded_usd=Decimal("1.145")),
            "Failed, refunded",
        ),
        (make_job(hold=Hold.NETWORK), "Waiting for the network"),
        (make_job(hold=Hold.BUSY), "Waiting: ShortAPI is busy"),
        (make_job(hold=Hold.KEY), "Waiting for a key"),
        (make_job(hold=Hold.CREDIT), "Waiting for credit"),
        (make_job(S.READY, hold=Hold.PLACE), "Waiting for a place to save"),
    ],
)
def test_every_state_has_words(job: Job, words: str) -> None:
    assert state_words(job, None, None, None) == words


@pytest.mark.parametrize(
    ("usual", "words"),
    [
        (None, "Being made · 1:12"),
        (UsualTime(41, 58), "Being made · 1:12, usually 40–60 s"),
        (UsualTime(80, 81), "Being made · 1:12, usually 80 s"),
        (UsualTime(80, 170), "Being made · 1:12, usually 1–3 min"),
        (UsualTime(3700, 3710), "Being made · 1:12, usually 62 min"),
    ],
)
def test_the_time_a_job_takes(usual: UsualTime | None, words: str) -> None:
    assert state_words(make_job(S.RUNNING), 72.9, usual, None) == words


@pytest.mark.parametrize(
    ("job", "age_s", "words"),
    [
        (make_job(S.READY, ready_at=NOW), 59, "Ready, download begins"),
        (make_job(S.READY, ready_at=NOW), 61, "Ready for 1 min; links are kept about a day"),
        (make_job(S.READY, ready_at=NOW), 11_000, "Ready for 3 h; links are kept about a day"),
        (
            make_job(S.READY, ready_at=NOW, hold=Hold.PLACE),
            40,
            "Waiting for a place to save · ready for 1 min",
        ),
        (make_job(S.ATTENTION, ready_at=NOW), 9e5, "Needs your attention · ready for 10 days"),
        (make_job(S.UNWATCHED, ready_at=NOW), 90_000, "Not watched · ready for 25 h"),
    ],
)
def test_how_old_the_link_of_a_finished_video_is(job: Job, age_s: float, words: str) -> None:
    assert state_words(job, age_s, None, None) == words


def test_a_download_without_a_known_size() -> None:
    job = make_job(S.DOWNLOADING)
    assert state_words(job, None, None, Progress(6_100_000)) == "Downloading · 6.1 MB"
    assert bar_share(job, None, None, Progress(6_100_000)) == (None, False)
    assert bar_share(job, None, None, None) == (None, False)


def test_the_bar_is_bytes_or_a_modest_estimate() -> None:
    downloading, running = make_job(S.DOWNLOADING), make_job(S.RUNNING)
    assert bar_share(downloading, None, None, Progress(5, 10)) == (0.5, False)
    assert bar_share(running, 90, UsualTime(100, 180), None) == (0.5, True)
    assert bar_share(running, 9999, UsualTime(100, 180), None) == (0.95, True)
    assert bar_share(running, 90, None, None) == (None, False)


def test_the_price_is_what_is_known() -> None:
    assert price_words(make_job()) == "$1.145"
    assert price_words(make_job(S.RUNNING, charged_usd=Decimal("0.645"))) == "$0.645"
    assert price_words(make_job(S.UNCERTAIN)) == "$1.145?"


def test_urgency() -> None:
    assert tone_of(make_job()) is Tone.CALM
    assert tone_of(make_job(hold=Hold.KEY)) is Tone.WARNING
    assert tone_of(make_job(S.UNCERTAIN)) is Tone.WARNING
    assert tone_of(make_job(S.FAILED)) is Tone.BAD


@pytest.mark.parametrize(
    ("job", "actions"),
    [
        (make_job(), [A.PAUSE, A.REMOVE]),
        (make_job(is_paused=True, hold=Hold.KEY), [A.UNPAUSE, A.REMOVE]),
        (make_job(hold=Hold.KEY, problem=TROUBLE), [A.GO_ON, A.PAUSE, A.REMOVE, A.WHAT_HAPPENED]),
        (make_job(S.SENDING), []),
        (make_job(S.RUNNING), [A.STOP_WATCHING]),
        (make_job(S.UNCERTAIN), [A.ENTER_JOB_ID, A.SEND_AGAIN, A.DISMISS]),
        (make_job(S.ATTENTION), [A.FETCH_AGAIN, A.DISMISS]),
        (make_job(S.UNWATCHED), [A.WATCH_AGAIN, A.REMOVE_FROM_LIST]),
        (make_job(S.FAILED), [A.TRY_AGAIN, A.USE_AGAIN, A.DISMISS]),
    ],
)
def test_actions_fit_the_state(job: Job, actions: list[JobAction]) -> None:
    assert list(actions_for(job)) == [*actions, A.COPY_PROMPT]
    known = replace(job, api_job_id="6563")
    assert list(actions_for(known)) == [*actions, A.COPY_PROMPT, A.COPY_JOB_ID]


def test_names_for_screen_readers(shelf: Shelf) -> None:
    assert shelf.queue_view.accessibleName() == "Queue"
    assert shelf.library.view.accessibleName() == "Library"


def test_items_for_screen_readers(shelf: Shelf, queue: QueueModel, library: LibraryModel) -> None:
    queue.set_job(make_job(prompt="A fox in the rain"))
    library.reset([make_clip(prompt="A lab at dawn")], 1)
    spoken = []
    for view in (shelf.queue_view, shelf.library.view):
        listed = QAccessible.queryAccessibleInterface(view)
        assert listed.role() == QAccessible.Role.List
        item = listed.child(0)
        text = QAccessible.Text
        spoken.append((item.text(text.Name), item.text(text.Description)))
    assert spoken == [
        ("A fox in the rain", "Waiting for its turn"),
        ("A lab at dawn", "1080P · 16:9 · 5 s · $1.145 · 22 Nov 2026"),
    ]


def test_empty_lists_teach(shelf: Shelf, queue: QueueModel, library: LibraryModel) -> None:
    assert label(shelf, "queue_empty").isVisible()
    assert label(shelf, "library_empty").text() == "Your finished clips appear here."
    queue.set_job(make_job())
    library.reset([make_clip()], 1)
    assert shelf.queue_view.isVisible()
    assert shelf.library.view.isVisible()
    queue.clear()
    assert label(shelf, "queue_empty").isVisible()


def click_dots(qtbot: QtBot, shelf: Shelf) -> None:
    view = shelf.queue_view
    spot = view.dots_rect(view.model().index(0, 0)).center()
    qtbot.mouseMove(view.viewport(), spot)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def press_menu_key(qtbot: QtBot, shelf: Shelf) -> None:
    view = shelf.queue_view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(view.viewport(), event)


def right_click(qtbot: QtBot, shelf: Shelf) -> None:
    view = shelf.queue_view
    spot = view.visualRect(view.model().index(0, 0)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, spot, view.viewport().mapToGlobal(spot)
    )
    QApplication.sendEvent(view.viewport(), event)


def press_enter(qtbot: QtBot, shelf: Shelf) -> None:
    qtbot.keyClick(shelf.queue_view, Qt.Key.Key_Return)


def press_delete(qtbot: QtBot, shelf: Shelf) -> None:
    qtbot.keyClick(shelf.queue_view, Qt.Key.Key_Delete)


@pytest.mark.parametrize(
    "gesture", [click_dots, press_menu_key, right_click, press_enter, press_delete]
)
def test_the_menu_opens_and_sends_the_wish(
    qtbot: QtBot, shelf: Shelf, queue: QueueModel, gesture: Callable[[QtBot, Shelf], None]
) -> None:
    queue.set_job(make_job())
    shelf.queue_view.setCurrentIndex(queue.index(0))
    gesture(qtbot, shelf)
    menu = open_menu(shelf.queue_view)
    assert [action.text() for action in menu.actions()] == ["Hold back", "Remove", "Copy prompt"]
    with qtbot.waitSignal(shelf.job_action_requested) as wish:
        entry(menu, "remove").trigger()
    assert wish.args == ["take-1", JobAction.REMOVE]
    menu.close()


def fill(queue: QueueModel, *states: JobState) -> None:
    for number, state in enumerate(states):
        queue.set_job(replace(make_job(state, f"Prompt {number}"), take_id=f"take-{number}"))


def names_in_menu(shelf: Shelf, queue: QueueModel, row: int) -> list[str]:
    menu = shelf.queue_view.menu_for(queue.jobs()[row])
    return [action.objectName() for action in menu.actions()]


def test_only_waiting_jobs_can_change_places(shelf: Shelf, queue: QueueModel) -> None:
    fill(queue, S.RUNNING, S.QUEUED, S.QUEUED, S.QUEUED)
    moves = [
        [name for name in names_in_menu(shelf, queue, row) if name.startswith("move")]
        for row in range(4)
    ]
    both = ["move-to-top", "move-up", "move-down"]
    assert moves == [[], ["move-down"], both, ["move-to-top", "move-up"]]


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        (Qt.Key.Key_Up, A.MOVE_UP),
        (Qt.Key.Key_Down, A.MOVE_DOWN),
        (Qt.Key.Key_Home, A.MOVE_TO_TOP),
    ],
)
def test_a_job_is_moved_by_key(
    qtbot: QtBot, shelf: Shelf, queue: QueueModel, key: Qt.Key, wish: JobAction
) -> None:
    fill(queue, S.QUEUED, S.QUEUED)
    shelf.queue_view.setCurrentIndex(queue.index(1))
    with qtbot.waitSignal(shelf.job_action_requested) as moved:
        qtbot.keyClick(shelf.queue_view, key, Qt.KeyboardModifier.AltModifier)
    assert moved.args == ["take-1", wish]
    assert shelf.queue_view.currentIndex().row() == 1


def drag(qtbot: QtBot, shelf: Shelf, queue: QueueModel, row: int, to: QPoint) -> None:
    viewport = shelf.queue_view.viewport()
    start = shelf.queue_view.visualRect(queue.index(row)).center()
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
    qtbot: QtBot, shelf: Shelf, queue: QueueModel, row: int, over: int, place: int
) -> None:
    shelf.findChild(QSplitter, "shelf_splitter").setSizes([500, 300])
    fill(queue, S.RUNNING, S.QUEUED, S.QUEUED, S.QUEUED)
    shelf.queue_view.doItemsLayout()
    moves: list[tuple[str, int]] = []
    shelf.job_move_requested.connect(lambda take_id, to: moves.append((take_id, to)))
    target = shelf.queue_view.visualRect(queue.index(over))
    to = target.bottomLeft() if over > row else target.topLeft()
    drag(qtbot, shelf, queue, row, to + QPoint(30, -1 if over > row else 1))
    assert shelf.queue_view._drag.is_moving
    assert not shelf.grab().isNull()
    viewport = shelf.queue_view.viewport()
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=to)
    assert moves == [(f"take-{row}", place)]


def test_a_drag_is_taken_back_by_escape_and_ends_with_the_jobs_wait(
    qtbot: QtBot, shelf: Shelf, queue: QueueModel
) -> None:
    fill(queue, S.RUNNING, S.QUEUED, S.QUEUED)
    moves: list[str] = []
    shelf.job_move_requested.connect(lambda take_id, to: moves.append(take_id))
    viewport = shelf.queue_view.viewport()
    drag(qtbot, shelf, queue, 1, QPoint(30, 5))
    qtbot.keyClick(shelf.queue_view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(30, 5))
    # It was sent while it was dragged.
    drag(qtbot, shelf, queue, 2, QPoint(30, 5))
    queue.set_job(replace(queue.jobs()[2], state=S.SENDING))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(30, 5))
    # It was sent before.
    drag(qtbot, shelf, queue, 0, QPoint(30, 80))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(30, 80))
    assert moves == []


def test_what_sends_again_names_its_price(shelf: Shelf, queue: QueueModel) -> None:
    fill(queue, S.FAILED, S.REFUSED)
    menu = shelf.queue_view.menu_for(queue.jobs()[0])
    assert entry(menu, "try-again").text() == "Try again for $1.145"
    assert entry(menu, "try-all-again").text() == "Try all 2 again for $2.29"
    card = load_card()
    dearer = replace(card.resolutions[1], price_usd_per_s=Decimal(1))
    shelf.queue_view.set_prices(replace(card, resolutions=(card.resolutions[0], dearer)))
    assert dearer.name == queue.jobs()[0].request.resolution
    menu = shelf.queue_view.menu_for(queue.jobs()[0])
    assert entry(menu, "try-again").text() == "Try again for $5.00"


def test_stopping_to_watch_says_what_it_means_for_money(shelf: Shelf, queue: QueueModel) -> None:
    fill(queue, S.RUNNING)
    menu = shelf.queue_view.menu_for(queue.jobs()[0])
    stop = entry(menu, "stop-watching")
    assert stop.text() == "Stop watching (may still be charged)"
    assert stop.toolTip() == action_tip(A.STOP_WATCHING)
    assert "may still be made and charged" in stop.toolTip()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_explains_a_job_in_trouble(
    qtbot: QtBot, shelf: Shelf, queue: QueueModel, key: Qt.Key
) -> None:
    queue.set_job(make_job(S.UNCERTAIN, problem=TROUBLE))
    shelf.queue_view.setCurrentIndex(queue.index(0))
    with qtbot.waitSignal(shelf.job_action_requested) as wish:
        qtbot.keyClick(shelf.queue_view, key)
    assert wish.args == ["take-1", JobAction.WHAT_HAPPENED]


def test_keys_without_a_row_do_nothing(qtbot: QtBot, shelf: Shelf) -> None:
    press_enter(qtbot, shelf)
    press_menu_key(qtbot, shelf)
    assert not shelf.queue_view.findChildren(QMenu)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_clip_is_chosen_by_key(
    qtbot: QtBot, shelf: Shelf, library: LibraryModel, key: Qt.Key
) -> None:
    clips = [make_clip("one"), make_clip("two", "Second")]
    library.reset(clips, 2)
    shelf.library.select_clip("one")
    qtbot.keyClick(shelf.library.view, Qt.Key.Key_Right)
    with qtbot.waitSignal(shelf.library.view.clip_chosen) as chosen:
        qtbot.keyClick(shelf.library.view, key)
    assert chosen.args == [clips[1]]


def test_a_clip_is_chosen_by_click(qtbot: QtBot, shelf: Shelf, library: LibraryModel) -> None:
    library.reset([make_clip("one")], 1)
    view = shelf.library.view
    spot = view.visualRect(library.index(0)).center()
    with qtbot.waitSignal(shelf.library.view.clip_chosen) as chosen:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen.args[0].clip_id == "one"


def test_two_columns_fit_the_pane_in_both_directions(
    qtbot: QtBot, shelf: Shelf, library: LibraryModel
) -> None:
    library.reset([make_clip(f"c{n}") for n in range(4)], 4)
    view = shelf.library.view
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        shelf.setLayoutDirection(direction)
        # Both are laid out before the geometry is asked for.
        view.doItemsLayout()
        rects = [view.visualRect(library.index(row)) for row in range(4)]
        assert rects[0].top() == rects[1].top() < rects[2].top()
        is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        assert (rects[0].left() > rects[1].left()) is is_mirrored
        assert all(view.viewport().rect().contains(rect) for rect in rects)


def test_posters_of_visible_clips_only_are_wanted(
    qtbot: QtBot, shelf: Shelf, library: LibraryModel
) -> None:
    wanted: list[str] = []
    library.posters_wanted.connect(wanted.extend)
    library.reset([make_clip(f"c{n}") for n in range(120)], 120)
    qtbot.waitUntil(lambda: "c0" in wanted)
    assert len(wanted) < 30
    poster = QImage(160, 90, QImage.Format.Format_RGB32)
    poster.fill(Qt.GlobalColor.red)
    library.set_poster("c0", poster)
    rect = shelf.library.view.visualRect(library.index(0))
    spot = rect.center() - QPoint(0, 20)
    shown = shelf.library.view.viewport().grab().toImage()
    scale = shown.devicePixelRatio()
    assert shown.pixelColor(int(spot.x() * scale), int(spot.y() * scale)).red() > 240


def test_scrolling_to_the_end_wants_the_next_page(
    qtbot: QtBot, shelf: Shelf, library: LibraryModel
) -> None:
    library.reset([make_clip(f"c{n}") for n in range(60)], 300)
    with qtbot.waitSignal(library.pages_wanted) as more:
        shelf.library.view.scrollToBottom()
    assert more.args == [(240,)]


def test_hostile_prompts_are_painted(
    qtbot: QtBot, shelf: Shelf, queue: QueueModel, library: LibraryModel
) -> None:
    prompts = (
        "x" * 5000,
        "雪山下的白马，缓慢推近",
        "حصان أبيض يركض",
        "🐎👩‍👩‍👧🔥",
        "<b>bold</b>\n{x}%n",
    )
    for number, prompt in enumerate(prompts):
        job = make_job(S.DOWNLOADING, prompt)
        queue.set_job(replace(job, take_id=f"take-{number}"))
        queue.set_progress(f"take-{number}", 5, 10)
    ratios = ("16:9", "9:16", "1:1", "4:3", "3:4")
    library.reset([make_clip(r, p, ratio=r) for r, p in zip(ratios, prompts, strict=True)], 5)
    assert not shelf.grab().isNull()
    assert queue.index(0).data().endswith("…")
