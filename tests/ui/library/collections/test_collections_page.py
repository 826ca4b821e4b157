"""The list of collections in the place of the clips."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.core.library.clip_query import NamedCount
from app.ui.library.collections.collections_page import CollectionsPage

KNOWN = (NamedCount("Dogs", 2), NamedCount("Sea", 0))


@pytest.fixture
def page(qtbot: QtBot) -> CollectionsPage:
    page = CollectionsPage()
    qtbot.addWidget(page)
    page.resize(360, 400)
    with qtbot.waitExposed(page):
        page.show()
    return page


def rows(page: CollectionsPage) -> QListWidget:
    found = page.findChild(QListWidget, "collections_in_tab")
    assert found is not None
    return found


def button(page: CollectionsPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None
    return found


def test_each_has_its_count_and_is_opened_by_click_and_key(
    qtbot: QtBot, page: CollectionsPage
) -> None:
    page.set_collections(KNOWN)
    listed = rows(page)
    spoken = [
        listed.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(listed.count())
    ]
    assert spoken == ["\u2068Dogs\u2069  ·  2 clips", "\u2068Sea\u2069  ·  0 clips"]
    with qtbot.waitSignal(page.open_requested) as opened:
        place = listed.visualItemRect(listed.item(1)).center()
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["Sea"]
    page.setFocus()
    listed.setCurrentRow(0)
    with qtbot.waitSignal(page.open_requested) as opened:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert opened.args == ["Dogs"]


def test_without_one_it_says_what_they_are_for(page: CollectionsPage) -> None:
    page.set_collections(())
    empty = page.findChild(QLabel, "no_collections")
    assert empty is not None
    assert empty.text().startswith("No collections yet.")
    assert empty.isVisible()
    assert not rows(page).isVisible()
    page.set_chosen_clips(3)
    assert not button(page, "fill_collection_in_tab").isVisible()
    page.set_collections(KNOWN)
    assert not empty.isVisible()


def test_a_new_one_is_named(qtbot: QtBot, page: CollectionsPage) -> None:
    page.set_collections(KNOWN)
    button(page, "new_collection_in_tab").click()
    field = page.findChild(QLineEdit)
    assert field is not None
    with qtbot.waitSignal(page.add_requested) as added:
        qtbot.keyClicks(field, "Cats")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert added.args == ["Cats"]


def test_the_chosen_clips_go_into_the_marked_one(qtbot: QtBot, page: CollectionsPage) -> None:
    page.set_collections(KNOWN)
    page.set_chosen_clips(0)
    fill = button(page, "fill_collection_in_tab")
    assert not fill.isVisible()
    page.set_chosen_clips(3)
    assert fill.text() == "Add 3 selected clips"
    rows(page).setCurrentRow(1)
    # The list coming anew leaves the mark where it was.
    page.set_collections((NamedCount("Cats", 0), *KNOWN))
    with qtbot.waitSignal(page.fill_requested) as filled:
        fill.click()
    assert filled.args == ["Sea"]
    with qtbot.waitSignal(page.manage_requested):
        button(page, "manage_collections_in_tab").click()


def test_a_cover_stays_when_the_list_comes_anew(page: CollectionsPage) -> None:
    page.set_collections(KNOWN)
    cover = QImage(320, 180, QImage.Format.Format_RGB32)
    cover.fill(QColor("#ff0000"))
    page.set_cover("Sea", cover)

    def colour(row: int) -> str:
        return rows(page).item(row).icon().pixmap(96, 54).toImage().pixelColor(48, 27).name()

    assert colour(1) == "#ff0000"
    assert colour(0) != "#ff0000"
    page.set_collections((NamedCount("Cats", 0), *KNOWN))
    assert colour(2) == "#ff0000"
