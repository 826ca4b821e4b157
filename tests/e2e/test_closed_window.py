"""A closed window and its session leave nothing behind in the process."""

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent

from tests.fakes.real_window import RealWindow


def test_a_closed_window_and_its_session_are_freed(window: RealWindow) -> None:
    left = weakref.ref(window.window), weakref.ref(window.session)
    window.close()
    del window.window, window.session
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [reference() for reference in left] == [None, None]
