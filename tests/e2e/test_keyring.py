"""The API key in a real Secret Service, and nowhere else; and what other keyrings do."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.bridge.jobs import api_key as api_key_service
from app.core import problems
from app.core.problem import ProblemKind
from tests.fakes.key_api import KEY, Recorder, enter_key, result_of
from tests.fakes.program import run_gallop, running_gallop
from tests.fakes.real_window import RealWindow
from tests.fakes.session_bus import private_bus
from tests.fakes.slow_keyring import KEY as SLOW_KEY

SECRET_SERVICE = "org.freedesktop.secrets"


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of its own, so that the user's real keyring is not used."""
    for name in ("XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"):
        (tmp_path / name).mkdir(mode=0o700)
        monkeypatch.setenv(name, str(tmp_path / name))
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@contextmanager
def secret_service(bus: str, qtbot: QtBot, *, password: bytes | None) -> Iterator[None]:
    """GNOME's keyring on `bus`, unlocked with `password` or locked."""
    unlock = [] if password is None else ["--unlock"]
    command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *unlock]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as daemon:
        try:
            assert daemon.stdin is not None
            daemon.stdin.write(password or b"")
            daemon.stdin.close()
            with open_dbus_connection(bus=bus) as connection:
                asking = message_bus.NameHasOwner(SECRET_SERVICE)
                qtbot.waitUntil(lambda: connection.send_and_get_reply(asking).body == (1,))
            yield
        finally:
            daemon.terminate()


def written_in(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


@pytest.mark.secret_service
def test_the_key_is_kept_in_the_keyring_and_nowhere_else(
    make_window: Callable[[], RealWindow],
    qtbot: QtBot,
    bus: str,
    api: Recorder,
    files: Recorder,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    home = Path(os.environ["GALLOP_HOME"])
    with secret_service(bus, qtbot, password=b"test"):
        window = make_window()
        window.open()
        dialog = enter_key(window)
        window.wait_for(lambda: not dialog.isVisible())
        assert window.text("key_source") == "Key from your system keyring"
        assert dialog.findChild(QLineEdit, "api_key").text() == ""
        services = window.session._lifecycle.services
        assert services is not None
        assert KEY not in f"{services} {services.keys.current()!r}"
        window.generate("A horse")
        window.wait_for_clip()
        window.close()

        again = run_gallop(
            ["generate", "A second horse", "--yes", "--duration", "3"],
            home,
            {
                "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
                "SHORTAPI_BASE_URL": api.url,
            },
        )
        assert again.status == 0, again.stderr
    assert len(api.keys) >= 4
    assert set(api.keys) == {f"Bearer {KEY}"}
    assert len(files.received) == 2
    assert KEY not in "".join(files.received)
    assert KEY.encode() not in written_in(home) + again.written()
    assert KEY not in caplog.text


@pytest.mark.secret_service
def test_the_next_start_reads_the_key_from_the_keyring(
    make_window: Callable[[], RealWindow], qtbot: QtBot, bus: str, api: Recorder
) -> None:
    with secret_service(bus, qtbot, password=b"test"):
        first = make_window()
        first.open()
        dialog = enter_key(first)
        first.wait_for(lambda: not dialog.isVisible())
        # The next thing to do is to describe a video.
        first.wait_for(lambda: first.window.focusWidget() is first.prompt)
        first.close()
        second = make_window()
        second.open()
        assert second.text("key_source") == "Key from your system keyring"
        assert not second.named(QPushButton, "Enter API key").isVisible()


# The thread that waits for the prompt leaves its connection to the bus open.
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
@pytest.mark.secret_service
def test_a_locked_keyring_is_said_and_the_key_is_used_for_this_session(
    make_window: Callable[[], RealWindow],
    qtbot: QtBot,
    bus: str,
    api: Recorder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # No user answers the prompt here, so there is no reason to wait long for that.
    monkeypatch.setattr(api_key_service, "PATIENCE_S", 0.5)
    with secret_service(bus, qtbot, password=None):
        window = make_window()
        window.open()
        window.wait_for(lambda: window.notice.startswith("Unlock your system keyring: "))
        check_session_key(window, problems.keyring_keeps_later, api, mark="✓")


def slow_keyring(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """A file that unlocks a keyring once it is there, and the environment that has this keyring."""
    unlocked = tmp_path / "unlocked"
    backend = "tests.fakes.slow_keyring.Locked"
    return unlocked, {"PYTHON_KEYRING_BACKEND": backend, "GALLOP_TEST_KEYRING": str(unlocked)}


def test_a_keyring_that_is_unlocked_late_is_used_then(
    make_window: Callable[[], RealWindow],
    api: Recorder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(api_key_service, "PATIENCE_S", 0.1)
    unlocked, environment = slow_keyring(tmp_path)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    window = make_window()
    window.open()
    window.wait_for(lambda: window.notice.startswith("Unlock your system keyring: "))
    window.click("Check again")
    window.generate("A horse")
    window.wait_for_state("Waiting for a key")
    # What is sent then is said before.
    window.wait_for(lambda: window.notice.endswith("This sends 1 job for $0.387."))
    assert window.notice.startswith("Unlock your system keyring: ")
    assert api.keys == []
    unlocked.touch()
    window.wait_for(lambda: window.text("key_source") == "Key from your system keyring")
    window.wait_for_clip()
    assert set(api.keys) == {f"Bearer {SLOW_KEY}"}
    window.wait_for(lambda: "keyring" not in window.notice)


def test_the_command_waits_for_a_keyring_until_it_is_interrupted(
    api: Recorder, tmp_path: Path
) -> None:
    home = Path(os.environ["GALLOP_HOME"])
    unlocked, environment = slow_keyring(tmp_path)
    environment["SHORTAPI_BASE_URL"] = api.url
    command = ["generate", "A horse", "--yes", "--duration", "3"]
    with running_gallop(command, home, environment) as gallop:
        gallop.until_said("Unlock your system keyring: ")
        ended = gallop.end_with(signal.SIGINT)
    assert ended.status == 130, ended.stderr
    assert api.keys == []
    unlocked.touch()
    assert run_gallop(command, home, environment).status == 0


def test_what_a_keyring_writes_to_standard_output_is_not_in_the_result(
    api: Recorder, tmp_path: Path
) -> None:
    environment = {
        "PYTHON_KEYRING_BACKEND": "tests.fakes.slow_keyring.Talking",
        "SHORTAPI_BASE_URL": api.url,
    }
    command = ["generate", "A horse", "--yes", "--duration", "3", "--json"]
    ended = run_gallop(command, Path(os.environ["GALLOP_HOME"]), environment)
    assert ended.json()["state"] == "saved", ended.stderr
    assert "Please enter the password" in ended.stderr


def test_a_keyring_that_forgets_is_noticed(
    make_window: Callable[[], RealWindow], api: Recorder
) -> None:
    window = make_window()
    window.open()
    check_session_key(window, problems.keyring_forgets, api)


def test_without_a_keyring_the_key_lasts_for_this_session(
    make_window: Callable[[], RealWindow], api: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What keyring itself chooses on a computer without any.
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    window = make_window()
    window.open()
    check_session_key(window, problems.keyring_missing, api)


def check_session_key(
    window: RealWindow, kind: ProblemKind, api: Recorder, mark: str = "✗"
) -> None:
    """Enter the key; check that the window reports the result as text, and uses the key."""
    dialog = enter_key(window)
    window.wait_for(lambda: result_of(dialog) == f"{mark} {kind.sentence}")
    assert dialog.isVisible()
    assert window.text("key_source") == "Key kept until you close Gallop"
    dialog.close()
    window.generate("A horse")
    window.wait_for_clip()
    assert set(api.keys) == {f"Bearer {KEY}"}
    assert KEY.encode() not in written_in(Path(os.environ["GALLOP_HOME"]))
