"""The key in processes of their own: with a Secret Service, a locked one, none, one that blocks."""

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

from tests.paths import ROOT
from tests.patience import PATIENCE_S
from tests.platforms import SYSTEM_VARIABLES, needs_dbus

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


def run_python(text: str, home: Path, *before: str) -> tuple[str, int]:
    """Run PRELUDE and `text` in a process with a private home and no keyring but what it finds.

    `before` is the command in front of Python. Gives all that was written and the exit status.
    """
    environment = {
        **SYSTEM_VARIABLES,
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
        [*before, sys.executable, "-c", PRELUDE + textwrap.dedent(text)],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    return finished.stdout + finished.stderr, finished.returncode


def test_a_program_whose_keyring_blocks_still_ends(tmp_path: Path) -> None:
    output, status = run_python(
        """
        import threading
        import keyring
        from keyring.backend import KeyringBackend
        asked = threading.Event()
        class Blocking(KeyringBackend):
            priority = 1
            def get_password(self, service, username):
                asked.set()
                threading.Event().wait()
            set_password = get_password
        keyring.set_keyring(Blocking())
        async def leave_it_waiting():
            reading = asyncio.create_task(KeyringStore().read())
            await asyncio.to_thread(asked.wait)
            print("waits" if not reading.done() else "answered")
            reading.cancel()
        asyncio.run(leave_it_waiting())
        """,
        tmp_path,
    )
    assert (output.strip(), status) == ("waits", 0)


@needs_dbus
def test_without_a_message_bus_there_is_no_keyring(tmp_path: Path) -> None:
    output, status = run_python(
        """
        assert "keyring" not in sys.modules
        try:
            asyncio.run(KeyringStore().write(ApiKey("sk-very-secret-4711")))
        except SecretStoreError as error:
            print(error.problem.kind.value)
        """,
        tmp_path,
    )
    assert (output.strip(), status) == ("keyring-missing", 0)


@needs_dbus
def test_a_real_secret_service(tmp_path: Path) -> None:
    assert shutil.which("dbus-run-session")
    assert shutil.which("gnome-keyring-daemon")
    unlock = (
        "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
        ' exec "$@"'
    )
    output, status = run_python(
        WRITES_THEN_READS, tmp_path, "dbus-run-session", "--", "sh", "-c", unlock, "sh"
    )
    assert "read by another process" in output, output
    assert status == 0
    written = [path for path in (tmp_path / "gallop").rglob("*") if path.is_file()]
    assert {path.name for path in written} == {"settings.json", "settings-copy.json", "draft.txt"}
    everything = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in everything if b"sk-very-secret" in path.read_bytes()]
    assert "sk-very-secret" not in output


@needs_dbus
def test_a_locked_secret_service(tmp_path: Path) -> None:
    # The daemon runs but was never given a password, and no window can ask for one.
    locked = 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; exec "$@"'
    output, status = run_python(
        """
        try:
            asyncio.run(KeyringStore().write(ApiKey("sk-very-secret-4711")))
        except SecretStoreError as error:
            print(error.problem.kind.value)
        """,
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
