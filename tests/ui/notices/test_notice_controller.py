"""What the notice bar shows about jobs."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.bridge.notices import Notice
from app.core import problems
from app.core.job import Hold, Job, JobState
from app.core.money import ZERO_USD
from app.core.problem import Problem, ProblemKind
from app.core.settings import SettingGroup
from app.main import load_card
from app.ui.notices.notice_bar import NoticeBar
from tests.fakes.clips import MADE_AT, make_clip, make_request
from tests.fakes.shut_window import ShutWindow

LEFT = Qt.MouseButton.LeftButton


def test_jobs_that_change_in_one_go_are_reported_of_once(
    qapp: QApplication,
    qtbot: QtBot,
    on_qt_loop: Callable[[Awaitable[None]], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shut = ShutWindow(qapp, load_card(), tmp_path)
    bar = shut.window.findChild(NoticeBar)
    shown: list[Notice] = []
    monkeypatch.setattr(bar, "show_notice", shown.append)
    for number in range(3):
        job = Job(
            take_id=str(number),
            request=make_request(),
            created_at=MADE_AT,
            estimate_usd=ZERO_USD,
            state=JobState.FAILED,
            problem=problems.unfetchable(detail="cut short"),
        )
        shut.session.queue_model.set_job(job)
        shut.session.job_changed.emit(job)
    qtbot.waitUntil(lambda: bool(shown))
    assert [notice.text.split(".")[0] for notice in shown] == ["3 jobs failed"]
    on_qt_loop(shut.close())


def test_what_came_of_an_action_is_reported_each_time(
    qapp: QApplication, on_qt_loop: Callable[[Awaitable[None]], None], tmp_path: Path
) -> None:
    shut = ShutWindow(qapp, load_card(), tmp_path)
    shut.window.show()
    bar, service = shut.window._notice_bar, shut.session.library_actions
    refused = problems.rename_failed(path="a.mp4", detail="read-only")
    for report in (
        lambda: service.clips_deleted.emit((make_clip(),)),
        lambda: service.problem_met.emit(refused),
    ):
        for _ in range(2):
            report()
            assert bar.notices()
            QTest.mouseClick(bar.findChild(QToolButton, "notice_dismiss"), LEFT)
            assert not bar.notices()
    on_qt_loop(shut.close())


def test_a_pause_that_the_service_asked_for_can_be_overruled(
    qapp: QApplication,
    on_qt_loop: Callable[[Awaitable[None]], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shut = ShutWindow(qapp, load_card(), tmp_path)
    bar, released = shut.window.findChild(NoticeBar), list[Hold]()
    shown: list[Notice] = []
    monkeypatch.setattr(bar, "show_notice", shown.append)
    monkeypatch.setattr(shut.session.job_actions, "release", released.append)
    until = datetime(2026, 11, 30, 4, 5).astimezone()
    shut.session.problem_met.emit(problems.pause_asked(until=until))
    (notice,) = shown
    assert "until 04:05" in notice.text
    assert [action.label for action in notice.actions] == ["Check now"]
    notice.actions[0].call()
    assert released == [Hold.BUSY]
    on_qt_loop(shut.close())


@pytest.mark.parametrize("kind", [problems.settings_damaged, problems.settings_restored], ids=str)
def test_limits_to_be_checked_are_one_press_away(
    qapp: QApplication,
    on_qt_loop: Callable[[Awaitable[None]], None],
    tmp_path: Path,
    kind: ProblemKind,
) -> None:
    shut = ShutWindow(qapp, load_card(), tmp_path)
    bar, wanted = shut.window._notice_bar, list[SettingGroup]()
    shut.window._notices.settings_wanted.connect(wanted.append)
    shut.session.problem_met.emit(Problem(kind))
    (notice,) = bar.notices()
    assert [action.label for action in notice.actions] == ["Open settings"]
    notice.actions[0].call()
    assert wanted == [SettingGroup.LIMITS]
    assert not bar.notices()
    on_qt_loop(shut.close())


def test_a_malformed_key_in_the_keyring_offers_a_new_one_first(
    qapp: QApplication, on_qt_loop: Callable[[Awaitable[None]], None], tmp_path: Path
) -> None:
    shut = ShutWindow(qapp, load_card(), tmp_path)
    shut.session.problem_met.emit(problems.keyring_entry_malformed())
    (notice,) = shut.window._notice_bar.notices()
    assert [action.label for action in notice.actions] == ["Enter API key", "Check again"]
    on_qt_loop(shut.close())


def test_a_keyring_to_unlock_is_said_and_not_that_no_key_was_entered(
    qapp: QApplication,
    qtbot: QtBot,
    on_qt_loop: Callable[[Awaitable[None]], None],
    tmp_path: Path,
) -> None:
    shut = ShutWindow(qapp, load_card(), tmp_path)
    bar, session = shut.window._notice_bar, shut.session
    job = Job(
        take_id="a",
        request=make_request(),
        created_at=MADE_AT,
        estimate_usd=ZERO_USD,
        hold=Hold.KEY,
        problem=problems.key_missing(),
    )
    session.queue_model.set_job(job)
    session.job_changed.emit(job)
    qtbot.waitUntil(lambda: [n.notice_id for n in bar.notices()] == ["hold-key"])
    session.problem_met.emit(problems.keyring_waiting())
    assert [n.notice_id for n in bar.notices()] == ["problem-keyring-waiting"]
    session.problem_solved.emit(problems.keyring_waiting)
    assert [n.notice_id for n in bar.notices()] == ["hold-key"]
    on_qt_loop(shut.close())
