"""Which API key is used now, and where it came from."""

from app.core.errors import SecretStoreError
from app.core.ports import SecretStore
from app.core.problems import Problem, ProblemKind, problem
from app.core.secret import ApiKey, KeySource


class KeyHolder:
    """The one place that knows the key; it lives in memory and, if possible, in the keyring."""

    def __init__(self, store: SecretStore | None, given: ApiKey | None, source: KeySource) -> None:
        """Begin with a `given` key, which wins and is never stored, or none."""
        self._store = store
        self._key = given
        self._source = source if given else KeySource.NONE

    @property
    def source(self) -> KeySource:
        """Where the key in use came from."""
        return self._source

    def current(self) -> ApiKey | None:
        """The key to use for the next request."""
        return self._key

    async def load(self) -> Problem | None:
        """Fetch the stored key unless one was given; the problem if the keyring is unusable."""
        if self._key is not None or self._store is None:
            return None
        try:
            stored = await self._store.read()
        except SecretStoreError as error:
            return error.problem
        # A key entered while the keyring was asked is newer than what it held.
        if stored is not None and self._key is None:
            self._key, self._source = stored, KeySource.KEYRING
        return None

    async def save(self, key: ApiKey) -> Problem | None:
        """Use `key` from now on and store it; the problem if it is kept for this session only."""
        self._key, self._source = key, KeySource.SESSION
        if self._store is None:
            return None
        try:
            await self._store.write(key)
        except SecretStoreError as error:
            return error.problem
        self._source = KeySource.KEYRING
        return None

    async def forget(self) -> Problem | None:
        """Use no key from now on and delete the stored one; the problem if it may still be there.

        Jobs that need a key wait for the next one.
        """
        self._key, self._source = None, KeySource.NONE
        if self._store is None:
            return None
        try:
            await self._store.delete()
        except SecretStoreError as error:
            # Where there is no keyring nothing was kept.
            is_missing = error.problem.kind is ProblemKind.KEYRING_MISSING
            return None if is_missing else problem(ProblemKind.KEY_NOT_FORGOTTEN)
        return None
