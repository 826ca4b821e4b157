"""The health page of the settings in the real window: real checks, real fixes."""

import os
import stat
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton

import app.bootstrap.health
import app.bridge.platform.system_events
from app.api.reachability import Obstacle, Reachability
from app.bridge.services import Mode
from app.core.health import HealthPart
from app.core.settings import SettingGroup
from tests.fakes.key_api import Recorder, save_key
from tests.fakes.real_window import RealWindow

KEY = "health-check-key-1234567"


class Health:
    """The health page of a window, once everything on it was checked."""

    def __init__(self, window: RealWindow) -> None:
        self.window = window
        window.window._dialogs.show_section(SettingGroup.HEALTH)
        self.dialog = window.dialog("settings_dialog")
        self.wait()

    def wait(self) -> None:
        self.window.wait_for(lambda: self.text("summary") != "Checking…")

    def text(self, name: str) -> str:
        label = self.dialog.findChild(QLabel, f"health_{name}")
        return label.text() if label.isVisible() else ""

    def button(self, part: HealthPart) -> QPushButton:
        return self.dialog.findChild(QPushButton, f"health_{part}_fix")

    def press(self, part: HealthPart) -> None:
        QTest.mouseClick(self.button(part), Qt.MouseButton.LeftButton)


def open_health(
    make_window: Callable[[], RealWindow], url: str, monkeypatch: pytest.MonkeyPatch
) -> Health:
    monkeypatch.setenv("SHORTAPI_BASE_URL", url)
    monkeypatch.setenv("SHORTAPI_KEY", KEY)
    window = make_window()
    window.open()
    return Health(window)


def test_each_part_is_checked_and_named(
    make_window: Callable[[], RealWindow], simulator_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    health = open_health(make_window, simulator_url, monkeypatch)
    assert health.text("key_finding") == "ShortAPI accepts the key."
    assert health.text("network_finding") == "127.0.0.1 answers."
    assert health.text("proxy_finding") == "No proxy is set. Gallop connects directly."
    assert health.text("certificates_finding").startswith("Trusted certificate authorities: ")
    assert health.text("clock_finding") == "This computer's clock is right."
    assert " GB free for videos in “" in health.text("disk_finding")
    assert health.text("codecs_finding") == "Videos can be read and played."
    assert health.text("sound_finding")
    assert all(health.text(f"{part}_state") for part in HealthPart)
    assert all(health.button(part).text() for part in HealthPart)
    labels = [label.text() for label in health.dialog.findChildren(QLabel)]
    assert not any(KEY in text for text in labels)
    # Nothing was sent that could cost money.
    assert health.window.jobs() == ()


def test_what_fails_says_so_and_its_button_mends(
    make_window: Callable[[], RealWindow], api: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def walled_off(base_url: str) -> Reachability:
        return Reachability(Obstacle.TLS, "its certificate is not trusted by this computer")

    monkeypatch.setattr(app.bootstrap.health, "reach", walled_off)
    monkeypatch.delenv("SHORTAPI_KEY", raising=False)
    window = make_window()
    window.open()
    folder = window.session.clips_dir
    assert folder is not None
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    health = Health(window)
    assert health.text("key_state") == "Not working"
    assert health.text("key_finding") == "There is no API key yet, so no videos can be generated."
    assert health.text("network_finding") == "Unknown, because 127.0.0.1 didn't answer."
    assert health.text("certificates_state") == "Not working"
    assert "is not trusted by this computer" in health.text("certificates_finding")
    if os.geteuid():
        assert "Videos can't be saved" in health.text("disk_finding")
        health.press(HealthPart.DISK)
        window.wait_for(lambda: bool(window.window.findChildren(QFileDialog)))
        window.window.findChildren(QFileDialog)[0].reject()
    assert health.text("summary").endswith("problems found.")
    health.press(HealthPart.KEY)
    dialog: QDialog = save_key(window, KEY)
    window.wait_for(lambda: health.text("key_finding") == "ShortAPI accepts the key.")
    dialog.reject()
    folder.chmod(stat.S_IRWXU)


def test_without_a_network_that_is_said(
    make_window: Callable[[], RealWindow], api: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.bootstrap.health, "routed_addresses", list)
    health = open_health(make_window, api.url, monkeypatch)
    assert health.text("network_finding") == "This computer has no network connection."
    monkeypatch.setattr(
        app.bootstrap.health,
        "routed_addresses",
        app.bridge.platform.system_events.routed_addresses,
    )
    health.press(HealthPart.NETWORK)
    health.wait()
    assert health.text("network_state") == "Works"


def test_in_the_demo_nothing_leaves_this_computer(
    make_window: Callable[[], RealWindow], api: Recorder
) -> None:
    window = make_window()
    window.open(Mode.DEMO)
    health = Health(window)
    assert health.text("key_finding") == "The demo needs no key."
    for part in (HealthPart.NETWORK, HealthPart.CLOCK):
        assert health.text(f"{part}_finding") == "Not checked: the demo stays on this computer."
    assert api.received == []
