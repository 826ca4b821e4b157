import asyncio

import pytest

from app.core import problems
from app.core.errors import SecretStoreError
from app.core.problem import Problem
from app.core.secret import ApiKey, KeySource
from app.engine.jobs.api_key import KeyHolder

KEY = ApiKey("sk-kept")


class Store:
    """A keyring with one key, which refuses to delete it if configured so."""

    def __init__(self, refusal: Problem | None = None) -> None:
        self.kept: ApiKey | None = KEY
        self.refusal = refusal
        self.answers = asyncio.Event()
        self.answers.set()

    async def read(self) -> ApiKey | None:
        await self.answers.wait()
        return self.kept

    async def write(self, key: ApiKey) -> None:
        await self.answers.wait()
        self.kept = key

    async def delete(self) -> None:
        if self.refusal:
            raise SecretStoreError(self.refusal)
        self.kept = None


async def loaded(store: Store | None) -> KeyHolder:
    keys = KeyHolder(store, None, KeySource.ENVIRONMENT)
    await keys.load()
    return keys


async def test_a_forgotten_key_is_used_no_more_and_deleted() -> None:
    store = Store()
    keys = await loaded(store)
    assert keys.current() == KEY
    assert await keys.forget() is None
    assert (keys.current(), keys.source, store.kept) == (None, KeySource.NONE, None)
    keys.use(ApiKey("sk-new"))
    assert keys.source is KeySource.SESSION
    assert await keys.keep() is None
    assert keys.source is KeySource.KEYRING


async def test_only_an_answer_about_the_key_in_use_tells_whether_it_is_refused() -> None:
    keys = await loaded(Store())
    keys.note_answer(KEY, is_accepted=False)
    assert keys.is_refused
    keys.use(ApiKey("sk-new"))
    assert not keys.is_refused
    keys.note_answer(KEY, is_accepted=False)
    assert not keys.is_refused
    keys.use(ApiKey("sk-new"), is_refused=True)
    keys.note_answer(KEY, is_accepted=True)
    assert keys.is_refused
    keys.note_answer(ApiKey("sk-new"), is_accepted=True)
    assert not keys.is_refused
    keys.note_answer(ApiKey("sk-new"), is_accepted=False)
    await keys.forget()
    assert not keys.is_refused


@pytest.mark.parametrize("refusal", [problems.keyring_locked(), problems.keyring_forgets()])
async def test_a_keyring_that_may_still_have_it_is_reported(refusal: Problem) -> None:
    keys = await loaded(Store(refusal))
    reported = await keys.forget()
    assert reported is not None
    assert reported.kind is problems.key_not_forgotten
    assert (keys.current(), keys.source) == (None, KeySource.NONE)


@pytest.mark.parametrize("store", [None, Store(problems.keyring_missing())])
async def test_without_a_keyring_nothing_was_kept(store: Store | None) -> None:
    keys = await loaded(store)
    keys.use(KEY)
    await keys.keep()
    assert await keys.forget() is None
    assert keys.current() is None


async def test_what_a_slow_keyring_answers_comes_after_what_the_user_did() -> None:
    store = Store()
    store.answers.clear()
    keys = KeyHolder(store, None, KeySource.ENVIRONMENT)
    loading = asyncio.create_task(keys.load())
    await asyncio.sleep(0)
    keys.use(ApiKey("sk-new"))
    keeping = asyncio.create_task(keys.keep())
    await asyncio.sleep(0)
    assert (keys.current(), keys.source) == (ApiKey("sk-new"), KeySource.SESSION)
    store.answers.set()
    assert (await loading, await keeping) == (None, None)
    assert (keys.current(), keys.source) == (ApiKey("sk-new"), KeySource.KEYRING)


async def test_a_key_that_was_forgotten_meanwhile_does_not_come_back() -> None:
    store = Store()
    store.answers.clear()
    keys = KeyHolder(store, None, KeySource.ENVIRONMENT)
    loading = asyncio.create_task(keys.load())
    await asyncio.sleep(0)
    assert await keys.forget() is None
    store.answers.set()
    assert await loading is None
    assert (keys.current(), store.kept) == (None, None)


async def test_of_keys_saved_one_after_the_other_the_last_is_kept() -> None:
    store = Store()
    store.answers.clear()
    keys = KeyHolder(store, None, KeySource.ENVIRONMENT)
    keeping = []
    for text in ("sk-1", "sk-2", "sk-3"):
        keys.use(ApiKey(text))
        keeping.append(asyncio.create_task(keys.keep()))
        await asyncio.sleep(0)
    store.answers.set()
    assert await asyncio.gather(*keeping) == [None, None, None]
    assert (store.kept, keys.source) == (ApiKey("sk-3"), KeySource.KEYRING)


async def test_forgetting_after_a_slow_save_leaves_nothing() -> None:
    store = Store()
    store.answers.clear()
    keys = KeyHolder(store, None, KeySource.ENVIRONMENT)
    keys.use(ApiKey("sk-1"))
    keeping = asyncio.create_task(keys.keep())
    await asyncio.sleep(0)
    forgetting = asyncio.create_task(keys.forget())
    await asyncio.sleep(0)
    store.answers.set()
    assert (await keeping, await forgetting) == (None, None)
    assert (keys.current(), keys.source, store.kept) == (None, KeySource.NONE, None)
