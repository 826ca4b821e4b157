"""What was spent this month beside its limit, and limits in the settings."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.settings import SettingGroup, Settings
from app.ui.compose.month_label import MonthLabel
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.theme.theme import Theme
from tests.fakes.shut_window import RESOURCES


def test_the_months_line_says_how_much_of_what(qtbot: QtBot) -> None:
    line = MonthLabel()
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


class Limits:
    """The settings dialog as it is used for the limits, with what it emitted."""

    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        self.dialog = SettingsDialog(settings, "/videos", str, ())
        self.edited: list[tuple[str, object]] = []
        self.dialog.setting_edited.connect(lambda *change: self.edited.append(change))
        qtbot.addWidget(self.dialog)
        self.dialog.show_section(SettingGroup.LIMITS)
        self.dialog.open()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def type(self, name: str, text: str, *keys: Qt.Key) -> QLineEdit:
        line = self.dialog.findChild(QLineEdit, name)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        for key in keys:
            QTest.keyClick(line, key)
        return line

    def says(self, name: str) -> str:
        label = self.dialog.findChild(QLabel, f"{name}_problem")
        return label.text() if label.isVisible() else ""


@pytest.fixture
def limits(qapp: QApplication, qtbot: QtBot) -> Limits:
    Theme(qapp, RESOURCES / "styles", "light")
    return Limits(qtbot, Settings(cap_per_day_usd="5", cap_per_month_usd="1,000"))


def test_a_stored_limit_that_cannot_be_read_is_shown_with_what_is_wrong(limits: Limits) -> None:
    assert "must be an amount" in limits.says("cap_per_month_usd")
    assert limits.says("cap_per_month_usd").endswith("Nothing is sent while “1,000” is the limit.")
    line = limits.type("cap_per_month_usd", "1000")
    assert limits.says("cap_per_month_usd") == ""
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert limits.edited == [("cap_per_month_usd", "1000")]
    assert limits.says("cap_per_month_usd") == "The limit is $1,000.00."


@pytest.mark.parametrize("name", ["cap_per_click_usd", "cap_per_day_usd", "cap_per_month_usd"])
def test_a_limit_is_taken_when_it_is_finished(limits: Limits, name: str) -> None:
    line = limits.type(name, "0,50")
    assert (limits.edited, limits.says(name)) == ([], "")
    QTest.keyClick(line, Qt.Key.Key_Enter)
    assert limits.edited == [(name, "0,50")]
    assert limits.says(name) == "The limit is $0.50."
    assert limits.dialog.isVisible()
    limits.type(name, "2.5", Qt.Key.Key_Tab)
    assert limits.edited[1:] == [(name, "2.5")]
    undo = limits.dialog.findChild(QPushButton, f"{name}_undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert limits.edited[2:] == [(name, "0,50")]
    assert (line.text(), limits.says(name)) == ("0,50", "The limit is $0.50.")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert limits.edited[3:] == [(name, "2.5")]
    limits.type(name, "", Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert limits.edited[4:] == [(name, "")]
    assert limits.says(name) == "There is no limit."


def test_a_wrong_limit_leaves_the_old_one_in_force(limits: Limits) -> None:
    line = limits.type("cap_per_day_usd", "0,5x", Qt.Key.Key_Tab)
    assert limits.says("cap_per_day_usd").endswith("The limit was not changed. The limit is $5.00.")
    limits.dialog.show_section(SettingGroup.ACCOUNT)
    close = limits.dialog.findChild(QPushButton, "close_settings")
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    # Back where it has to be corrected.
    assert limits.dialog.isVisible()
    assert line.isVisible()
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), limits.says("cap_per_day_usd")) == ("5", "")
    assert limits.dialog.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not limits.dialog.isVisible()
    assert limits.edited == []


def test_closing_takes_what_was_typed(limits: Limits) -> None:
    limits.type("cap_per_day_usd", "7")
    limits.dialog.close()
    assert limits.edited == [("cap_per_day_usd", "7")]


def test_this_month_stands_below_the_limits_and_follows_them(limits: Limits, qtbot: QtBot) -> None:
    amount = limits.dialog.findChild(QLabel, "settings_month_amount")
    bar = limits.dialog.findChild(QProgressBar, "settings_month_bar")
    assert not amount.isVisible()
    limits.type("cap_per_month_usd", "40", Qt.Key.Key_Return)
    limits.dialog.show_spent(Decimal("14.37"))
    assert (amount.text(), bar.value()) == ("$14.37 of $40.00, $25.63 left", 35)
    limits.type("cap_per_month_usd", "10", Qt.Key.Key_Return)
    assert (amount.text(), bar.value()) == ("$14.37 of $10.00, $4.37 over", 100)
    limits.type("cap_per_month_usd", "", Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert (amount.text(), bar.isVisible()) == ("$14.37, no limit", False)
    with qtbot.waitSignal(limits.dialog.spending_wanted):
        limits.dialog.findChild(QPushButton, "open_spending").click()
    assert not limits.dialog.isVisible()


def test_all_amounts_and_numbers_end_at_one_edge(limits: Limits) -> None:
    names = ("cap_per_click_usd", "cap_per_day_usd", "cap_per_month_usd", "max_jobs_at_once")
    fields = [limits.dialog.findChild(QWidget, name) for name in names]
    assert len({field.mapTo(limits.dialog, field.rect().topRight()).x() for field in fields}) == 1
    assert len({field.width() for field in fields}) == 1
