"""The dialogs in which collections and watched folders are looked after."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.core.library.clip_query import NamedCount
from app.storage.database.schema import load_migrations, migrate
from app.storage.library import labels
from app.ui.library.collections.collections_dialog import CollectionsDialog
from app.ui.library.watched_folders_dialog import WatchedFoldersDialog

KNOWN = (NamedCount("Cats", 0), NamedCount("Dogs", 12), NamedCount("参考 & more", 1))


@pytest.fixture
def collections(qtbot: QtBot) -> CollectionsDialog:
    dialog = CollectionsDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


@pytest.fixture
def folders(qtbot: QtBot) -> WatchedFoldersDialog:
    dialog = WatchedFoldersDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def rows(dialog: QDialog) -> list[str]:
    shown = dialog.findChild(QListWidget)
    texts = (shown.item(row).text() for row in range(shown.count()))
    # Without what isolates names from the direction around them.
    return [
        text.strip("\u2066\u2069").replace("\u2068", "").replace("\u2069", "") for text in texts
    ]


def button(dialog: QDialog, name: str) -> QPushButton:
    return dialog.findChild(QPushButton, name)


def test_collections_are_listed_with_how_many_clips(collections: CollectionsDialog) -> None:
    collections.set_collections(())
    empty = collections.findChild(QLabel, "collections_list_empty")
    assert empty.isVisible()
    assert empty.text().startswith("No collections yet.")
    assert not button(collections, "rename_collection").isEnabled()
    collections.set_collections(KNOWN)
    assert not empty.isVisible()
    assert rows(collections) == [
        "Cats  ·  0 clips",
        "Dogs  ·  12 clips",
        "参考 & more  ·  1 clip",
    ]


def test_a_collection_is_renamed(qtbot: QtBot, collections: CollectionsDialog) -> None:
    collections.set_collections(KNOWN)
    shown = collections.findChild(QListWidget)
    shown.setFocus()
    shown.setCurrentRow(1)
    QTest.keyClick(shown, Qt.Key.Key_F2)
    dialog = collections.findChild(QDialog, "rename_collection_dialog")
    field = dialog.findChild(QLineEdit, "new_name")
    assert field.text() == "Dogs"
    field.setText("Hounds")
    with qtbot.waitSignal(collections.rename_requested) as emitted:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert emitted.args == ["Dogs", "Hounds"]
    # What is chosen stays so, wherever it is now.
    collections.set_collections((KNOWN[1], KNOWN[0]))
    assert shown.currentRow() == 0


@pytest.mark.parametrize(
    "typed",
    [
        *("cats", "ＣＡＴＳ", " Cats\u00a0", "Ca ts", "Cat", "DOGS", "straße", "STRASSE", "ﬁsh"),
        *("Fish", "E\u0301te\u0301", "ÉTÉ", "Ete", "Σοφος", "ΣΟΦΟΣ", "ⅷ", "VIII"),
        *("가", "\u1100\u1161"),
    ],
)
def test_a_rename_warns_of_exactly_what_the_library_would_merge(
    qtbot: QtBot, collections: CollectionsDialog, typed: str
) -> None:
    names = ("Cats", "Dogs", "Strasse", "fish", "été", "σοφοσ", "viii", "가")
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        migrate(connection, Path(), load_migrations())
        for name in names:
            labels.add_collection(connection, name)
        collections.set_collections(labels.collections(connection))
        shown = collections.findChild(QListWidget)
        shown.setCurrentRow(rows(collections).index("Dogs  ·  0 clips"))
        button(collections, "rename_collection").click()
        dialog = collections.findChild(QDialog, "rename_collection_dialog")
        field = dialog.findChild(QLineEdit, "new_name")
        field.setText(typed)
        is_warned = "will be merged" in dialog.findChild(QLabel, "new_name_hint").text()
        collections.rename_requested.connect(
            lambda name, new: labels.rename_collection(connection, name, new)
        )
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert is_warned == (len(labels.collections(connection)) < len(names))


def test_a_collection_is_removed_only_after_a_question(
    qtbot: QtBot, collections: CollectionsDialog
) -> None:
    collections.set_collections(KNOWN)
    removed: list[str] = []
    collections.remove_requested.connect(removed.append)
    shown = collections.findChild(QListWidget)
    shown.setCurrentRow(1)
    QTest.keyClick(shown, Qt.Key.Key_Delete)
    question = collections.findChild(QDialog, "remove_collection_dialog")
    assert "stay in your library (12 clips)" in (
        question.findChild(QLabel, "remove_collection_what").text()
    )
    QTest.keyClick(question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not collections.findChildren(QDialog))
    assert removed == []
    button(collections, "remove_collection").click()
    question = collections.findChild(QDialog, "remove_collection_dialog")
    button(question, "remove_collection_accept").click()
    assert removed == ["Dogs"]


def test_watched_folders(qtbot: QtBot, folders: WatchedFoldersDialog) -> None:
    folders.set_folders(())
    assert folders.findChild(QLabel, "watched_folders_empty").isVisible()
    button(folders, "add_watched_folder").click()
    chooser = folders.findChild(QFileDialog, "watch_chooser")
    with qtbot.waitSignal(folders.add_requested) as emitted:
        chooser.fileSelected.emit("/media/usb stick")
    chooser.close()
    assert emitted.args == [Path("/media/usb stick")]
    watched = (Path("/media/usb stick"), Path("/home/anna/其他"))
    folders.set_folders(watched)
    assert rows(folders) == [str(folder) for folder in watched]
    shown = folders.findChild(QListWidget)
    shown.setCurrentRow(1)
    with qtbot.waitSignal(folders.remove_requested) as emitted:
        QTest.keyClick(shown, Qt.Key.Key_Delete)
    assert emitted.args == [Path("/home/anna/其他")]


def test_everything_has_a_name(
    collections: CollectionsDialog, folders: WatchedFoldersDialog
) -> None:
    for dialog in (collections, folders):
        for widget in (*dialog.findChildren(QPushButton), *dialog.findChildren(QListWidget)):
            assert widget.objectName()
            assert widget.accessibleName()
