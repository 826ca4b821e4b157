"""The files of clips go to other programs: dragged, copied, shown in their folder."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.bridge.platform.desktop import Desktop
from app.core.library.clip_query import ClipQuery
from tests.fakes.real_library import CTRL, LEFT, NONE, PROMPTS, SHIFT, RealLibrary
from tests.fakes.real_window import RealWindow

Key = Qt.Key
COPY = Qt.DropAction.CopyAction


class Editor(QWidget):
    """Another program's window that takes files."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.taken: list[list[Path]] = []

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.taken.append([Path(url.toLocalFile()) for url in event.mimeData().urls()])
        event.acceptProposedAction()

    def drop(self, drag: QDrag, actions: Qt.DropAction) -> Qt.DropAction:
        """What the system does from the beginning of a drag to the button that goes up here."""
        spot, data, handle = QPoint(20, 20), drag.mimeData(), self.windowHandle()
        QApplication.sendEvent(handle, QDragEnterEvent(spot, actions, data, LEFT, NONE))
        drop = QDropEvent(QPointF(spot), actions, data, LEFT, NONE)
        QApplication.sendEvent(handle, drop)
        return drop.dropAction()


@pytest.fixture
def editor(library: RealLibrary, monkeypatch: pytest.MonkeyPatch) -> Iterator[Editor]:
    editor = Editor()
    library.window._qtbot.addWidget(editor)
    editor.show()
    library.window._qtbot.waitExposed(editor)
    # The system's own loop waits for a mouse that a test has not.
    monkeypatch.setattr(QDrag, "exec", editor.drop)
    library.main.activateWindow()
    library.view.setFocus()
    yield editor
    QTest.mouseRelease(library.view.viewport(), LEFT)


def drag_out(library: RealLibrary, row: int) -> None:
    """Press on a clip and move on with the button down."""
    viewport = library.view.viewport()
    start = library.view.visual_rect(row).center()
    QTest.mousePress(viewport, LEFT, NONE, start)
    QTest.mouseMove(viewport, start + QPoint(60, 60))


def let_go(library: RealLibrary) -> None:
    QTest.mouseRelease(library.view.viewport(), LEFT, NONE, QPoint(5, 5))


def test_several_clips_are_dropped_elsewhere_together(
    library: RealLibrary, window: RealWindow, editor: Editor
) -> None:
    library.click(1)
    library.click(3, CTRL)
    wanted = [library.clip(1).path, library.clip(3).path]
    drag_out(library, 3)
    window.wait_for(lambda: bool(editor.taken))
    assert editor.taken == [wanted]
    # A copy: nothing of it leaves the library.
    assert all(path.exists() for path in wanted)
    assert "left out" not in window.notice


def test_clips_that_are_not_loaded_go_along(
    library: RealLibrary, window: RealWindow, editor: Editor
) -> None:
    library.add_many(1_000)
    library.view.scrollToTop()
    # The choice is looked up while the mouse moves already.
    library.press(Key.Key_A, CTRL)
    drag_out(library, 0)
    viewport, places = library.view.viewport(), count(60)

    def is_taken() -> bool:
        QTest.mouseMove(viewport, QPoint(60 + next(places) % 50, 100))
        return bool(editor.taken)

    window.wait_for(is_taken)
    (taken,) = editor.taken
    assert len(taken) == len(set(taken)) == 1_000 + len(PROMPTS)
    assert "left out" not in window.notice


def test_more_than_can_be_known_are_not_dragged_and_it_is_said(
    library: RealLibrary, window: RealWindow, editor: Editor
) -> None:
    library.add_many(5_000)
    library.view.scrollToTop()
    library.press(Key.Key_A, CTRL)
    drag_out(library, 0)
    window.wait_for(lambda: "You can drag up to" in window.notice)
    assert window.notice == (
        "You can drag up to 5,000 clips at once, and 5,004 are selected. Select fewer clips "
        "and try again."
    )
    assert editor.taken == []


def test_what_does_not_go_along_is_said(
    library: RealLibrary, window: RealWindow, editor: Editor
) -> None:
    gone, *others = [library.clip(row).path for row in range(4)]
    gone.rename(gone.with_suffix(".elsewhere"))
    window.session.library_watcher.scan()
    window.wait_for(lambda: library.clip(0).is_missing)
    library.press(Key.Key_A, CTRL)
    drag_out(library, 1)
    window.wait_for(lambda: bool(editor.taken))
    assert editor.taken == [others]
    left_out = (
        "1 of 4 clips is left out: it is in the trash or its file is missing. To include it, "
        "choose “Restore” or “Locate”."
    )
    assert window.notice == left_out
    let_go(library)
    window.window._notice_bar.clear("no-file")
    # Neither when they are copied.
    library.press(Key.Key_C, CTRL)
    assert clipboard_paths() == others
    assert window.notice == left_out


def test_deleted_clips_are_not_dragged_by_their_old_names(
    library: RealLibrary, window: RealWindow, editor: Editor
) -> None:
    old, other = library.clip(0).path, library.clip(2).path
    library.press(Key.Key_Delete)
    library.wait_for_names(3)
    # Now another clip has the name that the deleted one had.
    old.write_bytes(other.read_bytes())
    library.pane.show_query(ClipQuery(trashed_only=True))
    library.wait_for_names(1)
    library.view.setCurrentIndex(library.model.index(0))
    drag_out(library, 0)
    window.wait_for(lambda: window.notice.startswith("This clip is in the trash"))
    assert editor.taken == []


def test_a_drag_of_no_clips_says_nothing(
    library: RealLibrary, window: RealWindow, editor: Editor
) -> None:
    """The press with Ctrl held down lets go of the one clip that was chosen."""
    start = library.view.visual_rect(0).center()
    QTest.mousePress(library.view.viewport(), LEFT, CTRL, start)
    assert library.chosen() == []
    with window._qtbot.waitSignal(library.view.drag_wanted):
        QTest.mouseMove(library.view.viewport(), start + QPoint(40, 0))
    let_go(library)
    assert window.notice == "4 clips were added to your library."
    assert editor.taken == []


def clipboard_paths() -> list[Path]:
    return [Path(url.toLocalFile()) for url in QGuiApplication.clipboard().mimeData().urls()]


def test_several_files_are_copied_in_their_order(library: RealLibrary) -> None:
    library.click(2)
    library.click(0, CTRL)
    library.click(3, CTRL)
    paths = [library.clip(row).path for row in (0, 2, 3)]
    library.press(Key.Key_C, CTRL)
    assert clipboard_paths() == paths
    data: QMimeData = QGuiApplication.clipboard().mimeData()
    encoded = QUrl.ComponentFormattingOption.FullyEncoded
    lines = bytes(data.data("x-special/gnome-copied-files").data()).decode().split("\n")
    assert lines == ["copy", *(QUrl.fromLocalFile(str(path)).toString(encoded) for path in paths)]


def test_a_clip_is_shown_in_its_folder_by_key(
    library: RealLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(Desktop, "show_in_folder", lambda desktop, path: shown.append(path))
    library.press(Key.Key_Right)
    library.press(Key.Key_E, CTRL | SHIFT)
    assert shown == [library.clip(1).path]
    # Of several there is no one folder.
    library.click(2, CTRL)
    library.press(Key.Key_E, CTRL | SHIFT)
    assert len(shown) == 1


def choose_three(library: RealLibrary) -> None:
    library.click(0)
    library.click(1, CTRL)
    library.click(2, CTRL)


def test_several_clips_are_copied_into_a_folder(
    library: RealLibrary, window: RealWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "for the client"
    folder.mkdir()
    paths = [library.clip(row).path for row in range(3)]
    # A name that is in use there.
    (folder / paths[0].name).write_bytes(b"theirs")
    choose_three(library)
    assert library.actions.save_copy.text() == "Save copies to…"
    library.press(Key.Key_S, CTRL)
    library.choose_file("copies_chooser", folder)
    window.wait_for(lambda: window.notice == "3 copies saved to “for the client”.")
    assert (folder / paths[0].name).read_bytes() == b"theirs"
    copies = sorted(each.read_bytes() for each in folder.iterdir())
    assert copies == sorted([b"theirs", *(path.read_bytes() for path in paths)])


def test_several_clips_are_exported_without_their_recipes(
    library: RealLibrary, window: RealWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    choose_three(library)
    names = library.names()
    library.actions.export_plain.trigger()
    library.choose_file("exports_chooser", folder)
    window.wait_for(lambda: window.notice == "3 copies saved to “out”.")
    exported = sorted(each.name for each in folder.iterdir())
    assert exported == ["Clip 2.mp4", "Clip 3.mp4", "Clip.mp4"]
    for each in folder.iterdir():
        assert not any(name.encode() in each.read_bytes() for name in names)
    # What cannot be copied is reported beside the others.
    library.clip(1).path.unlink()
    library.actions.export_plain.trigger()
    library.choose_file("exports_chooser", folder)
    window.wait_for(lambda: len(list(folder.iterdir())) == 5)
    texts = lambda: [notice.text for notice in window.window._notice_bar.notices()]  # noqa: E731
    window.wait_for(lambda: "2 copies saved to “out”." in texts())
    window.wait_for(lambda: any("is no longer at" in text for text in texts()))


def test_several_clips_are_shown_in_their_folders(
    library: RealLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[list[Path]] = []
    monkeypatch.setattr(Desktop, "show_all_in_folder", lambda _, paths: shown.append(list(paths)))
    choose_three(library)
    library.actions.show_in_folder.trigger()
    assert shown == [[library.clip(row).path for row in range(3)]]
