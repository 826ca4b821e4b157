"""In its own process: the time from a key press in Compose to the painted frame."""

import asyncio
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.bootstrap.window import OpenWindow
from app.bridge.services import Mode
from tests.bench.real_window import play, services_open

_SIZES = (300, 5_000, 100_000)
_KEYS = 60
_WORDS = "A black horse gallops along the shore, camera low over the water. "
_CHINESE = "一匹黑马沿着海岸奔跑，镜头贴近水面。"
_SETTLE_S = 1.0


class NextPaint(QObject):
    """Reports when a widget, and all that was to be painted with it, has been painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._painted = asyncio.Event()
        widget.installEventFilter(self)

    async def wait(self) -> None:
        """Wait for the next paint."""
        self._painted.clear()
        await self._painted.wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._painted.set()
        return False


async def scene(opened: OpenWindow) -> dict[str, Any]:
    """The time of each key in milliseconds, by kind and length of the text."""
    await services_open(opened)
    await asyncio.sleep(_SETTLE_S)
    editors = opened.window.findChildren(QPlainTextEdit)
    prompt = next(editor for editor in editors if editor.accessibleName() == "Prompt")
    paint = NextPaint(prompt.viewport())
    found = {}
    for kind, words in (("English", _WORDS), ("Chinese", _CHINESE)):
        for size in _SIZES:
            prompt.setPlainText((words * (size // len(words) + 1))[:size])
            for place, move in (
                ("end", QTextCursor.MoveOperation.End),
                ("start", QTextCursor.MoveOperation.Start),
            ):
                prompt.moveCursor(move)
                # Longer than the delay of writing the draft.
                await asyncio.sleep(_SETTLE_S)
                took_ms = [await _type(prompt, paint) for _ in range(_KEYS)]
                found[f"{size} characters, {kind}, at the {place}"] = took_ms
    return found


async def _type(prompt: QPlainTextEdit, paint: NextPaint) -> float:
    began_s = time.perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        QApplication.sendEvent(prompt, key)
    await paint.wait()
    return (time.perf_counter() - began_s) * 1000


if __name__ == "__main__":
    play(scene, Mode.REAL)
