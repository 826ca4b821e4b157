"""The list of backups and the question before one is put back."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core import problems
from app.core.ports import Backup
from app.ui.backups.backups_dialog import BackupsDialog
from app.ui.backups.replace_journal_dialog import ReplaceJournalDialog

BACKUPS = [Backup(Path(f"/b/{day}"), date(2026, 11, day), 120_000, day - 19) for day in (22, 20)]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialog(parent: QWidget) -> BackupsDialog:
    dialog = BackupsDialog(parent)
    dialog.open()
    return dialog


def restore_button(dialog: BackupsDialog) -> QPushButton:
    button = dialog.findChild(QPushButton, "restore_backup")
    assert button is not None
    return button


def test_it_waits_and_then_says_that_there_is_none(dialog: BackupsDialog) -> None:
    words = dialog.findChild(QLabel, "backups_empty")
    assert words.text() == "Looking for backups…"
    dialog.show_backups([])
    assert words.text().startswith("No backups yet.")
    assert not restore_button(dialog).isEnabled()


def test_it_says_why_backups_cannot_be_listed(dialog: BackupsDialog) -> None:
    dialog.show_backups(BACKUPS)
    dialog.show_failure(problems.backups_unreadable(path="/b", detail="denied"))
    words = dialog.findChild(QLabel, "backups_empty")
    assert words.isVisible()
    assert "(denied)" in words.text()
    assert not restore_button(dialog).isEnabled()


def test_thousands_of_jobs_are_grouped(dialog: BackupsDialog) -> None:
    dialog.show_backups([Backup(Path("/b/1"), date(2026, 11, 22), 9_000_000, 10_000)])
    assert "10,000 jobs, " in dialog.findChild(QListWidget, "backups").item(0).text()


def test_the_latest_is_chosen_and_any_can_be(dialog: BackupsDialog, qtbot: QtBot) -> None:
    dialog.show_backups(BACKUPS)
    listed = dialog.findChild(QListWidget, "backups")
    assert listed.accessibleName() == "Backups"
    assert [listed.item(row).text().split("  ·  ")[1] for row in range(2)] == [
        "3 jobs, 117.2 kB",
        "1 job, 117.2 kB",
    ]
    for key, backup in ((None, BACKUPS[0]), (Qt.Key.Key_Down, BACKUPS[1])):
        if key is not None:
            QTest.keyClick(listed, key)
        with qtbot.waitSignal(dialog.restore_requested) as wanted:
            restore_button(dialog).click()
        assert wanted.args == [backup]


@pytest.mark.parametrize("is_restore", [True, False])
def test_enter_leaves_the_list_as_it_is(parent: QWidget, qtbot: QtBot, is_restore: bool) -> None:
    for name, is_accepted in ((None, False), ("exchange_accept", True)):
        dialog = (
            ReplaceJournalDialog.restoring(BACKUPS[0], parent)
            if is_restore
            else ReplaceJournalDialog.emptying(parent)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.open()
        with qtbot.waitSignal(dialog.finished) as finished:
            if name is None:
                QTest.keyClick(dialog, Qt.Key.Key_Return)
            else:
                dialog.findChild(QPushButton, name).click()
        assert bool(finished.args[0]) is is_accepted
