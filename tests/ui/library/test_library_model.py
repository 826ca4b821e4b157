from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.bridge.library.clip_cache import MAX_LOADED
from app.bridge.library.library_model import PAGE_CLIPS, LibraryModel, LibraryRole
from app.bridge.library.poster_cache import PosterShape, PosterSource
from app.core.library.clip import Clip, ClipAnnotations
from app.ui.widgets.formats import clip_text
from tests.fakes.clips import make_clip

SHAPE = PosterShape(150, 84, 8, 1.0)


@pytest.fixture
def model(qtbot: QtBot) -> LibraryModel:
    model = LibraryModel(clip_text)
    QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent=model
    )
    return model


def clips(first: int, last: int) -> list[Clip]:
    return [make_clip(f"c{n}", f"Prompt {n}", Path(f"/clips/{n}.mp4")) for n in range(first, last)]


def picture(width: int = 64, height: int = 36) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#f0a04b"))
    return image


def names(model: LibraryModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_rows_are_there_before_their_clips(model: LibraryModel) -> None:
    model.reset(clips(0, 2), total=4)
    assert names(model) == ["Prompt 0", "Prompt 1", "…", "…"]
    waiting = model.index(2)
    assert waiting.data(LibraryRole.CLIP) is None
    assert waiting.data(Qt.ItemDataRole.AccessibleTextRole) == "…"
    assert waiting.data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.set_page(2, clips(2, 4))
    assert names(model)[2:] == ["Prompt 2", "Prompt 3"]


def test_pages_near_the_view_are_wanted_once(model: LibraryModel) -> None:
    wanted: list[tuple[int, ...]] = []
    model.pages_wanted.connect(wanted.append)
    model.reset(clips(0, PAGE_CLIPS), total=1000)
    model.set_in_view(range(20))
    assert wanted == []
    model.set_in_view(range(40, 60))
    model.set_in_view(range(41, 61))
    assert wanted == [(PAGE_CLIPS,)]
    # None any more is wanted of what was scrolled past.
    model.set_in_view(range(0))
    model.set_in_view(range(910, 930))
    # First what is seen, then what is near it.
    assert wanted[1:] == [(), (900,)]
    model.set_page(900, clips(900, 960))
    assert wanted[3:] == [(840,)]


def test_a_page_that_does_not_fit_is_reported(model: LibraryModel) -> None:
    model.reset(clips(0, 2), total=4)
    assert not model.set_page(2, clips(1, 3))
    assert not model.set_page(2, clips(3, 9))
    assert model.rowCount() == 4


def test_only_so_many_clips_are_kept(model: LibraryModel) -> None:
    total = 2 * MAX_LOADED
    model.reset((), total)
    for first in range(0, total, PAGE_CLIPS):
        model.set_in_view(range(first, first + 20))
        model.set_page(first, clips(first, min(first + PAGE_CLIPS, total)))
    loaded = [row for row in range(total) if model.clip(row)]
    assert len(loaded) == MAX_LOADED
    assert loaded[-1] == total - 1


def test_a_new_clip_comes_first_and_never_twice(model: LibraryModel) -> None:
    model.reset(clips(0, 2), total=3)
    chosen = QItemSelectionModel(model)
    chosen.select(model.index(1), QItemSelectionModel.SelectionFlag.Select)
    new = make_clip("new", "Just made")
    model.prepend(new)
    model.prepend(new)
    assert names(model) == ["Just made", "Prompt 0", "Prompt 1", "…"]
    assert [index.data() for index in chosen.selectedIndexes()] == ["Prompt 1"]


def test_a_clip_changes_and_goes(model: LibraryModel) -> None:
    model.reset(clips(0, 3), total=3)
    titled = replace(model.clip(1), annotations=ClipAnnotations(title="My fox"))
    assert model.change_all([titled])
    assert names(model) == ["Prompt 0", "My fox", "Prompt 2"]
    assert model.remove("c0")
    assert names(model) == ["My fox", "Prompt 2"]
    assert model.index_of("c2").row() == 1
    assert not model.remove("c0")
    assert not model.change_all([make_clip("nobody")])


def test_read_anew_the_selection_goes_with_its_clips(model: LibraryModel) -> None:
    model.reset(clips(0, 4), total=6)
    chosen = QItemSelectionModel(model)
    for row in (1, 3, 5):
        chosen.select(model.index(row), QItemSelectionModel.SelectionFlag.Select)
    one, three = model.clip(1), model.clip(3)
    model.refill(0, [make_clip("new"), three, one, make_clip("c9")], total=7)
    # It is unknown which clip was in row 5.
    rows = {index.data(LibraryRole.CLIP).clip_id for index in chosen.selectedIndexes()}
    assert rows == {"c1", "c3"}
    model.refill(0, [three], total=1)
    assert [index.row() for index in chosen.selectedIndexes()] == [0]
    model.refill(0, [], total=0)
    assert not chosen.hasSelection()


def test_what_is_selected_is_read_anew_together_with_what_is_seen(model: LibraryModel) -> None:
    model.reset(clips(0, PAGE_CLIPS), total=100_000)
    assert model.rows_to_keep() == range(PAGE_CLIPS)
    model.set_in_view(range(300, 320))
    assert model.rows_to_keep() == range(300, 360)
    chosen = QItemSelectionModel(model)
    few = QItemSelection(model.index(500), model.index(510))
    chosen.select(few, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert model.rows_to_keep() == range(300, 511)
    chosen.select(model.index(90_000), QItemSelectionModel.SelectionFlag.Select)
    assert model.rows_to_keep() == range(300, 360)


def test_a_clip_in_words(model: LibraryModel) -> None:
    model.reset([make_clip(prompt="First line\nsecond")], total=1)
    index = model.index_of("clip-1")
    assert index.data() == "First line second"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "First line second"
    words = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert words == "1080P · 16:9 · 5 s · $1.145 · 22 Nov 2026"
    assert index.data(LibraryRole.CLIP).clip_id == "clip-1"
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None
    assert not model.index_of("nobody").isValid()
    assert model.data(QModelIndex()) is None


def paths_of(wanted: list[dict[str, PosterSource]]) -> list[dict[str, Path | None]]:
    return [{picture: each.path for picture, each in asked.items()} for asked in wanted]


def test_posters_in_view_are_wanted_until_they_are_there(model: LibraryModel) -> None:
    wanted: list[dict[str, PosterSource]] = []
    model.posters_wanted.connect(wanted.append)
    model.reset(clips(0, 9), total=9)
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert wanted == []
    model.set_poster_shape(SHAPE)
    model.set_in_view(range(2))
    assert paths_of(wanted) == [{"c0": Path("/clips/0.mp4"), "c1": Path("/clips/1.mp4")}]
    # A null image means that the file has none.
    model.set_poster("c0", QImage())
    model.set_poster("c1", picture())
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.index(1).data(Qt.ItemDataRole.DecorationRole).width() == 64
    model.set_in_view(range(3))
    assert [list(each) for each in wanted[1:]] == [["c2"]]
    # Cells of another size show the old ones until the new ones are there.
    model.set_poster_shape(structs.replace(SHAPE, width_px=300))
    assert list(wanted[-1]) == ["c1", "c2"]
    assert model.poster("c1") is not None


def test_a_clip_with_another_file_gets_another_poster(model: LibraryModel) -> None:
    model.reset(clips(0, 1), total=1)
    model.set_in_view(range(1))
    model.set_poster("c0", picture())
    model.change_all([replace(model.clip(0), annotations=ClipAnnotations(rating=5))])
    assert model.poster("c0") is not None
    wanted: list[dict[str, PosterSource]] = []
    model.posters_wanted.connect(wanted.append)
    model.change_all([replace(model.clip(0), path=Path("/clips/found.mp4"))])
    assert paths_of(wanted) == [{"c0": Path("/clips/found.mp4")}]


def test_changed_content_gets_another_poster_also_when_read_anew(model: LibraryModel) -> None:
    model.reset([replace(clip, content_hash="1f") for clip in clips(0, 1)], total=1)
    model.set_in_view(range(1))
    model.set_poster("c0 1f", picture())
    assert model.poster("c0") is not None
    wanted: list[dict[str, PosterSource]] = []
    model.posters_wanted.connect(wanted.append)
    model.refill(0, [replace(model.clip(0), content_hash="2e")], total=1)
    assert model.poster("c0") is None
    assert paths_of(wanted) == [{"c0 2e": Path("/clips/0.mp4")}]


def test_many_changes_are_reported_at_once(model: LibraryModel) -> None:
    model.reset(clips(0, 9), total=20)
    emitted: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: emitted.append((first.row(), last.row())))
    changed = [
        replace(model.clip(row), annotations=ClipAnnotations(rating=5)) for row in (7, 2, 3, 4, 8)
    ]
    assert model.change_all(changed)
    assert emitted == [(2, 4), (7, 8)]
    assert [model.clip(row).annotations.rating for row in (2, 5, 8)] == [5, 0, 5]
    assert not model.change_all(clips(8, 10))
    assert emitted[2:] == [(8, 8)]


def test_posters_take_a_bounded_part_of_the_memory(model: LibraryModel) -> None:
    model.reset(clips(0, 30), total=30)
    for row in range(30):
        model.set_poster(f"c{row}", picture(1000, 1000))
    kept = [row for row in range(30) if model.poster(f"c{row}") is not None]
    assert len(kept) == 8
    assert kept[1:] == list(range(23, 30))
