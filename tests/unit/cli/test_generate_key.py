"""The command waits for a keyring that waits for its password, and can be interrupted."""

import asyncio

import pytest

from app.cli import generate_key
from app.cli.generate_key import load_key
from app.core import problems
from app.core.errors import SecretStoreError
from app.core.problem import Problem
from app.core.secret import ApiKey, KeySource
from app.engine.jobs.api_key import KeyHolder

UNLOCK = "Unlock your system keyring: "
KEY = ApiKey("sk-kept")


class Store:
    """A keyring that answers once it is unlocked."""

    def __init__(self, refusal: Problem | None = None) -> None:
        self.unlocked = asyncio.Event()
        self._refusal = refusal

    async def read(self) -> ApiKey | None:
        await self.unlocked.wait()
        if self._refusal:
            raise SecretStoreError(self._refusal)
        return KEY

    async def write(self, key: ApiKey) -> None:
        raise NotImplementedError

    async def delete(self) -> None:
        raise NotImplementedError


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generate_key, "PATIENCE_S", 0.0)


def keys_in(store: Store) -> KeyHolder:
    return KeyHolder(store, None, KeySource.ENVIRONMENT)


async def until_said(capsys: pytest.CaptureFixture[str]) -> str:
    said = ""
    while not said:
        await asyncio.sleep(0)
        said = capsys.readouterr().err
    return said


async def test_a_slow_keyring_is_said_and_waited_for(capsys: pytest.CaptureFixture[str]) -> None:
    store = Store()
    keys = keys_in(store)
    loading = asyncio.create_task(load_key(keys, asyncio.Event()))
    assert (await until_said(capsys)).startswith(UNLOCK)
    store.unlocked.set()
    await loading
    assert keys.current() == KEY
    assert capsys.readouterr().err == ""


async def test_an_interruption_ends_the_wait(capsys: pytest.CaptureFixture[str]) -> None:
    stop = asyncio.Event()
    keys = keys_in(Store())
    loading = asyncio.create_task(load_key(keys, stop))
    await until_said(capsys)
    stop.set()
    await loading
    assert keys.current() is None
    assert {task for task in asyncio.all_tasks() if not task.done()} == {asyncio.current_task()}


async def test_what_is_the_matter_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generate_key, "PATIENCE_S", 600.0)
    store = Store(problems.keyring_locked())
    store.unlocked.set()
    assert await load_key(keys_in(store), asyncio.Event()) == problems.keyring_locked()
    assert capsys.readouterr().err == f"{problems.keyring_locked.sentence}\n"
