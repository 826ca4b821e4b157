"""Which API key is used now, and where it came from."""

import asyncio

from app.core import problems
from app.core.errors import SecretStoreError
from app.core.ports import SecretStore
from app.core.problem import Problem
from app.core.secret import ApiKey, KeySource

# A keyring that takes longer waits for its password, most likely.
PATIENCE_S = 3.0


class KeyHolder:
    """The one place that knows the key; it lives in memory and, if possible, in the keyring.

    The keyring may answer late, after minutes when it waits to be unlocked. What the user did
    meanwhile counts, not what it answers then.
    """

    def __init__(self, store: SecretStore | None, given: ApiKey | None, source: KeySource) -> None:
        """Begin with a `given` key, which wins and is never stored, or none."""
        self._store = store
        self._key = given
        self._source = source if given else KeySource.NONE
        # How often the user entered a key or had it forgotten.
        self._changes = 0
        # Of two changes under way the later one has to be the one that stays.
        self._storing = asyncio.Lock()

    @property
    def source(self) -> KeySource:
        """Where the key in use came from."""
        return self._source

    def current(self) -> ApiKey | None:
        """The key to use for the next request."""
        return self._key

    async def load(self) -> Problem | None:
        """Fetch the stored key unless one was given; the problem if the keyring is unusable.

        Waits for as long as the keyring does.
        """
        if self._key is not None or self._store is None:
            return None
        changes = self._changes
        try:
            stored = await self._store.read()
        except SecretStoreError as error:
            return error.problem if changes == self._changes else None
        if stored is not None and changes == self._changes:
            self._key, self._source = stored, KeySource.KEYRING
        return None

    def use(self, key: ApiKey) -> None:
        """Use `key` from now on; `keep` stores it."""
        self._key, self._source = key, KeySource.SESSION
        self._changes += 1

    async def keep(self) -> Problem | None:
        """Store the key in use; the problem if it is kept for this session only.

        Waits for as long as the keyring does.
        """
        key, changes = self._key, self._changes
        if self._store is None or key is None:
            return None
        async with self._storing:
            if changes != self._changes:
                return None
            try:
                await self._store.write(key)
            except SecretStoreError as error:
                return error.problem
        if changes == self._changes:
            self._source = KeySource.KEYRING
        return None

    async def forget(self) -> Problem | None:
        """Use no key from now on and delete the stored one; the problem if it may still be there.

        Jobs that need a key wait for the next one.
        """
        self._key, self._source = None, KeySource.NONE
        self._changes += 1
        if self._store is None:
            return None
        changes = self._changes
        async with self._storing:
            if changes != self._changes:
                # A newer key takes the place of the one to be deleted.
                return None
            try:
                await self._store.delete()
            except SecretStoreError as error:
                # Where there is no keyring nothing was kept.
                is_missing = error.problem.kind is problems.keyring_missing
                return None if is_missing else problems.key_not_forgotten()
        return None
