"""What the cells of the library show, what the mouse over them asks for, and what is dragged."""

from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge.library.library_model import LibraryModel
from app.bridge.library.poster_cache import shaped
from app.core.library.clip import Clip, ClipAnnotations
from app.ui.library.details.facts_text import clip_speech
from app.ui.library.grid.clip_cell import CellLook, CellState, ClipCell
from app.ui.library.grid.hover_strip import HoverStrip
from app.ui.library.grid.library_view import LibraryView
from app.ui.theme.tokens import DARK, LIGHT, Tokens
from app.ui.widgets.formats import clip_text
from tests.fakes.clips import make_clip

CELL = QRect(0, 0, 168, 140)
PICTURE = QRect(4, 4, 160, 90)
RED = QColor("#ff0000")
RATIOS = ("16:9", "9:16")


def plain(size: QSize, color: QColor = RED) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(color)
    return image


def look(qapp: QApplication, is_mirrored: bool = False, tokens: Tokens = LIGHT) -> CellLook:
    return CellLook(qapp.font(), tokens, 1.0, CELL.width(), is_mirrored)


def painted(cell: ClipCell, clip: Clip | None, *args: object, **options: object) -> QImage:
    image = plain(CELL.size(), QColor(cell.look.tokens.panel))
    painter = QPainter(image)
    cell.paint(painter, CELL, clip, *args, **options)
    painter.end()
    return image


def differs(one: QImage, other: QImage, rect: QRect) -> bool:
    return one.copy(rect) != other.copy(rect)


def edged(size: QSize) -> QImage:
    """Red, with a blue edge of a tenth at the top and at the bottom."""
    image = plain(size)
    painter = QPainter(image)
    edge_px = size.height() // 10
    painter.fillRect(0, 0, size.width(), edge_px, QColor("blue"))
    painter.fillRect(0, size.height() - edge_px, size.width(), edge_px, QColor("blue"))
    painter.end()
    return image


@pytest.mark.parametrize("ratio", ["16:9", "9:16", "1:1", "4:3", "3:4"])
def test_the_middle_of_a_poster_fills_its_cell(qapp: QApplication, ratio: str) -> None:
    clip = make_clip(ratio=ratio)
    cell = ClipCell(look(qapp))
    whole = edged(QSize(clip.facts.width_px, clip.facts.height_px))
    # One made for these cells, and one made for others, until theirs is there.
    for poster in (shaped(whole, cell.poster_shape()), whole):
        image = painted(cell, clip, poster)
        colours = [image.pixelColor(x, PICTURE.center().y() - 10) for x in range(CELL.width())]
        assert [x for x, colour in enumerate(colours) if colour == RED] == [*range(4, 164)]
        # A picture of the cells' shape is whole, a higher one loses its top and bottom.
        top = image.pixelColor(84, PICTURE.top() + 3)
        assert (top == QColor("blue")) is (ratio == "16:9")


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_only_another_shape_than_that_of_the_cell_is_named(
    qapp: QApplication, is_mirrored: bool
) -> None:
    cell = ClipCell(look(qapp, is_mirrored))
    wide, high = (painted(cell, make_clip(ratio=ratio), plain(QSize(160, 90))) for ratio in RATIOS)
    half = QRect(PICTURE.left(), PICTURE.bottom() - 29, PICTURE.width() // 2, 30)
    left, right = half, half.translated(PICTURE.width() // 2, 0)
    assert differs(wide, high, right if is_mirrored else left)
    assert not differs(wide, high, left if is_mirrored else right)


def test_a_poster_of_other_cells_fills_these_until_theirs_is_there(qapp: QApplication) -> None:
    image = painted(ClipCell(look(qapp)), make_clip(), plain(QSize(64, 36)))
    assert image.pixelColor(PICTURE.topLeft() + QPoint(30, 45)) == RED


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_each_mark_has_its_corner(qapp: QApplication, is_mirrored: bool) -> None:
    cell = ClipCell(look(qapp, is_mirrored))
    clip = make_clip()
    poster = shaped(plain(QSize(160, 90)), cell.poster_shape())
    bare = painted(cell, clip, poster)
    half = PICTURE.width() // 2
    left = QRect(PICTURE.topLeft(), QSize(half, 30))
    right = left.translated(half, 0)
    first, last = (right, left) if is_mirrored else (left, right)
    loved = painted(cell, replace(clip, annotations=ClipAnnotations(is_favourite=True)), poster)
    assert differs(loved, bare, first)
    assert not differs(loved, bare, last)
    rated = painted(cell, replace(clip, annotations=ClipAnnotations(rating=4)), poster)
    assert differs(rated, bare, last)
    assert not differs(rated, bare, first)


def test_a_missing_clip_is_dimmed_and_says_so(qapp: QApplication) -> None:
    cell = ClipCell(look(qapp))
    poster = shaped(plain(QSize(160, 90)), cell.poster_shape())
    missing = painted(cell, replace(make_clip(), is_missing=True), poster)
    assert missing.pixelColor(84, 20).green() > 100
    assert differs(missing, painted(cell, make_clip(), poster), QRect(50, 40, 60, 20))


def test_states_differ_by_more_than_colour(qapp: QApplication) -> None:
    cell = ClipCell(look(qapp, tokens=DARK))
    bare = painted(cell, make_clip())
    chosen = painted(cell, make_clip(), None, CellState(is_selected=True))
    keyboard = painted(cell, make_clip(), None, CellState(has_keyboard=True))
    margin = QRect(0, 100, 3, 20)
    assert differs(chosen, bare, margin)
    assert keyboard.pixelColor(84, 2) == QColor(DARK.accent)


def test_hostile_words_stay_on_their_line(qapp: QApplication) -> None:
    for is_mirrored in (False, True):
        cell = ClipCell(look(qapp, is_mirrored))
        for words in (
            "x" * 5000,
            "雪山下的白马" * 50,
            "حصان أبيض " * 50,
            "<b>\n{x}%n",
            "",
            "🐎" * 99,
        ):
            image = painted(cell, make_clip(prompt=words))
            ground = QColor(LIGHT.panel)
            assert all(image.pixelColor(x, 139) == ground for x in range(0, 168, 4))
            assert all(image.pixelColor(167, y) == ground for y in range(100, 139))


def test_a_clip_that_is_not_loaded_has_an_empty_place(qapp: QApplication) -> None:
    image = painted(ClipCell(look(qapp)), None)
    assert image.pixelColor(PICTURE.center()) == QColor(LIGHT.fill)


def ten_pictures() -> QImage:
    strip = QImage(400, 23, QImage.Format.Format_RGB32)
    painter = QPainter(strip)
    for number in range(10):
        painter.fillRect(number * 40, 0, 40, 23, QColor(number * 20, 0, 0))
    painter.end()
    return strip


def test_the_mouse_goes_through_the_clip(qtbot: QtBot) -> None:
    strips, clip = HoverStrip(), make_clip()
    with qtbot.waitSignal(strips.strip_wanted) as wanted:
        strips.point(clip, 0.5)
    assert wanted.args == ["clip-1", Path("lab.mp4"), clip.facts.size_bytes]
    assert strips.picture("clip-1") is None
    strips.set_strip("clip-1", ten_pictures(), 10)
    for share, number in ((-0.2, 0), (0.0, 0), (0.55, 5), (0.999, 9), (1.3, 9)):
        strips.point(clip, share)
        picture = strips.picture("clip-1")
        assert picture.source == QRect(number * 40, 0, 40, 23)
    strips.leave()
    assert strips.picture("clip-1") is None


def test_changed_content_has_another_strip(qtbot: QtBot) -> None:
    strips, clip = HoverStrip(), replace(make_clip(), content_hash="1f")
    strips.point(clip, 0.5)
    strips.set_strip("clip-1 1f", ten_pictures(), 10)
    assert strips.picture("clip-1")
    with qtbot.waitSignal(strips.strip_wanted) as wanted:
        strips.point(replace(clip, content_hash="2e"), 0.5)
    assert wanted.args[0] == "clip-1 2e"
    assert strips.picture("clip-1") is None


def test_a_deleted_clip_has_the_strip_of_its_file_in_the_trash(qtbot: QtBot) -> None:
    strips, clip = HoverStrip(), replace(make_clip(), trashed_at=make_clip().made_at)
    wanted: list[Path] = []
    strips.strip_wanted.connect(lambda picture, path, size_bytes: wanted.append(path))
    # Its path is unknown, and its old path may be another clip's.
    strips.point(clip, 0.5)
    qtbot.waitUntil(lambda: not strips._rest.isActive())
    assert wanted == []
    strips.leave()
    with qtbot.waitSignal(strips.strip_wanted):
        strips.point(replace(clip, trash_path=Path("/trash/lab.mp4")), 0.5)
    assert wanted == [Path("/trash/lab.mp4")]


def test_the_strip_of_a_very_large_clip_is_asked_for_by_its_size(qtbot: QtBot) -> None:
    strips, clip = HoverStrip(), make_clip()
    with qtbot.waitSignal(strips.strip_wanted) as wanted:
        strips.point(replace(clip, facts=structs.replace(clip.facts, size_bytes=10 * 1024**3)), 0.5)
    assert wanted.args[2] == 10 * 1024**3


def test_only_a_few_strips_are_kept_and_none_is_asked_for_twice(qtbot: QtBot) -> None:
    strips = HoverStrip()
    for number in range(9):
        strips.set_strip(f"c{number}", ten_pictures(), 10)
    wanted: list[str] = []
    strips.strip_wanted.connect(lambda clip_id, path, size_bytes: wanted.append(clip_id))
    strips.point(make_clip("c8"), 0.5)
    qtbot.waitUntil(lambda: not strips._rest.isActive())
    with qtbot.waitSignal(strips.strip_wanted):
        strips.point(make_clip("c0"), 0.5)
    assert wanted == ["c0"]


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_time_runs_from_left_to_right_in_every_window(
    qapp: QApplication, is_mirrored: bool
) -> None:
    cell, clip = ClipCell(look(qapp, is_mirrored)), make_clip()
    strips = HoverStrip()
    strips.set_strip("clip-1", ten_pictures(), 10)
    strips.point(clip, cell.share_across(CELL, PICTURE.left() + 40))
    image = painted(cell, clip, None, strip=strips.picture("clip-1"))
    assert image.pixelColor(100, 50).red() == 2 * 20
    assert image.pixelColor(PICTURE.left() + 40, 50) == QColor("white")


@pytest.fixture
def view(qtbot: QtBot) -> LibraryView:
    model = LibraryModel(clip_text)
    view = LibraryView(model)
    qtbot.addWidget(view)
    view.resize(600, 500)
    with qtbot.waitExposed(view):
        view.show()
    missing = replace(make_clip("gone"), is_missing=True)
    clips = [make_clip(f"c{n}", path=Path(f"/clips/{n}.mp4")) for n in range(5)]
    model.reset([*clips, missing], 6)
    return view


def test_the_strip_under_the_mouse(qtbot: QtBot, view: LibraryView) -> None:
    cell = view.visual_rect(2)
    with qtbot.waitSignal(view.strip_wanted) as wanted:
        qtbot.mouseMove(view.viewport(), cell.center())
    assert wanted.args[:2] == ["c2", Path("/clips/2.mp4")]
    view.set_strip("c2", plain(QSize(400, 23)), 10)
    spot = cell.center() - QPoint(30, 10)

    def shown() -> str:
        return view.viewport().grab().toImage().pixelColor(spot).name()

    assert shown() == "#ff0000"
    qtbot.mouseMove(view.viewport(), view.visual_rect(3).center())
    qtbot.waitUntil(lambda: shown() != "#ff0000")


def test_what_a_cell_shows_is_also_said() -> None:
    facts = "1080P · 16:9 · 5 s · $1.145 · 22 Nov 2026"
    assert clip_speech(make_clip()) == facts
    marked = replace(
        make_clip(), annotations=ClipAnnotations(is_favourite=True, rating=4), is_missing=True
    )
    assert clip_speech(marked) == f"The file is missing · {facts} · Favorite · 4 stars"
    assert (
        clip_speech(replace(make_clip(), annotations=ClipAnnotations(rating=1)))
        == f"{facts} · 1 star"
    )
