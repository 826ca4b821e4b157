from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.bridge.library_model import LibraryModel, LibraryRole
from app.ui.job_words import clip_words
from tests.fakes.clips import make_clip

DECORATION = Qt.ItemDataRole.DecorationRole


@pytest.fixture
def quiet_model(qtbot: QtBot) -> LibraryModel:
    """Without the tester, which itself asks for pages and posters."""
    return LibraryModel(clip_words)


@pytest.fixture
def model(quiet_model: LibraryModel) -> LibraryModel:
    model = quiet_model
    QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent=model
    )
    return model


def clips(first: int, last: int) -> list:
    return [make_clip(f"c{n}", f"Prompt {n}", Path(f"{n}.mp4")) for n in range(first, last)]


def picture(width: int = 64, height: int = 36) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#f0a04b"))
    return image


def test_pages_are_wanted_once_each_until_all_are_there(quiet_model: LibraryModel) -> None:
    wanted: list[int] = []
    quiet_model.more_wanted.connect(wanted.append)
    quiet_model.reset(clips(0, 3), total=7)
    top = QModelIndex()
    assert quiet_model.canFetchMore(top)
    quiet_model.fetchMore(top)
    quiet_model.fetchMore(top)
    assert wanted == [3]
    quiet_model.append(clips(3, 6))
    quiet_model.fetchMore(top)
    assert wanted == [3, 6]
    quiet_model.append(clips(6, 7))
    assert quiet_model.rowCount() == quiet_model.total == 7
    assert not quiet_model.canFetchMore(top)


def test_an_empty_page_ends_the_list(model: LibraryModel) -> None:
    model.reset(clips(0, 2), total=5)
    model.append([])
    assert model.total == 2
    assert not model.canFetchMore(QModelIndex())


def test_a_new_clip_comes_first_and_never_twice(model: LibraryModel) -> None:
    model.reset(clips(0, 2), total=3)
    new = make_clip("new", "Just made")
    model.prepend(new)
    model.prepend(new)
    # The page after a new clip overlaps by one.
    model.append(clips(1, 3))
    names = [model.index(row).data() for row in range(model.rowCount())]
    assert names == ["Just made", "Prompt 0", "Prompt 1", "Prompt 2"]
    assert model.total == 4


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


def test_a_poster_is_wanted_once_and_kept_small(quiet_model: LibraryModel) -> None:
    wanted: list[tuple[str, Path]] = []
    quiet_model.poster_wanted.connect(lambda clip_id, path: wanted.append((clip_id, path)))
    quiet_model.reset(clips(0, 2), total=2)
    first, second = quiet_model.index(0), quiet_model.index(1)
    assert first.data(DECORATION) is None
    assert first.data(DECORATION) is None
    assert wanted == [("c0", Path("0.mp4"))]
    # A null image says that the file has none.
    quiet_model.set_poster("c0", QImage())
    assert first.data(DECORATION) is None
    quiet_model.set_poster("c1", picture(1920, 1080))
    quiet_model.set_poster("nobody", picture())
    assert (second.data(DECORATION).width(), second.data(DECORATION).height()) == (320, 180)
    assert len(wanted) == 1


def test_posters_are_bounded_and_asked_for_again(quiet_model: LibraryModel) -> None:
    quiet_model.reset(clips(0, 200), total=200)
    for row in range(200):
        quiet_model.set_poster(f"c{row}", picture())
    wanted: list[str] = []
    quiet_model.poster_wanted.connect(lambda clip_id, path: wanted.append(clip_id))
    there = [
        row for row in range(199, -1, -1) if quiet_model.index(row).data(DECORATION) is not None
    ]
    assert there == list(range(199, 39, -1))
    assert wanted[0] == "c39"
