"""The library as a pane of its own: its grid, what is chosen there, what stands in its place."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.bridge.library.library_model import LibraryModel
from app.core.library.clip_query import ClipQuery
from app.core.settings import Settings
from app.main import load_card
from app.ui.library.filters.filter_text import FilterChoices
from app.ui.library.library_pane import LibraryPane
from app.ui.widgets.formats import clip_text, number_text
from tests.fakes.clips import make_clip

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def library(qtbot: QtBot) -> LibraryModel:
    return LibraryModel(clip_text)


@pytest.fixture
def pane(qtbot: QtBot, library: LibraryModel) -> LibraryPane:
    card = load_card()
    choices = FilterChoices(card.ratios, card.resolution_names, UTC, NOW.date)
    pane = LibraryPane(library, choices)
    pane.view.set_cell_px(Settings().library_cell_px)
    qtbot.addWidget(pane)
    pane.resize(320, 540)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_clip_is_chosen_by_key(
    qtbot: QtBot, pane: LibraryPane, library: LibraryModel, key: Qt.Key
) -> None:
    clips = [make_clip("one"), make_clip("two", "Second")]
    library.reset(clips, 2)
    pane.select_clip("one")
    qtbot.keyClick(pane.view, Qt.Key.Key_Right)
    with qtbot.waitSignal(pane.view.clip_chosen) as chosen:
        qtbot.keyClick(pane.view, key)
    assert chosen.args == [clips[1]]


def test_a_clip_is_chosen_by_click(qtbot: QtBot, pane: LibraryPane, library: LibraryModel) -> None:
    library.reset([make_clip("one")], 1)
    view = pane.view
    spot = view.visualRect(library.index(0)).center()
    with qtbot.waitSignal(pane.view.clip_chosen) as chosen:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen.args[0].clip_id == "one"


def test_two_columns_fit_the_pane_in_both_directions(
    qtbot: QtBot, pane: LibraryPane, library: LibraryModel
) -> None:
    library.reset([make_clip(f"c{n}") for n in range(4)], 4)
    view = pane.view
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        pane.setLayoutDirection(direction)
        # Both are laid out before the geometry is asked for.
        view.doItemsLayout()
        rects = [view.visualRect(library.index(row)) for row in range(4)]
        assert rects[0].top() == rects[1].top() < rects[2].top()
        is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        assert (rects[0].left() > rects[1].left()) is is_mirrored
        assert all(view.viewport().rect().contains(rect) for rect in rects)


def test_posters_of_visible_clips_only_are_wanted(
    qtbot: QtBot, pane: LibraryPane, library: LibraryModel
) -> None:
    wanted: list[str] = []
    library.posters_wanted.connect(wanted.extend)
    library.reset([make_clip(f"c{n}") for n in range(120)], 120)
    qtbot.waitUntil(lambda: "c0" in wanted)
    assert len(wanted) < 30
    poster = QImage(160, 90, QImage.Format.Format_RGB32)
    poster.fill(Qt.GlobalColor.red)
    library.set_poster("c0", poster)
    rect = pane.view.visualRect(library.index(0))
    spot = rect.center() - QPoint(0, 20)
    shown = pane.view.viewport().grab().toImage()
    scale = shown.devicePixelRatio()
    assert shown.pixelColor(int(spot.x() * scale), int(spot.y() * scale)).red() > 240


def test_scrolling_to_the_end_wants_the_next_page(
    qtbot: QtBot, pane: LibraryPane, library: LibraryModel
) -> None:
    library.reset([make_clip(f"c{n}") for n in range(60)], 300)
    with qtbot.waitSignal(library.pages_wanted) as more:
        pane.view.scrollToBottom()
    assert more.args == [(240,)]


def stops(pane: LibraryPane) -> list[str]:
    """Where Tab comes to in the pane, from the search field on."""
    pane.activateWindow()
    pane.bar.focus_search()
    names: list[str] = []
    while (at := pane.focusWidget().objectName()) not in names:
        names.append(at)
        QTest.keyClick(pane.focusWidget(), Qt.Key.Key_Tab)
    return names


def test_tab_comes_to_everything(pane: LibraryPane, library: LibraryModel) -> None:
    library.reset([make_clip()], 1)
    bar = ["search", "filters", "sort", "saved_searches"]
    toggles = ["details_toggle", "full_window_toggle"]
    assert stops(pane) == [*bar, *toggles, "library", "all_tab"]
    pane.details.set_clips([make_clip()])
    pane.show_details(True)
    with_details = stops(pane)
    assert with_details[: len(bar) + 3] == [*bar, *toggles, "library"]
    assert "favourite" in with_details
    assert with_details.index("note") < with_details.index("copy_prompt")


def test_a_row_stays_in_sight_above_the_details(
    pane: LibraryPane, library: LibraryModel, qtbot: QtBot
) -> None:
    library.reset([make_clip(f"c{n}") for n in range(9)], 9)
    pane.view.setCurrentIndex(library.index(6))
    pane.resize(270, 380)
    pane.details.set_clips([make_clip("c6")])
    pane.show_details(True)
    view = pane.view
    qtbot.waitUntil(lambda: view.viewport().height() >= view.grid.cell_height_px)
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visual_rect(6).center()))
    assert view.grid.columns == 2


def test_the_grid_keeps_its_margin_in_both_directions(pane: LibraryPane) -> None:
    margins = pane._row.contentsMargins()
    assert margins.left() > margins.right() == 0
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    margins = pane._row.contentsMargins()
    assert margins.right() > margins.left() == 0


def test_more_than_details_can_show_is_said(pane: LibraryPane) -> None:
    pane.show_details(True)
    pane.details.show_too_many(12_000, 5_000)
    words = pane.findChild(QLabel, "details_empty")
    many, most = number_text(12_000), number_text(5_000)
    assert words.text() == f"{many} clips are selected. Details are shown for up to {most}."
    assert words.isVisible()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (ClipQuery(), "Your finished clips appear here."),
        (ClipQuery(favourites_only=True), "No favorites yet. Select a clip and press Ctrl+D"),
        (ClipQuery(collection="Dogs"), "No clips in this collection yet."),
        (ClipQuery(trashed_only=True), "The trash is empty."),
        (ClipQuery(text="fox"), "No clips match “fox”."),
        (ClipQuery(trashed_only=True, text="fox"), "No clips match these filters."),
        (ClipQuery(favourites_only=True, min_rating=4), "No clips match these filters."),
    ],
)
def test_an_empty_tab_says_why_and_what_to_do(
    pane: LibraryPane, query: ClipQuery, said: str
) -> None:
    pane.show_query(query)
    text = pane.findChild(QLabel, "library_empty")
    assert text is not None
    assert text.text().startswith(said)
    assert text.isVisible()
    show_all = pane.findChild(QPushButton, "show_all_clips")
    assert show_all is not None
    assert show_all.isVisible() is (query != ClipQuery())


def test_the_list_of_collections_takes_the_place_of_the_clips(
    pane: LibraryPane, library: LibraryModel
) -> None:
    library.reset([make_clip()], 1)
    page = QPushButton("collections")
    pane.view.setFocus()
    pane.bar.show_collections()
    pane.add_collections(page)
    assert page.isVisible()
    assert not pane.view.isVisible()
    pane.focus_list()
    assert pane.window().focusWidget() is page
    pane.show_collection("Dogs")
    assert pane.view.isVisible()
    assert pane.window().focusWidget() is pane.view
    assert pane.bar.query() == ClipQuery(collection="Dogs")
