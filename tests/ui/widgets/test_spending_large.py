"""The spending view with much in it, with notes, and before the job list is open."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from msgspec import structs
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.bridge.books.spending import Period, Spending
from app.bridge.services import Mode
from app.core import problems
from app.core.ledger import SpendingRow
from app.ui.spending import spending_model
from app.ui.spending.spending_dialog import SpendingDialog
from app.ui.theme.theme import Theme
from app.ui.widgets.formats import problem_text
from tests.fakes.clips import make_clip
from tests.fakes.shut_window import ShutWindow
from tests.paths import RESOURCES

USD = Decimal("1234.567")
DAYS = tuple(
    SpendingRow(date(2026, 11, 22) - timedelta(days=at), 7, USD, Decimal(0), USD, 3)
    for at in range(4_000)
)
MONTHS = tuple(SpendingRow(date(2026, at, 1), 7, USD, USD, USD, 3) for at in range(1, 13))
TOTAL = SpendingRow("", 28_000, USD * 4_000, Decimal(0), USD * 4_000, 12_000)
MUCH = Spending(Period.TWELVE_MONTHS, DAYS, MONTHS, (), TOTAL, 1_200, USD, 1_500)


@pytest.fixture
def dialog(qapp: QApplication, qtbot: QtBot) -> SpendingDialog:
    Theme(qapp, RESOURCES / "styles", "light")
    dialog = SpendingDialog(is_demo=False)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def label(dialog: SpendingDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    return found.text() if found.isVisible() else ""


def test_only_days_that_are_looked_at_are_put_into_words(
    dialog: SpendingDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    worded: list[Decimal] = []
    monkeypatch.setattr(spending_model, "usd_text", lambda usd: worded.append(usd) or "$")
    dialog.show_spending(MUCH)
    QApplication.sendPostedEvents()
    dialog.grab()
    assert 0 < len(worded) < 1_000


def test_large_counts_are_grouped_and_what_was_allowed_is_shown(dialog: SpendingDialog) -> None:
    dialog.show_spending(MUCH)
    assert label(dialog, "spending_net_about").startswith("net · 12,000 clips kept · ")
    assert label(dialog, "spending_note") == (
        "1,200 uncertain jobs may have been charged $1,234.567 in total, which is not counted "
        "here.\nYou allowed 1,500 of these jobs over a limit."
    )
    dialog.show_spending(structs.replace(MUCH, uncertain_jobs=1, allowed_jobs=1))
    assert label(dialog, "spending_note") == (
        "1 uncertain job may have been charged $1,234.567, which is not counted here.\nYou "
        "allowed 1 of these jobs over a limit."
    )
    dialog.show_spending(structs.replace(MUCH, uncertain_jobs=0, allowed_jobs=0))
    assert label(dialog, "spending_note") == ""


def test_no_month_is_cut(dialog: SpendingDialog) -> None:
    dialog.show_spending(MUCH)
    dialog.findChild(QPushButton, "by_month").click()
    table = dialog.findChild(QTableView, "spending")
    for row in range(table.model().rowCount()):
        needed_px = table.sizeHintForIndex(table.model().index(row, 0)).width()
        assert table.columnWidth(0) >= needed_px, QLocale().standaloneMonthName(row + 1)


def test_a_clip_without_a_job_says_that_it_has_no_receipt(shut: ShutWindow) -> None:
    shut.session.spending_service.receipt_missing.emit("take-1")
    (notice,) = shut.window._notice_bar.notices()
    assert notice.text.startswith("No receipt was copied: this clip")
    shut.session.spending_service.receipt_ready.emit("take-2", "text")
    assert shut.window._notice_bar.notices() == ()


def test_a_receipt_that_cannot_be_read_keeps_no_other_back(shut: ShutWindow) -> None:
    service, money = shut.session.spending_service, shut.window._money
    for take_id in ("take-1", "take-2"):
        money.copy_receipt_of(replace(make_clip(), take_id=take_id))
    service.receipt_ready.emit("take-1", "the receipt")
    service.not_read.emit("take-2", problems.busy())
    assert QGuiApplication.clipboard().text() == "the receipt"
    (notice,) = shut.window._notice_bar.notices()
    assert notice.text == problem_text(problems.busy())
    # The dialog that asked for this one shows it itself.
    shut.window._notice_bar.clear(notice.notice_id)
    service.not_read.emit("take-3", problems.busy())
    assert shut.window._notice_bar.notices() == ()


def test_before_the_list_is_open_no_button_is_dead(shut: ShutWindow) -> None:
    shut.window._money.show_spending()
    dialog = shut.window.findChild(SpendingDialog)
    assert not dialog.findChild(QPushButton, "export_csv").isEnabled()
    dialog.findChild(QComboBox, "period").setCurrentIndex(2)
    assert label(dialog, "spending_words") == "The job list is not open yet."
    # Once there is one, the view that waited is made anew.
    shut.session.opened.emit(Mode.REAL)
    assert shut.window._money._dialog not in (None, dialog)
    shut.window._money._dialog.close()
    assert shut.window._money._dialog is None
