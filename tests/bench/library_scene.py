"""In its own process: start, typing, scrolling and memory of the real window on a library."""

import asyncio
import os
import random
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from app.bootstrap.window import OpenWindow
from app.bridge.services import Mode
from app.storage.paths import Paths
from app.ui.library.grid.library_view import LibraryView
from tests.bench.library_texts import TYPED
from tests.bench.memory_scene import resident_mb
from tests.bench.pulse import Pulse
from tests.bench.raw_sqlite import raw_searches_ms
from tests.bench.real_window import play

_SETTLE_S = 6.0
_WITHIN_S = 90
_FRAME_S = 1 / 60
_WHEEL_FRAMES = 300
_DRAG_FRAMES = 300
# A fast typist's pause to look at the results.
_KEY_S = 0.08


class Frames(QObject):
    """Reports when the whole window has been repainted."""

    def __init__(self, opened: OpenWindow) -> None:
        super().__init__(opened.window)
        self._painted = asyncio.Event()
        self._last_s = 0.0
        opened.window.installEventFilter(self)

    async def after(self, moment_s: float) -> float:
        """Wait until the window is painted after `moment_s`; returns the time of that paint."""
        while self._last_s < moment_s:
            self._painted.clear()
            await self._painted.wait()
        return self._last_s

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            # The frame is sent to the screen before the loop goes on.
            asyncio.get_running_loop().call_soon(self._on_painted)
        return False

    def _on_painted(self) -> None:
        self._last_s = time.perf_counter()
        self._painted.set()


class SimulatedUser:
    """Waits for the library's grid, types into its search, scrolls it."""

    def __init__(self, opened: OpenWindow) -> None:
        self._session = opened.session
        self._model = opened.session.library_model
        self._pane = opened.window.library
        self._view: LibraryView = self._pane.view
        self._frames = Frames(opened)
        self._found, self._counted = asyncio.Event(), asyncio.Event()
        self._found_s = self._counted_s = 0.0
        self._model.modelReset.connect(self._on_found)
        self._model.total_changed.connect(self._on_counted)

    async def see_grid(self) -> None:
        """Wait until every clip in view is painted with its poster, or there are no clips."""
        await self._counted.wait()
        while self._model.total and not self.is_whole():
            await self._frames.after(time.perf_counter())

    def _on_found(self) -> None:
        self._found_s = time.perf_counter()
        self._found.set()

    def _on_counted(self, total: int) -> None:
        # Without services it only shows that nothing is known yet.
        if self._session.is_open:
            self._counted_s = time.perf_counter()
            self._counted.set()

    def is_whole(self) -> bool:
        """Whether every clip in view is shown with its poster."""
        clips = [self._model.clip(row) for row in self._view.rows_in_view()]
        return bool(clips) and all(
            clip is not None and self._model.poster(clip.clip_id) is not None for clip in clips
        )

    async def type_texts(self) -> tuple[list[float], list[float]]:
        """Type each text; times in ms from each key until its results are painted, and counted."""
        field = self._pane.bar.search_field
        painted_ms, counted_ms = [], []
        for text in TYPED:
            field.clear()
            await asyncio.sleep(_KEY_S)
            await self.see_grid()
            for letter in text:
                began_s, before = time.perf_counter(), self._pane.bar.query()
                self._found.clear()
                self._counted.clear()
                _press(field, letter)
                # A space at the end does not change the query.
                if self._pane.bar.query() != before:
                    await self._found.wait()
                    painted_s = self._found_s
                    # An empty result may already be painted for the letter before.
                    if self._model.total:
                        painted_s = await self._frames.after(self._found_s)
                    await self._counted.wait()
                    painted_ms.append((painted_s - began_s) * 1000)
                    counted_ms.append((self._counted_s - began_s) * 1000)
                await asyncio.sleep(_KEY_S)
        field.clear()
        await asyncio.sleep(_KEY_S)
        return painted_ms, counted_ms

    async def turn_wheel(self) -> list[float]:
        """Turn the wheel one notch a frame; times until each is painted, in ms."""
        viewport = self._view.viewport()
        middle = QPointF(viewport.rect().center())
        down, nothing = QPoint(0, -120), QPoint(0, 0)
        no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        no_phase = Qt.ScrollPhase.NoScrollPhase

        def turn() -> None:
            at = QPointF(viewport.mapToGlobal(middle.toPoint()))
            wheel = QWheelEvent(middle, at, nothing, down, no_button, no_key, no_phase, False)
            QApplication.sendEvent(viewport, wheel)

        return [await self._frame(turn) for _ in range(_WHEEL_FRAMES)]

    async def drag_bar(self) -> list[float]:
        """Drag the scroll bar through all clips and back; times until each frame, in ms."""
        bar = self._view.verticalScrollBar()
        chance = random.Random(_DRAG_FRAMES)
        bar.setSliderDown(True)
        took_ms = []
        for number in range(_DRAG_FRAMES):
            share = 1 - abs(2 * number / _DRAG_FRAMES - 1)
            position = round(share * bar.maximum()) + chance.randint(-40, 40)
            took_ms.append(await self._frame(lambda to=position: bar.setSliderPosition(to)))  # type: ignore[misc]
        bar.setSliderPosition(round(0.7 * bar.maximum()))
        bar.setSliderDown(False)
        return took_ms

    async def _frame(self, move: Any) -> float:
        bar = self._view.verticalScrollBar()
        began_s, before = time.perf_counter(), bar.value()
        move()
        took_s = 0.0
        if bar.value() != before:
            took_s = await self._frames.after(began_s) - began_s
        await asyncio.sleep(max(0.0, _FRAME_S - took_s))
        return took_s * 1000


def _journal_file() -> Path:
    return Paths.find(dict(os.environ)).journal_file


def _press(field: QLineEdit, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, key)


async def scene(opened: OpenWindow) -> dict[str, Any]:
    """Measure the start, idle memory, typing and scrolling."""
    user = SimulatedUser(opened)
    await user.see_grid()
    seen_s = time.monotonic()
    await asyncio.sleep(_SETTLE_S)
    measured: dict[str, Any] = {"seen_s": seen_s, "idle_mb": resident_mb()}
    if not opened.session.library_model.total:
        return measured
    pulse = Pulse("--blame" in sys.argv)
    opened.window.library.bar.full_window_toggled.emit(True)
    await asyncio.sleep(1)
    await user.see_grid()
    pulse.enter("typing")
    measured["typing"], measured["counted"] = await user.type_texts()
    for name, doing in (("wheel", user.turn_wheel), ("scroll bar", user.drag_bar)):
        pulse.enter(name)
        measured[name] = await doing()
        pulse.enter("")
    began_s = time.perf_counter()
    if not user.is_whole():
        await user.see_grid()
    measured["caught_up_s"] = time.perf_counter() - began_s
    pulse.stop()
    measured["used_mb"] = resident_mb()
    measured["raw_ms"] = await asyncio.to_thread(raw_searches_ms, _journal_file())
    measured["phases"] = pulse.summary()
    measured["long_gaps"] = [asdict(gap) for gap in pulse.long_gaps]
    return measured


if __name__ == "__main__":
    play(scene, Mode.REAL, _WITHIN_S)
