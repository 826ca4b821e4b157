"""Controls the real window as a user does: by names, keys and clicks."""

import asyncio
import os
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QFont, QImage, QInputMethodEvent, QPainter
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from app.bootstrap.environment import read_environment
from app.bootstrap.window import open_window
from app.bridge.services import Mode
from app.bridge.session import Session
from app.core import problems
from app.core.job import Job
from app.core.library.clip import Clip
from app.core.model_card import ModelCard
from app.ui.main_window import MainWindow
from app.ui.queue.job_text import job_state_text

Kind = TypeVar("Kind", bound=QWidget)


class RealWindow:
    """One window of the program in this process, with the environment at its opening."""

    window: MainWindow
    session: Session

    def __init__(
        self, app: QApplication, qtbot: QtBot, loop: asyncio.AbstractEventLoop, card: ModelCard
    ) -> None:
        self._app = app
        self._qtbot = qtbot
        self._loop = loop
        self._card = card
        self._stop = asyncio.Event()
        self._living: asyncio.Task[None] | None = None
        self.clips: list[Clip] = []
        self.accepted: list[Job] = []
        self.own_mistakes: list[str] = []

    # --- life --------------------------------------------------------------------------------

    def show(self, mode: Mode | None = Mode.REAL) -> None:
        """Show the window and begin to open its services; not yet without a `mode`."""
        shown = self._loop.create_future()
        self._living = self._loop.create_task(self._live(mode, shown), name="the real window")
        self._qtbot.waitUntil(shown.done)

    def open(self, mode: Mode = Mode.REAL) -> None:
        """Show the window and wait until its services are open."""
        self.show(mode)
        self.wait_for(lambda: self.session.is_open)
        self._qtbot.waitUntil(lambda: self.text("key_source") != "")

    def close(self) -> None:
        """Close the window as its close button does, and wait until all its work has ended."""
        if self._living is None:
            return
        self._stop.set()
        self._qtbot.waitUntil(self._living.done)
        self._living.result()
        self._living = None

    async def _live(self, mode: Mode | None, shown: "asyncio.Future[None]") -> None:
        environment = read_environment(os.environ)
        async with open_window(self._app, self._card, environment) as opened:
            self.window, self.session = opened.window, opened.session
            opened.shown.exchanged.connect(lambda: setattr(self, "window", opened.window))
            self.session.clip_kept.connect(self.clips.append)
            self.session.generate_accepted.connect(self.accepted.extend)
            self.session.problem_met.connect(self._on_problem)
            self.window.activateWindow()
            if mode is not None:
                self.session.open(mode)
            shown.set_result(None)
            await self._stop.wait()

    def _on_problem(self, problem: object) -> None:
        if getattr(problem, "kind", None) is problems.internal:
            self.own_mistakes.append(str(problem))

    # --- finding and waiting -----------------------------------------------------------------

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        """Run the event loop until `is_so()` and the notices are updated."""
        # Notices follow the jobs at the end of the same iteration of the event loop.
        # Another language exchanges the window meanwhile.
        try:
            self._qtbot.waitUntil(
                lambda: is_so() and not self.window._notices._jobs_changed.isActive()
            )
        except TimeoutError as error:
            error.add_note(f"The notice bar says: “{self.notice}”")
            raise

    def named(self, kind: type[Kind], name: str) -> Kind:
        """The visible widget of `kind` with this accessible name."""
        found = [w for w in self.window.findChildren(kind) if w.accessibleName() == name]
        assert found, f"no {kind.__name__} is called “{name}”"
        return next((widget for widget in found if widget.isVisible()), found[0])

    def label(self, name: str) -> QLabel:
        """The label with this object name."""
        label = self.window.findChild(QLabel, name)
        assert label is not None, f"no label is called {name}"
        return label

    def text(self, name: str) -> str:
        """The text of the label or button with this object name; empty while it is hidden."""
        shown = self.window.findChild(QAbstractButton, name) or self.label(name)
        return shown.text() if shown.isVisible() else ""

    @property
    def notice(self) -> str:
        """The text in the notice bar; empty without a notice."""
        label = self.label("notice_text")
        return label.accessibleName() if label.isVisible() else ""

    def click(self, name: str) -> None:
        """Click the button with this accessible name or, for a notice's action, this text."""
        # A layout shows added widgets a moment later.
        self.wait_for(lambda: bool(self._buttons(name)))
        QTest.mouseClick(self._buttons(name)[0], Qt.MouseButton.LeftButton)

    def _buttons(self, name: str) -> list[QAbstractButton]:
        buttons = self.window.findChildren(QAbstractButton)
        return [b for b in buttons if name in (b.accessibleName(), b.text()) and b.isVisible()]

    def choose(self, menu_name: str, action_name: str) -> None:
        """Choose an entry of the open menu; both by object name."""
        menus = self.window.findChildren(QMenu, menu_name)
        menu = next(menu for menu in menus if menu.isVisible())
        entry = next(entry for entry in menu.actions() if entry.objectName() == action_name)
        where = menu.actionGeometry(entry).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=where)

    def dialog(self, name: str) -> QDialog:
        """The dialog with this object name, once it is open."""
        self.wait_for(lambda: any(d.isVisible() for d in self._dialogs(name)))
        return next(d for d in self._dialogs(name) if d.isVisible())

    def _dialogs(self, name: str) -> Sequence[QDialog]:
        return self.window.findChildren(QDialog, name)

    # --- Compose -----------------------------------------------------------------------------

    @property
    def prompt(self) -> QPlainTextEdit:
        """The prompt's editor."""
        return self.named(QPlainTextEdit, "Prompt")

    def type_prompt(self, text: str) -> None:
        """Replace the prompt key by key; characters without a key by an input method."""
        self.prompt.setFocus()
        QTest.keyClick(self.prompt, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(self.prompt, Qt.Key.Key_Delete)
        if text.isascii():
            QTest.keyClicks(self.prompt, text)
        else:
            composed = QInputMethodEvent()
            composed.setCommitString(text)
            QApplication.sendEvent(self.prompt, composed)

    def set_number(self, name: str, number: int) -> None:
        """Type a number into the field with this accessible name."""
        field = self.named(QSpinBox, name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, str(number))

    def generate(self, prompt: str, *, takes: int = 1) -> None:
        """Type a prompt for the shortest and smallest clip, and press Generate."""
        self.type_prompt(prompt)
        self.click("720P")
        self.set_number("Duration", 3)
        self.set_number("Takes", takes)
        self.press_generate()

    def press_generate(self) -> None:
        """Press Generate, but not within the double-click time of the last press."""
        button = self.named(QPushButton, "Generate")
        self.wait_for(lambda: not button.findChild(QTimer).isActive())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def price(self) -> str:
        """The price on the Generate button."""
        return self.named(QPushButton, "Generate").text().removeprefix("Generate").strip()

    # --- Stage and side pane -----------------------------------------------------------------

    def wait_for_clip(self, count: int = 1) -> Clip:
        """Wait until `count` clips are saved; returns the last one."""
        self.wait_for(lambda: len(self.clips) >= count)
        return self.clips[-1]

    def jobs(self) -> tuple[Job, ...]:
        """The jobs in the queue."""
        return self.session.queue_model.jobs()

    def states(self) -> list[str]:
        """The state text of each job in the queue, as for a screen reader; the folded ones last."""
        listed = self._spoken("Queue", Qt.ItemDataRole.AccessibleDescriptionRole)
        folded = self.jobs()[len(listed) :]
        return [*listed, *(job_state_text(job, None, None, None) for job in folded)]

    def unfold(self) -> None:
        """List the jobs that ended, as a click on their fold does."""
        if self.session.queue_model.is_folded:
            self.click(self.text("queue_fold"))

    def wait_for_state(self, text: str) -> None:
        """Wait until some job in the queue is in this state."""
        self.wait_for(lambda: any(text in state for state in self.states()))

    def names_in(self, list_name: str) -> list[str]:
        """The names of the items of Queue or Library."""
        return self._spoken(list_name, Qt.ItemDataRole.AccessibleTextRole)

    def _spoken(self, list_name: str, role: Qt.ItemDataRole) -> list[str]:
        model = self.named(QListView, list_name).model()
        return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]

    @property
    def video(self) -> QRect:
        """The rectangle of the video on the screen."""
        video = self.window.findChild(QVideoWidget, "video")
        assert video is not None
        return QRect(video.mapToGlobal(QPoint(0, 0)), video.size())

    def grab(self, area: QRect) -> QImage:
        """The pixels of the screen, since the system paints a video, not the widget."""
        pixels = self.window.screen().grabWindow(0, area.x(), area.y(), area.width(), area.height())
        return pixels.toImage().convertToFormat(QImage.Format.Format_RGB32)

    def enter_text(self, dialog: QDialog, field_name: str, text: str) -> None:
        """Type into a dialog's field, by object name."""
        field = dialog.findChild(QLineEdit, field_name)
        assert field is not None
        QTest.keyClicks(field, text)


def brightness(image: QImage) -> float:
    """The mean lightness of `image`, from 0 to 255."""
    grays = _grays(image)
    return sum(grays) / len(grays)


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of two pictures of equal size, from 0 to 255."""
    pairs = list(zip(_grays(one), _grays(other), strict=True))
    return sum(abs(a - b) for a, b in pairs) / len(pairs)


def ink_runs(image: QImage) -> list[int]:
    """The heights of the lines of text in `image`, from top to bottom, in pixels."""
    ground = image.pixel(0, 0)
    rows = [
        any(image.pixel(x, y) != ground for x in range(image.width()))
        for y in range(image.height())
    ]
    return [len(list(run)) for has_ink, run in groupby(rows) if has_ink]


def unclipped_ink(text: str, font: QFont) -> list[int]:
    """`ink_runs` of `text` in `font` with all the room it needs."""
    image = QImage(600, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(20, 40, text)
    painter.end()
    return ink_runs(image)


def _grays(image: QImage) -> list[int]:
    small = image.scaled(32, 32).convertToFormat(QImage.Format.Format_Grayscale8)
    return [small.pixelColor(x, y).value() for x in range(32) for y in range(32)]
