"""The help menu in the real window: a newer version, diagnostics, and a key that is forgotten."""

import json
import os
import threading
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import keyring.core
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPlainTextEdit, QPushButton

import app.api.releases
import app.bootstrap.help
from app import __version__
from app.api.releases import PublishedReleases
from app.core.job import JobState
from app.ui.help.help_controller import HelpController
from tests.fakes.real_window import RealWindow

KEY = "Planted+In/Keyring-0123456789"
MakeWindow = Callable[[], RealWindow]


class OneKey:
    """A keyring in memory with one key in it.

    No KeyringBackend: keyring asks every class of those there is, also in other tests.
    """

    def __init__(self) -> None:
        self.kept: str | None = KEY

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept = None


@pytest.fixture
def one_key(monkeypatch: pytest.MonkeyPatch) -> OneKey:
    backend = OneKey()
    monkeypatch.setattr(keyring.core, "_keyring_backend", backend)
    return backend


class Releases:
    """A list of releases on loopback with one release; it records each request."""

    def __init__(self) -> None:
        self.tag = "v99.0.0"
        self.received: list[str] = []
        self.url = ""

    def body(self) -> bytes:
        notes = "## News\n<img src=x> <b>bold</b>"
        return json.dumps({"tag_name": self.tag, "body": notes}).encode()


@pytest.fixture
def releases(monkeypatch: pytest.MonkeyPatch) -> Iterator[Releases]:
    reported = Releases()

    class _Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            reported.received.append(f"{self.requestline}\n{self.headers}")
            body = reported.body()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), _Answer) as server:
        reported.url = f"http://127.0.0.1:{server.server_port}"
        there = partial(PublishedReleases, base_url=reported.url)
        monkeypatch.setattr(app.api.releases, "PublishedReleases", there)
        monkeypatch.setattr(app.bootstrap.help, "repository_name", lambda: "somebody/gallop")
        thread = threading.Thread(target=server.serve_forever, name="releases")
        thread.start()
        try:
            yield reported
        finally:
            server.shutdown()
            thread.join()


def notices(window: RealWindow) -> str:
    """All texts of the notice bar, visible or not."""
    return " ".join(notice.text for notice in window.window._notice_bar.notices())


def choose_in_menu(window: RealWindow, words: str) -> None:
    menus = [entry.menu() for entry in window.window.menuBar().actions()]
    entries = [entry for menu in menus if menu for entry in menu.actions()]
    next(entry for entry in entries if words in entry.text().replace("&", "")).trigger()


def test_a_newer_version_is_reported_and_its_page_opened(
    window: RealWindow, releases: Releases, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    choose_in_menu(window, "Check for updates")
    window.wait_for(lambda: window.notice.startswith("Gallop 99.0.0 is available"))
    window.click("Details")
    details = window.named(QPlainTextEdit, "Details of the notice")
    assert details.toPlainText() == "## News\n<img src=x> <b>bold</b>"
    window.click("Open download page")
    assert opened == ["https://github.com/somebody/gallop/releases/latest"]
    (request,) = releases.received
    assert "e2e-key" not in request
    assert "User-Agent: Gallop\r" in request.replace("\n", "\r")


def test_the_newest_version_is_said_to_who_asks(window: RealWindow, releases: Releases) -> None:
    releases.tag = f"v{__version__}"
    newest = f"You have the newest version, Gallop {__version__}."
    for _ in range(2):
        choose_in_menu(window, "Check for updates")
        window.wait_for(lambda: window.notice == newest)
        window.click("Dismiss notice")
    assert len(releases.received) == 2


def test_a_copy_that_knows_no_place_says_so(
    window: RealWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.bootstrap.help, "repository_name", lambda: "")
    choose_in_menu(window, "Check for updates")
    window.wait_for(lambda: "This copy has no update address" in window.notice)


def test_no_one_is_asked_without_an_action(window: RealWindow, releases: Releases) -> None:
    window.window.findChild(HelpController)._help_services.updates.look_if_due()
    assert releases.received == []
    window.window._preferences.change(weekly_update_look=True)
    window.window.findChild(HelpController)._help_services.updates.look_if_due()
    window.wait_for(lambda: window.notice.startswith("Gallop 99.0.0"))
    window.wait_for(lambda: window.window._preferences.settings.looked_for_update_at != "")


def test_diagnostics_are_saved_through_the_window(
    make_window: MakeWindow,
    one_key: OneKey,
    simulator_url: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("SHORTAPI_BASE_URL", simulator_url)
    window = make_window()
    window.open()
    window.generate("A vixen crosses the ford")
    window.wait_for_clip()
    choose_in_menu(window, "Save diagnostics")
    dialog = window.dialog("diagnostics_dialog")
    save = dialog.findChild(QPushButton, "save_diagnostics")
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    chooser = dialog.findChild(QFileDialog, "diagnostics_chooser")
    path = tmp_path / "d.zip"
    chooser.fileSelected.emit(str(path))
    chooser.close()
    words = dialog.findChild(QLabel, "diagnostics_words")
    window.wait_for(lambda: str(path) in words.text())
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name).decode() for name in archive.namelist()}
    whole = path.read_bytes() + "".join(members.values()).encode()
    assert b"Planted" not in whole
    assert b"vixen" not in whole
    assert "everything works" in members["healthcheck.txt"]
    assert "saved: 1" in members["jobs.txt"]
    dialog.close()


def test_a_forgotten_key_is_gone_and_jobs_wait_for_another(
    make_window: MakeWindow,
    one_key: OneKey,
    simulator_url: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SHORTAPI_BASE_URL", simulator_url)
    window = make_window()
    window.open()
    assert window.text("key_source") == "Key from your system keyring"
    choose_in_menu(window, "API key…")
    dialog = window.dialog("key_dialog")
    QTest.mouseClick(dialog.findChild(QPushButton, "forget_key"), Qt.MouseButton.LeftButton)
    asked = window.dialog("forget_key_dialog")
    accept = asked.findChild(QPushButton, "forget_key_accept")
    QTest.mouseClick(accept, Qt.MouseButton.LeftButton)
    result = dialog.findChild(QLabel, "key_result")
    window.wait_for(lambda: "The key was removed" in result.text())
    assert one_key.kept is None
    dialog.close()
    assert window.text("key_source") == "No API key yet"
    window.generate("A heron waits")
    window.wait_for(lambda: "There is no API key yet" in window.notice)
    (job,) = window.jobs()
    assert job.state is JobState.QUEUED
    window.click("Enter API key")
    again = window.dialog("key_dialog")
    assert not again.findChild(QPushButton, "forget_key").isVisible()
    window.enter_text(again, "api_key", "another-key")
    again.findChild(QCheckBox, "send_waiting").click()
    QTest.mouseClick(again.findChild(QPushButton, "save_key"), Qt.MouseButton.LeftButton)
    window.wait_for_clip()
    assert one_key.kept == "another-key"


def test_settings_of_a_newer_version_are_obeyed_and_left_alone(
    make_window: MakeWindow, simulator_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHORTAPI_BASE_URL", simulator_url)
    monkeypatch.setenv("SHORTAPI_KEY", "e2e-key")
    settings = Path(os.environ["GALLOP_HOME"]) / "settings.json"
    settings.parent.mkdir(parents=True)
    content = '{"format": 7, "cap_per_day_usd": "0.10", "theme": {"of": "the future"}}'
    settings.write_text(content, encoding="utf-8")
    window = make_window()
    window.open()
    window.wait_for(lambda: "saved by a newer Gallop (format 7" in window.notice)
    window.generate("A horse")
    window.wait_for(lambda: "more than your limit of $0.10 per day" in notices(window))
    assert window.jobs() == ()
    window.window._preferences.change(loop=True)
    window.close()
    assert settings.read_text(encoding="utf-8") == content
