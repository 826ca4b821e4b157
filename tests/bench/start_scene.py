"""In its own process: when the window was first painted and when its services were open."""

from __future__ import annotations

import asyncio
import sys
import time
from typing import TYPE_CHECKING, Any

from app.bootstrap.imports import prepare_imports

# As the program does before it imports its other modules.
prepare_imports()

from PySide6.QtCore import QEvent, QObject  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402

if TYPE_CHECKING:
    from app.bootstrap.window import OpenWindow


class FirstPaint(QObject):
    """Records when a widget is painted for the first time."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self.cpu_s = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.painted.done():
            # The frame is sent to the screen before the loop goes on.
            asyncio.get_running_loop().call_soon(self._on_painted)
        return False

    def _on_painted(self) -> None:
        if not self.painted.done():
            self.cpu_s = time.process_time()
            self.painted.set_result(time.monotonic())


async def scene(opened: OpenWindow) -> dict[str, Any]:
    """Both times in seconds of the monotonic clock, which the parent process shares."""
    from tests.bench.real_window import services_open

    handle = opened.window.windowHandle()
    if handle.isExposed():
        raise RuntimeError("the window was painted before this could look")
    whole = opened.window.centralWidget()
    assert whole is not None
    first_paint = FirstPaint(whole)
    await services_open(opened)
    opened_s = time.monotonic()
    painted_s = await first_paint.painted
    return {"painted_s": painted_s, "opened_s": opened_s, "cpu_s": first_paint.cpu_s}


if __name__ == "__main__":
    from app.bridge.services import Mode
    from tests.bench.real_window import play

    play(scene, Mode.DEMO if "--demo" in sys.argv else Mode.REAL)
