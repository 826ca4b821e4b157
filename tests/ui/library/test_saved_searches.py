"""The menu of saved searches: choose, save under a name, remove."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.library.clip_query import ClipQuery, SavedSearch
from app.ui.library.saved_searches_menu import SavedSearchesMenu

FOXES = ClipQuery(text="fox", favourites_only=True)
LONG = ClipQuery(min_length_s=10)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def menu(window: QWidget) -> SavedSearchesMenu:
    menu = SavedSearchesMenu(window)
    menu.set_searches([SavedSearch("Foxes & co", FOXES), SavedSearch("雪山", LONG)])
    return menu


def entry(menu: QMenu, name: str) -> QAction:
    return next(each for each in menu.actions() if each.objectName() == name)


def test_a_search_is_chosen_and_then_marked(qtbot: QtBot, menu: SavedSearchesMenu) -> None:
    assert entry(menu, "search_Foxes & co").text() == "Foxes && co"
    with qtbot.waitSignal(menu.query_chosen) as chosen:
        entry(menu, "search_Foxes & co").trigger()
    assert chosen.args == [FOXES]
    assert not entry(menu, "search_Foxes & co").isChecked()
    menu.set_query(FOXES)
    assert entry(menu, "search_Foxes & co").isChecked()
    assert not entry(menu, "search_雪山").isChecked()
    # Chosen once more it stays the one in force.
    entry(menu, "search_Foxes & co").trigger()
    assert entry(menu, "search_Foxes & co").isChecked()


def test_a_search_is_removed(qtbot: QtBot, menu: SavedSearchesMenu) -> None:
    removal = menu.findChild(QMenu, "remove_search")
    assert removal is not None
    with qtbot.waitSignal(menu.removed) as removed:
        entry(removal, "remove_雪山").trigger()
    assert removed.args == ["雪山"]
    menu.set_searches([])
    assert not removal.menuAction().isVisible()
    assert [each.text() for each in menu.actions() if each.isVisible() and each.text()] == [
        "Save this search…",
        "No saved searches",
    ]


def test_everything_is_not_worth_a_name(menu: SavedSearchesMenu) -> None:
    assert not entry(menu, "save_search").isEnabled()
    menu.set_query(LONG)
    assert entry(menu, "save_search").isEnabled()


def test_a_search_is_saved_under_a_name(
    qtbot: QtBot, window: QWidget, menu: SavedSearchesMenu
) -> None:
    menu.set_query(LONG)
    entry(menu, "save_search").trigger()
    dialog = window.findChild(QDialog, "save_search_dialog")
    assert dialog is not None
    field, hint = dialog.findChild(QLineEdit), dialog.findChild(QLabel, "new_name_hint")
    save = dialog.findChild(QPushButton, "accept_name")
    assert field is not None
    assert hint is not None
    assert save is not None
    assert not save.isEnabled()
    field.setText("雪山")
    assert "replaces the saved search" in hint.text()
    # What the library takes for the same name: full-width, in capitals.
    field.setText("ＦＯＸＥＳ & CO")
    assert "replaces the saved search" in hint.text()
    field.setText("雪山")
    qtbot.keyClicks(field, " too ")
    assert hint.text() == ""
    # What is saved is what was looked for when the name was asked for.
    menu.set_query(FOXES)
    with qtbot.waitSignal(menu.save_requested) as saved:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert saved.args == ["雪山 too", LONG]
