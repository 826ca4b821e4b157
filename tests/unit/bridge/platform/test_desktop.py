"""Notifications and the file manager over a real D-Bus session bus of the test's own."""

import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QIcon
from pytestqt.qtbot import QtBot

from app.aio.tasks import TaskSet
from app.bridge.platform.desktop import Desktop
from tests.patience import PATIENCE_S

pytestmark = pytest.mark.usefixtures("qt_loop")

# The method that was called, and its arguments.
Call = Future[tuple[str, tuple[Any, ...]]]


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        try:
            yield address
        finally:
            daemon.terminate()


@contextmanager
def service(bus: str, name: str, answer: tuple[str, tuple[Any, ...]] | None) -> Iterator[Call]:
    """A service called `name` that answers its first call, with an error if `answer` is None."""
    called: Call = Future()
    with open_dbus_connection(bus) as connection:
        assert Proxy(message_bus, connection).RequestName(name) == (1,)

        def serve() -> None:
            while True:
                message = connection.receive()
                fields = message.header.fields
                if message.header.message_type is not MessageType.method_call:
                    continue
                if answer is None:
                    reply = new_error(message, f"{name}.Refused", "s", ("no",))
                else:
                    reply = new_method_return(message, *answer)
                connection.send(reply)
                called.set_result((fields[HeaderFields.member], message.body))
                return

        thread = threading.Thread(target=serve, name=name)
        thread.start()
        yield called
        thread.join()


class Opened(QObject):
    """Takes what would be opened in a file manager or browser."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def opened() -> Iterator[Opened]:
    opened = Opened()
    for scheme in ("file", "https"):
        QDesktopServices.setUrlHandler(scheme, opened, "take")
    yield opened
    for scheme in ("file", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


class DesktopWithTasks:
    """A Desktop with the tasks it starts."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.failures: list[BaseException] = []
        self.tasks = TaskSet(lambda _, error: self.failures.append(error))
        self.desktop = Desktop(self.tasks, QIcon())

    def finish(self) -> None:
        """Wait until everything that was asked for is done, without an error."""
        self._qtbot.waitUntil(lambda: not self.tasks.names)
        assert self.failures == []


@pytest.fixture
def desktop_with_tasks(qtbot: QtBot) -> DesktopWithTasks:
    return DesktopWithTasks(qtbot)


def test_a_notification_brings_title_and_text(
    bus: str, desktop_with_tasks: DesktopWithTasks
) -> None:
    with service(bus, "org.freedesktop.Notifications", ("u", (7,))) as called:
        desktop_with_tasks.desktop.notify("Your video is ready", "一匹马 🐎")
        desktop_with_tasks.finish()
    member, body = called.result(timeout=PATIENCE_S)
    assert member == "Notify"
    program, replaces, _, title, text, actions, hints, _ = body
    assert (program, replaces, title, text) == ("Gallop", 0, "Your video is ready", "一匹马 🐎")
    assert (actions, hints) == ([], {})


def test_a_notification_shows_a_prompt_as_it_is_not_as_markup(
    bus: str, desktop_with_tasks: DesktopWithTasks
) -> None:
    with service(bus, "org.freedesktop.Notifications", ("u", (7,))) as called:
        desktop_with_tasks.desktop.notify("Your video is ready", "<b>a fox</b> & <img src='x'>")
        desktop_with_tasks.finish()
    _, body = called.result(timeout=PATIENCE_S)
    assert body[4] == "&lt;b&gt;a fox&lt;/b&gt; &amp; &lt;img src='x'&gt;"


def test_the_file_manager_is_pointed_at_the_file(
    bus: str, desktop_with_tasks: DesktopWithTasks, opened: Opened, tmp_path: Path
) -> None:
    clip = tmp_path / "ein Pferd 🐎.mp4"
    with service(bus, "org.freedesktop.FileManager1", ("", ())) as called:
        desktop_with_tasks.desktop.show_in_folder(clip)
        desktop_with_tasks.finish()
    assert called.result(timeout=PATIENCE_S) == ("ShowItems", ([clip.as_uri()], ""))
    assert opened.urls == []


def test_without_a_file_manager_on_the_bus_the_folder_is_opened(
    bus: str, desktop_with_tasks: DesktopWithTasks, opened: Opened, tmp_path: Path
) -> None:
    desktop_with_tasks.desktop.show_in_folder(tmp_path / "clip.mp4")
    desktop_with_tasks.finish()
    assert opened.urls == [QUrl.fromLocalFile(str(tmp_path))]


def test_a_file_manager_that_refuses_is_no_error(
    bus: str, desktop_with_tasks: DesktopWithTasks, opened: Opened, tmp_path: Path
) -> None:
    with service(bus, "org.freedesktop.FileManager1", None):
        desktop_with_tasks.desktop.show_in_folder(tmp_path / "clip.mp4")
        desktop_with_tasks.finish()
    assert opened.urls == [QUrl.fromLocalFile(str(tmp_path))]


def test_without_a_service_a_notification_is_nothing(
    bus: str, desktop_with_tasks: DesktopWithTasks
) -> None:
    desktop_with_tasks.desktop.notify("Your video is ready", "a fox")
    desktop_with_tasks.finish()


@pytest.mark.parametrize(
    "address", [None, "", "unix:path=/nowhere/bus", "autolaunch:", "tcp:host=localhost,port=1"]
)
def test_without_a_bus_nothing_fails(
    address: str | None,
    desktop_with_tasks: DesktopWithTasks,
    opened: Opened,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    desktop_with_tasks.desktop.notify("Your video is ready", "a fox")
    desktop_with_tasks.desktop.show_in_folder(tmp_path / "clip.mp4")
    desktop_with_tasks.finish()
    assert opened.urls == [QUrl.fromLocalFile(str(tmp_path))]


def test_pages_and_folders_are_opened(
    desktop_with_tasks: DesktopWithTasks, opened: Opened, tmp_path: Path
) -> None:
    desktop_with_tasks.desktop.open_page("https://example.com/keys")
    desktop_with_tasks.desktop.open_folder(tmp_path)
    desktop_with_tasks.desktop.open_nearest_folder(tmp_path / "not" / "there yet")
    desktop_with_tasks.finish()
    folder = QUrl.fromLocalFile(str(tmp_path))
    assert opened.urls == [QUrl("https://example.com/keys"), folder, folder]
