"""What was spent this month beside its limit, and limits in the settings."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.settings import Settings
from app.ui.compose.month_label import MonthLabel
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.widgets.theme import Theme
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


def test_a_limit_that_cannot_be_read_is_shown_with_what_is_wrong(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(cap_per_day_usd="1,000"), "/videos", str)
    qtbot.addWidget(dialog)
    dialog.open()
    line = dialog.findChild(QLineEdit, "cap_per_day_usd")
    refused = dialog.findChild(QLabel, "cap_per_day_usd_problem")
    assert line.text() == "1,000"
    assert refused.isVisible()
    edited: list[tuple[str, object]] = []
    dialog.setting_edited.connect(lambda *change: edited.append(change))
    line.selectAll()
    line.del_()
    assert edited == [("cap_per_day_usd", "")]
    assert not refused.isVisible()


@pytest.mark.parametrize("name", ["cap_per_click_usd", "cap_per_day_usd", "cap_per_month_usd"])
def test_a_limit_is_an_amount_or_nothing(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    Theme(qapp, RESOURCES / "styles", "light")
    dialog = SettingsDialog(Settings(), "/videos", str)
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
