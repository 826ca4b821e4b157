import asyncio
import logging
import os
import shutil
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordSetError

from app.core.errors import SecretStoreError
from app.core.ports import SecretStore
from app.core.problems import ProblemKind
from app.core.secret import ApiKey
from app.storage.secrets import KeyringStore

ROOT = Path(__file__).resolve().parents[3]
KEY = ApiKey("sk-very-secret-4711")


class InMemory(KeyringBackend):
    """Keeps passwords in a dictionary."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Raising(InMemory):
    """Raises what it was made with, whatever it is asked."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error


class Blocking(InMemory):
    """Waits for a prompt nobody answers."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = threading.Event()
        self.left = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.go_on.wait()
        self.left.set()
        return None


@pytest.fixture
def use() -> Iterator[object]:
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.fixture
def in_memory(use: object) -> InMemory:
    backend = InMemory()
    keyring.set_keyring(backend)
    return backend


async def problem_of(asking: object) -> ProblemKind:
    with pytest.raises(SecretStoreError) as caught:
        await asking  # type: ignore[misc]
    error = caught.value
    assert error.__cause__ is None
    assert error.__context__ is None or error.__suppress_context__
    assert KEY.reveal() not in repr(error) + str(error)
    return error.problem.kind


async def test_a_key_comes_back_and_is_forgotten(in_memory: InMemory) -> None:
    store: SecretStore = KeyringStore()
    assert await store.read() is None
    await store.delete()
    await store.write(KEY)
    assert in_memory.kept == {("Gallop", "SHORTAPI_KEY"): KEY.reveal()}
    assert await store.read() == KEY
    await store.delete()
    assert await store.read() is None


async def test_an_entry_that_is_no_key_is_none(in_memory: InMemory) -> None:
    in_memory.kept["Gallop", "SHORTAPI_KEY"] = "no key at all"
    assert await KeyringStore().read() is None


async def test_a_keyring_that_forgets_is_noticed(use: object) -> None:
    keyring.set_keyring(null.Keyring())
    assert await problem_of(KeyringStore().write(KEY)) is ProblemKind.KEYRING_FORGETS
    assert await KeyringStore().read() is None


async def test_no_keyring_at_all(use: object) -> None:
    keyring.set_keyring(fail.Keyring())
    store = KeyringStore()
    for asking in (store.read(), store.write(KEY), store.delete()):
        assert await problem_of(asking) is ProblemKind.KEYRING_MISSING


@pytest.mark.parametrize(
    ("error", "read_kind", "write_kind"),
    [
        (KeyringLocked("x"), ProblemKind.KEYRING_LOCKED, ProblemKind.KEYRING_LOCKED),
        (PasswordSetError("x"), ProblemKind.KEYRING_LOCKED, ProblemKind.KEYRING_FORGETS),
        (TimeoutError("x"), ProblemKind.KEYRING_LOCKED, ProblemKind.KEYRING_FORGETS),
        # A plug-in may raise anything, and quote anything.
        (Exception(KEY.reveal()), ProblemKind.KEYRING_LOCKED, ProblemKind.KEYRING_FORGETS),
    ],
)
async def test_whatever_a_backend_raises_has_a_sentence_and_no_key(
    use: object,
    error: Exception,
    read_kind: ProblemKind,
    write_kind: ProblemKind,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    keyring.set_keyring(Raising(error))
    assert await problem_of(KeyringStore().read()) is read_kind
    assert await problem_of(KeyringStore().write(KEY)) is write_kind
    output = capfd.readouterr()
    assert KEY.reveal() not in caplog.text + output.out + output.err


async def test_a_keyring_that_blocks_is_given_up(use: object) -> None:
    backend = Blocking()
    keyring.set_keyring(backend)
    assert await problem_of(KeyringStore(0.05).read()) is ProblemKind.KEYRING_LOCKED
    # Its late answer finds nobody waiting, and nothing breaks.
    backend.go_on.set()
    await asyncio.to_thread(backend.left.wait)


async def test_a_caller_that_leaves_does_not_break_the_thread(use: object) -> None:
    backend = Blocking()
    keyring.set_keyring(backend)
    reading = asyncio.create_task(KeyringStore().read())
    await asyncio.sleep(0)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    backend.go_on.set()
    await asyncio.to_thread(backend.left.wait)


def script(text: str, home: Path, *before: str, **environment: str) -> tuple[str, int]:
    """Run Python `text` in a process with a private home and no keyring but what it finds."""
    places = {
        "HOME": str(home),
        "GALLOP_HOME": str(home / "gallop"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "error",
        "LC_ALL": "C.UTF-8",
    }
    for place in ("run", "data", "config", "cache"):
        (home / place).mkdir(mode=0o700, exist_ok=True)
    finished = subprocess.run(
        [*before, sys.executable, "-c", textwrap.dedent(text)],
        env=places | environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return finished.stdout + finished.stderr, finished.returncode


PRELUDE = """
import asyncio, os, subprocess, sys
from pathlib import Path
from app.core.errors import SecretStoreError
from app.core.secret import ApiKey
from app.storage.paths import Paths, make_folders
from app.storage.secrets import KeyringStore
from app.core.settings import Settings
from app.storage.settings_store import SettingsStore
paths = Paths.find(os.environ)
"""


def test_a_program_whose_keyring_blocks_still_ends(tmp_path: Path) -> None:
    output, status = script(
        PRELUDE
        + textwrap.dedent(
            """
            import threading
            import keyring
            from keyring.backend import KeyringBackend
            class Blocking(KeyringBackend):
                priority = 1
                def get_password(self, service, username):
                    threading.Event().wait()
                set_password = get_password
            keyring.set_keyring(Blocking())
            try:
                asyncio.run(KeyringStore(0.05).read())
            except SecretStoreError as error:
                print(error.problem.kind.value)
            """
        ),
        tmp_path,
    )
    assert (output.strip(), status) == ("keyring-locked", 0)


def test_without_a_message_bus_there_is_no_keyring(tmp_path: Path) -> None:
    output, status = script(
        PRELUDE
        + textwrap.dedent(
            """
            assert "keyring" not in sys.modules
            try:
                asyncio.run(KeyringStore().write(ApiKey("sk-very-secret-4711")))
            except SecretStoreError as error:
                print(error.problem.kind.value)
            """
        ),
        tmp_path,
    )
    assert (output.strip(), status) == ("keyring-missing", 0)


WRITES_THEN_READS = """
make_folders(paths)
async def write():
    await KeyringStore().write(ApiKey("sk-very-secret-4711"))
    store = SettingsStore(paths.settings_file)
    await store.save(Settings())
    await store.save_draft("a prompt")
asyncio.run(write())
reader = (
    "import asyncio; from app.core.secret import ApiKey;"
    "from app.storage.secrets import KeyringStore; store = KeyringStore();"
    "assert asyncio.run(store.read()) == ApiKey('sk-very-secret-4711');"
    "asyncio.run(store.delete()); assert asyncio.run(store.read()) is None"
)
subprocess.run([sys.executable, "-c", reader], check=True)
print("read by another process")
"""


def test_a_real_secret_service(tmp_path: Path) -> None:
    assert shutil.which("dbus-run-session")
    assert shutil.which("gnome-keyring-daemon")
    unlock = (
        "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
        ' exec "$@"'
    )
    output, status = script(
        PRELUDE + WRITES_THEN_READS, tmp_path, "dbus-run-session", "--", "sh", "-c", unlock, "sh"
    )
    assert "read by another process" in output, output
    assert status == 0
    written = [path for path in (tmp_path / "gallop").rglob("*") if path.is_file()]
    assert {path.name for path in written} == {"settings.json", "settings-copy.json", "draft.txt"}
    everything = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in everything if b"sk-very-secret" in path.read_bytes()]
    assert "sk-very-secret" not in output


def test_a_locked_secret_service(tmp_path: Path) -> None:
    # The daemon runs but was never given a password, and no window can ask for one.
    locked = 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; exec "$@"'
    output, status = script(
        PRELUDE
        + textwrap.dedent(
            """
            try:
                asyncio.run(KeyringStore(1.0).write(ApiKey("sk-very-secret-4711")))
            except SecretStoreError as error:
                print(error.problem.kind.value)
            """
        ),
        tmp_path,
        "dbus-run-session",
        "--",
        "sh",
        "-c",
        locked,
        "sh",
    )
    assert "keyring-locked" in output, output
    assert status == 0
