"""Where the program searches for garbage: a Qt object must not end on another thread."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.bridge.platform.loop import collect_garbage_here

MANY = 50_000


@pytest.fixture
def searched(qapp: object) -> Iterator[None]:
    """Python collects by itself, as in any program, until `collect_garbage_here` is called."""
    gc.enable()
    place = QObject()
    collect_garbage_here(place)
    yield
    place.deleteLater()
    gc.disable()
    gc.unfreeze()


class Ring(QObject):
    """Something that only a search for garbage can end."""

    def __init__(self) -> None:
        super().__init__()
        self.myself = self


def make_rings() -> None:
    """Plenty of garbage, which makes Python search wherever it may."""
    for _ in range(MANY):
        ring: list[object] = []
        ring.append(ring)


def threads_of_ends() -> list[threading.Thread]:
    """Gets the thread on which a ring, made now, ends."""
    ends: list[threading.Thread] = []
    weakref.finalize(Ring(), lambda: ends.append(threading.current_thread()))
    return ends


def test_a_qt_object_ends_on_its_own_thread(searched: None, qtbot: QtBot) -> None:
    ends = threads_of_ends()
    worker = threading.Thread(target=make_rings)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [threading.main_thread()]
