"""What every dialog that asks has in common."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.library.clip_query import NamedCount
from app.core.ports import Backup
from app.ui.backups.replace_journal_dialog import ReplaceJournalDialog
from app.ui.library.collections.collections_dialog import RemoveCollectionDialog
from app.ui.settings.key_dialog import ForgetKeyDialog

DOGS = NamedCount("Dogs", 2)
BACKUP = Backup(Path("/b/1"), date(2026, 11, 22), 9_000_000, 10_000)


@pytest.mark.parametrize(
    ("make", "name", "leave"),
    [
        (ForgetKeyDialog, "forget_key", "forget_key_keep"),
        (
            lambda p: RemoveCollectionDialog(NamedCount("A", 2), p),
            "remove_collection",
            "remove_collection_keep",
        ),
        (lambda p: ReplaceJournalDialog.restoring(BACKUP, p), "exchange", "exchange_leave"),
        (ReplaceJournalDialog.emptying, "exchange", "exchange_leave"),
    ],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, None])
def test_only_its_own_button_accepts(
    qtbot: QtBot,
    make: Callable[[QWidget], QDialog],
    name: str,
    leave: str,
    key: Qt.Key | None,
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = make(parent)
    dialog.open()
    button = dialog.findChild(QPushButton, leave)
    assert dialog.objectName() == f"{name}_dialog"
    assert dialog.focusWidget() is button
    assert button.isDefault()
    assert button.accessibleName() == button.text()
    with qtbot.waitSignal(dialog.finished) as finished:
        if key is None:
            dialog.findChild(QPushButton, f"{name}_accept").click()
        else:
            QTest.keyClick(dialog, key)
    assert bool(finished.args[0]) is (key is None)
