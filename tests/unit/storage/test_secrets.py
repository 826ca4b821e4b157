"""The key in a keyring of this process: kept, read, forgotten, and whatever a keyring may do."""

import asyncio
import logging
import subprocess
import sys
import threading
from collections.abc import Awaitable

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordSetError

from app.core import problems
from app.core.errors import SecretStoreError
from app.core.problem import ProblemKind
from app.core.secret import ApiKey, SecretStore
from app.storage.secrets import KeyringStore
from tests.paths import ROOT

KEY = ApiKey("sk-very-secret-4711")

# A keyring that is set here is gone after the test: `isolated`, for all tests, puts back what was.


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

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error


class Blocking(InMemory):
    """Waits for a prompt that is never answered."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = threading.Event()
        self.left = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.go_on.wait()
        self.left.set()
        return super().get_password(service, username)


@pytest.fixture
def in_memory() -> InMemory:
    backend = InMemory()
    keyring.set_keyring(backend)
    return backend


async def problem_of(asking: Awaitable[object]) -> ProblemKind:
    """Which problem `asking` is refused with; the key is in no word of the error."""
    with pytest.raises(SecretStoreError) as caught:
        await asking
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


async def test_an_entry_that_is_no_key_is_said(in_memory: InMemory) -> None:
    in_memory.kept["Gallop", "SHORTAPI_KEY"] = "no key at all"
    assert await problem_of(KeyringStore().read()) is problems.keyring_entry_malformed


async def test_a_keyring_that_forgets_is_noticed() -> None:
    keyring.set_keyring(null.Keyring())
    assert await problem_of(KeyringStore().write(KEY)) is problems.keyring_forgets
    assert await KeyringStore().read() is None


async def test_no_keyring_at_all() -> None:
    keyring.set_keyring(fail.Keyring())
    store = KeyringStore()
    for asking in (store.read(), store.write(KEY), store.delete()):
        assert await problem_of(asking) is problems.keyring_missing


async def test_a_keyring_library_that_cannot_be_loaded_is_no_keyring(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    store = KeyringStore()
    for asking in (store.read(), store.write(KEY), store.delete()):
        assert await problem_of(asking) is problems.keyring_missing


@pytest.mark.parametrize(
    ("error", "read_kind", "write_kind"),
    [
        (KeyringLocked("x"), problems.keyring_locked, problems.keyring_locked),
        (PasswordSetError("x"), problems.keyring_locked, problems.keyring_forgets),
        (TimeoutError("x"), problems.keyring_locked, problems.keyring_forgets),
        # A plug-in may raise anything, and quote anything.
        (SystemExit(KEY.reveal()), problems.keyring_locked, problems.keyring_forgets),
        (KeyboardInterrupt(), problems.keyring_locked, problems.keyring_forgets),
        (Exception(KEY.reveal()), problems.keyring_locked, problems.keyring_forgets),
    ],
)
async def test_whatever_a_backend_raises_has_a_sentence_and_no_key(
    error: BaseException,
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


@pytest.mark.parametrize(
    "stored",
    [f"{KEY.reveal()}\n", f'"{KEY.reveal()}"', f"Bearer {KEY.reveal()}", KEY.reveal().encode()],
)
async def test_an_entry_that_was_made_by_hand_is_understood(
    in_memory: InMemory, stored: str
) -> None:
    in_memory.kept["Gallop", "SHORTAPI_KEY"] = stored
    assert await KeyringStore().read() == KEY


@pytest.mark.parametrize("odd", [4711, b"\xff\x00", ["sk-1"], object(), True])
async def test_what_is_no_text_at_all_is_no_key(in_memory: InMemory, odd: str) -> None:
    in_memory.kept["Gallop", "SHORTAPI_KEY"] = odd
    assert await problem_of(KeyringStore().read()) is problems.keyring_entry_malformed


async def test_a_keyring_that_waits_for_its_password_is_waited_for() -> None:
    backend = Blocking()
    backend.kept["Gallop", "SHORTAPI_KEY"] = KEY.reveal()
    keyring.set_keyring(backend)
    reading = asyncio.create_task(KeyringStore().read())
    backend.go_on.set()
    assert await reading == KEY


SHUT = """
import asyncio, keyring, threading
from keyring.backends.null import Keyring
from app.storage.secrets import KeyringStore
asked = threading.Event()
class Hanging(Keyring):
    def get_password(self, service, username):
        asked.set()
        threading.Event().wait()
async def main():
    keyring.set_keyring(Hanging())
    reading = asyncio.create_task(KeyringStore().read())
    await asyncio.to_thread(asked.wait)
    reading.cancel()
asyncio.run(main())
print("over")
"""


def test_a_keyring_that_never_answers_does_not_keep_the_program() -> None:
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", SHUT], cwd=ROOT, capture_output=True, check=True
    )
    assert (ended.stdout.strip(), ended.stderr) == (b"over", b"")


async def test_a_caller_that_leaves_does_not_break_the_thread() -> None:
    backend = Blocking()
    keyring.set_keyring(backend)
    reading = asyncio.create_task(KeyringStore().read())
    await asyncio.sleep(0)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    backend.go_on.set()
    await asyncio.to_thread(backend.left.wait)
