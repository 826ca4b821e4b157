"""The key in a keyring of this process: kept, read, forgotten, and whatever a keyring may do."""

import asyncio
import logging
import threading
from collections.abc import Awaitable

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


async def test_an_entry_that_is_no_key_is_none(in_memory: InMemory) -> None:
    in_memory.kept["Gallop", "SHORTAPI_KEY"] = "no key at all"
    assert await KeyringStore().read() is None


async def test_a_keyring_that_forgets_is_noticed() -> None:
    keyring.set_keyring(null.Keyring())
    assert await problem_of(KeyringStore().write(KEY)) is ProblemKind.KEYRING_FORGETS
    assert await KeyringStore().read() is None


async def test_no_keyring_at_all() -> None:
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


async def test_a_keyring_that_blocks_is_given_up() -> None:
    backend = Blocking()
    keyring.set_keyring(backend)
    assert await problem_of(KeyringStore(0.05).read()) is ProblemKind.KEYRING_LOCKED
    # Its late answer finds nobody waiting, and nothing breaks.
    backend.go_on.set()
    await asyncio.to_thread(backend.left.wait)


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
