"""In its own process: shows the window and each dialog in one look and saves their pictures."""

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from app.bridge.library.poster_cache import PosterSource
from app.bridge.platform.loop import Application, run_on_qt
from app.core.job import JobState
from app.core.settings import Settings
from app.main import load_card
from app.ui.shell.side_rail import SidePart
from app.ui.stage.making_page import Making
from tests.fakes.clips import make_request
from tests.fakes.every_dialog import DIALOGS
from tests.fakes.filled_window import PROMPT, fill, make_job, show_clip
from tests.fakes.languages import in_language
from tests.fakes.shut_window import ShutWindow
from tests.shots.looks import Look

# Events of the window system come and go within this.
_SETTLE_S = 0.3
_PICTURE = QSize(640, 360)


class Shots:
    """Shows one window and saves what its screen shows of it."""

    def __init__(self, shut: ShutWindow, look: Look, folder: Path, only: Sequence[str]) -> None:
        self._shut = shut
        self._window = shut.window
        self._look = look
        self._folder = folder
        self._only = only

    async def take_all(self, files: Path) -> None:
        """Save the pictures of all parts; clips are made in `files`."""
        window = self._window
        window.show()
        window.resize(self._look.width_px, self._look.height_px)
        await self._save(window, "window-first")
        window.stage.show_welcome()
        await self._save(window, "window-welcome")
        self._shut.session.library_model.posters_wanted.connect(self._give_posters)
        fill(window, self._shut.session)
        await self._save(window, "window-filled")
        if self._is_wanted("window-making"):
            window.stage.show_empty()
            window.stage.show_making(Making(make_request(PROMPT), "Generating, 0:42", None))
            await self._save(window, "window-making")
        if self._is_wanted("window-clip"):
            await self._take_clip(files)
        for part in SidePart if window.side_pane.is_compact else ():
            window.side_pane.reveal(part)
            await self._save(window, f"window-part-{part.name.lower()}")
            window.side_pane.close_part()
        window._library.toggle_details()
        await self._save(window, "window-details")
        window._full_library.set_full(True)
        await self._save(window, "window-library")
        window._full_library.set_full(False)
        # In between, as when a user does it.
        await asyncio.sleep(_SETTLE_S)
        window._library.toggle_details()
        self._shut.session.job_changed.emit(make_job(JobState.FAILED))
        await self._save(window, "window-notice")
        await self._take_menus()
        for number, make in enumerate(DIALOGS):
            await self._take_dialog(number, make(window))

    async def _take_clip(self, files: Path) -> None:
        shown = asyncio.get_running_loop().create_future()
        player = self._window.stage.player
        player.frame_shown.connect(lambda: None if shown.done() else shown.set_result(None))
        show_clip(self._window, files)
        await shown
        await self._save(self._window, "window-clip")

    async def _take_menus(self) -> None:
        window = self._window
        entries = [entry.menu() for entry in window.menuBar().actions()]
        for number, menu in enumerate([*entries, window.stage.player.controls.speed_menu]):
            if isinstance(menu, QMenu) and self._is_wanted(f"menu-{number}"):
                menu.popup(window.mapToGlobal(window.rect().center() / 2))
                await self._save(menu, f"menu-{number}", margin_px=8)
                menu.close()

    async def _take_dialog(self, number: int, dialog: QDialog) -> None:
        name = f"dialog-{number:02}-{type(dialog).__name__}"
        if self._is_wanted(name):
            dialog.open()
            await self._save(dialog, name)
            dialog.close()
        dialog.deleteLater()

    def _is_wanted(self, name: str) -> bool:
        return any(word in name for word in self._only)

    async def _save(self, widget: QWidget, name: str, margin_px: int = 0) -> None:
        """Save what the screen shows in the place of `widget`, video and rounded corners too."""
        if not self._is_wanted(name):
            return
        await asyncio.sleep(_SETTLE_S)
        margins = QMargins(margin_px, margin_px, margin_px, margin_px)
        place = widget.frameGeometry().marginsAdded(margins)
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{name}.png"
        if (
            not widget.screen()
            .grabWindow(0, place.x(), place.y(), place.width(), place.height())
            .save(str(path))
        ):
            raise OSError(f"{path} could not be written")

    def _give_posters(self, wanted: dict[str, PosterSource]) -> None:
        model = self._shut.session.library_model
        for number, picture in enumerate(wanted):
            model.set_poster(picture, sunset(number))


def sunset(number: int) -> QImage:
    """One of some pictures that can be told apart."""
    image = QImage(_PICTURE, QImage.Format.Format_RGB32)
    light = QLinearGradient(0, 0, 0, _PICTURE.height())
    light.setColorAt(0, QColor.fromHsv(40 * number % 360, 120, 110))
    light.setColorAt(1, QColor.fromHsv((40 * number + 60) % 360, 160, 230))
    painter = QPainter(image)
    painter.fillRect(image.rect(), light)
    painter.end()
    return image


def main(folder: str, only: str, said: str) -> int:
    """Show the look and save its pictures in `folder`."""
    look = msgspec.json.decode(said, type=Look)
    app = Application([])
    app.setDesktopFileName("gallop")

    async def show(stop: asyncio.Event) -> int:
        with TemporaryDirectory(prefix="gallop-shots-") as files:
            shut = ShutWindow(app, load_card(), Path(files), Settings(theme=look.theme))
            if look.has_contrast:
                shut.theme._on_contrast_changed(Qt.ContrastPreference.HighContrast)
            try:
                await Shots(shut, look, Path(folder), only.split(",")).take_all(Path(files))
            finally:
                await shut.close()
        return 0

    with in_language(app, look.language):
        return run_on_qt(app, show)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
