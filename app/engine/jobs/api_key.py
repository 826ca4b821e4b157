"""The API key in use, and its source."""

import asyncio

from app.core import problems
from app.core.errors import SecretStoreError
from app.core.problem import Problem
from app.core.secret import ApiKey, KeySource, SecretStore

# A keyring that takes longer is probably waiting for its password.
PATIENCE_S = 3.0


class KeyHolder:
    """The only owner of the key, which lives in memory and, if possible, in the keyring.

    The keyring may answer minutes later, when it waits to be unlocked. Then a later action of the
    user wins over its answer.
    """

    def __init__(self, store: SecretStore | None, given: ApiKey | None, source: KeySource) -> None:
        """Begin with a `given` key, which wins and is never stored, or with none."""
        self._store = store
        self._key = given
        self._source = source if given else KeySource.NONE
        self._is_refused = False
        # Counts the times that the user entered or deleted a key.
        self._changes = 0
        # Of two concurrent changes the later one must win.
        self._storing = asyncio.Lock()

    @property
    def source(self) -> KeySource:
        """The source of the key in use."""
        return self._source

    @property
    def is_refused(self) -> bool:
        """Whether the API refused the key in use by its latest answer."""
        return self._is_refused

    def current(self) -> ApiKey | None:
        """The key for the next request."""
        return self._key

    def note_answer(self, key: ApiKey | None, is_accepted: bool) -> None:
        """Note whether the API accepts `key`; that counts only while it is the one in use."""
        if key == self._key:
            self._is_refused = not is_accepted

    async def load(self) -> Problem | None:
        """Load the stored key unless one was given; returns the problem of an unusable keyring.

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
            self._is_refused = False
        return None

    def use(self, key: ApiKey, *, is_refused: bool = False) -> None:
        """Use `key` from now on, without storing it; see `keep`."""
        self._key, self._source = key, KeySource.SESSION
        self._is_refused = is_refused
        self._changes += 1

    async def keep(self) -> Problem | None:
        """Store the key in use; returns the problem if it lasts for this session only.

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
        """Drop the key and delete the stored one; returns the problem if it may still be stored.

        Jobs that need a key wait for the next one.
        """
        self._key, self._source = None, KeySource.NONE
        self._is_refused = False
        self._changes += 1
        if self._store is None:
            return None
        changes = self._changes
        async with self._storing:
            if changes != self._changes:
                # A newer key has replaced the one to delete.
                return None
            try:
                await self._store.delete()
            except SecretStoreError as error:
                # Without a keyring nothing was stored.
                is_missing = error.problem.kind is problems.keyring_missing
                return None if is_missing else problems.key_not_forgotten()
        return None
