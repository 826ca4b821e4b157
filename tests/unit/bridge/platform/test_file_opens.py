"""Files that are to be opened wait for a window, however they come."""

from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.bridge.platform.file_opens import FileOpens
from tests.platforms import IS_WINDOWS

FIRST, SECOND, THIRD = Path("/a horse.mp4"), Path("/黑马 é.mp4"), Path("/third.mp4")


def test_what_comes_before_the_window_waits_for_it() -> None:
    opens = FileOpens((FIRST,))
    opens.offer((SECOND,))
    taken: list[tuple[Path, ...]] = []
    opens.deliver_to(taken.append)
    opens.offer((THIRD,))
    assert taken == [(FIRST, SECOND), (THIRD,)]


def test_without_files_nothing_is_reported() -> None:
    taken: list[tuple[Path, ...]] = []
    FileOpens(()).deliver_to(taken.append)
    assert taken == []


def test_a_file_can_come_by_an_event(qapp: QApplication) -> None:
    opens = FileOpens(())
    taken: list[tuple[Path, ...]] = []
    opens.deliver_to(taken.append)
    qapp.installEventFilter(opens)
    try:
        qapp.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(SECOND))))
        qapp.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/clip")))
        qapp.sendEvent(qapp, QFileOpenEvent(QUrl("file://localhost/clips/%FF.mp4")))
        qapp.sendEvent(qapp, QEvent(QEvent.Type.User))
    finally:
        qapp.removeEventFilter(opens)
    # No file of Windows has the name of the second.
    odd = [] if IS_WINDOWS else [(Path("/clips/\udcff.mp4"),)]
    assert taken == [(SECOND,), *odd]
