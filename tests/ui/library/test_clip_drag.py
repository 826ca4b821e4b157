"""Clips leave the grid as files, until the mouse's button is up."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge.library.clip_cache import files_to_drag
from app.bridge.library.library_model import LibraryModel
from app.core.library.clip import Clip
from app.ui.library.clip_drag import drag_picture
from app.ui.library.grid.library_view import LibraryView
from app.ui.widgets.formats import clip_text
from tests.fakes.clips import make_clip
from tests.platforms import needs_byte_names


def plain(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    return image


@pytest.fixture
def view(qtbot: QtBot) -> LibraryView:
    model = LibraryModel(clip_text)
    view = LibraryView(model)
    qtbot.addWidget(view)
    view.resize(600, 500)
    with qtbot.waitExposed(view):
        view.show()
    model.reset([make_clip(f"c{n}") for n in range(6)], 6)
    return view


def test_the_picture_of_a_drag_counts(qapp: QApplication) -> None:
    one = drag_picture(plain(QSize(90, 160)), 1, 2.0)
    assert one.deviceIndependentSize().toSize() == QSize(72, 128)
    many = drag_picture(plain(QSize(90, 160)), 12, 2.0)
    assert many.toImage() != one.toImage()
    assert not drag_picture(None, 3, 1.0).isNull()


def test_only_files_that_are_there_are_dragged() -> None:
    missing = replace(make_clip("gone"), is_missing=True)
    deleted = replace(make_clip("deleted"), trashed_at=make_clip().made_at)
    assert not files_to_drag([missing, deleted]).hasUrls()
    path = Path("/clips/there.mp4").absolute()
    there = make_clip("there", path=path)
    assert files_to_drag([missing, there]).urls() == [QUrl.fromLocalFile(str(path))]


@needs_byte_names
def test_names_that_are_no_text_are_dragged_and_copied_byte_for_byte() -> None:
    data = files_to_drag([make_clip(path=Path("/clips/\udcff 100%.mp4 "))])
    uri = b"file:///clips/%FF%20100%25.mp4%20"
    assert bytes(data.data("text/uri-list").data()).strip() == uri
    assert bytes(data.data("x-special/gnome-copied-files").data()) == b"copy\n" + uri


def test_clips_are_dragged_out_until_the_button_is_up(
    qtbot: QtBot, view: LibraryView, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[tuple[list[str], QSize]] = []

    def run(drag: QDrag, actions: Qt.DropAction) -> Qt.DropAction:
        names = [url.fileName() for url in drag.mimeData().urls()]
        carried.append((names, drag.pixmap().size()))
        assert actions == Qt.DropAction.CopyAction
        return actions

    # The system's own loop waits for a mouse that a test has not.
    monkeypatch.setattr(QDrag, "exec", run)
    pressed = Qt.MouseButton.LeftButton
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: pressed)
    view.selectAll()
    known: list[Clip] = []
    view.drag_wanted.connect(
        lambda: view.drag(files_to_drag(known)) if known else view.drag_later()
    )
    played: list[Clip] = []
    view.clip_chosen.connect(played.append)
    start = view.visual_rect(1).center()
    qtbot.mousePress(view.viewport(), pressed, pos=start)
    wished: list[int] = []
    view.drag_wanted.connect(lambda: wished.append(len(known)))

    def move(far: int) -> None:
        place = QPointF(start + QPoint(far, 0))
        place_on_screen = view.viewport().mapToGlobal(place)
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            place_on_screen,
            Qt.MouseButton.NoButton,
            pressed,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view.viewport(), moved)

    move(2)
    move(40)
    # The selected clips are not loaded yet: the next move requests the drag again.
    qtbot.waitUntil(lambda: wished == [0])
    known += [make_clip(f"c{n}", path=Path(f"/clips/{n}.mp4")) for n in range(5)]
    move(41)
    qtbot.waitUntil(lambda: bool(carried))
    assert [names for names, _ in carried] == [[f"{n}.mp4" for n in range(5)]]
    assert view.selected_rows() == (range(6),)
    assert played == []
