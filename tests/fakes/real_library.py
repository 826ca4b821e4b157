"""Controls the library of the real window: real clips in its folder, keys, clicks and drops."""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QSlider, QWidget

from app.core.library.clip import Clip, ClipAnnotations, Recipe
from app.core.request import GenerationRequest
from app.media.recipe import PyAvRecipes
from app.storage.library.clip_writing import write_clip as write_row
from tests.fakes.clips import MODEL_ID, make_clip, write_clip
from tests.fakes.real_window import RealWindow

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
PROMPTS = ("A lab in the lake", "雪山下的白马，缓慢推近", "Neon rain", "Old tram in Lisbon")
MADE_AT = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


def write_gallop_clip(
    path: Path, prompt: str, number: int = 0, ratio: str = "16:9", resolution: str = "720P"
) -> Path:
    """Write a real clip with its recipe, as Gallop on another machine would; each is different."""
    path.parent.mkdir(parents=True, exist_ok=True)
    across, down = (int(part) * 10 for part in ratio.split(":"))
    write_clip(path, across + 2 * number, down, duration_s=0.5)
    recipe = Recipe(
        request=GenerationRequest(MODEL_ID, prompt, resolution, ratio, 3 + number),
        take_id=f"take-{number}-{len(prompt)}",
        api_job_id=f"6563a1b2c3d4e5f6a7b8c9{number:02}",
        cost_usd=Decimal("0.387"),
        made_at=MADE_AT + timedelta(hours=number),
        app_version="1.0",
    )
    # In a thread, where no event loop runs yet.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, PyAvRecipes().write(path, recipe)).result()
    return path


class RealLibrary:
    """The library of `window`; rows are counted from 0 in the visible order."""

    def __init__(self, window: RealWindow) -> None:
        self.window = window
        self.pane = window.window.library
        self.view = self.pane.view
        self.model = window.session.library_model
        self.actions = self.pane.clip_actions
        self.main = window.window

    @property
    def folder(self) -> Path:
        """The clips' folder of this window."""
        clips_dir = self.window.session.clips_dir
        assert clips_dir is not None
        return clips_dir

    @property
    def cell_px(self) -> int:
        """The cell width that the user has set."""
        return self.window.named(QSlider, "Thumbnail size").value()

    # --- clips -------------------------------------------------------------------------------

    def take_in(self, folder: Path, count: int) -> None:
        """Import a folder as the menu does, and wait until `count` clips are shown."""
        imported: list[object] = []
        self.window.session.import_service.imported.connect(imported.append)
        self.window.session.import_service.add_all((), [folder])
        self.window.wait_for(lambda: bool(imported))
        self.wait_for_names(count)

    def add_many(self, count: int, title_of: Callable[[int], str] = lambda _: "") -> None:
        """Add the clips c0, c1, …, which have no files."""
        plain = (make_clip(f"c{n}", path=Path(f"/gone/{n}.mp4")) for n in range(count))
        self.add(
            [
                replace(clip, annotations=ClipAnnotations(title=title_of(n)))
                for n, clip in enumerate(plain)
            ]
        )

    def add(self, clips: Sequence[Clip]) -> None:
        """Write `clips` to the library, and set the keyboard focus to the list."""

        def write(connection: sqlite3.Connection) -> None:
            for clip in clips:
                write_row(connection, clip)

        services, total = self.window.session._lifecycle.services, self.model.total
        assert services is not None
        task = self.window._loop.create_task(services.library.database.run(write))
        self.window.wait_for(task.done)
        self.window.session.library_loader.refresh()
        self.window.wait_for(lambda: self.model.total == total + len(clips))
        self.view.setFocus()

    def wait_for_names(self, count: int) -> None:
        """Wait until `count` clips are shown and loaded."""
        self.window.wait_for(
            lambda: self.model.total == count and all(self.model.clip(r) for r in range(count))
        )

    def names(self) -> list[str]:
        """The names of the clips in the visible order."""
        return self.window.names_in("Library")

    def clip(self, row: int) -> Clip:
        """The clip in a row."""
        clip = self.model.clip(row)
        assert clip is not None
        return clip

    def row_of(self, name: str) -> int:
        """The row of the clip with this name."""
        return self.names().index(name)

    def chosen(self) -> list[str]:
        """The names of the chosen clips, in their order."""
        rows = [row for part in self.view.selected_rows() for row in part]
        return [self.clip(row).name for row in rows]

    def new(self) -> list[str]:
        """The names of the clips that are marked as new, in the visible order."""
        rows = map(self.clip, range(self.model.total))
        return [clip.name for clip in rows if self.model.is_new(clip.clip_id)]

    def wait_for_new(self, *names: str) -> None:
        """Wait until just these clips are marked as new, and no clip is chosen."""
        self.window.wait_for(lambda: self.new() == list(names) and not self.chosen())
        self.settle()

    def text(self, name: str) -> str:
        """The text of a label in the pane; empty while it is hidden."""
        label = self.pane.findChild(QLabel, name)
        assert label is not None
        return label.text() if label.isVisible() else ""

    # --- keys and mouse ----------------------------------------------------------------------

    def click(self, row: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Click a clip, and wait until its actions are known."""
        self.view.scrollTo(self.model.index(row))
        center = self.view.visual_rect(row).center()
        QTest.mouseClick(self.view.viewport(), LEFT, modifiers, center)
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key in the focused widget."""
        QTest.keyClick(QApplication.focusWidget() or self.main, key, modifiers)

    def settle(self) -> None:
        """Wait until the actions match the selection."""
        self.window.wait_for(lambda: [clip.name for clip in self.actions.clips] == self.chosen())

    def wait_for_chosen(self, *names: str) -> None:
        """Wait until exactly these clips are chosen and their actions are known."""
        self.window.wait_for(lambda: self.chosen() == list(names))
        self.settle()

    def choose_file(self, chooser_name: str, path: Path) -> None:
        """Answer the file dialog with this name."""
        chooser = self.window.dialog(chooser_name)
        assert isinstance(chooser, QFileDialog)
        # As a click on its button would; a test cannot click the system's own dialog.
        chooser.fileSelected.emit(str(path))
        chooser.close()

    # --- drops -------------------------------------------------------------------------------

    def drop(self, data: QMimeData, on: QWidget | None = None) -> bool:
        """Drop from another program onto a widget's middle; returns whether it was accepted."""
        target = on or self.main
        spot = QPointF(target.mapTo(self.main, target.rect().center()))
        handle = self.main.windowHandle()
        copy = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(spot.toPoint(), copy, data, LEFT, NONE)
        QApplication.sendEvent(handle, enter)
        move = QDragMoveEvent(spot.toPoint(), copy, data, LEFT, NONE)
        QApplication.sendEvent(handle, move)
        drop = QDropEvent(spot, copy, data, LEFT, NONE)
        QApplication.sendEvent(handle, drop)
        return drop.isAccepted()

    def drop_files(self, *paths: Path, on: QWidget | None = None) -> bool:
        """Drop files as a file manager does."""
        return self.drop(urls_of(paths), on)


def urls_of(paths: Sequence[Path]) -> QMimeData:
    """MIME data with file URLs, as of another program."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data
