import pytest

from app.core.errors import SecretStoreError
from app.core.problems import ProblemKind, problem
from app.core.secret import ApiKey, KeySource
from app.engine.keys import KeyHolder

KEY = ApiKey("sk-kept")


class Store:
    """A keyring with one key, which refuses to delete it as told."""

    def __init__(self, refusal: ProblemKind | None = None) -> None:
        self.kept: ApiKey | None = KEY
        self.refusal = refusal

    async def read(self) -> ApiKey | None:
        return self.kept

    async def write(self, key: ApiKey) -> None:
        self.kept = key

    async def delete(self) -> None:
        if self.refusal:
            raise SecretStoreError(problem(self.refusal))
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
    assert await keys.save(ApiKey("sk-new")) is None
    assert keys.source is KeySource.KEYRING


@pytest.mark.parametrize("refusal", [ProblemKind.KEYRING_LOCKED, ProblemKind.KEYRING_FORGETS])
async def test_a_keyring_that_may_still_have_it_is_told(refusal: ProblemKind) -> None:
    keys = await loaded(Store(refusal))
    told = await keys.forget()
    assert told is not None
    assert told.kind is ProblemKind.KEY_NOT_FORGOTTEN
    assert (keys.current(), keys.source) == (None, KeySource.NONE)


@pytest.mark.parametrize("store", [None, Store(ProblemKind.KEYRING_MISSING)])
async def test_without_a_keyring_nothing_was_kept(store: Store | None) -> None:
    keys = await loaded(store)
    await keys.save(KEY)
    assert await keys.forget() is None
    assert keys.current() is None
