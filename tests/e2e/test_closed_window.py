"""A closed window and its session leave nothing behind in the process."""

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from tests.fakes.real_window import RealWindow


def test_a_closed_window_and_its_session_are_freed(window: RealWindow, qtbot: QtBot) -> None:
    left = weakref.ref(window.window), weakref.ref(window.session)
    window.close()
    del window.window, window.session

    def is_freed() -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return all(reference() is None for reference in left)

    # A thread may still hold the last of its work.
    qtbot.waitUntil(is_freed)
