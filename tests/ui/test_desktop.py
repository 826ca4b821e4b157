"""What Gallop asks of the desktop, on a D-Bus session of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.aio.tasks import TaskSet
from app.bridge.platform.desktop import Desktop
from tests.fakes.session_bus import RecordingService, private_bus


class Failures:
    """Records tasks that failed."""

    def __init__(self) -> None:
        self.errors: list[BaseException] = []

    def report(self, where: str, error: BaseException) -> None:
        self.errors.append(error)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


def test_a_notification_reaches_the_desktop(qapp: QApplication, qtbot: QtBot, bus: str) -> None:
    failures = Failures()
    tasks = TaskSet(failures.report)
    service = RecordingService("org.freedesktop.Notifications", "u", (1,))
    with service.running(bus):
        Desktop(tasks, QIcon()).notify("Your video is ready", "A horse <b>at dawn</b>")
        qtbot.waitUntil(lambda: not tasks.names)
    ((app, _, _, title, text, *_),) = service.calls
    # The desktop reads the text as markup.
    assert (app, title, text) == (
        "Gallop",
        "Your video is ready",
        "A horse &lt;b&gt;at dawn&lt;/b&gt;",
    )
    assert failures.errors == []


def test_the_file_manager_is_shown_the_file(
    qapp: QApplication, qtbot: QtBot, bus: str, tmp_path: Path
) -> None:
    failures = Failures()
    tasks = TaskSet(failures.report)
    service = RecordingService("org.freedesktop.FileManager1")
    with service.running(bus):
        Desktop(tasks, QIcon()).show_in_folder(tmp_path / "白马 🐎.mp4")
        qtbot.waitUntil(lambda: not tasks.names)
    assert service.calls == [([(tmp_path / "白马 🐎.mp4").as_uri()], "")]
    assert failures.errors == []


@pytest.mark.parametrize("has_bus", [True, False])
def test_without_a_notification_service_nothing_happens(
    qapp: QApplication, qtbot: QtBot, bus: str, monkeypatch: pytest.MonkeyPatch, has_bus: bool
) -> None:
    if not has_bus:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    failures = Failures()
    tasks = TaskSet(failures.report)
    Desktop(tasks, QIcon()).notify("Your video is ready", "A horse")
    qtbot.waitUntil(lambda: not tasks.names)
    assert failures.errors == []
