"""The spending view: sums by day, month and resolution, another period, a file of it."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.bridge.books.spending import Period, Spending
from app.core.ledger import SpendingRow
from app.ui.spending.spending_dialog import SpendingDialog
from app.ui.theme.theme import Theme
from tests.fakes.dialog_parts import press, said
from tests.fakes.shut_window import RESOURCES

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


def cells(dialog: SpendingDialog) -> list[list[str]]:
    model = dialog.findChild(QTableView, "spending").model()
    return [
        [model.index(at, column).data(DISPLAY) for column in range(model.columnCount())]
        for at in range(model.rowCount())
    ]


def test_all_columns_are_in_sight(dialog: SpendingDialog, qtbot: QtBot) -> None:
    dialog.show_spending(SPENDING)
    table = dialog.findChild(QTableView, "spending")
    header = table.horizontalHeader()
    columns = range(header.count())
    qtbot.waitUntil(lambda: header.length() <= table.viewport().width())
    assert all(header.sectionSize(each) >= header.sectionSizeHint(each) for each in columns)
    # In a narrow dialog they keep their width.
    dialog.resize(400, 400)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    assert all(header.sectionSize(each) >= header.sectionSizeHint(each) for each in columns)


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
        "2 uncertain jobs may have been charged $2.29 in total, which is not counted here."
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
    assert said(dialog, "spending_words") == "Reading the job list…"
    assert not dialog.findChild(QPushButton, "export_csv").isEnabled()
    dialog.show_spending(NOTHING)
    assert said(dialog, "spending_words") == "Nothing was charged in this period."
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
    assert said(dialog, "spending_words") == "Reading the job list…"


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
    dialog.show_exported("Exported 3 jobs.", is_good=True)
    assert said(dialog, "spending_result") == "Exported 3 jobs."


def test_the_demo_says_that_nothing_was_spent(qtbot: QtBot) -> None:
    dialog = SpendingDialog(is_demo=True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.show_waiting()
    dialog.show_spending(SPENDING)
    assert "these amounts are simulated" in said(dialog, "spending_note")
