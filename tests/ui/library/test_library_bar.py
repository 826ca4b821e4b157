"""The bar above the library: search, filters, chips, order, saved searches, size, views."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QSlider,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from app.core.library.clip_query import ClipQuery, ClipSort, SavedSearch
from app.ui.library.details.chip import Chip
from app.ui.library.filters.filter_text import FilterChoices, active_filters
from app.ui.library.library_bar import LibraryBar

CHOICES = FilterChoices(("16:9", "9:16", "1:1"), ("720P", "1080P"), UTC, lambda: date(2026, 11, 22))
EVERYTHING = ClipQuery(
    text="fox",
    ratios=("9:16", "1:1"),
    resolutions=("1080P",),
    min_length_s=2.9501,
    max_length_s=8.0499,
    made_since=datetime(2026, 11, 1, tzinfo=UTC),
    made_until=datetime(2026, 11, 23, tzinfo=UTC),
    min_cost_usd=Decimal("0.5"),
    favourites_only=True,
    min_rating=3,
    tags=("sea", "R&D"),
    collection="Dogs",
    missing_only=True,
    sort=ClipSort.LONGEST,
)
WORDS = [
    "9:16",
    "1:1",
    "1080P",
    "3 s to 8 s",
    "1 Nov 2026 to 22 Nov 2026",
    "From $0.50",
    "Favorites",
    "3 stars or more",
    "Tag: sea",
    "Tag: R&D",
    "Missing",
]


@pytest.fixture
def bar(qtbot: QtBot) -> LibraryBar:
    bar = LibraryBar(CHOICES)
    qtbot.addWidget(bar)
    bar.resize(900, 200)
    with qtbot.waitExposed(bar):
        bar.show()
    bar.activateWindow()
    # What is typed goes to the window before until the system has given this one the keys.
    qtbot.waitUntil(bar.isActiveWindow)
    return bar


def button(bar: LibraryBar, name: str) -> QToolButton:
    found = bar.findChild(QToolButton, name)
    assert found is not None
    return found


def chips(bar: LibraryBar) -> list[Chip]:
    return [chip for chip in bar.findChildren(Chip) if chip.isVisible()]


def entry(bar: LibraryBar, menu: str, name: str) -> QAction:
    found = bar.findChild(QMenu, menu)
    assert found is not None
    return next(each for each in found.actions() if each.objectName() == name)


def test_typing_keeps_the_order(qtbot: QtBot, bar: LibraryBar) -> None:
    bar.set_query(ClipQuery(sort=ClipSort.OLDEST))
    with qtbot.waitSignal(bar.query_edited) as edited:
        qtbot.keyClicks(bar.search_field, "f")
    assert edited.args == [ClipQuery(text="f", sort=ClipSort.OLDEST)]


def test_typing_searches_at_once(qtbot: QtBot, bar: LibraryBar) -> None:
    texts: list[str] = []
    bar.query_edited.connect(lambda query: texts.append(query.text))
    qtbot.keyClicks(bar.search_field, "a fox ")
    # Spaces at the ends look for nothing else.
    assert texts == ["a", "a f", "a fo", "a fox"]
    with qtbot.waitSignal(bar.list_wanted):
        qtbot.keyClick(bar.search_field, Qt.Key.Key_Return)


def test_a_query_given_is_shown_and_not_reported(qtbot: QtBot, bar: LibraryBar) -> None:
    with qtbot.assertNotEmitted(bar.query_edited):
        bar.set_query(EVERYTHING)
    assert bar.search_field.text() == "fox"
    assert [chip.label for chip in chips(bar)] == WORDS
    assert button(bar, "filters").accessibleName() == "Filters, 11 active"
    assert button(bar, "sort").accessibleName() == "Sort: Longest first"
    assert bar.query() == EVERYTHING


@pytest.mark.parametrize("place", range(len(WORDS)))
def test_a_chip_takes_its_own_condition_away(qtbot: QtBot, bar: LibraryBar, place: int) -> None:
    bar.set_query(EVERYTHING)
    chip = chips(bar)[place]
    assert chip.accessibleName().startswith("Remove filter ")
    with qtbot.waitSignal(bar.query_edited) as edited:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    (query,) = edited.args
    assert [each.text for each in active_filters(query, UTC)] == [
        words for words in WORDS if words != WORDS[place]
    ]
    assert (query.text, query.sort) == ("fox", ClipSort.LONGEST)


def test_chips_go_by_key_and_hand_the_keyboard_on(qtbot: QtBot, bar: LibraryBar) -> None:
    bar.set_query(ClipQuery(ratios=("9:16", "1:1")))
    chips(bar)[0].setFocus()
    qtbot.keyClick(chips(bar)[0], Qt.Key.Key_Delete)
    assert chips(bar)[0].hasFocus()
    qtbot.keyClick(chips(bar)[0], Qt.Key.Key_Return)
    assert chips(bar) == []
    assert bar.search_field.hasFocus()
    assert button(bar, "filters").accessibleName() == "No filters"


def test_clear_all_keeps_the_text_and_the_order(qtbot: QtBot, bar: LibraryBar) -> None:
    bar.set_query(EVERYTHING)
    clear = bar.findChild(QPushButton, "clear_chips")
    assert clear is not None
    with qtbot.waitSignal(bar.query_edited) as edited:
        clear.click()
    # The opened collection stays.
    assert edited.args == [ClipQuery(text="fox", collection="Dogs", sort=ClipSort.LONGEST)]


def test_in_a_narrow_pane_words_and_chips_make_room(qtbot: QtBot, bar: LibraryBar) -> None:
    bar.set_query(EVERYTHING)
    size = bar.findChild(QSlider, "cell_size")
    assert size is not None
    assert size.isVisible()
    assert button(bar, "sort").text() == "Longest first"
    bar.resize(256, 200)
    assert not size.isVisible()
    assert button(bar, "sort").text() == ""
    assert button(bar, "filters").text() == "11"
    qtbot.waitUntil(lambda: bar.search_field.width() > 100)
    assert len(chips(bar)) == 5
    rest = bar.findChild(QPushButton, "more_filters")
    assert rest is not None
    assert rest.text() == "6 more"
    rest.click()
    dialog = bar.findChild(QDialog, "filter_dialog")
    assert dialog is not None
    assert dialog.isVisible()
    missing = dialog.findChild(QCheckBox, "missing_only")
    assert missing is not None
    assert missing.isChecked()


def test_the_filters_open_beside_and_close_again(qtbot: QtBot, bar: LibraryBar) -> None:
    button(bar, "filters").click()
    dialog = bar.findChild(QDialog, "filter_dialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not dialog.isModal()
    ratio = dialog.findChild(QPushButton, "ratio_9:16")
    assert ratio is not None
    with qtbot.waitSignal(bar.query_edited) as edited:
        ratio.click()
    assert edited.args == [ClipQuery(ratios=("9:16",))]
    assert [chip.label for chip in chips(bar)] == ["9:16"]
    assert button(bar, "filters").accessibleName() == "Filters, 1 active"
    bar.set_counts(12, 306)
    count = dialog.findChild(QLabel, "filter_count")
    assert count is not None
    assert count.text() == "12 of 306 clips"
    clear = dialog.findChild(QPushButton, "clear_filters")
    assert clear is not None
    clear.click()
    assert bar.query() == ClipQuery()
    assert not clear.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_order_is_chosen_from_a_menu(qtbot: QtBot, bar: LibraryBar) -> None:
    assert entry(bar, "sort_menu", "sort_newest").isChecked()
    with qtbot.waitSignal(bar.query_edited) as edited:
        entry(bar, "sort_menu", "sort_best-rated").trigger()
    assert edited.args == [ClipQuery(sort=ClipSort.BEST_RATED)]
    assert button(bar, "sort").text() == "Highest rated first"


def test_saved_searches(qtbot: QtBot, bar: LibraryBar) -> None:
    bar.saved_menu.set_searches([SavedSearch("Mine", EVERYTHING)])
    with qtbot.waitSignal(bar.query_edited) as edited:
        entry(bar, "saved_searches_menu", "search_Mine").trigger()
    assert edited.args == [EVERYTHING]
    assert bar.search_field.text() == "fox"
    with qtbot.waitSignal(bar.search_removed) as removed:
        entry(bar, "remove_search", "remove_Mine").trigger()
    assert removed.args == ["Mine"]


@pytest.mark.parametrize(
    ("shown", "total", "words"),
    [
        (0, 0, "0 clips"),
        (1, 1, "1 clip"),
        (0, 1, "0 of 1 clip"),
        (12, 1204, "12 of 1,204 clips"),
    ],
)
def test_counts(bar: LibraryBar, shown: int, total: int, words: str) -> None:
    bar.set_counts(shown, total)
    count = bar.findChild(QLabel, "clip_count")
    assert count is not None
    assert count.text() == words


def test_size_and_views(qtbot: QtBot, bar: LibraryBar) -> None:
    size = bar.findChild(QSlider, "cell_size")
    details, full = button(bar, "details_toggle"), button(bar, "full_window_toggle")
    assert size is not None
    emitted: list[object] = []
    for signal in (bar.cell_px_changed, bar.details_toggled, bar.full_window_toggled):
        signal.connect(emitted.append)
    bar.set_cell_px(240)
    bar.set_details(True)
    bar.set_full_window(True)
    assert (emitted, size.value(), details.isChecked(), full.isChecked()) == ([], 240, True, True)
    qtbot.keyClick(size, Qt.Key.Key_Right)
    details.click()
    full.click()
    assert emitted == [250, False, False]


def test_tab_follows_the_eye(qtbot: QtBot, bar: LibraryBar) -> None:
    bar.set_query(ClipQuery(ratios=("9:16",), min_rating=2))
    bar.set_query(ClipQuery(ratios=("9:16", "1:1"), min_rating=2))
    qtbot.waitUntil(bar.isActiveWindow)
    bar.focus_search()
    seen = []
    for _ in range(13):
        focused = bar.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == [
        "search",
        "filters",
        "sort",
        "saved_searches",
        "cell_size",
        "filter_ratio_9:16",
        "filter_ratio_1:1",
        "filter_rating",
        "clear_chips",
        "details_toggle",
        "full_window_toggle",
        "all_tab",
        "search",
    ]


def test_names_for_screen_readers(bar: LibraryBar) -> None:
    field = QAccessible.queryAccessibleInterface(bar.search_field)
    assert field.text(QAccessible.Text.Name) == "Search prompts"
    size = bar.findChild(QSlider, "cell_size")
    assert size is not None
    assert QAccessible.queryAccessibleInterface(size).role() == QAccessible.Role.Slider
    toggles = ("trash_toggle", "favorites_tab", "details_toggle", "full_window_toggle")
    for name in ("filters", "sort", "saved_searches", *toggles):
        assert button(bar, name).accessibleName()
        assert button(bar, name).toolTip()


def test_what_a_search_does_not_cover_yet_is_said(qtbot: QtBot, bar: LibraryBar) -> None:
    said = bar.findChild(QLabel, "search_unfinished")
    assert said is not None
    assert said.isHidden()
    bar.set_unsearched(12_000)
    assert said.text().startswith("12,000 older clips can't be found by their text yet")
    assert not said.isHidden()
    bar.set_unsearched(1)
    assert said.text().startswith("1 older clip can't be found")
    bar.set_unsearched(0)
    assert said.isHidden()


def tab(bar: LibraryBar) -> str:
    return next(
        each.accessibleName() for each in bar.tabs.findChildren(QToolButton) if each.isChecked()
    )


def test_a_tab_keeps_the_search_and_its_filters(qtbot: QtBot, bar: LibraryBar) -> None:
    filtered = ClipQuery(text="fox", ratios=("1:1",), sort=ClipSort.NAME)
    bar.set_query(filtered)
    for name, query in (
        ("favorites_tab", replace(filtered, favourites_only=True)),
        ("trash_toggle", replace(filtered, trashed_only=True)),
        ("all_tab", filtered),
    ):
        with qtbot.waitSignal(bar.query_edited) as edited:
            button(bar, name).click()
        assert edited.args == [query]
        assert tab(bar) == button(bar, name).accessibleName()
        # The tab itself is no filter.
        assert [chip.label for chip in chips(bar)] == ["1:1"]


def test_a_query_chooses_its_tab(bar: LibraryBar) -> None:
    for query, name, words in (
        (ClipQuery(favourites_only=True), "Favorites", []),
        (ClipQuery(collection="Dogs"), "Collections", []),
        (
            ClipQuery(trashed_only=True, favourites_only=True, collection="Dogs"),
            "Trash",
            ["Favorites", "Collection: Dogs"],
        ),
        (ClipQuery(), "All", []),
    ):
        bar.set_query(query)
        assert tab(bar) == name
        assert [chip.label for chip in chips(bar)] == words


def test_collections_are_listed_opened_and_listed_again(qtbot: QtBot, bar: LibraryBar) -> None:
    with (
        qtbot.assertNotEmitted(bar.query_edited),
        qtbot.waitSignal(bar.listing_changed) as listed,
    ):
        button(bar, "collections_tab").click()
    assert listed.args == [True]
    assert tab(bar) == "Collections"
    with qtbot.waitSignal(bar.listing_changed) as listed:
        bar.set_query(ClipQuery(collection="Dogs"))
    assert listed.args == [False]
    name = bar.findChild(QLabel, "collection_name")
    assert name is not None
    assert (name.text(), name.isVisible()) == ("Dogs", True)
    button(bar, "all_collections").click()
    assert bar.is_listing
    # What is typed there is looked for among all clips.
    with qtbot.waitSignal(bar.query_edited) as edited:
        qtbot.keyClicks(bar.search_field, "f")
    assert edited.args == [ClipQuery(text="f")]
    assert (bar.is_listing, tab(bar)) == (False, "All")
    # Back to the tab that is behind the list, nothing is searched for anew.
    bar.show_collections()
    with qtbot.assertNotEmitted(bar.query_edited):
        button(bar, "all_tab").click()
    assert not bar.is_listing


def test_tabs_are_icons_where_there_is_no_room(bar: LibraryBar) -> None:
    trash = button(bar, "trash_toggle")
    assert trash.text() == "Trash"
    with_words_px = bar.tabs.sizeHint().width()
    bar.tabs.resize(160, bar.tabs.height())
    assert trash.text() == ""
    # The chosen one says where one is.
    assert button(bar, "all_tab").text() == "All"
    assert trash.accessibleName() == "Trash"
    # A word that would be cut is an icon too.
    bar.show_collections()
    assert button(bar, "collections_tab").text() == ""
    bar.tabs.resize(with_words_px - 10, bar.tabs.height())
    assert button(bar, "collections_tab").text() == "Collections"
    assert button(bar, "all_tab").text() == ""
