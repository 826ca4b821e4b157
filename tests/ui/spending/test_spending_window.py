"""Money in the window: the spending view, the month, new prices, limits, receipts."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.core import problems
from app.core.job import Job, JobState
from app.core.prices import PriceDrift, follow_charges
from app.main import load_card
from app.ui.main_window import MainWindow
from app.ui.queue.job_dialogs import JobDialog
from app.ui.spending.spending_dialog import SpendingDialog
from tests.fakes.clips import make_clip, make_request
from tests.fakes.dialog_parts import press, said
from tests.fakes.shut_window import ShutWindow


def button(window: MainWindow, name: str) -> QAbstractButton:
    found = window.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def test_the_spending_view_opens_from_compose_and_from_the_menu(shut: ShutWindow) -> None:
    shut.session.spending_service.spent_changed.emit(Decimal("14.37"))
    for open_it in (
        button(shut.window, "month").click,
        shut.window._menus.spending.trigger,
    ):
        open_it()
        dialog = shut.window.findChild(SpendingDialog)
        assert dialog is not None
        assert said(dialog, "spending_words") == "The job list is not open yet."
        dialog.done(0)
        dialog.setParent(None)
        dialog.deleteLater()


def test_the_months_line_follows_the_limit(shut: ShutWindow) -> None:
    shut.session.spending_service.spent_changed.emit(Decimal("14.37"))
    assert button(shut.window, "month").accessibleName() == "This month $14.37"
    shut.window._preferences.change(cap_per_month_usd="40")
    assert button(shut.window, "month").accessibleName() == "This month $14.37 of $40.00"


def test_a_new_price_is_shown_everywhere_and_reported_once(shut: ShutWindow) -> None:
    session, window = shut.session, shut.window
    costs: list[object] = []
    session.cost_changed.connect(costs.append)
    drift = PriceDrift("720P", Decimal("0.129"), Decimal("0.258"))
    card = follow_charges(load_card(), [drift])
    session.price_list.prices_changed.emit(card)
    tier = window.findChild(QRadioButton, "resolution_720P")
    assert tier.accessibleDescription() == "$0.258 per second"
    assert len(costs) == 1
    session.price_list.drifted.emit((drift,))
    (notice,) = window._notice_bar.notices()
    assert "now charges $0.258 per second at 720P (was $0.129)" in notice.text
    window._notice_bar.clear(notice.notice_id)
    session.price_list.drifted.emit((drift,))
    assert window._notice_bar.notices() == ()
    assert window._preferences.settings.told_prices == "720P $0.258"
    session.price_list.drifted.emit(())
    assert window._preferences.settings.told_prices == ""


def test_over_a_limit_the_notice_offers_both_ways(shut: ShutWindow, qtbot: QtBot) -> None:
    session, window = shut.session, shut.window
    refusal = problems.cap_per_day(total=Decimal("2.29"), committed=Decimal(9), cap=Decimal(10))
    session.generate_refused.emit((refusal,))
    (notice,) = window._notice_bar.notices()
    assert [action.label for action in notice.actions] == ["Allow this once", "Open settings"]
    with qtbot.waitSignal(window._notices.settings_wanted):
        button(window, "notice_action_open-settings").click()
    button(window, "notice_action_allow-once").click()
    assert window._notice_bar.notices() == ()


def test_what_a_limit_refused_stands_while_other_settings_change(shut: ShutWindow) -> None:
    session, window = shut.session, shut.window
    refusal = problems.cap_per_day(total=Decimal("2.29"), committed=Decimal(9), cap=Decimal(10))
    session.generate_refused.emit((refusal,))
    window._preferences.change(notifications=False)
    session.problem_solved.emit(problems.journal_behind)
    assert [notice.notice_id for notice in window._notice_bar.notices()] == ["input"]
    # Another request would be sent now.
    window._preferences.change(callback_url="https://example.org/done")
    assert window._notice_bar.notices() == ()


def test_receipts_go_to_the_clipboard(shut: ShutWindow, qtbot: QtBot) -> None:
    window, ledger = shut.window, shut.session.spending_service
    clip = make_clip()
    actions = window.library.clip_actions
    actions.set_clips((clip,))
    with qtbot.waitSignal(window._library.receipt_wanted) as wanted:
        actions.copy_receipt.trigger()
    assert wanted.args == [clip]
    ledger.receipt_ready.emit(clip.take_id, "Record of one ShortAPI job")
    assert QGuiApplication.clipboard().text() == "Record of one ShortAPI job"


def test_receipts_of_several_clips_are_copied_together(shut: ShutWindow) -> None:
    window, ledger = shut.window, shut.session.spending_service
    clips = [replace(make_clip(f"c{n}"), take_id=f"take-{n}") for n in range(3)]
    window.library.clip_actions.set_clips(tuple(clips))
    QGuiApplication.clipboard().setText("before")
    window.library.clip_actions.copy_receipt.trigger()
    ledger.receipt_ready.emit("take-1", "second")
    ledger.receipt_missing.emit("take-2")
    assert QGuiApplication.clipboard().text() == "before"
    ledger.receipt_ready.emit("take-0", "first")
    assert QGuiApplication.clipboard().text() == "first\n\nsecond"
    [notice] = window._notice_bar.notices()
    assert notice.text.startswith("2 of 3 receipts copied.")
    # The next one is alone.
    ledger.receipt_ready.emit("take-1", "second")
    assert QGuiApplication.clipboard().text() == "second"


def test_what_happened_offers_the_receipt(shut: ShutWindow, qtbot: QtBot) -> None:
    job = Job(
        "take-1",
        make_request(),
        datetime(2026, 11, 22, tzinfo=UTC),
        Decimal("1.145"),
        JobState.FAILED,
        problem=problems.job_failed(reason="x", charged=Decimal("1"), refunded=Decimal("0")),
    )
    shut.window._dialogs._explain(job)
    dialog = shut.window.findChild(JobDialog)
    with qtbot.waitSignal(dialog.receipt_wanted):
        press(dialog, "copy_receipt")
    shut.session.spending_service.receipt_ready.emit("take-1", "text")
    assert dialog.findChild(QPushButton, "copy_receipt").accessibleName() == "Receipt copied"
    dialog.close()
