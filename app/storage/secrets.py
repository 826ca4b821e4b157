"""Stores the API key in the system's keyring without blocking the program."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from types import TracebackType
from typing import Generic, TypeVar

from app.core import problems
from app.core.errors import InvalidInput, SecretStoreError
from app.core.problem import Problem
from app.core.secret import KEY_VARIABLE, ApiKey

T = TypeVar("T")

SERVICE = "Gallop"


class KeyringStore:
    """See core.secret.SecretStore; uses the keyring library, imported at the first call.

    A locked keyring asks for its password in its own window, and answers after the user has entered
    it. Each call has its own daemon thread, which may wait forever without keeping the program from
    ending. The caller sets the time-out. Error texts of the keyring are dropped, since a backend
    may quote the key.
    """

    async def read(self) -> ApiKey | None:
        """Raises SecretStoreError also when the stored value cannot be a key."""
        found = await self._ask(_read, problems.keyring_locked())
        if found is None or found == "":
            return None
        key = _key_in(found)
        if key is None:
            raise SecretStoreError(problems.keyring_entry_malformed())
        return key

    async def write(self, key: ApiKey) -> None:
        kept = await self._ask(lambda: _write_and_read(key.reveal()), problems.keyring_forgets())
        if _key_in(kept) != key:
            raise SecretStoreError(problems.keyring_forgets())

    async def delete(self) -> None:
        await self._ask(_delete, problems.keyring_locked())

    async def _ask(self, call: Callable[[], T], unexpected: Problem) -> T:
        """The result of `call`; raises `unexpected` for an error without a mapping here."""
        future: Future[_Answer[T]] = Future()
        # Once it is marked as running, a cancelled caller cannot cancel it under the thread.
        future.set_running_or_notify_cancel()

        def work() -> None:
            answer: _Answer[T] = _Answer()
            with answer:
                answer.values.append(call())
            future.set_result(answer)

        threading.Thread(target=work, name="keyring", daemon=True).start()
        answer = await asyncio.wrap_future(future)
        if answer.error is None:
            return answer.values[0]
        raise SecretStoreError(_problem_of(answer.error, unexpected)) from None


class _Answer(Generic[T]):
    """The result of a keyring call: one value or an error.

    A backend is a plug-in and may raise any exception. All of them must reach the waiting
    coroutine, which turns them into SecretStoreError. An uncaught one would be printed with its
    text.
    """

    def __init__(self) -> None:
        self.values: list[T] = []
        self.error: BaseException | None = None

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        self.error = error
        return True


def _problem_of(error: BaseException, unexpected: Problem) -> Problem:
    # By name: the library is not imported here, and may be missing.
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & {"NoKeyringError", "ImportError"}:
        return problems.keyring_missing()
    if names & {"InitError", "KeyringLocked"}:
        return problems.keyring_locked()
    return unexpected


def _key_in(found: object) -> ApiKey | None:
    """The key in a keyring's return value; backends are plug-ins and may return anything."""
    text = found.decode("utf-8", "replace") if isinstance(found, bytes) else found
    try:
        return ApiKey(text) if isinstance(text, str) else None
    except InvalidInput:
        return None


def _read() -> object:
    import keyring

    return keyring.get_password(SERVICE, KEY_VARIABLE)


def _write_and_read(text: str) -> object:
    import keyring

    keyring.set_password(SERVICE, KEY_VARIABLE, text)
    return keyring.get_password(SERVICE, KEY_VARIABLE)


def _delete() -> None:
    import keyring

    if keyring.get_password(SERVICE, KEY_VARIABLE) is not None:
        keyring.delete_password(SERVICE, KEY_VARIABLE)
