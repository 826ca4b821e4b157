"""Where the money went: the spending view, the month's line, limits in the settings, receipts."""

from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableView,
)
from pytestqt.qtbot import QtBot

from app.bridge.spending import Period, Spending
from app.core.job import Job, JobState
from app.core.ledger import SpendingRow
from app.core.price_drift import PriceDrift, follow_charges
from app.core.problems import ProblemKind, problem
from app.core.settings import Settings
from app.main import load_card
from app.ui.job_dialogs import JobDialog
from app.ui.main_window import MainWindow
from app.ui.month_line import MonthLine
from app.ui.settings_dialog import SettingsDialog
from app.ui.spending_dialog import SpendingDialog
from app.ui.theme import Theme
from tests.fakes.clips import make_clip, make_request
from tests.fakes.shut_window import ShutWindow

# A machine without sound is told so by the backend.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No audio device detected")

RESOURCES = Path(__file__).parents[2] / "resources"
DISPLAY = Qt.ItemDataRole.DisplayRole


def row(key: object, jobs: int, charged: str, refunded: str, net: str, kept: int) -> SpendingRow:
    return SpendingRow(key, jobs, Decimal(charged), Decimal(refunded), Decimal(net), kept)


SPENDING = Spending(
    Period.TWELVE_MONTHS,
    by_day=(
        row(date(2026, 11, 22), 2, "2.29", "1.145", "1.145", 1),
        row(date(2026, 10, 1), 1200, "1374", "0", "1374", 0),
    ),
    by_month=(row(date(2026, 11, 1), 2, "2.29", "1.145", "1.145", 1),),
    by_resolution=(row("1080P", 1202, "1376.29", "1.145", "1375.145", 1),),
    total=row("", 1202, "1376.29", "1.145", "1375.145", 1),
    uncertain_jobs=2,
    uncertain_usd=Decimal("2.29"),
)
NOTHING = Spending(Period.TWELVE_MONTHS, (), (), (), row("", 0, "0", "0", "0", 0), 0, Decimal(0))


@pytest.fixture
def dialog(qapp: QApplication, qtbot: QtBot) -> SpendingDialog:
    Theme(qapp, RESOURCES / "styles", "light")
    dialog = SpendingDialog(is_demo=False)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def press(dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(dialog: QDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def cells(dialog: QDialog) -> list[list[str]]:
    model = dialog.findChild(QTableView, "spending").model()
    return [
        [model.index(at, column).data(DISPLAY) for column in range(model.columnCount())]
        for at in range(model.rowCount())
    ]


def test_days_months_and_resolutions_with_their_totals(dialog: SpendingDialog) -> None:
    dialog.show_spending(SPENDING)
    total = [
        "Total",
        "1,202",
        "$1,376.29",
        "$1.145",
        "$1,375.145",
        "1",
        "$1,375.145",
    ]
    assert cells(dialog) == [
        ["22 Nov 2026", "2", "$2.29", "$1.145", "$1.145", "1", "$1.145"],
        ["1 Oct 2026", "1,200", "$1,374.00", "$0.00", "$1,374.00", "0", "–"],
        total,
    ]
    press(dialog, "by_month")
    assert cells(dialog)[0][0] == "November 2026"
    press(dialog, "by_resolution")
    assert cells(dialog) == [["1080P", *total[1:]], total]
    assert said(dialog, "spending_net") == "$1,375.145"
    assert said(dialog, "spending_net_about") == "net · 1 clip kept · $1,375.145 per kept clip"
    assert said(dialog, "spending_note") == (
        "2 uncertain jobs may have been charged $2.29 together; that is not counted here."
    )


def test_figures_stand_right_and_are_read_with_their_headings(dialog: SpendingDialog) -> None:
    dialog.show_spending(SPENDING)
    table = dialog.findChild(QTableView, "spending")
    model = table.model()
    role = Qt.ItemDataRole.TextAlignmentRole
    sides = [Qt.AlignmentFlag(model.index(0, at).data(role)) for at in range(model.columnCount())]
    assert sides[0] & Qt.AlignmentFlag.AlignLeft
    assert all(side & Qt.AlignmentFlag.AlignRight for side in sides[1:])
    spoken = model.index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Net, 22 Nov 2026: $1.145"
    assert QAccessible.queryAccessibleInterface(table).text(QAccessible.Text.Name) == "Spending"


def test_while_the_job_list_is_read_that_is_said(dialog: SpendingDialog) -> None:
    dialog.show_waiting()
    assert said(dialog, "spending_words") == "Reading the job list …"
    assert not dialog.findChild(QPushButton, "export_csv").isEnabled()
    dialog.show_spending(NOTHING)
    assert said(dialog, "spending_words") == "Nothing was charged in this time."
    dialog.show_failure("It cannot be read.")
    assert said(dialog, "spending_words") == "It cannot be read."
    assert not dialog.findChild(QPushButton, "export_csv").isEnabled()


def test_another_period_is_asked_for_and_late_sums_are_not_shown(
    dialog: SpendingDialog, qtbot: QtBot
) -> None:
    dialog.show_spending(SPENDING)
    with qtbot.waitSignal(dialog.period_wanted) as wanted:
        dialog.findChild(QComboBox, "period").setCurrentIndex(2)
    assert wanted.args == [Period.ALL_TIME]
    dialog.show_spending(SPENDING)
    assert said(dialog, "spending_words") == "Reading the job list …"


def test_a_file_is_chosen_without_a_nested_loop(
    dialog: SpendingDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.show_spending(SPENDING)
    press(dialog, "export_csv")
    chooser = dialog.findChild(QFileDialog, "export_chooser")
    assert chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert chooser.defaultSuffix() == "csv"
    path = tmp_path / "spent.csv"
    with qtbot.waitSignal(dialog.export_wanted) as wanted:
        chooser.fileSelected.emit(str(path))
    chooser.close()
    assert wanted.args == [path, Period.TWELVE_MONTHS]
    dialog.show_exported("Wrote 3 jobs.", is_good=True)
    assert said(dialog, "spending_result") == "Wrote 3 jobs."


def test_the_demo_says_that_nothing_was_spent(qtbot: QtBot) -> None:
    dialog = SpendingDialog(is_demo=True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.show_waiting()
    dialog.show_spending(SPENDING)
    assert "nothing was spent" in said(dialog, "spending_note")


# --- the month's line ------------------------------------------------------------------------


def test_the_months_line_says_how_much_of_what(qtbot: QtBot) -> None:
    line = MonthLine()
    qtbot.addWidget(line)
    assert not line.isVisible()
    line.show_month(Decimal("14.37"), Decimal("40"))
    assert line.isVisible()
    assert line.accessibleName() == "This month $14.37 of $40.00"
    line.show_month(Decimal("14.37"), None)
    assert line.accessibleName() == "This month $14.37"
    with qtbot.waitSignal(line.clicked):
        QTest.keyClick(line, Qt.Key.Key_Space)
    line.show_month(None, Decimal("40"))
    assert not line.isVisible()


# --- limits in the settings ------------------------------------------------------------------


@pytest.mark.parametrize("name", ["cap_per_click_usd", "cap_per_day_usd", "cap_per_month_usd"])
def test_a_limit_is_an_amount_or_nothing(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    Theme(qapp, RESOURCES / "styles", "light")
    dialog = SettingsDialog(Settings(), "/videos")
    qtbot.addWidget(dialog)
    dialog.open()
    edited: list[tuple[str, object]] = []
    dialog.setting_edited.connect(lambda *change: edited.append(change))
    line = dialog.findChild(QLineEdit, name)
    QTest.keyClicks(line, "2x")
    refused = dialog.findChild(QLabel, f"{name}_problem")
    assert "must be an amount in US dollars" in refused.text()
    assert refused.isVisible()
    line.clear()
    QTest.keyClicks(line, "2.50")
    assert not refused.isVisible()
    assert edited[-1] == (name, "2.50")
    line.selectAll()
    line.del_()
    assert edited[-1] == (name, "")


# --- in the window ---------------------------------------------------------------------------


@pytest.fixture
def shut(
    qapp: QApplication,
    on_qt_loop: Callable[[Awaitable[None]], None],
    tmp_path: Path,
) -> Iterator[ShutWindow]:
    shut = ShutWindow(qapp, load_card(), tmp_path)
    shut.window.show()
    yield shut
    on_qt_loop(shut.close())


def child(window: MainWindow, name: str) -> QAbstractButton:
    found = window.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def test_the_spending_view_opens_from_three_places(shut: ShutWindow) -> None:
    shut.session.spent_changed.emit(Decimal("14.37"))
    for open_it in (
        child(shut.window, "month").click,
        child(shut.window, "spent").click,
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
    shut.session.spent_changed.emit(Decimal("14.37"))
    assert child(shut.window, "month").accessibleName() == "This month $14.37"
    shut.window._preferences.change(cap_per_month_usd="40")
    assert child(shut.window, "month").accessibleName() == "This month $14.37 of $40.00"


def test_a_new_price_is_shown_everywhere_and_told_once(shut: ShutWindow) -> None:
    session, window = shut.session, shut.window
    costs: list[object] = []
    session.cost_changed.connect(costs.append)
    drift = PriceDrift("720P", Decimal("0.129"), Decimal("0.258"))
    card = follow_charges(load_card(), [drift])
    session.price_desk.prices_changed.emit(card)
    tier = window.findChild(QRadioButton, "resolution_720P")
    assert tier.accessibleDescription() == "$0.258 per second"
    assert len(costs) == 1
    session.price_desk.drifted.emit((drift,))
    (notice,) = window._notice_bar.notices()
    assert "now charges $0.258 per second at 720P, not $0.129" in notice.text
    window._notice_bar.clear(notice.notice_id)
    session.price_desk.drifted.emit((drift,))
    assert window._notice_bar.notices() == ()
    assert window._preferences.settings.told_prices == "720P $0.258"
    session.price_desk.drifted.emit(())
    assert window._preferences.settings.told_prices == ""


def test_over_a_limit_the_notice_offers_both_ways(shut: ShutWindow, qtbot: QtBot) -> None:
    session, window = shut.session, shut.window
    refusal = problem(ProblemKind.CAP_PER_DAY, total="$2.29", committed="$9.00", cap="$10.00")
    session.generate_refused.emit((refusal,))
    (notice,) = window._notice_bar.notices()
    assert [action.label for action in notice.actions] == ["Allow this once", "Open settings"]
    with qtbot.waitSignal(window._notices.settings_wanted):
        child(window, "notice_action_open-settings").click()
    child(window, "notice_action_allow-once").click()
    assert window._notice_bar.notices() == ()


def test_receipts_go_to_the_clipboard(shut: ShutWindow, qtbot: QtBot) -> None:
    window, ledger = shut.window, shut.session.ledger_desk
    clip = make_clip()
    actions = window.library.clip_actions
    actions.set_clips((clip,))
    with qtbot.waitSignal(window._library.receipt_wanted) as wanted:
        actions.copy_receipt.trigger()
    assert wanted.args == [clip]
    ledger.receipt_ready.emit(clip.take_id, "Record of one ShortAPI job")
    assert QGuiApplication.clipboard().text() == "Record of one ShortAPI job"


def test_what_happened_offers_the_receipt(shut: ShutWindow, qtbot: QtBot) -> None:
    job = Job(
        "take-1",
        make_request(),
        datetime(2026, 11, 22, tzinfo=UTC),
        Decimal("1.145"),
        JobState.FAILED,
        problem=problem(ProblemKind.JOB_FAILED, reason="x", charged="$1", refunded="$0"),
    )
    shut.window._dialogs._explain(job)
    dialog = shut.window.findChild(JobDialog)
    with qtbot.waitSignal(dialog.receipt_wanted):
        press(dialog, "copy_receipt")
    shut.session.ledger_desk.receipt_ready.emit("take-1", "text")
    assert dialog.findChild(QPushButton, "copy_receipt").accessibleName() == "Receipt copied"
    dialog.close()
